import type { AskedOfBids } from '../../scenario/rfq.ts';
import type { BidSettings, BidsView, RequestView } from '../../view/bids-view.ts';
import type { ImportSource } from '../../view/import-view.ts';
import type { Language } from '../../words/languages.ts';

/** Whoever makes requests for quotes for the parts that show them, and reads the answers. */
export interface QuoteRequests {
  readonly view: () => Promise<RequestView>;
  /** The form that bidders fill in. */
  readonly form: (asked: AskedOfBids, format: 'xlsx' | 'csv', language: Language) => Promise<Uint8Array | string>;
  /** What filled forms say; of what is no form it says that alone. */
  readonly read: (sources: readonly ImportSource[], settings: BidSettings) => Promise<BidsView>;
}
