/** Interval arithmetic (R. E. Moore, Interval Analysis, 1966): what comes out encloses every value that can come out. */
import { power as raised } from '../model/elementary.ts';
import type { BinaryOperator } from '../model/operators.ts';

export type Interval = readonly [low: number, high: number];

export const everything: Interval = [-Infinity, Infinity];
export const zero: Interval = [0, 0];
const undecided: Interval = [0, 1];
const yes: Interval = [1, 1];
const no: Interval = [0, 0];

export const point = (value: number): Interval => [value, value];
export const isZero = (a: Interval): boolean => a[0] === 0 && a[1] === 0;
export const add = (a: Interval, b: Interval): Interval => [a[0] + b[0], a[1] + b[1]];
export const subtract = (a: Interval, b: Interval): Interval => [a[0] - b[1], a[1] - b[0]];
export const union = (a: Interval, b: Interval): Interval => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];

/** What both enclose; the first where rounding leaves nothing of both. */
export function intersect(a: Interval, b: Interval): Interval {
  const low = Math.max(a[0], b[0]);
  const high = Math.min(a[1], b[1]);
  return low <= high ? [low, high] : a;
}

export const multiply = (a: Interval, b: Interval): Interval =>
  a[0] >= 0 && b[0] >= 0 ? clean(a[0] * b[0], a[1] * b[1]) : hull(a[0] * b[0], a[0] * b[1], a[1] * b[0], a[1] * b[1]);

export function divide(a: Interval, b: Interval): Interval {
  if (a[0] >= 0 && b[0] > 0) return clean(a[0] / b[1], a[1] / b[0]);
  if (b[0] <= 0 && b[1] >= 0) return everything;
  return hull(a[0] / b[0], a[0] / b[1], a[1] / b[0], a[1] / b[1]);
}

/** A power of a base that is not below 0 has its extremes at the ends of base and exponent. */
function power(base: Interval, exponent: Interval): Interval {
  const corners = hull(
    raised(base[0], exponent[0]),
    raised(base[0], exponent[1]),
    raised(base[1], exponent[0]),
    raised(base[1], exponent[1]),
  );
  if (base[0] >= 0) return corners;
  const whole = exponent[0] === exponent[1] && Number.isInteger(exponent[0]) && exponent[0] >= 0;
  return whole ? union(corners, zero) : everything;
}

export function squareRoot([low, high]: Interval): Interval {
  return [Math.sqrt(Math.max(0, low)), Math.sqrt(Math.max(0, high))];
}

export function absolute([low, high]: Interval): Interval {
  if (low >= 0) return [low, high];
  return high <= 0 ? [-high, -low] : [0, Math.max(-low, high)];
}

/** The answer of a comparison is 1, 0 or, undecided, what lies between. */
export function binary(operator: BinaryOperator, a: Interval, b: Interval): Interval {
  switch (operator) {
    case '+':
      return add(a, b);
    case '-':
      return subtract(a, b);
    case '*':
      return multiply(a, b);
    case '/':
      return divide(a, b);
    case '^':
      return power(a, b);
    case '<':
      return below(a, b);
    case '>':
      return below(b, a);
    case '<=':
      return not(below(b, a));
    case '>=':
      return not(below(a, b));
    case '==':
      return same(a, b);
    case '!=':
      return not(same(a, b));
  }
}

const clean = (low: number, high: number): Interval =>
  Number.isNaN(low) || Number.isNaN(high) ? everything : [low, high];

const hull = (a: number, b: number, c: number, d: number): Interval =>
  clean(Math.min(a, b, c, d), Math.max(a, b, c, d));

function below(a: Interval, b: Interval): Interval {
  if (a[1] < b[0]) return yes;
  return a[0] >= b[1] ? no : undecided;
}

function same(a: Interval, b: Interval): Interval {
  if (a[1] < b[0] || a[0] > b[1]) return no;
  return a[0] === a[1] && b[0] === b[1] ? yes : undecided;
}

const not = ([low, high]: Interval): Interval => [1 - high, 1 - low];
