import { describe, expect, it } from 'vitest';
import type { Band } from '../../src/engine/band.ts';
import { sample } from '../../src/engine/sample.ts';
import { RankingCounter, type Ranked } from '../../src/engine/ranking.ts';
import { finish } from '../../src/scenario/finish.ts';
import { expected, shareBelow } from '../cases/distributions.ts';
import { handMadeStudy, type Given } from '../cases/hand-made-study.ts';

const one: Band = { low: 10, typical: 18, high: 30 };
const two: Band = { low: 5, typical: 20, high: 26 };
const three: Band = { low: 16, typical: 17, high: 24 };

const many = 65_536;
/** The most by which a share of so many independent draws is off. */
const off = 4 * 0.5 * 2 ** -8;

/** Options whose cost is one input, or a number. */
const rank = (options: Readonly<Record<string, string | number>>, draws = many): Ranked =>
  finish(
    sample(
      handMadeStudy(
        { tcoWithoutIdle: (a) => a },
        { one, two, three },
        Object.fromEntries(Object.entries(options).map(([id, a]): [string, Given] => [id, { a }])),
      ),
      { draws, seed: 1 },
      [],
      'tcoWithoutIdle',
    ),
  ).ranked.tcoWithoutIdle;

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const above = (band: Band, value: number): number => 1 - shareBelow(band, value);

describe('three options that are independent of each other', () => {
  const { means, chancesLowest, regrets, pairs } = rank({ a: 'one', b: 'two', c: 'three' });

  it.each([
    [0, one, two, three],
    [1, two, one, three],
    [2, three, one, two],
  ] as const)('option %d is lowest as often as the other two lie above it', (i, own, other, another) => {
    const exact = expected(own, (value) => above(other, value) * above(another, value));
    expect(Math.abs(chancesLowest[i]! - exact)).toBeLessThan(off);
  });

  it('some option is lowest in every draw', () => expect(total(chancesLowest)).toBeCloseTo(1, 12));

  it('have their typical values as means', () =>
    [18, 20, 17].forEach((mean, i) => expect(means[i]).toBeCloseTo(mean, 3)));

  it('cost on average what they are above the lowest of all', () => {
    // The mean of the lowest is what all lie above, summed over the values that it may have.
    const steps = 20_000;
    let lowest = 0;
    for (let i = 0; i < steps; i++) {
      const value = (30 * (i + 0.5)) / steps;
      lowest += (30 / steps) * above(one, value) * above(two, value) * above(three, value);
    }
    [18, 20, 17].forEach((mean, i) => expect(Math.abs(regrets[i]! - (mean - lowest))).toBeLessThan(0.05));
  });

  it('stand in pairs of which one is lower', () => {
    expect(pairs.map(({ a, b, equal }) => [a, b, equal])).toEqual([
      [0, 1, false],
      [0, 2, false],
      [1, 2, false],
    ]);
    const exact = expected(two, (value) => shareBelow(one, value));
    expect(Math.abs(pairs[0]!.chanceALower - exact)).toBeLessThan(off);
  });
});

describe('ties', () => {
  it('are split between all that share the lowest', () => {
    const { chancesLowest, pairs } = rank({ a: 'one', b: 'one', c: 'one', d: 99 }, 999);
    for (const chance of chancesLowest.slice(0, 3)) expect(chance).toBeCloseTo(1 / 3, 12);
    expect(chancesLowest[3]).toBe(0);
    expect(pairs.filter(({ equal }) => equal)).toHaveLength(3);
    expect(pairs[0]!.chanceALower).toBe(0.5);
  });

  it('above the lowest count nothing', () => {
    const { chancesLowest } = rank({ a: 1, b: 'one', c: 'one' }, 100);
    expect(chancesLowest).toEqual([1, 0, 0]);
  });

  it('a draw apart are no equal options', () => expect(rank({ a: 'one', b: 'two' }, 1).pairs[0]!.equal).toBe(false));
});

describe('one option', () => {
  it('is lowest and costs nothing more', () =>
    expect(rank({ a: 'one' }, 10)).toMatchObject({ chancesLowest: [1], regrets: [0], pairs: [] }));
});

describe('three draws by hand', () => {
  const rows = [
    [1, 2, 3, 99],
    [1, 1, 4, 0],
    [5, 0, 3, 0],
  ].map((row) => Float64Array.from(row));
  const expectedRanks: Ranked = {
    means: [2, 2, 8 / 3],
    // Tied with the second, higher, tied with the third; the lowest are 1, 0 and 3.
    chancesLowest: [1 / 3, 1 / 6, 1 / 2],
    regrets: [2 - 4 / 3, 2 - 4 / 3, 8 / 3 - 4 / 3],
    pairs: [
      { a: 0, b: 1, chanceALower: 1.5 / 3, equal: false },
      { a: 0, b: 2, chanceALower: 1.5 / 3, equal: false },
      { a: 1, b: 2, chanceALower: 1 / 3, equal: false },
    ],
  };

  it('at once', () => {
    const counter = new RankingCounter(3);
    counter.count(rows, 3);
    expect(counter.result(3)).toEqual(expectedRanks);
  });

  it('in blocks', () => {
    const counter = new RankingCounter(3);
    counter.count(rows, 1);
    counter.count(
      rows.map((row) => row.subarray(1)),
      2,
    );
    expect(counter.result(3)).toEqual(expectedRanks);
  });

  it('two that are the same in every draw are equal', () => {
    const counter = new RankingCounter(2);
    counter.count([rows[0]!, rows[0]!.slice()], 3);
    expect(counter.result(3)).toEqual({
      means: [2, 2],
      chancesLowest: [0.5, 0.5],
      regrets: [0, 0],
      pairs: [{ a: 0, b: 1, chanceALower: 0.5, equal: true }],
    });
  });

  it('one that is always lowest has no regret', () => {
    const counter = new RankingCounter(2);
    counter.count([Float64Array.of(0.1, 0.2, 0.3), Float64Array.of(1, 1, 1)], 3);
    const { chancesLowest, regrets, pairs } = counter.result(3);
    expect(chancesLowest).toEqual([1, 0]);
    expect(regrets[0]).toBe(0);
    expect(regrets[1]).toBeCloseTo(0.8, 12);
    expect(pairs).toEqual([{ a: 0, b: 1, chanceALower: 1, equal: false }]);
  });
});
