/** All words of a request for quotes in one language: of the form, and of what is found in a bid. */
import type { RfqFinding, RfqFindingValues } from '../scenario/rfq-finding.ts';
import type { Rfq, RfqField, RfqLine } from '../scenario/rfq.ts';
import type { Language } from './languages.ts';

/** Further prices of a line, by their numbers. */
export const rfqSteps = [2, 3, 4] as const;

/** What the form asks beside the lines, each with its cell for the answer. */
export type BidderField = 'bidder' | 'date';

/** Columns of a line that are not answered. */
export type AskedColumn = 'line' | 'item' | 'use' | 'quantity' | 'check';

export interface RfqWords {
  /** Name of the whole, and of its two sheets. */
  readonly title: string;
  readonly sheets: { readonly request: string; readonly bid: string };
  /** What to do; a table of text has no colours. */
  readonly lead: { readonly xlsx: string; readonly csv: string };
  readonly facts: (rfq: Rfq) => readonly (readonly [label: string, text: string])[];
  /** Of the row with what tells one form from another. */
  readonly reference: string;
  readonly bidderHead: string;
  readonly bidder: Readonly<Record<BidderField, string>>;
  readonly rulesHead: string;
  readonly rules: (rfq: Rfq) => readonly string[];
  readonly questionsHead: string;
  readonly asked: Readonly<Record<AskedColumn, string>>;
  readonly fields: Readonly<Record<RfqField, string>>;
  /** A further price and the quantity from which it holds, from 2. */
  readonly stepFrom: (number: number) => string;
  readonly stepPrice: (number: number) => string;
  readonly item: (line: RfqLine, architecture: string) => string;
  readonly use: (line: RfqLine) => string;
  readonly question: (field: string, item: string) => string;
  readonly yesNo: readonly [yes: string, no: string];
  readonly findings: { readonly [Id in RfqFinding['id']]: (values: RfqFindingValues[Id]) => string };
  readonly architectures: Readonly<Record<string, string>>;
}

const wordsOf: { readonly [Id in Language]: () => Promise<RfqWords> } = {
  en: async () => (await import('./en/rfq-words.ts')).rfqWords,
  de: async () => (await import('./de/rfq-words.ts')).rfqWords,
  fr: async () => (await import('./fr/rfq-words.ts')).rfqWords,
  ja: async () => (await import('./ja/rfq-words.ts')).rfqWords,
  ko: async () => (await import('./ko/rfq-words.ts')).rfqWords,
  'zh-Hans': async () => (await import('./zh-Hans/rfq-words.ts')).rfqWords,
  'zh-Hant': async () => (await import('./zh-Hant/rfq-words.ts')).rfqWords,
};

export const rfqWords = (language: Language): Promise<RfqWords> => wordsOf[language]();

/** What a line is, in the words of a form. */
export const itemText = (line: RfqLine, words: RfqWords): string =>
  words.item(line, words.architectures[line.architecture ?? ''] ?? line.architecture ?? '');

/** One sentence for what is found in a bid. */
export const findingTextIn =
  (words: RfqWords) =>
  (finding: RfqFinding): string =>
    (words.findings[finding.id] as (values: unknown) => string)(finding);
