import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsv, type Separator } from '../../src/import/read-csv.ts';
import { readTable } from '../../src/import/read-table.ts';
import { bytesOf, sentenceOf } from './refused.ts';

const texts = (csv: string): string[][] => readCsv(csv, 'f').rows.map(({ cells }) => cells.map(({ text }) => text));
const fileOf = (name: string): Promise<Awaited<ReturnType<typeof readTable>>> =>
  readTable(readFileSync(new URL(`files/${name}`, import.meta.url)), name);

describe('files as they come', () => {
  it('with semicolons, decimal commas, in Windows-1252', async () => {
    const table = await fileOf('angebote-1252.csv');
    expect(table).toMatchObject({ format: 'CSV', encoding: 'Windows-1252', separator: ';', decimal: ',', notes: [] });
    const [title, header, first] = table.sheets[0]!.rows;
    expect(title).toEqual({ line: 1, cells: [{ text: 'Angebote für optische Module' }] });
    expect(header!.line).toBe(3);
    expect(header!.cells[3]!.text).toBe('Preis ab 1 [€]');
    expect(first!.cells.at(-1)!.text).toBe('Prüfbericht “GR-468” liegt bei');
    expect(table.sheets[0]!.rows[4]!.cells.at(-1)!.text).toBe('Preis gilt; Fracht extra');
  });

  it('with tabs, in UTF-16', async () => {
    const table = await fileOf('offers-utf16.txt');
    expect(table).toMatchObject({ format: 'CSV', encoding: 'UTF-16LE', separator: '\t', decimal: '.' });
    expect(table.sheets[0]!.rows[2]!.cells[0]!.text).toBe('光子科技');
  });
});

describe('the separator', () => {
  it.each<[string, string, string]>([
    ['a comma', 'a,b,c\n1,2,3\n', ','],
    ['a semicolon beside decimal commas', 'a;b\n1,5;2,5\n3,5;4,5\n', ';'],
    ['a comma beside semicolons in text', 'a,b\n1,x; y; z\n2,u; v\n', ','],
    ['a tab', 'a\tb\n1,5\t2;0\n', '\t'],
    ['a bar', 'a|b\n1|2\n', '|'],
    ['in quotes, none', 'a;b\n"1,2,3,4";"x"\n"1,2,3,4";"y"\n', ';'],
    ['below a title', 'Offers, of November, all\n\na;b;c\n1;2;3\n4;5;6\n', ';'],
    ['as the first line says', 'sep=;\na,b;c\n1,2;3\n', ';'],
    ['none', 'a\n1\n', ','],
  ])('%s', (_, csv, separator) => expect(readCsv(csv, 'f').separator).toBe(separator));

  it('is one that a reader gives', () => expect(readCsv('a;b,c\n', 'f', ',').rows[0]!.cells).toHaveLength(2));
});

describe('rows', () => {
  it('are numbered as a spreadsheet numbers them', () => {
    const { rows } = readCsv('a,b\n"two\nlines",1\n\n,,\nx,2\n', 'f');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5]);
    expect(readCsv('sep=,\r\na,b\r\n1,2\r\n', 'f').rows.map(({ line }) => line)).toEqual([1, 2]);
  });

  it.each(['\n', '\r\n', '\r'])('end with %j', (end) =>
    expect(texts(['a,b', '1,2', '3,4'].join(end))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]),
  );

  it('have no empty cells at their end', () =>
    expect(texts('a,b,,,\n1,,3,,\n')).toEqual([
      ['a', 'b'],
      ['1', '', '3'],
    ]));

  it.each<[string, string[][], number[]]>([
    ['a,"b ""c"" d"\n', [['a', 'b "c" d']], []],
    ['a,"b" \n', [['a', 'b']], []],
    ['a,12" long\n', [['a', '12" long']], []],
    [
      'a,"b" c\nd,e\n',
      [
        ['a', '"b" c'],
        ['d', 'e'],
      ],
      [1],
    ],
    [
      'a,"b\nc,d\n',
      [
        ['a', '"b'],
        ['c', 'd'],
      ],
      [1],
    ],
    ['a,"\n', [['a', '"']], [1]],
  ])('keep odd quotation marks in their row: %j', (csv, rows, odd) => {
    expect(texts(csv)).toEqual(rows);
    expect(readCsv(csv, 'f').notes.flatMap((note) => (note.id === 'odd-quotes' ? note.lines : []))).toEqual(odd);
  });

  it('have formulas as text, and none is run', () => {
    const { rows, notes } = readCsv('a,b\n=1+1,"=""0012"""\n"=HYPERLINK(""http://x"",""y"")",-5\n', 'f');
    expect(rows[1]!.cells).toEqual([{ text: '=1+1', formula: true, uncomputed: true }, { text: '0012' }]);
    expect(rows[2]!.cells[1]).toEqual({ text: '-5' });
    expect(notes).toEqual([{ id: 'formulas', count: 2 }]);
  });

  it('are those of another reader, whatever their cells hold', () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', 'a', ' ', '1') }));
    const separator = fc.constantFrom<Separator>(',', ';', '\t', '|');
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1 }),
        separator,
        (rows, sign) => {
          const csv = Papa.unparse(
            rows.map((row) => row.map((one) => one.replace(/[\0\r]/g, ''))),
            { delimiter: sign, newline: '\n', quotes: true },
          );
          const other = Papa.parse<string[]>(csv, { delimiter: sign, newline: '\n' }).data;
          const read = readCsv(csv, 'f', sign).rows.map(({ line, cells }) => [line, cells.map(({ text }) => text)]);
          const filled = other
            .map((row, i) => [i + 1, trimmed(row.map(unwrapped))] as const)
            .filter(([, row]) => row.length > 0);
          expect(read).toEqual(filled);
        },
      ),
      { numRuns: 300 },
    );
  });
});

const unwrapped = (text: string): string => /^="((?:[^"]|"")*)"$/.exec(text)?.[1]?.replaceAll('""', '"') ?? text;

function trimmed(row: readonly string[]): string[] {
  const last = row.findLastIndex((text) => text.trim() !== '');
  return row.slice(0, last + 1);
}

describe('what is too large is refused', () => {
  it.each<[string, string, RegExp]>([
    ['a million columns', ','.repeat(1_000_000), /^f: found more than 1000 columns; allowed: at most 1000$/],
    [
      'a million columns with names',
      Array.from({ length: 1_000_000 }, (_, i) => `c${i}`).join(';'),
      /more than 1000 columns/,
    ],
    ['a million quoted columns', '"",'.repeat(1_000_000), /more than 1000 columns/],
    ['a million rows', 'a\n'.repeat(1_000_000), /^f: found more than 50000 rows; allowed: at most 50000$/],
    ['a million empty rows', '\n'.repeat(1_000_000), /more than 50000 rows/],
    [
      'a million cells',
      `${'a,'.repeat(999)}a\n`.repeat(1001),
      /^f: found more than 1000000 cells; allowed: at most 1000000$/,
    ],
    [
      'a text of all the file',
      `a\n"${'x\n'.repeat(1_000_000)}"`,
      /^f: found a longer text in line 2; allowed: at most 32767 characters$/,
    ],
    ['quotation marks that never pair', `a,b\n${'"a\n'.repeat(60_000)}`, /more than 50000 rows/],
  ])('%s', async (_, csv, sentence) => expect(await sentenceOf(bytesOf(csv), 'f')).toMatch(sentence));
});
