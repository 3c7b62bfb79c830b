import type { Place } from '../model/sheet.ts';

/** A compiled model: plain code and where its numbers stand in the arrays. Written by the build from the sheets. */
export interface Evaluator {
  /**
   * Reads inputs from x and writes every quantity to y; NaN where a quantity has no value.
   * With s, a step whose entry is 0 is left out and its quantity stays as it stands in y.
   */
  readonly evaluate: (x: Float64Array, y: Float64Array, s?: Uint8Array) => void;
  readonly inputs: readonly {
    readonly key: string;
    readonly offset: number;
    readonly perYear: boolean;
  }[];
  readonly inputLength: number;
  readonly outputs: readonly OutputSlot[];
  readonly outputLength: number;
  readonly reports: readonly ReportSlot[];
  /** The computed quantities in the order of their computation. */
  readonly steps: readonly Step[];
  /** Of several networks: what each of them is computed with. */
  readonly each?: Evaluator;
}

/** A computed quantity and what it reads, by position in the lists of the evaluator. */
export interface Step {
  readonly output: number;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}

export interface OutputSlot {
  readonly name: string;
  readonly offset: number;
  readonly perYear: boolean;
  readonly unit: string;
  /** Why the quantity may have no value. */
  readonly reason?: string;
  /** What several networks have of it: the sum, or the mean weighted by the output at this position; absent: nothing. */
  readonly together?: 'sum' | number;
}

export interface ReportSlot {
  readonly name: string;
  readonly unit: string;
  readonly reducer: 'irr' | 'payback';
  /** Names of the first amount and of the row of years. */
  readonly first: string;
  readonly flow: string;
}

/** What a quantity is made of, for the reader. */
export interface Explanation {
  readonly name: string;
  readonly sheet: string;
  readonly unit: string;
  readonly meaning: string;
  readonly formula: string | null;
  /** Of a quantity by place; editions before 2026.12 do not say it. */
  readonly place?: Place;
  /** The condition under which it has no value; editions before 2026.12 do not say it. */
  readonly when?: string;
  readonly reason: string | null;
  readonly source: string | null;
  /** Names in the formula: quantities, inputs (`pue`, `leaf.endPower`) and constants. */
  readonly uses: readonly string[];
}

/** What the names of the sheets mean: constants, what the structure of a scenario decides, and the quantities of each model. */
export interface Explanations {
  readonly constants: Readonly<
    Record<
      string,
      {
        readonly value: number;
        readonly unit: string;
        readonly meaning: string;
      }
    >
  >;
  readonly structure: Readonly<Record<string, { readonly unit: string; readonly meaning: string }>>;
  readonly models: Readonly<Record<string, readonly Explanation[]>>;
}
