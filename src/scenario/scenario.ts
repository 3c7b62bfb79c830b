import type { BuyerClass } from '../catalog/types.ts';
import type { Scope } from '../model/sheet.ts';
import type { ClaimOf } from './claim-of.ts';
import type { SupplierQuote } from './supplier-quote.ts';
import type { SwitchFigure } from './own-switch.ts';

/**
 * A scenario as it is stored and exchanged: only what differs from the defaults of its edition.
 * Units and ranges of numbers are those of the inputs, in data/inputs.csv: money in USD, power in W, shares as 0.08 for 8 %.
 */
export interface Scenario {
  /** Of the form, as files and links carry it, 1 or 2; 1 if it is left out. */
  readonly version?: number;
  /** Of the tables and sheets, such as `2026.11`: a frozen one or that of the package, which it is if it is left out. */
  readonly edition?: string;
  /** Id of the switch, or of the leaf switch of a fabric: of the tables or of `switches`. `102.4T` if it is left out. */
  readonly capacity?: string;
  /** One switch, a fabric of many, or a campus: a fabric on each of several sites. `switch` if it is left out. */
  readonly scope?: Scope;
  /** Id of a region of the tables: price and carbon of its electricity. `us` if it is left out. */
  readonly region?: string;
  /** Whose prices are compared: one class for all. `contract` if it is left out. */
  readonly buyerClass?: BuyerClass;
  /** What is compared, at least one: ids of the tables, and own ones. Those of the tables for the scope if it is left out. */
  readonly options?: readonly (string | OwnOption)[];
  /** Id of the option that the others are compared with; it joins them if they do not name it. `retimed` if it is left out. */
  readonly baseline?: string;
  /** Id of the switch of the second tier, where it is not that of the leaves. */
  readonly upperSwitch?: string;
  /** Id of the switch of the third tier, where it is not that of the second. */
  readonly coreSwitch?: string;
  /** Id of the switch of the fourth tier, where it is not that of the third. */
  readonly fourthSwitch?: string;
  /** Switches of the reader's own, by id, for `capacity` and the tiers above. */
  readonly switches?: Readonly<Record<string, OwnSwitch>>;
  /** Products of the reader's own, by id, for the places of own options. */
  readonly architectures?: Readonly<Record<string, OwnArchitecture>>;
  /** Values by the name of an input: `pue`, `cpo.endPrice`, `retimed-800g.endPower`. */
  readonly inputs?: Readonly<Record<string, InputValue>>;
  /** What suppliers quote, by id, at most 200; a quote that is an option of its own has that id. */
  readonly quotes?: Readonly<Record<string, SupplierQuote>>;
  /** Networks of a fabric or a campus that are bought together, by id, 1 to 12; without them the scenario is one. */
  readonly networks?: Readonly<Record<string, Network>>;
  /**
   * What the reader writes beside a value: by the name of an input, or by the key of a setting, such as `region`. At most
   * 500 of 1,000 characters each.
   */
  readonly notes?: Readonly<Record<string, string>>;
  /** How a page showed it when it was saved as a file; results do not depend on it. */
  readonly view?: SavedView;
}

/** What a page adds to a scenario in a file or a link. */
export interface SavedView {
  /** Code of a currency of the tables, such as `EUR`; US dollars without it. */
  readonly currency?: string;
  /** Units of the currency for a US dollar where the reader chose the rate. */
  readonly rate?: number;
  /** How many cases are simulated: a whole number, 1 to 65,536. */
  readonly draws?: number;
  /** Inputs on the map of who wins, by the names of resolved inputs. */
  readonly axes?: readonly [x: string, y: string];
  /** What a published sentence claims of it. */
  readonly claim?: ClaimOf;
}

/**
 * The form that is written. 1: quotes are prices of the inputs that name their supplier, a second one for the same thing an
 * own option. 2: `quotes` and `notes`.
 */
export const scenarioVersion = 2;

/** One network of a purchase. It takes over from the scenario whatever it does not set. */
export interface Network {
  readonly label?: string;
  readonly note?: string;
  /** Id of its leaf switch. */
  readonly capacity?: string;
  /** Ids of its switches of the second, third and fourth tier, where one is not that of the tier below. */
  readonly upperSwitch?: string;
  readonly coreSwitch?: string;
  readonly fourthSwitch?: string;
  /** Id of the option that it is built of whatever is compared; without it each option is. */
  readonly stays?: string;
  /** Inputs of this network, `endpointCount` among them; what holds for all, such as `pue`, stands in the scenario. */
  readonly inputs?: Readonly<Record<string, InputValue>>;
}

/**
 * A number in the unit of the input, a band, a figure of the tables by its id, a share of another input (`of`, with a
 * factor above 0 and at most 1,000), a firm quote for a price or a power, a measurement with its source, or text: with a unit
 * (`9 W`) or as a share (`75 % of retimed.endPrice`).
 */
export type InputValue =
  | number
  | Band
  | { readonly figure: string }
  | ({ readonly of: string; readonly typical: number } & Partial<Band>)
  | { readonly typical: number; readonly quote: Quote }
  | { readonly typical: number; readonly measured: string }
  | string;

/** A value with its amounts in another unit. A share, a figure of the tables and text with a unit say themselves what they are. */
export function withAmounts(value: InputValue, of: (amount: number) => number): InputValue {
  if (typeof value === 'number') return of(value);
  if (typeof value === 'string' || 'of' in value || 'figure' in value) return value;
  const typical = of(value.typical);
  return 'low' in value ? { low: of(value.low), typical, high: of(value.high) } : { ...value, typical };
}

/** A value that is not certain, in the unit of the input: low <= typical <= high, typical what is expected on average. */
export interface Band {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** A price that a supplier is bound to. */
export interface Quote {
  readonly supplier: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** An architecture for each place: a quote, an own product or another mix. */
export interface OwnOption {
  readonly id: string;
  readonly label?: string;
  /** Ids of architectures: in the leaf switches, in the switches above them, and in the network cards. */
  readonly leaf: string;
  readonly upper: string;
  /** One that plugs into a card. */
  readonly card: string;
  /** Whose product it is: readers are told. */
  readonly sponsor?: { readonly name: string };
}

/**
 * A way to build an end that takes over from another whatever it does not set. Its other keys are quantities of
 * architectures, such as `endPrice` (USD) and `endPower` (W).
 */
export type OwnArchitecture = {
  /** Id of an optical architecture of the tables. */
  readonly like: string;
  readonly label?: string;
  readonly note?: string;
} & Readonly<Record<string, InputValue | undefined>>;

/** A switch that takes over from one of the tables whatever it does not set. Numbers that decide how it is built have no band. */
export type OwnSwitch = {
  /** Id of a switch of the tables. */
  readonly like: string;
  readonly label?: string;
  readonly note?: string;
  /** Gbit/s, one direction. */
  readonly capacity?: number;
  /** Cages. */
  readonly ports?: number;
  /** Gbit/s of one cage: capacity over ports unless set. */
  readonly portRate?: number | string;
  readonly cooling?: 'air' | 'liquid';
} & Readonly<Partial<Record<Exclude<SwitchFigure, 'portRate'>, InputValue>>>;

/** Keys of a scenario, each after those that it rests on: of a link that is cut off, what is left stands. */
export const scenarioKeys = [
  ...(['version', 'edition', 'switches', 'capacity', 'upperSwitch', 'coreSwitch', 'fourthSwitch'] as const),
  ...(['scope', 'region', 'buyerClass'] as const),
  ...(['architectures', 'options', 'baseline', 'inputs', 'networks', 'quotes', 'notes', 'view'] as const),
] as const satisfies readonly (keyof Scenario)[];

/** Most networks of one purchase. */
export const mostNetworks = 12;

/** Most quotes of one scenario. */
export const mostQuotes = 200;

/** Most notes of one scenario, and characters of one of them. */
export const mostNotes = 500;
export const mostOfNote = 1000;

export const scopes: readonly Scope[] = ['switch', 'fabric', 'campus'];

/** How many cases are simulated unless the reader says otherwise, and at most. */
export const defaultDraws = 4096;
export const mostDraws = 1_000_000;

/** What holds where a scenario says nothing. */
export const scenarioDefaults = {
  capacity: '102.4T',
  scope: 'switch' as Scope,
  region: 'us',
  buyerClass: 'contract' as BuyerClass,
  baseline: 'retimed',
};
