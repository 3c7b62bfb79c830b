import type { DrawnInput } from './drawn-input.ts';
import { blockLength, type DrawnOption } from './drawn-option.ts';
import { Stratum, type Hypercube } from './hypercube.ts';
import { metrics, type Metric } from './metrics.ts';
import { RankingCounter, type Ranked } from './ranking.ts';
import { isMovedBy, needs, type Study } from './study.ts';
import { costWidth, WorthCounter } from './worth.ts';

/** What the draws say of all options at once. */
export interface AllOptionsSample {
  readonly ranked: Readonly<Record<Metric, Ranked>>;
  /** What knowing each drawn input is worth, by name. */
  readonly worth: ReadonlyMap<string, number>;
  /** The largest worth found for inputs that change nothing: what is below it is noise. */
  readonly worthOfNothing: number;
}

/** So many inputs that the model does not read are drawn beside the others. */
const dummies = 20;

/** Ranks all options in every metric and finds what each drawn input is worth, over draws that come in blocks. */
export class AllOptions {
  private readonly rankings: readonly { readonly rows: readonly Float64Array[]; readonly counter: RankingCounter }[];
  private readonly nothing: readonly Dummy[];
  private readonly nothings: readonly WorthCounter[];
  private readonly worths: readonly { readonly input: DrawnInput; readonly counter: WorthCounter }[];
  private readonly worthless: readonly string[];
  private readonly costRows: readonly Float64Array[];
  /** The costs of a block as WorthCounter takes them. */
  private readonly costs: Float64Array;

  /**
   * @param names The quantities that stand in the rows of the options.
   * @param by The metric that the worth of an input is of.
   */
  constructor(
    study: Study,
    private readonly cube: Hypercube,
    inputs: readonly DrawnInput[],
    options: readonly DrawnOption[],
    names: readonly string[],
    by: Metric,
  ) {
    const rowsOf = (metric: Metric): readonly Float64Array[] => options.map(({ rows }) => rows[names.indexOf(metric)]!);
    this.rankings = metrics.map((metric) => ({ rows: rowsOf(metric), counter: new RankingCounter(options.length) }));
    this.costRows = rowsOf(by);
    this.costs = new Float64Array(blockLength * costWidth(options.length));
    const counterOf = ({ low, high }: { readonly low: number; readonly high: number }): WorthCounter =>
      new WorthCounter(low, high, options.length);
    this.nothing = Array.from({ length: dummies }, (_, i) => new Dummy(cube, i));
    this.nothings = this.nothing.map(counterOf);
    // What follows another whole is known when that is; what the metric does not read is worth nothing.
    const read = needs(study.model, [by]).inputs;
    const offsets = new Set(study.model.inputs.flatMap(({ offset }, i) => (read[i] ? [offset] : [])));
    const reaches = ({ name }: DrawnInput): boolean =>
      study.options.some((option) => isMovedBy(study, option, name, offsets));
    const own = inputs.filter(({ thirds }) => thirds);
    this.worthless = own.filter((input) => !reaches(input)).map(({ name }) => name);
    this.worths = own.filter(reaches).map((input) => ({ input, counter: counterOf(input) }));
  }

  count(from: number, length: number): void {
    for (const { rows, counter } of this.rankings) counter.count(rows, length);
    const { costRows, costs } = this;
    const [first, ...others] = costRows;
    const width = costWidth(costRows.length);
    for (const [o, row] of others.entries())
      for (let i = 0; i < length; i++) costs[i * width + o] = row[i]! - first![i]!;
    for (const { input, counter } of this.worths) counter.count(input.values, costs, length);
    for (const [i, dummy] of this.nothing.entries()) {
      dummy.draw(from, length);
      this.nothings[i]!.count(dummy.values, costs, length);
    }
  }

  /** It pauses while it works. */
  *result(): Generator<void, AllOptionsSample, void> {
    const worth = new Map(this.worthless.map((name) => [name, 0]));
    for (const { input, counter } of this.worths) {
      worth.set(input.name, counter.worth());
      yield;
    }
    let worthOfNothing = 0;
    for (const counter of this.nothings) {
      worthOfNothing = Math.max(worthOfNothing, counter.worth());
      yield;
    }
    const ranked = metrics.map((metric, i) => [metric, this.rankings[i]!.counter.result(this.cube.draws)] as const);
    return { ranked: Object.fromEntries(ranked) as unknown as AllOptionsSample['ranked'], worth, worthOfNothing };
  }
}

/** An input of the same hypercube that no sheet reads; no input of the tables has such a name. */
class Dummy {
  readonly low = 0;
  readonly high = 1;
  readonly values = new Float64Array(blockLength);
  private readonly stratum: Stratum;

  constructor(
    private readonly cube: Hypercube,
    i: number,
  ) {
    this.stratum = new Stratum(cube, `nothing ${i + 1}`);
  }

  /** Its stratum alone counts: where in it a draw lies makes no difference. */
  draw(from: number, length: number): void {
    const { values, stratum, cube } = this;
    for (let i = 0; i < length; i++) values[i] = stratum.index(from + i) / cube.draws;
  }
}
