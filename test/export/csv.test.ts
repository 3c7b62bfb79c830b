import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { shortTextCell, toCsv } from '../../src/export/csv.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { runScenario, type Run } from '../../src/scenario/run-scenario.ts';

const labelled = (label: string): Run =>
  runScenario({ options: ['retimed', { id: 'acme', label, leaf: 'cpo', upper: 'cpo', card: 'linear' }] }, catalog);
const run = runScenario({}, catalog);
describe('the tables of a run', () => {
  let text = '';
  let header: readonly string[] = [];
  let rows: readonly (readonly string[])[] = [];
  beforeEach(() => {
    text = toCsv(run);
    [header, ...rows] = csvParseRows(text) as [string[], ...string[][]];
  });

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

  it('have no years where no quantity has any', () => {
    const quantities = { capex: { value: 7, unit: 'USD' }, irr: { value: null, unit: '1' } };
    const options = [{ id: 'cpo', quantities }];
    const plain = toCsv({ options, resolved: { edition: '2026.12', options: [{ label: 'CPO' }] } } as unknown as Run);
    expect(plain).toBe(
      [
        '"edition","option","label","quantity","unit","value"',
        '"2026.12","cpo","CPO","capex","USD",7',
        '"2026.12","cpo","CPO","irr","1",',
        '',
      ].join('\r\n'),
    );
  });

  it('have the edition and the label of each option', () => {
    const labels = new Map(run.resolved.options.map(({ id, label }) => [id, label]));
    for (const [edition, option, label] of rows)
      expect([edition, label]).toEqual([catalog.edition, labels.get(option!)]);
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

describe('text without quotes where no reader needs them', () => {
  it.each(['', 'cpo', 'DSP 1.6T', "'=1", 'a;b', 'ä 日本', 'a=1', 'a\tb'])('%j is as it is', (given) =>
    expect(shortTextCell(given)).toBe(given),
  );

  it.each([
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['a\r\nb', '"a\r\nb"'],
    ['a\0b', '"ab"'],
    ['=1', '"\'=1"'],
    ['+1', '"\'+1"'],
    ['-1', '"\'-1"'],
    ['@a', '"\'@a"'],
    ['＝1', '"\'＝1"'],
    ['\ta', '"\'\ta"'],
  ])('%j is %s', (given, cell) => expect(shortTextCell(given)).toBe(cell));
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
