/** Draws and verdict; loaded once a first result stands. */
import type { Catalog } from '../catalog/catalog.ts';
import { assess, defaultCube, type Assessment } from '../scenario/assess.ts';
import type { Currency } from '../scenario/currency.ts';
import { shareResting, weakClasses } from '../scenario/evidence.ts';
import { rankedWords } from '../words/ranked-words-en.ts';
import type { RankedWords, TcoWords } from '../words/tco-words.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { studyOf } from '../scenario/study.ts';
import { verdictMetric } from '../scenario/verdict.ts';
import { answerView } from '../view/answer-view.ts';
import { confidenceView } from '../view/confidence-view.ts';
import { Money } from '../view/money.ts';
import type { AnswerView } from '../view/view.ts';
import { answerIn, type AnswerWords } from '../words/answer-words.ts';
import { keepLast } from '../parts/keep-last.ts';
import type { Ranked, Sureness } from './tco-answer.ts';
import { tcoInput } from './tco-from-run.ts';

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
  readonly sureness: (option: string) => Sureness | undefined;
}

export const chancesOf = (assessment: Assessment, catalog: Catalog, currency: Currency): Chances => ({
  ranked: keepLast((now, words) => tcoRanked(assessment, now, currency, words)),
  sureness: keepLast((option) => tcoSureness(assessment, option, catalog, currency)),
});

/** All options by rank, with the values of the run that is shown; undefined where that compares other options. */
function tcoRanked(assessment: Assessment, now: Run, currency: Currency, words: TcoWords): Ranked | undefined {
  const ids = ({ options }: Run): string => options.map(({ id }) => id).join();
  if (ids(now) !== ids(assessment.run)) return undefined;
  const ranked = words.ranked ?? rankedWords;
  const view = answerView(now, new Money(currency), assessment, undefined);
  const answer = answerIn(ranked.answer);
  const headline = answer.headline(view);
  return {
    text: view.rows.length > 1 ? `${answer.badge(view).text}. ${headline}` : headline,
    also: alsoText(assessment, view, answer, ranked),
    rows: view.rows,
    chance: answer.chance,
  };
}

/** How often each architecture is the cheapest, where several options are ways to buy one; who leads in what else is counted. */
function alsoText(
  assessment: Assessment,
  { rows, decision }: AnswerView,
  { optionName, chance }: AnswerWords,
  words: RankedWords,
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

/** What the words need of it; undefined for what is no option beside the baseline. */
function tcoSureness(
  assessment: Assessment,
  optionId: string,
  catalog: Catalog,
  currency: Currency,
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
  const { id, likelihood, optionLeads, share, settledBy } = verdict;
  const by = settledBy[0] === undefined ? undefined : studyOf(resolved).inputs.get(settledBy[0]);
  return {
    power: bandOf('networkPower', 1),
    cost: bandOf('tcoWithoutIdle', currency.unitsPerUsd),
    verdict: {
      id,
      veryLikely: likelihood === 'very-likely',
      optionLeads,
      share,
      by: by && tcoInput(run, catalog, by),
    },
    draws: cube.draws,
    weakShare: shareResting(
      resolved,
      studyOf(resolved),
      swings.weightsOfDifference(optionId, verdictMetric),
      weakClasses,
    ),
  };
}
