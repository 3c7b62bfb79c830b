import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayOfSerial, shownAs, shownAsNumbered } from '../../src/import/number-format.ts';
import { readTable } from '../../src/import/read-table.ts';
import type { Cell, Row, Table } from '../../src/import/table.ts';
import { sentenceOf } from './refused.ts';
import { workbookOf, workbookParts, zipOf, type WorkbookParts } from './workbook.ts';

const read = (parts: WorkbookParts): Promise<Table> => readTable(workbookOf(parts), 'file.xlsx');
const rowsOf = async (data: string, more: Omit<WorkbookParts, 'sheets'> = {}): Promise<readonly Row[]> =>
  (await read({ sheets: { S: data }, ...more })).sheets[0]!.rows;
const cellsOf = async (data: string, more: Omit<WorkbookParts, 'sheets'> = {}): Promise<readonly Cell[]> =>
  (await rowsOf(`<row r="1">${data}</row>`, more))[0]!.cells;

describe('a workbook of LibreOffice', async () => {
  // Written by LibreOffice 7 from offers.fods: soffice --convert-to xlsx.
  const table = await readTable(readFileSync(new URL('files/offers.xlsx', import.meta.url)), 'offers.xlsx');
  const rows = table.sheets[1]!.rows;

  it('has its sheets, hidden ones marked', () => {
    expect(table.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Read me', undefined],
      ['Quotes', undefined],
      ['Old', true],
    ]);
  });

  it('has its rows by their numbers, with texts of several runs and lines', () => {
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(rows[2]!.cells.map(({ text }) => text)).toEqual([
      ...['Acme Photonics', '2026-11-02', '800G LPO module', '1', '640.5', '8', '1', '0.004', 'two\nlines'],
    ]);
  });

  it('has dates, currencies and per cents as they are shown', () => {
    expect(rows[2]!.cells[1]).toEqual({ text: '2026-11-02', date: '2026-11-02' });
    expect(rows[2]!.cells[4]).toEqual({ text: '640.5', number: 640.5, currency: '€' });
    expect(rows[2]!.cells[7]).toEqual({ text: '0.004', number: 0.004, percent: true });
  });

  it('has the last values of formulas, and their errors', () => {
    expect(rows[3]!.cells[4]).toMatchObject({ number: 576.45, formula: true });
    expect(rows[5]!.cells[4]).toEqual({ text: '#DIV/0!', error: true, formula: true });
  });

  it('has what merged rows share in each of them, and hidden rows', () => {
    expect(rows[3]!.cells.slice(0, 3)).toEqual(rows[2]!.cells.slice(0, 3));
    expect(rows[4]!.hidden).toBe(true);
    expect(table.notes.map(({ id }) => id)).toEqual(['hidden-rows', 'hidden-sheet', 'formulas']);
  });
});

describe('cells', () => {
  it.each<[string, string, Partial<Cell>]>([
    ['a number', '<c><v>1.5</v></c>', { text: '1.5', number: 1.5 }],
    ['a number in binary digits', '<c><v>640.54999999999995</v></c>', { text: '640.55', number: 640.55 }],
    ['an inline string', '<c t="inlineStr"><is><t>a &amp; b</t></is></c>', { text: 'a & b' }],
    ['an inline string of runs', '<c t="inlineStr"><is><r><t>a </t></r><r><t>b</t></r></is></c>', { text: 'a b' }],
    ['a shared string', '<c t="s"><v>0</v></c>', { text: 'rich text' }],
    ['a shared string that is not there', '<c t="s"><v>9</v></c><c><v>1</v></c>', { text: '' }],
    ['a Japanese string without how it is spoken', '<c t="s"><v>1</v></c>', { text: '光' }],
    ['an escaped sign', '<c t="s"><v>2</v></c>', { text: 'a\nb' }],
    ['a boolean', '<c t="b"><v>1</v></c>', { text: 'TRUE', boolean: true }],
    ['an error', '<c t="e"><v>#REF!</v></c>', { text: '#REF!', error: true }],
    ['text of a formula', '<c t="str"><f>A1&amp;"x"</f><v>yx</v></c>', { text: 'yx', formula: true }],
    ['a formula', '<c><f t="shared" si="0">SUM(A1)</f><v>2</v></c>', { text: '2', number: 2, formula: true }],
    ['a formula without a value', '<c><f>1+1</f></c>', { text: '', formula: true, uncomputed: true }],
    ['a formula with an empty value', '<c><f>1+1</f><v></v></c>', { text: '', formula: true, uncomputed: true }],
    ['a date as text', '<c t="d"><v>2026-11-28T00:00:00</v></c>', { text: '2026-11-28T00:00:00', date: '2026-11-28' }],
    ['text in CDATA', '<c t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', { text: 'a<b' }],
    ['no number', '<c><v>1,5</v></c>', { text: '1,5' }],
    ['a number beyond all', '<c><v>1e999</v></c>', { text: '1e999' }],
  ])('%s', async (_, data, cell) => {
    const strings =
      '<si><r><t>rich</t></r><r><t xml:space="preserve"> text</t></r></si><si><t>光</t><rPh sb="0" eb="1"><t>ひかり</t></rPh></si><si><t>a_x000A_b</t></si>';
    expect((await cellsOf(data, { strings }))[0]).toEqual(cell);
  });

  it('stand where their places say, or one after another', async () => {
    expect((await cellsOf('<c r="C1"><v>1</v></c><c><v>2</v></c>')).map(({ text }) => text)).toEqual([
      '',
      '',
      '1',
      '2',
    ]);
    expect(
      (await rowsOf('<row><c><v>1</v></c></row><row r="9"><c><v>2</v></c></row><row><c><v>3</v></c></row>')).map(
        ({ line }) => line,
      ),
    ).toEqual([1, 9, 10]);
  });

  it('with a style alone are none, wherever they are', async () => {
    expect(
      await rowsOf(
        '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="XFD1048576" s="1"/></row>',
      ),
    ).toHaveLength(1);
  });

  it('have prefixes as some writers give them', async () => {
    const { sheets } = await read({
      sheets: { S: '<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row>' },
      prefix: 'x:',
    });
    expect(sheets[0]!.rows).toEqual([{ line: 2, cells: [{ text: '' }, { text: 'a' }] }]);
  });

  it('are dates by the format of their style, in both calendars', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="d\\. mmm yy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs>';
    const data =
      '<c s="0"><v>46354</v></c><c s="1"><v>46354</v></c><c s="2"><v>46354.75</v></c><c s="3"><v>0.04</v></c>';
    expect(await cellsOf(data, { styles })).toEqual([
      { text: '46354', number: 46354 },
      { text: '2026-11-28', date: '2026-11-28' },
      { text: '2026-11-28', date: '2026-11-28' },
      { text: '0.04', number: 0.04, percent: true },
    ]);
    expect((await cellsOf(data, { styles, from1904: true }))[1]!.date).toBe('2030-11-29');
  });

  it('share what stands in a merged area of rows, within the rows that are there', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c></row><row r="5"><c r="B5"><v>4</v></c></row>';
    const after =
      '<mergeCells><mergeCell ref="A1:A1048576"/><mergeCell ref="B1:C1"/><mergeCell ref="nonsense"/></mergeCells>';
    const read = await rowsOf(rows, { after });
    expect(read.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['1', '2'],
      ['1', '3'],
      ['1', '4'],
    ]);
  });
});

describe('a number format', () => {
  it.each<[string, object]>([
    ['General', {}],
    ['0.00', {}],
    ['#,##0.00\\ [$€-407]', { currency: '€' }],
    ['[$EUR]\\ #,##0.00', { currency: 'EUR' }],
    ['"CHF" #,##0', { currency: 'CHF' }],
    ['$#,##0.00;[Red]-$#,##0.00', { currency: '$' }],
    ['[$-409]d-mmm-yy;@', { date: true }],
    ['yyyy\\-mm\\-dd', { date: true }],
    ['dd/mm/yyyy hh:mm', { date: true }],
    ['[h]:mm:ss', {}],
    ['hh:mm', {}],
    ['0" days"', {}],
    ['0.00%', { percent: true }],
    ['0.00E+00', {}],
    ['[Red]0', {}],
    ['_-* #,##0\\ _d', {}],
  ])('%s', (code, shown) => expect(shownAs(code)).toEqual(shown));

  it('of the programs themselves has a number', () => {
    expect(shownAsNumbered(14)).toEqual({ date: true });
    expect(shownAsNumbered(10)).toEqual({ percent: true });
    expect([0, 1, 4, 20, 46, 49, 164].map(shownAsNumbered)).toEqual(Array.from({ length: 7 }, () => ({})));
  });
});

it.each<[number, boolean, string | null]>([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  // Workbooks count a day that there was not.
  [60, false, null],
  [61, false, '1900-03-01'],
  [46354, false, '2026-11-28'],
  [2_958_465, false, '9999-12-31'],
  [2_958_466, false, null],
  [-1, false, null],
  [0, true, '1904-01-01'],
  [44_892, true, '2026-11-28'],
  [Number.NaN, false, null],
])('day %d, from 1904: %s, is %s', (serial, from1904, day) => expect(dayOfSerial(serial, from1904)).toBe(day));

describe('what is refused in one sentence', () => {
  const changed = (name: string, text: string): Uint8Array =>
    zipOf(
      workbookParts({ sheets: { S: '<row><c><v>1</v></c></row>' } }).map((part) =>
        part.name === name ? { name, text } : part,
      ),
    );
  const sheet = 'xl/worksheets/sheet1.xml';
  const inSheet = (data: string): Uint8Array => workbookOf({ sheets: { S: data } });

  it.each<[string, () => Uint8Array, RegExp]>([
    [
      'a document type',
      () => changed(sheet, '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'),
      /^file: found a document type in xl\/w/,
    ],
    [
      'many entities',
      () => changed(sheet, '<!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>'),
      /document type/,
    ],
    [
      'an unknown entity',
      () => changed(sheet, '<worksheet>&b;</worksheet>'),
      /^file: found damage in its part xl\/worksheets/,
    ],
    ['XML that is cut', () => changed(sheet, '<worksheet><sheetData>'), /damage in its part/],
    ['no XML', () => changed(sheet, 'hello'), /damage in its part/],
    ['deep XML', () => changed(sheet, '<a>'.repeat(100_000)), /damage in its part/],
    [
      'many attributes',
      () => changed(sheet, `<a ${Array.from({ length: 5000 }, (_, i) => `a${i}="1"`).join(' ')}/>`),
      /damage in its part/,
    ],
    ['a million columns', () => inSheet('<row r="1"><c r="BDWGN1"><v>1</v></c></row>'), /damage in its part/],
    [
      'the last column',
      () => inSheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
      /^file: found more than 1000 columns; allowed: at most 1000$/,
    ],
    [
      'too many rows',
      () => inSheet('<row><c><v>1</v></c></row>'.repeat(50_001)),
      /^file: found more than 50000 rows; allowed: at most 50000$/,
    ],
    [
      'too many cells, most of them gaps',
      () => inSheet('<row><c r="ALL1"><v>1</v></c></row>'.repeat(1100)),
      /^file: found more than 1000000 cells/,
    ],
    ['a row that is none', () => inSheet('<row r="-1"><c><v>1</v></c></row>'), /damage in its part/],
    ['a cell twice', () => inSheet('<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'), /damage in its part/],
    [
      'a long text',
      () => inSheet(`<row r="7"><c t="inlineStr"><is><t>${'x'.repeat(32_768)}</t></is></c></row>`),
      /^file: found a longer text in line 7; allowed: at most 32767 characters$/,
    ],
    ['no rows', () => inSheet(''), /^file: found no rows; allowed: a table as CSV, XLSX or JSON$/],
    ['no sheet', () => zipOf(workbookParts({ sheets: {} })), /^file: found no rows/],
    [
      'an OpenDocument file',
      () =>
        zipOf([
          { name: 'mimetype', text: 'x' },
          { name: 'content.xml', text: '<x/>' },
        ]),
      /^file: found an OpenDocument file/,
    ],
    ['a ZIP file', () => zipOf([{ name: 'a.txt', text: 'x' }]), /^file: found a ZIP file without a workbook/],
    [
      'a document of Word',
      () =>
        zipOf([
          {
            name: '_rels/.rels',
            text: '<R><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></R>',
          },
          { name: 'word/document.xml', text: '<x/>' },
        ]),
      /without a workbook/,
    ],
    [
      'a binary workbook',
      () =>
        zipOf([
          {
            name: '_rels/.rels',
            text: '<R><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></R>',
          },
          { name: 'xl/workbook.bin', text: 'x' },
        ]),
      /^file: found a binary workbook/,
    ],
    [
      'an older workbook',
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
      /^file: found a workbook of an older Excel, or one with a password/,
    ],
  ])('%s', async (_, bytes, sentence) => expect(await sentenceOf(bytes())).toMatch(sentence));

  it('fills overlapping merged areas within the limit of cells', async () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(2000);
    const after = `<mergeCells>${'<mergeCell ref="A1:A2000"/>'.repeat(5000)}</mergeCells>`;
    expect(await sentenceOf(workbookOf({ sheets: { S: rows }, after }))).toMatch(/more than 1000000 cells/);
  });
});

it('takes no name for a key of an object', async () => {
  const strings = '<si><t>__proto__</t></si><si><t>constructor</t></si>';
  const { sheets } = await read({
    sheets: {
      __proto__x:
        '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>__proto__</v></c><c s="constructor"><v>1</v></c></row>',
    },
    strings,
  });
  expect(sheets[0]!.rows[0]!.cells.map(({ text }) => text)).toEqual(['__proto__', 'constructor', '', '1']);
  expect(({} as Record<string, unknown>).text).toBeUndefined();
});
