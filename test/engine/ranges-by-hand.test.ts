import { describe, expect, it } from 'vitest';
import type { Evaluator } from '../../src/engine/evaluator.ts';
import type { Formula } from '../../src/engine/formula.ts';
import { RangeEvaluator } from '../../src/engine/ranges.ts';
import type { MovedPlace } from '../../src/engine/study.ts';
import { countTolerance } from '../../src/model/limits.ts';

const keys = ['horizon', 'discountRate', 'v', 'own'];
const [v, own]: readonly Formula[] = [
  ['input', 2],
  ['input', 3],
];
const plain: MovedPlace = { offset: 2, ratio: 1, power: 1 };

interface Given {
  readonly places?: readonly [readonly MovedPlace[], readonly MovedPlace[]];
  readonly rate?: number;
  readonly horizon?: number;
  /** Formulas of rows of years, before the one that is asked for; they are the first outputs. */
  readonly rows?: readonly Formula[];
  readonly steps?: readonly number[];
  /** What the quantity is before anything moves, of the option and of the baseline. */
  readonly asked?: readonly [number, number];
}

/** The difference of a formula: v goes from low to high, own is 5 for the option and 3 for the baseline. */
function rangeOf(formula: Formula, low: number, high: number, given: Given = {}) {
  const { places = [[plain], [plain]], rate = 0.1, horizon = 2, rows = [], steps, asked = [100, 40] } = given;
  const model: Evaluator = {
    evaluate: () => undefined,
    inputs: keys.map((key, offset) => ({ key, offset, perYear: false })),
    inputLength: keys.length,
    outputs: [
      ...rows.map((_, i) => ({ name: `row${i}`, offset: 30 * i, perYear: true, unit: '1' })),
      { name: 'asked', offset: 30 * rows.length, perYear: false, unit: '1' },
    ],
    outputLength: 30 * rows.length + 1,
    reports: [],
    steps: [...rows, formula].map((_, output) => ({ output, inputs: [], outputs: [] })),
  };
  const side = (id: string, ownValue: number, before: number) => ({
    id,
    x: Float64Array.of(horizon, rate, 7, ownValue),
    y: new Float64Array(model.outputLength).fill(before),
    places: new Map<string, readonly number[]>(),
  });
  const evaluator = new RangeEvaluator(
    model,
    new Map([...rows, formula].entries()),
    side('option', 5, asked[0]),
    side('baseline', 3, asked[1]),
    places,
    Uint8Array.from(steps ?? model.steps.map(() => 1)),
  );
  return evaluator.evaluate(30 * rows.length, low, high);
}

/** No wider than by rounding. */
const is = (found: ReturnType<typeof rangeOf>, low: number, high: number, jumps = false): void => {
  expect(found.low).toBeCloseTo(low, 12);
  expect(found.high).toBeCloseTo(high, 12);
  expect(found.jumps).toBe(jumps);
};

describe('the range of a difference, as narrow as by hand', () => {
  it.each<[string, Formula, number, number, number, number]>([
    ['a number', 4, 0, 10, 0, 0],
    ['what moves in both alike', v!, 0, 10, 0, 0],
    ['a sum leaves no trace of what is shared', ['+', v!, own!], 0, 10, 2, 2],
    ['nor a difference', ['-', own!, v!], 0, 10, 2, 2],
    ['nor the other way round', ['-', v!, own!], 0, 10, -2, -2],
    ['a product', ['*', v!, own!], 0, 10, 0, 20],
    ['a product the other way round', ['*', own!, v!], 1, 10, 2, 20],
    // 5 (v + 5) - 3 (v + 3) = 2 v + 16.
    ['a product of two that differ', ['*', own!, ['+', v!, own!]], 0, 10, 16, 36],
    ['a quotient: v / 5 - v / 3', ['/', v!, own!], 0, 10, -4 / 3, 0],
    ['a quotient over what is shared: 2 / v', ['/', own!, v!], 1, 2, 1, 2],
    ['a power of what is shared', ['^', v!, 2], 0, 10, 0, 0],
    ['a power of what is not', ['^', own!, 2], 0, 10, 16, 16],
    ['the lower of two', ['min', v!, own!], 0, 10, 0, 2],
    ['the lower of two that are far apart', ['min', v!, own!], 20, 30, 2, 2],
    ['the higher of two', ['max', v!, own!], 0, 10, 0, 2],
    ['the lowest of three', ['min', 10, own!, 4], 0, 10, 1, 1],
    ['the highest of three', ['max', 0, own!, 4], 0, 10, 1, 1],
    ['without its sign', ['abs', ['-', own!, 4]], 0, 10, 0, 0],
    ['a root', ['sqrt', ['*', own!, own!]], 0, 10, 2, 2],
    ['a root of what is shared', ['sqrt', v!], 0, 10, 0, 0],
    ['the year of what is no row', ['*', own!, ['year']], 0, 10, 0, 0],
    ['a sum over the years', ['total', ['*', own!, ['year']]], 0, 10, 6, 6],
    ['a discounted sum', ['discounted', own!], 0, 10, 2 / 1.1 + 2 / 1.21, 2 / 1.1 + 2 / 1.21],
    ['a sum within a sum', ['total', ['*', ['year'], ['total', own!]]], 0, 10, 12, 12],
  ])('%s', (_, formula, from, to, low, high) => is(rangeOf(formula, from, to), low, high));

  it('over as many years as there are', () => is(rangeOf(['total', own!], 0, 1, { horizon: 7 }), 14, 14));

  it('of a row of years each year has its own', () =>
    is(rangeOf(['total', ['output', 0]], 0, 1, { rows: [['*', own!, ['year']]], horizon: 3 }), 12, 12));

  it('what is not touched keeps its value', () => is(rangeOf(v!, 0, 1, { steps: [0] }), 60, 60));

  it('what is without end in both leaves no trace', () =>
    is(rangeOf(v!, 0, 1, { steps: [0], asked: [Infinity, Infinity] }), 0, 0));
});

describe('where a difference may jump', () => {
  it.each<[string, Formula, number, number, number, number, boolean]>([
    ['a condition on what is shared, undecided', ['?', ['<', v!, 5], own!, 0], 0, 10, 0, 2, true],
    ['the same, true throughout', ['?', ['<', v!, 5], own!, 0], 0, 4, 2, 2, false],
    ['the same, false throughout', ['?', ['<', v!, 5], 0, own!], 6, 10, 2, 2, false],
    ['a condition that the two decide apart', ['?', ['<', own!, 4], v!, 0], 0, 10, -10, 0, false],
    ['a condition that is undecided in both', ['?', ['<', ['*', v!, own!], 20], 1, 0], 0, 10, -1, 1, true],
    ['undecided in the option alone: 5 v to 25', ['?', ['<', ['*', v!, own!], 20], 1, 0], 3, 5, -1, 0, true],
    ['undecided in the baseline alone: 3 v from 18', ['?', ['<', ['*', v!, own!], 20], 1, 0], 6, 8, -1, 0, true],
    ['a number is true unless it is 0', ['?', v!, own!, 0], -3, -1, 2, 2, false],
    ['a number up to 0 is undecided', ['?', v!, own!, 0], -3, 0, 0, 2, true],
    ['a number from 0 is undecided', ['?', v!, own!, 0], 0, 3, 0, 2, true],
    ['0 is false', ['?', ['*', v!, 0], own!, 7], 1, 2, 0, 0, false],
    ['rounded up, shared, within a step', ['ceil', v!], 0.2, 0.8, 0, 0, false],
    ['rounded up, shared, over a step', ['ceil', v!], 0.2, 1.8, 0, 0, true],
    ['rounded up, apart, over a step of both', ['ceil', ['*', v!, own!]], 1, 1.1, 1, 3, true],
    ['rounded up, over a step of the option alone', ['ceil', ['*', v!, own!]], 0.9, 1.0, 2, 2, false],
    ['rounded down, within a step', ['floor', ['*', v!, own!]], 1, 1.1, 2, 2, false],
    ['rounded down, over a step of the option alone', ['floor', ['*', v!, own!]], 1.1, 1.3, 2, 3, true],
    ['rounded up, over a step of the baseline alone', ['ceil', ['*', v!, own!]], 1.3, 1.4, 2, 3, true],
  ])('%s', (_, formula, from, to, low, high, jumps) => is(rangeOf(formula, from, to), low, high, jumps));

  it('a count is rounded but for a trace', () => {
    const off = (round: 'ceil' | 'floor', by: number) => rangeOf([round, ['+', own!, by]], 0, 1);
    // Of 5 and 3 with a trace more or less; 10 traces are a step for 3 and for 5.
    is(off('ceil', countTolerance / 2), 2, 2);
    is(off('floor', -countTolerance / 2), 2, 2);
    // Of 5 and 3 millions with a trace of one.
    const millions = (by: number): Formula => ['+', ['*', own!, 1e6], by];
    is(rangeOf(['ceil', millions(1e6 * countTolerance)], 0, 1), 2e6, 2e6);
    is(rangeOf(['floor', millions(-1e6 * countTolerance)], 0, 1), 2e6, 2e6);
    is(rangeOf(['ceil', millions(4e6 * countTolerance)], 0, 1), 2e6 - 1, 2e6 - 1);
    is(rangeOf(['floor', millions(-4e6 * countTolerance)], 0, 1), 2e6 + 1, 2e6 + 1);
    is(rangeOf(['ceil', ['+', ['-', own!, own!], countTolerance / 2]], 0, 1), 0, 0);
    is(rangeOf(['ceil', ['*', own!, ['?', ['<', own!, 4], 1, 1 + 10 * countTolerance]]], 0, 1), 3, 3);
    is(rangeOf(['floor', ['*', own!, ['?', ['<', own!, 4], 1, 1 - 10 * countTolerance]]], 0, 1), 1, 1);
  });
});

describe('where the input stands', () => {
  const of = (option: readonly MovedPlace[], baseline: readonly MovedPlace[], low = 1, high = 2) =>
    rangeOf(v!, low, high, { places: [option, baseline] });

  it.each<[string, readonly MovedPlace[], readonly MovedPlace[], number, number]>([
    ['in both at one ratio', [{ ...plain, ratio: 3 }], [{ ...plain, ratio: 3 }], 0, 0],
    ['in both at one power', [{ ...plain, power: -1 }], [{ ...plain, power: -1 }], 0, 0],
    ['at another ratio', [{ ...plain, ratio: 3 }], [plain], 3 - 2, 6 - 1],
    ['at another power', [{ offset: 2, ratio: 12, power: -1 }], [plain], 6 - 2, 12 - 1],
    ['at another power alone', [{ ...plain, power: -1 }], [plain], 1 / 2 - 2, 1 - 1],
    ['in the option alone', [plain], [], 1 - 7, 2 - 7],
    ['in the baseline alone', [], [plain], 7 - 2, 7 - 1],
    ['at a negative ratio', [{ ...plain, ratio: -1 }], [], -2 - 7, -1 - 7],
  ])('%s', (_, option, baseline, low, high) => is(of(option, baseline), low, high));

  it('in several places of an option', () => {
    const both: readonly MovedPlace[] = [plain, { offset: 3, ratio: 2, power: 1 }];
    is(rangeOf(['+', v!, own!], 1, 2, { places: [both, [plain]] }), 2 - 3, 4 - 3);
    is(rangeOf(['+', v!, own!], 1, 2, { places: [[plain], both] }), 5 - 4, 5 - 2);
  });

  it('as the discount rate', () => {
    const rate: MovedPlace = { offset: 1, ratio: 1, power: 1 };
    const found = rangeOf(['discounted', own!], 0, 1, { places: [[rate], [rate]], horizon: 1 });
    is(found, 1, 2);
  });

  it('anew at each call', () => {
    expect(of([plain], [], 3, 4)).toEqual({ low: -4, high: -3, jumps: false });
  });
});
