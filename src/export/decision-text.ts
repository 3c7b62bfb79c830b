import type { WordedDecision, WordedDistance } from '../words/decision-words.ts';
import type { NumberFormats } from '../words/format.ts';
import type { Metric } from '../engine/metrics.ts';
import { architectureOf, type RankedDecision, type RankedOption } from '../scenario/decide.ts';
import type { ResolvedOption, ResolvedScenario } from '../scenario/resolve.ts';

/** The unit in which values are shown, and how many of it make one of theirs. */
interface ShownMoney {
  readonly unit: string;
  readonly factor: number;
}

/** The answer across all options without words, for every language of the widget. */
export function wordedDecision(
  resolved: ResolvedScenario,
  decision: RankedDecision,
  money: ShownMoney,
  formats: NumberFormats,
): WordedDecision<ResolvedOption> {
  const option = (id: string): ResolvedOption => resolved.options.find((one) => one.id === id)!;
  const { ranking, contenders, flags, best, verdict, byArchitecture } = decision;
  const leading = byArchitecture[0]!;
  const members = resolved.options.filter((one) => architectureOf(resolved, one) === leading.architecture);
  // Contenders stand by expected cost.
  const quotes = contenders.map(option).filter((one) => members.includes(one));
  const likeliest = likeliestOf(decision);
  return {
    kind: ranking.length === 1 ? 'alone' : flags.includes('no-difference') ? 'no-difference' : verdict,
    stayPluggable: flags.includes('stay-pluggable'),
    best: option(best),
    contenders: contenders.map(option),
    leader: quotes[0] ?? members[0]!,
    share: formats.drawShare(leading.chanceLowest),
    distance: distanceOf(resolved.baseline, decision, option, money, formats),
    likeliest: flags.includes('best-not-likeliest') && likeliest.option !== best ? option(likeliest.option) : undefined,
    openQuotes: flags.includes('quote-open') && quotes.length > 1 ? quotes : [],
  };
}

/** How far what leads is below the reference option; where that is a contender, how far the next is above the best. */
function distanceOf(
  reference: string,
  { ranking, contenders, best, verdict, flags }: RankedDecision,
  option: (id: string) => ResolvedOption,
  { unit, factor }: ShownMoney,
  formats: NumberFormats,
): WordedDistance<ResolvedOption> {
  const rankedAs = (id: string): RankedOption => ranking.find((one) => one.option === id)!;
  /** As the comparison of the two shows it, to the digits that its range is worth; empty where that reads as nothing. */
  const amount = (lower: string, higher: string): string => {
    const value = (rankedAs(higher).value - rankedAs(lower).value) * factor;
    const band = rankedAs(lower === reference ? higher : lower).distance;
    if (!band || (lower !== reference && higher !== reference)) return formats.quantity(value, unit);
    const shown = formats.banded(value, { p10: band.p10 * factor, p90: band.p90 * factor }, unit).value;
    return /[1-9]/.test(shown) ? shown : '';
  };
  // Where one leads, its distance alone is told.
  const told = verdict === 'not-settled' ? contenders : [best];
  const isBelow = (id: string): boolean => rankedAs(id).value < rankedAs(reference).value;
  if (!contenders.includes(reference) && told.every(isBelow)) {
    const farthestLast = [...told].sort((a, b) => rankedAs(b).value - rankedAs(a).value);
    const amounts = [...new Set(farthestLast.map((id) => amount(id, reference)))];
    const ends = amounts.length > 1 ? [amounts[0]!, amounts.at(-1)!] : amounts;
    if (ends[0])
      return { kind: 'below', of: option(reference), amounts: ends, each: told.length > 1 && ends.length === 1 };
  }
  const [next] = flags.includes('best-not-likeliest')
    ? []
    : ranking.filter((one) => one.option !== best).sort((a, b) => a.value - b.value);
  if (!next) return { kind: 'above', amount: '', of: option(best) };
  return { kind: 'above', amount: amount(best, next.option), of: option(next.option) };
}

/** The option that is lowest most often. */
export const likeliestOf = ({ ranking }: RankedDecision): RankedOption =>
  ranking.reduce((a, b) => (b.chanceLowest > a.chanceLowest ? b : a));

/** `1=` for every contender where there are several; the rest are numbered on. */
export function rankOf(decision: RankedDecision, { option }: RankedOption): string {
  const { contenders, ranking } = decision;
  if (contenders.includes(option)) return contenders.length > 1 ? '1=' : '1';
  return String(ranking.findIndex((one) => one.option === option) + 1);
}

/** What is ranked beside the total cost: in a fabric with the accelerators that wait too. */
export const otherMetricsOf = ({ scope }: ResolvedScenario): readonly Metric[] =>
  scope === 'switch' ? ['facilityPower', 'totalCarbon'] : ['tco', 'facilityPower', 'totalCarbon'];
