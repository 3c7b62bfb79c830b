import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { internalRates } from '../../src/engine/internal-rates.ts';
import { draws } from '../cases/random-scenario.ts';
import { secondRates } from '../cases/second-model.ts';
import { patience } from '../cases/patience.ts';

const roots = (amounts: readonly number[], expected: readonly number[], digits = 9): void => {
  const found = internalRates(amounts).roots;
  expect(found).toHaveLength(expected.length);
  found.forEach((rate, i) => expect(rate).toBeCloseTo(expected[i]!, digits));
};

/** The row whose present value is -(1 - (1 + a)v)(1 - (1 + b)v)...: its rates are a, b, ... */
const rowWith = (rates: readonly number[]): number[] =>
  rates.reduce((row, rate) => [...row, 0].map((amount, y) => amount - (1 + rate) * (row[y - 1] ?? 0)), [-1]);

describe('internal rates: known rows', { timeout: patience }, () => {
  it('one year', () => roots([-100, 110], [0.1]));
  it('a loss', () => roots([-100, 50], [-0.5]));
  it('a bond at par, its price back in the last year', () => roots([-100, 10, 10, 110], [0.1]));
  it('two rates', () => roots([-1, 5, -6], [1, 2]));
  // Pratt and Hammond's pump: -1, 3.6, -4.31, 1.716 has the rates 10, 20 and 30 %.
  it('three rates', () => roots([-1000, 3600, -4310, 1716], [0.1, 0.2, 0.3], 6));
  // -(1 - 2v)^2
  it('a double root once', () => roots([-1, 4, -4], [1], 6));
  it('an annuity of 30 years', () =>
    roots([-(1 - 1.07 ** -30) / 0.07, ...Array.from({ length: 30 }, () => 1)], [0.07]));
  it('a first amount of 0', () => roots([0, -100, 110], [0.1]));
  it('last amounts of 0', () => roots([-100, 110, 0, 0], [0.1]));
  it('a rate of 0', () => roots([-100, 40, 60], [0]));
  it('all at the end of 30 years', () => roots([-1, ...Array.from({ length: 29 }, () => 0), 2 ** 30], [1]));
});

describe('internal rates: reasons', { timeout: patience }, () => {
  it('none where there are rates', () => expect(internalRates([-100, 110])).not.toHaveProperty('reason'));

  it.each([
    ['only costs', [-1, -1]],
    ['only savings', [1, 1]],
    ['all 0', [0, 0, 0]],
    ['one amount', [-5]],
    ['a sign change whose rate is above 10', [-1, 100]],
    ['a present value that touches no 0', [-1, 1, -1]],
  ])('no sign change: %s', (_, amounts) =>
    expect(internalRates(amounts)).toEqual({ roots: [], reason: 'no-sign-change' }),
  );

  it('a loan: it saves first and pays later', () => {
    expect(internalRates([100, -110]).reason).toBe('option-is-a-loan');
    roots([100, -110], [0.1]);
  });

  it('a loan after a first amount of 0', () => expect(internalRates([0, 100, -110]).reason).toBe('option-is-a-loan'));

  it('a loan with two rates lists both', () => {
    expect(internalRates([1, -5, 6]).reason).toBe('option-is-a-loan');
    roots([1, -5, 6], [1, 2]);
  });

  it('no loan where there is no rate', () => expect(internalRates([1, 1]).reason).toBe('no-sign-change'));
});

describe('internal rates: the range is open', { timeout: patience }, () => {
  it('10 is outside', () => roots([-1, 11], []));
  it('just below 10 is inside', () => roots([-1, 10.999], [9.999]));
  it('-0.99 is outside', () => roots([-1, 0.01], []));
  it('just above -0.99 is inside', () => roots([-1, 0.0101], [-0.9899]));
});

describe('internal rates: laws', { timeout: patience }, () => {
  const rates = fc
    .uniqueArray(fc.integer({ min: -9, max: 60 }), { minLength: 1, maxLength: 4 })
    .map((tenths) => tenths.map((tenth) => tenth / 10).sort((a, b) => a - b));

  it('every rate of a row made from rates is found', () => {
    fc.assert(
      fc.property(rates, (expected) => roots(rowWith(expected), expected, 5)),
      draws,
    );
  });

  it('the scale of the amounts does not matter', () => {
    fc.assert(
      fc.property(rates, fc.constantFrom(1e-9, 1e9), (expected, scale) =>
        roots(
          rowWith(expected).map((amount) => amount * scale),
          expected,
          5,
        ),
      ),
      draws,
    );
  });

  it('every change of sign on a fine grid is a rate', () => {
    const row = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 31 });
    fc.assert(
      fc.property(row, (amounts) => {
        const found = internalRates(amounts).roots;
        for (const rate of secondRates(amounts)) {
          const nearest = Math.min(...found.map((one) => Math.abs(one - rate) / (1 + rate)));
          expect(nearest, `${rate} of ${amounts.join()}`).toBeLessThan(1e-9);
        }
      }),
      { ...draws, numRuns: 60 },
    );
  });

  it('the present value at every rate is 0', () => {
    const row = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 31 });
    fc.assert(
      fc.property(row, (amounts) => {
        for (const rate of internalRates(amounts).roots) {
          const present = amounts.map((amount, y) => amount / (1 + rate) ** y);
          const size = present.reduce((sum, amount) => sum + Math.abs(amount), 0);
          const total = present.reduce((sum, amount) => sum + amount, 0);
          expect(Math.abs(total)).toBeLessThanOrEqual(1e-9 * size);
        }
      }),
      draws,
    );
  });
});
