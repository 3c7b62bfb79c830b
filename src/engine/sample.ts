import { DrawnInput, drawnInputs } from './drawn-input.ts';
import type { Hypercube } from './hypercube.ts';
import { PercentileCounter, type Percentiles } from './percentiles.ts';
import { RankingCounter, type Ranked } from './ranking.ts';
import { movedPlaces, needs, offsetOf, stepsTouched, type Study, type StudyOption } from './study.ts';
import { WorthCounter } from './worth.ts';

/** What options are held against each other by: lower wins. */
export const metrics = ['tco', 'tcoWithoutIdle', 'facilityPower', 'totalCarbon'] as const;
export type Metric = (typeof metrics)[number];

/** Shares of draws in which the option is lower, ties counting half. */
export type Wins = Readonly<Record<Metric, number>>;

/** How often the option wins where one input lies in the low or in the high third of its distribution. */
export interface WinsByThird {
  readonly input: string;
  readonly low: number;
  readonly high: number;
}

export interface Sample {
  readonly draws: number;
  /** Of each option, by quantity; a quantity that no band touches has none. */
  readonly options: ReadonlyMap<string, ReadonlyMap<string, Percentiles>>;
  readonly comparisons: ReadonlyMap<string, SampledComparison>;
  readonly ranked: Readonly<Record<Metric, Ranked>>;
  /** What knowing each drawn input is worth, by name, in the metric that the thirds are counted by. */
  readonly worth: ReadonlyMap<string, number>;
  /** The largest worth found for inputs that change nothing: what is below it is noise. */
  readonly worthOfNothing: number;
  /** Mean over the draws, by option and quantity, of the quantities asked for. */
  readonly means: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export interface SampledComparison {
  /** Of option less baseline, by quantity. */
  readonly differences: ReadonlyMap<string, Percentiles>;
  readonly wins: Wins;
  /** By the metric that the verdict follows; inputs of which no draw fell into one of the thirds are left out. */
  readonly thirds: readonly WinsByThird[];
}

/** Draws between two pauses: some milliseconds of work on a slow machine. */
const blockLength = 64;

/** So many inputs that the model does not read are drawn beside the others. */
const dummies = 20;

/**
 * Draws every input with a band, evaluates all options with the same draws and counts. It pauses after each option of a
 * block, so that a page stays responsive: code that runs for the first time takes ten times as long.
 * @param quantities Names whose percentiles are wanted of the differences.
 * @param by The metric that the thirds are counted by.
 * @param ofOptions Names whose percentiles are wanted of each option too.
 */
export function* sample(
  study: Study,
  cube: Hypercube,
  quantities: readonly string[],
  by: Metric,
  ofOptions: readonly string[] = quantities,
): Generator<void, Sample, void> {
  const names = [...new Set([...quantities, ...ofOptions, ...metrics])];
  const needed = needs(study.model, names);
  const read = new Set(study.model.inputs.flatMap(({ offset }, i) => (needed.inputs[i] ? [offset] : [])));
  yield;
  const draws = drawnInputs(study, cube, read, blockLength);
  yield;
  const options = study.options.map((option) => new DrawnOption(study, option, draws, names, needed.steps));
  yield;
  const baseline = options[study.options.indexOf(study.baseline)]!;
  const wanted = quantities.map((name) => names.indexOf(name));
  const wantedOfOptions = ofOptions.map((name) => names.indexOf(name));
  const counters = options.map((option) => option.counters(wantedOfOptions, cube.draws));
  const pairs = options
    .filter((option) => option !== baseline)
    .map((option) => new DrawnPair(option, baseline, names, wanted, cube.draws, draws, by));
  const rowsOf = (metric: Metric): readonly Float64Array[] => options.map(({ rows }) => rows[names.indexOf(metric)]!);
  const rankings = metrics.map((metric) => ({ rows: rowsOf(metric), counter: new RankingCounter(options.length) }));
  const nothing = Array.from({ length: dummies }, (_, i) => dummyInput(study, cube, i));
  // What follows another whole is known when that is.
  const worths = [...draws.filter(({ thirds }) => thirds), ...nothing].map((input) => ({
    input,
    counter: new WorthCounter(input.low, input.high, options.length),
  }));
  const costs = rowsOf(by);
  const cells = new Int32Array(blockLength);

  for (let first = 0; first < cube.draws; first += blockLength) {
    const length = Math.min(blockLength, cube.draws - first);
    for (const input of draws) input.draw(first, length);
    for (const input of nothing) input.draw(first, length);
    for (const [o, option] of options.entries()) {
      option.evaluate(draws, length);
      for (const [row, counter] of counters[o]!) option.count(row, counter, length);
      yield;
    }
    for (const pair of pairs) pair.count(draws, length);
    for (const { rows, counter } of rankings) counter.count(rows, length);
    for (const { input, counter } of worths) counter.count(input.values, costs, length, cells);
    yield;
  }

  const byName = (rows: ReadonlyMap<number, PercentileCounter>): Map<string, Percentiles> =>
    new Map(
      [...rows].flatMap(([row, counter]) => {
        const percentiles = counter.percentiles();
        return percentiles ? [[names[row]!, percentiles] as const] : [];
      }),
    );
  const optionPercentiles = new Map<string, ReadonlyMap<string, Percentiles>>();
  for (const [o, option] of options.entries()) {
    optionPercentiles.set(option.id, byName(counters[o]!));
    yield;
  }
  const comparisons = new Map<string, SampledComparison>();
  for (const pair of pairs) {
    comparisons.set(pair.option.id, { differences: byName(pair.counters), ...pair.result(draws, cube.draws) });
    yield;
  }
  const worth = new Map<string, number>();
  for (const { input, counter } of worths) {
    worth.set(input.name, counter.worth());
    if (worth.size % 8 === 0) yield;
  }
  const worthOfNothing = Math.max(...nothing.map(({ name }) => worth.get(name)!));
  for (const { name } of nothing) worth.delete(name);
  return {
    draws: cube.draws,
    options: optionPercentiles,
    comparisons,
    ranked: Object.fromEntries(
      metrics.map((metric, i) => [metric, rankings[i]!.counter.result(cube.draws)]),
    ) as unknown as Sample['ranked'],
    worth,
    worthOfNothing,
    means: new Map(options.map((option) => [option.id, option.means(names, wantedOfOptions, cube.draws)])),
  };
}

/** An input of the same hypercube that no sheet reads; no input of the tables has such a name. */
const dummyInput = (study: Study, cube: Hypercube, i: number): DrawnInput =>
  new DrawnInput(study, cube, { name: `nothing ${i + 1}`, low: 0, typical: 0.5, high: 1 }, new Map(), blockLength);

/** One option under draws: the quantities asked for, a row each, one block of draws at a time. */
class DrawnOption {
  readonly id: string;
  readonly rows: readonly Float64Array[];
  /** Whether any band touches the quantity of a row. */
  readonly touched: readonly boolean[];
  private readonly sums: Float64Array;
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly steps: Uint8Array;
  private readonly offsets: Int32Array;
  /** Which drawn input goes where in x. */
  private readonly from: Int32Array;
  private readonly to: Int32Array;

  constructor(
    private readonly study: Study,
    private readonly option: StudyOption,
    inputs: readonly DrawnInput[],
    names: readonly string[],
    neededSteps: Uint8Array,
  ) {
    this.id = option.id;
    this.sums = new Float64Array(names.length);
    this.x = option.x.slice();
    this.y = option.y.slice();
    this.offsets = Int32Array.from(names, (name) => offsetOf(study, name));
    const moves = inputs.flatMap(({ name }, from) => (option.places.get(name) ?? []).map((to) => ({ from, to })));
    this.from = Int32Array.from(moves, ({ from }) => from);
    this.to = Int32Array.from(moves, ({ to }) => to);
    this.steps = stepsTouched(
      study,
      option,
      inputs.map(({ name }) => name),
    );
    const touched = new Set(study.model.steps.flatMap(({ output }, i) => (this.steps[i] ? [output] : [])));
    this.touched = names.map((name) => touched.has(study.model.outputs.findIndex((output) => output.name === name)));
    for (let i = 0; i < this.steps.length; i++) this.steps[i]! &= neededSteps[i]!;
    this.rows = names.map((_, row) => new Float64Array(blockLength).fill(this.y[this.offsets[row]!]!));
  }

  counters(wanted: readonly number[], draws: number): Map<number, PercentileCounter> {
    return new Map(wanted.filter((row) => this.touched[row]).map((row) => [row, new PercentileCounter(draws)]));
  }

  evaluate(inputs: readonly DrawnInput[], length: number): void {
    const { x, y, from, to, rows, sums, offsets, steps } = this;
    const { evaluate } = this.study.model;
    for (let i = 0; i < length; i++) {
      for (let m = 0; m < from.length; m++) x[to[m]!] = inputs[from[m]!]!.values[i]!;
      evaluate(x, y, steps);
      for (let row = 0; row < rows.length; row++) {
        const value = y[offsets[row]!]!;
        rows[row]![i] = value;
        sums[row]! += value;
      }
    }
  }

  /** Whether an input, or what follows it, stands in this option. */
  moves(name: string): boolean {
    return movedPlaces(this.study, this.option, name).length > 0;
  }

  means(names: readonly string[], wanted: readonly number[], draws: number): Map<string, number> {
    return new Map(wanted.map((row) => [names[row]!, this.sums[row]! / draws]));
  }

  count(row: number, counter: PercentileCounter, length: number): void {
    const values = this.rows[row]!;
    for (let i = 0; i < length; i++) counter.add(values[i]!);
  }
}

/** An option against the baseline under the same draws. */
class DrawnPair {
  readonly counters: ReadonlyMap<number, PercentileCounter>;
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
    this.counters = new Map(touched.map((row) => [row, new PercentileCounter(draws)]));
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

  result(inputs: readonly DrawnInput[], draws: number): Pick<SampledComparison, 'wins' | 'thirds'> {
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
