import type { EvidenceClass } from '../catalog/types.ts';
import type { Percentiles } from '../engine/percentiles.ts';
import { evidenceLabels } from '../words/en.ts';
import { formatPercent } from '../words/format.ts';
import type { Assessment } from '../scenario/assess.ts';
import type { Currency } from '../scenario/currency.ts';
import { evidenceOf, shareResting } from '../scenario/evidence.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { studyOf } from '../scenario/study.ts';
import { verdictMetric } from '../scenario/verdict.ts';
import type { Pair } from './sentences.ts';

/** Classes that nobody but the one who says so has checked. */
export const weakClasses: readonly EvidenceClass[] = ['vendor-claim', 'assumption'];

/** What is known of how sure the differences between two options are. */
export interface Sureness {
  /** Whether it is of the run that is shown, and not of the one before. */
  readonly ofThisRun: boolean;
  readonly bands: ReadonlyMap<string, Percentiles>;
  readonly evidence: (quantity: string) => EvidenceClass;
  /** Share of what moves a difference that rests on vendor claims and assumptions. */
  readonly weakShare: (quantity: string) => number;
}

/** Bands and evidence of the differences between two options, money in the currency of the page. */
export function surenessOf(
  { run: assessed, sample, swings }: Assessment,
  run: Run,
  { option, baseline }: Pair,
  { unitsPerUsd }: Currency,
): Sureness {
  const { resolved, comparisons } = assessed;
  const { differences } = comparisons.find((one) => one.option === option.id)!;
  const drawn = sample.comparisons.get(option.id)!.differences;
  return {
    ofThisRun: assessed === run,
    bands: new Map(
      [...drawn].map(([quantity, { p10, p50, p90 }]) => {
        const factor = differences[quantity]!.unit.startsWith('USD') ? unitsPerUsd : 1;
        return [quantity, { p10: p10 * factor, p50: p50 * factor, p90: p90 * factor }];
      }),
    ),
    evidence: (quantity) =>
      evidenceOf(resolved, studyOf(resolved), swings, [option.id, baseline.id], quantity).evidence,
    weakShare: (quantity) =>
      shareResting(resolved, studyOf(resolved), swings.weightsOfDifference(option.id, quantity), weakClasses),
  };
}

/** What the difference in total cost rests on. */
export function foundation({ run: { resolved }, swings }: Assessment, { option, baseline }: Pair): string {
  const study = studyOf(resolved);
  const all = swings.weightsOfDifference(option.id, verdictMetric);
  if (all.length === 0) return 'No input changes the difference in total cost.';
  const resting = shareResting(resolved, study, all, weakClasses);
  const { evidence, evidenceFloor } = evidenceOf(resolved, study, swings, [option.id, baseline.id], verdictMetric);
  const all90 = `the weakest class among the inputs that make up 90 % of it is ${evidenceLabels[evidence]}`;
  const floor = evidence === evidenceFloor ? '' : `, among all ${evidenceLabels[evidenceFloor]}`;
  return `${formatPercent(resting)} of the difference in total cost rests on vendor claims and assumptions; ${all90}${floor}.`;
}
