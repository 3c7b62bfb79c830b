/** What a reader is shown of a file of quotes before any is added. */
import type { ImportNote } from '../scenario/import-note.ts';
import type { QuotePlace } from '../scenario/quotes.ts';
import type { Refusal } from '../scenario/refusal.ts';
import type { SupplierQuote } from '../scenario/supplier-quote.ts';

/** What quotes are read from: a file of the reader, or text that was pasted. */
export type ImportSource = File | { readonly name: string; readonly text: string };

/** What a reader says of a column: the field that it holds, a unit, a currency or a least quantity. */
export interface ColumnChoice {
  readonly field: string;
  readonly unit?: string;
  readonly currency?: string;
  readonly from?: number;
}

/** What a reader corrects of what was detected; columns by their headers, null for one that is not used. */
export interface ImportSettings {
  readonly separator?: string;
  readonly decimal?: string;
  readonly columns?: readonly (readonly [header: string, choice: ColumnChoice | null])[];
  /** What holds where a row says nothing, by field. */
  readonly usual?: Readonly<Record<string, string>>;
}

export interface ImportColumn {
  readonly header: string;
  /** In the first row below the header that has one. */
  readonly sample: string;
  /** Null where it is not used. */
  readonly choice: ColumnChoice | null;
}

export interface AcceptedRow {
  /** Of a workbook with several. */
  readonly sheet: string | null;
  /** Those that one quote was read from. */
  readonly lines: readonly number[];
  readonly quote: SupplierQuote;
  /** Label of the switch that it names. */
  readonly switchLabel: string | null;
  readonly place: QuotePlace;
  /** A date of it is still to come. */
  readonly isAhead: boolean;
  /** It cannot be accepted any more. */
  readonly hasExpired: boolean;
}

export interface RefusedLine {
  readonly sheet: string | null;
  readonly line: number;
  readonly problem: Refusal;
  readonly cells: readonly string[];
}

export type ImportRow = AcceptedRow | RefusedLine;

export interface ImportView {
  readonly file: string;
  readonly format: string;
  readonly encoding: string | null;
  /** Of CSV: a comma, a semicolon, a tab or a bar. */
  readonly separator: string | null;
  readonly decimal: string | null;
  readonly sheets: readonly { readonly name: string | null; readonly columns: readonly ImportColumn[] }[];
  /** The first of all rows, in the order of the file; the others are asked for. */
  readonly rows: readonly ImportRow[];
  /** Of entries of the list. */
  readonly rowCount: number;
  readonly acceptedLines: number;
  readonly refusedLines: number;
  readonly notes: readonly ImportNote[];
  /** What is added: accepted, and not held already. Empty where it is more than a scenario holds. */
  readonly quotes: readonly SupplierQuote[];
  /** Why what was accepted cannot be added. */
  readonly problem: Refusal | null;
}

/** So many rows are shown at once. */
export const rowsAtOnce = 50;
