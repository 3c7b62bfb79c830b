import { describe, expect, it } from 'vitest';
import { slideContent, slideOf, type SlideContent, type SlideOf } from '../../src/export/slide-content.ts';
import { drawSlide } from '../../src/export/slide.ts';
import { assess } from '../../src/scenario/assess.ts';
import { finish } from '../../src/scenario/finish.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import { widthOf } from '../../src/export/picture-text.ts';
import { languages, type Language } from '../../src/words/languages.ts';
import { pictureWords } from '../../src/words/picture-words.ts';
import { acme, hostileLabel } from '../cases/acme.ts';
import { catalog } from '../cases/tables.ts';
import { elementsOf, readXml, textIn, type XmlElement } from '../cases/xml.ts';

const link = 'https://calculator.example/#scenario=abc';
const words = await Promise.all((Object.keys(languages) as Language[]).map(pictureWords));

const views = (
  [
    ['one switch', {}],
    ['a fabric', { scope: 'fabric', region: 'de', inputs: { endpointCount: 8192 } }],
    ['sites', { scope: 'campus', inputs: { siteCount: 3 } }],
    ['an own product with a hostile name', acme],
    ['an option alone', { options: ['cpo'], baseline: 'cpo' }],
    ['more options than rows', manyOptions()],
  ] as const
).map(([name, scenario]) => {
  const run = runScenario(scenario, catalog, readTypedUnit);
  return [name, slideOf(finish(assess(run, { draws: 256, seed: 1 }, [])), usDollar, catalog)] as const;
});

function manyOptions(): object {
  const own = Array.from({ length: 9 }, (_, i) => `own-${i}`);
  return {
    options: ['retimed', ...own.map((id) => ({ id, label: id, leaf: id, upper: id, card: id }))],
    architectures: Object.fromEntries(own.map((id, i) => [id, { like: 'linear', endPrice: 500 + i }])),
  };
}

const contentOf = (of: SlideOf, inLanguage = words[0]!): SlideContent =>
  slideContent(of, inLanguage, { version: '0.1.0', date: '2026-11-28', link });

const cases = views.flatMap(([name, view]) =>
  words.map((one) => [`${name}, ${one.desk.locale}`, contentOf(view, one)] as const),
);

const number = (element: XmlElement, name: string): number => Number(element.attributes[name]);

describe.each(cases)('the slide of %s', (_, content) => {
  const { svg, width, height } = drawSlide(content);
  const root = readXml(svg);
  const texts = elementsOf(root, 'text');

  it('is 16:9, an image with a title, and refers to nothing', () => {
    expect([width / height, number(root, 'width'), root.attributes.role]).toEqual([16 / 9, width, 'img']);
    expect(elementsOf(root, 'title').map(textIn)).toEqual([content.question]);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/href=|url\(|style=|<script|\son\w+=/);
  });

  it('keeps every mark and every text on it, one below the other', () => {
    for (const mark of elementsOf(root, 'rect')) {
      expect(number(mark, 'x')).toBeGreaterThanOrEqual(0);
      expect(number(mark, 'x') + number(mark, 'width')).toBeLessThanOrEqual(width + 1e-6);
      expect(number(mark, 'y') + number(mark, 'height')).toBeLessThanOrEqual(height + 1e-6);
    }
    for (const text of texts) {
      const long = widthOf(textIn(text), {
        size: number(text, 'font-size'),
        bold: text.attributes['font-weight'] === 'bold',
      });
      const left = text.attributes['text-anchor'] === 'end' ? number(text, 'x') - long : number(text, 'x');
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + long).toBeLessThanOrEqual(width);
      expect(number(text, 'y')).toBeLessThanOrEqual(height - 30);
    }
  });

  it('says question, verdict, answer and source as the desk does', () => {
    const said = texts.map(textIn).join(' ').replace(/\s+/g, '');
    for (const text of [content.question, content.badge, content.headline, content.settle, content.basis])
      expect(said).toContain(text.replace(/\s+/g, ''));
    expect(said).toContain(content.source.replace(/\s+/g, '').slice(0, 60));
  });
});

it('shows options in the order of the desk, each with its cost, range and chance', () => {
  const view = views[1]![1];
  const { rows } = contentOf(view);
  expect(rows.map(({ value, p10, p90 }) => [value, p10, p90])).toEqual(
    view.answer.rows.map(({ value, range }) => [value, range!.p10, range!.p90]),
  );
  const { desk } = words[0]!;
  expect(rows.map(({ label, chance }) => [label, chance])).toEqual(
    view.answer.rows.map(({ option, chance }) => [desk.optionName(option), desk.chance(chance!)]),
  );
});

it('draws a dot between the ends of its range, on one axis', () => {
  const content = contentOf(views[0]![1]);
  const root = readXml(drawSlide(content).svg);
  const [dots, ranges] = [18, 8].map((high) =>
    elementsOf(root, 'rect').filter((one) => number(one, 'height') === high),
  );
  expect(dots).toHaveLength(content.rows.length);
  expect(ranges).toHaveLength(content.rows.length);
  const scale = content.rows.map(({ value, p10, p90 }, i) => {
    const [from, wide] = [number(ranges![i]!, 'x'), number(ranges![i]!, 'width')];
    expect(number(dots![i]!, 'x') + 9).toBeCloseTo(from + (wide * (value - p10!)) / (p90! - p10!), 0);
    return wide / (p90! - p10!);
  });
  for (const one of scale) expect(one / scale[0]!).toBeCloseTo(1, 2);
});

it('says how many options it does not show, and whose figures a product has', () => {
  expect(contentOf(views[5]![1]).notes.join(' ')).toContain('2 more options are not shown.');
  const own = contentOf(views[3]![1]);
  expect(own.rows.map(({ label }) => label)).toContain(hostileLabel);
});
