import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactUpTo, PercentileCounter, type Percentiles } from '../../src/engine/percentiles.ts';
import { draws } from '../cases/random-scenario.ts';

function counted(values: ArrayLike<number>, most = values.length): Percentiles {
  const counter = new PercentileCounter(most);
  for (let i = 0; i < values.length; i++) counter.add(values[i]!);
  return counter.percentiles()!;
}

/** Hyndman and Fan's definition 7: linear between the neighbours of rank (n - 1) p. */
function sorted(values: ArrayLike<number>): Percentiles {
  const all = Float64Array.from(values).sort();
  const at = (share: number): number => {
    const rank = share * (all.length - 1);
    const [below, above] = [all[Math.floor(rank)]!, all[Math.ceil(rank)]!];
    return below + (rank - Math.floor(rank)) * (above - below);
  };
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

const names = ['p10', 'p50', 'p90'] as const;

/** Numbers from 0 to 1 in no order (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe('percentiles of up to 8,192 values', () => {
  const values = fc.oneof(
    fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 300 }),
    fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 60 }),
  );

  it('are those of the sorted values', () =>
    fc.assert(
      fc.property(values, (all) => {
        const [found, exact] = [counted(all), sorted(all)];
        for (const name of names) expect(found[name]).toBeCloseTo(exact[name], 6);
      }),
      draws,
    ));

  it.each([1, 2, 3, 10, 11, 8191, exactUpTo])('also of %d', (count) => {
    const random = randomNumbers(count);
    const all = Array.from({ length: count }, () => Math.exp(3 * random()));
    const [found, exact] = [counted(all), sorted(all)];
    for (const name of names) expect(found[name]).toBeCloseTo(exact[name], 12);
  });

  // Ranks 1, 5 and 9 of 0 to 10.
  it('known by hand', () => expect(counted([7, 0, 3, 10, 1, 9, 2, 8, 4, 6, 5])).toEqual({ p10: 1, p50: 5, p90: 9 }));
  it('between two values they lie on the line', () => expect(counted([20, 10])).toEqual({ p10: 11, p50: 15, p90: 19 }));
  it('of one value are that value', () => expect(counted([4])).toEqual({ p10: 4, p50: 4, p90: 4 }));
  it('can be asked for twice, and again after more values', () => {
    const counter = new PercentileCounter(11);
    for (const value of [7, 0, 3, 10, 1, 9, 2, 8, 4, 6]) counter.add(value);
    expect(counter.percentiles()).toEqual(counter.percentiles());
    counter.add(5);
    expect(counter.percentiles()).toEqual({ p10: 1, p50: 5, p90: 9 });
  });
});

describe('what is not a number', () => {
  it('is left out', () => expect(counted([NaN, 10, NaN, 20])).toEqual({ p10: 11, p50: 15, p90: 19 }));
  it('alone has no percentiles', () => expect(counted([NaN, NaN])).toBeUndefined());
  it('nothing has no percentiles', () => expect(counted([])).toBeUndefined());
});

const shapes: readonly [string, (random: () => number, i: number, count: number) => number][] = [
  ['even', (random) => 100 + 7 * random()],
  ['triangular', (random) => random() + random()],
  ['skewed over ten powers of ten', (random) => 10 ** (10 * random() - 5)],
  ['heavy in its tails', (random) => Math.tan(Math.PI * (random() - 0.5))],
  ['in two heaps far apart', (random) => (random() < 0.5 ? random() : 1e6 + random())],
  ['next to each other in their last digits', (random) => 1e6 + 1e-9 * Math.floor(100 * random())],
  ['around zero', (random) => random() - random()],
];

describe.each([8193, 50_000, 200_000])('percentiles of %d values', (count) => {
  const valuesOf = (shape: (typeof shapes)[number][1]): Float64Array => {
    const random = randomNumbers(42);
    return Float64Array.from({ length: count }, (_, i) => shape(random, i, count));
  };

  // A tenth of the sampling error of a percentile of as many values would be: 0.1 of 0.3 / sqrt(count), as a share of
  // the values; the error is taken as how far the found value's own rank is off.
  it.each(shapes)('are off by less than a tenth of their sampling error: %s', (_, shape) => {
    const values = valuesOf(shape);
    const all = values.slice().sort();
    const found = counted(values);
    for (const [i, name] of names.entries()) {
      const rank = [0.1, 0.5, 0.9][i]! * (count - 1);
      const most = 0.03 * Math.sqrt(count) + 1;
      const [low, high] = [all[Math.floor(rank - most)]!, all[Math.ceil(rank + most)]!];
      expect(found[name], name).toBeGreaterThanOrEqual(low);
      expect(found[name], name).toBeLessThanOrEqual(high);
    }
  });

  it.each([
    ['one value', () => 3],
    ['two values', (random: () => number) => (random() < 0.3 ? 1 : 2)],
    ['a few values', (random: () => number) => Math.floor(5 * random())],
    ['mostly one value', (random: () => number) => (random() < 0.97 ? 0 : random())],
    ['a share at 0 exactly at a percentile', (random: () => number) => (random() < 0.6 ? 0 : 1)],
  ])('are exact where most values are equal: %s', (_, shape) => {
    const values = valuesOf(shape);
    expect(counted(values)).toEqual(sorted(values));
  });

  it('are numbers within the values where these are next to the smallest there are', () => {
    const values = valuesOf((random) => (random() < 0.5 ? 0 : 1e-310 * random()));
    for (const value of Object.values(counted(values))) expect(value >= 0 && value <= 1e-310).toBe(true);
  });

  // Evenly spaced values stay so within a cell.
  it('are exact for an even row in no order', () => {
    const row = Float64Array.from({ length: count }, (_, i) => i);
    const random = randomNumbers(7);
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor((i + 1) * random());
      [row[i], row[j]] = [row[j]!, row[i]!];
    }
    const [found, exact] = [counted(row), sorted(row)];
    for (const name of names) expect(found[name], name).toBeCloseTo(exact[name], 6);
  });

  it('do not depend on how many were expected', () => {
    const values = valuesOf(shapes[1]![1]);
    expect(counted(values, 1_000_000)).toEqual(counted(values));
  });
});

describe('values that come sorted', () => {
  it.each([
    ['rising', (i: number) => i],
    ['falling', (i: number) => -i],
  ])('an even row, %s, is read within a thousandth of its width', (_, at) => {
    const values = Float64Array.from({ length: 50_000 }, (__, i) => at(i));
    const [found, exact] = [counted(values), sorted(values)];
    for (const name of names) expect(Math.abs(found[name] - exact[name])).toBeLessThan(50);
  });

  it('up to 8,192 they are exact in any order', () => {
    const values = Float64Array.from({ length: 8192 }, (_, i) => i ** 3);
    expect(counted(values)).toEqual(sorted(values));
  });
});
