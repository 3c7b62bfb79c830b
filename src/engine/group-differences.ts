import { drawnOptions } from './chances.ts';
import { blocksOf } from './drawn-option.ts';
import type { Hypercube } from './hypercube.ts';
import { PercentileCounter, type Percentiles } from './percentiles.ts';
import type { Study } from './study.ts';

/** Quantities that are added up, each with its sign. */
export type Group = readonly { readonly quantity: string; readonly sign: 1 | -1 }[];

/**
 * One option less another, by groups of cost lines, case by case: percentiles of each group in the order given. It pauses
 * while it works.
 */
export function* groupDifferences(
  study: Study,
  cube: Hypercube,
  [a, b]: readonly [option: string, other: string],
  groups: readonly Group[],
): Generator<void, (Percentiles | undefined)[], void> {
  const sides = [a, b].map((id) => study.options.find((option) => option.id === id)!);
  const names = [...new Set(groups.flat().map(({ quantity }) => quantity))];
  const { inputs, options } = yield* drawnOptions(study, cube, names, sides);
  const [option, other] = options as [(typeof options)[0], (typeof options)[0]];
  const counters = groups.map(() => new PercentileCounter(cube.draws));
  const rows = groups.map((group) => group.map(({ quantity, sign }) => ({ row: names.indexOf(quantity), sign })));
  for (const [first, length] of blocksOf(cube.draws)) {
    for (const input of inputs) input.draw(first, length);
    option.evaluate(length);
    other.evaluate(length);
    for (const [g, group] of rows.entries())
      for (let i = 0; i < length; i++) {
        let sum = 0;
        for (const { row, sign } of group) sum += sign * (option.rows[row]![i]! - other.rows[row]![i]!);
        counters[g]!.add(sum);
      }
    yield;
  }
  return counters.map((counter) => counter.percentiles());
}
