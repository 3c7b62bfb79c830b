import type { Currency } from '../scenario/currency.ts';
import type { QuoteRef } from '../scenario/quotes.ts';
import type { SupplierQuote } from '../scenario/supplier-quote.ts';
import type { InputValue, Scenario } from '../scenario/scenario.ts';
import type { ScenarioChange } from '../scenario/with-change.ts';
import type { NetworkChange } from '../scenario/with-network.ts';

/**
 * A number on the page: a quantity of an option, what it differs from the baseline, a number of the decision, or what
 * is paid by the end of a year (the quantity is the year).
 */
export type Numbered = 'quantity' | 'difference' | 'decision' | 'paid';

export type ScenarioDeed =
  | { readonly save: string }
  | { readonly open: string }
  | { readonly rename: string; readonly name: string }
  | { readonly remove: string }
  | { readonly file: 'present' | 'all' }
  | { readonly read: File }
  /** By their ids; the present one is `presentScenario`. */
  | { readonly compare: readonly string[] }
  | { readonly undo: true };

/** What parts tell whoever holds them, by the type of the event. */
export interface Details {
  /** A reader asks what a number is made of. */
  readonly 'cpo-explain': { readonly kind: Numbered; readonly option: string; readonly quantity: string };
  /** A reader asks where an input comes from. */
  readonly 'cpo-explain-input': { readonly name: string };
  /** A reader sets an input: a number, typed text, a figure of the tables, what stood before, or null for the default. */
  readonly 'cpo-input': { readonly name: string; readonly value: InputValue | null };
  /** A reader changes what is compared: capacity, switch above the leaves, scope, region, options or baseline. */
  readonly 'cpo-change': ScenarioChange;
  /** A reader adds a network, takes one away, or says of what it is built. */
  readonly 'cpo-network': NetworkChange;
  /** A reader chooses the currency of the results, or another rate for it. */
  readonly 'cpo-currency': Currency;
  /** A reader chooses the two inputs that a frontier is drawn over. */
  readonly 'cpo-frontier-axes': { readonly x: string; readonly y: string };
  /** A reader chooses the input that the curve of chances is drawn over. */
  readonly 'cpo-curve-input': { readonly key: string };
  /** A reader applies a scenario that the page offers: one change less, or another whole. */
  readonly 'cpo-replace': { readonly scenario: Scenario };
  /** A reader adds a quote, says how one that is held counts, or takes one away. */
  readonly 'cpo-quote':
    | { readonly add: SupplierQuote }
    | { readonly id: string; readonly use: SupplierQuote['use'] | null }
    | { readonly drop: QuoteRef };
  /** A reader wants the comparison as a workbook. */
  readonly 'cpo-workbook': object;
  /** A reader writes a note beside an input or a setting; an empty one takes it away. */
  readonly 'cpo-note': { readonly key: string; readonly text: string };
  /** A reader wants the report of changes, on the page or as a file. */
  readonly 'cpo-report': { readonly as: 'page' | 'csv' };
  /** What a reader does with scenarios that are kept on the device. */
  readonly 'cpo-scenario': ScenarioDeed;
  /** A reader asks for another number of simulated cases. */
  readonly 'cpo-draws': { readonly draws: number };
  /** A reader wants a line that cites what is shown. */
  readonly 'cpo-cite': object;
  /** Something was done that a reader may not see, such as a copy to the clipboard: the page says it once. */
  readonly 'cpo-told': { readonly text: string };
}

export type PartEvent<Type extends keyof Details> = CustomEvent<Details[Type]>;
type PartEvents = { [Type in keyof Details]: PartEvent<Type> };

/** An event that leaves shadow trees, with a detail that nobody changes. */
export const partEvent = <Type extends keyof Details>(type: Type, detail: Details[Type]): PartEvent<Type> =>
  new CustomEvent(type, { bubbles: true, composed: true, detail: Object.freeze({ ...detail }) as Details[Type] });

declare global {
  // Types of the browser grow only by an interface.
  // oxlint-disable-next-line typescript/no-empty-object-type
  interface HTMLElementEventMap extends PartEvents {}
}
