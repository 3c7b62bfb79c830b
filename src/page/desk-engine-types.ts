/** What the page and the engine of the desk say to each other. */
import { usDollar, type Currency } from '../scenario/currency.ts';
import type { ReadLink } from '../scenario/read-link.ts';
import type { QuoteRef } from '../scenario/quotes.ts';
import { defaultDraws, type InputValue, type Scenario } from '../scenario/scenario.ts';
import type { SupplierQuote } from '../scenario/supplier-quote.ts';
import type { ScenarioChange } from '../scenario/with-change.ts';
import type { NetworkChange } from '../scenario/with-network.ts';
import type { ViewMessage } from './view-message.ts';
import type { DeskEngine } from './desk-engine.ts';

/** One thing that a reader changes. Amounts of money are in the currency shown. */
export type Edit =
  | { readonly kind: 'input'; readonly key: string; readonly value: InputValue | null }
  | { readonly kind: 'change'; readonly change: ScenarioChange }
  | { readonly kind: 'replace'; readonly scenario: Scenario }
  | { readonly kind: 'network'; readonly change: NetworkChange }
  | { readonly kind: 'quote'; readonly quote: SupplierQuote }
  | { readonly kind: 'quotes'; readonly quotes: readonly SupplierQuote[] }
  | { readonly kind: 'use-quote'; readonly id: string; readonly use: SupplierQuote['use'] | null }
  | { readonly kind: 'drop-quote'; readonly ref: QuoteRef }
  | { readonly kind: 'note'; readonly key: string; readonly text: string };

/** What is asked beside the scenario. */
export interface Asked {
  readonly currency: Currency;
  readonly draws: number;
  /** The input on the axis of the curve of chances. */
  readonly curve?: string;
  /** The inputs of the map. */
  readonly axes?: readonly [string, string];
}

export const askedFirst: Asked = { currency: usDollar, draws: defaultDraws };

/** What is so after an edit: the scenario with only what differs from the defaults, and the fragment that links to it. */
export interface Standing {
  readonly scenario: Scenario;
  readonly asked: Asked;
  /** `#scenario=…`, `#z=…` where it holds much; nothing for the defaults, and where it would be too long for a link. */
  readonly hash: string;
  /** Whether a link can hold it. */
  readonly linked: boolean;
}

/** What was made of a link or a file. */
export interface Opened extends ReadLink, Standing {
  /** Whether anything of it could be read; what stood before stays where not. */
  readonly opened: boolean;
}

/** A scenario as a file holds it. */
export interface NamedFile {
  readonly name: string;
  readonly text: string;
}

export const calls = [
  ...(['edit', 'ask', 'restore', 'open', 'openFile', 'file', 'explain', 'json', 'csv', 'evidence', 'cited'] as const),
  ...(['changesCsv', 'sideBySide'] as const),
  ...(['workbook', 'slide', 'priceBook', 'readQuotes', 'importRows', 'refusedRows'] as const),
  ...(['request', 'requestForm', 'readBids'] as const),
  ...(['claim', 'claimCheck', 'claimFile'] as const),
] as const;
export type Call = (typeof calls)[number];

/** A call to the engine in its worker. */
export interface Called {
  readonly id: number;
  readonly name: Call;
  readonly args: readonly unknown[];
}

/** What the worker says. */
export type Reply =
  | { readonly kind: 'view'; readonly message: ViewMessage }
  | { readonly kind: 'working'; readonly working: boolean }
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** Calls an engine by name: what is asked comes from a message. */
export const callOf = (engine: DeskEngine, name: Call, args: readonly unknown[]): Promise<unknown> =>
  (engine as unknown as Record<Call, (...given: readonly unknown[]) => Promise<unknown>>)[name](...args);
