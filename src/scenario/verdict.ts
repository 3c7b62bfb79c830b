import { metrics, type Metric } from '../engine/metrics.ts';
import type { SampledComparison } from '../engine/sample.ts';
import type { Swing } from '../engine/swings.ts';
import { hasOpticsInside } from './architecture-of.ts';
import { verdictMetric } from './verdict-metric.ts';
import type { ResolvedOption } from './resolve.ts';
import type { Run } from './run-scenario.ts';
import { lastDigit, leaningFrom, settledFrom } from './chance.ts';

export type VerdictId = 'option-wins' | 'baseline-wins' | 'stay-pluggable' | 'not-settled' | 'no-difference';
export type Likelihood = 'very-likely' | 'likely';

/** Who wins, how likely, and what hangs on it. */
export interface Verdict {
  readonly id: VerdictId;
  readonly likelihood: Likelihood | null;
  /** What the two are compared by. */
  readonly by: Metric;
  /** Share of the draws that the winner wins; of the likelier side where it is not settled. */
  readonly share: number;
  /** Whether the option is the likelier side. */
  readonly optionLeads: boolean;
  /**
   * Inputs whose value would settle what is not settled: in the low or in the high third of their distribution alone a
   * side wins. Inputs that turn what is settled: there, or at an end of their band with the rest typical, the other side
   * is lower. The strongest first.
   */
  readonly settledBy: readonly string[];
}

/** What options are ranked by, what verdicts follow first. */
export const decisionMetrics: readonly Metric[] = [
  verdictMetric,
  ...metrics.filter((metric) => metric !== verdictMetric),
];

/** How likely a side wins if it is lower in this share of draws; null if it is not settled. */
export function likelihoodOf(share: number): Likelihood | null {
  if (share < leaningFrom - lastDigit) return null;
  return share >= settledFrom - lastDigit ? 'very-likely' : 'likely';
}

const mostInputs = 5;

/**
 * @param sampled Counted by the metric of verdicts.
 * @param swings Of the difference in that metric.
 */
export function verdictOf(
  run: Run,
  optionId: string,
  { wins, thirds, differences }: SampledComparison,
  swings: readonly Swing[],
): Verdict {
  const by = verdictMetric;
  const difference = run.comparisons.find(({ option }) => option === optionId)!.differences[by]!.value!;
  const drawn = differences.get(by);
  const optionLeads = wins[by] >= 0.5;
  if (difference === 0 && (!drawn || (drawn.p10 === 0 && drawn.p90 === 0 && wins[by] === 0.5)))
    return { id: 'no-difference', likelihood: null, by, share: wins[by], optionLeads, settledBy: [] };
  const share = Math.max(wins[by], 1 - wins[by]);
  const likelihood = likelihoodOf(share);
  const settled = likelihood !== null;
  const leads = (winsOfOption: number): number => (optionLeads ? winsOfOption : 1 - winsOfOption);
  const changes = (winsOfOption: number): boolean =>
    settled ? leads(winsOfOption) < 0.5 : likelihoodOf(Math.max(winsOfOption, 1 - winsOfOption)) !== null;
  const turnedAtEnd = new Set(
    swings
      .filter(({ atLow, atHigh }) => [atLow, atHigh].some((end) => (optionLeads ? end > 0 : end < 0)))
      .map(({ input }) => input),
  );
  const settledBy = thirds
    .filter(({ input, low, high }) => changes(low) || changes(high) || (settled && turnedAtEnd.has(input)))
    .sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low))
    .slice(0, mostInputs)
    .map(({ input }) => input);
  const common = { by, share, optionLeads, settledBy };
  if (!settled) return { id: 'not-settled', likelihood, ...common };
  if (optionLeads) return { id: 'option-wins', likelihood, ...common };
  const [option, baseline] = [optionId, run.resolved.baseline].map((id) =>
    run.resolved.options.find((one) => one.id === id)!,
  ) as [ResolvedOption, ResolvedOption];
  const staysPluggable = hasOpticsInside(run.resolved, option) && !hasOpticsInside(run.resolved, baseline);
  return { id: staysPluggable ? 'stay-pluggable' : 'baseline-wins', likelihood, ...common };
}
