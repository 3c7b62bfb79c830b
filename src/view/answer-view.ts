import type { Assessment } from '../scenario/assess.ts';
import { architectureOf, withValuesOf, type RankedDecision, type RankedOption } from '../scenario/decide.ts';
import { evidenceOf } from '../scenario/evidence.ts';
import type { ResolvedOption } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { studyOf } from '../scenario/study-of.ts';
import { verdictMetric } from '../scenario/verdict.ts';
import type { Money } from './money.ts';
import { optionName } from './names.ts';
import type { AnswerRow, AnswerView, DecisionView, SettleView } from './view.ts';

/** The decision in what verdicts follow, with the expected values of this run. */
export const decisionOf = (run: Run, assessment: Assessment): RankedDecision =>
  assessment.run === run ? assessment.decisions[verdictMetric] : withValuesOf(run, assessment.decisions[verdictMetric]);

/** Options by rank: contenders first, by expected cost; by expected cost alone until cases are simulated. */
export function orderOf(run: Run, assessment: Assessment | undefined): string[] {
  if (assessment) return decisionOf(run, assessment).ranking.map(({ option }) => option);
  return [...run.options].sort((a, b) => costOf(run, a.id) - costOf(run, b.id)).map(({ id }) => id);
}

const costOf = (run: Run, id: string): number =>
  run.options.find((option) => option.id === id)!.quantities[verdictMetric]!.value!;

/** @param run In US dollars. */
export function answerView(
  run: Run,
  money: Money,
  assessment: Assessment | undefined,
  settle: SettleView | undefined,
): AnswerView {
  const { resolved } = run;
  const option = (id: string): ResolvedOption => resolved.options.find((one) => one.id === id)!;
  const reference = resolved.baseline;
  const decision = assessment && decisionOf(run, assessment);
  const ranked = (id: string): RankedOption | undefined => decision?.ranking.find((one) => one.option === id);
  const contenders = decision?.contenders ?? [];
  const order = orderOf(run, assessment);
  const rows = order.map((id, i): AnswerRow => {
    const one = ranked(id);
    const contender = contenders.includes(id) && contenders.length < order.length;
    const tied = contenders.includes(id) && contenders.length > 1;
    const value = costOf(run, id);
    return {
      option: optionName(resolved, option(id)),
      rank: tied ? 1 : i + 1,
      tied,
      contender,
      value: money.of(value),
      facilityPower: run.options.find((result) => result.id === id)!.quantities.facilityPower!.value!,
      ...(one && {
        range: { p10: money.of(one.p10), p50: money.of(one.p50), p90: money.of(one.p90) },
        chance: one.chanceLowest,
        regret: money.of(one.regret),
      }),
      ...(id !== reference && {
        difference: {
          value: money.of(value - costOf(run, reference)),
          ...(one?.distance && { p10: money.of(one.distance.p10), p90: money.of(one.distance.p90) }),
        },
      }),
    };
  });
  return {
    unit: money.unit,
    years: resolved.input(resolved.options[0]!, 'horizon').value,
    reference,
    rows,
    ...(assessment && decision && { decision: decisionView(run, assessment, decision, money, settle) }),
  };
}

function decisionView(
  { resolved }: Run,
  assessment: Assessment,
  decision: RankedDecision,
  money: Money,
  settle: SettleView | undefined,
): DecisionView {
  const { verdict, flags, best, contenders, byArchitecture, evpi, ranking } = decision;
  const leading = byArchitecture[0]!;
  const members = resolved.options
    .filter((option) => architectureOf(resolved, option) === leading.architecture)
    .map(({ id }) => id);
  const quotes = contenders.filter((id) => members.includes(id));
  const likeliest = ranking.reduce((a, b) => (b.chanceLowest > a.chanceLowest ? b : a)).option;
  const { evidence } = evidenceOf(
    assessment.run.resolved,
    studyOf(assessment.run.resolved),
    assessment.swings,
    [best],
    verdictMetric,
  );
  return {
    verdict,
    flags,
    best,
    contenders,
    likeliest,
    leader: quotes[0] ?? members[0]!,
    leadingChance: leading.chanceLowest,
    openQuotes: flags.includes('quote-open') && quotes.length > 1 ? quotes : [],
    byArchitecture: byArchitecture.map(({ architecture, chanceLowest }) => ({ architecture, chance: chanceLowest })),
    evpi: money.of(evpi),
    draws: assessment.cube.draws,
    evidence,
    ...(settle && { settle }),
  };
}
