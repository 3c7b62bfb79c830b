/** What every language of the widget has, with the same parameters as English. */
import type { NamedInput } from '../scenario/named-input.ts';
import type { Warning } from '../scenario/warning.ts';
import type { laterWords } from './en/tco-later-words.ts';
import type { englishWords } from './en/tco-words.ts';
import type { verdictWords } from './en/verdict.ts';

/** The verdict on two options. */
export type VerdictWords = typeof verdictWords;

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
  /** English warnings come with the result. */
  readonly warning?: (warning: Warning) => string;
};
