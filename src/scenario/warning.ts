import type { Quantities } from '../engine/evaluate.ts';
import type { ResolvedOption } from './resolve.ts';

export type WarningId =
  | 'no-difference'
  | 'over-cage-limit'
  | 'interface-mismatch'
  | 'copper-out-of-reach'
  | 'copper-under-cpo'
  | 'even-wiring'
  | 'uneven-tiers'
  | 'just-above-bound'
  | 'not-the-mean'
  | 'buyer-class-converted'
  | 'typical-from-maximum'
  | 'typical-on-end'
  | 'lopsided-band'
  | 'band-of-class'
  | 'few-draws';

/** What a reader of the result must know. */
export interface Warning {
  readonly id: WarningId;
  /** The option that it speaks of; absent where it speaks of all. */
  readonly option?: string;
  readonly input: string;
  readonly text: string;
}

/** Evaluates an option again with some inputs of the model changed. */
export type EvaluateWith = (option: ResolvedOption, changed: Readonly<Record<string, number>>) => Quantities;

/** A number in the text of a warning, without a fraction. */
export const whole = (amount: number): string => Math.round(amount).toLocaleString('en');
