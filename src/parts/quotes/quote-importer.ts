import type { Refusal } from '../../scenario/refusal.ts';
import type { SupplierQuote } from '../../scenario/supplier-quote.ts';
import type { ImportRow, ImportSettings, ImportSource, ImportView } from '../../view/import-view.ts';
import type { Language } from '../../words/languages.ts';

/** Whoever reads files of quotes for the part that shows them. */
export interface QuoteImporter {
  readonly read: (source: ImportSource, settings: ImportSettings) => Promise<ImportView | Refusal>;
  /** Rows of what was read last, from one of them on. */
  readonly rows: (from: number) => Promise<readonly ImportRow[]>;
  /** Its refused rows as CSV. */
  readonly refused: (language: Language) => Promise<string>;
  /** Adds quotes as one step. @returns why not, where they are not added. */
  readonly add: (quotes: readonly SupplierQuote[]) => Promise<Refusal | undefined>;
}
