import fc from 'fast-check';
import type { Quoted, SupplierQuote } from '../../src/scenario/supplier-quote.ts';

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = fc
  .stringMatching(/^[A-Za-zÄÖÜäöü=+@"';,.%()-][A-Za-z0-9ÄÖÜäöü=+@"';,.%() -]{0,20}[A-Za-z0-9]$/)
  .filter((one) => one.trim() === one);
const amount = (most: number) =>
  fc.double({ min: 0.01, max: most, noNaN: true }).map((one) => Number(one.toPrecision(9)));

const prices = fc
  .uniqueArray(fc.record({ from: fc.integer({ min: 1, max: 100_000 }), price: amount(50_000) }), {
    minLength: 1,
    maxLength: 4,
    selector: ({ from }) => from,
  })
  .map((steps) => [...steps].sort((a, b) => a.from - b.from));

/** A quote that any scenario of the tables takes: one switch or a fabric. */
export const anyQuote: fc.Arbitrary<SupplierQuote> = fc
  .record(
    {
      supplier: text,
      date: day,
      what: fc.constantFrom<Quoted>('module', 'system', 'switch'),
      architecture: fc.constantFrom('retimed', 'half-retimed', 'linear', 'cpo'),
      prices,
      currency: fc.constantFrom('EUR', 'JPY'),
      exchange: fc.record({ unitsPerUsd: amount(200), date: day }),
      powerMax: amount(90).map((one) => one + 900),
      power: amount(900),
      powerConditions: text,
      laserIncluded: fc.boolean(),
      warrantyYears: fc.integer({ min: 0, max: 30 }),
      leadTimeWeeks: fc.integer({ min: 0, max: 500 }),
      failureRate: fc.double({ min: 0, max: 1, noNaN: true }).map((one) => Number(one.toPrecision(9))),
      failureTest: text,
      note: text,
      use: fc.constant('aside' as const),
    },
    { requiredKeys: ['supplier', 'date', 'what', 'architecture', 'prices'] },
  )
  .map(({ architecture, exchange, ...one }): SupplierQuote => {
    // Powers of whole switches may leave less than nothing for their ports: they have tests of their own.
    const { power: _, powerMax: __, ...plain } = one;
    const isModule = one.what === 'module';
    return {
      ...(isModule ? one : plain),
      ...(one.what !== 'switch' && { architecture }),
      ...(one.currency && exchange && { exchange }),
    };
  })
  // A price of many yen is one of few dollars, and each has its limits.
  .filter(({ prices: steps, exchange, currency }) =>
    steps.every(({ price }) => {
      const usd = price / (currency === undefined ? 1 : (exchange?.unitsPerUsd ?? 1));
      return usd > 0.001 && usd < 900_000;
    }),
  );

export const anyQuotes: fc.Arbitrary<Readonly<Record<string, SupplierQuote>>> = fc.dictionary(
  fc.constantFrom('first', 'second', 'third', 'fourth'),
  anyQuote,
  { minKeys: 1, maxKeys: 4 },
);
