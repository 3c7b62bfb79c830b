import type { Quantities } from '../../engine/evaluate.ts';

/** What an option has cost by the end of each year, nominal; the first entry is the purchase. What is left at the end is not in it. */
export function paidByYear({ capex, yearlyCostWithoutIdle }: Quantities): number[] {
  let sum = capex!.value!;
  return [sum, ...yearlyCostWithoutIdle!.byYear!.map((cost) => (sum += cost))];
}

/** How two lines lie to each other, in amounts of the option less the baseline. */
export interface PaidGap {
  readonly first: number;
  readonly last: number;
  /** The year by whose end the lines have crossed; undefined where they do not. */
  readonly crossing: number | undefined;
  readonly years: number;
}

export function paidGap(baseline: readonly number[], option: readonly number[]): PaidGap {
  // What is left of two large amounts in their last digits is no difference.
  const least = 1e-9 * Math.max(...baseline.map(Math.abs));
  const gaps = option.map((paid, year) => paid - baseline[year]!).map((gap) => (Math.abs(gap) > least ? gap : 0));
  // The lines cross where the other one is dearer than the first that was.
  const dearer = gaps.find((gap) => gap !== 0) ?? 0;
  const crossing = gaps.findIndex((gap) => gap * dearer < 0);
  return {
    first: gaps[0]!,
    last: gaps.at(-1)!,
    crossing: crossing > 0 ? crossing : undefined,
    years: gaps.length - 1,
  };
}

export const signOf = (amount: number): -1 | 0 | 1 => Math.sign(amount) as -1 | 0 | 1;
