/** What a language brings for the desk beside question and answer: labels, terms, and sentences that depend on what was found. */
import type { Grounds } from '../scenario/grounds.ts';
import type { BuyerClass } from '../catalog/types.ts';
import type { ChangeView, InputName } from '../view/view.ts';
import type { AnswerLanguage } from './answer-words.ts';
import type { sentences } from './en/desk-sentences.ts';
import type { DeskTexts } from './en/desk-texts.ts';
import type { Term } from './en/glossary.ts';
import type { RefusalWords } from './refusal-words.ts';
import type { CaseWarningWords, WarningWords } from './warning-words.ts';

type Labels = Readonly<Record<string, string>>;

/** Names of what tables and sheets name by id. */
export interface DeskLabels {
  readonly quantities: Labels;
  readonly groups: Labels;
  readonly inputGroups: Labels;
  readonly decisions: Labels;
  readonly reasons: Labels;
  readonly evidence: (grounds: Grounds) => string;
  readonly buyerClasses: Readonly<Record<BuyerClass, string>>;
  /** As they stand inside a sentence. */
  readonly scopes: Labels;
  readonly presets: Labels;
  readonly changes: Readonly<Record<Exclude<ChangeView['kind'], 'input'>, string>>;
}

/** What costs more or less, without its sign. */
export interface Apart {
  readonly amount: string;
  readonly isLess: boolean;
}

/** Every sentence that depends on what was found: what English has, with the same parameters. */
export type DeskSentences = typeof sentences;

/** All that a language of the desk brings. */
export interface DeskLanguage {
  readonly answer: AnswerLanguage;
  readonly labels: DeskLabels;
  readonly sentences: DeskSentences;
  readonly texts: DeskTexts;
  /** Terms of the field, each explained. */
  readonly glossary: Readonly<Record<Term, string>>;
  /** A term as it stands in a text, whatever its capitals. */
  readonly phrase: (term: Term) => string;
  readonly quotedBy: (what: string, supplier: string) => string;
  readonly inputLabel: (input: InputName) => string;
  readonly refusals: RefusalWords;
  readonly warnings: WarningWords & CaseWarningWords;
}
