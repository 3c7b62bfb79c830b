import { describe, expect, it } from 'vitest';
import { bandValues, type Band } from '../../src/engine/band.ts';
import { Stratum } from '../../src/engine/hypercube.ts';
import { sample, type Sample } from '../../src/engine/sample.ts';
import type { Study } from '../../src/engine/study.ts';
import { finish } from '../../src/scenario/finish.ts';
import { expected, meanOf, quantileOf, shareBelow, shareInWhichBelow, varianceOf } from '../cases/distributions.ts';
import { average, correlation, spread } from '../cases/distributions.ts';
import { handMadeStudy } from '../cases/hand-made-study.ts';

const left: Band = { low: 10, typical: 18, high: 30 };
const right: Band = { low: 5, typical: 20, high: 26 };
const wide: Band = { low: 1, typical: 80, high: 1000 };

const many = 65_536;
const take = (study: Study, draws = many, seed = 1): Sample =>
  finish(sample(study, { draws, seed }, ['tco', 'tcoWithoutIdle'], 'tcoWithoutIdle'));

/** Values of an input, as the draws of a comparison have them. */
function drawn(name: string, band: Band, draws = many): Float64Array {
  const [stratum, values] = [new Stratum({ draws, seed: 1 }, name), bandValues(band, 'split-triangular')];
  return Float64Array.from({ length: draws }, (_, i) => values.at(stratum.share(i)));
}

describe.each([
  ['two narrow ones', left, right],
  ['a narrow and a wide one', left, wide],
])('inputs are independent: %s', (_, first, second) => {
  const [a, b] = [drawn('a', first), drawn('b', second)];
  const off = 5 / Math.sqrt(many);

  it('means are met', () => {
    for (const [values, band] of [
      [a, first],
      [b, second],
    ] as const)
      expect(Math.abs(average(values) - meanOf(band))).toBeLessThan(1e-4 * Math.sqrt(varianceOf(band)));
  });

  it('variances are met', () => {
    expect(spread(a) / varianceOf(first)).toBeCloseTo(1, 3);
    expect(spread(b) / varianceOf(second)).toBeCloseTo(1, 2);
  });

  // var(a + b) = var a + var b + 2 r sd a sd b, and r of independent draws is spread by 1 / 256.
  it('variances of a sum add up', () => {
    const variance = varianceOf(first) + varianceOf(second);
    const most = 2 * off * Math.sqrt(varianceOf(first) * varianceOf(second));
    expect(Math.abs(spread(a.map((value, i) => value + b[i]!)) - variance)).toBeLessThan(most + 0.003 * variance);
  });

  it('values do not correlate', () => expect(Math.abs(correlation(a, b))).toBeLessThan(off));

  it('the mean of a product is the product of the means', () => {
    const product = meanOf(first) * meanOf(second);
    const most = off * Math.sqrt(varianceOf(first) * varianceOf(second));
    expect(Math.abs(average(a.map((value, i) => value * b[i]!)) - product)).toBeLessThan(most + 1e-4 * product);
  });

  it('the mean square of a product is the product of the mean squares', () => {
    const square = (band: Band): number => expected(band, (value) => value * value);
    const mean = average(a.map((value, i) => (value * b[i]!) ** 2));
    expect(mean / (square(first) * square(second))).toBeCloseTo(1, 1.4);
  });
});

describe('percentiles of what the draws give', () => {
  const shares = { p10: 0.1, p50: 0.5, p90: 0.9 } as const;
  const study = handMadeStudy(
    { tco: (a, b) => a + b, tcoWithoutIdle: (a, b) => a * b },
    { first: left, second: wide },
    { base: {}, one: { a: 'first', b: 'second' }, two: { a: 'first', b: 2 } },
  );
  const { options, comparisons } = take(study);

  it.each(['p10', 'p50', 'p90'] as const)('of one value times two: %s', (name) => {
    const exact = 2 * quantileOf((value) => shareBelow(left, value), shares[name], 10, 30);
    expect(options.get('two')!.get('tcoWithoutIdle')![name]).toBeCloseTo(exact, 2);
  });

  // Within the share of draws by which a percentile of 65,536 independent draws is off at most.
  it.each(['p10', 'p50', 'p90'] as const)('of a sum: %s', (name) => {
    const below = (sum: number): number => expected(left, (value) => shareBelow(wide, sum - value));
    expect(Math.abs(below(options.get('one')!.get('tco')![name]) - shares[name])).toBeLessThan(4 * 0.5 * 2 ** -8);
  });
  it.each(['p10', 'p50', 'p90'] as const)('of a product: %s', (name) => {
    const below = (product: number): number => expected(left, (value) => shareBelow(wide, product / value));
    const found = options.get('one')!.get('tcoWithoutIdle')![name];
    expect(Math.abs(below(found) - shares[name])).toBeLessThan(4 * 0.5 * 2 ** -8);
  });

  it('of a difference from what has none are its own', () =>
    expect(comparisons.get('one')!.differences.get('tco')).toEqual(options.get('one')!.get('tco')));

  it('are missing where no band touches the quantity', () => expect([...options.get('base')!]).toEqual([]));
});

describe('who wins', () => {
  const reads = { tcoWithoutIdle: (a: number) => a, facilityPower: (_: number, b: number) => b };

  it('has the probability of two independent values', () => {
    const study = handMadeStudy(reads, { left, right }, { base: { a: 'right' }, option: { a: 'left' } });
    const exact = shareInWhichBelow(left, right);
    expect(exact > 0.5 && exact < 0.9).toBe(true);
    const { wins } = take(study).comparisons.get('option')!;
    expect(Math.abs(wins.tcoWithoutIdle - exact)).toBeLessThan(4 * 0.5 * 2 ** -8);
  });

  it('has that of a value against a number: its share of the distribution', () => {
    const study = handMadeStudy(reads, { left }, { base: { a: 14 }, option: { a: 'left' } });
    expect(take(study).comparisons.get('option')!.wins.tcoWithoutIdle).toBeCloseTo(shareBelow(left, 14), 4);
  });

  it('counts ties half', () => {
    const study = handMadeStudy(reads, { left }, { base: {}, option: { a: 'left' } });
    expect(take(study, 100).comparisons.get('option')!.wins).toEqual({
      ...{ tco: 0.5, tcoWithoutIdle: 0, facilityPower: 0.5, totalCarbon: 0.5 },
    });
  });

  it.each([
    [1, 0],
    [0, 0.5],
    [-1, 1],
  ])('of options without a band that differ by %d is %d', (difference, share) => {
    const study = handMadeStudy(reads, {}, { base: { a: 5 }, option: { a: 5 + difference } });
    expect(take(study, 100).comparisons.get('option')!.wins.tcoWithoutIdle).toBe(share);
  });

  it('swaps with the sides', () => {
    const there = handMadeStudy(reads, { left, right }, { one: { a: 'right' }, two: { a: 'left' } });
    const back = handMadeStudy(reads, { left, right }, { two: { a: 'left' }, one: { a: 'right' } });
    const sum =
      take(there, 999).comparisons.get('two')!.wins.tcoWithoutIdle +
      take(back, 999).comparisons.get('one')!.wins.tcoWithoutIdle;
    expect(sum).toBeCloseTo(1, 12);
  });
});

describe('what options share is drawn once for both', () => {
  const reads = { tcoWithoutIdle: (a: number, b: number) => a + b };

  it('and leaves no trace in the difference', () => {
    const study = handMadeStudy(reads, { wide }, { base: { a: 'wide', b: 1 }, option: { a: 'wide', b: 3 } });
    const { p10, p90 } = take(study, 1000).comparisons.get('option')!.differences.get('tcoWithoutIdle')!;
    // The sums are rounded in their last digit.
    expect(p10).toBeCloseTo(2, 10);
    expect(p90).toBeCloseTo(2, 10);
  });

  it('two inputs of one band are drawn apart', () => {
    const study = handMadeStudy(reads, { one: left, other: left }, { base: { a: 'one' }, option: { a: 'other' } });
    const { differences, wins } = take(study).comparisons.get('option')!;
    expect(wins.tcoWithoutIdle).toBeCloseTo(0.5, 1.7);
    expect(differences.get('tcoWithoutIdle')!.p90).toBeGreaterThan(2);
  });

  it('one that stands in two places of an option is drawn once too', () => {
    const study = handMadeStudy(reads, { left }, { base: {}, option: { a: 'left', b: 'left' } });
    const twice = take(study).options.get('option')!.get('tcoWithoutIdle')!;
    const once = take(handMadeStudy(reads, { left }, { base: {}, option: { a: 'left' } })).options.get('option')!;
    expect(twice.p90).toBeCloseTo(2 * once.get('tcoWithoutIdle')!.p90, 10);
  });

  it('draws do not change with what else is compared', () => {
    const alone = handMadeStudy(reads, { left }, { base: {}, option: { a: 'left' } });
    const more = handMadeStudy(reads, { wide, left }, { base: {}, other: { a: 'wide' }, option: { a: 'left' } });
    expect(take(more, 500).options.get('option')).toEqual(take(alone, 500).options.get('option'));
  });
});

describe('thirds of an input', () => {
  const reads = { tcoWithoutIdle: (a: number) => a };
  // 6 in 10 lie between 10 and 18.
  const median = 10 + 8 * Math.sqrt(0.5 / 0.6);

  it('tell what the input alone decides', () => {
    const study = handMadeStudy(reads, { left, right }, { base: { a: median }, option: { a: 'left', b: 'right' } });
    const { thirds } = take(study, 3000).comparisons.get('option')!;
    expect(thirds.find(({ input }) => input === 'left')).toEqual({ input: 'left', low: 1, high: 0 });
    const idle = thirds.find(({ input }) => input === 'right')!;
    expect(Math.abs(idle.low - idle.high)).toBeLessThan(0.1);
  });

  it('are left out where no draw fell into one', () => {
    const study = handMadeStudy(reads, { left }, { base: { a: 1 }, option: { a: 'left' } });
    expect(take(study, 1).comparisons.get('option')!.thirds).toEqual([]);
  });
});

describe('any number of draws', () => {
  const study = handMadeStudy({ tco: (a, b) => a - b }, { left, wide }, { base: {}, option: { a: 'left', b: 'wide' } });

  it.each([1, 2, 3, 10, 63, 64, 65, 127, 128, 129, 1000])('%d draws are all counted, none twice', (draws) => {
    const [a, b] = [drawn('left', left, draws), drawn('wide', wide, draws)];
    const sorted = a.map((value, i) => value - b[i]!).sort();
    const rank = (draws - 1) / 2;
    const median = (sorted[Math.floor(rank)]! + sorted[Math.ceil(rank)]!) / 2;
    const { options, comparisons, draws: counted } = take(study, draws);
    expect(counted).toBe(draws);
    expect(options.get('option')!.get('tco')!.p50).toBeCloseTo(median, 10);
    const below = sorted.filter((value) => value < 0).length / draws;
    expect(comparisons.get('option')!.wins.tco).toBeCloseTo(below, 12);
  });

  it('gives the same for the same seed and something else for another', () => {
    expect(take(study, 100)).toEqual(take(study, 100));
    expect(take(study, 100, 2).options).not.toEqual(take(study, 100).options);
  });
});
