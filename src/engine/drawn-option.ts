import type { DrawnInput } from './drawn-input.ts';
import { outputNames } from './evaluate.ts';
import { PercentileCounter } from './percentiles.ts';
import { sameOutputs } from './same.ts';
import { isMovedBy, stepsTouched, type Study, type StudyOption } from './study.ts';

/** Draws between two pauses: some milliseconds of work on a slow machine. */
export const blockLength = 64;

/** All draws a block at a time: the number of its first draw, and how many it has. */
export function* blocksOf(
  draws: number,
  most = blockLength,
): Generator<readonly [first: number, length: number], void> {
  for (let first = 0; first < draws; first += most) yield [first, Math.min(most, draws - first)];
}

/** One option under draws: the quantities asked for, a row each, one block of draws at a time. */
export class DrawnOption {
  readonly id: string;
  readonly rows: readonly Float64Array[];
  /** Whether any band touches the quantity of a row. */
  readonly touched: readonly boolean[];
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly steps: Uint8Array;
  private readonly offsets: Int32Array;
  /** Positions of the quantities of the rows. */
  private readonly outputs: readonly number[];
  /** What is drawn, and where it goes in x. */
  private readonly from: readonly Float64Array[];
  private readonly to: Int32Array;

  constructor(
    private readonly study: Study,
    private readonly option: StudyOption,
    inputs: readonly DrawnInput[],
    names: readonly string[],
    neededSteps: Uint8Array,
  ) {
    this.id = option.id;
    this.x = option.x.slice();
    this.y = option.y.slice();
    const { index } = outputNames(study.model);
    this.outputs = names.map((name) => index.get(name)!);
    this.offsets = Int32Array.from(this.outputs, (output) => study.model.outputs[output]!.offset);
    const moves = inputs.flatMap(({ name, values }) => (option.places.get(name) ?? []).map((to) => ({ values, to })));
    this.from = moves.map(({ values }) => values);
    this.to = Int32Array.from(moves, ({ to }) => to);
    this.steps = stepsTouched(
      study,
      option,
      inputs.map(({ name }) => name),
    );
    const touched = new Set(study.model.steps.flatMap(({ output }, i) => (this.steps[i] ? [output] : [])));
    this.touched = this.outputs.map((output) => touched.has(output));
    for (let i = 0; i < this.steps.length; i++) this.steps[i]! &= neededSteps[i]!;
    this.rows = names.map((_, row) => new Float64Array(blockLength).fill(this.y[this.offsets[row]!]!));
  }

  /** @param shared Another option with its counters: what the two have in common is counted by those. */
  counters(
    wanted: readonly number[],
    draws: number,
    shared?: { readonly of: DrawnOption; readonly counted: ReadonlyMap<number, PercentileCounter> },
  ): Map<number, PercentileCounter> {
    const same = shared && this.sameRows(shared.of);
    const counterOf = (row: number): PercentileCounter =>
      (same?.[row] ? shared!.counted.get(row) : undefined) ?? new PercentileCounter(draws);
    return new Map(wanted.filter((row) => this.touched[row]).map((row) => [row, counterOf(row)]));
  }

  /** Of each row whether the two options have its quantity in common, whatever is drawn. */
  sameRows(other: DrawnOption): readonly boolean[] {
    const same = sameOutputs(this.study, this.option, other.option);
    return this.outputs.map((output) => same[output] === 1);
  }

  evaluate(length: number): void {
    const { x, y, from, to, rows, offsets, steps, touched } = this;
    const { evaluate } = this.study.model;
    for (let i = 0; i < length; i++) {
      for (let m = 0; m < from.length; m++) x[to[m]!] = from[m]![i]!;
      evaluate(x, y, steps);
      for (let row = 0; row < rows.length; row++) if (touched[row]) rows[row]![i] = y[offsets[row]!]!;
    }
  }

  /** Whether an input, or what follows it, stands in this option. */
  moves(name: string): boolean {
    return isMovedBy(this.study, this.option, name);
  }

  count(row: number, counter: PercentileCounter, length: number): void {
    const values = this.rows[row]!;
    for (let i = 0; i < length; i++) counter.add(values[i]!);
  }
}
