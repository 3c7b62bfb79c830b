/** What every language of the widget has, with the same parameters as English. */
import type { NamedInput } from '../scenario/named-input.ts';
import type { Warning } from '../scenario/warning.ts';
import type { chartWords } from './en/chart-words.ts';
import type { laterWords } from './en/tco-later-words.ts';
import type { englishWords } from './en/tco-words.ts';
import type { verdictWords } from './en/verdict.ts';

/** The verdict on two options. */
export type VerdictWords = typeof verdictWords;

/** The words of the chart. */
export type ChartWords = typeof chartWords;

/** A difference in words: `1.22 kW`, and which way. */
export interface WordedDifference {
  readonly amount: string;
  readonly sign: -1 | 0 | 1;
}

/** An input with its English name, which comes from the build or with the result. */
export interface WordedInput extends NamedInput {
  readonly english: string;
}

/** What is needed once there is a result: the English words come with the engine, those of another language with the others. */
export type LaterWords = typeof laterWords;

/** Every word of the embedded element beside those that the desk has too; numbers come formatted. */
export type TcoWords = typeof englishWords & {
  /** Absent in English. */
  readonly later?: LaterWords;
  /** English ones come with the chances. */
  readonly verdict?: VerdictWords;
  /** English ones come with the chart. */
  readonly chart?: ChartWords;
  /** English warnings come with the result. */
  readonly warning?: (warning: Warning) => string;
};

type Wanted<Key extends keyof TcoWords> = Required<Pick<TcoWords, Key>>;

/** Names of what the defaults have and the sentences on them, as the build puts them together. */
export type DefaultsInWords = Wanted<'optionName' | 'told' | 'input'>;

/** The same of whatever is computed, and what is said of it. */
export type LaterTcoWords = DefaultsInWords & Wanted<'later'>;
export type VerdictTcoWords = Wanted<'verdict' | 'warning' | 'chart'>;

/** Words for a first view of the defaults. */
export type FirstTcoWords = TcoWords & {
  /** Loads what all else needs; absent where nothing is missing. */
  readonly rest?: () => readonly [Promise<LaterTcoWords>, Promise<VerdictTcoWords>];
};
