/** A workbook and a form for bidders in a language that nobody speaks: each text came from their words, or is of the tables. */
import explanations from 'virtual:explanations';
import sources from 'virtual:sources';
import { describe, expect, it } from 'vitest';
import { rfqXlsx } from '../../src/export/rfq.ts';
import { workbook } from '../../src/export/workbook.ts';
import { assess } from '../../src/scenario/assess.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { finish } from '../../src/scenario/finish.ts';
import { requestForQuotes } from '../../src/scenario/rfq.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { quantityNames } from '../../src/words/en/quantity-names.ts';
import { rfqWords } from '../../src/words/en/rfq-words.ts';
import { workbookTexts } from '../../src/words/en/workbook-texts.ts';
import { pseudo, pseudoDesk, untranslated } from '../cases/pseudo-language.ts';
import { readXlsx } from '../cases/spreadsheet.ts';

const scenarios: Readonly<Record<string, Scenario>> = {
  'one switch': {
    inputs: {
      pue: { typical: 1.3, measured: '1' },
      'linear.endPrice': '70 % of retimed.endPrice',
      'cpo.endPrice': { typical: 900, quote: { supplier: '2', date: '2026-11-10' } },
    },
  },
  'a fabric': {
    scope: 'fabric',
    region: 'de',
    inputs: { endpointCount: 8192, accessCopperShare: 0.2 },
    upperSwitch: '51.2T',
  },
  networks: {
    scope: 'campus',
    networks: {
      a: { label: '1', inputs: { endpointCount: 4096 } },
      b: { label: '2', capacity: '51.2T', stays: 'retimed', inputs: { endpointCount: 512, endpointRate: 400 } },
    },
  },
};

/** What tables and sheets say stands in English: documents and notes, what a quantity means, formulas, ids, the scenario. */
const fromTables = new Set<string>([
  ...Object.values(explanations.structure).map(({ meaning }) => meaning.replace(/\.$/, '')),
  ...Object.values(explanations.models).flatMap((model) =>
    model.flatMap(({ meaning, formula, reason }) => [meaning, formula ?? '', reason ?? '']),
  ),
  ...Object.values(sources.sources).flatMap((one) => Object.values(one).filter((text) => typeof text === 'string')),
  ...Object.values(sources.sources).map(({ title, publisher }) => `${title}, ${publisher}`),
  ...Object.keys(sources.sources),
]);
const isId = (text: string): boolean =>
  /^[\w.-]+(?:\/[\w.-]+)?$/.test(text) || text.startsWith('{') || text.startsWith('cpo-tco');
const noted = new Set(
  [...catalog.data.figures].flatMap((figure) => {
    const said = sources.notes[figure.id];
    return [[said?.locator, figure.boundary, said?.note].filter(Boolean).join('; ')];
  }),
);

/** A text with what the sheets say of it in English. */
const said = [...fromTables].filter((text) => text.length > 10).sort((a, b) => b.length - a.length);
const without = (text: string): string =>
  said.filter((one) => text.includes(one)).reduce((rest, one) => rest.replaceAll(one, ''), text);

const foreignIn = (texts: readonly unknown[]): string[] => [
  ...new Set(
    texts.filter(
      (text): text is string =>
        typeof text === 'string' &&
        !isId(text) &&
        !fromTables.has(text) &&
        !noted.has(text) &&
        untranslated(without(text)).length > 0,
    ),
  ),
];

describe.each(Object.entries(scenarios))('of %s', (_, scenario) => {
  const run = runScenario(scenario, catalog);

  it('the workbook has no word that is not translated, on any sheet', () => {
    const assessment = finish(assess(run, { draws: 64, seed: 1 }, []));
    const words = { desk: pseudoDesk, texts: pseudo(workbookTexts), quantities: pseudo(quantityNames) };
    const { sheets } = readXlsx(
      workbook(run, assessment, { words, sources, explanations, date: '2026-11-28', version: '0.1.0' }),
    );
    expect(foreignIn([...sheets.keys()])).toEqual([]);
    for (const [name, cells] of sheets)
      expect(foreignIn([...cells.values()].map(({ value }) => value)), name).toEqual([]);
  });

  it('the form for bidders has none', () => {
    const rfq = requestForQuotes(run.resolved, [], { due: '2027-01-15', validUntil: '2027-04-30', currency: 'EUR' });
    const { sheets } = readXlsx(rfqXlsx(rfq, { words: pseudo(rfqWords), date: '2026-11-28', version: '0.1.0' }));
    for (const [name, cells] of sheets)
      expect(foreignIn([name, ...[...cells.values()].map(({ value }) => value)]), name).toEqual([]);
  });
});
