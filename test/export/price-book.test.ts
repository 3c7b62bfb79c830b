import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangedCell, priceBookCsv, priceBookJson, priceBookTable } from '../../src/export/price-book.ts';
import { namesFor } from '../../src/import/names.ts';
import { quotesFromTable } from '../../src/import/quotes-from-table.ts';
import { readTable } from '../../src/import/read-table.ts';
import type { SupplierQuote } from '../../src/scenario/supplier-quote.ts';
import { anyQuoteOf } from '../cases/random-quotes.ts';
import { refusalIn } from '../cases/refusal.ts';
import { catalog } from '../cases/tables.ts';

const names = namesFor(catalog, {
  architectures: { 'acme-1': { like: 'linear', label: 'cpo' } },
  switches: { mine: { like: '51.2T', label: '102.4T' } },
  networks: { back: {}, front: { label: 'back' } },
});

const anyQuote = anyQuoteOf(names);

const readBack = async (written: string, file: string): Promise<readonly SupplierQuote[]> => {
  const { accepted, refused } = quotesFromTable(await readTable(new TextEncoder().encode(written), file), names);
  expect(refused).toEqual([]);
  return accepted.map(({ quote }) => quote);
};

describe('a price book is read back as it was written', () => {
  it('as JSON', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyQuote, { maxLength: 5 }), async (quotes) => {
        expect(await readBack(priceBookJson(quotes), 'book.json')).toEqual(quotes);
      }),
    ));

  it('as CSV', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyQuote, { minLength: 1, maxLength: 5 }), async (quotes) => {
        expect(await readBack(priceBookCsv(quotes), 'book.csv')).toEqual(quotes);
      }),
      { numRuns: 500 },
    ));
});

const acme: SupplierQuote = {
  ...{ supplier: '=Acme', date: '2026-11-02', what: 'module', architecture: 'linear', currency: 'EUR' },
  prices: [
    { from: 1, price: 640.5 },
    { from: 1000, price: 600 },
  ],
};

it('has a line of CSV for each quote, and no formula', () =>
  expect(priceBookCsv([acme])).toBe(
    '\ufeff"Supplier","Quote date","What","Architecture","Rate [Gbit/s]","Switch","Network","Price 1+","Price 1000+","Currency",' +
      '"Units per USD","Exchange rate date","Power [W]","Maximum power [W]","Power conditions","Laser included","Warranty [years]",' +
      '"Lead time [weeks]","Failure rate [1/year]","Failure test","Valid until","Note","Use"\r\n' +
      '"\'=Acme","2026-11-02","module","linear",,,,640.5,600,"EUR",,,,,,,,,,,,,\r\n',
  ));

it('has each field of a quote in its column', () => {
  const whole: SupplierQuote = {
    ...{
      supplier: "'-Beta",
      date: '2026-11-03',
      what: 'system',
      architecture: 'cpo',
      rateGbps: 1600,
      capacity: '51.2T',
    },
    ...{
      network: 'front',
      currency: 'EUR',
      exchange: { unitsPerUsd: 0.9, date: '2026-11-01' },
      power: 17,
      powerMax: 20,
    },
    ...{ powerConditions: 'at 25 °C', laserIncluded: false, warrantyYears: 3, leadTimeWeeks: 12, failureRate: 0.01 },
    ...{ failureTest: 'field', validUntil: '2026-12-24', note: 'a, b', use: 'chosen' },
    prices: [{ from: 1000, price: 600 }],
  };
  const [header, first, second] = priceBookTable([whole, { ...acme, laserIncluded: true }]);
  expect(first).toEqual([
    ...["'-Beta", '2026-11-03', 'system', 'cpo', 1600, '51.2T', 'front', undefined, 600, 'EUR', 0.9, '2026-11-01'],
    ...[17, 20, 'at 25 °C', 'no', 3, 12, 0.01, 'field', '2026-12-24', 'a, b', 'chosen'],
  ]);
  expect(second![header!.indexOf('Laser included')]).toBe('yes');
  expect(priceBookCsv([whole]).split('\r\n')[1]).toMatch(/^"''-Beta","2026-11-03",.*,"at 25 °C","no",3,12,0\.01,/);
});

it('has prices by rising quantity, and a column for one where there are no quotes', () => {
  const at = (...froms: readonly number[]): SupplierQuote => ({
    ...acme,
    prices: froms.map((from) => ({ from, price: 600 })),
  });
  const [header] = priceBookTable([at(1000, 20), at(3, 20)]);
  expect(header!.filter((name) => String(name).startsWith('Price '))).toEqual(['Price 3+', 'Price 20+', 'Price 1000+']);
  expect(priceBookTable([])[0]).toContain('Price 1+');
  expect(priceBookTable([])).toHaveLength(1);
});

it.each([
  [undefined, ''],
  [7.5, '7.5'],
  ['Acme', '"Acme"'],
  ['=1', `"'=1"`],
  ["'=1", `"''=1"`],
  ["''＝1", `"'''＝1"`],
  ["'Acme", `"'Acme"`],
  ["a'=1", `"a'=1"`],
])('%j is exchanged as %s', (value, cell) => expect(exchangedCell(value)).toBe(cell));

it('is JSON with its kind, a line an entry', () =>
  expect(priceBookJson([{ supplier: 'A' } as SupplierQuote])).toBe(
    '{\n  "priceBook": 1,\n  "quotes": [\n    {\n      "supplier": "A"\n    }\n  ]\n}\n',
  ));

it('refuses more quantities than a table has columns', () => {
  const quotes = (count: number): SupplierQuote[] =>
    Array.from({ length: count }, (_, i) => ({ ...acme, prices: [{ from: i + 1, price: 1 }] }));
  expect(refusalIn(() => priceBookCsv(quotes(901)))).toMatchObject({
    ...{ field: 'prices', found: '901 entries', allowed: 'at most 900' },
  });
  expect(priceBookTable(quotes(900))[0]!.length).toBeGreaterThan(900);
});
