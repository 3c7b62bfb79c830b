/** What the catalog holds once the tables are checked. */

/** Strongest first. A derived figure ranks as its weakest source; a firm quote is a scenario's, never of the tables. */
export const evidenceClasses = [
  'definition',
  'quote',
  'measured',
  'datasheet',
  'derived',
  'analyst',
  'vendor-claim',
  'assumption',
] as const;
export type EvidenceClass = (typeof evidenceClasses)[number];

/** Who pays a price: the largest buyers straight from the maker, a buyer with a contract, or anyone in a shop. */
export const buyerClasses = ['direct', 'contract', 'shop'] as const;
export type BuyerClass = (typeof buyerClasses)[number];

/** What an input is of: `capacity` is a switch, the others are as they are called. */
export type SubjectKind = 'capacity' | 'architecture' | 'facility' | 'money' | 'fabric' | 'campus';

export interface InputDefinition {
  readonly quantity: string;
  readonly label: string;
  readonly unit: string;
  /** Physical range; values outside are refused. */
  readonly minimum: number;
  readonly maximum: number;
  readonly minimumExcluded: boolean;
  /** Whole numbers have no band. */
  readonly whole: boolean;
  readonly subject: SubjectKind;
  /** Scopes in which it is read: `switch`, `fabric`, `campus`; none where it is information alone. */
  readonly scopes: readonly string[];
  readonly group: string;
  /** Has no value and no default unless it is set. */
  readonly optional: boolean;
  readonly meaning: string;
}

export interface Figure {
  readonly id: string;
  readonly subject: string;
  readonly quantity: string;
  /** The input, as `subject.quantity`, of whose value low, typical and high are factors. */
  readonly of: string | null;
  readonly low: number | null;
  /** What one would expect on average over what is not known. */
  readonly typical: number;
  readonly high: number | null;
  readonly unit: string;
  /** Whose price it is; null where it is no price, and where it is a factor of another price. */
  readonly buyerClass: BuyerClass | null;
  /** What is inside the figure: maximum or typical, which lines, whose price. */
  readonly boundary: string;
  readonly evidence: EvidenceClass;
  /** For a derived figure the weakest class of what it is derived from, else its own class. */
  readonly weakest: EvidenceClass;
  /** The id of a source; null for an assumption or a definition. */
  readonly source: string | null;
  /** When it held: `2026`, `2026-11` or `2026-11-20`. */
  readonly asOf: string;
  readonly role: 'default' | 'alternative' | 'information';
}

/** The long texts of a figure, loaded when a reader asks for them. */
export interface FigureNotes {
  readonly locator: string;
  readonly note: string;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly address: string;
  readonly published: string;
  readonly access: 'primary' | 'copy' | 'secondary';
  readonly licence: string;
  readonly note: string;
}

/** A switch that a scenario can name. */
export interface SwitchRow {
  readonly id: string;
  readonly label: string;
  /** The name under which figures speak of it. */
  readonly subject: string;
  /** The switch whose figures stand where it has none of its own. */
  readonly like: string | null;
  readonly switchCapacityGbps: number;
  /** Rate of one cage. */
  readonly portRateGbps: number;
  /** Rate of the end that figures of its co-packaged optics describe. */
  readonly opticsRateGbps: number;
  readonly cooling: 'air' | 'liquid';
  /** Of the box that is sold with co-packaged optics, which may be another. */
  readonly coPackagedCooling: 'air' | 'liquid';
  /** Whether a first view offers it. */
  readonly first: boolean;
}

export interface Architecture {
  readonly id: string;
  readonly label: string;
  readonly shortLabel: string;
  /** Bought with the switch, all of it: no cages, no copper cables. */
  readonly integrated: boolean;
  /** Cannot be taken out of its switch: a new switch brings new ones. */
  readonly soldered: boolean;
  readonly medium: 'optical' | 'copper';
  readonly meaning: string;
}

/** An end that figures describe: an architecture at a rate. */
export interface Subject {
  readonly id: string;
  readonly architecture: string;
  readonly rateGbps: number;
  /** Optical interface; both ends of a link share it. */
  readonly interface: string;
}

/** A design that can be compared: which architecture stands where. */
export interface ShippedOption {
  readonly id: string;
  readonly label: string;
  /** Ids of the architectures in the leaf switches, in the switches above them and in the network cards. */
  readonly leaf: string;
  readonly upper: string;
  readonly card: string;
  /** Scopes in which it can be chosen. */
  readonly choices: readonly string[];
  /** Scopes in which it is compared where nothing is chosen. */
  readonly scopes: readonly string[];
}

export interface Region {
  readonly id: string;
  readonly label: string;
}

/** What a US dollar is worth in another currency. */
export interface Rate {
  readonly currency: string;
  readonly label: string;
  readonly unitsPerUsd: number;
  readonly asOf: string;
  readonly source: string;
}

export interface Claim {
  readonly id: string;
  readonly statement: string;
  readonly source: string;
  readonly locator: string;
  readonly asOf: string;
  /** Why the figures come out as they do: the sentence under the verdict. */
  readonly reason: string;
  readonly checks: readonly ClaimCheck[];
}

/** One published figure of a claim and how it is computed. */
export interface ClaimCheck {
  readonly label: string;
  /** Name of the scenario that holds the inputs of the claim. */
  readonly scenario: string;
  /**
   * What is computed of the quantity, v of the option and b of the baseline: `value` v, `difference` v − b, `saving`
   * 1 − v / b, `ratio` b / v, `remainder` the published figure less v.
   */
  readonly measure: 'value' | 'difference' | 'saving' | 'ratio' | 'remainder';
  readonly quantity: string;
  readonly option: string;
  /** Null where the measure needs none. */
  readonly baseline: string | null;
  readonly published: number;
  /** The figure as it was published, for readers. */
  readonly words: string;
  /** Computed results from low to high agree with what was published; an open end makes it a bound. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
}

/** The band that a point figure of a class gets, as factors of it. */
export interface ClassBand {
  readonly evidence: EvidenceClass;
  /** Group of the inputs that it is for. */
  readonly group: string;
  readonly low: number;
  readonly high: number;
  readonly reason: string;
}

/** The tables of one edition, checked. */
export interface CatalogData {
  readonly edition: string;
  readonly inputs: readonly InputDefinition[];
  readonly figures: readonly Figure[];
  readonly switches: readonly SwitchRow[];
  readonly architectures: readonly Architecture[];
  readonly subjects: readonly Subject[];
  readonly options: readonly ShippedOption[];
  readonly regions: readonly Region[];
  readonly rates: readonly Rate[];
  readonly classBands: readonly ClassBand[];
}

export interface SourcesData {
  readonly sources: Readonly<Record<string, Source>>;
  readonly notes: Readonly<Record<string, FigureNotes>>;
}

export interface ClaimsData {
  readonly claims: readonly Claim[];
  /** Scenario files by name, as they were written. */
  readonly scenarios: Readonly<Record<string, unknown>>;
}
