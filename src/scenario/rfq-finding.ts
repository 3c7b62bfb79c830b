import type { Refusal } from './refusal.ts';
import type { RfqField } from './rfq.ts';

/** What differs in a bid from what was asked, as data. A line is named by its id; nothing missing is ever a zero. */
export interface RfqFindingValues {
  /** Made from another scenario, or with other days or another currency, than the form that it is read beside. */
  readonly 'other-form': unknown;
  /** The name of the file stands for it. */
  readonly 'no-bidder': { readonly file: string };
  /** Without a day there is no quote. */
  readonly 'no-date': unknown;
  readonly 'no-lines': unknown;
  /** Dated after the day on which it is read. */
  readonly 'future-date': { readonly date: string };
  /** Other forms that were read with it name the same bidder. */
  readonly 'same-bidder': { readonly files: readonly string[] };
  readonly late: { readonly date: string; readonly due: string };
  readonly 'removed-column': { readonly header: string };
  readonly 'removed-line': { readonly line: string };
  readonly 'added-line': { readonly row: number; readonly text: string };
  /** The first of them counts. */
  readonly 'line-twice': { readonly line: string; readonly row: number };
  readonly 'renamed-line': { readonly line: string; readonly asked: string; readonly found: string };
  /** Its prices are for the quantity that the bid says. */
  readonly 'changed-quantity': { readonly line: string; readonly asked: number; readonly found: string };
  /** The form was sent with it: the scenario has changed since. */
  readonly 'earlier-quantity': { readonly line: string; readonly asked: number; readonly found: string };
  /** Lines without a price that can be read, and for which no other offers the same. */
  readonly 'partial-bid': { readonly lines: readonly string[]; readonly of: number };
  /** Answers that a priced line leaves out. */
  readonly gap: { readonly line: string; readonly fields: readonly RfqField[] };
  readonly 'currency-assumed': { readonly lines: readonly string[]; readonly currency: string };
  readonly 'other-currency': { readonly line: string; readonly asked: string; readonly found: string };
  readonly 'text-number': {
    readonly line: string;
    readonly header: string;
    readonly text: string;
    readonly value: number;
  };
  readonly 'negative-price': { readonly line: string; readonly header: string; readonly text: string };
  readonly 'zero-price': { readonly line: string; readonly header: string };
  /** Cannot be accepted any more on the day on which it is read. */
  readonly expired: { readonly line: string; readonly validUntil: string };
  readonly 'short-validity': { readonly line: string; readonly found: string; readonly asked: string };
  /** What cannot be read is left out. Line: null of the bid itself. */
  readonly unread: { readonly line: string | null; readonly problem: Refusal };
}

export type RfqFinding = {
  [Id in keyof RfqFindingValues]: { readonly id: Id } & RfqFindingValues[Id];
}[keyof RfqFindingValues];
