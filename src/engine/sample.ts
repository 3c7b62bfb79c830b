import { BandValues } from './band.ts';
import { Stratum, type Hypercube } from './hypercube.ts';
import { PercentileCounter, type Percentiles } from './percentiles.ts';
import { needs, offsetOf, stepsTouched, type Study, type StudyOption, type UncertainInput } from './study.ts';

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
  const inputs = study.uncertain.filter(({ name }) =>
    study.options.some(({ places }) => places.get(name)?.some((offset) => read.has(offset))),
  );
  yield;
  const draws = inputs.map((input) => new DrawnInput(cube, input));
  yield;
  const options = study.options.map((option) => new DrawnOption(study, option, inputs, names, needed.steps));
  yield;
  const baseline = options[study.options.indexOf(study.baseline)]!;
  const wanted = quantities.map((name) => names.indexOf(name));
  const wantedOfOptions = ofOptions.map((name) => names.indexOf(name));
  const counters = options.map((option) => option.counters(wantedOfOptions, cube.draws));
  const pairs = options
    .filter((option) => option !== baseline)
    .map((option) => new DrawnPair(option, baseline, names, wanted, cube.draws, inputs, by));

  for (let first = 0; first < cube.draws; first += blockLength) {
    const length = Math.min(blockLength, cube.draws - first);
    for (const input of draws) input.draw(first, length);
    for (const [o, option] of options.entries()) {
      option.evaluate(draws, length);
      for (const [row, counter] of counters[o]!) option.count(row, counter, length);
      yield;
    }
    for (const pair of pairs) pair.count(draws, length);
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
  return { draws: cube.draws, options: optionPercentiles, comparisons };
}

/** One input under draws, a block at a time. */
class DrawnInput {
  readonly name: string;
  readonly values = new Float64Array(blockLength);
  /** 0 in the low third of the distribution, 1 in the middle, 2 in the high third. */
  readonly thirds = new Uint8Array(blockLength);
  /** Draws so far in each third. */
  readonly drawn = new Float64Array(3);
  private readonly stratum: Stratum;
  private readonly band: BandValues;

  constructor(cube: Hypercube, input: UncertainInput) {
    this.name = input.name;
    this.stratum = new Stratum(cube, input.name);
    this.band = new BandValues(input);
  }

  draw(first: number, length: number): void {
    const { values, thirds, drawn, stratum, band } = this;
    // One thing at a time: a fifth faster than all of it draw by draw.
    for (let i = 0; i < length; i++) values[i] = stratum.share(first + i);
    for (let i = 0; i < length; i++) thirds[i] = Math.floor(3 * values[i]!);
    for (let i = 0; i < length; i++) drawn[thirds[i]!]! += 1;
    for (let i = 0; i < length; i++) values[i] = band.at(values[i]!);
  }
}

/** One option under draws: the quantities asked for, a row each, one block of draws at a time. */
class DrawnOption {
  readonly id: string;
  readonly rows: readonly Float64Array[];
  /** Whether any band touches the quantity of a row. */
  readonly touched: readonly boolean[];
  readonly places: StudyOption['places'];
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly steps: Uint8Array;
  private readonly offsets: Int32Array;
  /** Which drawn input goes where in x. */
  private readonly from: Int32Array;
  private readonly to: Int32Array;

  constructor(
    private readonly study: Study,
    option: StudyOption,
    inputs: readonly UncertainInput[],
    names: readonly string[],
    neededSteps: Uint8Array,
  ) {
    this.id = option.id;
    this.places = option.places;
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
    const { x, y, from, to, rows, offsets, steps } = this;
    const { evaluate } = this.study.model;
    for (let i = 0; i < length; i++) {
      for (let m = 0; m < from.length; m++) x[to[m]!] = inputs[from[m]!]!.values[i]!;
      evaluate(x, y, steps);
      for (let row = 0; row < rows.length; row++) rows[row]![i] = y[offsets[row]!]!;
    }
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
    inputs: readonly UncertainInput[],
    by: Metric,
  ) {
    const touched = wanted.filter((row) => option.touched[row] || baseline.touched[row]);
    this.counters = new Map(touched.map((row) => [row, new PercentileCounter(draws)]));
    this.metricRows = metrics.map((metric) => names.indexOf(metric));
    this.byRow = names.indexOf(by);
    this.moving = inputs.flatMap(({ name }, input) =>
      option.places.has(name) || baseline.places.has(name) ? [{ input, won: new Float64Array(3) }] : [],
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
      const { thirds } = inputs[input]!;
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
