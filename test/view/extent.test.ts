import { describe, expect, it } from 'vitest';
import { aroundZero, percentAt, ticksOf } from '../../src/view/extent.ts';

describe('a place in a picture', () => {
  it.each([
    [10, 10, 30, 0],
    [15, 10, 30, 25],
    [30, 10, 30, 100],
    [0, 10, 30, -50],
    [7, 7, 7, 50],
    [9, 7, 7, 50],
  ])('of %d from %d to %d is %d %%', (value, from, to, percent) =>
    expect(percentAt(value, { from, to })).toBe(percent),
  );
});

describe('marks of an axis', () => {
  it.each([
    [0, 3, [0, 1, 2, 3]],
    [0, 6, [0, 1, 2, 3, 4, 5, 6]],
    [0, 6.1, [0, 2, 4, 6]],
    [0, 12, [0, 2, 4, 6, 8, 10, 12]],
    [0, 13, [0, 5, 10]],
    [0, 29, [0, 5, 10, 15, 20, 25]],
    [0, 30, [0, 10, 20, 30]],
    [-250, 90, [-200, -100, 0]],
    [0.11, 0.32, [0.15, 0.2, 0.25, 0.3]],
    [17, 19.5, [17, 17.5, 18, 18.5, 19, 19.5]],
  ])('from %d to %d are %j', (from, to, marks) => {
    const found = ticksOf({ from, to });
    expect(found).toHaveLength(marks.length);
    for (const [i, mark] of marks.entries()) expect(found[i]).toBeCloseTo(mark, 12);
  });

  it('has both ends where they are round, whatever the last digit of the computer says', () => {
    expect(ticksOf({ from: 0.1 * 3, to: 0.6 })).toHaveLength(4);
    expect(ticksOf({ from: 0, to: 0.1 + 0.2 })).toHaveLength(4);
    expect(ticksOf({ from: 0.3 + 1e-12, to: 0.6 - 1e-12 })).toHaveLength(7);
  });

  it.each([
    [5, 5],
    [6, 5],
    [0, Infinity],
    [NaN, 5],
  ])('are none from %d to %d', (from, to) => expect(ticksOf({ from, to })).toEqual([]));
});

describe('an axis of differences', () => {
  it('has zero in it, a margin beyond the values and room on the side without any', () => {
    expect(aroundZero([-100, 300])).toEqual({ from: -124, to: 324 });
    expect(aroundZero([200, 300])).toEqual({ from: -90, to: 318 });
    expect(aroundZero([-200, -300])).toEqual({ from: -318, to: 90 });
  });

  it('is as wide where nothing differs', () => expect(aroundZero([0, 0])).toEqual({ from: -0.3, to: 0.3 }));
});
