import type { BinaryOperator } from '../model/operators.ts';

/** A formula of the sheets as data. Rows of years are named by `output` or `input`; `year` is the year at hand. */
export type Formula =
  | number
  | readonly ['year']
  | readonly ['input' | 'output', number]
  | readonly [BinaryOperator, Formula, Formula]
  | readonly ['?', Formula, Formula, Formula]
  | readonly ['min' | 'max' | 'ceil' | 'floor' | 'abs' | 'sqrt', ...Formula[]]
  | readonly ['total' | 'discounted', Formula];

/** One step of a model: the formula of an output, by its position in the outputs of the evaluator. */
export interface StepFormula {
  readonly output: number;
  readonly formula: Formula;
  /** Where this holds the output has no value. Editions frozen before 2026-11-28 do not say it. */
  readonly when?: Formula;
}
