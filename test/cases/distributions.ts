import type { Band, Sampler } from '../../src/engine/band.ts';

/** What is known of split triangular values, and of the triangular ones of edition 2026.11, by hand and by quadrature. */

/** Share of a split triangular distribution at or below a value. */
function splitBelow(value: number, { low, typical, high }: Band): number {
  const weight = (high - typical) / (high - low);
  return value < typical
    ? weight * ((value - low) / (typical - low)) ** 2
    : 1 - (1 - weight) * ((high - value) / (high - typical)) ** 2;
}

/** Weight of the lower of the two triangles. */
const lowerWeight = ({ low, typical, high }: Band, sampler: Sampler): number =>
  (sampler === 'triangular' ? typical - low : high - typical) / (high - low);

function triangularBelow(value: number, { low, typical: mode, high }: Band): number {
  return value < mode
    ? (value - low) ** 2 / ((high - low) * (mode - low))
    : 1 - (high - value) ** 2 / ((high - low) * (high - mode));
}

/** Triangular bands that span more than fourfold are so in the logarithm. */
const isLogarithmic = ({ low, high }: Band, sampler: Sampler): boolean =>
  sampler === 'triangular' && low > 0 && high / low > 4;

/** Share of the values at or below one. */
export function shareBelow(band: Band, value: number, sampler: Sampler = 'split-triangular'): number {
  if (value <= band.low) return 0;
  if (value >= band.high) return 1;
  const scale = isLogarithmic(band, sampler) ? Math.log : Number;
  const { low, typical, high } = band;
  const scaled = { low: scale(low), typical: scale(typical), high: scale(high) };
  return sampler === 'triangular' ? triangularBelow(scale(value), scaled) : splitBelow(value, band);
}

/** The mean of a function of a value: by Simpson's rule over each of the two triangles. */
export function expected(band: Band, of: (value: number) => number, sampler: Sampler = 'split-triangular'): number {
  const [scale, back] = isLogarithmic(band, sampler) ? [Math.log, Math.exp] : [Number, Number];
  const scaled = { low: scale(band.low), typical: scale(band.typical), high: scale(band.high) };
  const weight = lowerWeight(scaled, sampler);
  // Density 2t over 0 to 1, from the end of the band to its typical value.
  const over = (end: number): number => simpson((t) => 2 * t * of(back(end + t * (scaled.typical - end))));
  return (weight === 0 ? 0 : weight * over(scaled.low)) + (weight === 1 ? 0 : (1 - weight) * over(scaled.high));
}

function simpson(of: (t: number) => number): number {
  const steps = 2000;
  let sum = of(0) + of(1);
  for (let i = 1; i < steps; i++) sum += of(i / steps) * (i % 2 ? 4 : 2);
  return sum / (3 * steps);
}

export const meanOf = (band: Band, sampler?: Sampler): number => expected(band, (value) => value, sampler);
export function varianceOf(band: Band, sampler?: Sampler): number {
  const mean = meanOf(band, sampler);
  return expected(band, (value) => (value - mean) ** 2, sampler);
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
