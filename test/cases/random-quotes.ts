/** Random quotes for all tests: any that the check accepts, and those that a scenario of the tables can compute. */
import fc from 'fast-check';
import type { SpokenNames } from '../../src/import/names.ts';
import { cleanText, quoteRanges, readSupplierQuote } from '../../src/scenario/read-supplier-quote.ts';
import { quotedThings, type Quoted, type SupplierQuote } from '../../src/scenario/supplier-quote.ts';
import { emptyWords } from '../../src/words/quote-columns.ts';

const signs = fc.constantFrom("'", '=', '+', '-', '@', '"', ',', ';', '\n', '\t', ' ', 'a', '1', '.', '€', 'é', '光');
/** Text as anyone may type it, with whatever a spreadsheet takes for something else. */
export const anyText = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: signs, maxLength: 10 }))
  .map(cleanText)
  .filter((one) => one !== '');
/** Any number that the check of quotes takes. */
export const numberIn = ({
  minimum,
  maximum,
  minimumExcluded,
  whole,
}: (typeof quoteRanges)[keyof typeof quoteRanges]) =>
  whole
    ? fc.integer({ min: minimum, max: maximum })
    : fc
        .double({ min: minimum, max: maximum, minExcluded: minimumExcluded, noNaN: true })
        .map((one) => one + 0)
        .chain((one) =>
          fc.constantFrom(one, minimumExcluded ? Math.ceil(one) : Math.round(one), Number(one.toPrecision(4))),
        );
export const dayIn = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const anyDay = dayIn('2000-01-01', '2099-12-31');
export const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

/** Any quote that the check accepts, of what these names have. */
export const anyQuoteOf = (names: SpokenNames): fc.Arbitrary<SupplierQuote> =>
  fc
    .record({
      supplier: anyText.filter((one) => !emptyWords.test(one)),
      what: fc.constantFrom(...quotedThings),
      days: fc.tuple(anyDay, anyDay).map((days) => days.sort()),
      architecture: fc.constantFrom(...names.architectures),
      card: fc.constantFrom(...names.cards),
      capacity: optional(fc.constantFrom(...names.capacities)),
      rateGbps: optional(numberIn(quoteRanges.rateGbps)),
      network: optional(fc.constantFrom(...names.networks)),
      steps: fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 5000 }), numberIn(quoteRanges.from)), {
        minLength: 1,
        maxLength: 5,
      }),
      price: numberIn(quoteRanges.price),
      currency: optional(fc.constantFrom(...names.currencies)),
      exchange: optional(fc.record({ unitsPerUsd: numberIn(quoteRanges.unitsPerUsd), date: anyDay })),
      powers: fc.tuple(optional(numberIn(quoteRanges.power)), optional(numberIn(quoteRanges.powerMax))),
      powerConditions: optional(anyText),
      laserIncluded: optional(fc.boolean()),
      warrantyYears: optional(numberIn(quoteRanges.warrantyYears)),
      leadTimeWeeks: optional(numberIn(quoteRanges.leadTimeWeeks)),
      failureRate: optional(numberIn(quoteRanges.failureRate)),
      failureTest: optional(anyText),
      isLimited: fc.boolean(),
      note: optional(anyText),
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

const day = dayIn('2026-01-01', '2026-12-31');
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
