import type { Metric } from '../engine/metrics.ts';
import type { Percentiles } from '../engine/percentiles.ts';
import type { Sample } from '../engine/sample.ts';
import { architectureOf, hasOpticsInside } from './architecture-of.ts';
import type { ResolvedScenario } from './resolve.ts';
import type { Run } from './run-scenario.ts';
import { lastDigit, leaningFrom, settledFrom, verdictOfChance, type DecisionVerdict } from './chance.ts';

/**
 * stay-pluggable: an option with optics inside its switches, co-packaged or in sockets, is compared and none is a contender. best-not-likeliest: the lowest expected cost
 * and the highest chance are those of two options. quote-open: the architecture is clear, which of its options is not.
 * no-difference: all options are the same in every draw.
 */
export type DecisionFlag = 'stay-pluggable' | 'best-not-likeliest' | 'quote-open' | 'no-difference';

/** All options at once, in one metric. */
export interface RankedDecision {
  readonly metric: Metric;
  readonly verdict: DecisionVerdict;
  readonly flags: readonly DecisionFlag[];
  /** The option with the lowest expected value. */
  readonly best: string;
  /** The fewest options whose chances of being lowest add up to nine tenths, by expected value. */
  readonly contenders: readonly string[];
  /** Contenders first, by expected value; then the others. */
  readonly ranking: readonly RankedOption[];
  /** The likeliest first. */
  readonly byArchitecture: readonly { readonly architecture: string; readonly chanceLowest: number }[];
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly chanceALower: number }[];
  /** Expected value of perfect information: what knowing everything before choosing would save. */
  readonly evpi: number;
}

export interface RankedOption {
  readonly option: string;
  /** The expected result, at typical inputs. */
  readonly value: number;
  /** Mean of the draws. */
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Share of the draws in which it is lowest, ties split. */
  readonly chanceLowest: number;
  /** What choosing it costs on average over the best choice of each draw. */
  readonly regret: number;
  /** Of what it is above the reference option, where that is drawn and another: it says how many digits the distance is worth. */
  readonly distance?: Percentiles;
}

export function decide(run: Run, sample: Sample, metric: Metric): RankedDecision {
  const { resolved } = run;
  const { means, chancesLowest, regrets, pairs } = sample.ranked[metric];
  const options = run.options.map(({ id, quantities }, i): RankedOption => {
    const value = quantities[metric]!.value!;
    const band = sample.options.get(id)!.get(metric) ?? { p10: value, p50: value, p90: value };
    const distance = sample.comparisons.get(id)?.differences.get(metric);
    return {
      ...{ option: id, value, mean: means[i]!, ...band, chanceLowest: chancesLowest[i]!, regret: regrets[i]! },
      ...(distance && { distance }),
    };
  });
  const byValue = [...options].sort((a, b) => a.value - b.value);
  const best = byValue[0]!.option;
  const groups = equalOptions(options, pairs);
  const contenders = contendersOf(groups);
  const byArchitecture = chancesByArchitecture(resolved, options);
  const [leading] = byArchitecture;
  return {
    metric,
    verdict: verdictOfChance(leading!.chanceLowest),
    flags: flagsOf(resolved, groups, contenders, best, leading!),
    best,
    contenders: byValue.filter(({ option }) => contenders.has(option)).map(({ option }) => option),
    ranking: [
      ...byValue.filter(({ option }) => contenders.has(option)),
      ...byValue.filter(({ option }) => !contenders.has(option)),
    ],
    byArchitecture,
    pairs: pairs.map(({ a, b, chanceALower }) => ({ a: options[a]!.option, b: options[b]!.option, chanceALower })),
    evpi: Math.min(...regrets),
  };
}

/** A decision with the expected values of a later run of the same options, until its own draws are taken. */
export function withValuesOf(run: Run, decision: RankedDecision): RankedDecision {
  const valueOf = (id: string): number =>
    run.options.find((option) => option.id === id)!.quantities[decision.metric]!.value!;
  const byValue = decision.ranking
    .map((one) => ({ ...one, value: valueOf(one.option) }))
    .sort((a, b) => a.value - b.value);
  const isContender = ({ option }: RankedOption): boolean => decision.contenders.includes(option);
  return {
    ...decision,
    best: byValue[0]!.option,
    contenders: byValue.filter(isContender).map(({ option }) => option),
    ranking: [...byValue.filter(isContender), ...byValue.filter((one) => !isContender(one))],
  };
}

/** Options that are the same in every draw stand together. */
function equalOptions(
  options: readonly RankedOption[],
  pairs: Sample['ranked'][Metric]['pairs'],
): readonly (readonly RankedOption[])[] {
  const groupOf = options.map((_, i) => i);
  for (const { a, b, equal } of pairs) if (equal) groupOf[b] = groupOf[a]!;
  return [...new Set(groupOf)].map((group) => options.filter((_, i) => groupOf[i] === group));
}

const sumOf = (options: readonly RankedOption[]): number =>
  options.reduce((sum, { chanceLowest }) => sum + chanceLowest, 0);

/** The smallest set by chance that reaches nine tenths, with all that tie where it is cut. */
function contendersOf(groups: readonly (readonly RankedOption[])[]): ReadonlySet<string> {
  const byChance = [...groups].sort((a, b) => sumOf(b) - sumOf(a));
  const chosen: (readonly RankedOption[])[] = [];
  let reached = 0;
  for (const group of byChance) {
    const last = chosen.at(-1);
    const ties = last !== undefined && sumOf(group) >= sumOf(last) - lastDigit;
    if (reached >= settledFrom - lastDigit && !ties) break;
    chosen.push(group);
    reached += sumOf(group);
  }
  return new Set(chosen.flat().map(({ option }) => option));
}

function chancesByArchitecture(
  resolved: ResolvedScenario,
  ranked: readonly RankedOption[],
): RankedDecision['byArchitecture'] {
  const chances = new Map<string, number>();
  for (const [i, option] of resolved.options.entries()) {
    const architecture = architectureOf(resolved, option);
    chances.set(architecture, (chances.get(architecture) ?? 0) + ranked[i]!.chanceLowest);
  }
  return [...chances]
    .map(([architecture, chanceLowest]) => ({ architecture, chanceLowest }))
    .sort((a, b) => b.chanceLowest - a.chanceLowest);
}

function flagsOf(
  resolved: ResolvedScenario,
  groups: readonly (readonly RankedOption[])[],
  contenders: ReadonlySet<string>,
  best: string,
  leading: RankedDecision['byArchitecture'][number],
): DecisionFlag[] {
  const flags: DecisionFlag[] = [];
  const { options } = resolved;
  if (options.length > 1 && groups.length === 1) return ['no-difference'];
  const inside = options.filter((option) => hasOpticsInside(resolved, option));
  if (inside.length > 0 && !inside.some(({ id }) => contenders.has(id)) && inside.length < options.length)
    flags.push('stay-pluggable');
  const highest = Math.max(...groups.map(sumOf));
  const bestChance = sumOf(groups.find((group) => group.some(({ option }) => option === best))!);
  if (bestChance < highest - lastDigit) flags.push('best-not-likeliest');
  const isMember = ({ option: id }: RankedOption): boolean =>
    architectureOf(
      resolved,
      options.find((option) => option.id === id)!,
    ) === leading.architecture;
  // Quotes that are the same in every draw are one.
  const within = groups.map((group) => sumOf(group.filter(isMember)));
  if (Math.max(...within) < leaningFrom * leading.chanceLowest) flags.push('quote-open');
  return flags;
}
