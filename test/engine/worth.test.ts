import { describe, expect, it } from 'vitest';
import { bandValues, type Band } from '../../src/engine/band.ts';
import { sample, type Sample } from '../../src/engine/sample.ts';
import type { Study } from '../../src/engine/study.ts';
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
