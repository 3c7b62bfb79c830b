import { describe, expect, it } from 'vitest';
import { drawClaimSlide } from '../../src/export/claim-slide.ts';
import { widthOf } from '../../src/export/picture-text.ts';
import type { ClaimOf } from '../../src/scenario/claim-of.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import { claimView, type ClaimFigures } from '../../src/view/claim-view.ts';
import { claimWordsOf, type ClaimWords } from '../../src/words/claim-text.ts';
import { forbiddenIn } from '../../src/words/forbidden.ts';
import { languages, type Language } from '../../src/words/languages.ts';
import { acme, hostileLabel } from '../cases/acme.ts';
import { patience } from '../cases/patience.ts';
import { catalog } from '../cases/tables.ts';
import { elementsOf, readXml, textIn, type XmlElement } from '../cases/xml.ts';

const link = 'https://calculator.example/tco/#claim=power,less,cpo,retimed&scenario=%7B%22version%22%3A2%7D';
const date = '2026-11-29';
const ids = Object.keys(languages) as Language[];
const words = new Map(await Promise.all(ids.map(async (id) => [id, await claimWordsOf(id)] as const)));

/** Many options with long names, so that sentences get long. */
const many = {
  options: [
    'retimed',
    'cpo',
    ...Array.from({ length: 6 }, (_, i) => ({
      ...{ id: `own-${i}`, label: `A rather long name of an own product, number ${i}` },
      ...{ leaf: `own-${i}`, upper: `own-${i}`, card: `own-${i}` },
    })),
  ],
  architectures: Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`own-${i}`, { like: 'linear' }])),
};

const claims: readonly (readonly [name: string, scenario: object, claim: ClaimOf])[] = [
  ['less', {}, { about: 'power', form: 'less', option: 'cpo', against: 'retimed' }],
  ['named', { scope: 'fabric' }, { about: 'cost', form: 'named', option: 'half-retimed', against: 'retimed' }],
  ['least', {}, { about: 'power', form: 'least', option: 'cpo' }],
  ['likely', {}, { about: 'cost', form: 'likely', option: 'cpo', against: 'retimed' }],
  ['open', { scope: 'campus' }, { about: 'cost', form: 'open', option: 'cpo', against: 'retimed' }],
  ['of many options', many, { about: 'power', form: 'named', option: 'cpo', against: 'retimed' }],
  ['of a product with a hostile name', acme, { about: 'power', form: 'named', option: 'acme', against: 'retimed' }],
];

const judged = claims.map(([name, scenario, claim]) => {
  const run = runScenario(scenario, catalog, readTypedUnit);
  const of = { currency: usDollar, cube: { draws: 1024, seed: 1 }, shipped: catalog };
  return [name, finish(claimView(run, claim, of))] as const;
});
const figuresOf = (name: string): ClaimFigures => judged.find(([one]) => one === name)![1].found!;

const cases = judged.flatMap(([name]) => ids.map((id) => [`${name}, ${id}`, name, id] as const));
const number = (element: XmlElement, name: string): number => Number(element.attributes[name]);
const squeezed = (text: string): string => text.replace(/\s+/g, '');

it('every claim here is carried, but the one that the tables of the tests settle', () => {
  for (const [name, view] of judged.filter(([one]) => one !== 'open'))
    expect(view.claim, `${name}: ${JSON.stringify(view.refusals)}`).not.toBeNull();
});

describe.each(cases)('the slide of a claim: %s', { timeout: patience }, (_, name, id) => {
  const say: ClaimWords = words.get(id)!;
  const figures = figuresOf(name);
  const { svg, width, height } = drawClaimSlide(figures, say, { date, link });
  const root = readXml(svg);
  const texts = elementsOf(root, 'text');

  it('is 16:9, an image with a title in its language, and refers to nothing', () => {
    expect([width / height, root.attributes.role, root.attributes['xml:lang']]).toEqual([16 / 9, 'img', id]);
    expect(elementsOf(root, 'title').map(textIn)).toEqual([say.drawn(figures).question]);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/href=|url\(|style=|<script|\son\w+=/);
  });

  it('keeps every mark and text on it, one line below the other', () => {
    for (const mark of elementsOf(root, 'rect')) {
      expect(number(mark, 'x')).toBeGreaterThanOrEqual(0);
      expect(number(mark, 'width')).toBeGreaterThanOrEqual(0);
      expect(number(mark, 'x') + number(mark, 'width')).toBeLessThanOrEqual(width + 1e-6);
      expect(number(mark, 'y') + number(mark, 'height')).toBeLessThanOrEqual(height + 1e-6);
    }
    const lines: (readonly [top: number, bottom: number, left: number, right: number])[] = [];
    for (const text of texts) {
      const size = number(text, 'font-size');
      const long = widthOf(textIn(text), { size, bold: text.attributes['font-weight'] === 'bold' });
      const left = text.attributes['text-anchor'] === 'end' ? number(text, 'x') - long : number(text, 'x');
      expect(left).toBeGreaterThanOrEqual(79);
      expect(left + long).toBeLessThanOrEqual(width - 79);
      expect(number(text, 'y')).toBeLessThanOrEqual(height - 25);
      const box = [number(text, 'y') - 0.72 * size, number(text, 'y'), left, left + long] as const;
      for (const [top, bottom, from, to] of lines)
        expect(box[0] < bottom && box[1] > top && box[2] < to && box[3] > from, textIn(text)).toBe(false);
      lines.push(box);
    }
  });

  it('says the whole claim, its basis with edition and date, and its link', () => {
    const said = squeezed(texts.map(textIn).join(' '));
    const { claim, beside, basis } = say.claimParts(figures, date);
    for (const text of [claim, ...beside, basis, link]) expect(said).toContain(squeezed(text));
    for (const { name: option, amount } of say.drawn(figures).options) {
      expect(said).toContain(squeezed(amount));
      expect(said).toContain(squeezed(option).slice(0, 12));
    }
    expect(elementsOf(root, 'desc').map(textIn)).toEqual([say.claimText(figures, { date, link })]);
  });

  it('has no forbidden word', () => {
    const said = texts.map(textIn).join(' ').replaceAll(hostileLabel, ' ');
    expect(forbiddenIn(said, id)).toEqual([]);
  });
});

describe('the amounts of a claim on a slide', () => {
  it('are bars from zero, as long as the amounts, with the range of the difference', () => {
    const figures = figuresOf('less');
    const root = readXml(drawClaimSlide(figures, words.get('en')!, { date, link }).svg);
    const bars = elementsOf(root, 'rect').filter((one) => one.attributes.rx === '3');
    expect(bars).toHaveLength(2);
    const [own, other] = bars.map((one) => number(one, 'width')) as [number, number];
    expect(own / other).toBeCloseTo(figures.value / figures.othersValue, 3);
    expect(number(bars[0]!, 'x')).toBe(number(bars[1]!, 'x'));
    const line = elementsOf(root, 'rect').find((one) => one.attributes.height === '5' && one.attributes.stroke)!;
    const scale = other / figures.othersValue;
    const { p10, p90 } = figures.range!;
    expect(number(line, 'x') - number(bars[0]!, 'x')).toBeCloseTo(scale * figures.othersValue * (1 - p90), 0);
    expect(number(line, 'width')).toBeCloseTo(scale * figures.othersValue * (p90 - p10), 0);
  });

  it('leave a link that is too long to its description', () => {
    const long = `https://calculator.example/tco/#z=${'x'.repeat(700)}`;
    const root = readXml(drawClaimSlide(figuresOf('less'), words.get('en')!, { date, link: long }).svg);
    expect(textIn(elementsOf(root, 'text').at(-1)!)).toBe('https://calculator.example/tco/');
    expect(textIn(elementsOf(root, 'desc')[0]!)).toContain(long);
  });
});
