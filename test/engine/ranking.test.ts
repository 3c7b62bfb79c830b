import { describe, expect, it } from 'vitest';
import type { Band } from '../../src/engine/band.ts';
import { sample } from '../../src/engine/sample.ts';
import type { Ranked } from '../../src/engine/ranking.ts';
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
