import { drawnInputs, type DrawnInput } from './drawn-input.ts';
import { blockLength, DrawnOption } from './drawn-option.ts';
import type { Hypercube } from './hypercube.ts';
import type { Metric } from './metrics.ts';
import { withInputAt } from './moved-study.ts';
import { RankingCounter } from './ranking.ts';
import { needs, type Study } from './study.ts';

/**
 * How often each option is the lowest, in the order of the options, with one input fixed at each of these values in turn
 * and all others drawn. It pauses while it works.
 */
export function* chancesOver(
  study: Study,
  cube: Hypercube,
  metric: Metric,
  name: string,
  values: readonly number[],
): Generator<void, (readonly number[])[], void> {
  const found: (readonly number[])[] = [];
  for (const value of values) found.push(yield* chancesLowest(withInputAt(study, name, value), cube, metric));
  return found;
}

/** How often each option is the lowest. */
function* chancesLowest(study: Study, cube: Hypercube, metric: Metric): Generator<void, readonly number[], void> {
  const { inputs, options } = yield* drawnOptions(study, cube, [metric], study.options);
  const counter = new RankingCounter(options.length);
  const rows = options.map(({ rows: [row] }) => row!);
  for (let first = 0; first < cube.draws; first += blockLength) {
    const length = Math.min(blockLength, cube.draws - first);
    for (const input of inputs) input.draw(first, length);
    for (const option of options) option.evaluate(inputs, length);
    counter.count(rows, length);
    yield;
  }
  return counter.result(cube.draws).chancesLowest;
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
  const needed = needs(study.model, names);
  const read = new Set(study.model.inputs.flatMap(({ offset }, i) => (needed.inputs[i] ? [offset] : [])));
  const inputs = yield* drawnInputs(study, cube, read, blockLength);
  const options = wanted.map((option) => new DrawnOption(study, option, inputs, names, needed.steps));
  return { inputs, options };
}
