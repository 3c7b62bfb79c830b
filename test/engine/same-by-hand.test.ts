import { describe, expect, it } from 'vitest';
import type { Evaluator } from '../../src/engine/evaluator.ts';
import { networksModel } from '../../src/engine/networks.ts';
import { sameOutputs, stepsThatDiffer } from '../../src/engine/same.ts';
import type { Study, StudyOption } from '../../src/engine/study.ts';

/** Two numbers and a row of three years: a sum of the numbers, it times the row, and the second number alone. */
const model: Evaluator = {
  evaluate: () => undefined,
  inputs: [
    { key: 'a', offset: 0, perYear: false },
    { key: 'row', offset: 1, perYear: true },
    { key: 'b', offset: 4, perYear: false },
    { key: 'last', offset: 5, perYear: true },
  ],
  inputLength: 8,
  outputs: ['sum', 'product', 'alone', 'ofLast'].map((name, offset) => ({ name, offset, perYear: false, unit: '1' })),
  outputLength: 4,
  reports: [],
  steps: [
    { output: 0, inputs: [0, 2], outputs: [] },
    { output: 1, inputs: [1], outputs: [0] },
    { output: 2, inputs: [2], outputs: [] },
    { output: 3, inputs: [3], outputs: [] },
  ],
};
const studyOf = (one: Evaluator): Study => ({ model: one }) as unknown as Study;
const option = (x: readonly number[], names: Readonly<Record<string, readonly number[]>> = {}): StudyOption => ({
  id: 'one',
  x: Float64Array.from(x),
  y: new Float64Array(1),
  places: new Map(Object.entries(names)),
});

describe('what two options have in common', () => {
  const base = [1, 2, 3, 4, 5, 6, 7, 8];
  const named = { a: [0], row: [1], b: [4] };
  const same = (x: readonly number[], names: Readonly<Record<string, readonly number[]>> = named) => [
    ...sameOutputs(studyOf(model), option(base, named), option(x, names)),
  ];

  it.each<[string, readonly number[], readonly number[]]>([
    ['all, where every input is at one value', base, [1, 1, 1, 1]],
    ['not what reads a number that differs, nor what is made of it', [9, 2, 3, 4, 5, 6, 7, 8], [0, 0, 1, 1]],
    ['not what reads a row whose first year differs', [1, 9, 3, 4, 5, 6, 7, 8], [1, 0, 1, 1]],
    ['not what reads a row whose last year differs', [1, 2, 3, 9, 5, 6, 7, 8], [1, 0, 1, 1]],
    ['not what reads the number behind a row', [1, 2, 3, 4, 9, 6, 7, 8], [0, 0, 0, 1]],
    ['not what reads the last row, to its end', [1, 2, 3, 4, 5, 6, 7, 9], [1, 1, 1, 0]],
  ])('%s', (_, x, outputs) => expect(same(x)).toEqual(outputs));

  it('not what reads an input of another name at the same value', () => {
    expect(same(base, { ...named, b: [], other: [4] })).toEqual([0, 0, 0, 1]);
    expect(same(base, { row: [1], b: [4] })).toEqual([0, 0, 1, 1]);
    // One name may stand in several places.
    expect(same(base, { a: [0], row: [1], b: [4, 5] })).toEqual([1, 1, 1, 0]);
  });

  it('is found once for each two', () => {
    const [a, b, c] = [option(base), option(base), option([9, ...base.slice(1)])];
    const found = sameOutputs(studyOf(model), a, b);
    expect(sameOutputs(studyOf(model), a, b)).toBe(found);
    expect([...sameOutputs(studyOf(model), a, c)]).toEqual([0, 0, 1, 1]);
    expect(sameOutputs(studyOf(model), b, a)).not.toBe(found);
  });
});

describe('steps of a purchase of two networks, one of which is the same in both options', () => {
  const one: Evaluator = {
    ...model,
    inputs: ['horizon', 'cost'].map((key, offset) => ({ key, offset, perYear: false })),
    inputLength: 2,
    outputs: [
      { name: 'mean', offset: 0, perYear: false, unit: '1', together: 1 },
      { name: 'cost', offset: 1, perYear: false, unit: 'USD', together: 'sum' },
    ],
    outputLength: 2,
    steps: [
      { output: 1, inputs: [1], outputs: [] },
      { output: 0, inputs: [1], outputs: [1] },
    ],
  };
  const both = networksModel(one, ['main', 'store']);
  const all = new Uint8Array(both.steps.length).fill(1);
  const [a, b] = [option([5, 100, 5, 30]), option([5, 200, 5, 30])];
  const differ = (output: number, sides: readonly [StudyOption, StudyOption] = [a, b]) =>
    stepsThatDiffer(studyOf(both), sides, output, all);

  it('of a sum, those of the network that differs and of the sums', () =>
    expect([...differ(5)]).toEqual([1, 1, 0, 0, 1, 1]));

  it('the first network may be the one that stays', () =>
    expect([...differ(5, [option([5, 1, 5, 2]), option([5, 1, 5, 3])])]).toEqual([0, 0, 1, 1, 1, 1]));

  it('the sums themselves where both networks stay', () =>
    expect([...differ(5, [a, option([...a.x])])]).toEqual([0, 0, 0, 0, 1, 1]));

  it('all of what is no sum, or of one network alone', () => {
    expect(differ(4)).toBe(all);
    expect(differ(1)).toBe(all);
    expect(differ(3)).toBe(all);
  });

  it('all of one network', () => {
    const steps = new Uint8Array(2).fill(1);
    expect(stepsThatDiffer(studyOf(one), [a, b], 0, steps)).toBe(steps);
  });

  it('leaves the steps that were given as they are', () => {
    differ(5);
    expect([...all]).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
