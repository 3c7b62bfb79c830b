/** What a language brings for the desk beside question and answer: labels, terms, and sentences that depend on what was found. */
import type { Grounds } from '../scenario/grounds.ts';
import type { BuyerClass } from '../catalog/types.ts';
import type { ChangeView, InputName } from '../view/view.ts';
import type { AnswerLanguage } from './answer-words.ts';
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

/** Every sentence that depends on what was found. Options, amounts and lists come as text. */
export interface DeskSentences {
  readonly cost: {
    readonly one: string;
    readonly same: (a: string, b: string) => string;
    /** @param back Groups of lines that take part of it back, and how much; null where that is more than was saved. */
    readonly saves: (
      saver: string,
      amount: string,
      group: string,
      other: string,
      back: { readonly groups: readonly string[]; readonly amount: string | null } | undefined,
    ) => string;
  };
  readonly matters: {
    readonly decides: (
      input: InputName,
      under: { readonly option: string; readonly value: string },
      over: { readonly option: string; readonly value: string },
    ) => string;
    readonly none: (a: string, b: string) => string;
    readonly worth: (input: InputName, amount: string, all: string) => string;
  };
  readonly power: {
    readonly one: (option: string, power: string) => string;
    readonly same: (power: string) => string;
    readonly least: (option: string, power: string, share: string, most: string, mostPower: string) => string;
  };
  readonly investment: {
    readonly one: string;
    readonly finding: (option: string, reference: string, purchase: Apart, yearly: Apart) => string;
    readonly paybackAtStart: string;
    readonly paybackYears: (years: string) => string;
    readonly nothingInvested: string;
    readonly neverPaysBack: string;
  };
  readonly follows: (value: string, input: InputName) => string;
  readonly target: {
    readonly none: string;
    readonly noneWhy: (option: string) => string;
    readonly unrealistic: string;
    readonly unrealisticWhy: (limit: string, lowest: string) => string;
    readonly wins: (ask: string) => string;
    readonly leads: (ask: string | null) => string;
    readonly leadsWhy: (limit: string, rival: string) => string;
    readonly ask: (limit: string, ask: string | null) => string;
    readonly askWhy: (option: string, rival: string) => string;
  };
  readonly fabric: (found: {
    readonly option: string;
    readonly switches: string;
    readonly tiers: number;
    readonly planes: number;
    readonly sites: number;
    readonly links: string;
    readonly most: string;
    readonly stranded: { readonly ports: string; readonly cost: string } | undefined;
  }) => string;
  readonly sources: (inputs: number, sources: number, assumptions: number, own: number) => string;
  readonly curve: (input: InputName, from: string, to: string, options: string) => string;
  readonly curveOption: (option: string, from: string, to: string) => string;
  readonly breakEven: { readonly noEffect: string; readonly none: string };
  readonly worth: { readonly none: string; readonly under: (amount: string) => string };
  /** Of the line under a picture. */
  readonly picture: {
    readonly edition: (edition: string) => string;
    readonly network: (scope: string, accelerators: string) => string;
    readonly cases: (draws: string) => string;
  };
}

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
