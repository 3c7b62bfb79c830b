import type { BreakEven } from '../engine/break-even.ts';
import { namedInput } from '../scenario/named-input.ts';
import type { ResolvedOption } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { studyOf } from '../scenario/study.ts';
import type { Verdict } from '../scenario/verdict.ts';
import { formatDrawShare, formatNumber } from '../words/format.ts';
import { formatInput } from '../words/input-format.ts';
import { inputPhrase } from '../words/input-words-en.ts';
import { yearsInWords } from '../words/option-words.ts';
import { verdictWords as words } from '../words/verdict-en.ts';

/** A verdict in one sentence: who wins, how likely, and what would settle or turn it. */
export function verdictText(
  { resolved }: Run,
  optionId: string,
  { id, optionLeads, share, likelihood, settledBy }: Verdict,
  breakEvens: readonly BreakEven[],
  draws: number,
): string {
  const optionOf = (id: string): ResolvedOption => resolved.options.find((one) => one.id === id)!;
  const [option, baseline] = [optionOf(optionId), optionOf(resolved.baseline)];
  if (id === 'no-difference') return words.same(option.label, baseline.label);
  const [winner, other] = optionLeads ? [option, baseline] : [baseline, option];
  const cases = words.share(formatDrawShare(share), formatNumber(draws, 7));
  const [first, second] = settledBy;
  const phrase = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : inputPhrase(namedInput(resolved, name));
  const used = first === undefined ? undefined : studyOf(resolved).inputs.get(first)!;
  const at = breakEvens.find(({ input }) => input === first)?.value ?? null;
  const atText = used && at !== null ? formatInput(at, used.input) : null;
  if (id === 'not-settled')
    return words.open(winner.label, other.label, cases, words.settles(phrase(first), atText, phrase(second)));
  const years = yearsInWords(resolved.input(option, 'horizon').value);
  return words.likely(
    winner.label,
    other.label,
    { likelihood: likelihood!, years, share: cases, stay: id === 'stay-pluggable' },
    used && { input: phrase(first)!, exceeds: at !== null && at > used.value, at: atText },
  );
}
