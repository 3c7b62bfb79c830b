import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  cellName,
  columnName,
  mostCellText,
  sheetName,
  writeXlsx,
  type Cell,
  type Workbook,
} from '../../src/export/xlsx.ts';
import { readXlsx } from '../cases/spreadsheet.ts';

const bookOf = (cells: readonly Cell[], name = 'One'): Workbook => ({
  title: 'A <title> & "more"',
  creator: 'test',
  date: '2026-11-28',
  sheets: [{ name, widths: [10], rows: [cells] }],
  names: new Map(),
});
const cellsOf = (cells: readonly Cell[]) => readXlsx(writeXlsx(bookOf(cells))).sheets.get('One')!;

const hostile = [
  '=1+1',
  '+1',
  '-1',
  '@cmd',
  "=cmd|'/C calc'!A0",
  '\t=1',
  ' =1',
  '<f>1+1</f>',
  ']]>&amp;"\'',
  '_x003D_1',
  'a\nb\r\nc',
  '<c r="B1"><f>1</f></c>',
];

describe('text', () => {
  it.each(hostile)('%j stays text', (text) => {
    const cell = cellsOf([{ text }]).get('A1')!;
    expect(cell.formula).toBeUndefined();
    expect(cell.value).toBe(text);
  });

  it.each(hostile.filter((text) => /^[=+\-@]/.test(text)))('%j stays text when it is typed again', (text) =>
    expect(cellsOf([{ text }]).get('A1')!.quoted).toBe(true),
  );

  it('has a mark where XML holds no sign', () =>
    expect(cellsOf([{ text: 'a\0b\u0007c\ud800d\uffffe\u{1f600}' }]).get('A1')!.value).toBe(
      'a\ufffdb\ufffdc\ufffdd\ufffde\u{1f600}',
    ));

  it('is cut where a cell holds no more', () => {
    const { value } = cellsOf([{ text: 'x'.repeat(mostCellText + 1) }]).get('A1')!;
    expect(value).toHaveLength(mostCellText);
    expect(value).toMatch(/x \[…\]$/);
    expect(cellsOf([{ text: 'x'.repeat(mostCellText) }]).get('A1')!.value).toMatch(/x$/);
  });
});

it.each(['head', 'head-right', 'wrapped'] as const)('a row has room for all lines of its text: %s', (look) => {
  const height = (text: string): number | undefined => {
    const sheet = new TextDecoder().decode(unzipSync(writeXlsx(bookOf([{ text, look }])))['xl/worksheets/sheet1.xml']);
    const found = /<row r="1"[^>]* ht="([\d.]+)" customHeight="1"/.exec(sheet)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  expect(height('one line')).toBeUndefined();
  expect(height('Gegenüber DSP-retimed')).toBeGreaterThan(25);
});

it('numbers, dates and formulas keep their values', () => {
  const cells = cellsOf([
    { number: 0.1 + 0.2 },
    { date: '2026-11-28' },
    { formula: 'A1*2', value: 0.6 },
    { formula: 'IF(A1<1,"a & b","")', value: 'a & b' },
    { number: -0 },
  ]);
  expect(cells.get('A1')!.value).toBe(0.1 + 0.2);
  expect(cells.get('B1')!.value).toBe(46_354);
  expect(cells.get('C1')).toMatchObject({ formula: 'A1*2', value: 0.6 });
  expect(cells.get('D1')).toMatchObject({ formula: 'IF(A1<1,"a & b","")', value: 'a & b' });
  expect(cells.get('E1')!.value).toBe(0);
});

it('refuses what is no number', () => {
  expect(() => writeXlsx(bookOf([{ number: NaN }]))).toThrow('A1 has no number');
  expect(() => writeXlsx(bookOf([{ formula: '1/0', value: Infinity }]))).toThrow('A1 has no number');
});

it('gives the same bytes twice', () => {
  const cells: Cell[] = [
    { text: 'a', look: 'head' },
    { number: 1, format: '0.0' },
  ];
  expect(writeXlsx(bookOf(cells))).toEqual(writeXlsx(bookOf(cells)));
});

it('leads to addresses of the web alone', () => {
  const files = (link: string) => Object.keys(unzipSync(writeXlsx(bookOf([{ text: 'a', link }]))));
  expect(files('https://example.com/a?b="c"&d')).toContain('xl/worksheets/_rels/sheet1.xml.rels');
  for (const link of ['javascript:alert(1)', 'file:///etc/passwd', `https://a.example/${'x'.repeat(3000)}`])
    expect(files(link)).not.toContain('xl/worksheets/_rels/sheet1.xml.rels');
});

it.each([
  ['Inputs', 'Inputs'],
  ["East's [west]: a/b?", "East's  west   a b"],
  ["'quoted'", 'quoted'],
  ['x'.repeat(40), 'x'.repeat(31)],
  ['', '_'],
  [`${'x'.repeat(30)}\u{1f600}`, 'x'.repeat(30)],
])('a sheet that should be %j is %j', (wanted, name) => expect(sheetName(wanted)).toBe(name));

it('sheets have names of their own, whatever their case', () => {
  expect(sheetName('A', ['a'])).toBe('A 2');
  expect(sheetName('x'.repeat(31), ['x'.repeat(31)])).toBe(`${'x'.repeat(29)} 2`);
});

it.each([
  ['pue', 'pue'],
  ['cpo-1600g.endPrice', 'cpo_1600g.endPrice'],
  ['a1', '_a1'],
  ['abc12.tco', '_abc12.tco'],
  ['r', '_r'],
  ['C3.tco', '_C3.tco'],
  ['true', '_true'],
  ['51t.price', '_51t.price'],
  ['.a', '_.a'],
])('the cell of %s is named %s', (wanted, name) => expect(cellName(wanted, new Set())).toBe(name));

it('cells have names of their own, whatever their case', () => {
  const taken = new Set<string>();
  expect([cellName('Tco', taken), cellName('tco', taken), cellName('t co', taken)]).toEqual(['Tco', 'tco_2', 't_co']);
});

it('columns are counted in letters', () =>
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']));
