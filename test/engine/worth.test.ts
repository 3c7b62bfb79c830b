import { describe, expect, it } from 'vitest';
import { bandValues, type Band } from '../../src/engine/band.ts';
import { sample, type Sample } from '../../src/engine/sample.ts';
import type { Study } from '../../src/engine/study.ts';
import { costWidth, WorthCounter } from '../../src/engine/worth.ts';
import { finish } from '../../src/scenario/finish.ts';
import { expected } from '../cases/distributions.ts';
import { handMadeStudy, type Given, type Reads } from '../cases/hand-made-study.ts';

const take = (study: Study, draws = 4096, seed = 1): Sample =>
  finish(sample(study, { draws, seed }, [], 'tcoWithoutIdle'));
const evpiOf = ({ ranked }: Sample): number => Math.min(...ranked.tcoWithoutIdle.regrets);
const studyOf = (
  tcoWithoutIdle: Reads,
  bands: Parameters<typeof handMadeStudy>[1],
  options: Readonly<Record<string, Given>>,
): Study => handMadeStudy({ tcoWithoutIdle }, bands, options);

const x: Band = { low: 10, typical: 18, high: 30 };
const y: Band = { low: 12, typical: 19, high: 22 };

describe('an option that costs one input against one that costs a number', () => {
  const bands = { x: { low: 0, typical: 5, high: 10 } };

  // Half of the draws lie below 5, at 10/3 on average: 5 - (10/3 + 5) / 2.
  it.each([4096, 65_536])('the input is worth 5/6, as all there is to know (%d draws)', (draws) => {
    const drawn = take(
      studyOf((a) => a, bands, { firm: { a: 5 }, open: { a: 'x' } }),
      draws,
    );
    expect(evpiOf(drawn)).toBeCloseTo(5 / 6, 2);
    expect(drawn.worth.get('x')).toBeCloseTo(5 / 6, 2);
  });

  it.each([2, 4, 6.5, 9])('against %d it is worth what it saves where it is below', (price) => {
    const drawn = take(
      studyOf((a) => a, bands, { firm: { a: price }, open: { a: 'x' } }),
      16_384,
    );
    const exact = Math.min(5, price) - expected(bands.x, (value) => Math.min(value, price));
    expect(Math.abs(drawn.worth.get('x')! - exact)).toBeLessThan(0.01);
    expect(Math.abs(evpiOf(drawn) - exact)).toBeLessThan(0.01);
  });

  it('is worth nothing where it never changes the choice', () => {
    const drawn = take(studyOf((a) => a, bands, { firm: { a: 11 }, open: { a: 'x' } }));
    expect([drawn.worth.get('x'), evpiOf(drawn)]).toEqual([0, 0]);
  });
});

describe('two options that cost an input each', () => {
  const drawn = take(
    studyOf((a) => a, { x, y }, { one: { a: 'x' }, two: { a: 'y' } }),
    65_536,
  );
  const [ofX, ofY] = [
    18 - expected(x, (value) => Math.min(value, 19)),
    18 - expected(y, (value) => Math.min(value, 18)),
  ];

  it('each is worth what is saved with the other expected', () => {
    expect(Math.abs(drawn.worth.get('x')! - ofX)).toBeLessThan(0.03);
    expect(Math.abs(drawn.worth.get('y')! - ofY)).toBeLessThan(0.03);
  });

  it('both together are worth more than either, and less than both added up or not', () => {
    const all = 18 - expected(x, (a) => expected(y, (b) => Math.min(a, b)));
    expect(Math.abs(evpiOf(drawn) - all)).toBeLessThan(0.03);
    expect(all).toBeGreaterThan(ofX);
    expect(all).toBeGreaterThan(ofY);
  });

  it('at 4,096 draws the worth is within a tenth', () => {
    const few = take(studyOf((a) => a, { x, y }, { one: { a: 'x' }, two: { a: 'y' } }));
    expect(few.worth.get('x')! / ofX).toBeCloseTo(1, 1);
  });
});

describe('costs that are no straight line', () => {
  const bands = { x, y, z: { low: 200, typical: 330, high: 500 } };
  // Option one: x times y. Option two: 20 + x + z.
  const cost: Reads = (a, b, c) => (c === 0 ? a * b : 20 + a + c);
  const options: Readonly<Record<string, Given>> = { one: { a: 'x', b: 'y', c: 0 }, two: { a: 'x', c: 'z' } };
  const drawn = take(studyOf(cost, bands, options), 32_768);

  /** Worth of an input by computing the expected costs anew for each of its values. */
  function nested(name: keyof typeof bands): number {
    const steps = 40;
    const valuesOf = (band: Band, count = steps): number[] => {
      const values = bandValues(band, 'split-triangular');
      return Array.from({ length: count }, (_, i) => values.at((i + 0.5) / count));
    };
    const others = (['x', 'y', 'z'] as const).filter((other) => other !== name);
    let [one, two, best] = [0, 0, 0];
    const outer = valuesOf(bands[name], 400);
    for (const value of outer) {
      let [ofOne, ofTwo] = [0, 0];
      for (const first of valuesOf(bands[others[0]!]))
        for (const second of valuesOf(bands[others[1]!])) {
          const at = { [name]: value, [others[0]!]: first, [others[1]!]: second } as Record<'x' | 'y' | 'z', number>;
          ofOne += (at.x * at.y) / steps ** 2;
          ofTwo += (20 + at.x + at.z) / steps ** 2;
        }
      one += ofOne / outer.length;
      two += ofTwo / outer.length;
      best += Math.min(ofOne, ofTwo) / outer.length;
    }
    return Math.min(one, two) - best;
  }

  it.each(['x', 'y', 'z'] as const)('%s is worth what computing anew for each of its values gives', (name) => {
    const exact = nested(name);
    expect(exact).toBeGreaterThan(1);
    expect(Math.abs(drawn.worth.get(name)! / exact - 1)).toBeLessThan(0.06);
  });

  it('no input is worth more than all together', () => {
    for (const worth of drawn.worth.values()) expect(worth).toBeLessThanOrEqual(evpiOf(drawn));
  });
});

describe('an input that is a share of another', () => {
  const p: Band = { low: 1000, typical: 1400, high: 2000 };
  const s: Band = { low: 0.7, typical: 0.75, high: 0.85 };
  const bands = { p, v: { ...s, of: [{ name: 'p', power: 1 as const }] } };
  const drawn = take(
    studyOf((a) => a, bands, { firm: { a: 1050 }, open: { a: 'v' } }),
    32_768,
  );

  it('is worth what its value, not its factor, tells', () => {
    const byValue = 1050 - expected(p, (price) => expected(s, (factor) => Math.min(1050, factor * price)));
    const byFactor = 1050 - expected(s, (factor) => Math.min(1050, factor * 1400));
    expect(byValue).toBeGreaterThan(3 * byFactor);
    expect(Math.abs(drawn.worth.get('v')! / byValue - 1)).toBeLessThan(0.03);
  });

  it('what it is a share of is worth less', () => {
    const byParent = 1050 - expected(p, (price) => Math.min(1050, 0.75 * price));
    expect(Math.abs(drawn.worth.get('p')! / byParent - 1)).toBeLessThan(0.05);
  });
});

describe('what changes nothing', () => {
  // The two cost the same on average: any noise turns the choice.
  const bands = { x, y: { ...y, typical: 18 }, idle: { low: 1, typical: 2, high: 5 } };
  const drawn = take(studyOf((a) => a, bands, { one: { a: 'x', c: 'idle' }, two: { a: 'y' } }));

  it('is worth about as much as inputs that no sheet reads', () => {
    expect(drawn.worthOfNothing).toBeGreaterThan(0);
    expect(drawn.worth.get('idle')!).toBeLessThan(3 * drawn.worthOfNothing);
    expect(drawn.worth.get('x')!).toBeGreaterThan(3 * drawn.worthOfNothing);
  });

  it('is not worth more with more draws', () => {
    const more = take(
      studyOf((a) => a, bands, { one: { a: 'x', c: 'idle' }, two: { a: 'y' } }),
      65_536,
    );
    expect(more.worthOfNothing).toBeLessThan(drawn.worthOfNothing);
  });
});

describe('any number of options and draws', () => {
  it.each([1, 2, 3, 64, 511, 512])('is a number with %d draws', (draws) => {
    const drawn = take(
      studyOf((a) => a, { x, y }, { one: { a: 'x' }, two: { a: 'y' } }),
      draws,
    );
    for (const worth of [...drawn.worth.values(), drawn.worthOfNothing, evpiOf(drawn)])
      expect(Number.isFinite(worth) && worth >= 0).toBe(true);
  });

  it.each<[string, Readonly<Record<string, Given>>]>([
    ['one option', { one: { a: 'x' } }],
    ['equal options', { one: { a: 'x' }, two: { a: 'x' } }],
  ])('is 0 for %s', (_, options) => {
    const drawn = take(
      studyOf((a) => a, { x }, options),
      600,
    );
    expect([drawn.worth.get('x'), drawn.worthOfNothing, evpiOf(drawn)]).toEqual([0, 0, 0]);
  });

  it.each([2, 5, 6, 9])('does not hang on the order of %d options', (count) => {
    const others = Object.fromEntries(Array.from({ length: count - 1 }, (_, i) => [`n${i}`, { a: 18 + i }]));
    const first = take(
      studyOf((a) => a, { x }, { open: { a: 'x' }, ...others }),
      2048,
    );
    const last = take(
      studyOf((a) => a, { x }, { ...others, open: { a: 'x' } }),
      2048,
    );
    expect(first.worth.get('x')!).toBeCloseTo(last.worth.get('x')!, 9);
    expect(first.worth.get('x')!).toBeCloseTo(18 - expected(x, (value) => Math.min(value, 18)), 1);
  });

  it('costs of any size leave no trace in what differs', () => {
    const plain = take(
      studyOf((a) => a, { x, y }, { one: { a: 'x' }, two: { a: 'y' } }),
      2048,
    );
    const lifted = take(
      studyOf((a) => a + 1e9, { x, y }, { one: { a: 'x' }, two: { a: 'y' } }),
      2048,
    );
    expect(lifted.worth.get('x')!).toBeCloseTo(plain.worth.get('x')!, 4);
  });
});

describe('what an input is worth, by its draws alone', () => {
  const count = 6400;
  /** Even draws from low to high; the costs of the options behind the first, as differences from it. */
  function worthOf(costs: readonly ((value: number) => number)[], low = 0, high = 1, block = count): number {
    const options = costs.length + 1;
    const width = costWidth(options);
    const counter = new WorthCounter(low, high, options);
    for (let first = 0; first < count; first += block) {
      const values = Float64Array.from({ length: block }, (_, i) => low + ((high - low) * (first + i + 0.5)) / count);
      const rows = new Float64Array(block * width);
      values.forEach((value, i) => costs.forEach((cost, o) => (rows[i * width + o] = cost(value))));
      counter.count(values, rows, block);
    }
    return counter.worth();
  }

  it('four costs take as much room as one', () =>
    expect([1, 2, 5, 6, 9, 10].map(costWidth)).toEqual([0, 4, 4, 8, 8, 12]));

  // Below a half the second is cheaper, by a quarter on average: a half of a quarter.
  it('an eighth where one costs a half and the other the input', () => {
    expect(worthOf([(value) => value - 0.5])).toBeCloseTo(1 / 8, 9);
    expect(worthOf([(value) => 0.5 - value])).toBeCloseTo(1 / 8, 9);
    expect(worthOf([(value) => value - 0.5], 0, 1, 64)).toBeCloseTo(1 / 8, 9);
  });

  it('the same wherever the range lies, and in proportion to it', () => {
    expect(worthOf([(value) => value - 102], 100, 104)).toBeCloseTo(4 / 8, 9);
    expect(worthOf([(value) => value + 1], -3, 1)).toBeCloseTo(4 / 8, 9);
  });

  it('of several the least counts, in whatever order', () => {
    const [a, b, c] = [(value: number) => value - 0.5, () => 2, () => 0.25];
    for (const costs of [
      [a, b, c],
      [b, c, a],
      [b, b, b, b, c, a],
    ])
      expect(worthOf(costs)).toBeCloseTo(1 / 8, 9);
    // Two of them turn: below a half the one, above it the other, by a quarter each on average.
    expect(worthOf([a, (value) => 0.5 - value])).toBeCloseTo(1 / 4, 9);
    // The first never leads: 0 against -1 and the input less 1.5; below a half the second saves a quarter.
    expect(worthOf([() => -1, (value) => value - 1.5])).toBeCloseTo(1 / 8, 9);
  });

  it('nothing where the choice is the same throughout', () => {
    expect(worthOf([(value) => value + 0.01])).toBe(0);
    expect(worthOf([(value) => value - 1.01])).toBeCloseTo(0, 12);
    expect(worthOf([() => 1])).toBe(0);
    expect(worthOf([])).toBe(0);
  });

  // u goes from -1 to 1. A square less a quarter: between -1/2 and 1/2 it saves 1/6 on average, half of the draws.
  it.each<[string, (u: number) => number, number]>([
    ['a square', (u) => u * u - 1 / 4, 1 / 12],
    // Below 0 it saves a quarter on average.
    ['a cube', (u) => u ** 3, 1 / 8],
    ['a fifth power', (u) => u ** 5, 1 / 12],
    // Least at the middle: u^4 - 1/16 within a half saves 1/16 - 1/80, half of the draws.
    ['a fourth power', (u) => u ** 4 - 1 / 16, 1 / 40],
  ])('a bent cost: %s', (_, cost, worth) => {
    expect(worthOf([(value) => cost(2 * value - 1)])).toBeCloseTo(worth, 3);
    expect(worthOf([(value) => cost((value - 150) / 50)], 100, 200)).toBeCloseTo(worth, 3);
  });

  // Of powers of even draws: a cost is below 0 where what is drawn evenly is below a half.
  it.each([
    // 1/4 less a square saves 1/8 - 1/24.
    [2, 1 / 12],
    // 1/8 less a cube saves 1/16 - 1/64.
    [3, 3 / 64],
    // 1/16 less a fourth power saves 1/32 - 1/160.
    [4, 1 / 40],
  ])('draws that lie closer to the low end: power %d', (power, worth) => {
    const counter = new WorthCounter(0, 1, 2);
    const values = Float64Array.from({ length: count }, (_, i) => ((i + 0.5) / count) ** power);
    const costs = new Float64Array(count * costWidth(2));
    values.forEach((value, i) => (costs[i * costWidth(2)] = value - 0.5 ** power));
    counter.count(values, costs, count);
    expect(counter.worth()).toBeCloseTo(worth, 6);
  });

  it.each([1, 5000])('three values alone tell three costs apart, %d draws of each', (times) => {
    for (const points of [
      [0.1, 0.37, 0.83],
      [0.02, 0.5, 0.53],
      [0.3, 0.6, 0.99],
    ]) {
      const counter = new WorthCounter(0, 1, 2);
      const values = Float64Array.from({ length: 3 * times }, (_, i) => points[i % 3]!);
      const costs = new Float64Array(3 * times * costWidth(2));
      values.forEach((_, i) => (costs[i * costWidth(2)] = [-1, 2, -0.5][i % 3]!));
      counter.count(values, costs, values.length);
      // On average the option costs half a unit more in three draws; where it costs less it saves 1 and 0.5.
      expect(counter.worth()).toBeCloseTo(0.5, 6);
    }
  });

  it('four others fill the room for their costs: what stands behind it is of the next cell', () => {
    // None is drawn near the highest value; below -1 the second option saves a unit on average, in half of the draws.
    const counter = new WorthCounter(-3, 2, 5);
    const values = Float64Array.from({ length: count }, (_, i) => -3 + (4 * (i + 0.5)) / count);
    const costs = new Float64Array(count * costWidth(5));
    values.forEach((value, i) => costs.set([value + 1, 9, 9, 9], i * costWidth(5)));
    counter.count(values, costs, count);
    expect(counter.worth()).toBeCloseTo(4 / 8, 3);
  });

  it('draws on the highest value count, and one value throughout is worth nothing', () => {
    const counter = new WorthCounter(0, 1, 2);
    const costs = new Float64Array(2 * 4);
    costs[0] = -1;
    costs[4] = 1;
    counter.count(Float64Array.of(0, 1), costs, 2);
    // Known, it saves 1 in one of two draws.
    expect(counter.worth()).toBeCloseTo(0.5, 9);
    const still = new WorthCounter(0, 1, 2);
    still.count(Float64Array.of(0.5, 0.5), costs, 2);
    expect(still.worth()).toBeCloseTo(0, 12);
  });
});
