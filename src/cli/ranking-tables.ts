import type { Assessment } from '../scenario/assess.ts';
import { finish } from '../scenario/finish.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import { confidenceView } from '../view/confidence-view.ts';
import { leadersOf } from '../view/cost-view.ts';
import { inputsView } from '../view/inputs-view.ts';
import { mattersView } from '../view/matters-view.ts';
import type { AnswerView, CurveView, InputView, MattersView, WorthView } from '../view/view.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { formatInputRange } from '../words/input-format.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import { dollars, settable } from './names.ts';
import { textTable } from './text-table.ts';

/** The options by rank: what each costs, how often it is cheapest, what choosing it may cost. */
export function ranking({ rows, years, unit }: AnswerView, { desk: words, texts }: TerminalWords): string {
  const header = [texts.totalCost(years), words.answer.expected, words.cost.range, words.answer.chance, texts.loss];
  return textTable([
    header,
    ...rows.map(({ option, rank, tied, value, range, chance, regret }) => {
      const shown = words.numbers.banded(value, range ?? { p10: value, p90: value }, unit);
      return [
        `  ${`${rank}${tied ? '=' : ''}`.padEnd(2)} ${words.optionName(option)}`,
        shown.value,
        shown.band || texts.certain,
        words.chance(chance!),
        words.numbers.quantity(regret!, unit, 2),
      ];
    }),
  ]);
}

/** How often each option is lowest in what else is counted. */
export function otherMetrics(run: Run, assessment: Assessment, words: DeskWords): string {
  const { metrics, options } = confidenceView(run, assessment);
  if (options.length < 2) return '';
  const rows = metrics
    .filter(({ metric }) => metric !== verdictMetric)
    .map(({ metric, chances }) => [`  ${words.confidence.metrics[metric]}`, ...chances.map(words.chance)]);
  return textTable([[words.confidence.lowest, ...options.map(words.optionName)], ...rows]);
}

/** What moves the choice between the two that lead; undefined for one option alone. */
export function mattersOf(run: Run, assessment: Assessment, curve: CurveView | undefined): MattersView | undefined {
  const leaders = leadersOf(run, assessment);
  return leaders && finish(mattersView(run, dollars, assessment, leaders, undefined, curve));
}

const mostWorth = 5;

/** What a firm figure is worth before choosing: what to ask bidders for. */
export function worth(run: Run, assessment: Assessment, matters: MattersView, terminal: TerminalWords): string {
  const { desk: words, texts } = terminal;
  const { all } = inputsView(run, dollars, { assessment, breakEvens: undefined, pair: undefined });
  const { rows, unit, evpi } = matters;
  if (rows.length === 0) return '';
  const table = rows.slice(0, mostWorth).map(({ input, worth: known, evidence }) => [
    `  ${settable(run, input, words)}`,
    usedNow(
      all.find(({ key }) => key === input.key)!,
      all,
      words,
    ),
    worthText(known, unit, terminal),
    words.evidence(evidence),
  ]);
  const header = [words.answer.matters, texts.now, words.matters.worth, texts.evidence];
  const everything = [`  ${texts.everything}`, '', words.numbers.quantity(evpi, unit, 2)];
  return `\n${words.mattersFinding(matters)}\n${textTable([header, ...table, everything])}`;
}

const worthText = (known: WorthView, unit: string, { desk, texts }: TerminalWords): string =>
  known.value === null && known.below === null ? texts.fewCases : desk.worth(known, unit);

/** The value of an input with its range and what it is a share of: `1,090 USD (700 to 1,700 USD), 75 % of the ...` */
function usedNow(input: InputView, all: readonly InputView[], words: DeskWords): string {
  const { value, low, high, share } = input;
  const range =
    low === null || high === null ? '' : words.signs.bracket(formatInputRange(low, high, input, 3, words.numbers));
  const shown = words.amount(value!, input, 3) + range;
  const parent = share && all.find(({ key }) => key === share.of.key);
  if (!share || !parent) return shown;
  const of = words.inputPhrase(share.of);
  return (
    shown +
    words.signs.comma +
    words.inputs.follows(words.percent(share.factor, 3), of, words.amount(parent.value!, parent, 3))
  );
}

/** The decision under each published figure. */
export function publishedFigures({ published }: MattersView, words: DeskWords): string {
  if (published.length === 0) return '';
  const header = [words.matters.published, words.matters.publishedCount, words.matters.cheapest];
  const rows = published.map(({ input, figures, cheapest }) => [
    `  ${words.inputLabel(input)}`,
    String(figures),
    words.list(cheapest.map(({ option, count }) => words.matters.under(words.optionName(option), count))),
  ]);
  return `\n${textTable([header, ...rows])}`;
}
