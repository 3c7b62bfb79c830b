import { describe, expect, it } from 'vitest';
import { tokens } from '../../src/parts/styles/tokens.ts';
import { drawPicture, type Picture } from '../../src/export/picture.ts';
import { pictureContent, pictureInWords, type PictureContent } from '../../src/export/picture-content.ts';
import { pictureColors } from '../../src/export/picture-drawing.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { runScenario, type Run } from '../../src/scenario/run-scenario.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import { pictureWords } from '../../src/words/picture-words.ts';
import { acme, hostileLabel } from '../cases/acme.ts';
import { elementsOf, readXml, textIn, type XmlElement } from '../cases/xml.ts';

const words = await pictureWords('en');

interface Drawn {
  readonly run: Run;
  readonly content: PictureContent;
  readonly picture: Picture;
  readonly root: XmlElement;
  /** Texts from top to bottom. */
  readonly texts: readonly string[];
}

function draw(scenario: unknown): Drawn {
  const run = runScenario(scenario, catalog, readTypedUnit);
  const content = pictureContent(run, words, '0.1.0', { draws: 4096, seed: 1 }, catalog);
  const picture = drawPicture(content, pictureInWords(content));
  const root = readXml(picture.svg);
  return { run, content, picture, root, texts: elementsOf(root, 'text').map(textIn) };
}

const usual = draw({});
const own = draw(acme);
const scenarios = {
  'one switch': usual,
  '51.2T': draw({ capacity: '51.2T' }),
  'a fabric of five options': draw({ scope: 'fabric', inputs: { endpointCount: 100_000, planeCount: 4 } }),
  'a campus': draw({ scope: 'campus' }),
  'an own option with a hostile label': own,
  'an option alone': draw({ options: ['cpo'], baseline: 'cpo' }),
  'a label without a space': draw({ ...acme, options: ['cpo', { ...acme.options[2], label: 'W'.repeat(300) }] }),
  'signs that XML has not': draw({
    ...acme,
    options: ['cpo', { ...acme.options[2], label: 'a\u0000b\ud800c\u202ed\n]]>' }],
  }),
};
const all = Object.entries(scenarios);

const number = (element: XmlElement, name: string): number => Number(element.attributes[name]);

/** Parts of the bars by the line on which they stand. */
function bars({ root }: Drawn): Map<number, XmlElement[]> {
  const rows = new Map<number, XmlElement[]>();
  for (const part of elementsOf(root, 'rect'))
    if (number(part, 'height') === 18) rows.set(number(part, 'y'), [...(rows.get(number(part, 'y')) ?? []), part]);
  return rows;
}

describe('every picture', () => {
  it.each(all)('%s: is 720 pixels wide and as high as it says', (_, { root, picture }) => {
    expect([number(root, 'width'), root.attributes.viewBox]).toEqual([720, `0 0 720 ${picture.height}`]);
  });

  it.each(all)('%s: is an image with a title and a description', (_, { root, content }) => {
    expect(root.attributes.role).toBe('img');
    expect(elementsOf(root, 'title').map(textIn)).toEqual([content.question]);
    expect(elementsOf(root, 'desc')).toHaveLength(1);
  });

  it.each(all)('%s: is made of shapes and texts alone', (_, { picture }) => {
    const names = [...picture.svg.matchAll(/<([\w-]+)/g)].map(([, name]) => name!);
    const known = ['svg', 'title', 'desc', 'rect', 'text', 'tspan'];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(all)('%s: refers to nothing outside', (_, { picture }) => {
    expect(picture.svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/href=|url\(|style=|\son\w+=/);
  });

  it.each(all)('%s: keeps all marks inside', (_, { root, picture }) => {
    for (const mark of elementsOf(root, 'rect')) {
      expect(number(mark, 'x')).toBeGreaterThanOrEqual(0);
      expect(number(mark, 'x') + number(mark, 'width')).toBeLessThanOrEqual(720);
      expect(number(mark, 'y') + number(mark, 'height')).toBeLessThanOrEqual(picture.height);
    }
  });

  it.each(all)('%s: keeps all lines of text inside', (_, { root, picture }) => {
    for (const text of elementsOf(root, 'text')) {
      const end = number(text, 'x') + Number(text.attributes.textLength ?? 0);
      expect(end).toBeLessThanOrEqual(720 - 31);
      expect(number(text, 'y')).toBeLessThan(picture.height - 20);
    }
  });

  it.each(all)('%s: says with which edition it was made', (_, { texts }) => {
    expect(texts.at(-1)).toBe(`cpo-tco 0.1.0, edition ${catalog.edition}`);
  });
});

describe('numbers of the picture', () => {
  const row = (drawn: Drawn, id: string) => drawn.content.rows.find(({ option }) => option === id)!;

  it('are those of the engine', () => {
    for (const { id, quantities } of usual.run.options) {
      const { powerText, costText } = row(usual, id);
      expect(powerText).toBe((quantities.networkPower!.value! / 1000).toFixed(3));
      expect(costText).toBe(Math.round(quantities.tcoWithoutIdle!.value!).toLocaleString('en'));
    }
  });

  it('stand beside each option', () => {
    for (const { powerText, costText } of usual.content.rows)
      expect(usual.texts).toEqual(expect.arrayContaining([powerText, costText]));
  });

  it('have one bar an option', () => expect(bars(usual).size).toBe(4));

  it('are as long as their bars', () => {
    const lengths = [...bars(usual).values()].map((parts) => parts.reduce((sum, one) => sum + number(one, 'width'), 0));
    const powers = usual.content.rows.map(
      ({ option }) => usual.run.options.find(({ id }) => id === option)!.quantities.networkPower!.value!,
    );
    lengths.forEach((length, i) => expect(length / lengths[0]!).toBeCloseTo(powers[i]! / powers[0]!, 3));
  });

  it('have bars without a gap, from one edge', () => {
    for (const parts of bars(usual).values()) {
      expect(number(parts[0]!, 'x')).toBe(number([...bars(usual).values()][0]![0]!, 'x'));
      parts.slice(1).forEach((part, i) => {
        expect(number(part, 'x')).toBeCloseTo(number(parts[i]!, 'x') + number(parts[i]!, 'width'), 1);
      });
    }
  });

  it('are in a larger unit in a fabric', () => {
    expect(scenarios['a fabric of five options'].texts).toEqual(expect.arrayContaining(['Power, MW', 'Cost, M USD']));
  });

  it('put what is taken off to the left of zero, with a mark at the total', () => {
    const { root, texts } = draw({ inputs: { 'linear.hostSerdesSaving': 3 } });
    expect(elementsOf(root, 'rect').filter(({ attributes }) => attributes['stroke-dasharray'])).toHaveLength(2);
    expect(texts).toEqual(expect.arrayContaining(['Saving in the switch chip', 'Total']));
  });
});

describe('words of the picture', () => {
  it('ask what the desk asks', () => {
    expect(usual.texts[0]).toBe('All 64 ports of 1.6T in use, in the US on one 102.4T switch, over 5 years');
  });

  it('have question and answer whole', () => {
    const { question, badge, headline, settle } = usual.content;
    // A number and its unit are held together by a space of their own.
    const said = usual.texts.join(' ').replaceAll('\u00a0', ' ');
    for (const text of [question, badge, headline, settle]) expect(said).toContain(text);
  });

  it('name the reference', () => {
    expect(usual.texts).toContain('DSP-retimedreference');
  });

  it('say how many simulated cases the ranges come from', () => {
    expect(usual.content.evidence).toMatch(
      /^Bars and totals are expected values\. Total cost against DSP-retimed, P10 to P90 of 4,096 simulated cases: LPO −.+ USD; CPO −/,
    );
  });

  it('say what the answer rests on', () => {
    expect(usual.content.evidence).toMatch(/ Weakest evidence: .+\. .+ rests on vendor claims and assumptions\.$/);
  });

  it('say nothing of an author where all is as the edition has it', () => {
    expect(usual.content.disclosures).toEqual([]);
  });

  it('say what was set', () => {
    expect(draw({ inputs: { pue: { low: 1.1, typical: 1.2, high: 1.3 } } }).content.disclosures).toEqual([
      'Set by the author: PUE 1.2 (1.1 to 1.3).',
    ]);
  });

  it('say whose figures those of a sponsored option are', () => {
    expect(own.content.disclosures[0]).toBe(
      `${hostileLabel} is a product of Acme "&" Sons. Its figures are Acme "&" Sons's own and count as vendor claims.`,
    );
    expect(own.texts.join(' ')).toContain('Acme "&" Sons\'s own and count as vendor claims.');
  });

  it('mark the product of a sponsor', () => {
    expect(own.content.rows.filter(({ mark }) => mark === 'sponsored').map(({ option }) => option)).toEqual(['acme']);
  });

  it('mark those that may be the cheapest', () => {
    expect(usual.content.badge).toBe('LPO likely cheapest, 83 %');
    expect(usual.content.rows.filter(({ focused }) => focused).map(({ option }) => option)).toEqual(['linear', 'cpo']);
    expect(scenarios['an option alone'].content.rows.filter(({ focused }) => focused)).toEqual([]);
  });

  it('have warnings of the result', () => {
    const { content, texts } = scenarios['a campus'];
    expect(content.warnings.length).toBeGreaterThan(0);
    for (const warning of content.warnings) expect(texts.join(' ')).toContain(warning);
  });

  it('keep the text of a hostile label', () => {
    expect(textIn(elementsOf(own.root, 'desc')[0]!)).toContain(hostileLabel);
    expect(own.picture.svg).not.toContain('<script');
  });

  it('cut a label of many lines in the table, and keep it in the description', () => {
    const { root, texts } = scenarios['a label without a space'];
    expect(texts.filter((text) => /^W+…$/.test(text))).toHaveLength(1);
    expect(textIn(elementsOf(root, 'desc')[0]!)).toContain('W'.repeat(300));
  });

  it('have the same bytes for the same scenario', () => expect(draw({}).picture.svg).toBe(usual.picture.svg));
});

describe('colours of the picture', () => {
  it.each(Object.entries(pictureColors))('%s is that of the elements in light', (name, color) => {
    expect(tokens.cssText).toMatch(new RegExp(`--_${name}:[^;]*light-dark\\(${color},`));
  });
});
