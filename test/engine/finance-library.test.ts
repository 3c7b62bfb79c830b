import fc from 'fast-check';
import { irr, npv } from 'financial';
import { describe, expect, it } from 'vitest';
import type { Quantities } from '../../src/engine/evaluate.ts';
import { internalRates } from '../../src/engine/internal-rates.ts';
import { payback } from '../../src/engine/payback.ts';
import { numberIn, quantitiesOf, run } from '../cases/fabric-run.ts';
import { patience } from '../cases/patience.ts';
import { anyFabric } from '../cases/random-fabric.ts';
import { draws } from '../cases/random-scenario.ts';

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
/** Bought first, saved later: one rate. */
const investment = fc
  .record({
    price: fc.integer({ min: 1000, max: 1_000_000 }),
    savings: fc.array(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 30 }),
  })
  .map(({ price, savings }) => [-price, ...savings]);

/** The library walks from a guess and does not always arrive: the first rate in range that is one. */
const libraryRate = (row: number[]): number | undefined =>
  [0.1, 1, 5, -0.3, -0.6, -0.9]
    .map((guess) => irr(row, guess, 1e-11, 500))
    .find((rate) => rate > -0.99 && rate < 10 && Math.abs(npv(rate, row)) < 1e-6);

/**
 * Payback by another way than in the engine: the last time at which the line through the sums is below 0, found by
 * bisection within its year.
 */
function paybackByBisection(amounts: readonly number[]): number | null {
  if (amounts.every((one) => one === 0)) return null;
  const sumAt = (time: number): number => {
    const year = Math.floor(time);
    const whole = amounts.slice(0, year + 1).reduce((sum, one) => sum + one, 0);
    return whole + (time - year) * (amounts[year + 1] ?? 0);
  };
  const years = amounts.map((_, year) => year);
  if (sumAt(amounts.length - 1) < 0) return null;
  const lastBelow = years.filter((year) => sumAt(year) < 0).at(-1);
  if (lastBelow === undefined) return 0;
  let [low, high] = [lastBelow, lastBelow + 1];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (sumAt(middle) < 0) low = middle;
    else high = middle;
  }
  return high;
}

describe('finance as in a library of its own', { timeout: patience }, () => {
  it('knows the example of its handbook: 5 amounts, a rate of 28.095 %', () => {
    const row = [-100, 39, 59, 55, 20];
    expect(irr(row)).toBeCloseTo(0.28095, 5);
    expect(internalRates(row).roots).toHaveLength(1);
    expect(internalRates(row).roots[0]).toBeCloseTo(irr(row), 9);
  });

  it('internal rate of investments', () => {
    let compared = 0;
    fc.assert(
      fc.property(investment, (row) => {
        const theirs = libraryRate(row);
        if (theirs === undefined) return;
        compared += 1;
        const { roots } = internalRates(row);
        expect(roots).toHaveLength(1);
        expect(Math.abs(roots[0]! - theirs)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(theirs)));
      }),
      { ...draws, numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('the present value at every internal rate of any row is 0', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 31 }), (row) => {
        for (const rate of internalRates(row).roots) {
          const size = row.reduce((sum, one, year) => sum + Math.abs(one) / (1 + rate) ** year, 0);
          expect(Math.abs(npv(rate, row))).toBeLessThanOrEqual(1e-9 * size);
        }
      }),
      { ...draws, numRuns: 150 },
    );
  });

  it('simple payback of any row', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 31 }), (row) => {
        const [found, expected] = [payback(row).value, paybackByBisection(row)];
        expect(found === null).toBe(expected === null);
        if (expected !== null) expect(Math.abs(found! - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected));
      }),
      { ...draws, numRuns: 150 },
    );
  });
});

describe('decisions of random fabrics as in a library', { timeout: patience }, () => {
  /** What is paid at time 0 and at the end of each year, what is left at the end taken off the last. */
  const flow = (quantities: Quantities, yearly: string): number[] => {
    const row = [numberIn(quantities, 'capex'), ...quantities[yearly]!.byYear!];
    return row.map((one, year) => (year === row.length - 1 ? one - numberIn(quantities, 'residual') : one));
  };
  const sizeOf = (row: readonly number[], rate: number): number =>
    row.reduce((sum, one, year) => sum + Math.abs(one) / (1 + rate) ** year, 0);

  it('totals, net present value, internal rates and discounted payback', () => {
    fc.assert(
      fc.property(anyFabric, (scenario) => {
        const answer = run(scenario);
        const rate = answer.resolved.input(answer.resolved.options[0]!, 'discountRate').value;
        for (const { quantities } of answer.options)
          for (const [total, yearly] of [
            ['tco', 'yearlyCost'],
            ['tcoWithoutIdle', 'yearlyCostWithoutIdle'],
          ] as const) {
            const row = flow(quantities, yearly);
            // Waiting for bring-up is paid at the start, outside the budget of the network.
            if (total === 'tco') row[0]! += numberIn(quantities, 'bringUpCost');
            expect(Math.abs(npv(rate, row) - numberIn(quantities, total))).toBeLessThanOrEqual(
              1e-9 * sizeOf(row, rate),
            );
          }
        const baseline = flow(quantitiesOf(answer), 'yearlyCostWithoutIdle');
        for (const { option, decision } of answer.comparisons) {
          const own = flow(quantitiesOf(answer, option), 'yearlyCostWithoutIdle');
          const cash = baseline.map((one, year) => one - own[year]!);
          const size = sizeOf(baseline, rate) + sizeOf(own, rate);
          expect(Math.abs(npv(rate, cash) - decision.npv.value!)).toBeLessThanOrEqual(1e-9 * size);
          for (const root of decision.irr.roots)
            expect(Math.abs(npv(root, cash))).toBeLessThanOrEqual(1e-9 * (sizeOf(baseline, root) + sizeOf(own, root)));
          const given = [decision.cash.value!, ...decision.cash.byYear!].map((one, year) => one / (1 + rate) ** year);
          const [found, expected] = [decision.paybackDiscounted.value, paybackByBisection(given)];
          expect(found === null).toBe(expected === null);
          if (expected !== null) expect(Math.abs(found! - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected));
        }
      }),
      { ...draws, numRuns: 60 },
    );
  });
});
