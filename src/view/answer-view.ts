import type { Assessment } from '../scenario/assess.ts';
import { architectureOf } from '../scenario/architecture-of.ts';
import { withValuesOf, type RankedDecision } from '../scenario/decide.ts';
import { evidenceOf } from '../scenario/evidence.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { studyOf } from '../scenario/study-of.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import type { Money } from './money.ts';
import { byExpectedCost, expectedAnswer } from './expected-answer.ts';
import type { AnswerRow, AnswerView, DecisionView, SettleView } from './view.ts';

/** The decision in what verdicts follow, with the expected values of this run. */
export const decisionOf = (run: Run, assessment: Assessment): RankedDecision =>
  withValuesOf(run, assessment.decisions[verdictMetric]);

/** Options by rank: contenders first, by expected cost; by expected cost alone until cases are simulated. */
export function orderOf(run: Run, assessment: Assessment | undefined): string[] {
  if (assessment) return decisionOf(run, assessment).ranking.map(({ option }) => option);
  return byExpectedCost(run).map(({ id }) => id);
}

/** @param run In US dollars. */
export function answerView(
  run: Run,
  money: Money,
  assessment: Assessment | undefined,
  settle: SettleView | undefined,
): AnswerView {
  const expected = expectedAnswer(run, money);
  if (!assessment) return expected;
  const decision = decisionOf(run, assessment);
  const { contenders, ranking } = decision;
  const rows = ranking.map((one, i): AnswerRow => {
    const row = expected.rows.find(({ option }) => option.id === one.option)!;
    const isContender = contenders.includes(one.option);
    const tied = isContender && contenders.length > 1;
    const { distance } = one;
    return {
      ...row,
      rank: tied ? 1 : i + 1,
      tied,
      contender: isContender && contenders.length < ranking.length,
      range: { p10: money.of(one.p10), p50: money.of(one.p50), p90: money.of(one.p90) },
      chance: one.chanceLowest,
      regret: money.of(one.regret),
      ...(row.difference && {
        difference: {
          ...row.difference,
          ...(distance && { p10: money.of(distance.p10), p90: money.of(distance.p90) }),
        },
      }),
    };
  });
  return { ...expected, rows, decision: decisionView(run, assessment, decision, money, settle) };
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
