/** Draws and verdict; loaded once a first result stands. */
import { assess, defaultCube, type Assessment } from '../scenario/assess.ts';
import type { Currency } from '../scenario/currency.ts';
import { shareResting, weakClasses } from '../scenario/evidence.ts';
import { laterWords } from '../words/en/tco-later-words.ts';
import type { LaterWords, TcoWords } from '../words/tco-words.ts';
import { verdictText } from '../export/verdict-text.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { studyOf } from '../scenario/study-of.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import { answerView } from '../view/answer-view.ts';
import { confidenceView } from '../view/confidence-view.ts';
import { Money } from '../view/money.ts';
import type { AnswerView } from '../view/view.ts';
import { answerIn, type AnswerWords } from '../words/answer-words.ts';
import { keepLast } from '../parts/keep-last.ts';
import type { Ranked, Sureness } from './tco-answer.ts';

const assessments = new WeakMap<Run, Assessment>();

/** Draws the inputs of a run, once for all who ask; pauses while it works. */
export function* assessOnce(run: Run): Generator<void, Assessment, void> {
  const before = assessments.get(run);
  if (before) return before;
  const assessment = yield* assess(run, defaultCube, ['networkPower', 'tcoWithoutIdle'], []);
  assessments.set(run, assessment);
  return assessment;
}

/** What draws say of a run, each answer computed once. */
export interface Chances {
  readonly ranked: (now: Run, words: TcoWords) => Ranked | undefined;
  readonly sureness: (option: string, words: TcoWords) => Sureness | undefined;
}

export const chancesOf = (assessment: Assessment, currency: Currency): Chances => ({
  ranked: keepLast((now, words) => tcoRanked(assessment, now, currency, words)),
  sureness: keepLast((option, words) => tcoSureness(assessment, option, currency, words)),
});

/** All options by rank, with the values of the run that is shown; undefined where that compares other options. */
function tcoRanked(
  assessment: Assessment,
  now: Run,
  currency: Currency,
  { later = laterWords }: TcoWords,
): Ranked | undefined {
  const ids = ({ options }: Run): string => options.map(({ id }) => id).join();
  if (ids(now) !== ids(assessment.run)) return undefined;
  const view = answerView(now, new Money(currency), assessment, undefined);
  const answer = answerIn(later.answer);
  const headline = answer.headline(view);
  return {
    text: view.rows.length > 1 ? `${answer.badge(view).text}. ${headline}` : headline,
    also: alsoText(assessment, view, answer, later),
    rows: view.rows,
    chance: answer.chance,
  };
}

/** How often each architecture is the cheapest, where several options are ways to buy one; who leads in what else is counted. */
function alsoText(
  assessment: Assessment,
  { rows, decision }: AnswerView,
  { optionName, chance }: AnswerWords,
  words: LaterWords,
): string {
  if (rows.length < 2) return '';
  const { byArchitecture } = decision!;
  const labelOf = (id: string): string => assessment.run.resolved.catalog.architecture(id)?.shortLabel ?? id;
  const list = byArchitecture.map(({ architecture, chance: share }) => {
    const [below, above] = architecture.split('+').map(labelOf);
    return `${words.architecture(below!, above)} ${chance(share)}`;
  });
  const { metrics, options } = confidenceView(assessment.run, assessment);
  const lowest = metrics
    .filter(({ metric }) => metric !== verdictMetric)
    .map(({ metric, chances }) => {
      const most = Math.max(...chances);
      return words.lowest(metric, optionName(options[chances.indexOf(most)]!), chance(most));
    });
  const architectures = byArchitecture.length === rows.length ? [] : [words.byArchitecture(list.join(', '))];
  return [...architectures, ...lowest].join(' ');
}

/** Undefined for what is no option beside the baseline. */
function tcoSureness(
  assessment: Assessment,
  optionId: string,
  currency: Currency,
  { later = laterWords }: TcoWords,
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
    verdict: verdictText(run, optionId, verdict, [], cube.draws, later),
    weakShare: shareResting(resolved, studyOf(resolved), weights, weakClasses),
  };
}
