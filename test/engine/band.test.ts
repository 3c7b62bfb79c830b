import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandValues, type Band, type Sampler } from '../../src/engine/band.ts';
import { Stratum } from '../../src/engine/hypercube.ts';
import { catalog as shipped } from '../../src/scenario/shipped-edition.ts';
import { average, meanOf, shareBelow, spread, varianceOf } from '../cases/distributions.ts';
import { draws } from '../cases/random-scenario.ts';

/** Even over a range: fc.double favours numbers next to 0. */
const between = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1_000_000 }).map((step) => low + ((high - low) * step) / 1_000_000);

/** Bands with their typical value anywhere between the ends, and on them where `onEnds`. */
const bandsOf = (onEnds: boolean): fc.Arbitrary<Band> =>
  fc
    .record({
      low: between(-1000, 1000),
      width: between(0.01, 5000),
      at: onEnds ? fc.oneof(fc.constantFrom(0, 1), between(0, 1)) : between(0.001, 0.999),
    })
    .map(({ low, width, at }) => ({
      ...{ low, typical: at === 1 ? low + width : low + at * width, high: low + width },
    }));
const logarithmic: fc.Arbitrary<Band> = fc
  .record({ exponent: between(-6, 6), ratio: between(1.4, 7), at: fc.oneof(fc.constantFrom(0, 1), between(0, 1)) })
  .map(({ exponent, ratio, at }) => {
    const low = 10 ** exponent;
    const high = low * Math.exp(ratio);
    return { low, typical: at === 0 ? low : at === 1 ? high : low * Math.exp(at * ratio), high };
  });

/** Values at the middles of many equal shares. */
function valuesOf(band: Band, sampler: Sampler, count = 20_000): Float64Array {
  const values = bandValues(band, sampler);
  return Float64Array.from({ length: count }, (_, i) => values.at((i + 0.5) / count));
}

const property = (bands: fc.Arbitrary<Band>, check: (band: Band) => void, numRuns = 60): void =>
  fc.assert(fc.property(bands, check), { ...draws, numRuns });

describe.each<[string, Sampler, fc.Arbitrary<Band>]>([
  ['split triangular', 'split-triangular', bandsOf(false)],
  ['triangular', 'triangular', bandsOf(true)],
  ['triangular in the logarithm', 'triangular', logarithmic],
])('a %s value', (_, sampler, bands) => {
  it('has the share of the distribution below it that it is asked for', () =>
    property(bands, (band) => {
      const values = bandValues(band, sampler);
      for (const share of [1e-6, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1 - 1e-6])
        expect(shareBelow(band, values.at(share), sampler)).toBeCloseTo(share, 7);
    }));

  it('goes from end to end', () =>
    property(bands, (band) => {
      const values = bandValues(band, sampler);
      const size = 1e-14 * Math.max(Math.abs(band.low), Math.abs(band.high));
      expect(Math.abs(values.at(0) - band.low)).toBeLessThanOrEqual(size);
      expect(Math.abs(values.at(1) - band.high)).toBeLessThanOrEqual(size);
    }));

  it('rises with the share', () =>
    property(bands, (band) => {
      const values = valuesOf(band, sampler, 500);
      const size = 1e-14 * Math.max(Math.abs(band.low), Math.abs(band.high));
      expect(values.every((value, i) => i === 0 || value >= values[i - 1]! - size)).toBe(true);
    }));

  it('has the mean of its distribution', () =>
    property(bands, (band) => {
      const mean = meanOf(band, sampler);
      expect(Math.abs(average(valuesOf(band, sampler)) - mean)).toBeLessThanOrEqual(1e-4 * (band.high - band.low));
    }));

  it('has the variance of its distribution', () =>
    property(bands, (band) => {
      const variance = varianceOf(band, sampler);
      expect(Math.abs(spread(valuesOf(band, sampler)) / variance - 1)).toBeLessThan(2e-2);
    }));
});

describe('a split triangular value', () => {
  const split = (low: number, typical: number, high: number, count?: number): Float64Array =>
    valuesOf({ low, typical, high }, 'split-triangular', count);

  it('is the typical one on average, with a variance of (typical - low)(high - typical)/6', () =>
    property(bandsOf(false), ({ low, typical, high }) => {
      const values = split(low, typical, high, 200_000);
      expect(Math.abs(average(values) - typical)).toBeLessThan(1e-5 * (high - low));
      expect(Math.abs(spread(values) - ((typical - low) * (high - typical)) / 6)).toBeLessThan(
        1e-5 * (high - low) ** 2,
      );
    }));

  // Of 1, 2, 6: four fifths lie below 2. The median: 1 + sqrt(0.5 / 0.8).
  it('lies below the typical one as often as the upper side is wide', () => {
    const values = bandValues({ low: 1, typical: 2, high: 6 }, 'split-triangular');
    expect(values.at(0.8)).toBe(2);
    expect(values.at(0.5)).toBeCloseTo(1 + Math.sqrt(0.625), 12);
    expect(values.at(0.9)).toBeCloseTo(6 - 4 * Math.sqrt(0.5), 12);
  });

  it.each([
    ['near its low end', 1e-9],
    ['near its high end', 1 - 1e-9],
  ])('rises and stays in its band with the typical value %s', (_, at) => {
    const values = split(0, 10 * at, 10, 10_000);
    expect(values.every((value, i) => value >= 0 && value <= 10 && (i === 0 || value >= values[i - 1]!))).toBe(true);
    expect(average(values)).toBeCloseTo(10 * at, 3);
  });

  it.each([
    ['on its low end', 3, 3, 7, 3],
    ['on its high end', 3, 7, 7, 7],
    ['without a width', 3, 3, 3, 3],
  ])('is certain with the typical value %s', (_, low, typical, high, value) => {
    const values = bandValues({ low, typical, high }, 'split-triangular');
    for (const share of [0.001, 0.3, 0.999, 1]) expect(values.at(share)).toBe(value);
  });
});

describe('every default band of the shipped tables', () => {
  const banded = shipped.data.figures.flatMap(({ id, role, low, typical, high }) =>
    role === 'default' && low !== null && high !== null && low < high ? [{ id, low, typical, high }] : [],
  );
  const count = 4096;
  const drawn = ({ id, ...band }: (typeof banded)[number]): Float64Array => {
    const [stratum, values] = [new Stratum({ draws: count, seed: 1 }, id), bandValues(band, 'split-triangular')];
    return Float64Array.from({ length: count }, (_, i) => values.at(stratum.share(i)));
  };

  it('there are some', () => expect(banded.length).toBeGreaterThan(50));

  it('is its typical value on average', () => {
    for (const band of banded)
      expect(Math.abs(average(drawn(band)) - band.typical), band.id).toBeLessThan(5e-4 * (band.high - band.low));
  });

  it('has the variance that its sides give', () => {
    for (const band of banded) {
      const variance = ((band.typical - band.low) * (band.high - band.typical)) / 6;
      expect(Math.abs(spread(drawn(band)) / variance - 1), band.id).toBeLessThan(5e-3);
    }
  });
});

describe('closed forms of a triangle', () => {
  const [low, typical, high] = [1, 2, 3.5];

  it('its mean is that of its corners', () =>
    expect(average(valuesOf({ low, typical, high }, 'triangular'))).toBeCloseTo(6.5 / 3, 5));
  it('its variance', () =>
    expect(spread(valuesOf({ low, typical, high }, 'triangular'))).toBeCloseTo((1 + 4 + 12.25 - 2 - 3.5 - 7) / 18, 4));

  // F(mode) = (2 - 1) / (3.5 - 1); the median: 3.5 - sqrt(0.5 * 2.5 * 1.5).
  it('its mode stands at its share of the width', () =>
    expect(bandValues({ low, typical, high }, 'triangular').at(0.4)).toBe(2));
  it('its median', () =>
    expect(bandValues({ low, typical, high }, 'triangular').at(0.5)).toBeCloseTo(3.5 - Math.sqrt(1.875), 12));

  it('the median of a symmetric logarithm is the geometric mean of its ends', () =>
    expect(bandValues({ low: 1, typical: 10, high: 100 }, 'triangular').at(0.5)).toBeCloseTo(10, 12));

  // E exp(L) of L triangular on 0, m, 2m: (2 (exp(m) - 1) / m / 2)^2, the square of the mean of exp over 0 .. m.
  it('the mean of a symmetric logarithm', () => {
    const m = Math.log(10);
    const band = { low: 1, typical: 10, high: 100 };
    expect(average(valuesOf(band, 'triangular', 200_000))).toBeCloseTo((9 / m) ** 2, 3);
  });

  // 0 has no logarithm: of 0, 1, 10 a tenth lies below 1.
  it('it is never taken in the logarithm from 0 or below', () => {
    const fromZero = bandValues({ low: 0, typical: 1, high: 10 }, 'triangular');
    expect(fromZero.at(0.05)).toBeCloseTo(Math.sqrt(0.5), 12);
    expect(fromZero.at(0.1)).toBeCloseTo(1, 12);
    expect(fromZero.at(0.5)).toBeCloseTo(10 - Math.sqrt(45), 12);
    expect(bandValues({ low: -1, typical: 0, high: 9 }, 'triangular').at(0.05)).toBeCloseTo(Math.sqrt(0.5) - 1, 12);
  });

  it('it is taken in the logarithm from more than fourfold on', () => {
    expect(bandValues({ low: 1, typical: 2, high: 4 }, 'triangular').at(1 / 3)).toBeCloseTo(2, 12);
    expect(bandValues({ low: 1, typical: 2, high: 4.01 }, 'triangular').at(1 / 3)).not.toBeCloseTo(2, 3);
  });
});

describe('bands at the edge', () => {
  const samplers: readonly Sampler[] = ['split-triangular', 'triangular'];

  it.each(samplers)('one of twenty-four powers of ten stays within its ends: %s', (sampler) => {
    const band = { low: 1e-12, typical: 1, high: 1e12 };
    const values = valuesOf(band, sampler, 10_000);
    expect(values.every((value) => value >= band.low && value <= band.high)).toBe(true);
  });

  it.each(samplers)('a negative one stays negative: %s', (sampler) =>
    expect(valuesOf({ low: -0.4, typical: -0.1, high: -0.05 }, sampler).every((value) => value < 0)).toBe(true),
  );
});
