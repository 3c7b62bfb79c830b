/**
 * What a reader is shown of a scenario, in parts that arrive as they are known. No words and no formats: readers add them.
 * Everything here survives structured cloning and JSON. Amounts are in the currency that was asked for.
 * Longer than most files: it is the one list of all that is shown.
 */
import type { Grounds } from '../scenario/grounds.ts';
import type { BuyerClass, EvidenceClass } from '../catalog/types.ts';
import type { Frontier, FrontierCurves } from '../engine/frontier.ts';
import type { Metric } from '../engine/metrics.ts';
import type { Percentiles } from '../engine/percentiles.ts';
import type { NamedInput } from '../scenario/named-input.ts';
import type { Scope, Tier } from '../model/sheet.ts';
import type { Currency } from '../scenario/currency.ts';
import type { DecisionVerdict } from '../scenario/chance.ts';
import type { DecisionFlag } from '../scenario/decide.ts';
import type { FabricShape } from '../scenario/fabric-shape.ts';
import type { QuoteState } from '../scenario/place-quotes.ts';
import type { FitCheckId } from '../scenario/fit-check-ids.ts';
import type { Problem } from '../scenario/recover-scenario.ts';
import type { InputValue, Scenario } from '../scenario/scenario.ts';
import type { Warning } from '../scenario/warning.ts';

export interface View {
  readonly question: QuestionView;
  readonly answer: AnswerView;
  readonly fit: FitView;
  readonly cost: CostView;
  readonly inputs: InputsView;
  readonly power: PowerView;
  readonly network: NetworkView;
  readonly failures: FailuresView;
  readonly investment: InvestmentView;
  readonly carbon: CarbonView;
  readonly sources: SourcesView;
  readonly changes: readonly ChangeView[];
  readonly editions: EditionsView;
  readonly notices: readonly Warning[];
  /** Known once cases are simulated; of one option alone there is nothing that matters and no map. */
  readonly matters?: MattersView | undefined;
  readonly confidence?: ConfidenceView;
  readonly map?: MapView | undefined;
  readonly quotes: readonly QuoteView[];
  readonly targets?: readonly TargetView[];
  /** The answer from public figures alone, where there are quotes. */
  readonly publicAnswer?: AnswerView | undefined;
}

/** An option by what words need to name it. Shipped options have words of their own; others carry a label. */
export interface OptionName {
  readonly id: string;
  readonly label: string;
  readonly own: boolean;
  /** The architecture of the tables in its leaves and above. */
  readonly architecture: string;
  readonly integrated: boolean;
  /** Who sells the product, where its figures are its own. */
  readonly sponsor: string | null;
  /** Who has quoted a price for it. */
  readonly supplier: string | null;
  /** Of several quotes for one option: the id of that option in the tables. Their suppliers tell them apart. */
  readonly quoteFor: string | null;
}

export interface Quotable {
  readonly architecture: string;
  /** Of an own product; words know those of the tables. */
  readonly label: string | null;
  /** Gbit/s of its port on a leaf switch. */
  readonly portRateGbps: number;
  /** Gbit/s of its module in a card; null where it has none. */
  readonly cardRateGbps: number | null;
}

export interface QuestionView {
  readonly edition: string;
  /** Whether the edition is not the one that this build ships. */
  readonly frozen: boolean;
  readonly scope: Scope;
  readonly capacity: string;
  /** The switches to choose from, with those first that a first view offers. */
  readonly capacities: readonly { readonly id: string; readonly label: string; readonly first: boolean }[];
  /** Id of the switch of a tier, where it is not that of the tier below; of several networks what the scenario says for all. */
  readonly upperSwitch: string | null;
  readonly coreSwitch: string | null;
  readonly fourthSwitch: string | null;
  /** Labels of the switches above the leaves from the second tier on, up to the last that is not that of the tier below. */
  readonly above: readonly string[];
  /** Most tiers that an option, or a network, has; 1 in scope switch. */
  readonly tiers: number;
  readonly region: string;
  readonly regions: readonly { readonly id: string; readonly label: string }[];
  readonly endpoints: number;
  readonly endpointRateGbps: number;
  readonly planes: number;
  readonly sites: number;
  readonly ports: number;
  readonly portRateGbps: number;
  readonly years: number;
  readonly buyerClass: BuyerClass;
  readonly currency: Currency;
  readonly currencies: readonly { readonly code: string; readonly unitsPerUsd: number; readonly asOf: string }[];
  readonly reference: string;
  readonly options: readonly OptionName[];
  /** Every option that can be compared. */
  readonly choices: readonly OptionName[];
  /** What suppliers can quote optics for: architectures of the tables and own products, with their rates here. */
  readonly quotable: readonly Quotable[];
  readonly draws: number;
  /** Networks that are bought together; empty where it is one. Endpoints, rate and switch named before are those of the main one. */
  readonly networks: readonly NetworkQuestion[];
}

/** One of several networks: what it connects, and of what it is built. */
export interface NetworkQuestion {
  readonly id: string;
  readonly label: string;
  readonly endpoints: number;
  readonly endpointRateGbps: number;
  /** Id of its switch, one of the capacities of the question. */
  readonly capacity: string;
  readonly capacityLabel: string;
  /** The same as of one network. */
  readonly upperSwitch: string | null;
  readonly coreSwitch: string | null;
  readonly fourthSwitch: string | null;
  readonly above: readonly string[];
  readonly tiers: number;
  /** The option that it is built of whatever is compared; null where it is built of each. */
  readonly stays: OptionName | null;
}

/** The edition of the tables that is shown, and others that can be. */
export interface EditionsView {
  readonly shown: string;
  /** The one that this build ships. */
  readonly newest: string;
  /** All but the one shown, the newest first. */
  readonly others: readonly string[];
  /** What is asked, without its edition. */
  readonly scenario: Scenario;
  /** What the newest edition says; null where it is the one shown. */
  readonly moved: EditionMoved | null;
}

export interface EditionMoved {
  /** What the newest edition can be asked. */
  readonly scenario: Scenario;
  readonly before: CheapestView;
  readonly after: CheapestView;
  readonly unit: string;
  /** What it refuses: it is left out there. */
  readonly refused: readonly Problem[];
}

/** The option with the lowest expected cost. */
export interface CheapestView {
  readonly option: OptionName;
  readonly value: number;
  /** Whether it is the only one. */
  readonly alone: boolean;
}

export interface AnswerView {
  readonly unit: string;
  readonly years: number;
  readonly reference: string;
  readonly rows: readonly AnswerRow[];
  /** Known once cases are simulated. */
  readonly decision?: DecisionView;
}

export interface AnswerRow {
  readonly option: OptionName;
  readonly rank: number;
  readonly tied: boolean;
  readonly contender: boolean;
  readonly value: number;
  /** Facility power, W. */
  readonly facilityPower: number;
  readonly range?: Percentiles;
  readonly chance?: number;
  readonly regret?: number;
  /** Above the reference option; absent for that itself. */
  readonly difference?: { readonly value: number; readonly p10?: number; readonly p90?: number };
}

export interface DecisionView {
  readonly verdict: DecisionVerdict;
  readonly flags: readonly DecisionFlag[];
  readonly best: string;
  readonly contenders: readonly string[];
  readonly likeliest: string;
  /** Chance that the leading architecture is cheapest, and the option that leads it. */
  readonly leader: string;
  readonly leadingChance: number;
  readonly openQuotes: readonly string[];
  readonly byArchitecture: readonly { readonly architecture: string; readonly chance: number }[];
  readonly evpi: number;
  readonly draws: number;
  /** Weakest class of what decides the cost of the best option. */
  readonly evidence: EvidenceClass;
  readonly settle?: SettleView;
}

/**
 * What a firm figure for one input does. `settles`: below and above these values an option is likely the cheapest, and none
 * is at the value used. `changes`: one is at the value used, and below and above these values it is so no more.
 */
export interface SettleView {
  readonly input: InputName;
  readonly kind: 'settles' | 'changes';
  readonly below?: { readonly value: number; readonly option: string };
  readonly above?: { readonly value: number; readonly option: string };
}

/** Numbers of each option against the limits of rack, cage, cooling and faceplate. */
export interface FitView {
  readonly options: readonly { readonly option: OptionName; readonly rows: readonly FitRow[] }[];
  /** Whether there is one switch only, so that places need no name. */
  readonly oneSwitch: boolean;
  readonly more: QuantityTable;
}

/** One check that applies. */
export interface FitRow {
  /** Of several networks the one that it is of. */
  readonly network?: { readonly id: string; readonly label: string };
  readonly check: FitCheckId;
  readonly place: Tier;
  /** The quantity that the value is; absent where it is an input. */
  readonly quantity?: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
  readonly fits: boolean;
}

/** A group of cost or power lines. */
export interface GroupView {
  readonly id: string;
  /** By option, in the order of the rows. */
  readonly values: readonly number[];
}

export interface CostView {
  readonly unit: string;
  readonly years: number;
  readonly options: readonly OptionName[];
  readonly totals: readonly number[];
  readonly ranges?: readonly (Percentiles | undefined)[];
  readonly groups: readonly GroupView[];
  /** Every line under its group. */
  readonly lines: readonly (GroupView & { readonly group: string; readonly sign: 1 | -1 })[];
  readonly networks: readonly ByNetwork[];
  readonly pair?: PairView;
}

/** What each of several networks has of a quantity, by option in the order of the options. */
export interface ByNetwork {
  readonly quantity: string;
  readonly unit: string;
  /** Of each network; `key` is what explains it. */
  readonly rows: readonly { readonly key: string; readonly label: string; readonly values: readonly number[] }[];
}

/** Where two options differ: the first less the second. */
export interface PairView {
  readonly a: OptionName;
  readonly b: OptionName;
  readonly groups: readonly ({ readonly id: string } & Partial<Percentiles> & { readonly value: number })[];
  readonly total: { readonly value: number } & Partial<Percentiles>;
}

/** An input by what words need to name it. */
export interface InputName extends NamedInput {
  /** Subject and quantity, as scenarios name it. */
  readonly key: string;
  readonly unit: string;
}

export interface InputView extends InputName {
  readonly group: string;
  readonly meaning: string;
  readonly value: number | null;
  /** What the scenario says, in the unit shown: a number, a quote, a figure, a share; null where it says nothing. */
  readonly given: InputValue | null;
  readonly usual: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly minimum: number;
  readonly maximum: number;
  readonly whole: boolean;
  /** The only values that there are; empty where any may be typed. */
  readonly choices: readonly number[];
  readonly origin: 'edition' | 'region' | 'scenario' | 'follows' | 'none';
  readonly evidence: Grounds;
  readonly quote: { readonly supplier: string; readonly date: string } | null;
  readonly share: { readonly of: InputName; readonly factor: number } | null;
  readonly convertedFrom: BuyerClass | null;
  readonly bandOf: 'figure' | 'scenario' | 'class' | null;
  readonly figures: readonly FigureView[];
  /** What the figures are: rivals of one input, or one of each region. */
  readonly figuresOf: 'input' | 'regions';
  readonly breakEven?: BreakEvenView | null;
  readonly worth?: WorthView;
}

export interface FigureView {
  readonly id: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly evidence: Grounds;
}

export interface BreakEvenView {
  readonly value: number | null;
  readonly more: number;
}

export interface WorthView {
  readonly value: number | null;
  readonly below: number | null;
}

export interface InputsView {
  readonly unit: string;
  /** Every input by key. */
  readonly all: readonly InputView[];
  /** Keys of those that a firm figure is worth most for, or that readers change first. */
  readonly leading: readonly string[];
  /** The option and the other whose break-even is shown. */
  readonly pair?: readonly [a: OptionName, b: OptionName];
}

export interface MattersView {
  readonly unit: string;
  readonly a: OptionName;
  readonly b: OptionName;
  readonly expected: number;
  readonly evpi: number;
  readonly rows: readonly DriverRow[];
  readonly curve?: CurveView;
  readonly published: readonly PublishedView[];
}

export interface DriverRow {
  readonly input: InputName;
  readonly low: number;
  readonly high: number;
  /** The difference of the two at the low and at the high value. */
  readonly atLow: number;
  readonly atHigh: number;
  readonly chanceAtLow: number;
  readonly chanceAtHigh: number;
  readonly breakEven: BreakEvenView | null;
  readonly worth: WorthView;
  readonly evidence: Grounds;
}

/** How likely each option is the cheapest as one input moves. */
export interface CurveView {
  readonly input: InputName;
  readonly used: number;
  readonly options: readonly OptionName[];
  readonly x: readonly number[];
  /** By option. */
  readonly chances: readonly (readonly number[])[];
  readonly zones: readonly { readonly from: number; readonly to: number; readonly option: string | null }[];
  readonly figures: readonly number[];
  readonly choices: readonly InputName[];
}

/** Which options the published figures of one input make the cheapest. */
export interface PublishedView {
  readonly input: InputName;
  readonly figures: number;
  readonly cheapest: readonly { readonly option: OptionName; readonly count: number }[];
}

export interface PowerView {
  readonly options: readonly OptionName[];
  readonly network: readonly number[];
  readonly facility: readonly number[];
  readonly ranges?: readonly (Percentiles | undefined)[];
  readonly groups: readonly GroupView[];
  readonly lines: readonly (GroupView & { readonly group: string; readonly sign: 1 | -1 })[];
  readonly more: QuantityTable;
  readonly networks: readonly ByNetwork[];
}

export interface FailuresView extends QuantityTable {
  readonly networks: readonly ByNetwork[];
}

/** Quantities by option. */
export interface QuantityTable {
  readonly options: readonly OptionName[];
  readonly rows: readonly {
    readonly quantity: string;
    /** What explains it, where it is of one of several networks: `storage/switchCount`. */
    readonly key?: string;
    readonly unit: string;
    readonly values: readonly (number | null)[];
  }[];
}

export interface NetworkView {
  /** Each network; none for one switch. */
  readonly fabrics: readonly FabricView[];
  /** Of all networks together. */
  readonly counts: QuantityTable;
  readonly sites?: QuantityTable;
}

export interface FabricView {
  readonly option: OptionName;
  /** Which network it is, with its counts, of several. */
  readonly network?: { readonly id: string; readonly label: string; readonly counts: QuantityTable };
  readonly tiers: readonly {
    /** Tiers below the top by name; of editions that do not count them apart all in one. */
    readonly kind: 'top' | 'middle' | 'core' | 'upper' | 'leaf' | 'endpoint';
    readonly count: number;
    /** The switch of this tier; null for endpoints. */
    readonly switch: string | null;
    readonly used: number | null;
    readonly installed: number | null;
    readonly optics: 'cages' | 'sockets' | 'package' | 'cards';
  }[];
  readonly tierCount: number;
  readonly shape: FabricShape;
  readonly planes: number;
  readonly sites: number;
  readonly copperShare: number;
  readonly switches: number;
  readonly links: number;
  readonly mostEndpoints: number;
  readonly stranded: { readonly ends: number; readonly cost: number; readonly unit: string };
  readonly endpointRateGbps: number;
}

export interface InvestmentView {
  readonly unit: string;
  readonly reference: OptionName;
  readonly rows: readonly InvestmentRow[];
  readonly options: readonly OptionName[];
  /** What is paid by the end of each year, nominal, by option; the first is the purchase. */
  readonly paid: readonly (readonly number[])[];
  /** What is left of it at the end of the last year, nominal, by option: its resale less what is paid then. */
  readonly left: readonly number[];
}

export interface InvestmentRow {
  readonly option: OptionName;
  readonly capex: number;
  readonly yearly: number;
  readonly npv: number;
  readonly irr: readonly number[];
  readonly irrReason: string | null;
  readonly payback: number | null;
  readonly paybackReason: string | null;
  readonly discounted: number | null;
  readonly discountedReason: string | null;
}

export interface CarbonView {
  readonly options: readonly OptionName[];
  readonly years: number;
  /** kg CO2e. */
  readonly embodied: readonly number[];
  readonly operational: readonly number[];
  readonly total: readonly number[];
  readonly ranges?: readonly (Percentiles | undefined)[];
}

export interface ConfidenceView {
  readonly draws: number;
  readonly options: readonly OptionName[];
  readonly metrics: readonly {
    readonly metric: Metric;
    readonly verdict: DecisionVerdict;
    readonly chances: readonly number[];
  }[];
  /** Chance that the row's option costs less than the column's; null on the diagonal. */
  readonly pairs: readonly (readonly (number | null)[])[];
  readonly evidence: EvidenceClass;
  /** Share of what moves the best option's cost that rests on claims and assumptions. */
  readonly weakShare: number;
}

export interface MapView {
  readonly a: OptionName;
  readonly b: OptionName;
  readonly x: AxisView;
  readonly y: AxisView;
  readonly choices: readonly InputName[];
  readonly frontier?: Frontier;
  readonly curves?: FrontierCurves;
  /** Axes that do not move the difference. */
  readonly still: readonly InputName[];
}

export interface AxisView {
  readonly input: InputName;
  readonly value: number;
}

export interface SourcesView {
  readonly inputs: number;
  readonly sources: number;
  readonly own: number;
  readonly classes: readonly { readonly evidence: EvidenceClass; readonly count: number }[];
}

/** One thing that the scenario sets, with what holds without it. */
export interface ChangeView {
  readonly kind:
    | 'scope'
    | 'capacity'
    | 'upperSwitch'
    | 'coreSwitch'
    | 'fourthSwitch'
    | 'region'
    | 'options'
    | 'baseline'
    | 'buyerClass'
    | 'networks'
    | 'quote'
    | 'input';
  /** What a note is written for: the name of an input, the key of a setting, `quotes.` and the id of a quote. */
  readonly key: string;
  /** The scenario without it. */
  readonly without: Scenario;
  /** By how much it differs, as a share of what holds without it; null where that is no amount, or 0. */
  readonly difference: number | null;
  /** What the reader wrote beside it. */
  readonly note: string | null;
  readonly input?: InputName;
  /** Of a quote: its supplier, and the currency of `after`. */
  readonly supplier?: string;
  readonly unit?: string;
  readonly before: string | number | null;
  /** Of a quote that stands in its place: the public figure, in the currency of `after`. */
  readonly usual?: number;
  readonly after: string | number | readonly string[];
  /** Of what the input is a share. */
  readonly of?: InputName;
}

/**
 * Where a quote is not like the others: its power follows from the maximum, or is a public figure; its laser is not in the
 * price, with its public price added or without one, or it is not said. And what warranty and failure rate of a switch are
 * taken as.
 */
export type QuoteNote =
  | ('public-power' | 'from-maximum' | 'laser-added' | 'laser-apart' | 'laser-unsaid')
  | ('switch-failures' | 'warranty-of-parts' | 'warranty-unused');

/** A quote as the scenario holds it. */
export interface QuoteView {
  /** Null for a price in the inputs that names its supplier. */
  readonly id: string | null;
  /** The input that holds its price; null where it does not count. */
  readonly key: string | null;
  readonly state: QuoteState;
  readonly use: 'chosen' | 'aside' | null;
  readonly supplier: string;
  readonly date: string;
  /** Whether it or its exchange rate is of a day that is still to come. */
  readonly isAhead: boolean;
  /** The last day on which it can be accepted, and how many days that is from today: below 0 it has expired. */
  readonly validUntil: string | null;
  readonly daysLeft: number | null;
  /** As the quote names it; an own product's may be like another of the tables. */
  readonly ofArchitecture: string | undefined;
  readonly architecture: string;
  readonly label: string | null;
  readonly what: 'module' | 'card-module' | 'system' | 'switch';
  readonly rateGbps: number | null;
  /** The switch that it is for; null for a module. */
  readonly switchLabel: string | null;
  /** The network that it is for, of several; null where it holds for all. */
  readonly network: string | null;
  /** Of the step that counts, in the currency shown. */
  readonly price: number;
  /** As the supplier wrote it; a rate without a date is that of the tables. */
  readonly offered: { readonly price: number; readonly currency: string; readonly rateDate: string | null };
  /** From which quantity this price holds and from which the next; null where there is one price. */
  readonly steps: { readonly from: number; readonly next: number | null } | null;
  readonly power: number | null;
  readonly powerMax: number | null;
  readonly notes: readonly QuoteNote[];
}

/** At which price a quoted thing makes an option the cheapest, all else as it stands. */
export interface TargetView {
  readonly key: string;
  readonly option: OptionName;
  readonly quoted: number;
  /** In the expected run; null where no price does. */
  readonly limit: number | null;
  /** In nine of ten simulated cases. */
  readonly ask: number | null;
  /** The option that it breaks even with at the limit. */
  readonly rival: OptionName | null;
  /** The lowest published price. */
  readonly lowest: number | null;
}
