import { beforeEach, describe, expect, it } from 'vitest';
import {
  combine,
  isMovedBy,
  makeStudy,
  movedPlaces,
  needs,
  offsetOf,
  stepsTouched,
  typicalWith,
  withFollowers,
  type Study,
  type StudyInput,
} from '../../src/engine/study.ts';
import type { Evaluator } from '../../src/engine/evaluator.ts';
import { totalsWith } from '../../src/engine/totals-with.ts';
import { WhatIf } from '../../src/engine/what-if.ts';
import { withInputAt, withReference } from '../../src/engine/moved-study.ts';

/** Four inputs; `sum` is a + b, `product` sum times c, `alone` d. */
const model: Evaluator = {
  evaluate: (x, y, s) => {
    if (s?.[0] !== 0) y[0] = x[0]! + x[1]!;
    if (s?.[1] !== 0) y[1] = y[0]! * x[2]!;
    if (s?.[2] !== 0) y[2] = x[3]!;
  },
  inputs: ['a', 'b', 'c', 'd'].map((key, offset) => ({ key, offset, perYear: false })),
  inputLength: 4,
  outputs: ['sum', 'product', 'alone'].map((name, offset) => ({ name, offset, perYear: false, unit: '1' })),
  outputLength: 3,
  reports: [],
  steps: [
    { output: 0, inputs: [0, 1], outputs: [] },
    { output: 1, inputs: [2], outputs: [0] },
    { output: 2, inputs: [3], outputs: [] },
  ],
};

const certain = (typical: number): Omit<StudyInput, 'name'> => ({ low: typical, typical, high: typical });
// `half` is half a parent, `per` 12 for each half, `capped` three parents and no more than 5.
const bands: Readonly<Record<string, Omit<StudyInput, 'name'>>> = {
  per: { ...certain(12), of: [{ name: 'half', power: -1 }] },
  half: { ...certain(0.5), of: [{ name: 'parent', power: 1 }] },
  capped: { ...certain(3), of: [{ name: 'parent', power: 1 }], most: 5 },
  parent: { low: 3, typical: 4, high: 6 },
  other: { low: 1, typical: 7, high: 8 },
};
const values: Readonly<Record<string, number>> = { parent: 4, half: 2, per: 6, capped: 5, other: 7 };

const made = (
  options: Readonly<Record<string, readonly [string, string, string, string]>> = {
    first: ['parent', 'half', 'per', 'other'],
    second: ['other', 'other', 'capped', 'half'],
  },
): Study =>
  makeStudy(
    { model, sampler: 'split-triangular' },
    Object.entries(options).map(([id, names]) => ({
      id,
      lookUp: (key: string) => values[names['abcd'.indexOf(key)]!]!,
      nameOf: (key: string) => names['abcd'.indexOf(key)],
    })),
    'second',
    Object.entries(bands).map(([name, band]) => ({ name, ...band })),
  );

// Made anew for each test: what is under test is how it is made.
let study: Study;
let [first, second]: readonly Study['options'][0][] = [];
beforeEach(() => {
  study = made();
  [first, second] = study.options;
});

describe('a study', () => {
  it('has parents before those that follow them, each input once', () =>
    expect(study.inputs.map(({ name }) => name)).toEqual(['parent', 'half', 'per', 'capped', 'other']));

  it('has the value of each at typical inputs', () =>
    expect(Object.fromEntries(study.typical)).toEqual({ parent: 4, half: 2, per: 6, capped: 5, other: 7 }));

  it('has those with a band of their own', () =>
    expect(study.uncertain.map(({ name }) => name)).toEqual(['parent', 'other']));

  it('has its options as the model reads and computes them, and the baseline among them', () => {
    expect([...first!.x]).toEqual([4, 2, 6, 7]);
    expect([...first!.y]).toEqual([6, 36, 7]);
    expect([...second!.y]).toEqual([14, 70, 2]);
    expect(study.baseline).toBe(second);
    expect([...second!.places]).toEqual([
      ['other', [0, 1]],
      ['capped', [2]],
      ['half', [3]],
    ]);
  });

  it('knows where a quantity stands', () => {
    expect(['sum', 'product', 'alone'].map((name) => offsetOf(study, name))).toEqual([0, 1, 2]);
  });
});

describe('what follows an input', () => {
  it('stands at a ratio times its value, to a power', () => {
    expect(movedPlaces(study, first!, 'parent')).toEqual([
      { offset: 0, ratio: 1, power: 1 },
      { offset: 1, ratio: 0.5, power: 1 },
      // 12 for each half of a parent: 24 for each parent.
      { offset: 2, ratio: 24, power: -1 },
    ]);
    expect(movedPlaces(study, first!, 'half')).toEqual([
      { offset: 1, ratio: 1, power: 1 },
      { offset: 2, ratio: 12, power: -1 },
    ]);
    expect(movedPlaces(study, first!, 'other')).toEqual([{ offset: 3, ratio: 1, power: 1 }]);
    expect(movedPlaces(study, second!, 'other')).toEqual([
      { offset: 0, ratio: 1, power: 1 },
      { offset: 1, ratio: 1, power: 1 },
    ]);
  });

  it('of an input at 0 is what it is at 1', () => {
    const atZero = makeStudy(
      { model, sampler: 'split-triangular' },
      [{ id: 'one', lookUp: () => 0, nameOf: (key) => ({ a: 'parent', b: 'half' })[key] }],
      'one',
      [
        { name: 'parent', ...certain(0) },
        { name: 'half', ...certain(0.5), of: [{ name: 'parent', power: 1 }] },
      ],
    );
    // What has no name stands nowhere.
    expect([...atZero.baseline.places.keys()]).toEqual(['parent', 'half']);
    expect(movedPlaces(atZero, atZero.baseline, 'parent')).toEqual([
      { offset: 0, ratio: 1, power: 1 },
      { offset: 1, ratio: 0.5, power: 1 },
    ]);
  });

  it('is all that follows through others too', () => {
    expect([...withFollowers(study, ['parent'])].sort()).toEqual(['capped', 'half', 'parent', 'per']);
    expect([...withFollowers(study, ['half', 'other'])].sort()).toEqual(['half', 'other', 'per']);
    expect([...withFollowers(study, ['unknown'])]).toEqual(['unknown']);
  });

  it('moves an option where it stands in it', () => {
    expect(isMovedBy(study, first!, 'parent')).toBe(true);
    expect(isMovedBy(study, second!, 'parent')).toBe(true);
    expect(isMovedBy(study, first!, 'capped')).toBe(false);
    expect(isMovedBy(study, second!, 'per')).toBe(false);
    expect(isMovedBy(study, first!, 'parent', new Set([3]))).toBe(false);
    expect(isMovedBy(study, first!, 'parent', new Set([2]))).toBe(true);
    expect(isMovedBy(study, first!, 'other', new Set([3]))).toBe(true);
    // It stands in two places.
    expect(isMovedBy(study, second!, 'other', new Set([1]))).toBe(true);
  });

  it('has another value with an input at another, which then follows nothing', () => {
    expect(Object.fromEntries(typicalWith(study, 'parent', 1))).toEqual({
      parent: 1,
      half: 0.5,
      per: 24,
      capped: 3,
      other: 7,
    });
    expect(Object.fromEntries(typicalWith(study, 'half', 3))).toEqual({
      parent: 4,
      half: 3,
      per: 4,
      capped: 5,
      other: 7,
    });
  });
});

describe('a value and its parents', () => {
  const valueOf = (name: string): number => ({ two: 2, ten: 10 })[name]!;

  it.each<[string, StudyInput['of'], number | undefined, number]>([
    ['none', undefined, undefined, 6],
    ['times one', [{ name: 'two', power: 1 }], undefined, 12],
    ['over one', [{ name: 'two', power: -1 }], undefined, 3],
    [
      'times one and over another',
      [
        { name: 'ten', power: 1 },
        { name: 'two', power: -1 },
      ],
      undefined,
      30,
    ],
    ['cut off at the most', [{ name: 'ten', power: 1 }], 1, 1],
    ['below the most', [{ name: 'two', power: 1 }], 100, 12],
  ])('%s', (_, of, most, value) => {
    const input = { name: 'x', ...certain(6), ...(of && { of }), ...(most !== undefined && { most }) };
    expect(combine(input, 6, valueOf)).toBe(value);
  });
});

describe('which steps are computed', () => {
  it('again: those that an input reaches, through others too', () => {
    expect([...stepsTouched(study, first!, ['half'])]).toEqual([1, 1, 0]);
    expect([...stepsTouched(study, first!, ['per'])]).toEqual([0, 1, 0]);
    expect([...stepsTouched(study, first!, ['other'])]).toEqual([0, 0, 1]);
    expect([...stepsTouched(study, second!, ['parent'])]).toEqual([0, 1, 1]);
    expect([...stepsTouched(study, second!, ['per', 'unknown'])]).toEqual([0, 0, 0]);
  });

  it('for a quantity: those that it is made of, and their inputs', () => {
    expect(needs(model, ['sum'])).toEqual({ steps: Uint8Array.of(1, 0, 0), inputs: Uint8Array.of(1, 1, 0, 0) });
    expect(needs(model, ['product'])).toEqual({ steps: Uint8Array.of(1, 1, 0), inputs: Uint8Array.of(1, 1, 1, 0) });
    expect(needs(model, ['alone', 'unknown'])).toEqual({
      steps: Uint8Array.of(0, 0, 1),
      inputs: Uint8Array.of(0, 0, 0, 1),
    });
    expect(needs(model, [])).toEqual({ steps: new Uint8Array(3), inputs: new Uint8Array(4) });
  });
});

describe('a what-if', () => {
  it('has every quantity with inputs at other values, and what follows moved with them', () => {
    const whatIf = new WhatIf(study, study.options[0]!, ['parent', 'other']);
    // Of 8: 8 + 4 = 12, times 12 / 4.
    expect([...whatIf.at([8, 1])]).toEqual([12, 36, 1]);
    expect([...whatIf.at([4, 7])]).toEqual([...study.options[0]!.y]);
    expect([...study.options[0]!.x]).toEqual([4, 2, 6, 7]);
  });

  it('takes a value that is set for one that follows', () => {
    expect([...new WhatIf(study, study.options[0]!, ['half', 'parent']).at([3, 8])]).toEqual([11, 44, 7]);
  });

  it('takes what is drawn behind what is set, a factor of what it follows', () => {
    const whatIf = new WhatIf(study, study.options[0]!, ['parent'], ['half', 'other']);
    // A parent of 8, a quarter of it: 2; 12 for each 2.
    expect([...whatIf.at([8, 0.25, 5])]).toEqual([10, 60, 5]);
    // What is drawn stands: a parent of 16, a quarter of it.
    expect([...whatIf.again([16, 0.25, 9])]).toEqual([20, 60, 5]);
  });

  it('takes what is drawn alone, and leaves it where only what is set has moved', () => {
    // A quarter of a parent of 4: 1; 12 for each 1.
    expect([...new WhatIf(study, study.options[0]!, [], ['half', 'other']).at([0.25, 5])]).toEqual([5, 60, 5]);
    const summed = made({ first: ['parent', 'other', 'other', 'half'], second: ['other', 'other', 'capped', 'half'] });
    const whatIf = new WhatIf(summed, summed.options[0]!, ['parent'], ['other']);
    expect([...whatIf.at([8, 5])]).toEqual([13, 65, 4]);
    expect([...whatIf.again([1, 9])]).toEqual([6, 30, 0.5]);
  });

  it('computes no other steps than those that are asked for', () => {
    // Of a half of 3: 4 + 3, and it would be times 12 / 3.
    const whatIf = new WhatIf(study, first!, ['half', 'other'], [], Uint8Array.of(1, 0, 1));
    expect([...whatIf.at([3, 1])]).toEqual([7, 36, 1]);
    expect([...whatIf.again([2, 5])]).toEqual([6, 36, 5]);
    const withDraws = new WhatIf(study, first!, ['half'], ['other'], Uint8Array.of(1, 0, 0));
    expect([...withDraws.at([3, 1])]).toEqual([7, 36, 7]);
    expect([...withDraws.again([2, 1])]).toEqual([6, 36, 7]);
  });

  it('moves an input that the study does not know, where it stands', () => {
    study = makeStudy(
      { model, sampler: 'split-triangular' },
      [{ id: 'one', lookUp: () => 1, nameOf: (key) => ({ a: 'strange' })[key] }],
      'one',
      [],
    );
    expect([...new WhatIf(study, study.baseline, ['strange']).at([5])]).toEqual([6, 6, 1]);
  });
});

describe('totals of options with inputs at other values', () => {
  it('what follows moves along, unless it is set itself', () => {
    const totals = (set: Readonly<Record<string, number>>) =>
      Object.fromEntries(totalsWith(study, new Map(Object.entries(set)), 'product'));
    expect(totals({})).toEqual({ first: 36, second: 70 });
    expect(totals({ parent: 8 })).toEqual({ first: 36, second: 70 });
    expect(totals({ parent: 1 })).toEqual({ first: 36, second: 42 });
    expect(totals({ parent: 8, half: 3 })).toEqual({ first: 44, second: 70 });
    expect([...first!.x]).toEqual([4, 2, 6, 7]);
    expect(totals({ unknown: 8 })).toEqual({ first: 36, second: 70 });
    expect([...first!.x]).toEqual([4, 2, 6, 7]);
  });
});

describe('a moved study', () => {
  it('has one input certain at another value, and what follows it moved', () => {
    const moved = withInputAt(study, 'parent', 8);
    expect([...moved.options[0]!.x]).toEqual([8, 4, 3, 7]);
    expect([...moved.options[0]!.y]).toEqual([12, 36, 7]);
    expect(moved.baseline).toBe(moved.options[1]);
    expect(moved.inputs.find(({ name }) => name === 'parent')).toEqual({
      name: 'parent',
      low: 8,
      typical: 8,
      high: 8,
      whole: false,
    });
    expect(moved.inputs.find(({ name }) => name === 'other')).toEqual({ name: 'other', ...bands.other });
    expect(moved.uncertain.map(({ name }) => name)).toEqual(['other']);
    expect([...study.options[0]!.x]).toEqual([4, 2, 6, 7]);
    expect([...study.options[0]!.y]).toEqual([6, 36, 7]);
  });

  it('keeps that an input is a count', () => {
    study = makeStudy(
      { model, sampler: 'split-triangular' },
      [{ id: 'one', lookUp: () => 2, nameOf: () => 'count' }],
      'one',
      [{ name: 'count', ...certain(2), whole: true }],
    );
    expect(withInputAt(study, 'count', 3).inputs[0]!.whole).toBe(true);
  });

  it('has another reference, where there is one of that id', () => {
    expect(withReference(study, 'first').baseline).toBe(study.options[0]);
    expect(withReference(study, 'none').baseline).toBe(study.options[1]);
  });
});
