import { describe, expect, it } from 'vitest';
import { chanceOfLeading, chancesOver, chancesWith } from '../../src/engine/chances.ts';
import { groupDifferences, type Group } from '../../src/engine/group-differences.ts';
import { sample } from '../../src/engine/sample.ts';
import type { Study } from '../../src/engine/study.ts';
import { totals } from '../../src/model/totals.ts';
import { finish } from '../../src/scenario/finish.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { withInput } from '../../src/scenario/settings.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { verdictMetric } from '../../src/scenario/verdict-metric.ts';
import { run } from '../cases/fabric-run.ts';
import { handMadeStudy } from '../cases/hand-made-study.ts';

const cube = { draws: 500, seed: 3 };

const chancesLowest = (study: Study): readonly number[] =>
  finish(sample(study, cube, [], verdictMetric)).ranked[verdictMetric].chancesLowest;

describe('chances of being lowest as one input moves', () => {
  const fabric: Scenario = { scope: 'fabric' };

  it.each<[string, Scenario, readonly number[]]>([
    ['cpo-1600g.endPrice', {}, [300, 900, 1500, 2400]],
    ['retimed-1600g.endPrice', {}, [400, 1100, 2000]],
    ['linear-1600g.endPrice', {}, [500, 900]],
    ['electricity.electricityPrice', {}, [0.05, 0.3]],
    ['cpo-1600g.endPrice', fabric, [900, 1500]],
    // A card and a cage of one rate share their price.
    ['retimed-800g.endPrice', { scope: 'fabric', capacity: '51.2T' }, [300, 800]],
  ])('%s: those of a scenario in which it is a number', (name, scenario, values) => {
    const { resolved } = run(scenario);
    const key = studyOf(resolved).inputs.has(name)
      ? name
      : [...studyOf(resolved).inputs.keys()].find((one) => one.endsWith(name.slice(name.indexOf('.'))))!;
    const found = finish(chancesOver(studyOf(resolved).study, cube, verdictMetric, key, values));
    for (const [i, value] of values.entries()) {
      const anew = run(withInput(scenario, resolved.settings, key, value)).resolved;
      expect(found[i], `${key} at ${value}`).toEqual(chancesLowest(studyOf(anew).study));
      expect(found[i]!.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    }
    // Each value is another case; where all were one, nothing of this would be tested.
    expect(new Set(found.map(String)).size).toBeGreaterThan(1);
  });

  it('what follows through a certain share is drawn about its new value', () => {
    const study = handMadeStudy(
      { tcoWithoutIdle: (a) => a },
      {
        parent: { low: 1, typical: 2, high: 4 },
        share: { low: 0.5, typical: 0.5, high: 0.5, of: [{ name: 'parent', power: 1 }] },
        banded: { low: 0.8, typical: 1, high: 1.2, of: [{ name: 'share', power: 1 }] },
      },
      { follower: { a: 'banded' }, fixed: { a: 2 } },
    );
    // At 2 the follower lies about 1 in 0.8 to 1.2, below 2; at 6 about 3, above it.
    expect(finish(chancesOver(study, cube, verdictMetric, 'parent', [2, 6]))).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('gives nothing for no values', () =>
    // At once, without a draw.
    expect(chancesOver(studyOf(run({}).resolved).study, cube, verdictMetric, 'facility.pue', []).next()).toEqual({
      done: true,
      value: [],
    }));
});

describe('chances by hand', () => {
  // Of 0, 5, 10 as many draws lie below 5 as above; 2 of 25 lie below 2.
  const even = { low: 0, typical: 5, high: 10 };
  const study = () =>
    handMadeStudy(
      { tcoWithoutIdle: (a) => a },
      { p: even, q: even, r: { low: 3, typical: 3, high: 3 } },
      { one: { a: 'p' }, two: { a: 'q' }, three: { a: 20 } },
    );
  const off = 1 / cube.draws + 1e-12;

  it('of several cases each has another input fixed, and the others drawn', () => {
    const cases = [
      { name: 'p', value: 2 },
      { name: 'q', value: 9 },
      { name: 'p', value: 11 },
      { name: 'q', value: -1 },
    ];
    const found = finish(chancesWith(study(), cube, verdictMetric, cases));
    [
      [0.92, 0.08, 0],
      [0.98, 0.02, 0],
      [0, 1, 0],
      [0, 1, 0],
    ].forEach((chances, i) =>
      chances.forEach((chance, o) => expect(Math.abs(found[i]![o]! - chance)).toBeLessThanOrEqual(off)),
    );
    // What was drawn before stands again behind each case.
    expect(finish(chancesWith(study(), cube, verdictMetric, [cases[1]!]))).toEqual([found[1]]);
    expect(finish(chancesWith(study(), cube, verdictMetric, []))).toEqual([]);
  });

  it('what was fixed and is certain has its own value again in the next case', () => {
    const certain = { low: 3, typical: 3, high: 3 };
    const made = handMadeStudy(
      { tcoWithoutIdle: (a) => a },
      { certain, price: certain, follower: { ...certain, of: [{ name: 'price', power: 1 }] } },
      { one: { a: 'certain' }, two: { a: 'price' }, three: { a: 'follower' }, four: { a: 6 } },
    );
    const found = finish(
      chancesWith(made, cube, verdictMetric, [
        { name: 'certain', value: 9 },
        { name: 'price', value: 7 },
        { name: 'certain', value: 2 },
        { name: 'price', value: 0.5 },
      ]),
    );
    expect(found).toEqual([
      [0, 1, 0, 0],
      [1, 0, 0, 0],
      [1, 0, 0, 0],
      [0, 1, 0, 0],
    ]);
  });

  it('what follows a fixed input and a drawn one is drawn with the latter', () => {
    const made = handMadeStudy(
      { tcoWithoutIdle: (a) => a },
      {
        price: { low: 2, typical: 2, high: 2 },
        even,
        both: {
          ...{ low: 1, typical: 1, high: 1 },
          of: [
            { name: 'price', power: 1 },
            { name: 'even', power: 1 },
          ],
        },
      },
      { one: { a: 'both' }, two: { a: 12 }, three: { a: 'even' } },
    );
    // Three times what is drawn lies below 12 where that lies below 4, in 8 of 25; above it the bound is lower than both.
    const [chances] = finish(chancesWith(made, cube, verdictMetric, [{ name: 'price', value: 0.5 }]));
    expect(chances).toEqual([1, 0, 0]);
    const [tripled] = finish(chancesWith({ ...made }, cube, verdictMetric, [{ name: 'price', value: 3 }]));
    expect(tripled![0]).toBe(0);
  });

  it('leaves the options as they were, and computes nothing but the metric', () => {
    let others = 0;
    const made = handMadeStudy(
      { tcoWithoutIdle: (a) => a, tco: () => (others += 1), facilityPower: () => (others += 1) },
      { p: even },
      { one: { a: 'p' }, two: { a: 4 } },
    );
    const before = made.options.map(({ x, y }) => [[...x], [...y]]);
    const computed = others;
    finish(
      chancesWith(made, cube, verdictMetric, [
        { name: 'p', value: 1 },
        { name: 'p', value: 7 },
      ]),
    );
    expect(made.options.map(({ x, y }) => [[...x], [...y]])).toEqual(before);
    // Beside the typical values of each case.
    expect(others).toBeLessThan(computed + cube.draws);
  });

  it.each([
    [2, 128],
    [5, 320],
    [80, 320],
    [400, 400],
  ])('with %d cases computes an option %d times between two pauses', (count, expected) => {
    let computed = 0;
    const made = handMadeStudy(
      { tcoWithoutIdle: (a) => (computed++, a) },
      { p: even },
      { one: { a: 'p' }, two: { a: 4 } },
    );
    const cases = Array.from({ length: count }, (_, i) => ({ name: 'p', value: i / 10 }));
    let most = 0;
    const running = chancesWith(made, { draws: 128, seed: 3 }, verdictMetric, cases);
    // What the pauses of the beginning compute is not drawn.
    for (let i = 0, before = computed; !running.next().done; i++, before = computed)
      if (i > 2 + count) most = Math.max(most, computed - before);
    expect(most).toBe(expected);
  });

  const leading = (value: number, among: readonly number[], name = 'p') =>
    finish(chanceOfLeading(study(), cube, verdictMetric, name, value, new Set(among)));

  it('of leading: as low as any other', () => {
    expect(Math.abs(leading(2, [0]) - 0.92)).toBeLessThanOrEqual(off);
    expect(Math.abs(leading(2, [1]) - 0.08)).toBeLessThanOrEqual(off);
    expect(leading(-1, [0])).toBe(1);
    expect(leading(11, [0])).toBe(0);
    expect(leading(11, [2])).toBe(0);
  });

  it('of several the lowest leads, and all of them always do', () => {
    expect(Math.abs(leading(8, [0, 2]) - 0.08)).toBeLessThanOrEqual(off);
    expect(leading(11, [0, 1])).toBe(1);
    expect(leading(8, [0, 1, 2])).toBe(1);
  });

  it('a tie counts in full', () => {
    const tied = handMadeStudy({ tcoWithoutIdle: (a) => a }, { p: even }, { one: { a: 'p' }, two: { a: 5 } });
    for (const at of [0, 1]) expect(finish(chanceOfLeading(tied, cube, verdictMetric, 'p', 5, new Set([at])))).toBe(1);
  });
});

describe('one option less another by groups of lines, case by case', () => {
  const lines = totals.tcoWithoutIdle;
  const ids = [...new Set(lines.map(({ group }) => group))];
  const groups: readonly Group[] = [...ids.map((id) => lines.filter(({ group }) => group === id)), lines];

  it.each<[string, Scenario]>([
    ['one switch', {}],
    ['a fabric', { scope: 'fabric' }],
  ])('%s: the total is the difference that the sample has', (_, scenario) => {
    const { study } = studyOf(run(scenario).resolved);
    const { comparisons } = finish(sample(study, cube, [verdictMetric], verdictMetric));
    for (const id of ['cpo', 'linear']) {
      const found = finish(groupDifferences(study, cube, [id, 'retimed'], groups)).at(-1)!;
      const drawn = comparisons.get(id)!.differences.get(verdictMetric)!;
      for (const share of ['p10', 'p50', 'p90'] as const) expect(found[share] / drawn[share]).toBeCloseTo(1, 9);
    }
  });

  it('in one case, groups add up to the total', () => {
    const { study } = studyOf(run({ scope: 'fabric' }).resolved);
    const medians = finish(groupDifferences(study, { draws: 1, seed: 7 }, ['cpo', 'linear'], groups)).map(
      (one) => one!.p50,
    );
    const total = medians.pop()!;
    expect(medians.filter((value) => value !== 0).length).toBeGreaterThan(2);
    expect(medians.reduce((sum, value) => sum + value, 0) / total).toBeCloseTo(1, 9);
  });

  it('the other way round, signs and ends swap', () => {
    const { study } = studyOf(run({}).resolved);
    const [there, back] = [
      finish(groupDifferences(study, cube, ['cpo', 'retimed'], groups)).at(-1)!,
      finish(groupDifferences(study, cube, ['retimed', 'cpo'], groups)).at(-1)!,
    ];
    expect(there.p10 / -back.p90).toBeCloseTo(1, 12);
    expect(there.p50 / -back.p50).toBeCloseTo(1, 12);
  });

  it('a line that is taken off counts against its group', () => {
    const study = handMadeStudy(
      { tco: (a) => a, facilityPower: (_, b) => b },
      {},
      { one: { a: 10, b: 4 }, two: { a: 1, b: 2 } },
    );
    const group: Group = [
      { quantity: 'tco', sign: 1 },
      { quantity: 'facilityPower', sign: -1 },
    ];
    expect(finish(groupDifferences(study, cube, ['one', 'two'], [group]))).toEqual([{ p10: 7, p50: 7, p90: 7 }]);
  });

  it('is 0 of an option less itself', () => {
    const { study } = studyOf(run({}).resolved);
    for (const found of finish(groupDifferences(study, cube, ['cpo', 'cpo'], groups)))
      expect(found).toEqual({ p10: 0, p50: 0, p90: 0 });
  });
});
