import { AllOptions, type AllOptionsSample } from './all-options.ts';
import { drawnInputs, type DrawnInput } from './drawn-input.ts';
import { blockLength, blocksOf, DrawnOption } from './drawn-option.ts';
import { DrawnPair } from './drawn-pair.ts';
import type { Hypercube } from './hypercube.ts';
import { metrics, type Metric, type Wins, type WinsByThird } from './metrics.ts';
import type { PercentileCounter, Percentiles } from './percentiles.ts';
import { needs, type Study } from './study.ts';

export interface Sample extends SampledOptions, AllOptionsSample {
  readonly draws: number;
}

export interface SampledOptions {
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

/**
 * Draws every input with a band, evaluates all options with the same draws and counts. It pauses after each option of a
 * block, so that a page stays responsive: code that runs for the first time takes ten times as long.
 * @param quantities Names whose percentiles are wanted of the differences.
 * @param by The metric that the thirds and the worth of inputs are counted by.
 * @param ofOptions Names whose percentiles are wanted of each option too.
 */
export function* sample(
  study: Study,
  cube: Hypercube,
  quantities: readonly string[],
  by: Metric,
  ofOptions: readonly string[] = quantities,
): Generator<void, Sample, void> {
  const draws = yield* Draws.of(study, cube, quantities, by, ofOptions);
  const together = new AllOptions(study, cube, draws.inputs, draws.options, draws.names, by);
  yield;
  for (const [first, length] of blocksOf(cube.draws)) {
    yield* draws.take(first, length);
    together.count(first, length);
    yield;
  }
  const sampled = yield* draws.result();
  return { draws: cube.draws, ...sampled, ...(yield* together.result()) };
}

/** The difference between what is the same. */
const none: Percentiles = { p10: 0, p50: 0, p90: 0 };

/** The draws themselves: every option evaluated, percentiles and pairs counted, a block at a time. */
export class Draws {
  private constructor(
    private readonly cube: Hypercube,
    readonly names: readonly string[],
    readonly inputs: readonly DrawnInput[],
    readonly options: readonly DrawnOption[],
    private readonly counters: readonly ReadonlyMap<number, PercentileCounter>[],
    private readonly pairs: readonly DrawnPair[],
  ) {}

  static *of(
    study: Study,
    cube: Hypercube,
    quantities: readonly string[],
    by: Metric,
    ofOptions: readonly string[],
  ): Generator<void, Draws, void> {
    const names = [...new Set([...quantities, ...ofOptions, ...metrics])];
    const needed = needs(study.model, names);
    const read = new Set(study.model.inputs.flatMap(({ offset }, i) => (needed.inputs[i] ? [offset] : [])));
    yield;
    const inputs = yield* drawnInputs(study, cube, read, blockLength);
    yield;
    const options: DrawnOption[] = [];
    for (const option of study.options) {
      options.push(new DrawnOption(study, option, inputs, names, needed.steps));
      yield;
    }
    const rowsOf = (wanted: readonly string[]): number[] => wanted.map((name) => names.indexOf(name));
    const baseline = options[study.options.indexOf(study.baseline)]!;
    const pairs: DrawnPair[] = [];
    for (const option of options) {
      if (option === baseline) continue;
      pairs.push(new DrawnPair(option, baseline, names, rowsOf(quantities), cube.draws, inputs, by));
      yield;
    }
    const counted = baseline.counters(rowsOf(ofOptions), cube.draws);
    const counters = options.map((option) =>
      option === baseline ? counted : option.counters(rowsOf(ofOptions), cube.draws, { of: baseline, counted }),
    );
    return new Draws(cube, names, inputs, options, counters, pairs);
  }

  *take(first: number, length: number): Generator<void, void, void> {
    const { inputs, options, counters, pairs } = this;
    for (const input of inputs) input.draw(first, length);
    yield;
    const counted = new Set<PercentileCounter>();
    for (const [o, option] of options.entries()) {
      option.evaluate(length);
      for (const [row, counter] of counters[o]!) {
        // What options have in common is counted once.
        if (counted.has(counter)) continue;
        option.count(row, counter, length);
        counted.add(counter);
      }
      yield;
    }
    for (const pair of pairs) pair.count(inputs, length);
    yield;
  }

  *result(): Generator<void, SampledOptions, void> {
    const { cube, inputs } = this;
    const options = new Map<string, ReadonlyMap<string, Percentiles>>();
    for (const [o, option] of this.options.entries()) options.set(option.id, yield* this.byName(this.counters[o]!));
    const comparisons = new Map<string, SampledComparison>();
    for (const pair of this.pairs) {
      const counted = yield* this.byName(pair.counters);
      const differences = new Map([...counted, ...pair.common.map((row) => [this.names[row]!, none] as const)]);
      comparisons.set(pair.option.id, { differences, ...pair.result(inputs, cube.draws) });
      yield;
    }
    return { options, comparisons };
  }

  /** Of the counters asked so far: an option shares those of what it has in common with the baseline. */
  private readonly found = new Map<PercentileCounter, Percentiles | undefined>();

  /** Percentiles by quantity. It pauses after each: the first take a while. */
  private *byName(
    rows: ReadonlyMap<number, PercentileCounter>,
  ): Generator<void, ReadonlyMap<string, Percentiles>, void> {
    const found = new Map<string, Percentiles>();
    for (const [row, counter] of rows) {
      const known = this.found.has(counter);
      const percentiles = known ? this.found.get(counter) : counter.percentiles();
      this.found.set(counter, percentiles);
      if (percentiles) found.set(this.names[row]!, percentiles);
      if (!known) yield;
    }
    return found;
  }
}
