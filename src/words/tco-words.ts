import type { EvidenceClass } from '../catalog/types.ts';
import type { Grounds } from '../scenario/grounds.ts';
import type { NamedInput } from '../scenario/named-input.ts';
import type { Warning } from '../scenario/warning.ts';
import type { OptionName } from '../view/view.ts';
import type { AnswerLanguage } from './answer-words.ts';
import type { CommonTexts } from './en/common-texts.ts';
import type { NumberWords } from './number-words.ts';
import type { Refusals } from './refusal-words.ts';
import type { TcoTold, ToldOf } from './tco-told.ts';
import type { verdictWords } from './verdict-en.ts';

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
export interface LaterWords {
  readonly answer: AnswerLanguage;
  /** Who leads in a metric beside the total cost. */
  readonly lowest: (metric: string, option: string, share: string) => string;
  /** The exchange rate and the month that it is of: `2026-06`. */
  readonly rate: (unitsPerUsd: string, code: string, month: string) => string;
  /** Something in the settings of the page is wrong. */
  readonly leftOut: string;
  readonly sourceColumns: readonly [input: string, value: string, band: string, evidence: string, source: string];
  /** `75 % of DSP-retimed price per 1.6T port, 1,450 USD` */
  readonly shareOf: (percent: string, input: string, value: string) => string;
  /** What no figure covers. */
  readonly boundary: string;
}

/** Every word of the embedded element in one language beside those that the desk has too; numbers come formatted. */
export interface TcoWords extends CommonTexts {
  readonly locale: string;
  readonly numbers: NumberWords;
  /** Absent in English. */
  readonly later?: LaterWords;
  /** English ones come with the chances. */
  readonly verdict?: VerdictWords;
  /** English warnings come with the result. */
  readonly warning?: (warning: Warning) => string;
  readonly optionName: (option: OptionName) => string;
  /** Question, answer and conditions; the English ones come with the data. */
  readonly told: (data: ToldOf & { readonly english: TcoTold }) => TcoTold;
  readonly input: (input: WordedInput) => string;
  /** Groups of lines, by id. */
  readonly groups: Readonly<Record<string, string>>;
  readonly evidence: (id: Grounds | 'own' | 'follows') => string;
  /** `5 vendor claims` */
  readonly evidenceCount: (count: number, id: EvidenceClass | 'own') => string;
  readonly pairHeading: (option: string, baseline: string) => string;
  readonly answer: (answer: {
    readonly option: string;
    readonly baseline: string;
    readonly power: WordedDifference;
    readonly cost: WordedDifference;
    readonly years: number;
    readonly eitherWay: boolean;
  }) => string;
  readonly chancesFailed: string;
  readonly ratio: (percent: string, times: string) => string;
  readonly rank: string;
  readonly chartFinding: (finding: {
    readonly option: string;
    readonly baseline: string;
    readonly first: WordedDifference;
    readonly last: WordedDifference;
    readonly crossing: number | undefined;
    readonly years: number;
  }) => string;
  readonly chartKeys: string;
  /** A year after the purchase. */
  readonly endOfYear: (year: number) => string;
  readonly chartAxis: string;
  readonly inputs: string;
  readonly locked: string;
  readonly presetHere: (list: string) => string;
  readonly presetEntry: (label: string, value: string, usual: string) => string;
  readonly figures: (inputs: number, classes: string) => string;
  readonly edition: (edition: string) => string;
  readonly sources: string;
  readonly sourcesLoading: string;
  readonly sourcesFailed: string;
  readonly workbench: string;
  readonly json: string;
  readonly csv: string;
  /** Why what a reader enters is refused, loaded when it is first needed. */
  readonly refusals: () => Promise<Refusals>;
  readonly exportFailed: string;
  readonly engineFailed: string;
}
