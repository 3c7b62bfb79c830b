/**
 * Whole results of scenarios that differ in plain numbers alone. Every quantity of a row stands in arrays; what else a result has is
 * made by the functions that make it of any run, and only where a number of the row moves what they read.
 */
import { decide, type Comparison } from '../../engine/compare.ts';
import type { OutputSlot } from '../../engine/evaluator.ts';
import { inputWarnings } from '../input-warnings.ts';
import { warningsOf, type Run } from '../run-scenario.ts';
import { sheetsFor } from '../sheets.ts';
import { lookUpOf } from '../structure.ts';
import type { Warning } from '../warning.ts';
import type { Results } from './row-view.ts';
import { Rows } from './rows.ts';

/** A run of the present row; its comparisons have no differences, which are taken from the arrays. */
export type RowRun = Omit<Run, 'comparisons' | 'warnings'> & {
  readonly comparisons: readonly Omit<Comparison, 'differences'>[];
};

export class WholeRows {
  readonly run: RowRun;
  readonly outputs: readonly OutputSlot[];
  readonly horizonVaries: boolean;
  private readonly rows: Rows;

  /** @throws NoPlan @see Rows */
  constructor(run: Run, fields: readonly (string | undefined)[]) {
    const { resolved } = run;
    this.rows = new Rows(run, fields, (_, model) => model.outputs.map(({ name }) => name));
    const { view, model } = this.rows;
    this.outputs = model.outputs;
    this.horizonVaries = view.watch(() => void view.horizon).varying;
    const sheets = sheetsFor(resolved);
    const options = run.options.map(({ id }, i) => ({ id, quantities: view.quantities(i) }));
    const baseline = options.find(({ id }) => id === resolved.baseline)!;
    const comparisons = run.comparisons.map(({ option: id }) => {
      const i = options.findIndex((one) => one.id === id);
      const lookUp = lookUpOf(view.resolved, view.resolved.options[i]!);
      const decision = () => decide(sheets, options[i]!.quantities, baseline.quantities, lookUp);
      return Object.defineProperty({ option: id, baseline: baseline.id }, 'decision', { get: decision }) as Omit<
        Comparison,
        'differences'
      >;
    });
    this.run = { resolved: view.resolved, options, comparisons };
  }

  get options(): readonly Results[] {
    return this.rows.options;
  }

  get horizon(): number {
    return this.rows.view.horizon;
  }

  /** Makes the next row the present one. @returns whether it is accepted. */
  compute(numbers: readonly number[]): boolean {
    return this.rows.compute(numbers);
  }

  /** What is made of a row: once where no number moves it, else again for each. @param make Reads the present row. */
  part<T>(make: (run: RowRun) => T): { readonly always: T } | { readonly each: () => T } {
    const { view } = this.rows;
    let always!: T;
    const reads = view.watch(() => (always = make(this.run)));
    return view.moves(reads) ? { each: () => make(this.run) } : { always };
  }
}

/** Warnings of quantities and of inputs, each a part of its own. */
export const warningsOfQuantities = ({ resolved, options }: RowRun): readonly Warning[] =>
  warningsOf(resolved, { options, comparisons: [] });

/** What is in use is remembered by the scenario: each row is another one. */
export const warningsOfInputs = ({ resolved }: RowRun): readonly Warning[] => inputWarnings({ ...resolved });
