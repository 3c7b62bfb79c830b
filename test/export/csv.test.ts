import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/export/csv.ts';
import { catalog } from '../../src/scenario/edition.ts';
import { runScenario, type Run } from '../../src/scenario/run-scenario.ts';

const labelled = (label: string): Run =>
  runScenario({ options: ['retimed', { id: 'acme', label, leaf: 'cpo', upper: 'cpo', card: 'linear' }] }, catalog);
const run = runScenario({}, catalog);
const text = toCsv(run);
const [header, ...rows] = csvParseRows(text) as [string[], ...string[][]];

describe('the tables of a run', () => {
  it('have a head', () =>
    expect(header.slice(0, 6)).toEqual(['edition', 'option', 'label', 'quantity', 'unit', 'value']));

  it('have as many year columns as the horizon', () =>
    expect(header.slice(6)).toEqual([1, 2, 3, 4, 5].map((year) => `year ${year}`)));

  it('have a line for every quantity of every option', () =>
    expect(rows.map(([, option, , quantity]) => `${option}.${quantity}`)).toEqual(
      run.options.flatMap(({ id, quantities }) => Object.keys(quantities).map((name) => `${id}.${name}`)),
    ));

  it('have every digit of every number', () =>
    expect(rows.map((row) => (row[5] === '' ? null : Number(row[5])))).toEqual(
      run.options.flatMap(({ quantities }) => Object.values(quantities).map(({ value }) => value)),
    ));

  it('have the numbers of the years', () => {
    const [option] = run.options;
    const row = rows.find(([, id, , quantity]) => id === option!.id && quantity === 'yearlyCostWithoutIdle')!;
    expect(row.slice(6).map(Number)).toEqual(option!.quantities.yearlyCostWithoutIdle!.byYear);
  });

  it('have the units of the sheets', () =>
    expect(rows.map((row) => row[4])).toEqual(
      run.options.flatMap(({ quantities }) => Object.values(quantities).map(({ unit }) => unit)),
    ));

  it('end each line as RFC 4180 asks', () => expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/));

  it('have every text in quotes, and no number', () => {
    const cells = text.split('\r\n').flatMap((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
    expect(cells.filter((cell) => !/^(?:".*"|-?\d+(?:\.\d+)?(?:e[-+]\d+)?|)$/s.test(cell))).toEqual([]);
  });
});

describe('a label', () => {
  const labelOf = (label: string): string => csvParseRows(toCsv(labelled(label))).find(([, id]) => id === 'acme')![2]!;

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠a'])(
    '%j is no formula',
    (label) => expect(labelOf(label)).toBe(`'${label}`),
  );

  it('that begins with NUL has it no more', () => expect(labelOf('\0=1')).toBe("'=1"));

  it.each(['Acme "half" linear', 'a,b', 'a;b', 'a\r\nb', "'=1", ' =1', 'ä ü 日本', '1e3'])('%j stays', (label) =>
    expect(labelOf(label)).toBe(label),
  );

  it('of whatever signs begins no formula and comes back', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
          fc
            .array(fc.constantFrom(...'=+-@\t\r\n\0",;\'a1＝'), { minLength: 1, maxLength: 12 })
            .map((signs) => signs.join('')),
        ),
        (label) => {
          const cell = labelOf(label);
          const shown = label.replaceAll('\0', '');
          expect(cell).toBe(/^[=+\-@＝＋－＠\t\r\n]/.test(shown) ? `'${shown}` : shown);
        },
      ),
      { numRuns: 200, seed: 20261126 },
    ));
});
