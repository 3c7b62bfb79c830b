import { formatBanded, formatDrawShare, formatQuantity } from '../locales/format.ts';
import { atStart, inSentence, isOne } from '../locales/option-words.ts';
import type { Decision, RankedOption } from '../scenario/decide.ts';
import { architectureOf } from '../scenario/decide.ts';
import type { ResolvedOption, ResolvedScenario } from '../scenario/resolve.ts';

/**
 * The answer across all options in one or two sentences: which is cheapest and how sure that is, and how far the contenders
 * are below the reference option, or the others above the cheapest.
 * @param money The unit of the values; they are converted with unitsPerUsd.
 */
export function decisionText(
  resolved: ResolvedScenario,
  decision: Decision,
  { unit, factor }: { readonly unit: string; readonly factor: number },
): string {
  const option = (id: string): ResolvedOption => resolved.options.find((one) => one.id === id)!;
  const { ranking, contenders, flags, best } = decision;
  const [first] = ranking;
  if (ranking.length === 1) return `${atStart(inSentence(option(best)))} alone: add a second option to compare.`;
  if (flags.includes('no-difference')) return 'No difference: all options cost the same in every simulated case.';
  const verdict = verdictWords(resolved, decision);
  const distance = distanceWords(resolved, decision, (id) => inSentence(option(id)), { unit, factor });
  const likeliest = ranking.reduce((a, b) => (b.chanceLowest > a.chanceLowest ? b : a));
  const other =
    flags.includes('best-not-likeliest') && likeliest !== first
      ? ` ${atStart(inSentence(option(best)))} ${isOne(option(best)) ? 'has' : 'have'} the lowest expected cost, ${inSentence(option(likeliest.option))} ${isOne(option(likeliest.option)) ? 'is' : 'are'} cheapest most often.`
      : '';
  const quotes =
    flags.includes('quote-open') && contenders.length > 1
      ? ` Which of them is not settled: ${joined(contenders.map((id) => option(id).label))}.`
      : '';
  return `${verdict}${distance}.${other}${quotes}`;
}

function verdictWords(resolved: ResolvedScenario, decision: Decision): string {
  const { verdict, byArchitecture, contenders, flags } = decision;
  const [leading] = byArchitecture;
  const labelOf = (id: string): string => inSentence(resolved.options.find((one) => one.id === id)!);
  if (verdict === 'not-settled')
    return `${flags.includes('stay-pluggable') ? 'Stay pluggable, but which is not settled' : 'Not settled'}: ${joined(contenders.map(labelOf))}`;
  const members = resolved.options.filter((option) => architectureOf(resolved, option) === leading!.architecture);
  const cheapest = members.find(({ id }) => contenders.includes(id)) ?? members[0]!;
  const word = verdict === 'settled' ? 'very likely' : 'likely';
  const stay = flags.includes('stay-pluggable') ? 'Stay pluggable: ' : '';
  const verb = isOne(cheapest) ? 'is' : 'are';
  return `${atStart(`${stay}${inSentence(cheapest)}`)} ${verb} ${word} the cheapest (${formatDrawShare(leading!.chanceLowest)} of simulated cases)`;
}

/** How far the contenders are from the reference option; where that is one of them, how far the others are from the best. */
function distanceWords(
  resolved: ResolvedScenario,
  { ranking, contenders, best }: Decision,
  nameOf: (id: string) => string,
  { unit, factor }: { readonly unit: string; readonly factor: number },
): string {
  const valueOf = (id: string): number => ranking.find(({ option }) => option === id)!.value * factor;
  const reference = resolved.baseline;
  if (!contenders.includes(reference)) {
    const below = contenders.map((id) => valueOf(reference) - valueOf(id));
    const [least, most] = [Math.min(...below), Math.max(...below)];
    if (least > 0) return `; ${apart(least, most, unit, contenders.length)} below ${nameOf(reference)}`;
  }
  const others = ranking.filter(({ option }) => option !== best).map(({ option }) => valueOf(option) - valueOf(best));
  const next = Math.min(...others);
  return `; the next costs ${formatQuantity(next, unit)} more than ${nameOf(best)}`;
}

function apart(least: number, most: number, unit: string, count: number): string {
  const shown = formatBanded(most, { p10: least, p90: most }, unit);
  if (count === 1) return formatQuantity(most, unit);
  const [low, high] = [formatQuantity(least, unit, 2), formatQuantity(most, unit, 2)];
  return low === high || !shown.band ? `each ${low}` : `${low} to ${high}`;
}

const joined = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' or ') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/** `1=` for every contender where there are several; the rest are numbered on. */
export function rankOf(decision: Decision, { option }: RankedOption): string {
  const { contenders, ranking } = decision;
  if (contenders.includes(option)) return contenders.length > 1 ? '1=' : '1';
  return String(ranking.findIndex((one) => one.option === option) + 1);
}

/** What an input is worth in words. */
export const worthText = (
  { value, below, reason }: { readonly value: number | null; readonly below: number | null; readonly reason?: string },
  unit: string,
  factor = 1,
): string => {
  if (value !== null) return formatQuantity(value * factor, unit, 2);
  return below === null ? (reason ?? '') : `below ${formatQuantity(below * factor, unit, 2)}`;
};
