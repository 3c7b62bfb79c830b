import type { DrawnInput } from './drawn-input.ts';
import { blockLength, type DrawnOption } from './drawn-option.ts';
import { metrics, type Metric, type Wins, type WinsByThird } from './metrics.ts';
import { PercentileCounter } from './percentiles.ts';

/** An option against the baseline under the same draws. */
export class DrawnPair {
  readonly counters: ReadonlyMap<number, PercentileCounter>;
  /** Rows of what the two have in common: there is no difference in any draw. */
  readonly common: readonly number[];
  private readonly won = new Float64Array(metrics.length);
  private readonly metricRows: readonly number[];
  private readonly byRow: number;
  /** Positions of the inputs that move either of the two, and the wins in each third of them. */
  private readonly moving: readonly { readonly input: number; readonly won: Float64Array }[];
  private readonly wins = new Float64Array(blockLength);

  constructor(
    readonly option: DrawnOption,
    private readonly baseline: DrawnOption,
    names: readonly string[],
    wanted: readonly number[],
    draws: number,
    inputs: readonly DrawnInput[],
    by: Metric,
  ) {
    const touched = wanted.filter((row) => option.touched[row] || baseline.touched[row]);
    const same = option.sameRows(baseline);
    this.counters = new Map(touched.filter((row) => !same[row]).map((row) => [row, new PercentileCounter(draws)]));
    // Before the first draw a row holds the typical value.
    this.common = touched.filter((row) => same[row] && !Number.isNaN(option.rows[row]![0]));
    this.metricRows = metrics.map((metric) => names.indexOf(metric));
    this.byRow = names.indexOf(by);
    this.moving = inputs.flatMap(({ name, thirds }, input) =>
      thirds && (option.moves(name) || baseline.moves(name)) ? [{ input, won: new Float64Array(3) }] : [],
    );
  }

  count(inputs: readonly DrawnInput[], length: number): void {
    for (const [row, counter] of this.counters) {
      const [of, base] = [this.option.rows[row]!, this.baseline.rows[row]!];
      for (let i = 0; i < length; i++) counter.add(of[i]! - base[i]!);
    }
    for (let metric = 0; metric < this.metricRows.length; metric++)
      for (let i = 0; i < length; i++) this.won[metric]! += this.win(this.metricRows[metric]!, i);
    for (let i = 0; i < length; i++) this.wins[i] = this.win(this.byRow, i);
    for (const { input, won } of this.moving) {
      const thirds = inputs[input]!.thirds!;
      for (let i = 0; i < length; i++) won[thirds[i]!]! += this.wins[i]!;
    }
  }

  result(
    inputs: readonly DrawnInput[],
    draws: number,
  ): { readonly wins: Wins; readonly thirds: readonly WinsByThird[] } {
    return {
      wins: Object.fromEntries(metrics.map((metric, i) => [metric, this.won[i]! / draws])) as unknown as Wins,
      thirds: this.moving.flatMap(({ input, won }) => {
        const { name, drawn } = inputs[input]!;
        if (drawn[0] === 0 || drawn[2] === 0) return [];
        return [{ input: name, low: won[0]! / drawn[0]!, high: won[2]! / drawn[2]! }];
      }),
    };
  }

  private win(row: number, i: number): number {
    const difference = this.option.rows[row]![i]! - this.baseline.rows[row]![i]!;
    return difference < 0 ? 1 : difference > 0 ? 0 : 0.5;
  }
}
