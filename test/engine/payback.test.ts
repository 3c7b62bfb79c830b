import { describe, expect, it } from 'vitest';
import { payback } from '../../src/engine/payback.ts';

describe('payback', () => {
  it('at the end of a year', () => expect(payback([-100, 50, 50, 50])).toEqual({ value: 2 }));
  it('within a year, interpolated', () => expect(payback([-100, 60, 80])).toEqual({ value: 1.5 }));
  it('in the last year', () => expect(payback([-100, 50, 50])).toEqual({ value: 2 }));
  it('within the first year', () => expect(payback([-100, 400])).toEqual({ value: 0.25 }));

  it('is 0 where the sum is never below 0', () => expect(payback([10, 10])).toEqual({ value: 0 }));
  it('is 0 where the option costs the same and saves', () => expect(payback([0, 10])).toEqual({ value: 0 }));
  it('is 0 where early savings are spent to the last cent', () => expect(payback([10, -10, 0])).toEqual({ value: 0 }));

  it('has no value where it ends below 0', () => expect(payback([-100, 99])).toEqual({ value: null, reason: 'never' }));

  it('has no value where it was above 0 and ends below', () =>
    expect(payback([-10, 20, -15])).toEqual({ value: null, reason: 'never' }));

  it('has no value where nothing differs', () =>
    expect(payback([0, 0, 0])).toEqual({ value: null, reason: 'no-difference' }));

  // Sums -10, 10, -5, 5: the last time below 0 is the end of year 2.
  it('counts from the last time below 0', () => expect(payback([-10, 20, -15, 10])).toEqual({ value: 2.5 }));

  // Sums 5, -5, 5.
  it('counts a dip after savings at the start', () => expect(payback([5, -10, 10])).toEqual({ value: 1.5 }));

  it('is reached where the sum is exactly 0', () => expect(payback([-10, 10, 0])).toEqual({ value: 1 }));
});
