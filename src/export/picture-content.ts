import { formatBanded, formatNumber } from '../words/format.ts';
import { formatInput, formatInputRange } from '../words/input-format.ts';
import { atStart, yearsInWords } from '../words/option-words.ts';
import { assess, type Assessment } from '../scenario/assess.ts';
import { finish } from '../scenario/finish.ts';
import { usDollar } from '../scenario/currency.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { warningText } from '../words/warning-words-en.ts';
import { verdictMetric } from '../scenario/verdict.ts';
import { decisionText } from './decision-text.ts';
import { inputPhrase } from './input-label.ts';
import { powerLines, rowsOf, scaleOf, type Line, type LineRow } from './lines.ts';
import { answer, conditions, lowest, pairOf, question, yearsOf, type Pair } from './sentences.ts';
import { foundation, surenessOf } from './sureness.ts';

/** An option as the picture shows it. */
export interface PictureRow extends LineRow {
  /** Whether the answer speaks of it. */
  readonly focused: boolean;
  /** The note under its label. */
  readonly mark: string;
  readonly powerText: string;
  readonly costText: string;
}

/** All words and numbers of the picture of one comparison. */
export interface PictureContent {
  readonly question: string;
  /** Across all options. */
  readonly answer: string;
  /** Of the option in focus against the baseline; empty where there is nothing to compare with. */
  readonly verdict: string;
  readonly conditions: string;
  readonly heading: string;
  readonly powerUnit: string;
  readonly costUnit: string;
  readonly lines: readonly Line[];
  readonly rows: readonly PictureRow[];
  /** Whose figures they are, and what was set. */
  readonly disclosures: readonly string[];
  /** What a reader must know of the result. */
  readonly warnings: readonly string[];
  readonly evidence: string;
  readonly credit: string;
}

/** Quantities that the answer gives the difference of. */
const answered = ['networkPower', 'tcoWithoutIdle'] as const;

/** Draws a run as `compare` does and puts it into words. */
export function pictureContent(run: Run, packageVersion: string, cube: Assessment['cube']): PictureContent {
  const pair = pairOf(run);
  const assessment = pair.option === pair.baseline ? undefined : finish(assess(run, cube, answered, []));
  const sureness = assessment && surenessOf(assessment, run, pair, usDollar);
  const [power, cost] = [scaleOf(run, 'networkPower'), scaleOf(run, 'tcoWithoutIdle')];
  const costs = rowsOf(run, [], 'tcoWithoutIdle', cost);
  const years = yearsInWords(yearsOf(run));
  const { resolved } = run;
  return {
    question: question(run),
    answer: assessment ? verdict(run, assessment) : answer(run, pair),
    verdict: assessment ? answer(run, pair, sureness) : '',
    conditions: `${lowest(run)} ${conditions(run, pair.option)}`.trim(),
    heading: `Power at the wall by line, and total cost over ${years}`,
    powerUnit: power.unit,
    costUnit: cost.unit,
    lines: powerLines,
    rows: rowsOf(run, powerLines, 'networkPower', power).map((row, i) => ({
      ...row,
      focused: row.option === pair.option.id && pair.option !== pair.baseline,
      mark: markOf(resolved, i),
      powerText: formatNumber(row.total, 4),
      costText: formatNumber(costs[i]!.total, 4),
    })),
    disclosures: [...sponsors(resolved), ...settings(resolved)],
    warnings: [...run.warnings, ...(assessment?.warnings ?? [])].map(warningText),
    evidence: assessment ? evidence(run, pair, assessment) : 'Bars and totals are expected values.',
    credit: `cpo-tco ${packageVersion}, edition ${resolved.edition}`,
  };
}

/** The picture in one paragraph, for readers who do not see it: the answer with its baseline and edition. */
export function pictureInWords(run: Run, { question, answer, verdict, disclosures, credit }: PictureContent): string {
  const baseline = `Baseline: ${pairOf(run).baseline.label}.`;
  return [question, answer, verdict, ...disclosures, baseline, `${credit}.`].filter((text) => text !== '').join(' ');
}

/** The answer across all options. */
const verdict = ({ resolved }: Run, { decisions }: Assessment): string =>
  decisionText(resolved, decisions[verdictMetric], { unit: usDollar.code, factor: 1 });

function markOf({ options, baseline }: ResolvedScenario, index: number): string {
  const { id, sponsor } = options[index]!;
  return [...(id === baseline ? ['baseline'] : []), ...(sponsor === null ? [] : ['sponsored'])].join(', ');
}

/** Whose figures an own product has. */
const sponsors = ({ options }: ResolvedScenario): string[] =>
  options.flatMap(({ label, sponsor }) =>
    sponsor === null ? [] : [`Sponsored: the figures of ${label} are those of ${sponsor} and count as vendor claims.`],
  );

const mostSettings = 6;

/** What is not as the edition has it. A picture shows no inputs, so it must say so. */
function settings(resolved: ResolvedScenario): string[] {
  const set = inputsInUse(resolved).filter(({ origin }) => origin === 'scenario');
  if (set.length === 0) return [];
  const said = set.slice(0, mostSettings).map(({ name, value, low, high, input }) => {
    const band = low === null || high === null ? '' : ` (${formatInputRange(low, high, input, 9)})`;
    return `${inputPhrase(resolved, name)} ${formatInput(value, input, 9)}${band}`;
  });
  const more = set.length - said.length;
  return [`Set by the author: ${said.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`];
}

/** The bands of the differences, and what they rest on. */
function evidence(run: Run, pair: Pair, assessment: Assessment): string {
  const { differences: drawn } = assessment.sample.comparisons.get(pair.option.id)!;
  const { differences } = run.comparisons.find(({ option }) => option === pair.option.id)!;
  const [power, cost] = answered.map((quantity) => {
    const { value, unit } = differences[quantity]!;
    const { p10, p90 } = drawn.get(quantity) ?? { p10: value!, p90: value! };
    const shown = formatBanded(value!, { p10, p90 }, unit);
    return shown.band === '' ? shown.difference : `${shown.band} ${shown.unit}`;
  });
  const against = `${atStart(pair.option.label)} against ${pair.baseline.label}`;
  const cases = formatNumber(assessment.cube.draws, 7);
  return `Bars and totals are expected values. ${against}, P10 to P90 of ${cases} simulated cases: ${power} and ${cost}. ${foundation(assessment, pair)}`;
}
