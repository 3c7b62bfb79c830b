import { describe, expect, it } from 'vitest';
import type { Evaluator } from '../../src/engine/evaluator.ts';
import type { Formula } from '../../src/engine/formula.ts';
import { frontier, frontierCurves, type Axis, type Frontier } from '../../src/engine/frontier.ts';
import { makeStudy } from '../../src/engine/study.ts';

type Of = (x: number, y: number, c: number) => number;

const keys = ['discountRate', 'x', 'y', 'c', 'isOption'];
const [x, y]: readonly Formula[] = [1, 2].map((at): Formula => ['input', at]);
const c: Formula = ['output', 0];
const axes: readonly [Axis, Axis] = [
  { name: 'x', from: 0, to: 8 },
  { name: 'y', from: -4, to: 16 },
];

/** What both options cost beside the function. */
const base = 7;

/** The total is a function of two inputs and a third for the option, and nothing for the baseline. */
function frontierOf(
  of: Of,
  formula: Formula,
  draws = 1,
  width = 0,
): { found: Frontier; pauses: number; drawnAlone: number } {
  let drawnAlone = 0;
  const model: Evaluator = {
    evaluate: (values, results, steps) => {
      if (steps?.[0] !== 0) drawnAlone += 1;
      if (steps?.[0] !== 0) results[0] = values[3]!;
      if (steps?.[1] !== 0) results[1] = base + values[4]! * of(values[1]!, values[2]!, results[0]!);
    },
    inputs: keys.map((key, offset) => ({ key, offset, perYear: false })),
    inputLength: keys.length,
    outputs: ['drawn', 'total'].map((name, offset) => ({ name, offset, perYear: false, unit: 'USD' })),
    outputLength: 2,
    reports: [],
    steps: [
      { output: 0, inputs: [3], outputs: [] },
      { output: 1, inputs: [1, 2, 4], outputs: [0] },
    ],
  };
  const typical: Readonly<Record<string, number>> = { x: 2, y: 3, c: 1 };
  const sides = ['baseline', 'option'].map((id) => ({
    id,
    lookUp: (key: string) => ({ ...typical, isOption: Number(id === 'option') })[key] ?? 0,
    // The baseline does not have the first.
    nameOf: (key: string) => (key in typical && (key !== 'x' || id === 'option') ? key : undefined),
  }));
  const inputs = Object.entries(typical).map(([name, value]) => ({
    ...{ name, typical: value },
    // What is drawn of an axis is left out: the axis goes through its range.
    ...(name === 'y'
      ? { low: 0, high: 6 }
      : { low: value - (name === 'c' ? width : 0), high: value + (name === 'c' ? width : 0) }),
  }));
  const study = makeStudy({ model, sampler: 'split-triangular' }, sides, 'baseline', inputs);
  const formulas = new Map<number, Formula>([
    [0, ['input', 3]],
    [1, ['+', base, ['*', ['input', 4], formula]]],
  ]);
  const steps = frontier(study, formulas, study.options[1]!, 'total', axes, { draws, seed: 1 });
  let pauses = 0;
  drawnAlone = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return { found: step.value, pauses, drawnAlone };
    pauses += 1;
  }
}

describe('differences over two inputs', () => {
  it.each<[string, Of, Formula]>([
    ['straight in both', (a, b) => 3 * a + 2 * b - 10, ['-', ['+', ['*', 3, x!], ['*', 2, y!]], 10]],
    ['straight in each, not in both together', (a, b) => a * b - 5, ['-', ['*', x!, y!], 5]],
    ['bent in the first', (a, b) => a * a + b, ['+', ['*', x!, x!], y!]],
    ['bent in the second', (a, b) => a + b * b, ['+', x!, ['*', y!, y!]]],
    ['bent in both', (a, b) => a * a * b * b, ['*', ['*', x!, x!], ['*', y!, y!]]],
  ])('%s', (_, of, formula) => {
    const { found } = frontierOf(of, formula);
    expect(found.x).toHaveLength(41);
    expect(found.y).toHaveLength(41);
    expect([found.x[0], found.x[1], found.x[40]]).toEqual([0, 0.2, 8]);
    expect([found.y[0], found.y[1], found.y[40]]).toEqual([-4, -3.5, 16]);
    found.x.forEach((a, i) =>
      found.y.forEach((b, j) => {
        expect(found.differences[i]![j]).toBeCloseTo(of(a, b, 1), 9);
        expect(found.wins[i]![j]).toBe(of(a, b, 1) < -1e-12 ? 1 : of(a, b, 1) > 1e-12 ? 0 : found.wins[i]![j]);
      }),
    );
  });

  it('a tie is half a win', () => {
    const { found } = frontierOf(() => 0, 0);
    expect(new Set(found.wins.flat())).toEqual(new Set([0.5]));
  });

  it('the option is lower as often as what is drawn is below what the two make good', () => {
    const draws = 100;
    const { found } = frontierOf((a, b, drawn) => drawn + a - b, ['-', ['+', c, x!], y!], draws, 1);
    // What is drawn lies between 0 and 2, most often at 1: half of the square of t lies below a t up to 1.
    const below = (t: number): number => (t <= 0 ? 0 : t <= 1 ? t ** 2 / 2 : t <= 2 ? 1 - (2 - t) ** 2 / 2 : 1);
    found.x.forEach((a, i) =>
      found.y.forEach((b, j) => {
        // Of each hundredth one is drawn.
        if (Math.abs(found.wins[i]![j]! - below(b - a)) > 1 / draws + 1e-9)
          expect.fail(`${found.wins[i]![j]} at ${a}, ${b}`);
      }),
    );
  });

  it('differences are those at the typical value of what is drawn', () => {
    const { found } = frontierOf((a, b, drawn) => 10 * drawn + a - b, ['-', ['+', ['*', 10, c], x!], y!], 1, 1);
    expect([found.differences[0]![0], found.differences[40]![40]]).toEqual([14, 2]);
  });

  it('what is drawn alone is computed once for each draw and option, not at each point', () =>
    // And once at typical values.
    expect(frontierOf((a, b, drawn) => drawn * a - b, ['-', ['*', c, x!], y!], 50, 1).drawnAlone).toBe(2 * (50 + 1)));

  it.each<[string, Formula, Of, number]>([
    ['as many as are asked for where both are straight', ['+', x!, y!], (a, b) => a + b, 300],
    ['256 where one is bent', ['+', ['*', x!, x!], y!], (a, b) => a * a + b, 256],
    ['64 where both are', ['*', ['*', x!, x!], ['*', y!, y!]], (a, b) => a * a * b * b, 64],
  ])('draws %s', (_, formula, of, draws) => expect(frontierOf(of, formula, 300).pauses).toBe(draws));

  it('never draws more than are asked for', () =>
    expect(frontierOf((a, b) => a * a * b * b, ['*', ['*', x!, x!], ['*', y!, y!]], 5).pauses).toBe(5));
});

describe('curves of a frontier', () => {
  const curvesOf = (differences: readonly number[], wins: readonly number[], typical = 0) => {
    const { curve, unsettled } = frontierCurves(
      { x: [1], y: [0, 10, 20, 30], differences: [differences], wins: [wins] },
      typical,
    );
    return { curve: curve[0], unsettled: unsettled[0] };
  };
  const none = [0, 0, 0, 0];

  it.each<[string, readonly number[], number, number | null]>([
    ['nowhere', [1, 2, 3, 4], 0, null],
    ['between two points in proportion', [-1, 3, 4, 5], 0, 2.5],
    ['downwards', [3, 1, -3, -5], 0, 12.5],
    ['on the first point', [0, 1, 2, 3], 30, 0],
    ['on a point within', [-1, 0, 2, 3], 30, 10],
    ['on the last point', [-3, -2, -1, 0], 0, 30],
    ['the nearest of two', [-1, 1, 1, -1], 21, 25],
    ['the nearest of two, the first', [-1, 1, 1, -1], 9, 5],
    ['the nearest of two, not by its size', [-1, 1, 1, -1], 14, 5],
    ['the first of two as near', [-1, 1, 1, -1], 15, 5],
    ['touching', [1, 0, 1, 2], 0, 10],
  ])('the difference is 0 %s', (_, differences, typical, at) =>
    expect(curvesOf(differences, none, typical).curve).toBe(at),
  );

  it.each<[string, readonly number[], { from: number; to: number } | null]>([
    ['nothing where one side wins throughout', [1, 1, 0.95, 0.91], null],
    ['nothing where the other does', none, null],
    ['nothing where one point is at a tenth, the first', [0.1, 0, 0, 0], null],
    ['nothing where one point is at a tenth, the last', [0, 0, 0, 0.1], null],
    ['nothing where one point is at nine tenths, the first', [0.9, 1, 1, 1], null],
    ['nothing where one point is at nine tenths, the last', [1, 1, 1, 0.9], null],
    ['all where neither does', [0.5, 0.5, 0.5, 0.5], { from: 0, to: 30 }],
    ['between a tenth and nine tenths', [0, 0.2, 0.8, 1], { from: 5, to: 25 }],
    ['from the first point', [0.5, 0.5, 1, 1], { from: 0, to: 18 }],
    ['to the last point', [1, 1, 0.5, 0.5], { from: 12, to: 30 }],
    ['where it steps from one to the other', [0, 0, 1, 1], { from: 11, to: 19 }],
  ])('not settled: %s', (_, wins, range) => {
    const { unsettled } = curvesOf([1, 1, 1, 1], wins);
    if (range === null) expect(unsettled).toBeNull();
    else {
      expect(unsettled!.from).toBeCloseTo(range.from, 9);
      expect(unsettled!.to).toBeCloseTo(range.to, 9);
    }
  });

  it('has one entry for each x', () =>
    expect(
      frontierCurves(
        {
          x: [1, 2],
          y: [0, 10],
          differences: [
            [-1, 1],
            [1, 1],
          ],
          wins: [
            [0, 0],
            [0.5, 0.5],
          ],
        },
        0,
      ),
    ).toEqual({ curve: [5, null], unsettled: [null, { from: 0, to: 10 }] }));
});
