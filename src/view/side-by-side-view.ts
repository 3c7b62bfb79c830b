/** Two to five scenarios beside each other: what each asks, what it answers, and what it changes. */
import type { Assessment } from '../scenario/assess.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { answerView } from './answer-view.ts';
import { changesView } from './changes-view.ts';
import type { Money } from './money.ts';
import type { AnswerView, ChangeView, OptionName, QuestionView } from './view.ts';

/** How many scenarios stand side by side. */
export const sideBySide = { least: 2, most: 5 } as const;

export interface ScenarioColumn {
  readonly name: string;
  readonly question: QuestionView;
  readonly answer: AnswerView;
}

export interface SideBySideView {
  readonly columns: readonly ScenarioColumn[];
  /** Every option that one of them compares, with what is expected of it in each; null where it is not compared. */
  readonly options: readonly {
    readonly option: OptionName;
    readonly cells: readonly (AnswerView['rows'][number] | null)[];
  }[];
  /** Everything that one of them changes; null where nothing is changed. */
  readonly changes: readonly { readonly key: string; readonly cells: readonly (ChangeView | null)[] }[];
}

export interface NamedRun {
  readonly name: string;
  readonly run: Run;
  readonly assessment: Assessment;
  readonly question: QuestionView;
}

/** @param runs All with the money of one currency, so that they can be compared. */
export function sideBySideView(runs: readonly NamedRun[], money: Money): SideBySideView {
  const answers = runs.map(({ run, assessment }) => answerView(run, money, assessment, undefined));
  const changes = runs.map(({ run }) => changesView(run, money));
  const options = unionOf(
    answers.map(({ rows }) => rows),
    // An own option may have the id of another's.
    ({ option: { id, own, label } }) => (own ? `${id} ${label}` : id),
  );
  return {
    columns: runs.map(({ name, question }, i) => ({ name, question, answer: answers[i]! })),
    options: options.map(({ cells }) => ({ option: cells.find((cell) => cell !== null)!.option, cells })),
    changes: unionOf(changes, ({ key }) => key),
  };
}

/** Each key once, in the order in which the lists have them; null where a list has none. */
function unionOf<T>(
  lists: readonly (readonly T[])[],
  keyOf: (one: T) => string,
): { readonly key: string; readonly cells: (T | null)[] }[] {
  const keys = [...new Set(lists.flatMap((list) => list.map(keyOf)))];
  return keys.map((key) => ({ key, cells: lists.map((list) => list.find((one) => keyOf(one) === key) ?? null) }));
}
