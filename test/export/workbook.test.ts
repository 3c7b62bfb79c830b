import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workbook } from '../../src/export/workbook.ts';
import { assess } from '../../src/scenario/assess.ts';
import { finish } from '../../src/scenario/finish.ts';
import type { Run } from '../../src/scenario/run-scenario.ts';
import { languages, type Language } from '../../src/words/languages.ts';
import { workbookWords } from '../../src/words/workbook-words.ts';
import { run } from '../cases/fabric-run.ts';
import { patience } from '../cases/patience.ts';
import { anyFabric } from '../cases/random-fabric.ts';
import { anyScenario } from '../cases/random-scenario.ts';
import { once } from '../cases/once.ts';
import { Arithmetic } from '../cases/spreadsheet-arithmetic.ts';
import { readXlsx, type Spreadsheet } from '../cases/spreadsheet.ts';
import { catalog } from '../cases/tables.ts';
import { apart, quantitiesIn, settingsFor } from '../cases/workbook-case.ts';

const settings = settingsFor(catalog);
const few = { draws: 64, seed: 1 };
const written = (of: Run): Spreadsheet => readXlsx(workbook(of, undefined, settings));

const mostCharacters = 8192;
const mostNesting = 64;

/** Formulas that do not say what the engine says, break a limit of the format or read a cell that is not there. */
function faultsOf(file: Spreadsheet, of: Run): string[] {
  const arithmetic = new Arithmetic(file);
  const faults: string[] = [];
  for (const [sheet, cells] of file.sheets)
    for (const [address, { formula, value }] of cells) {
      if (formula === undefined) continue;
      const where = `${sheet}!${address} ${formula}`;
      if (formula.length > mostCharacters) faults.push(`${where}: too long`);
      if (arithmetic.check(sheet, formula) > mostNesting) faults.push(`${where}: too deep`);
      const computed = arithmetic.value(sheet, address);
      // What is saved is a small difference of large amounts, and has the digits that they leave it.
      const close = (a: number, b: number): boolean => apart(a, b) <= 1e-9 || Math.abs(a - b) < 1e-6;
      const same =
        typeof computed === 'number' && typeof value === 'number' ? close(computed, value) : computed === value;
      if (!same) faults.push(`${where}: ${computed} instead of ${value}`);
    }
  for (const { where, engine, cell } of quantitiesIn(file, of)) {
    const computed = arithmetic.value(...cell);
    const same = engine === null ? computed === 'no value' : apart(computed as number, engine) <= 1e-9;
    if (!same) faults.push(`${where}: ${computed} instead of ${engine}`);
  }
  return faults;
}

const networks = {
  scope: 'fabric',
  networks: {
    'east-west': { label: "=East's [west]", inputs: { endpointCount: 4096 } },
    storage: {
      label: '@Storage',
      capacity: '51.2T',
      stays: 'retimed',
      inputs: { endpointCount: 512, endpointRate: 400 },
    },
    oob: { inputs: { endpointCount: 100 } },
  },
} as const;

const hostile = {
  options: [
    'retimed',
    { id: 'acme', label: '=1+1', leaf: 'acme', upper: 'acme', card: 'linear', sponsor: { name: '@cmd' } },
  ],
  architectures: {
    acme: {
      like: 'cpo',
      label: '+A1',
      note: '-1',
      systemPrice: { typical: 90_000, quote: { supplier: '=cmd()', date: '2026-11-10' } },
    },
  },
  inputs: { 'retimed.endPower': { typical: 15, measured: '=HYPERLINK("http://a.example")' } },
} as const;

describe('every formula of every sheet', { timeout: 10 * patience }, () => {
  it.each([
    ['one switch', {}],
    ['a fabric', { scope: 'fabric', inputs: { endpointCount: 8192, accessCopperShare: 0.3 } }],
    ['a campus', { scope: 'campus' }],
    ['three networks', networks],
    ['texts that look like formulas', hostile],
    ['one option', { options: ['retimed'] }],
  ])('of %s computes what the engine computes', (_, scenario) => {
    const answer = run(scenario);
    expect(faultsOf(written(answer), answer)).toEqual([]);
  });

  it.each([
    ['fabrics', anyFabric],
    ['switches', anyScenario],
  ] as const)('of random %s', (_, any) => {
    for (const scenario of fc.sample<unknown>(any, { seed: 20261128, numRuns: 4 })) {
      const answer = run(scenario);
      expect(faultsOf(written(answer), answer), JSON.stringify(scenario)).toEqual([]);
    }
  });

  it('follows what is typed into a cell', () => {
    const arithmetic = new Arithmetic(written(run({ scope: 'fabric' })));
    const typed = { pue: 1.4, 'retimed_1600g.endPrice': 999, endpointCount: 5000, horizon: 7 };
    for (const [name, value] of Object.entries(typed)) arithmetic.set(name, value);
    const inputs = { pue: 1.4, 'retimed-1600g.endPrice': 999, endpointCount: 5000, horizon: 7 };
    const moved = run({ scope: 'fabric', inputs });
    for (const { id, quantities } of moved.options)
      for (const total of ['tcoWithoutIdle', 'tco', 'capex', 'networkPower', 'totalCarbon'])
        expect(
          apart(arithmetic.named(`${id.replaceAll('-', '_')}.${total}`) as number, quantities[total]!.value!),
        ).toBeLessThan(1e-9);
  });
});

/** The same for every language. */
const toWrite = once((scenario) => {
  const answer = run(scenario);
  return { answer, assessment: scenario.networks ? undefined : finish(assess(answer, few, [])) };
});

describe.each(Object.keys(languages) as Language[])('in the language %s', (language) => {
  const writtenOf = once(async (scenario) => {
    const { answer, assessment } = toWrite(scenario);
    const words = await workbookWords(language);
    return readXlsx(workbook(answer, assessment, { ...settings, words, link: 'https://a.example/#s' }));
  });

  it.each([
    ['one switch', hostile],
    ['three networks', networks],
  ])('%s: no text of data is a formula', { timeout: patience }, async (_, scenario) => {
    const { sheets } = await writtenOf(scenario);
    const texts = [...sheets.values()].flatMap((cells) =>
      [...cells.values()].filter(({ formula }) => formula === undefined),
    );
    for (const { value, quoted } of texts)
      if (/^[=+\-@]/.test(String(value)) && typeof value === 'string') expect(quoted).toBe(true);
    const labels =
      scenario === hostile ? ['=1+1', '@cmd', '=HYPERLINK("http://a.example")'] : ["=East's [west]", '@Storage'];
    for (const label of labels)
      expect(
        texts.some(({ value }) => value === label),
        label,
      ).toBe(true);
    const formulas = [...sheets.values()].flatMap((cells) => [...cells.values()].map(({ formula }) => formula ?? ''));
    // The label may name a sheet, in quotes; nothing else of the reader's stands in a formula.
    for (const formula of formulas)
      expect(formula.replace(/'(?:[^']|'')*'!/g, '')).not.toMatch(/cmd|HYPERLINK|East|Storage/);
  });

  it('has every sheet, with names that the format allows', async () => {
    const { sheets } = await writtenOf(networks);
    expect(sheets.size).toBe(12);
    for (const name of sheets.keys()) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
    }
  });
});

it('has cells with names: inputs, and totals of options and networks', () => {
  const { names } = written(run(networks));
  for (const name of [
    'pue',
    'retimed_1600g.endPrice',
    'storage.endpointCount',
    'cpo.tco',
    'cpo_upper.npv',
    'cpo.storage.tco',
  ])
    expect(names.has(name), name).toBe(true);
});

it('marks own values and quotes, with their supplier, and what the question fixes', () => {
  const { sheets, names } = written(
    run({ inputs: { pue: 1.3, 'cpo.endPrice': { typical: 900, quote: { supplier: 'Acme', date: '2026-11-10' } } } }),
  );
  const inputs = sheets.get('Inputs')!;
  const setBy = (name: string): unknown => inputs.get(names.get(name)!.replace(/^.*!\$C\$/, 'I'))!.value;
  expect([setBy('pue'), setBy('cpo_1600g.endPrice'), setBy('portRate'), setBy('horizon')]).toEqual([
    'own value',
    'quote of Acme, 2026-11-10',
    'fixed by the question',
    'edition',
  ]);
});

it('has the notes of the reader beside input, quote and change', () => {
  const noted = run({
    scope: 'fabric',
    inputs: { pue: 1.2, horizon: 5 },
    notes: { 'facility.pue': '=measured in "our" hall', 'money.discountRate': 'asked finance', region: 'not yet sure' },
    quotes: {
      acme: {
        ...{ supplier: 'Acme', date: '2026-11-02', what: 'module', architecture: 'linear', note: 'from a call' },
        prices: [{ from: 1, price: 700 }],
      },
    },
  });
  const { sheets } = written(noted);
  const rowOf = (sheet: string, text: string): unknown[] => {
    const cells = sheets.get(sheet)!;
    const [at] = [...cells].find(([, { value }]) => value === text)!;
    const row = at.replace(/[A-Z]+/, '');
    return [...cells].filter(([address]) => address.replace(/[A-Z]+/, '') === row).map(([, { value }]) => value);
  };
  expect(rowOf('Changes', 'PUE')).toContain('=measured in "our" hall');
  expect(rowOf('Changes', 'Quote, Acme')).toEqual(
    expect.arrayContaining([expect.stringMatching(/USD$/), '700 USD', 'from a call']),
  );
  expect(rowOf('Changes', 'Region').at(-1)).toBe('not yet sure');
  expect(rowOf('Changes', 'Discount rate').at(-1)).toBe('asked finance');
  expect(rowOf('Inputs', 'PUE').at(-1)).toBe('=measured in "our" hall');
  expect(rowOf('Inputs', 'Discount rate').at(-1)).toMatch(/^asked finance/);
});

it('holds the simulated ranges as numbers and says that they do not follow', { timeout: patience }, () => {
  const answer = run({});
  const assessment = finish(assess(answer, few, []));
  const file = readXlsx(workbook(answer, assessment, settings));
  const result = file.sheets.get('Result')!;
  const drawn = assessment.decisions.tcoWithoutIdle.ranking.find(({ option }) => option === 'retimed')!;
  const row = Number(
    [...result].findLast(([address, { value }]) => address.startsWith('B') && value === 'DSP-retimed')![0].slice(1),
  );
  expect(['H', 'I', 'J', 'K'].map((column) => result.get(`${column}${row}`))).toMatchObject(
    [drawn.p10, drawn.p90, drawn.chanceLowest, drawn.regret].map((value) => ({ value, formula: undefined })),
  );
  const arithmetic = new Arithmetic(file);
  const texts = (): string => [...result.keys()].map((address) => arithmetic.value('Result', address)).join(' ');
  expect(texts()).toContain('64 simulated cases');
  expect(texts()).not.toContain('Inputs have been changed since');
  arithmetic.set('pue', 1.5);
  expect(texts()).toContain('Inputs have been changed since');
});

it('gives the same bytes twice', () => {
  const answer = run({ scope: 'fabric' });
  expect(workbook(answer, undefined, settings)).toEqual(workbook(answer, undefined, settings));
});
