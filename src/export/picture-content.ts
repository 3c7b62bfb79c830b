import type { Catalog } from '../catalog/catalog.ts';
import { assess, type Assessment } from '../scenario/assess.ts';
import { usDollar } from '../scenario/currency.ts';
import { finish } from '../scenario/finish.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import { confidenceView } from '../view/confidence-view.ts';
import { inputsView } from '../view/inputs-view.ts';
import { Money } from '../view/money.ts';
import { questionView } from '../view/question-view.ts';
import { powerView, Shown } from '../view/results-view.ts';
import { settledAnswer } from '../view/settled-answer.ts';
import type { AnswerView, ConfidenceView, InputsView, OptionName, PowerView } from '../view/view.ts';
import { plain } from '../words/answer-words.ts';
import { formatInputRange } from '../words/input-format.ts';
import type { PictureWords } from '../words/picture-words.ts';
import type { PictureColor } from './picture-drawing.ts';

/** One line of a bar. What is taken off the total is drawn to the left of zero. */
export interface PictureLine {
  readonly label: string;
  readonly color: PictureColor;
  readonly negative: boolean;
}

/** An option as the picture shows it. */
export interface PictureRow {
  readonly option: string;
  readonly label: string;
  /** Whether it may be the cheapest, where not all may. */
  readonly focused: boolean;
  /** The note under its label. */
  readonly mark: string;
  /** W, by line. */
  readonly values: readonly number[];
  readonly total: number;
  readonly powerText: string;
  readonly costText: string;
}

/** All words and numbers of the picture of one comparison. */
export interface PictureContent {
  readonly words: PictureWords;
  readonly question: string;
  readonly badge: string;
  readonly headline: string;
  /** What would change the answer; empty where there is nothing to compare. */
  readonly settle: string;
  readonly conditions: string;
  readonly heading: string;
  readonly powerUnit: string;
  readonly costUnit: string;
  readonly lines: readonly PictureLine[];
  /** By rank. */
  readonly rows: readonly PictureRow[];
  /** Whose figures they are, and what was set. */
  readonly disclosures: readonly string[];
  /** What a reader must know of the result. */
  readonly warnings: readonly string[];
  readonly evidence: string;
  readonly reference: string;
  readonly credit: string;
}

const colors: Readonly<Record<string, PictureColor>> = {
  switches: 'switches',
  optics: 'switchOptics',
  lasers: 'cardOptics',
  cables: 'other',
  conversion: 'carbon',
  sites: 'sites',
};

/**
 * Draws a run as `compare` does and puts it into words: those of the desk.
 * @param shipped The tables of this build.
 */
export function pictureContent(
  run: Run,
  words: PictureWords,
  packageVersion: string,
  cube: Assessment['cube'],
  shipped: Catalog,
): PictureContent {
  const { desk, texts } = words;
  const money = new Money(usDollar);
  const assessment = finish(assess(run, cube, [verdictMetric], []));
  const { answer } = finish(settledAnswer(run, money, assessment));
  const question = questionView(run, usDollar, cube.draws, shipped);
  const power = powerView(new Shown(run, money, assessment));
  const inputs = inputsView(run, money, { assessment, breakEvens: undefined, pair: undefined });
  const reference = answer.rows.find(({ option }) => option.id === answer.reference)!.option;
  // What adds to the total stands before what is taken off.
  const lines = [...power.lines].sort((a, b) => b.sign - a.sign);
  return {
    words,
    question: desk.questionSentence(question),
    badge: desk.badge(answer).text,
    headline: desk.headline(answer),
    settle: plain(desk.settle(answer)),
    conditions: `${desk.powerFinding(power)} ${desk.conditions(question, inputs.all)}`,
    heading: texts.heading(desk.years(answer.years)),
    lines: lines.map(({ id, group, sign }) => ({
      label: desk.line(id),
      color: sign < 0 ? 'other' : colors[group]!,
      negative: sign < 0,
    })),
    ...rowsOf(words, answer, power, lines),
    disclosures: [...desk.disclosures(answer.rows.map(({ option }) => option)), ...settings(words, inputs)],
    warnings: [...run.warnings, ...assessment.warnings].map(desk.warning),
    evidence: evidenceOf(words, answer, reference, confidenceView(run, assessment)),
    reference: desk.optionName(reference),
    credit: texts.credit(`${desk.product} ${packageVersion}`, question.edition),
  };
}

/** The picture in one paragraph, for readers who do not see it: the answer with its reference and edition. */
export function pictureInWords(content: PictureContent): string {
  const { question, badge, headline, settle, disclosures, reference, credit, words } = content;
  const { stop } = words.desk.signs;
  const told = [question + stop, badge + stop, headline, settle, ...disclosures, words.texts.against(reference)];
  return words.desk.sentences([...told, credit + stop].filter((text) => text !== ''));
}

function rowsOf(
  { desk, texts }: PictureWords,
  { rows, unit, reference }: AnswerView,
  { network }: PowerView,
  lines: PowerView['lines'],
): Pick<PictureContent, 'rows' | 'powerUnit' | 'costUnit'> {
  const [power, cost] = [
    desk.column(network, 'W', 4),
    desk.column(
      rows.map(({ value }) => value),
      unit,
    ),
  ];
  return {
    powerUnit: power.unit,
    costUnit: cost.unit,
    rows: rows.map(({ option, contender, value }, i) => ({
      option: option.id,
      label: desk.optionName(option),
      focused: contender,
      mark: desk.list([
        ...(option.id === reference ? [desk.answer.reference] : []),
        ...(option.sponsor !== null ? [texts.sponsored] : []),
      ]),
      values: lines.map(({ values }) => Math.abs(values[i]!)),
      total: network[i]!,
      powerText: power.format(network[i]!),
      costText: cost.format(value),
    })),
  };
}

const mostSettings = 6;

/** What is not as the edition has it. A picture shows no inputs, so it must say so. */
function settings({ desk, texts }: PictureWords, { all }: InputsView): string[] {
  const set = all.filter(({ origin }) => origin === 'scenario');
  if (set.length === 0) return [];
  const said = set.slice(0, mostSettings).map((input) => {
    const { value, low, high } = input;
    const range =
      low === null || high === null ? '' : desk.signs.bracket(formatInputRange(low, high, input, 9, desk.numbers));
    return `${desk.inputPhrase(input)} ${desk.amount(value!, input, 9)}${range}`;
  });
  return [texts.set(desk.list(said), set.length - said.length)];
}

/** The ranges of the differences, and what they rest on. */
function evidenceOf(
  { desk, texts }: PictureWords,
  { rows, unit, decision }: AnswerView,
  reference: OptionName,
  { evidence, weakShare }: ConfidenceView,
): string {
  const ranges = rows.flatMap(({ option, difference }) => {
    if (!difference) return [];
    const { value, p10 = value, p90 = value } = difference;
    const shown = desk.numbers.banded(value, { p10, p90 }, unit);
    const range = shown.band === '' ? shown.difference : desk.numbers.withUnit(shown.band, shown.unit);
    return [`${desk.optionName(option)} ${range}`];
  });
  if (ranges.length === 0) return texts.expected;
  return desk.sentences([
    texts.expected,
    texts.ranges(desk.optionName(reference), desk.answer.keyRange(decision!.draws), ranges.join(desk.signs.semicolon)),
    desk.answer.weakest + desk.evidence(evidence) + desk.signs.stop,
    desk.restsOn(weakShare, 'cheapest'),
  ]);
}
