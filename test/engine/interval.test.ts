import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BinaryOperator } from '../../src/model/operators.ts';
import {
  absolute,
  binary,
  everything,
  intersect,
  isZero,
  squareRoot,
  union,
  type Interval,
} from '../../src/engine/interval.ts';
import { draws } from '../cases/random-scenario.ts';

/** Numbers of both signs and several sizes, 0 and whole ones among them. */
const number = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((step) => step / 1000),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((step) => step * 1e3),
);
/** An interval, some of no width, and a point of it. */
const withPoint = fc
  .record({
    a: number,
    b: number,
    share: fc.oneof(
      fc.constantFrom(0, 1),
      fc.integer({ min: 0, max: 1000 }).map((i) => i / 1000),
    ),
  })
  .map(({ a, b, share }) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return { within: [low, high] as Interval, at: Math.min(high, low + share * (high - low)) };
  });

/** Rounding may leave a value a last digit outside. */
const encloses = ([low, high]: Interval, value: number): boolean =>
  Number.isNaN(value) ||
  ((value >= low || value >= low - 1e-14 * Math.abs(low)) && (value <= high || value <= high + 1e-14 * Math.abs(high)));

const operations: Readonly<Record<BinaryOperator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
  '<': (a, b) => Number(a < b),
  '<=': (a, b) => Number(a <= b),
  '>': (a, b) => Number(a > b),
  '>=': (a, b) => Number(a >= b),
  '==': (a, b) => Number(a === b),
  '!=': (a, b) => Number(a !== b),
};

const settings = { ...draws, numRuns: 2000 };

describe('an operation on intervals encloses what it gives for points of them', () => {
  it.each(Object.entries(operations))('%s', (operator, of) =>
    fc.assert(
      fc.property(withPoint, withPoint, (a, b) => {
        const result = binary(operator as BinaryOperator, a.within, b.within);
        expect(result.some(Number.isNaN)).toBe(false);
        const value = of(a.at, b.at);
        expect(encloses(result, value), `${a.at} ${operator} ${b.at} = ${value} in ${result.join()}`).toBe(true);
      }),
      settings,
    ),
  );

  it('^ of a base from 0 on', () =>
    fc.assert(
      fc.property(withPoint, withPoint, (a, b) => {
        const base: Interval = [Math.abs(a.within[0]), Math.abs(a.within[0]) + a.within[1] - a.within[0]];
        const at = base[0] + (a.at - a.within[0]);
        const exponent: Interval = [b.within[0] / 1e3, b.within[1] / 1e3];
        expect(encloses(binary('^', base, exponent), Math.min(base[1], at) ** (b.at / 1e3))).toBe(true);
      }),
      settings,
    ));

  it('absolute', () =>
    fc.assert(
      fc.property(withPoint, ({ within, at }) => encloses(absolute(within), Math.abs(at))),
      settings,
    ));
  it('square root', () =>
    fc.assert(
      fc.property(withPoint, ({ within, at }) => encloses(squareRoot(within), Math.sqrt(at))),
      settings,
    ));
  it('union, of both', () =>
    fc.assert(
      fc.property(withPoint, withPoint, (a, b) => {
        const both = union(a.within, b.within);
        expect([a.at, b.at].every((value) => encloses(both, value))).toBe(true);
      }),
      settings,
    ));
  it('intersection, of what lies in both', () =>
    fc.assert(
      fc.property(withPoint, withPoint, (a, b) => {
        if (encloses(b.within, a.at)) expect(encloses(intersect(a.within, b.within), a.at)).toBe(true);
      }),
      settings,
    ));
});

describe('known intervals', () => {
  it.each<[BinaryOperator, Interval, Interval, Interval]>([
    ['+', [1, 2], [-3, 4], [-2, 6]],
    ['-', [1, 2], [-3, 4], [-3, 5]],
    ['*', [-1, 2], [-3, 4], [-6, 8]],
    ['*', [-2, -1], [-4, -3], [3, 8]],
    // 0 times what has no end is no number: the corners that the ends of both do not reach are not asked for.
    ['*', [0, 1], [1, Infinity], [0, Infinity]],
    ['*', [1, Infinity], [0, 1], [0, Infinity]],
    ['/', [0, Infinity], [1, Infinity], [0, Infinity]],
    ['/', [1, 2], [4, 8], [0.125, 0.5]],
    ['/', [-1, 2], [-4, -2], [-1, 0.5]],
    ['/', [1, 2], [-1, 1], [-Infinity, Infinity]],
    ['/', [1, 2], [0, 1], everything],
    ['/', [1, 2], [-1, 0], everything],
    ['/', [-1, 2], [2, 4], [-0.5, 1]],
    ['/', [0, 2], [2, 4], [0, 1]],
    ['/', [1, 2], [-4, -2], [-1, -0.25]],
    ['*', [0, 0], [0, Infinity], everything],
    ['^', [2, 3], [-1, 2], [1 / 3, 9]],
    ['^', [-2, 3], [2, 2], [0, 9]],
    ['^', [2, 3], [2, 2], [4, 9]],
    ['^', [0, 3], [0.5, 2], [0, 9]],
    // The corners of a power leave out 0, and a base below 0 has powers of whole exponents alone.
    ['^', [-2, -1], [2, 2], [0, 4]],
    ['^', [-2, 3], [0, 0], [0, 1]],
    ['^', [-2, 3], [0.5, 0.5], everything],
    ['^', [-2, 3], [-1, -1], everything],
    ['^', [-2, 3], [2, 3], everything],
    ['<', [1, 2], [2, 3], [0, 1]],
    ['<', [1, 2], [2.5, 3], [1, 1]],
    ['<', [2, 3], [1, 2], [0, 0]],
    ['<', [1, 1], [1, 1], [0, 0]],
    ['>', [2.5, 3], [1, 2], [1, 1]],
    ['>', [1, 2], [2, 3], [0, 0]],
    ['>', [1, 3], [2, 4], [0, 1]],
    ['>=', [2, 3], [1, 2], [1, 1]],
    ['>=', [1, 2], [3, 4], [0, 0]],
    ['<=', [1, 2], [2, 3], [1, 1]],
    ['<=', [2.5, 3], [1, 2], [0, 0]],
    ['==', [1, 1], [1, 1], [1, 1]],
    ['==', [1, 2], [2, 3], [0, 1]],
    ['==', [1, 2], [2.5, 3], [0, 0]],
    ['==', [2.5, 3], [1, 2], [0, 0]],
    ['==', [2, 3], [1, 2], [0, 1]],
    ['==', [1, 1], [1, 2], [0, 1]],
    ['==', [1, 2], [1, 1], [0, 1]],
    ['!=', [1, 2], [3, 4], [1, 1]],
    ['!=', [1, 1], [1, 1], [0, 0]],
  ])('%s of %j and %j is %j', (operator, a, b, result) => expect(binary(operator, a, b)).toEqual(result));

  it.each<[Interval, Interval, Interval]>([
    [
      [0, 2],
      [1, 3],
      [1, 2],
    ],
    [
      [1, 3],
      [0, 2],
      [1, 2],
    ],
    [
      [0, 1],
      [1, 2],
      [1, 1],
    ],
    // Rounding has left nothing of both: the first.
    [
      [0, 1],
      [2, 3],
      [0, 1],
    ],
  ])('what %j and %j both enclose is %j', (a, b, both) => expect(intersect(a, b)).toEqual(both));

  it.each<[Interval, Interval]>([
    [
      [1, 2],
      [1, 2],
    ],
    [
      [-2, -1],
      [1, 2],
    ],
    [
      [-1, 2],
      [0, 2],
    ],
    [
      [-3, 2],
      [0, 3],
    ],
  ])('without its sign %j is %j', (a, result) => expect(absolute(a)).toEqual(result));

  it.each<[Interval, Interval]>([
    [
      [4, 9],
      [2, 3],
    ],
    [
      [-4, 9],
      [0, 3],
    ],
    [
      [-4, -1],
      [0, 0],
    ],
  ])('the square root of %j is %j', (a, result) => expect(squareRoot(a)).toEqual(result));

  it('only an interval of nothing but 0 is 0', () =>
    expect([[0, 0] as const, [0, 1] as const, [-1, 0] as const, [-1, 1] as const].map(isZero)).toEqual([
      true,
      false,
      false,
      false,
    ]));
});
