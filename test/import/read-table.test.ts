import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalSignOf, decimalSigns } from '../../src/import/decimal-sign.ts';
import { decodeText } from '../../src/import/decode-text.ts';
import { checkFileSize, readTable } from '../../src/import/read-table.ts';
import { namesFor } from '../../src/import/names.ts';
import { quotesFromTable } from '../../src/import/quotes-from-table.ts';
import { catalog } from '../cases/tables.ts';
import { bytesOf, sentenceOf } from './refused.ts';
import { workbookOf, workbookParts, zipOf } from './workbook.ts';

const utf16 = (text: string, big = false): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(big ? bytes.swap16() : bytes);
};
const joined = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

describe('the encoding', () => {
  const text = 'Anbieter;Preis €\nMüller;1,5\n';
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', bytesOf(text), 'UTF-8'],
    ['UTF-8 with its mark', joined([0xef, 0xbb, 0xbf], bytesOf(text)), 'UTF-8'],
    ['UTF-16 with its mark', joined([0xff, 0xfe], utf16(text)), 'UTF-16LE'],
    ['big-endian UTF-16 with its mark', joined([0xfe, 0xff], utf16(text, true)), 'UTF-16BE'],
    ['UTF-16 without a mark', utf16(text), 'UTF-16LE'],
    ['big-endian UTF-16 without a mark', utf16(text, true), 'UTF-16BE'],
    ['Windows-1252', Uint8Array.from(Buffer.from(text.replace('€', '\x80'), 'latin1')), 'Windows-1252'],
  ])('%s', (_, bytes, encoding) => expect(decodeText(bytes)).toEqual({ text, encoding, mixed: false }));

  it('of two in one file is told', async () => {
    const mixed = joined(bytesOf('Lieferant,Ort\nMüller,'), [0xfc], bytesOf('\n'));
    expect((await readTable(mixed, 'f')).notes).toEqual([{ id: 'mixed-encoding' }]);
  });

  it('knows all signs of Windows-1252', () => {
    const { text: read } = decodeText(Uint8Array.from({ length: 128 }, (_, i) => 128 + i));
    expect([read.slice(0, 3), read[0x1f], read.at(-1)]).toEqual(['€\u0081‚', 'Ÿ', 'ÿ']);
  });
});

describe('the decimal sign', () => {
  it.each<[string, '.' | ',' | null]>([
    ['1.234,50', ','],
    ['1,234.50', '.'],
    ['1.5', '.'],
    ['0,125', ','],
    ['0.125', '.'],
    ['1,2345', ','],
    ['1234,567', ','],
    ['1,234,567', '.'],
    ['1.234.567', ','],
    ["1'234.50", '.'],
    ['€ 1.390,00', ','],
    ['612,50 €', ','],
    ['7,9 W', ','],
    ['1.234', null],
    ['1,234', null],
    ['1234', null],
    ['28.11.2026', null],
    ['1.6T', null],
    ['102.4 Tbit/s', null],
    ['1,2,3', null],
    ['1.5,5.1', null],
    ['', null],
  ])('of %j is %j', (text, sign) => expect(decimalSignOf(text)).toBe(sign));

  it('is that of a column', () => {
    const rows = [
      ['1.5', '1,5', '1.5', '1.234'],
      ['2', '2.000', '1,5', '2.345'],
    ].map((cells, i) => ({
      line: i + 1,
      cells: cells.map((text) => ({ text })),
    }));
    expect(decimalSigns(rows)).toEqual(['.', ',', 'both', null]);
  });

  it.each<[string, string | null]>([
    ['a;b\n1,5;2\n', ','],
    ['a;b\n1,5;2.5\n', null],
    ['a;b\n1.234;2.345\n', null],
    ['a;b\nquoted for 1,5 of them;2.5\n', '.'],
  ])('of the file %j is %j', async (csv, sign) => expect((await readTable(bytesOf(csv), 'f')).decimal).toBe(sign));
});

describe('the format', () => {
  it.each<[string, string, string]>([
    ['JSON by its content', '[{"a": 1}]', 'JSON'],
    ['CSV that begins like JSON', '[Supplier],b\n1,2\n', 'CSV'],
    ['a table', 'a,b\n1,2\n', 'CSV'],
  ])('%s', async (_, text, format) => expect((await readTable(bytesOf(text), 'f.txt')).format).toBe(format));

  it('of a workbook is found whatever it is called', async () =>
    expect(await sentenceOf(workbookOf({ sheets: { S: '<row><c><v>1</v></c></row>' } }), 'quotes.csv')).toBe('XLSX'));

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /^f: found no rows; allowed: a table as CSV, XLSX or JSON$/],
    ['a PDF', bytesOf('%PDF-1.7\n1 0 obj\n'), /^f: found a file that is no text/],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
      /^f: found a file that is no text/,
    ],
  ])('%s is refused', async (_, bytes, sentence) => expect(await sentenceOf(bytes, 'f')).toMatch(sentence));
});

describe('100 MB', () => {
  const sentence = 'big.csv: found 100 MB; allowed: at most 20 MB';
  it('are refused before they are read', () =>
    expect(() => checkFileSize('big.csv', 100_000_000)).toThrow(/file-bytes/));

  it('are refused without a look at one of them', async () => {
    // Whoever looks at a byte fails.
    const bytes = new Proxy(new Uint8Array(), {
      get: (_, key) => {
        if (key === 'length') return 100_000_000;
        throw new Error(`read ${String(key)}`);
      },
    });
    expect(await sentenceOf(bytes, 'big.csv')).toBe(sentence);
  });
});

describe('whatever bytes come', () => {
  const names = namesFor(catalog);
  const neverFails = async (bytes: Uint8Array, file: string): Promise<void> => {
    const told = await sentenceOf(bytes, file);
    expect(told).not.toBe('');
    if (!/^(CSV|XLSX|JSON)$/.test(told)) return;
    const table = await readTable(bytes, file);
    const { accepted, refused, mappings } = quotesFromTable(table, names);
    // Every row below a header is accepted or refused, once.
    const lines = [...accepted.flatMap((one) => one.lines), ...refused.map(({ line }) => line)].sort((a, b) => a - b);
    const below = table.quotes
      ? table.quotes.map(({ line }) => line)
      : table.sheets
          .filter(({ hidden }) => !hidden)
          .flatMap(({ rows }, i) => {
            const mapping = mappings[i]?.mapping;
            const isRead = mapping !== null || mappings.every((one) => one.mapping === null);
            return isRead
              ? rows.filter(({ line }) => line > (mapping?.headerLines.at(-1) ?? -1)).map(({ line }) => line)
              : [];
          });
    expect(lines).toEqual(below.sort((a, b) => a - b));
  };

  it('is refused or read', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map(bytesOf),
      fc
        .string({
          unit: fc.constantFrom('"', ',', ';', '\n', '=', '{', '[', ']', '}', ':', '1', '.', 'Price', 'Supplier'),
        })
        .map(bytesOf),
      fc.json().map(bytesOf),
      fc.uint8Array({ maxLength: 100 }).map((rest) => joined(bytesOf('PK\x03\x04'), rest)),
      fc.uint8Array({ maxLength: 100 }).map((rest) => joined([0xff, 0xfe], rest)),
    );
    await fc.assert(fc.asyncProperty(bytes, fc.constantFrom('f.csv', 'f.json', 'f.xlsx', '__proto__'), neverFails), {
      numRuns: 500,
    });
  });

  it('is refused or read, as rows below a header', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        '640',
        '-4',
        '1.234',
        '1,5 €',
        '2026-11-28',
        '05/06/2026',
        'LPO',
        '800G LPO',
        'yes',
        '8 kW',
        '1000+',
        '=1+1',
        '__proto__',
        '1e400',
        '0',
      ),
    );
    const header =
      'Supplier;Quote date;Product;Quantity;Price;Currency;Power [W];Warranty;Laser included;Valid until;Units per USD\n';
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 11 }), { maxLength: 6 }), async (rows) =>
        neverFails(bytesOf(header + rows.map((row) => row.join(';')).join('\n')), 'f.csv'),
      ),
      { numRuns: 500 },
    );
  });

  it('is refused or read, where a workbook has another byte or another part', async () => {
    const parts = workbookParts({
      sheets: {
        S: '<row r="1"><c t="s"><v>0</v></c><c t="str"><v>Price</v></c></row><row r="2"><c><v>1</v></c></row>',
      },
      strings: '<si><t>Supplier</t></si>',
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
      after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
    });
    const whole = zipOf(parts);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Uint8Array.from(whole);
        bytes[at]! ^= change;
        await neverFails(bytes, 'f.xlsx');
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(parts.length - 1), fc.nat(2000), fc.string({ maxLength: 10 }), async (i, at, text) => {
        const changed = parts.map((part, j) => {
          const whole = part.text ?? '';
          return j === i
            ? {
                ...part,
                text: whole.slice(0, at % whole.length) + text + whole.slice((at % whole.length) + text.length),
              }
            : part;
        });
        await neverFails(zipOf(changed), 'f.xlsx');
      }),
      { numRuns: 300 },
    );
  });
});
