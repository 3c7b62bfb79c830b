/** What a slide says: question, answer and ranking of one comparison, with what it rests on. */
import { sentences } from '../words/sentences.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Assessment } from '../scenario/assess.ts';
import type { Currency } from '../scenario/currency.ts';
import { finish } from '../scenario/finish.ts';
import { confidenceView } from '../view/confidence-view.ts';
import { inputsView } from '../view/inputs-view.ts';
import { Money } from '../view/money.ts';
import { questionView } from '../view/question-view.ts';
import { settledAnswer } from '../view/settled-answer.ts';
import type { AnswerRow, AnswerView, ConfidenceView, InputView, QuestionView } from '../view/view.ts';
import { plain } from '../words/answer-words.ts';
import type { PictureWords } from '../words/picture-words.ts';

/** One option on the slide; amounts in the unit of the axis. */
export interface SlideRow {
  readonly label: string;
  /** Under its label. */
  readonly mark: string;
  readonly focused: boolean;
  readonly value: number;
  readonly p10?: number;
  readonly p90?: number;
  readonly cost: string;
  readonly chance: string;
}

export interface SlideContent {
  readonly locale: string;
  readonly question: string;
  readonly badge: string;
  readonly headline: string;
  readonly settle: string;
  /** What the amounts are, with their unit. */
  readonly basis: string;
  readonly heads: { readonly option: string; readonly cost: string; readonly chance: string };
  readonly rows: readonly SlideRow[];
  /** Text of a mark of the axis. */
  readonly tick: (value: number) => string;
  /** What dots and lines stand for. */
  readonly key: { readonly dot: string; readonly line: string };
  /** Conditions, disclosures, evidence and what is not shown: small, each a sentence. */
  readonly notes: readonly string[];
  readonly source: string;
  /** All of it in one paragraph, for readers who do not see it. */
  readonly inWords: string;
}

export interface SlideOf {
  readonly answer: AnswerView;
  readonly question: QuestionView;
  readonly inputs: readonly Pick<InputView, 'quantity' | 'unit' | 'value' | 'origin'>[];
  readonly confidence: Pick<ConfidenceView, 'evidence' | 'weakShare'>;
}

/**
 * What a slide shows of a run.
 * @param shipped The tables of this build.
 */
export function slideOf(assessment: Assessment, currency: Currency, shipped: Catalog): SlideOf {
  const { run, cube } = assessment;
  const money = new Money(currency);
  return {
    answer: finish(settledAnswer(run, money, assessment)).answer,
    question: questionView(run, currency, cube.draws, shipped),
    inputs: inputsView(run, money, { assessment, breakEvens: undefined, pair: undefined }).all,
    confidence: confidenceView(run, assessment),
  };
}

/** Rows that a reader at the back of a room can still read. */
const mostRows = 8;

/** @param source Program with its version, and the address of the comparison where there is one. */
export function slideContent(
  { answer, question, inputs, confidence }: SlideOf,
  { desk, texts }: PictureWords,
  source: { readonly version: string; readonly date: string; readonly link?: string },
): SlideContent {
  const { rows, unit, reference, decision } = answer;
  const shown = rows.slice(0, mostRows);
  const column = desk.column(
    rows.map(({ value }) => value),
    unit,
  );
  const { stop } = desk.signs;
  const row = ({ option, value, range, chance, contender }: AnswerRow): SlideRow => ({
    label: desk.optionName(option),
    mark: desk.list([
      ...(option.id === reference && rows.length > 1 ? [desk.answer.reference] : []),
      ...(option.sponsor === null ? [] : [texts.sponsored]),
    ]),
    focused: contender,
    value,
    ...(range && { p10: range.p10, p90: range.p90 }),
    cost: column.format(value),
    chance: chance === undefined ? '' : desk.chance(chance),
  });
  const [badge, headline, settle] = [desk.badge(answer).text, desk.headline(answer), plain(desk.settle(answer))];
  const slideRows = shown.map(row);
  const credit = desk.list([
    texts.credit(`${desk.product} ${source.version}`, question.edition),
    desk.day(source.date),
    ...(source.link === undefined ? [] : [source.link]),
  ]);
  return {
    locale: desk.locale,
    question: desk.questionSentence(question),
    badge,
    headline,
    settle,
    basis: desk.answer.basis(answer, column.unit),
    heads: {
      option: desk.answer.option,
      cost: desk.list([desk.answer.expected, column.unit]),
      chance: rows.length > 1 ? desk.answer.chance : '',
    },
    rows: slideRows,
    tick: column.tick,
    key: { dot: desk.answer.keyDot, line: decision ? desk.answer.keyRange(decision.draws) : '' },
    notes: [
      desk.conditions(question, inputs),
      ...desk.disclosures(rows.map(({ option }) => option)),
      ...(rows.length > shown.length ? [texts.notShown(rows.length - shown.length)] : []),
      desk.answer.weakest + desk.evidence(confidence.evidence) + stop,
      desk.restsOn(confidence.weakShare, 'cheapest'),
    ],
    source: credit,
    inWords: sentences([
      badge + stop,
      headline,
      settle,
      ...slideRows.map(({ label, cost, chance }) => desk.list([label, cost, chance].filter(Boolean)) + stop),
      credit + stop,
    ]),
  };
}
