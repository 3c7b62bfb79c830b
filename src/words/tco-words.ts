import type { EvidenceClass } from '../catalog/types.ts';
import type { Grounds } from '../scenario/grounds.ts';
import type { Warning } from '../scenario/warning.ts';
import type { AnswerLanguage } from './answer-words.ts';
import type { NumberWords } from './number-words.ts';
import type { NamedOption } from './option-words.ts';

/** An option as the words know it: shipped ones by id, own ones by their label. */
export interface WordedOption extends NamedOption {
  readonly id: string;
}

/** A difference in words: `1.22 kW`, and which way. */
export interface WordedDifference {
  readonly amount: string;
  readonly sign: -1 | 0 | 1;
}

export interface WordedVerdict {
  readonly id: 'option-wins' | 'baseline-wins' | 'stay-pluggable' | 'not-settled' | 'no-difference';
  readonly veryLikely: boolean;
  /** The likelier side, and the other. */
  readonly winner: WordedOption;
  readonly other: WordedOption;
  readonly share: string;
  readonly draws: string;
  /** The input that would settle or turn it, if one does. */
  readonly by: string | undefined;
}

/** Words of the table of sources. */
export interface SourceTableWords {
  readonly columns: readonly [input: string, value: string, band: string, evidence: string, source: string];
  /** `75 % of Retimed 1.6T: price per port, 1,450 USD` */
  readonly shareOf: (percent: string, input: string, value: string) => string;
  /** What no figure covers. */
  readonly outside: string;
}

/** Words of the answer across all options. */
export interface RankedWords {
  readonly answer: AnswerLanguage;
  /** An architecture below, and one above. */
  readonly architecture: (below: string, above: string | undefined) => string;
  readonly byArchitecture: (list: string) => string;
  /** Who leads in a metric beside the total cost. */
  readonly lowest: (metric: string, option: string, share: string) => string;
}

/** Words for what a reader should know of the page's settings. */
export interface NoteWords {
  /** The exchange rate and the month that it is of: `2026-06`. */
  readonly rate: (unitsPerUsd: string, code: string, month: string) => string;
  /** Something in the settings of the page is wrong. */
  readonly leftOut: string;
}

/** Every word of the embedded element in one language; numbers come formatted. */
export interface TcoWords {
  readonly locale: string;
  readonly numbers: NumberWords;
  readonly option: (option: WordedOption) => string;
  readonly questionOfSwitch: (capacity: string, ports: string, rate: string) => string;
  readonly questionOfFabric: (
    endpoints: string,
    rate: string,
    capacity: string,
    planes: number,
    sites: number,
  ) => string;
  readonly answer: (answer: {
    readonly option: WordedOption;
    readonly baseline: WordedOption;
    readonly power: WordedDifference;
    readonly cost: WordedDifference;
    readonly years: number;
    readonly eitherWay: boolean;
  }) => string;
  /** Words for what is known once draws are taken; the English ones are loaded then. */
  readonly ranked?: RankedWords;
  /** English warnings come with the result. */
  readonly warning?: (warning: Warning) => string | undefined;
  /** The English ones are loaded with the engine. */
  readonly notes?: NoteWords;
  /** The answer before chances are known. */
  readonly lowestExpected: (option: WordedOption, amount: string) => string;
  readonly rankingColumns: readonly [
    rank: string,
    option: string,
    expected: string,
    band: string,
    chance: string,
    regret: string,
  ];
  /** A value without a range. */
  readonly certain: string;
  readonly pairHeading: (option: WordedOption, baseline: WordedOption) => string;
  readonly verdict: (verdict: WordedVerdict) => string;
  readonly verdictPending: string;
  readonly verdictFailed: string;
  /** Share of what moves the difference that rests on weak figures. */
  readonly restsOn: (share: string) => string;
  /** @param where The English name of a region, or `ownValue`. */
  readonly condition: (price: string, where: string, pue: string) => string;
  readonly ownValue: string;
  readonly capacity: string;
  readonly compare: string;
  readonly powerHeading: (unit: string) => string;
  readonly costHeading: (unit: string, years: number) => string;
  readonly optionColumn: string;
  readonly byLine: string;
  readonly total: string;
  readonly line: string;
  /** Groups of lines, by id. */
  readonly groups: Readonly<Record<string, string>>;
  readonly everyLine: string;
  readonly chartHeading: (unit: string) => string;
  readonly chartFinding: (finding: {
    readonly option: string;
    readonly baseline: string;
    readonly first: WordedDifference;
    readonly last: WordedDifference;
    readonly crossing: number | undefined;
    readonly years: number;
  }) => string;
  readonly chartKeys: string;
  /** A point in time on the chart; 0 is the purchase. */
  readonly atYear: (year: number) => string;
  readonly chartAxis: string;
  readonly purchase: string;
  readonly year: (year: number) => string;
  readonly inNumbers: string;
  readonly inputs: string;
  /** The name of an input; the tables have the English one. */
  readonly input: (quantity: string, english: string) => string;
  readonly inputOf: (owner: string, input: string) => string;
  /** An input inside a sentence, with what it belongs to. */
  readonly inputInSentence: (owner: string | undefined, input: string) => string;
  readonly perEnd: (unit: string, rate: string) => string;
  readonly slider: (label: string) => string;
  readonly evidence: (id: Grounds | 'own' | 'follows') => string;
  /** `5 vendor claims` */
  readonly evidenceCount: (count: number, id: EvidenceClass | 'own') => string;
  readonly default: (value: string) => string;
  readonly putBack: string;
  readonly locked: string;
  readonly refused: (found: string, least: string, most: string, unit: string, whole: boolean) => string;
  /** A number in its range that does not go with other inputs. */
  readonly unfitting: (found: string) => string;
  readonly notANumber: (found: string) => string;
  readonly reset: string;
  readonly presetHere: (list: string) => string;
  readonly presetEntry: (label: string, value: string, usual: string) => string;
  readonly disclosure: (option: string, sponsor: string) => string;
  readonly sponsorMark: (sponsor: string) => string;
  readonly figures: (inputs: number, classes: string) => string;
  readonly edition: (edition: string) => string;
  readonly sources: string;
  readonly sourcesLoading: string;
  readonly sourcesFailed: string;
  /** Words for the table of sources; the English ones are loaded with it. */
  readonly sourceTable?: SourceTableWords;
  readonly workbench: string;
  readonly json: string;
  readonly csv: string;
  readonly ratio: (percent: string, times: string) => string;
  readonly powerDifference: string;
  readonly costDifference: (years: number) => string;
  readonly inCases: (band: string) => string;
  readonly exportFailed: string;
  readonly engineFailed: string;
}
