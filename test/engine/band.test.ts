import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BandValues, type Band } from '../../src/engine/band.ts';
import { average, meanOf, shareBelow, spread, varianceOf } from '../cases/distributions.ts';
import { draws } from '../cases/random-scenario.ts';

/** Even over a range: fc.double favours numbers next to 0. */
const between = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1_000_000 }).map((step) => low + ((high - low) * step) / 1_000_000);
const mode = fc.oneof(fc.constantFrom(0, 1), between(0, 1));

const triangular: fc.Arbitrary<Band> = fc
  .record({ low: between(-1000, 1000), width: between(0.01, 5000), mode })
  .map(({ low, width, mode: share }) => ({
    ...{ low, typical: share === 1 ? low + width : low + share * width, high: low + width },
    shape: 'triangular' as const,
  }));
const logTriangular: fc.Arbitrary<Band> = fc
  .record({ exponent: between(-6, 6), ratio: between(0.01, 7), mode })
  .map(({ exponent, ratio, mode: share }) => {
    const low = 10 ** exponent;
    const high = low * Math.exp(ratio);
    const typical = share === 0 ? low : share === 1 ? high : low * Math.exp(share * ratio);
    return { low, typical, high, shape: 'log-triangular' as const };
  });

/** Values at the middles of many equal shares. */
function valuesOf(band: Band, count = 20_000): Float64Array {
  const values = new BandValues(band);
  return Float64Array.from({ length: count }, (_, i) => values.at((i + 0.5) / count));
}

const property = (bands: fc.Arbitrary<Band>, check: (band: Band) => void, numRuns = 60): void =>
  fc.assert(fc.property(bands, check), { ...draws, numRuns });

describe.each([
  ['triangular', triangular],
  ['log-triangular', logTriangular],
])('a %s value', (_, bands) => {
  it('has the share of the distribution below it that it is asked for', () =>
    property(bands, (band) => {
      const values = new BandValues(band);
      for (const share of [1e-6, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1 - 1e-6])
        expect(shareBelow(band, values.at(share))).toBeCloseTo(share, 8);
    }));

  it('goes from end to end', () =>
    property(bands, (band) => {
      const values = new BandValues(band);
      const size = 1e-14 * Math.max(Math.abs(band.low), Math.abs(band.high));
      expect(Math.abs(values.at(0) - band.low)).toBeLessThanOrEqual(size);
      expect(Math.abs(values.at(1) - band.high)).toBeLessThanOrEqual(size);
    }));

  it('rises with the share', () =>
    property(bands, (band) => {
      const values = valuesOf(band, 500);
      expect(values.every((value, i) => i === 0 || value >= values[i - 1]!)).toBe(true);
    }));

  it('has the mean of its distribution', () =>
    property(bands, (band) => {
      const mean = meanOf(band);
      expect(Math.abs(average(valuesOf(band)) - mean)).toBeLessThanOrEqual(1e-5 * (band.high - band.low));
    }));

  it('has the variance of its distribution', () =>
    property(bands, (band) => {
      const variance = varianceOf(band);
      expect(Math.abs(spread(valuesOf(band)) / variance - 1)).toBeLessThan(1e-3);
    }));
});

describe('closed forms', () => {
  const [low, typical, high] = [1, 2, 6];

  // (1 + 2 + 6) / 3 and (1 + 4 + 36 - 2 - 6 - 12) / 18.
  it('the mean of a triangle is the mean of its corners', () =>
    expect(average(valuesOf({ low, typical, high, shape: 'triangular' }))).toBeCloseTo(3, 5));
  it('the variance of a triangle', () =>
    expect(spread(valuesOf({ low, typical, high, shape: 'triangular' }))).toBeCloseTo(21 / 18, 4));

  // F(mode) = (2 - 1) / (6 - 1); the median: 6 - sqrt(0.5 * 5 * 4).
  it('the mode of a triangle stands at its share of the width', () =>
    expect(new BandValues({ low, typical, high, shape: 'triangular' }).at(0.2)).toBe(2));
  it('the median of a triangle', () =>
    expect(new BandValues({ low, typical, high, shape: 'triangular' }).at(0.5)).toBeCloseTo(6 - Math.sqrt(10), 12));

  it('the median of a symmetric logarithm is the geometric mean of its ends', () =>
    expect(new BandValues({ low: 1, typical: 10, high: 100, shape: 'log-triangular' }).at(0.5)).toBeCloseTo(10, 12));

  // E exp(L) of L triangular on 0, m, 2m: (2 (exp(m) - 1) / m / 2)^2, the square of the mean of exp over 0 .. m.
  it('the mean of a symmetric logarithm', () => {
    const m = Math.log(10);
    const band = { low: 1, typical: 10, high: 100, shape: 'log-triangular' } as const;
    expect(average(valuesOf(band, 200_000))).toBeCloseTo((9 / m) ** 2, 3);
  });
});

describe('bands at the edge', () => {
  it.each(['triangular', 'log-triangular'] as const)('one of no width has one value: %s', (shape) => {
    const values = new BandValues({ low: 3, typical: 3, high: 3, shape });
    for (const share of [0, 0.3, 1]) expect(values.at(share)).toBeCloseTo(3, 14);
  });

  it('one that spans twenty-four powers of ten stays within its ends', () => {
    const band = { low: 1e-12, typical: 1, high: 1e12, shape: 'log-triangular' } as const;
    const values = valuesOf(band, 10_000);
    expect(values.every((value) => value >= band.low && value <= band.high)).toBe(true);
  });

  it('a negative one stays negative', () =>
    expect(valuesOf({ low: -0.4, typical: -0.1, high: -0.05, shape: 'triangular' }).every((value) => value < 0)).toBe(
      true,
    ));
});
