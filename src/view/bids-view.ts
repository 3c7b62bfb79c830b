/** Requests for quotes: what is asked for, and the forms that came back. */
import type { Refusal } from '../scenario/refusal.ts';
import type { RfqFinding } from '../scenario/rfq-finding.ts';
import type { RfqField, RfqLine } from '../scenario/rfq.ts';
import type { SupplierQuote } from '../scenario/supplier-quote.ts';
import type { AcceptedRow } from './import-view.ts';

/** What a request asks for, and what the answers are worth to the one who asks. */
export interface RequestView {
  readonly lines: readonly RfqLine[];
  readonly questionCount: number;
  /** Answers that are worth something before choosing, the most first, in the currency shown: no form has them. */
  readonly worth: readonly { readonly line: string; readonly field: RfqField; readonly amount: number }[];
  readonly unit: string;
}

/** One line of a request in one bid. */
export interface BidRow {
  readonly line: RfqLine;
  /** Null where the bid has no price for it that can be read: that is no price of zero. */
  readonly quote: Omit<AcceptedRow, 'sheet' | 'lines'> | null;
}

/** A filled form, beside the request that it answers. */
export interface BidView {
  readonly file: string;
  readonly bidder: string;
  /** YYYY-MM-DD */
  readonly date: string | null;
  readonly rows: readonly BidRow[];
  readonly findings: readonly RfqFinding[];
}

export interface BidsView {
  readonly bids: readonly BidView[];
  /** Places in what was brought of what is no form: a list of prices, or no table at all. */
  readonly others: readonly number[];
  /** What is added: read, and not held already. Empty where it is more than a scenario holds. */
  readonly quotes: readonly SupplierQuote[];
  /** Why what was read cannot be added. */
  readonly problem: Refusal | null;
}

/** What holds where a form does not say it. */
export interface BidSettings {
  /** The day of a bid without one, YYYY-MM-DD. */
  readonly date?: string;
}
