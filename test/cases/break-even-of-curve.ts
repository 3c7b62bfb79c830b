import { breakEvens, type BreakEven } from '../../src/engine/break-even.ts';
import type { Evaluator } from '../../src/engine/evaluator.ts';
import type { Formula } from '../../src/engine/formula.ts';
import { makeStudy } from '../../src/engine/study.ts';

/** A curve as a formula and as code, in one input. */
export interface Curve {
  readonly formula: Formula;
  readonly at: (value: number) => number;
}

export const input: Formula = ['input', 2];
const keys = ['horizon', 'discountRate', 'value', 'isOption'];

export interface CurveRange {
  readonly typical: number;
  readonly minimum: number;
  readonly maximum: number;
  /** What both options cost beside the curve. */
  readonly base: number;
}

/** What the search did: totals computed, ranges enclosed, and before which of them it paused. */
export interface Work {
  readonly found: BreakEven | undefined;
  readonly evaluations: number;
  readonly ranges: number;
  readonly pauses: readonly number[];
}

/** The total is the curve for the option and 0 for the baseline; it stands behind another quantity. */
export function searchOf({ formula, at }: Curve, range: Partial<CurveRange> = {}): Work {
  const { typical = 4, minimum = 0, maximum = 10, base = 0 } = range;
  let evaluations = 0;
  const model: Evaluator = {
    evaluate: (x, y) => {
      evaluations += 1;
      y[0] = x[2]!;
      y[1] = base + x[3]! * at(x[2]!);
    },
    inputs: keys.map((key, offset) => ({ key, offset, perYear: false })),
    inputLength: keys.length,
    outputs: ['power', 'total'].map((name, offset) => ({ name, offset, perYear: false, unit: 'USD' })),
    outputLength: 2,
    reports: [],
    steps: [
      { output: 0, inputs: [2], outputs: [] },
      { output: 1, inputs: [2, 3], outputs: [] },
    ],
  };
  const sides = ['baseline', 'option'].map((id) => ({
    id,
    lookUp: (key: string) => ({ horizon: 1, value: typical, isOption: Number(id === 'option') })[key] ?? 0,
    nameOf: (key: string) => (key === 'value' ? key : undefined),
  }));
  const value = { name: 'value', low: typical, typical, high: typical };
  const study = makeStudy({ model, sampler: 'split-triangular' }, sides, 'baseline', [value]);
  const total: Formula = ['*', ['input', 3], formula];
  let looked = 0;
  class Counted extends Map<number, Formula> {
    override get(output: number): Formula | undefined {
      if (output === 1) looked += 1;
      return super.get(output);
    }
  }
  const formulas = new Counted([
    [0, input],
    [1, base === 0 ? total : ['+', base, total]],
  ]);
  const inputs = [{ name: 'value', typical, minimum, maximum }];
  evaluations = 0;
  const pauses: number[] = [];
  const search = breakEvens(study, formulas, study.options[1]!, 'total', inputs);
  for (;;) {
    const { done, value: found } = search.next();
    // Both options have the total computed, and their degrees are read off its formula once.
    if (done) return { found: found[0], evaluations: evaluations / 2, ranges: looked - 2, pauses };
    pauses.push(looked - 2);
  }
}

export const breakEvenOf = (curve: Curve, range?: Partial<CurveRange>): BreakEven | undefined =>
  searchOf(curve, range).found;
