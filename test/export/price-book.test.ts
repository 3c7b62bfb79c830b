import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceBookCsv, priceBookJson } from '../../src/export/price-book.ts';
import { namesFor } from '../../src/import/names.ts';
import { quotesFromTable } from '../../src/import/quotes-from-table.ts';
import { readTable } from '../../src/import/read-table.ts';
import { cleanText, quoteRanges, readSupplierQuote } from '../../src/scenario/read-supplier-quote.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { quotedThings, type SupplierQuote } from '../../src/scenario/supplier-quote.ts';
import { emptyWords } from '../../src/words/quote-columns.ts';
import { catalog } from '../cases/tables.ts';

const names = namesFor(catalog, {
  architectures: { 'acme-1': { like: 'linear', label: 'cpo' } },
  switches: { mine: { like: '51.2T', label: '102.4T' } },
  networks: { back: {}, front: { label: 'back' } },
});

const signs = fc.constantFrom("'", '=', '+', '-', '@', '"', ',', ';', '\n', '\t', ' ', 'a', '1', '.', '€', 'é', '光');
const text = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: signs, maxLength: 10 }))
  .map(cleanText)
  .filter((one) => one !== '');
const number = ({ minimum, maximum, minimumExcluded, whole }: (typeof quoteRanges)[keyof typeof quoteRanges]) =>
  whole
    ? fc.integer({ min: minimum, max: maximum })
    : fc
        .double({ min: minimum, max: maximum, minExcluded: minimumExcluded, noNaN: true })
        .map((one) => one + 0)
        .chain((one) =>
          fc.constantFrom(one, minimumExcluded ? Math.ceil(one) : Math.round(one), Number(one.toPrecision(4))),
        );
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

/** Any quote that the check accepts. */
const anyQuote: fc.Arbitrary<SupplierQuote> = fc
  .record({
    supplier: text.filter((one) => !emptyWords.test(one)),
    what: fc.constantFrom(...quotedThings),
    days: fc.tuple(day, day).map((days) => days.sort()),
    architecture: fc.constantFrom(...names.architectures),
    card: fc.constantFrom(...names.cards),
    capacity: optional(fc.constantFrom(...names.capacities)),
    rateGbps: optional(number(quoteRanges.rateGbps)),
    network: optional(fc.constantFrom(...names.networks)),
    steps: fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 5000 }), number(quoteRanges.from)), {
      minLength: 1,
      maxLength: 5,
    }),
    price: number(quoteRanges.price),
    currency: optional(fc.constantFrom(...names.currencies)),
    exchange: optional(fc.record({ unitsPerUsd: number(quoteRanges.unitsPerUsd), date: day })),
    powers: fc.tuple(optional(number(quoteRanges.power)), optional(number(quoteRanges.powerMax))),
    powerConditions: optional(text),
    laserIncluded: optional(fc.boolean()),
    warrantyYears: optional(number(quoteRanges.warrantyYears)),
    leadTimeWeeks: optional(number(quoteRanges.leadTimeWeeks)),
    failureRate: optional(number(quoteRanges.failureRate)),
    failureTest: optional(text),
    isLimited: fc.boolean(),
    note: optional(text),
    use: optional(fc.constantFrom('chosen' as const, 'aside' as const)),
  })
  .map(
    ({
      what,
      days,
      architecture,
      card,
      capacity,
      rateGbps,
      steps,
      price,
      currency,
      exchange,
      powers,
      isLimited,
      ...rest
    }) => {
      const isModule = what === 'module' || what === 'card-module';
      const [power, powerMax] = powers;
      return readSupplierQuote(
        withoutGaps({
          ...rest,
          ...{ what, date: days[0], validUntil: isLimited ? days[1] : undefined, currency },
          architecture: what === 'switch' ? undefined : what === 'card-module' ? card : architecture,
          ...(isModule ? { rateGbps } : { capacity }),
          prices: steps.sort((a, b) => a - b).map((from, i) => ({ from, price: price / (i + 1) || 1 })),
          exchange: currency === undefined || currency === 'USD' ? undefined : exchange,
          power,
          powerMax: power !== undefined && powerMax !== undefined ? Math.max(power, powerMax) : powerMax,
        }),
        'quote',
        names,
      );
    },
  );

const withoutGaps = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

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
