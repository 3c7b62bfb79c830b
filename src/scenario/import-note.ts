/** What a reader is told of a file of quotes beside its accepted and refused rows, as data; lines are those of rows. */
export interface ImportNoteValues {
  /** Rows with quotation marks that do not pair: they stand in the text. */
  readonly 'odd-quotes': { readonly lines: readonly number[] };
  /** Bytes that are no UTF-8 beside some that are: letters may be wrong. */
  readonly 'mixed-encoding': unknown;
  /** Cells with formulas: their last value is read, nothing is computed. */
  readonly formulas: { readonly count: number };
  readonly uncomputed: { readonly lines: readonly number[] };
  readonly 'hidden-rows': { readonly lines: readonly number[] };
  /** Its rows are not read. */
  readonly 'hidden-sheet': { readonly rows: number };
  /** A sheet without a header, beside one that has one: its rows are not read. */
  readonly 'skipped-sheet': { readonly rows: number };
  readonly 'above-header': { readonly lines: readonly number[] };
  /** Columns that no field of a quote takes. */
  readonly unmapped: { readonly headers: readonly string[] };
  /** Columns with something in them and no header, by their letters: they are not read. */
  readonly 'unnamed-columns': { readonly columns: readonly string[] };
  /** Neither header nor cell has a unit. */
  readonly 'unit-assumed': { readonly header: string; readonly unit: string };
  /** Prices without a currency are US dollars. */
  readonly 'currency-assumed': { readonly lines: readonly number[] };
  /** What is quoted follows from the other columns. */
  readonly 'what-assumed': { readonly lines: readonly number[]; readonly what: string };
  /** An exchange rate without a day of its own is of the day of its quote. */
  readonly 'rate-dated': { readonly lines: readonly number[] };
  /** Dated after the day on which it is read, the quote or its exchange rate. */
  readonly 'future-date': { readonly lines: readonly number[] };
  /** Cannot be accepted any more on that day. */
  readonly expired: { readonly lines: readonly number[] };
  /** The same supplier quotes the same thing more than once. */
  readonly duplicate: {
    readonly supplier: string;
    /** Sheet: null where the file has one. */
    readonly places: readonly { readonly sheet: string | null; readonly lines: readonly number[] }[];
  };
}

type OneOf<Values> = { [Id in keyof Values]: { readonly id: Id } & Values[Id] }[keyof Values];

/** Sheet: of a workbook with several. */
export type ImportNote = OneOf<ImportNoteValues> & { readonly sheet?: string };
