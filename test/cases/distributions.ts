import type { Band } from '../../src/engine/band.ts';

/** What is known of triangular and log-triangular values, from textbooks and by quadrature. */

/** Share of a triangular distribution at or below a value. */
function triangularBelow(value: number, low: number, mode: number, high: number): number {
  if (value <= low) return 0;
  if (value >= high) return 1;
  return value < mode
    ? (value - low) ** 2 / ((high - low) * (mode - low))
    : 1 - (high - value) ** 2 / ((high - low) * (high - mode));
}

function triangularDensity(value: number, low: number, mode: number, high: number): number {
  if (value < low || value > high) return 0;
  return value < mode || mode === high
    ? (2 * (value - low)) / ((high - low) * (mode - low))
    : (2 * (high - value)) / ((high - low) * (high - mode));
}

const scaleOf = ({ shape }: Band) => (shape === 'triangular' ? (x: number) => x : Math.log);
const backOf = ({ shape }: Band) => (shape === 'triangular' ? (x: number) => x : Math.exp);

/** Share of the values at or below one. */
export function shareBelow(band: Band, value: number): number {
  const scale = scaleOf(band);
  if (value <= band.low) return 0;
  return triangularBelow(scale(value), scale(band.low), scale(band.typical), scale(band.high));
}

/** The mean of a function of a value: by Simpson's rule on both sides of the mode, where the density has its kink. */
export function expected(band: Band, of: (value: number) => number): number {
  const [scale, back] = [scaleOf(band), backOf(band)];
  const [low, mode, high] = [scale(band.low), scale(band.typical), scale(band.high)];
  const weighted = (at: number): number => of(back(at)) * triangularDensity(at, low, mode, high);
  return simpson(weighted, low, mode) + simpson(weighted, mode, high);
}

function simpson(of: (at: number) => number, from: number, to: number): number {
  if (to === from) return 0;
  const steps = 2000;
  const width = (to - from) / steps;
  // The density at a steep side's end belongs to the other side: it is taken from just within.
  const at = (i: number): number => of(Math.min(to - 1e-9 * width, Math.max(from + 1e-9 * width, from + i * width)));
  let sum = at(0) + at(steps);
  for (let i = 1; i < steps; i++) sum += at(i) * (i % 2 ? 4 : 2);
  return (sum * width) / 3;
}

export const meanOf = (band: Band): number => expected(band, (value) => value);
export function varianceOf(band: Band): number {
  const mean = meanOf(band);
  return expected(band, (value) => (value - mean) ** 2);
}

/** Share of the draws in which the first of two independent values is below the second. */
export const shareInWhichBelow = (first: Band, second: Band): number =>
  expected(second, (value) => shareBelow(first, value));

/** The value below which a share of something lies whose distribution is known. */
export function quantileOf(below: (value: number) => number, share: number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let n = 0; n < 80; n++) {
    const middle = (from + to) / 2;
    if (below(middle) < share) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

export const average = (values: ArrayLike<number>): number => sumOf(values) / values.length;
export function spread(values: ArrayLike<number>): number {
  const mean = average(values);
  return sumOf(Array.from(values, (value) => (value - mean) ** 2)) / values.length;
}
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [meanA, meanB] = [average(a), average(b)];
  const together = sumOf(Array.from(a, (value, i) => (value - meanA) * (b[i]! - meanB))) / a.length;
  return together / Math.sqrt(spread(a) * spread(b));
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}
