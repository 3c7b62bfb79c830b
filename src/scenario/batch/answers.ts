/** The numbers of columns from a whole run. */
import type { Quantities } from '../../engine/evaluate.ts';
import { answerColumn } from '../answer-columns.ts';
import type { Run } from '../run-scenario.ts';
import { verdictMetric } from '../verdict-metric.ts';

/** Null where the quantity has no value, or where the scenario has no such option or quantity. */
export type Cell = number | string | null;

/** @param columns Names of columns: `cpo.tco`, `decision.best`. */
export function answersOf({ resolved, options, comparisons }: Run, columns: readonly string[]): Cell[] {
  const has = (quantity: string): boolean => quantity in options[0]!.quantities;
  return columns.map((name) => {
    const column = answerColumn(name, resolved.options, has);
    if (!column) return null;
    if (column.kind === 'best') return bestOf(options);
    const { id, quantities } = options[column.option]!;
    if (column.kind === 'quantity') return quantities[column.quantity]!.value;
    const { npv } = comparisons.find(({ option }) => option === id)?.decision ?? {};
    return npv ? npv.value : 0;
  });
}

function bestOf(options: readonly { readonly id: string; readonly quantities: Quantities }[]): string {
  const costs = options.map(({ quantities }) => quantities[verdictMetric]!.value!);
  return options[costs.indexOf(Math.min(...costs))]!.id;
}
