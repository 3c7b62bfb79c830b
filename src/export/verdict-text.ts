import type { BreakEven } from '../engine/break-even.ts';
import { namedInput } from '../scenario/named-input.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { studyOf } from '../scenario/study-of.ts';
import type { Verdict } from '../scenario/verdict.ts';
import { optionName } from '../view/names.ts';
import { answerLanguage } from '../words/en/answer.ts';
import { answerIn, type AnswerLanguage } from '../words/answer-words.ts';
import type { VerdictWords } from '../words/tco-words.ts';
import { verdictWords } from '../words/en/verdict.ts';

const english = { answer: answerLanguage, verdict: verdictWords };

/** A verdict in one sentence: who wins, how likely, and what would settle or turn it. */
export function verdictText(
  { resolved }: Run,
  optionId: string,
  { id, optionLeads, share, likelihood, settledBy }: Verdict,
  breakEvens: readonly BreakEven[],
  draws: number,
  { answer, verdict: words }: { readonly answer: AnswerLanguage; readonly verdict: VerdictWords } = english,
): string {
  const { numbers, years, amount, optionName: nameOf } = answerIn(answer);
  const [option, baseline] = [optionId, resolved.baseline].map((one) =>
    nameOf(
      optionName(
        resolved,
        resolved.options.find((other) => other.id === one)!,
      ),
    ),
  ) as [string, string];
  if (id === 'no-difference') return words.same(option, baseline);
  const [winner, other] = optionLeads ? [option, baseline] : [baseline, option];
  const cases = words.share(numbers.drawShare(share), numbers.number(draws, 7));
  const [first, second] = settledBy;
  const phrase = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : answer.inputPhrase(namedInput(resolved, name));
  const used = first === undefined ? undefined : studyOf(resolved).inputs.get(first)!;
  const at = breakEvens.find(({ input }) => input === first)?.value ?? null;
  const atText = used && at !== null ? amount(at, used.input, 3) : null;
  if (id === 'not-settled')
    return words.open(winner, other, cases, words.settles(phrase(first), atText, phrase(second)));
  return words.likely(
    winner,
    other,
    {
      likelihood: likelihood!,
      years: years(resolved.input(resolved.options[0]!, 'horizon').value),
      share: cases,
      stay: id === 'stay-pluggable',
    },
    used && { input: phrase(first)!, exceeds: at !== null && at > used.value, at: atText },
  );
}
