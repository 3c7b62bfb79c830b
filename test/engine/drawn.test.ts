/** Inputs, options and pairs under draws, by hand. */
import { beforeEach, describe, expect, it } from 'vitest';
import { DrawnInput, drawnInputs } from '../../src/engine/drawn-input.ts';
import { blocksOf, DrawnOption } from '../../src/engine/drawn-option.ts';
import { DrawnPair } from '../../src/engine/drawn-pair.ts';
import { inputsOfDraws } from '../../src/engine/draws-of-inputs.ts';
import { Stratum } from '../../src/engine/hypercube.ts';
import { pairShares } from '../../src/engine/pair-shares.ts';
import { Draws, sample } from '../../src/engine/sample.ts';
import { needs, type Study, type StudyInput } from '../../src/engine/study.ts';
import { finish } from '../../src/scenario/finish.ts';
import { handMadeStudy, type Given } from '../cases/hand-made-study.ts';

const cube = { draws: 90, seed: 5 };
const up = [{ name: 'parent', power: 1 as const }];
const down = [{ name: 'parent', power: -1 as const }];
const bands: Readonly<Record<string, Omit<StudyInput, 'name'>>> = {
  parent: { low: 1, typical: 2, high: 4 },
  times: { low: 0.5, typical: 1, high: 3, of: up },
  over: { low: 8, typical: 10, high: 12, of: down },
  certainTimes: { low: 3, typical: 3, high: 3, of: up },
  certain: { low: 5, typical: 5, high: 5 },
  ofCertain: { low: 1, typical: 2, high: 3, of: [{ name: 'certain', power: 1 }] },
  overCertain: { low: 1, typical: 2, high: 3, of: [{ name: 'certain', power: -1 }] },
  capped: { low: 1, typical: 1, high: 1, of: up, most: 3 },
  unread: { low: 1, typical: 2, high: 3 },
};
const names = Object.keys(bands).filter((name) => name !== 'unread');
/** Options of three inputs each, so that all of these are read. */
const options = Object.fromEntries(
  [0, 3, 6].map((at): [string, Given] => [
    `option ${at}`,
    { a: names[at] ?? 0, b: names[at + 1] ?? 0, c: names[at + 2] ?? 0 },
  ]),
);
// Made anew for each test: what is under test is how it is made.
let study: Study;
let drawn: ReadonlyMap<string, DrawnInput>;
beforeEach(() => {
  study = handMadeStudy({ tco: (a, b, c) => a + b + c }, bands, options);
  drawn = new Map(finish(drawnInputs(study, cube, new Set([0, 1, 2]), 90)).map((one) => [one.name, one]));
  for (const one of drawn.values()) one.draw(0, 90);
});

describe('drawn inputs', () => {
  it('are those that are read and have a band or follow one that has, parents first; none that is cut off', () =>
    expect([...drawn.keys()]).toEqual(['parent', 'times', 'over', 'certainTimes', 'ofCertain', 'overCertain']));

  it('a parent that no option reads is drawn for what follows it', () => {
    const followers = handMadeStudy({}, bands, { one: { a: 'times' } });
    const found = finish(drawnInputs(followers, cube, new Set([0]), 4));
    expect(found.map(({ name }) => name)).toEqual(['parent', 'times']);
  });

  it('so is what that parent follows, though it comes before', () => {
    const chain = handMadeStudy(
      {},
      { ...bands, below: { low: 1, typical: 2, high: 3, of: [{ name: 'times', power: 1 }] } },
      { one: { a: 'below' } },
    );
    const found = finish(drawnInputs(chain, cube, new Set([0]), 4));
    expect(found.map(({ name }) => name)).toEqual(['parent', 'times', 'below']);
  });

  it('what stands in two places is drawn where one of them is read', () => {
    const twice = handMadeStudy({}, bands, { one: { a: 'parent', b: 'parent' } });
    expect(finish(drawnInputs(twice, cube, new Set([1]), 4)).map(({ name }) => name)).toEqual(['parent']);
  });

  it('are made with a pause after each eight', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`x${i}`, bands.parent!]));
    const sum = Array.from({ length: 20 }, (_, i) => ({ name: `x${i}`, power: 1 as const }));
    const wide = handMadeStudy({}, { ...many, all: { low: 1, typical: 2, high: 3, of: sum } }, { one: { a: 'all' } });
    const making = drawnInputs(wide, cube, new Set([0]), 4);
    let pauses = 0;
    while (!making.next().done) pauses += 1;
    // One before the first.
    expect(pauses).toBe(1 + 2);
  });

  it('what stands where nothing is read is not drawn', () =>
    expect(finish(drawnInputs(study, cube, new Set([7]), 4))).toEqual([]));

  it.each<[string, number, number]>([
    ['parent', 1, 4],
    ['times', 0.5, 12],
    // 8 over 4, and 12 over 1.
    ['over', 2, 12],
    ['certainTimes', 3, 12],
    ['ofCertain', 5, 15],
    ['overCertain', 0.2, 0.6],
  ])('%s lies between %d and %d', (name, low, high) => {
    const one = drawn.get(name)!;
    expect([one.low, one.high]).toEqual([low, expect.closeTo(high, 12)]);
    expect(one.values.every((value) => value >= low && value <= high + 1e-12)).toBe(true);
  });

  it('of a negative factor the lower end is the lower value', () => {
    const turned = handMadeStudy(
      {},
      { parent: bands.parent!, negative: { low: -2, typical: -2, high: -2, of: up } },
      { one: { a: 'negative' } },
    );
    const one = finish(drawnInputs(turned, cube, new Set([0]), 4))[1]!;
    expect([one.low, one.high]).toEqual([-8, -2]);
  });

  it('each draw is that of its own stratum, times or over that of its parent', () => {
    const parent = drawn.get('parent')!.values;
    const [stratum, own] = [new Stratum(cube, 'parent'), new Stratum(cube, 'over')];
    for (let i = 0; i < 90; i++) {
      // Of 1, 2, 4 two thirds lie below 2; of 8, 10, 12 a half below 10.
      const [share, other] = [stratum.share(i), own.share(i)];
      const value = share < 2 / 3 ? 1 + Math.sqrt(share * 1.5) : 4 - 2 * Math.sqrt((1 - share) * 3);
      const factor = other < 0.5 ? 8 + 2 * Math.sqrt(other * 2) : 12 - 2 * Math.sqrt((1 - other) * 2);
      expect(parent[i]).toBeCloseTo(value, 12);
      expect(drawn.get('over')!.values[i]).toBeCloseTo(factor / value, 12);
      expect(drawn.get('certainTimes')!.values[i]).toBeCloseTo(3 * value, 12);
    }
  });

  it('a third of the draws lies in each third of what has a band', () => {
    for (const name of ['parent', 'times', 'over', 'ofCertain']) {
      const { thirds, drawn: counts } = drawn.get(name)!;
      expect([...counts]).toEqual([30, 30, 30]);
      const stratum = new Stratum(cube, name);
      for (let i = 0; i < 90; i++) expect(thirds![i]).toBe(Math.floor(3 * stratum.share(i)));
    }
    expect(drawn.get('certainTimes')!.thirds).toBeUndefined();
  });

  it('can be drawn a part at a time', () => {
    const part = new DrawnInput(study, cube, { name: 'parent', ...bands.parent! }, new Map(), 10);
    part.draw(40, 10);
    expect([...part.values]).toEqual([...drawn.get('parent')!.values.subarray(40, 50)]);
    part.draw(50, 10);
    expect(part.drawn.reduce((sum, count) => sum + count, 0)).toBe(20);
  });

  it('come a draw at a time, as many as there are', () => {
    const given = finish(inputsOfDraws(study, cube));
    expect(given.names).toEqual([...drawn.keys()]);
    const rows = [...given.rows];
    expect(rows).toHaveLength(90);
    rows.forEach((row, i) => expect(row).toEqual([...drawn.values()].map(({ values }) => values[i])));
  });
});

describe('what is counted of an option', () => {
  const quantities = ['tco', 'facilityPower'];
  const optionsOf = (given: Readonly<Record<string, Given>>): DrawnOption[] => {
    const made = handMadeStudy({ tco: (a, b) => a + b, facilityPower: (a) => a }, bands, given);
    const inputs = finish(drawnInputs(made, cube, new Set([0, 1]), 64));
    return made.options.map(
      (option) => new DrawnOption(made, option, inputs, quantities, needs(made.model, quantities).steps),
    );
  };

  it('is counted once for both where it has it in common with another', () => {
    const [base, twin, other] = optionsOf({
      base: { a: 'parent' },
      twin: { a: 'parent' },
      other: { a: 'parent', b: 1 },
    });
    const counted = base!.counters([0, 1], 90);
    expect([...counted.keys()]).toEqual([0, 1]);
    const shared = { of: base!, counted };
    expect(twin!.sameRows(base!)).toEqual([true, true]);
    expect(other!.sameRows(base!)).toEqual([false, false]);
    for (const row of [0, 1]) {
      expect(twin!.counters([0, 1], 90, shared).get(row)).toBe(counted.get(row));
      expect(twin!.counters([0, 1], 90).get(row)).not.toBe(counted.get(row));
      expect(other!.counters([0, 1], 90, shared).get(row)).not.toBe(counted.get(row));
    }
    expect([...twin!.counters([1], 90, { of: base!, counted: new Map() }).keys()]).toEqual([1]);
  });

  it('has no difference that is counted where two options have it in common', () => {
    const [base, twin, other] = optionsOf({ base: { a: 'parent' }, twin: { a: 'parent' }, other: { a: 5, b: 1 } });
    const pairOf = (option: DrawnOption) => new DrawnPair(option, base!, quantities, [0, 1], 90, [], 'tco');
    expect([[...pairOf(twin!).counters.keys()], pairOf(twin!).common]).toEqual([[], [0, 1]]);
    expect([[...pairOf(other!).counters.keys()], pairOf(other!).common]).toEqual([[0, 1], []]);
  });

  it('is nothing where no band touches it', () =>
    expect(optionsOf({ base: { a: 'parent' }, still: { a: 'certain' } })[1]!.counters([0, 1], 90).size).toBe(0));
});

describe('one option beside another, draw by draw', () => {
  const pair = (own: Given, other: Given, more = bands) => {
    const both = handMadeStudy({ tco: (a, b) => a + b }, more, { own, other });
    return finish(pairShares(both, cube, ['own', 'other'], 'tco'));
  };

  it('less by a share of the other', () =>
    expect(pair({ a: 6 }, { a: 8 })).toEqual({
      less: { p10: 0.25, p50: 0.25, p90: 0.25 },
      chance: 1,
      equal: false,
    }));

  it('more: below 0', () =>
    expect(pair({ a: 10 }, { a: 8 })).toEqual({
      less: { p10: -0.25, p50: -0.25, p90: -0.25 },
      chance: 0,
      equal: false,
    }));

  it('equal in every draw, ties counting half', () =>
    expect(pair({ a: 'parent' }, { a: 'parent' })).toEqual({
      less: { p10: 0, p50: 0, p90: 0 },
      chance: 0.5,
      equal: true,
    }));

  it('no share of what is not above 0 in every draw', () => {
    expect(pair({ a: -1 }, { a: 0 })).toEqual({ less: null, chance: 1, equal: false });
    expect(pair({ a: 9 }, { a: 'parent', b: -1.5 })).toMatchObject({ less: null, chance: 0 });
  });

  it('computes nothing else, and leaves the options as they were', () => {
    let others = 0;
    const made = handMadeStudy({ tco: (a) => a, facilityPower: () => others++ }, bands, {
      own: { a: 'parent' },
      other: { a: 'certain' },
    });
    const before = made.options.map(({ x, y }) => [[...x], [...y]]);
    const computed = others;
    finish(pairShares(made, cube, ['own', 'other'], 'tco'));
    expect(others).toBe(computed);
    expect(made.options.map(({ x, y }) => [[...x], [...y]])).toEqual(before);
  });

  it('the chance is the share of draws', () => {
    // Two thirds of the draws of 1, 2, 4 lie below 2.
    const { chance, equal } = pair({ a: 'parent' }, { a: 2 });
    expect(chance).toBeCloseTo(2 / 3, 12);
    expect(equal).toBe(false);
  });
});

describe('a sample of two options', () => {
  const take = () => finish(sample(studyOfTwo(), cube, ['tco', 'facilityPower'], 'tco'));
  const studyOfTwo = () =>
    handMadeStudy(
      { tco: (a, b) => a + b, tcoWithoutIdle: (a, b) => a - b, facilityPower: (_, b) => b },
      { moved: { low: 0, typical: 1, high: 2 }, unread: bands.unread! },
      { base: { a: 1, b: 3 }, option: { a: 'moved', b: 3 } },
    );
  const comparisonOf = () => take().comparisons.get('option')!;

  it('wins where it is lower, ties counting half', () => {
    const { wins } = comparisonOf();
    expect(wins.tco).toBeCloseTo(0.5, 2);
    expect(wins.facilityPower).toBe(0.5);
  });

  it('wins always in the low third of what moves it alone, never in the high one', () =>
    expect(comparisonOf().thirds).toEqual([{ input: 'moved', low: 1, high: 0 }]));

  it('has thirds of what moves one of the two, not of what moves a third option', () => {
    const three = handMadeStudy({ tco: (a) => a }, bands, {
      base: { a: 2 },
      option: { a: 'parent' },
      third: { a: 'ofCertain' },
    });
    const { comparisons } = finish(sample(three, cube, ['tco'], 'tco'));
    const inputsOf = (id: string) => comparisons.get(id)!.thirds.map(({ input }) => input);
    expect([inputsOf('option'), inputsOf('third')]).toEqual([['parent'], ['ofCertain']]);
  });

  it('has no thirds where no draw fell into the low or the high one', () => {
    for (let seed = 0; seed < 10; seed++)
      expect(
        finish(sample(studyOfTwo(), { draws: 1, seed }, [], 'tco')).comparisons.get('option')!.thirds,
        `${seed}`,
      ).toEqual([]);
  });

  it('differs by what is drawn, and not at all where both are the same', () => {
    const { differences } = comparisonOf();
    const difference = differences.get('tco')!;
    // Of 0, 1, 2 a tenth lies below sqrt(0.2).
    expect(difference.p10).toBeCloseTo(Math.sqrt(0.2) - 1, 1);
    expect(difference.p50).toBeCloseTo(0, 1);
    expect(difference.p90).toBeCloseTo(1 - Math.sqrt(0.2), 1);
    expect(differences.get('facilityPower')).toEqual({ p10: 0, p50: 0, p90: 0 });
  });

  it('has no differences of what no band touches in either', () => {
    const still = handMadeStudy({ tco: (a) => a }, bands, { base: { a: 1 }, option: { a: 2 }, moved: { a: 'parent' } });
    const { comparisons } = finish(sample(still, cube, ['tco'], 'tco'));
    expect([...comparisons].map(([id, { differences }]) => [id, differences.size])).toEqual([
      ['option', 0],
      ['moved', 1],
    ]);
  });

  it('counts what several options have in common once, and pauses after each that it finds', () => {
    const alike = (ids: readonly string[]): Study =>
      handMadeStudy({ tco: (a) => a }, bands, Object.fromEntries(ids.map((id) => [id, { a: 'parent' }])));
    const three = alike(['base', 'twin', 'third']);
    const alone = finish(sample(alike(['base']), cube, ['tco'], 'tco')).options.get('base');
    const { options: together } = finish(sample(three, cube, ['tco'], 'tco'));
    for (const id of ['base', 'twin', 'third']) expect(together.get(id), id).toEqual(alone);
    const finding = finish(Draws.of(three, cube, [], 'tco', ['tco'])).result();
    let pauses = 0;
    while (!finding.next().done) pauses += 1;
    // The one that all have, and two comparisons.
    expect(pauses).toBe(1 + 2);
  });

  it('has no percentiles of what has no value in any draw', () => {
    const none = handMadeStudy({ tco: () => NaN, facilityPower: (a) => a }, bands, { base: { a: 'parent' } });
    const found = finish(sample(none, cube, ['tco', 'facilityPower'], 'facilityPower')).options.get('base')!;
    expect([...found.keys()]).toEqual(['facilityPower']);
  });
});

it('takes all draws in blocks of 64 or of what is asked, none of them empty', () => {
  expect([...blocksOf(130)]).toEqual([
    [0, 64],
    [64, 64],
    [128, 2],
  ]);
  expect([...blocksOf(8, 4)]).toEqual([
    [0, 4],
    [4, 4],
  ]);
});
