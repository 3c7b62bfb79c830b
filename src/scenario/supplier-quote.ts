/**
 * What a supplier quotes: a module of the switch or of a card, a whole switch with its optics, or a switch without
 * optics.
 */
export const quotedThings = ['module', 'card-module', 'system', 'switch'] as const;
export type Quoted = (typeof quotedThings)[number];

/** A price from this quantity on. */
export interface PriceStep {
  /** Least pieces bought: modules or switches, at least 1. */
  readonly from: number;
  /** Of one piece, in the currency of the quote. */
  readonly price: number;
}

/**
 * A quote as a supplier writes it and a scenario holds it. Powers in W, at the boundary of what is quoted: a module, or
 * a switch at the wall. Texts have at most 2,000 characters.
 */
export interface SupplierQuote {
  readonly supplier: string;
  /** When it was written, YYYY-MM-DD. */
  readonly date: string;
  readonly what: Quoted;
  /** Id of the architecture that it is for; none for a switch without optics. */
  readonly architecture?: string;
  /** Of the quoted module, Gbit/s; without it that of the comparison. */
  readonly rateGbps?: number;
  /** Id of the quoted switch; without it that of the comparison. */
  readonly capacity?: string;
  /** Id of the network that it is for, of several; without it all. */
  readonly network?: string;
  /** 1 to 50, by rising quantity. */
  readonly prices: readonly PriceStep[];
  /** Code of a currency of the tables; US dollars without it. */
  readonly currency?: string;
  /** Units of the currency for a US dollar, with the day of that rate; without it the rate of the tables. */
  readonly exchange?: { readonly unitsPerUsd: number; readonly date: string };
  /** Typical, in W, above 0 to 1,000,000. */
  readonly power?: number;
  /** Maximum, in W, at least the typical one. */
  readonly powerMax?: number;
  /** Under which conditions the powers hold. */
  readonly powerConditions?: string;
  /** Whether price and power of a module or a switch have the laser in them; without it not said. */
  readonly laserIncluded?: boolean;
  /** Years in which parts that are swapped cost nothing: modules, engines, laser sources. A whole number, 0 to 30. */
  readonly warrantyYears?: number;
  /** Weeks, 0 to 520; no result depends on it. */
  readonly leadTimeWeeks?: number;
  /** Repair events of one module a year, 1/year, 0 to 100; of a switch those of the switch itself, its ends apart. */
  readonly failureRate?: number;
  /** The test or fleet behind the failure rate. */
  readonly failureTest?: string;
  /** The last day on which it can be accepted, YYYY-MM-DD. */
  readonly validUntil?: string;
  readonly note?: string;
  /** An option of its own unless it is chosen for its architecture or laid aside. */
  readonly use?: 'chosen' | 'aside';
}
