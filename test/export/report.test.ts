import sources from 'virtual:sources';
import { describe, expect, it } from 'vitest';
import { reportColors } from '../../src/export/report/report-styles.ts';
import { reportHtml, reportOf, type About } from '../../src/export/report/report.ts';
import { tokens } from '../../src/parts/styles/tokens.ts';
import { readLink } from '../../src/scenario/read-link.ts';
import { linkOf } from '../../src/scenario/scenario-link.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { citedView } from '../../src/view/cited-view.ts';
import { tableOfChecks } from '../../src/view/fit-table.ts';
import type { View } from '../../src/view/view.ts';
import { deskWords as german } from '../../src/words/de/desk.ts';
import { reportWords as germanReport } from '../../src/words/de/report.ts';
import { deskWords as english } from '../../src/words/en/desk.ts';
import { reportWords as englishReport } from '../../src/words/en/report.ts';
import { expectEqual } from '../cases/expect-equal.ts';
import { wholeView } from '../cases/whole-view.ts';
import { elementsOf, readXml, textIn, type XmlElement } from '../cases/xml.ts';

const supplier = 'Borealis <Optics> & "Söhne"';
const scenarios: Readonly<Record<string, Scenario>> = {
  switch: {},
  fabric: { scope: 'fabric', region: 'de' },
  quotes: {
    scope: 'fabric',
    notes: { 'facility.pue': 'Measured in <hall> 3' },
    inputs: { pue: 1.3, electricityPrice: { low: 0.1, typical: 0.12, high: 0.15 } },
    quotes: {
      acme: {
        ...{ supplier: 'Acme', date: '2026-11-02', what: 'module', architecture: 'cpo', power: 6.2, powerMax: 7.5 },
        prices: [
          { from: 1, price: 1150 },
          { from: 4096, price: 980 },
        ],
      },
      borealis: {
        ...{ supplier, date: '2026-10-20', what: 'module', architecture: 'linear', validUntil: '2026-11-20' },
        ...{ currency: 'EUR', prices: [{ from: 1, price: 890 }] },
      },
      delta: {
        ...{ supplier: 'Delta', date: '2026-11-15', what: 'system', architecture: 'cpo', use: 'aside' },
        note: 'From a call',
        prices: [{ from: 1, price: 172_000 }],
      },
    },
  },
  networks: {
    scope: 'fabric',
    networks: {
      back: { label: 'Back & end', inputs: { endpointCount: 8192 } },
      front: { stays: 'retimed', inputs: { endpointCount: 1024 } },
    },
  },
  one: { options: ['linear'] },
};

const address = 'https://example.com/cpo-tco/';
const languages = [
  ['English', english, englishReport],
  ['German', german, germanReport],
] as const;

interface Made {
  readonly view: View;
  readonly about: About;
}

function made(scenario: Scenario): Made {
  const { view, run } = wholeView(scenario, usDollar, catalog);
  const link = linkOf({ scenario: run.resolved.asked, draws: 300 }, address, catalog);
  return { view, about: { date: '2026-11-28', version: '0.1.0', link, sources: citedView(run, sources) } };
}

const views = new Map(Object.entries(scenarios).map(([name, scenario]) => [name, made(scenario)]));
const oneLine = (element: XmlElement): string => textIn(element).replace(/\s+/g, ' ').trim();
const classOf = ({ attributes }: XmlElement): string => attributes.class ?? '';
const all = (root: XmlElement): XmlElement[] =>
  root.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...all(child)]));
const sectionOf = (root: XmlElement, id: string): XmlElement =>
  elementsOf(root, 'section').find(({ attributes }) => attributes.id === `report-${id}`)!;
/** Cells of the body of a table, row by row; notes under a number are left out. */
const rowsOf = (table: XmlElement): string[][] =>
  elementsOf(elementsOf(table, 'tbody')[0]!, 'tr').map(({ children }) =>
    children.flatMap((cell) => (typeof cell === 'string' ? [] : [withoutNotes(cell)])),
  );
const withoutNotes = (cell: XmlElement): string =>
  oneLine({
    ...cell,
    children: cell.children.filter((child) => typeof child === 'string' || child.name !== 'small'),
  });
/** How much the unit is with which a caption ends. */
const factorIn = (caption: string, { numbers }: typeof english): number =>
  ['W', 'USD']
    .flatMap((unit) => [1e9, 1e6, 1e3, 1].map((size) => numbers.scaleFor(size, unit)))
    .find(({ unit }) => caption.endsWith(`, ${unit}`))!.factor;

const captioned = (root: XmlElement, caption: string): XmlElement =>
  elementsOf(root, 'table').find((table) =>
    elementsOf(table, 'caption').some((one) => oneLine(one).startsWith(caption)),
  )!;

/** A printed number and what its last digit is worth. */
function printed(text: string, decimal: string): { value: number; digit: number } {
  const plain = text
    .replace('−', '-')
    .replace(decimal === ',' ? /\./g : /,/g, '')
    .replace(decimal, '.');
  expect(plain).toMatch(/^[-+]?\d+(\.\d+)?$/);
  return { value: Number(plain), digit: 10 ** -(plain.split('.')[1]?.length ?? 0) };
}

describe.each(languages)('in %s', (_, words, report) => {
  const decimal = words.locale === 'de' ? ',' : '.';

  describe.each([...views.keys()])('of %s', (name) => {
    const { view, about } = views.get(name)!;
    const { body, title } = reportOf(view, words, report, about);
    const root = readXml(body);
    const elements = all(root);

    it('has one first heading, and headings in order', () => {
      const levels = elements.flatMap((element) => /^h(\d)$/.exec(element.name)?.[1] ?? []).map(Number);
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
    });

    it('has the language, and no word that is missing', () => {
      expect(root.attributes.lang).toBe(words.locale);
      for (const text of [title, ...elements.filter(({ name: of }) => /^(p|td|th|li|h\d|text)$/.test(of)).map(oneLine)])
        expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|\bfalse\b/);
    });

    it('has no empty section', () => {
      const sections = elementsOf(root, 'section');
      expect(sections.map(({ attributes }) => attributes.id)).toEqual(
        ['decision', 'comparison', 'years', 'matters', 'fits', 'own', 'assumptions', 'sources', 'check'].map(
          (id) => `report-${id}`,
        ),
      );
      for (const one of sections) {
        const [heading] = elementsOf(one, 'h2');
        expect(oneLine(one).length - oneLine(heading!).length, oneLine(heading!)).toBeGreaterThan(20);
      }
      for (const table of elementsOf(root, 'table')) expect(rowsOf(table).length).toBeGreaterThan(0);
      for (const list of ['ul', 'ol'].flatMap((of) => elementsOf(root, of)))
        expect(elementsOf(list, 'li')).not.toEqual([]);
    });

    it('has as many cells in each row as there are heads, and a head for each', () => {
      for (const table of elementsOf(root, 'table')) {
        const heads = elementsOf(elementsOf(table, 'thead')[0]!, 'th');
        for (const head of heads)
          expect(oneLine(head) || elementsOf(head, 'svg')[0]?.attributes['aria-label']).toBeTruthy();
        for (const row of rowsOf(table)) expect(row.length).toBe(heads.length);
      }
    });

    it('says in words what each picture shows', () => {
      for (const { attributes } of elementsOf(root, 'svg'))
        if (attributes['aria-hidden'] !== 'true') {
          expect(attributes.role).toBe('img');
          expect(attributes['aria-label']!.length).toBeGreaterThan(2);
        }
    });

    it('needs nothing from elsewhere and no script', () => {
      const page = reportHtml(view, words, report, about);
      expect(page).not.toMatch(/<script|<img|<link|<iframe|@import|url\(|\son\w+=|\sstyle=/i);
      expect(page).toContain(`<html lang="${words.locale}">`);
    });

    it('has the question, the badge and the headline of the desk', () => {
      const text = oneLine(root);
      for (const said of [
        words.questionSentence(view.question),
        words.badge(view.answer).text,
        words.headline(view.answer),
      ])
        expect(text).toContain(said);
    });

    it('ranks the options with their costs', () => {
      const { rows, unit } = view.answer;
      const column = words.column(
        rows.flatMap(({ value, range }) => [value, range?.p10 ?? value, range?.p90 ?? value]),
        unit,
      );
      const shown = rowsOf(elementsOf(sectionOf(root, 'decision'), 'table')[0]!);
      expect(shown.map(([, , cost]) => cost)).toEqual(rows.map(({ value }) => column.format(value)));
      expect(shown.map(([first]) => first)).toEqual(
        rows.map(({ option, rank, tied }) => `${rank}${tied ? '=' : ''}${words.optionName(option)}`),
      );
    });

    it.each([
      ['costTable', (): readonly number[] => view.cost.totals, 1],
      ['powerTable', (): readonly number[] => view.power.network, 2],
    ] as const)('%s: lines add up to their total as they are read', (caption, totals, fromEnd) => {
      const table = captioned(sectionOf(root, 'comparison'), report[caption]('').replace(/, $/, ''));
      const kinds = elementsOf(elementsOf(table, 'tbody')[0]!, 'tr').map(classOf);
      const rows = rowsOf(table);
      totals().forEach((total, option) => {
        const cells = rows.map((row) => printed(row[option + 1]!, decimal));
        const parts = cells.filter((__, i) => i < rows.length - fromEnd && kinds[i] !== 'grp');
        const sum = parts.reduce((before, { value }) => before + value, 0);
        const { value, digit } = cells.at(-fromEnd)!;
        expect(Math.abs(sum - value)).toBeLessThanOrEqual(((parts.length + 1) * digit) / 2 + 1e-9);
        const factor = factorIn(oneLine(elementsOf(table, 'caption')[0]!), words);
        expect(Math.abs(value - total / factor)).toBeLessThanOrEqual(digit / 2 + 1e-9);
      });
    });

    it('pays in the years what is paid in all, and comes to the total cost', () => {
      const rows = rowsOf(elementsOf(sectionOf(root, 'years'), 'table')[0]!);
      const row = (label: string): string[] => rows.find(([first]) => first === label)!;
      view.investment.options.forEach(({ id }, i) => {
        const number = (label: string) => printed(row(label)[i + 1]!, decimal);
        const years = rows.slice(0, view.investment.paid[0]!.length).map((cells) => printed(cells[i + 1]!, decimal));
        const { value, digit } = number(report.paid);
        const sum = years.reduce((before, one) => before + one.value, 0);
        expect(Math.abs(sum - value)).toBeLessThanOrEqual(((years.length + 1) * digit) / 2 + 1e-9);
        const scale = words.numbers.scaleFor(Math.max(...view.investment.paid.flat()), view.cost.unit);
        const total = view.cost.totals[view.cost.options.findIndex((option) => option.id === id)]!;
        expect(Math.abs(number(report.present).value - total / scale.factor)).toBeLessThanOrEqual(digit / 2 + 1e-9);
      });
    });

    it('numbers and prints every source', () => {
      const list = elementsOf(elementsOf(sectionOf(root, 'sources'), 'ol')[0]!, 'li').map(oneLine);
      expect(list.length).toBe(view.sources.sources);
      about.sources!.forEach(({ title: named, address: at }, i) => {
        expect(list[i]).toContain(named.replace(/\s+/g, ' '));
        expect(list[i]).toContain(at);
      });
    });

    it('has a link that restores the scenario', () => {
      const [link] = elementsOf(sectionOf(root, 'check'), 'a');
      expect(textIn(link!)).toBe(link!.attributes.href);
      const { state, dead } = readLink(textIn(link!), catalog, {
        check: (scenario, tables) => runScenario(scenario, tables),
      });
      expect(dead).toEqual([]);
      expectEqual(runScenario(state.scenario, catalog).options, runScenario(scenarios[name], catalog).options);
    });
  });

  it('has own values with their default, and quotes with their terms, targets and state', () => {
    const { view, about } = views.get('quotes')!;
    const own = sectionOf(readXml(reportOf(view, words, report, about).body), 'own');
    const text = oneLine(own);
    expect(rowsOf(captioned(own, report.ownTable)).length).toBe(
      view.changes.filter(({ kind }) => kind !== 'quote').length,
    );
    const held = rowsOf(captioned(own, report.quotesTable));
    expect(held.map(([first]) => first)).toEqual(view.quotes.map((quote) => quote.supplier));
    expect(text).toContain(words.quotesDrawer.expired);
    for (const note of ['Measured in <hall> 3', 'From a call']) expect(text).toContain(note);
    expect(text).toContain(words.quotesDrawer.states.aside);
    expect(view.targets!.length).toBeGreaterThan(0);
    for (const target of view.targets!) expect(text).toContain(words.target(target, 'USD').ask);
  });

  it('says what fits network by network, places of one kind in one row', () => {
    const { view, about } = views.get('networks')!;
    const { fit } = view;
    const section = sectionOf(readXml(reportOf(view, words, report, about).body), 'fits');
    const labels = rowsOf(section).map(([first]) => first);
    expect(labels.filter((label) => label === 'Back & end' || label === 'front')).toEqual(['Back & end', 'front']);
    const both = words.fitCheck('rack-space', ['leaf', 'upper']);
    expect(both).toContain(words.fit.places.leaf);
    expect(labels.filter((label) => label === both)).toHaveLength(2);
    // Where options differ between places, each has its own.
    const lines = tableOfChecks(fit);
    expect(labels.length).toBeLessThan(lines.length);
    for (const { first } of lines) expect(labels.join()).toContain(words.fit.checks[first.check]);
  });

  it('escapes what stands in data', () => {
    const { view, about } = views.get('quotes')!;
    const { body, paper } = reportOf(view, words, report, { ...about, version: '</style><b>' });
    expect(body).not.toContain('<Optics>');
    expect(body).not.toContain('</style>');
    expect(paper).not.toContain('<');
    expect(textIn(readXml(body))).toContain(supplier);
  });

  it('says of each part that is not known yet that it is not', () => {
    const { view, about } = views.get('quotes')!;
    const { decision: _decision, ...answer } = view.answer;
    const { matters: _matters, targets: _targets, publicAnswer: _public, confidence: _confidence, ...others } = view;
    const early: View = { ...others, answer, inputs: { ...view.inputs, all: [] } };
    const text = oneLine(readXml(reportOf(early, words, report, { ...about, sources: undefined }).body));
    for (const said of [report.pending.decision, report.pending.matters, report.targetsPending, report.sourcesPending])
      expect(text).toContain(said);
  });
});

it('German has every word of English and leaves none in English', () => {
  const shape = (words: object): string[] =>
    Object.entries(words).flatMap(([key, word]: [string, unknown]) =>
      typeof word === 'object' && word !== null
        ? shape(word).map((inner) => `${key}.${inner}`)
        : [`${key} ${typeof word}`],
    );
  expect(shape(germanReport)).toEqual(shape(englishReport));
  const texts = (words: object): string[] =>
    Object.values(words).flatMap((word: unknown) =>
      typeof word === 'string' ? [word] : typeof word === 'object' && word !== null ? texts(word) : [],
    );
  for (const text of texts(germanReport))
    expect(text).not.toMatch(/\b(the|of|and|is|are|with|your|input|cost|price|year)\b/i);
});

it.each(Object.entries(reportColors))('%s is that of the elements in light', (name, color) => {
  const token = new RegExp(`--_${name}: [^;]*light-dark\\((#[0-9a-f]+),`).exec(tokens.cssText)!;
  expect(token[1]).toBe(color);
});
