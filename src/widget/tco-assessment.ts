/** Draws and verdict; loaded once a first result stands. */
import { assess, defaultCube, type Assessment } from '../scenario/assess.ts';
import type { Currency } from '../scenario/currency.ts';
import { shareResting, weakClasses } from '../scenario/evidence.ts';
import { laterWords } from '../words/en/tco-later-words.ts';
import type { LaterWords, TcoWords } from '../words/tco-words.ts';
import { verdictWords } from '../words/en/verdict.ts';
import { verdictText } from '../export/verdict-text.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { studyOf } from '../scenario/study-of.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import { answerView } from '../view/answer-view.ts';
import { confidenceView } from '../view/confidence-view.ts';
import { Money } from '../view/money.ts';
import { curveInput, curveView, settleOf } from '../view/matters-view.ts';
import type { CurveView } from '../view/view.ts';
import { answerIn, plain, type AnswerWords } from '../words/answer-words.ts';
import { held } from '../words/held.ts';
import { keepLast } from '../parts/keep-last.ts';
import type { Ranked, Sureness } from './tco-decision.ts';

const assessments = new WeakMap<Run, Assessment>();

/** Draws the inputs of a run, once for all who ask; pauses while it works. */
export function* assessOnce(run: Run): Generator<void, Assessment, void> {
  const before = assessments.get(run);
  if (before) return before;
  const assessment = yield* assess(run, defaultCube, ['networkPower', 'tcoWithoutIdle'], []);
  assessments.set(run, assessment);
  return assessment;
}

const curves = new WeakMap<Assessment, Map<string, CurveView>>();

/** What a firm figure would do to the answer, once for all who ask in a currency; undefined for one option alone. */
export function* curveOnce(assessment: Assessment, currency: Currency): Generator<void, CurveView | undefined, void> {
  const { run } = assessment;
  const input = run.options.length > 1 ? curveInput(run, assessment, undefined) : undefined;
  if (input === undefined) return undefined;
  const known = curves.get(assessment) ?? new Map<string, CurveView>();
  curves.set(assessment, known);
  const curve = known.get(currency.code) ?? (yield* curveView(run, new Money(currency), assessment, input));
  known.set(currency.code, curve);
  return curve;
}

/** What draws say of a run, each answer computed once. */
export interface Chances {
  readonly ranked: (now: Run, words: TcoWords) => Ranked | undefined;
  readonly sureness: (option: string, words: TcoWords) => Sureness | undefined;
}

/** @param curve Undefined while it is not known; that of the run before serves until then. */
export const chancesOf = (assessment: Assessment, currency: Currency, curve: CurveView | undefined): Chances => ({
  ranked: keepLast((now, words) => tcoRanked(assessment, now, currency, curve, words)),
  sureness: keepLast((option, words) => tcoSureness(assessment, option, currency, words)),
});

/** All options by rank, with the values of the run that is shown; undefined where that compares other options. */
function tcoRanked(
  assessment: Assessment,
  now: Run,
  currency: Currency,
  curve: CurveView | undefined,
  { later = laterWords, signs }: TcoWords,
): Ranked | undefined {
  const ids = (options: readonly { readonly id: string }[]): string => options.map(({ id }) => id).join();
  if (ids(now.options) !== ids(assessment.run.options)) return undefined;
  const known = curve && ids(curve.options) === ids(now.options) ? curve : undefined;
  const view = answerView(now, new Money(currency), assessment, known && settleOf(known));
  const answer = answerIn(later.answer);
  const headline = answer.headline(view);
  return {
    text: held(view.rows.length > 1 ? answer.badge(view).text + signs.stop + signs.gap + headline : headline),
    settle: known ? held(plain(answer.settle(view))) : '',
    also: held([answer.byArchitecture(view), ...lowestOf(assessment, answer, later)].filter(Boolean).join(signs.gap)),
    rows: view.rows,
    chance: answer.chance,
  };
}

/** Who leads in what else is counted. */
function lowestOf(
  assessment: Assessment,
  { optionName, chance }: AnswerWords,
  { lowest }: Pick<LaterWords, 'lowest'>,
): string[] {
  const { metrics, options } = confidenceView(assessment.run, assessment);
  if (options.length < 2) return [];
  return metrics
    .filter(({ metric }) => metric !== verdictMetric)
    .map(({ metric, chances }) => {
      const most = Math.max(...chances);
      return lowest(metric, optionName(options[chances.indexOf(most)]!), chance(most));
    });
}

/** Undefined for what is no option beside the baseline. */
function tcoSureness(
  assessment: Assessment,
  optionId: string,
  currency: Currency,
  { later = laterWords, verdict: said = verdictWords, signs }: TcoWords,
): Sureness | undefined {
  const { run, verdicts, cube, sample, swings } = assessment;
  const verdict = verdicts.get(optionId);
  if (!verdict) return undefined;
  const { resolved } = run;
  const drawn = sample.comparisons.get(optionId)!.differences;
  const bandOf = (quantity: string, factor: number) => {
    const value = run.comparisons.find(({ option }) => option === optionId)!.differences[quantity]!.value!;
    const { p10, p50, p90 } = drawn.get(quantity) ?? { p10: value, p50: value, p90: value };
    return { p10: factor * p10, p50: factor * p50, p90: factor * p90 };
  };
  const weights = swings.weightsOfDifference(optionId, verdictMetric);
  return {
    power: bandOf('networkPower', 1),
    cost: bandOf('tcoWithoutIdle', currency.unitsPerUsd),
    verdict: held(verdictText(run, optionId, verdict, [], cube.draws, { answer: later.answer, verdict: said })),
    restsOn:
      signs.gap +
      held(
        answerIn(later.answer).restsOn(shareResting(resolved, studyOf(resolved), weights, weakClasses), 'difference'),
      ),
  };
}
