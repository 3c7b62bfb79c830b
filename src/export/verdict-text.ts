import type { BreakEven } from '../engine/break-even.ts';
import { likelihoodLabels } from '../words/en.ts';
import { formatDrawShare, formatNumber } from '../words/format.ts';
import { atStart, yearsInWords } from '../words/option-words.ts';
import type { ResolvedOption } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { studyOf } from '../scenario/study.ts';
import type { Verdict } from '../scenario/verdict.ts';
import { inputPhrase, inputValue } from './input-label.ts';

/** A verdict in one sentence: who wins, how likely, and what would settle or turn it. */
export function verdictText(
  run: Run,
  optionId: string,
  verdict: Verdict,
  breakEvens: readonly BreakEven[],
  draws: number,
): string {
  const { resolved } = run;
  const optionOf = (id: string): ResolvedOption => resolved.options.find((one) => one.id === id)!;
  const [option, baseline] = [optionOf(optionId), optionOf(resolved.baseline)];
  if (verdict.id === 'no-difference')
    return `${atStart(option.label)} and ${baseline.label} cost the same in every simulated case.`;
  const [winner, other] = verdict.optionLeads ? [option, baseline] : [baseline, option];
  const years = yearsInWords(resolved.input(option, 'horizon').value);
  const share = `${formatDrawShare(verdict.share)} of ${formatNumber(draws, 7)} simulated cases`;
  if (verdict.id === 'not-settled')
    return `Not settled: ${winner.label} costs less than ${other.label} in ${share}. ${settles(run, verdict, breakEvens)}`;
  const likely = likelihoodLabels[verdict.likelihood!];
  const claim = `${winner.label} is ${likely} to cost less than ${other.label} over ${years} (${share})`;
  const start = verdict.id === 'stay-pluggable' ? 'Stay pluggable: ' : '';
  return `${atStart(start + claim)}${turns(run, verdict, breakEvens)}`;
}

function turns({ resolved }: Run, { settledBy }: Verdict, breakEvens: readonly BreakEven[]): string {
  const [first] = settledBy;
  if (first === undefined) return '. No single input changes that within its range.';
  const at = breakEvenOf(first, breakEvens);
  if (at === null) return `. ${atStart(inputPhrase(resolved, first))} could change that.`;
  const moves = at > studyOf(resolved).inputs.get(first)!.value ? 'exceeds' : 'falls below';
  return `, unless ${inputPhrase(resolved, first)} ${moves} ${inputValue(resolved, first, at)}.`;
}

function settles({ resolved }: Run, { settledBy }: Verdict, breakEvens: readonly BreakEven[]): string {
  const [first, second] = settledBy;
  if (first === undefined) return 'No single input settles it.';
  const at = breakEvenOf(first, breakEvens);
  const equal = at === null ? '' : `: both cost the same at ${inputValue(resolved, first, at)}`;
  const other = second === undefined ? '' : ` So would one for ${inputPhrase(resolved, second)}.`;
  return `A firm figure for ${inputPhrase(resolved, first)} would settle it${equal}.${other}`;
}

const breakEvenOf = (name: string, breakEvens: readonly BreakEven[]): number | null =>
  breakEvens.find(({ input }) => input === name)?.value ?? null;
