import { DrawnInput, drawnInputs } from './drawn-input.ts';
import { blockLength, DrawnOption } from './drawn-option.ts';
import type { Hypercube } from './hypercube.ts';
import type { Metric } from './metrics.ts';
import { withInputAt } from './moved-study.ts';
import { RankingCounter } from './ranking.ts';
import { needs, offsetOf, stepsTouched, withFollowers, type Study } from './study.ts';

/** Evaluations of one option between two pauses: some milliseconds of work on a slow machine. */
const mostBetweenPauses = 320;

/**
 * How often each option is the lowest, in the order of the options, with one input fixed at each of these values in turn
 * and all others drawn. All values share their draws: of each draw only what the input moves is computed for the next value.
 * It pauses while it works.
 */
export function* chancesOver(
  study: Study,
  cube: Hypercube,
  metric: Metric,
  name: string,
  values: readonly number[],
): Generator<void, (readonly number[])[], void> {
  if (values.length === 0) return [];
  const cases: FixedCase[] = [];
  const moved = withFollowers(study, [name]);
  for (const value of values) {
    const fixed = withInputAt(study, name, value);
    yield;
    cases.push(yield* fixedCase(fixed, cube, metric, moved, cases[0]));
  }
  const [{ fixed, inputs }] = cases as [FixedCase];
  const { steps } = needs(study.model, [metric]);
  const options = fixed.options.map((_, at) => new OptionOverCases(cases, at, name, steps, offsetOf(study, metric)));
  const counters = cases.map(() => new RankingCounter(options.length));
  const block = Math.max(1, Math.min(blockLength, Math.floor(mostBetweenPauses / values.length)));
  for (let first = 0; first < cube.draws; first += block) {
    const length = Math.min(block, cube.draws - first);
    for (const input of inputs) input.draw(first, length);
    for (const { own } of cases.slice(1)) for (const input of own) input.draw(first, length);
    for (const option of options) {
      option.evaluate(length);
      yield;
    }
    for (const [at, counter] of counters.entries())
      counter.count(
        options.map(({ rows }) => rows[at]!),
        length,
      );
    yield;
  }
  return counters.map((counter) => counter.result(cube.draws).chancesLowest);
}

/** The study with the input at one of its values. */
interface FixedCase {
  readonly fixed: Study;
  /** Every input that is drawn, in the same order for every value. */
  readonly inputs: readonly DrawnInput[];
  /** Those that follow the input that is fixed; the others are drawn once for all values. */
  readonly own: readonly DrawnInput[];
}

/** @param first The case whose draws are shared; none for the first itself. */
function* fixedCase(
  fixed: Study,
  cube: Hypercube,
  metric: Metric,
  moved: ReadonlySet<string>,
  first: FixedCase | undefined,
): Generator<void, FixedCase, void> {
  if (!first) {
    const inputs = yield* drawnInputs(fixed, cube, readFor(fixed, [metric]), blockLength);
    return { fixed, inputs, own: inputs.filter((input) => moved.has(input.name)) };
  }
  const known = new Map<string, DrawnInput>();
  const byName = new Map(fixed.inputs.map((input) => [input.name, input]));
  for (const input of first.inputs)
    known.set(
      input.name,
      moved.has(input.name) ? new DrawnInput(fixed, cube, byName.get(input.name)!, known, blockLength) : input,
    );
  const inputs = [...known.values()];
  return { fixed, inputs, own: inputs.filter((input) => moved.has(input.name)) };
}

/** One option under draws, once for each value of an input that is fixed. */
class OptionOverCases {
  /** The metric by case, a draw an entry. */
  readonly rows: readonly Float64Array[];
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  /** Steps that the draws or the input move, and those that the input moves. */
  private readonly all: Uint8Array;
  private readonly again: Uint8Array;
  private readonly evaluator: Study['model']['evaluate'];
  /** What is drawn alike for every value, and where in x it goes. */
  private readonly shared: readonly Drawn[];
  /** By case, what follows the input. */
  private readonly own: readonly (readonly Drawn[])[];
  /** Where the input, and what follows it and is not drawn, stands in x; by case the values there. */
  private readonly offsets: readonly number[];
  private readonly certain: readonly (readonly number[])[];

  constructor(
    cases: readonly FixedCase[],
    at: number,
    name: string,
    needed: Uint8Array,
    private readonly offset: number,
  ) {
    const [{ fixed, inputs, own }] = cases as [FixedCase, ...FixedCase[]];
    const option = fixed.options[at]!;
    this.x = option.x.slice();
    this.y = option.y.slice();
    this.evaluator = fixed.model.evaluate;
    const drawnIn = (some: readonly DrawnInput[]): Drawn[] =>
      some.flatMap(({ name, values }) => (option.places.get(name) ?? []).map((to) => ({ values, to })));
    this.shared = drawnIn(inputs.filter((input) => !own.includes(input)));
    this.own = cases.map((one) => drawnIn(one.own));
    const drawn = new Set(own.flatMap((input) => option.places.get(input.name) ?? []));
    this.offsets = [...withFollowers(fixed, [name])]
      .flatMap((moved) => option.places.get(moved) ?? [])
      .filter((offset) => !drawn.has(offset));
    this.certain = cases.map((one) => this.offsets.map((offset) => one.fixed.options[at]!.x[offset]!));
    this.again = stepsTouched(fixed, option, [name]);
    this.all = stepsTouched(fixed, option, [name, ...inputs.map((input) => input.name)]);
    for (const steps of [this.again, this.all]) for (let i = 0; i < steps.length; i++) steps[i]! &= needed[i]!;
    this.rows = cases.map(() => new Float64Array(blockLength));
  }

  evaluate(length: number): void {
    const { x, y, rows, shared, own, offsets, certain, offset, evaluator } = this;
    for (let i = 0; i < length; i++) {
      for (const { values, to } of shared) x[to] = values[i]!;
      let steps = this.all;
      for (let at = 0; at < rows.length; at++) {
        for (let k = 0; k < offsets.length; k++) x[offsets[k]!] = certain[at]![k]!;
        for (const { values, to } of own[at]!) x[to] = values[i]!;
        evaluator(x, y, steps);
        rows[at]![i] = y[offset]!;
        steps = this.again;
      }
    }
  }
}

/** What is drawn, and where in x it goes. */
interface Drawn {
  readonly values: Float64Array;
  readonly to: number;
}

/**
 * How often the lowest of some options is as low as any other, with one input fixed at this value and all others drawn. A
 * tie counts in full: what another option shares with these is no reason against them.
 * @param among Positions of the options in the study.
 */
export function* chanceOfLeading(
  study: Study,
  cube: Hypercube,
  metric: Metric,
  name: string,
  value: number,
  among: ReadonlySet<number>,
): Generator<void, number, void> {
  const fixed = withInputAt(study, name, value);
  const { inputs, options } = yield* drawnOptions(fixed, cube, [metric], fixed.options);
  const rows = options.map(({ rows: [row] }) => row!);
  const own = rows.filter((_, at) => among.has(at));
  const others = rows.filter((_, at) => !among.has(at));
  let leading = 0;
  for (let first = 0; first < cube.draws; first += blockLength) {
    const length = Math.min(blockLength, cube.draws - first);
    for (const input of inputs) input.draw(first, length);
    for (const option of options) option.evaluate(inputs, length);
    for (let i = 0; i < length; i++) {
      const lowest = Math.min(...own.map((row) => row[i]!));
      if (others.every((row) => lowest <= row[i]!)) leading += 1;
    }
    yield;
  }
  return leading / cube.draws;
}

/** Options made ready to be drawn: only what these quantities are made of is computed. */
export function* drawnOptions(
  study: Study,
  cube: Hypercube,
  names: readonly string[],
  wanted: Study['options'],
): Generator<void, { readonly inputs: DrawnInput[]; readonly options: DrawnOption[] }, void> {
  const inputs = yield* drawnInputs(study, cube, readFor(study, names), blockLength);
  const { steps } = needs(study.model, names);
  const options = wanted.map((option) => new DrawnOption(study, option, inputs, names, steps));
  return { inputs, options };
}

/** Offsets in x of what these quantities are made of. */
function readFor({ model }: Study, names: readonly string[]): ReadonlySet<number> {
  const needed = needs(model, names);
  return new Set(model.inputs.flatMap(({ offset }, i) => (needed.inputs[i] ? [offset] : [])));
}
