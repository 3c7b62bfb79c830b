import { DrawnInput, drawnInputs } from './drawn-input.ts';
import { blockLength, blocksOf, DrawnOption } from './drawn-option.ts';
import type { Hypercube } from './hypercube.ts';
import type { Metric } from './metrics.ts';
import { withInputAt } from './moved-study.ts';
import { RankingCounter } from './ranking.ts';
import { needs, offsetOf, stepsTouched, withFollowers, type Study } from './study.ts';

/** Evaluations of one option between two pauses: some milliseconds of work on a slow machine. */
const mostBetweenPauses = 320;

/** An input that is fixed at a value. */
export interface Fixed {
  readonly name: string;
  readonly value: number;
}

/** How often each option is the lowest, in the order of the options, with one input fixed at each of these values in turn. */
export const chancesOver = (
  study: Study,
  cube: Hypercube,
  metric: Metric,
  name: string,
  values: readonly number[],
): Generator<void, (readonly number[])[], void> =>
  chancesWith(
    study,
    cube,
    metric,
    values.map((value) => ({ name, value })),
  );

/**
 * How often each option is the lowest, in the order of the options, with one input fixed in each case and all others drawn.
 * All cases share their draws: of each draw only what two cases have apart is computed for the next. It pauses while it works.
 */
export function* chancesWith(
  study: Study,
  cube: Hypercube,
  metric: Metric,
  cases: readonly Fixed[],
): Generator<void, (readonly number[])[], void> {
  if (cases.length === 0) return [];
  const read = readFor(study, [metric]);
  const inputs = yield* drawnInputs(study, cube, read, blockLength);
  const moved: MovedCase[] = [];
  for (const one of cases) {
    moved.push(yield* movedCase(study, cube, one, inputs, read));
    yield;
  }
  const { steps } = needs(study.model, [metric]);
  const options = study.options.map(
    (_, at) => new OptionOverCases(study, at, inputs, moved, steps, offsetOf(study, metric)),
  );
  const counters = cases.map(() => new RankingCounter(options.length));
  const block = Math.max(1, Math.min(blockLength, Math.floor(mostBetweenPauses / cases.length)));
  for (const [first, length] of blocksOf(cube.draws, block)) {
    for (const input of inputs) input.draw(first, length);
    for (const { own } of moved) for (const input of own) input.draw(first, length);
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

/** The study with an input at a value, and what is drawn in another way then. */
interface MovedCase {
  readonly name: string;
  /** The input and all that follow it. */
  readonly names: ReadonlySet<string>;
  readonly fixed: Study;
  /** Those that follow and have a band; the others are certain. */
  readonly own: readonly DrawnInput[];
}

function* movedCase(
  study: Study,
  cube: Hypercube,
  { name, value }: Fixed,
  inputs: readonly DrawnInput[],
  read: ReadonlySet<number>,
): Generator<void, MovedCase, void> {
  const fixed = withInputAt(study, name, value);
  yield;
  const names = withFollowers(study, [name]);
  const anew = new Set((yield* drawnInputs(fixed, cube, read, 1)).map((input) => input.name));
  const known = new Map(inputs.filter((input) => !names.has(input.name)).map((input) => [input.name, input]));
  const own: DrawnInput[] = [];
  // Parents come first.
  for (const input of fixed.inputs) {
    if (!names.has(input.name) || !anew.has(input.name)) continue;
    const drawn = new DrawnInput(fixed, cube, input, known, blockLength);
    known.set(input.name, drawn);
    own.push(drawn);
  }
  return { name, names, fixed, own };
}

/** One option under draws, once for each case. */
class OptionOverCases {
  /** The metric by case, a draw an entry. */
  readonly rows: readonly Float64Array[];
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly evaluator: Study['model']['evaluate'];
  /** What is drawn where no input is fixed. */
  private readonly drawn: readonly Drawn[];
  private readonly cases: readonly CaseOfOption[];

  constructor(
    study: Study,
    at: number,
    inputs: readonly DrawnInput[],
    moved: readonly MovedCase[],
    needed: Uint8Array,
    private readonly offset: number,
  ) {
    const option = study.options[at]!;
    this.x = option.x.slice();
    this.y = option.y.slice();
    this.evaluator = study.model.evaluate;
    this.rows = moved.map(() => new Float64Array(blockLength));
    const drawnIn = (some: readonly DrawnInput[]): Drawn[] =>
      some.flatMap(({ name, values }) => (option.places.get(name) ?? []).map((to) => ({ values, to })));
    this.drawn = drawnIn(inputs);
    const names = inputs.map(({ name }) => name);
    this.cases = moved.map(({ name, names: ofCase, fixed, own }, i): CaseOfOption => {
      const places = [...ofCase].flatMap((one) => option.places.get(one) ?? []);
      const { x } = fixed.options[at]!;
      const before = moved.at(i - 1)!.name;
      const after = moved[(i + 1) % moved.length]!.name;
      const steps = stepsTouched(study, option, [name, before, ...(i === 0 ? names : [])]);
      for (let step = 0; step < steps.length; step++) steps[step]! &= needed[step]!;
      return {
        steps,
        drawn: drawnIn(own),
        certain: places.map((to) => ({ to, value: x[to]! })),
        drawnAfter: after === name ? [] : this.drawn.filter(({ to }) => places.includes(to)),
        certainAfter: after === name ? [] : places.map((to) => ({ to, value: option.x[to]! })),
      };
    });
  }

  evaluate(length: number): void {
    const { x, y, rows, drawn, cases, offset, evaluator } = this;
    for (let i = 0; i < length; i++) {
      for (const { values, to } of drawn) x[to] = values[i]!;
      for (let at = 0; at < cases.length; at++) {
        const one = cases[at]!;
        for (const { to, value } of one.certain) x[to] = value;
        for (const { values, to } of one.drawn) x[to] = values[i]!;
        evaluator(x, y, one.steps);
        rows[at]![i] = y[offset]!;
        for (const { to, value } of one.certainAfter) x[to] = value;
        for (const { values, to } of one.drawnAfter) x[to] = values[i]!;
      }
    }
  }
}

interface CaseOfOption {
  /** What this case or the one before it moves, in the first whatever is drawn too. */
  readonly steps: Uint8Array;
  /** What stands there first; where something is drawn it is written over that. */
  readonly certain: readonly Certain[];
  readonly drawn: readonly Drawn[];
  /** What stands there again where another input is fixed next. */
  readonly certainAfter: readonly Certain[];
  readonly drawnAfter: readonly Drawn[];
}

/** What is drawn, and where in x it goes. */
interface Drawn {
  readonly values: Float64Array;
  readonly to: number;
}

interface Certain {
  readonly value: number;
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
  let leading = 0;
  for (const [first, length] of blocksOf(cube.draws)) {
    for (const input of inputs) input.draw(first, length);
    for (const option of options) option.evaluate(length);
    for (let i = 0; i < length; i++) {
      const lowest = Math.min(...own.map((row) => row[i]!));
      if (rows.every((row) => lowest <= row[i]!)) leading += 1;
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
