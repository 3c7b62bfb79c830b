import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rfqCsv, rfqXlsx, type RfqAnswer, type RfqBid } from '../../src/export/rfq.ts';
import { namesFor } from '../../src/import/names.ts';
import { readTable } from '../../src/import/read-table.ts';
import { readBid, type ReadBid } from '../../src/import/rfq-answers.ts';
import { cleanText, quoteRanges } from '../../src/scenario/read-supplier-quote.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { requestForQuotes, type Rfq } from '../../src/scenario/rfq.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { SupplierQuote } from '../../src/scenario/supplier-quote.ts';
import { emptyWords } from '../../src/words/quote-columns.ts';
import { rfqWords as german } from '../../src/words/de/rfq-words.ts';
import { rfqWords as english } from '../../src/words/en/rfq-words.ts';
import { catalog } from '../cases/tables.ts';

const asked = { due: '2027-01-15', validUntil: '2027-04-30', currency: 'EUR' };
const scenario: Scenario = {
  scope: 'fabric',
  networks: {
    back: { inputs: { endpointCount: 4096 } },
    front: { capacity: '51.2T', label: 'front of house', inputs: { endpointCount: 1024 } },
  },
  architectures: { mine: { like: 'linear', label: 'Mine' } },
  options: ['retimed', 'cpo', { id: 'own', label: 'Own', leaf: 'mine', upper: 'mine', card: 'mine' }],
};
const resolved = resolveScenario(scenario, catalog);
const rfq: Rfq = requestForQuotes(resolved, [], asked);
const names = namesFor(catalog, scenario);
const forms = [english, german];
const settings = { date: '2026-11-28', version: '0.1.0' };

/** What a filled form holds, as it comes back. */
const read = async (bytes: Uint8Array | string, file: string, of: Rfq = rfq): Promise<ReadBid> =>
  readBid(await readTable(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, file), of, forms, names);

const quotesOf = ({ bidder, date, answers }: RfqBid): SupplierQuote[] =>
  rfq.lines.flatMap(({ id, target }) => {
    const answer = answers.get(id);
    return answer ? [{ supplier: bidder, date, ...target, ...answer }] : [];
  });

describe('any bid comes back', () => {
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
  const dayIn = (from: string, to: string) =>
    fc
      .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
  const answerOf = (quantity: number, hasLaser: boolean): fc.Arbitrary<RfqAnswer> =>
    fc
      .record({
        price: number(quoteRanges.price),
        steps: fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 5000 }), number(quoteRanges.from)), { maxLength: 3 }),
        stepPrices: fc.tuple(number(quoteRanges.price), number(quoteRanges.price), number(quoteRanges.price)),
        currency: fc.constantFrom(...names.currencies),
        powers: fc.tuple(optional(number(quoteRanges.power)), optional(number(quoteRanges.powerMax))),
        powerConditions: optional(text),
        laserIncluded: hasLaser ? optional(fc.boolean()) : fc.constant(undefined),
        warrantyYears: optional(number(quoteRanges.warrantyYears)),
        leadTimeWeeks: optional(number(quoteRanges.leadTimeWeeks)),
        failureRate: optional(number(quoteRanges.failureRate)),
        failureTest: optional(text),
        validUntil: optional(dayIn('2030-01-01', '2060-01-01')),
        note: optional(text),
      })
      .map(({ price, steps, stepPrices, powers: [a, b], ...others }) => {
        const further = steps.filter((from) => from !== quantity).map((from, i) => ({ from, price: stepPrices[i]! }));
        const [power, powerMax] = a !== undefined && b !== undefined && b < a ? [b, a] : [a, b];
        const all = { ...others, power, powerMax };
        return {
          prices: [{ from: quantity, price }, ...further].sort((x, y) => x.from - y.from),
          ...Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
        };
      });
  const bid: fc.Arbitrary<RfqBid> = fc
    .record({
      bidder: text.filter((one) => !emptyWords.test(one)),
      date: dayIn('2000-01-01', '2029-12-31'),
      answers: fc.tuple(
        ...rfq.lines.map(({ id, quantity, asks }) =>
          fc
            .option(answerOf(quantity, asks.includes('laserIncluded')))
            .map((answer) => (answer === null ? [] : [[id, answer] as const])),
        ),
      ),
    })
    .map(({ answers, ...others }) => ({ ...others, answers: new Map(answers.flat()) }));

  it.each([
    ['XLSX', english],
    ['XLSX', german],
    ['CSV', english],
    ['CSV', german],
  ] as const)('from %s, in every field', async (format, words) => {
    await fc.assert(
      fc.asyncProperty(bid, async (one) => {
        const all = { ...settings, words, bid: one };
        const back =
          format === 'XLSX' ? await read(rfqXlsx(rfq, all), 'a.xlsx') : await read(rfqCsv(rfq, all), 'a.csv');
        expect(back.quotes).toEqual(quotesOf(one));
        expect([back.bidder, back.date]).toEqual([one.bidder, one.date]);
        const missing = back.findings.find(({ id }) => id === 'partial-bid');
        const empty = rfq.lines.filter(({ id }) => !one.answers.has(id)).map(({ id }) => id);
        expect(missing?.id === 'partial-bid' ? missing.lines : []).toEqual(empty);
      }),
      { numRuns: 60 },
    );
  });
});
