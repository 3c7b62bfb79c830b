import { describe, expect, it } from 'vitest';
import type { Formula } from '../../src/engine/formula.ts';
import { breakEvenOf, input, searchOf, type Curve } from '../cases/break-even-of-curve.ts';

const square: Formula = ['*', input, input];
const squareLess = (value: number): Curve => ({ formula: ['-', square, value], at: (v) => v * v - value });
const less = (value: number): Curve => ({ formula: ['-', input, value], at: (v) => v - value });
/** 1 on one side of a place, -1 on the other. */
const jumpAt = (place: number): Curve => ({
  formula: ['?', ['<', input, place], 1, -1],
  at: (v) => (v < place ? 1 : -1),
});
/** Level: its formula alone does not show it. */
const level = (height: number, factor: number): Curve => ({
  formula: ['+', height, ['*', factor, ['-', square, square]]],
  at: (v) => height + factor * (v * v - v * v),
});
/** Twice the steps less the steps: the formula encloses more than there is. */
const treads = (height: number): Curve => ({
  formula: ['-', ['-', ['*', 2, ['ceil', input]], ['ceil', input]], height],
  at: (v) => Math.ceil(v) - height,
});

describe('an input that moves nothing is not listed', () => {
  it.each<[string, Curve, number]>([
    ['no difference, no cost', level(0, 1), 0],
    ['no difference', level(0, 1), 1000],
    ['the same difference everywhere', level(5, 100), 0],
    ['the same difference everywhere, of much', level(5, 100), 1000],
    ['a line that is level, no cost', { formula: ['-', input, input], at: (v) => v - v }, 0],
    // Sums of a million are rounded at 1e-10.
    [
      'rounding alone',
      {
        formula: ['-', ['-', ['+', 1e6, square], ['*', 0.3, square]], ['*', 0.7, square]],
        at: (v) => 1e6 + v * v - 0.3 * (v * v) - 0.7 * (v * v),
      },
      0,
    ],
    [
      'rounding alone, in totals of a million',
      { formula: ['-', ['+', 1e6, square], ['+', square, 1e6 - 5]], at: (v) => 1e6 + v * v - (v * v + 1e6 - 5) },
      1e6,
    ],
  ])('%s', (_, curve, base) => {
    expect(breakEvenOf(curve, { base })).toBeUndefined();
    // At values whose squares are rounded.
    expect(breakEvenOf(curve, { base, minimum: 0.1, typical: 4.7, maximum: 10.3 })).toBeUndefined();
  });

  it('it is, where only its typical value is known to move something', () => {
    const peak: Curve = {
      formula: ['+', 1, ['max', 0, ['-', 1, ['*', 20, ['abs', ['-', input, 7]]]]]],
      at: (v) => 1 + Math.max(0, 1 - 20 * Math.abs(v - 7)),
    };
    expect(breakEvenOf(peak, { typical: 7 })).toEqual({ input: 'value', roots: [], value: null, steps: [], gap: 1 });
  });
});

describe('roots', () => {
  const bound = (value: number): Curve => ({
    formula: ['*', ['+', input, 1], ['-', input, value]],
    at: (v) => (v + 1) * (v - value),
  });

  // In totals of 1e9 a difference of less than 1e-7 is rounded off: a root that is looked for inwards is found too early.
  it.each<[string, Curve, number]>([
    ['a line from', less(0), 0],
    ['a line to', less(10), 10],
    ['a curve from', bound(0), 0],
    ['a curve to', bound(10), 10],
  ])('at the end of the range are exact: %s', (_, curve, root) =>
    expect(breakEvenOf(curve, { base: 1e9 })!.roots).toEqual([root]),
  );

  it.each([2, 3, 5, 7, 11, 13, 17, 19, 23, 29])('of %d is found to the last digit', (value) => {
    const curve = squareLess(value);
    const { roots } = breakEvenOf(curve)!;
    expect(roots).toHaveLength(1);
    // None of the numbers beside it leaves less.
    const [root, step] = [roots[0]!, 2 ** -52];
    for (const other of [root * (1 - step), root * (1 + step)])
      expect(Math.abs(curve.at(root))).toBeLessThanOrEqual(Math.abs(curve.at(other)));
  });

  it('lie within the range, wherever the typical value is', () => {
    const twice: Curve = { formula: ['*', ['-', input, 11], ['+', input, 1]], at: (v) => (v - 11) * (v + 1) };
    for (const typical of [-3, -1, 0, 4, 10, 11, 12])
      expect(breakEvenOf(twice, { typical }), `${typical}`).toMatchObject({ roots: [], gap: -11 });
  });

  it('lie within the range where the formula encloses more than there is', () => {
    const beyond: Curve = {
      formula: ['+', ['-', ['+', square, ['*', 0.5, input]], ['*', 0.496, input]], 3e-6],
      at: (v) => v * v + 0.5 * v - 0.496 * v + 3e-6,
    };
    const mirrored: Curve = {
      formula: [
        '+',
        ['-', ['+', ['^', ['-', 10, input], 2], ['*', 0.5, ['-', 10, input]]], ['*', 0.496, ['-', 10, input]]],
        3e-6,
      ],
      at: (v) => beyond.at(10 - v),
    };
    expect(breakEvenOf(beyond)!.roots).toEqual([]);
    expect(breakEvenOf(mirrored)!.roots).toEqual([]);
  });

  it('at both ends of the last part are two', () => {
    const ends: Curve = { formula: ['*', ['-', input, 511], ['-', input, 512]], at: (v) => (v - 511) * (v - 512) };
    expect(breakEvenOf(ends, { typical: 0, maximum: 512 })!.roots).toEqual([511, 512]);
  });

  it('that lie close together are told apart, also in a narrow range', () => {
    const close: Curve = { formula: ['*', ['-', input, 5], ['-', input, 5.00001]], at: (v) => (v - 5) * (v - 5.00001) };
    const narrow: Curve = {
      formula: ['*', ['-', input, 5e-5], ['-', input, 5.001e-5]],
      at: (v) => (v - 5e-5) * (v - 5.001e-5),
    };
    for (const [curve, range, expected, digits] of [
      [close, {}, [5, 5.00001], 12],
      [narrow, { typical: 4e-5, maximum: 1e-4 }, [5e-5, 5.001e-5], 18],
    ] as const) {
      const { roots } = breakEvenOf(curve, range)!;
      expect(roots).toHaveLength(2);
      expected.forEach((root, i) => expect(roots[i]).toBeCloseTo(root, digits));
    }
  });

  it('are as fine as the range is wide, not as its ends are large', () => {
    const three: Curve = {
      formula: ['*', ['-', input, 105], ['*', ['-', input, 105.05], ['-', input, 105.1]]],
      at: (v) => (v - 105) * (v - 105.05) * (v - 105.1),
    };
    const { roots } = breakEvenOf(three, { typical: 101, minimum: 100, maximum: 110 })!;
    expect(roots.map((root) => root.toFixed(6))).toEqual(['105.000000', '105.050000', '105.100000']);
  });

  it('of two that are as near to the typical value the lower is taken', () => {
    const distance: Curve = { formula: ['-', ['abs', ['-', input, 4]], 1], at: (v) => Math.abs(v - 4) - 1 };
    expect(breakEvenOf(distance, { typical: 4 })).toMatchObject({ roots: [3, 5], value: 3 });
  });

  it('come in order where the typical value lies between them', () => {
    const two: Curve = { formula: ['*', ['-', input, 2], ['-', input, 5]], at: (v) => (v - 2) * (v - 5) };
    expect(breakEvenOf(two, { typical: 3 })!.roots.map((root) => root.toFixed(9))).toEqual([
      '2.000000000',
      '5.000000000',
    ]);
  });

  it('of a part without any difference one stands for all: nearest to the typical value', () => {
    const free: Curve = { formula: ['max', 0, ['-', input, 5]], at: (v) => Math.max(0, v - 5) };
    for (const base of [0, 1000]) {
      expect(breakEvenOf(free, { typical: 8, base })!.roots).toEqual([4, 5]);
      expect(breakEvenOf(free, { typical: 2, base })!.roots).toEqual([2, 4, 5]);
    }
  });
});

describe('a curve that touches zero', () => {
  const touching = (sign: 1 | -1, rest: number): Curve => ({
    formula: ['*', sign, ['+', ['^', ['-', input, 3], 2], rest]],
    at: (v) => sign * ((v - 3) ** 2 + rest),
  });

  it.each([1, -1] as const)('has one root, from side %d', (sign) =>
    expect(breakEvenOf(touching(sign, 0), { base: 1000 })!.roots).toHaveLength(1),
  );

  // Of totals of 1,000 less than 1e-10 is rounding.
  it.each([1, -1] as const)('has one where the difference left is rounding, from side %d', (sign) => {
    const { roots } = breakEvenOf(touching(sign, 1e-12), { typical: 4.1, base: 1000 })!;
    expect(roots).toHaveLength(1);
    expect(roots[0]).toBeCloseTo(3, 6);
    expect(breakEvenOf(touching(sign, 1e-9), { typical: 4.1, base: 1000 })!.roots).toEqual([]);
  });

  it('has one where the curve is no parabola', () => {
    const skew: Curve = {
      formula: ['*', ['^', ['-', input, 3], 2], ['+', 1, ['/', input, 100]]],
      at: (v) => (v - 3) ** 2 * (1 + v / 100),
    };
    const { roots } = breakEvenOf(skew, { base: 1e6 })!;
    expect(roots).toHaveLength(1);
    expect(roots[0]).toBeCloseTo(3, 4);
  });

  it('has none where it only comes close', () => {
    const above: Curve = {
      formula: ['+', ['-', square, ['*', 6, input]], 9.001],
      at: (v) => v * v - 6 * v + 9.001,
    };
    for (const typical of [4, 4.1]) expect(breakEvenOf(above, { typical })!.roots).toEqual([]);
  });
});

describe('steps', () => {
  it.each<[string, number, number, number]>([
    ['a wide range', 370_000.123, 0, 1e6],
    ['a narrow range', 0.37e-4, 0, 1e-4],
    ['a range below zero', -3.21, -10, -1],
    ['a range of few numbers', 1e9 + 0.3, 1e9, 1e9 + 1],
    ['a range of few numbers', 1e9 + 0.7000001, 1e9, 1e9 + 1],
    ['a range of few numbers', 1e9 + 0.1234567, 1e9, 1e9 + 1],
    ['a range of few numbers', 1e9 + 0.4567891, 1e9, 1e9 + 1],
  ])('%s: at %d', (_, place, minimum, maximum) => {
    const { steps, roots } = breakEvenOf(jumpAt(place), { typical: minimum, minimum, maximum })!;
    expect([steps.length, roots]).toEqual([1, []]);
    expect(Math.abs(steps[0]! - place)).toBeLessThanOrEqual(
      Math.max(1e-12 * (maximum - minimum), 2 ** -52 * Math.abs(place)),
    );
  });

  it('that do not cross zero are none', () =>
    expect(breakEvenOf(treads(5.5), { minimum: 5.5, typical: 9 })).toMatchObject({ roots: [], steps: [], gap: 0.5 }));

  it('onto a tread without any difference and off it are none', () => {
    const { roots, steps } = breakEvenOf(treads(6), { typical: 5.5 })!;
    expect(steps).toEqual([]);
    expect(roots.every((root) => root > 5 && root <= 6)).toBe(true);
    expect(roots.length).toBeGreaterThan(0);
  });

  it.each<[string, Curve, number]>([
    ['first', { formula: ['?', ['<=', input, 0], 0, 1], at: (v) => (v <= 0 ? 0 : 1) }, 0],
    ['last', { formula: ['?', ['>=', input, 10], 0, 1], at: (v) => (v >= 10 ? 0 : 1) }, 10],
    // Too many jumps to tell one from another.
    ['first of a stair', { formula: ['ceil', ['*', 3e5, input]], at: (v) => Math.ceil(3e5 * v) }, 0],
    [
      'first of a steepening stair',
      { formula: ['ceil', ['*', 1.7e11, square]], at: (v) => Math.ceil(1.7e11 * v * v) },
      0,
    ],
    ['last of a stair', { formula: ['ceil', ['*', 3e5, ['-', 10, input]]], at: (v) => Math.ceil(3e5 * (10 - v)) }, 10],
  ])('no difference at the %s value alone is a root', (_, curve, root) =>
    expect(breakEvenOf(curve)).toMatchObject({ roots: [root], steps: [] }),
  );
});

describe('the work', () => {
  it('is none for what the formula does not name, and three looks for what it multiplies by nothing', () => {
    expect(searchOf({ formula: 5, at: () => 5 })).toMatchObject({ evaluations: 0, ranges: 0 });
    expect(searchOf({ formula: ['*', 0, square], at: () => 0 })).toMatchObject({ evaluations: 2, ranges: 1 });
  });

  it('a straight line is not searched, however it is written', () => {
    const written: Curve = {
      formula: ['-', ['-', ['*', 1000, input], ['*', 999, input]], 3],
      at: (v) => 1000 * v - 999 * v - 3,
    };
    const { ranges, evaluations } = searchOf(written);
    expect(ranges).toBe(0);
    // A number has 53 digits.
    expect(evaluations).toBeLessThan(60);
  });

  it('ends at a root that is met', () => expect(searchOf(less(5)).evaluations).toBeLessThan(10));

  // Halving alone, 23 times down to a millionth and both halves each time, would look at 46.
  it.each<[string, Curve, number]>([
    ['10', jumpAt(7.25), 10],
    ['a million', jumpAt(370_000.123), 1e6],
    ['a ten-thousandth', jumpAt(0.37e-4), 1e-4],
  ])('a jump in a range of %s takes few ranges', (_, curve, maximum) => {
    const { ranges, evaluations } = searchOf(curve, { typical: maximum / 2.3, maximum });
    expect(ranges).toBeLessThanOrEqual(24);
    expect(evaluations).toBeLessThanOrEqual(47);
  });

  it('of many jumps none is looked for before the range is small', () => {
    const stairs: Curve = { formula: ['-', ['ceil', ['*', 100, input]], 600.5], at: (v) => Math.ceil(100 * v) - 600.5 };
    const { ranges, evaluations } = searchOf(stairs);
    expect(ranges).toBeLessThanOrEqual(24);
    expect(evaluations).toBeLessThanOrEqual(57);
  });

  it('pauses after every sixteen ranges', () => {
    const saw: Curve = {
      formula: ['-', ['-', input, ['floor', input]], 0.5],
      at: (v) => v - Math.floor(v) - 0.5,
    };
    const { pauses, ranges } = searchOf(saw);
    // The first range is the whole, before the search.
    expect(pauses).toEqual(Array.from({ length: Math.floor(ranges / 16) }, (_, i) => 16 * (i + 1)));
    expect(pauses.length).toBeGreaterThan(10);
  });

  it('ends where jumps do not', () => {
    // A million jumps for each 1 of the input, of which nothing is left.
    const steps: Formula = ['ceil', ['*', 1e6, input]];
    const { ranges } = searchOf({ formula: ['-', steps, steps], at: (v) => Math.ceil(1e6 * v) - Math.ceil(1e6 * v) });
    expect(ranges).toBeGreaterThan(100_000);
    expect(ranges).toBeLessThan(100_100);
  });
});
