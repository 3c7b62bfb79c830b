import type { EvidenceClass } from '../catalog/types.ts';
import type { Percentiles } from '../engine/percentiles.ts';
import type { Assessment } from '../scenario/assess.ts';
import type { Currency } from '../scenario/currency.ts';
import { shareResting } from '../scenario/evidence.ts';
import { studyOf } from '../scenario/study.ts';
import type { ResolvedOption } from '../scenario/resolve.ts';
import type { PairOf } from './pair.ts';

/** Classes that nobody but the one who says so has checked. */
const weakClasses: readonly EvidenceClass[] = ['vendor-claim', 'assumption'];

/** What is known of how sure the differences between two options are. */
export interface Sureness {
  readonly bands: ReadonlyMap<string, Percentiles>;
  /** Share of what moves a difference that rests on vendor claims and assumptions. */
  readonly weakShare: (quantity: string) => number;
}

/** Bands and evidence of the differences between two options, money in the currency of the page. */
export function surenessOf(
  { run: assessed, sample, swings }: Assessment,
  { option }: Pick<PairOf<ResolvedOption>, 'option'>,
  { unitsPerUsd }: Currency,
): Sureness {
  const { resolved, comparisons } = assessed;
  const { differences } = comparisons.find((one) => one.option === option.id)!;
  const drawn = sample.comparisons.get(option.id)!.differences;
  return {
    bands: new Map(
      [...drawn].map(([quantity, { p10, p50, p90 }]) => {
        const factor = differences[quantity]!.unit.startsWith('USD') ? unitsPerUsd : 1;
        return [quantity, { p10: p10 * factor, p50: p50 * factor, p90: p90 * factor }];
      }),
    ),
    weakShare: (quantity) =>
      shareResting(resolved, studyOf(resolved), swings.weightsOfDifference(option.id, quantity), weakClasses),
  };
}
