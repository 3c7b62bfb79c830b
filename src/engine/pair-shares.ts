import { drawnOptions } from './chances.ts';
import { blocksOf } from './drawn-option.ts';
import type { Hypercube } from './hypercube.ts';
import { PercentileCounter, type Percentiles } from './percentiles.ts';
import type { Study } from './study.ts';

/** One option beside another in one quantity, case by case. */
export interface PairShares {
  /** By what share of the other the option is below it; below 0 where it is above. Null where the other is not above 0 in every case. */
  readonly less: Percentiles | null;
  /** Share of the cases in which the option is lower, ties counting half. */
  readonly chance: number;
  /** Whether the two are equal in every case. */
  readonly equal: boolean;
}

/** Draws two options together. It pauses while it works. */
export function* pairShares(
  study: Study,
  cube: Hypercube,
  [a, b]: readonly [option: string, other: string],
  quantity: string,
): Generator<void, PairShares, void> {
  const sides = [a, b].map((id) => study.options.find((option) => option.id === id)!);
  const { inputs, options } = yield* drawnOptions(study, cube, [quantity], sides);
  const [option, other] = options as [(typeof options)[0], (typeof options)[0]];
  const counter = new PercentileCounter(cube.draws);
  let [lower, isEqual, isShare] = [0, true, true];
  for (const [first, length] of blocksOf(cube.draws)) {
    for (const input of inputs) input.draw(first, length);
    option.evaluate(length);
    other.evaluate(length);
    for (let i = 0; i < length; i++) {
      const [own, its] = [option.rows[0]![i]!, other.rows[0]![i]!];
      lower += own < its ? 1 : own === its ? 0.5 : 0;
      isEqual &&= own === its;
      isShare &&= its > 0;
      counter.add(1 - own / its);
    }
    yield;
  }
  return { less: isShare ? counter.percentiles()! : null, chance: lower / cube.draws, equal: isEqual };
}
