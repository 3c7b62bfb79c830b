import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceBookCsv, priceBookJson } from '../../src/export/price-book.ts';
import { namesFor } from '../../src/import/names.ts';
import { quotesFromTable } from '../../src/import/quotes-from-table.ts';
import { readTable } from '../../src/import/read-table.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import type { SupplierQuote } from '../../src/scenario/supplier-quote.ts';
import { anyQuoteOf } from '../cases/random-quotes.ts';
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

it('refuses more quantities than a table has columns', () => {
  const quotes = Array.from({ length: 901 }, (_, i) => ({ ...acme, prices: [{ from: i + 1, price: 1 }] }));
  expect(() => priceBookCsv(quotes)).toThrow(ScenarioError);
});
