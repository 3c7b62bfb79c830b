import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evaluator } from '../../src/engine/evaluator.ts';
import type { Formula } from '../../src/engine/formula.ts';
import { RangeEvaluator } from '../../src/engine/ranges.ts';
import { makeStudy } from '../../src/engine/study.ts';
import { patience } from '../cases/patience.ts';
import { draws } from '../cases/random-scenario.ts';

/** Inputs: one that varies, one that both options share, one of which each has its own. */
const keys = ['horizon', 'discountRate', 'varied', 'shared', 'own'] as const;
type Values = Readonly<Record<(typeof keys)[number], number>>;

const { formula } = fc.letrec<{ formula: Formula }>((tie) => {
  const part = tie('formula');
  return {
    formula: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<Formula>(['input', 2], ['input', 2], ['input', 3], ['input', 4], ['input', 4], 0, 1, 2.5, -3),
      fc.tuple(
        fc.constantFrom('+', '-', '*', '/', '<', '<=', '>', '>=', '==', '!='),
        part,
        part,
      ) as fc.Arbitrary<Formula>,
      fc.tuple(fc.constant('^'), part, fc.constantFrom(0, 1, 2, 3)) as fc.Arbitrary<Formula>,
      fc.tuple(fc.constantFrom('min', 'max'), part, part) as fc.Arbitrary<Formula>,
      fc.tuple(fc.constantFrom('ceil', 'floor', 'abs'), part) as fc.Arbitrary<Formula>,
      fc.tuple(fc.constant('?'), part, part, part) as fc.Arbitrary<Formula>,
      fc.tuple(fc.constantFrom('total', 'discounted'), part) as fc.Arbitrary<Formula>,
    ),
  };
});

/** A formula for numbers, written from its meaning. Numbers that a last digit may turn round alike. */
function valueOf(item: Formula, x: Values): number {
  if (typeof item === 'number') return item;
  const of = (part: Formula | undefined): number => valueOf(part!, x);
  const [name, a, b, c] = item as unknown as [string, Formula, Formula?, Formula?];
  const [left, right] = name === 'input' || name === '?' ? [0, 0] : [of(a), b === undefined ? 0 : of(b)];
  const near = 1e-12 * Math.max(1, Math.abs(left));
  const years = Array.from({ length: x.horizon }, (_, i) => i + 1);
  const byName: Readonly<Record<string, () => number>> = {
    input: () => x[keys[a as number]!],
    '+': () => left + right,
    '-': () => left - right,
    '*': () => left * right,
    '/': () => left / right,
    '^': () => left ** right,
    '<': () => Number(left < right),
    '<=': () => Number(left <= right),
    '>': () => Number(left > right),
    '>=': () => Number(left >= right),
    '==': () => Number(left === right),
    '!=': () => Number(left !== right),
    min: () => Math.min(left, right),
    max: () => Math.max(left, right),
    abs: () => Math.abs(left),
    ceil: () => Math.ceil(left - near),
    floor: () => Math.floor(left + near),
    '?': () => of(of(a) ? b : c),
    total: () => left * x.horizon,
    discounted: () => years.reduce((sum, year) => sum + left / (1 + x.discountRate) ** year, 0),
  };
  return byName[name]!();
}

const number = fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10);
const model: Evaluator = {
  evaluate: () => undefined,
  inputs: keys.map((key, offset) => ({ key, offset, perYear: false })),
  inputLength: keys.length,
  outputs: [{ name: 'total', offset: 0, perYear: false, unit: 'USD' }],
  outputLength: 1,
  reports: [],
  steps: [{ output: 0, inputs: [0, 1, 2, 3, 4], outputs: [] }],
};

describe('the range of a difference of any formula', { timeout: patience }, () => {
  it('encloses the difference at every point', () =>
    fc.assert(
      fc.property(formula, number, number, number, number, number, (item, from, to, shared, own, other) => {
        const values = { horizon: 2, discountRate: 0.25, varied: from, shared };
        const sides = [
          { ...values, own },
          { ...values, own: other },
        ];
        const study = makeStudy(
          { model, sampler: 'split-triangular' },
          sides.map((x, i) => ({
            id: ['option', 'baseline'][i]!,
            lookUp: (key: string) => x[key as keyof Values],
            nameOf: (key: string) => (key === 'varied' ? key : undefined),
          })),
          'baseline',
          [],
        );
        const [option, baseline] = [study.options[0]!, study.options[1]!];
        const moved = [{ offset: 2, ratio: 1, power: 1 }];
        const formulas = new Map([[0, item]]);
        const ranges = new RangeEvaluator(model, formulas, option, baseline, [moved, moved], Uint8Array.of(1));
        const [low, high] = [Math.min(from, to), Math.max(from, to)];
        const range = ranges.evaluate(0, low, high);
        for (let i = 0; i <= 8; i++) {
          const varied = low + ((high - low) * i) / 8;
          const [of, base] = sides.map((x) => valueOf(item, { ...x, varied })) as [number, number];
          const difference = of - base;
          if (!Number.isFinite(difference)) continue;
          const trace = 1e-12 * Math.max(Math.abs(of), Math.abs(base), 1);
          const text = `${difference} at ${varied} in ${range.low} to ${range.high}: ${JSON.stringify(item)}`;
          expect(range.low - trace <= difference && difference <= range.high + trace, text).toBe(true);
        }
      }),
      { ...draws, numRuns: 2500 },
    ));
});
