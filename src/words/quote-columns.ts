/**
 * The words of columns and cells with quotes: those that this program writes, and those that suppliers and buyers use in any
 * language. Each language says its own in `quote-columns.ts` of its folder; here they are put together, since a file tells no
 * language and mixes several.
 * Longer than most files: one list of fields, in the order in which they are looked for.
 */
import type { Quoted } from '../scenario/supplier-quote.ts';
import { quoteColumns as german } from './de/quote-columns.ts';
import { quoteColumns as english } from './en/quote-columns.ts';
import { quoteColumns as french } from './fr/quote-columns.ts';
import { quoteColumns as japanese } from './ja/quote-columns.ts';
import { quoteColumns as korean } from './ko/quote-columns.ts';
import { quoteColumns as chinese } from './zh-Hans/quote-columns.ts';

const all: readonly QuoteColumnWords[] = [english, german, french, japanese, korean, chinese];

/** What a column can hold: a field of a quote, a quantity for its price, or a product that names several fields. */
export const quoteFields = [
  ...(['supplier', 'date', 'what', 'product', 'architecture', 'rate', 'capacity', 'network', 'quantity'] as const),
  ...(['price', 'currency', 'exchange', 'exchangeDate', 'power', 'powerMax', 'powerConditions'] as const),
  ...(['laserIncluded', 'warranty', 'leadTime', 'failureRate', 'failureTest', 'validUntil', 'note', 'use'] as const),
] as const;
export type QuoteField = (typeof quoteFields)[number];

/** Headers as they are written. Price steps follow them: `Price 1+`, `Price 1000+`. */
export const quoteHeaders: Readonly<Record<Exclude<QuoteField, 'product' | 'quantity'>, string>> = {
  supplier: 'Supplier',
  date: 'Quote date',
  what: 'What',
  architecture: 'Architecture',
  rate: 'Rate [Gbit/s]',
  capacity: 'Switch',
  network: 'Network',
  currency: 'Currency',
  exchange: 'Units per USD',
  exchangeDate: 'Exchange rate date',
  power: 'Power [W]',
  powerMax: 'Maximum power [W]',
  powerConditions: 'Power conditions',
  laserIncluded: 'Laser included',
  warranty: 'Warranty [years]',
  leadTime: 'Lead time [weeks]',
  failureRate: 'Failure rate [1/year]',
  failureTest: 'Failure test',
  validUntil: 'Valid until',
  note: 'Note',
  use: 'Use',
  price: 'Price',
};

export const priceHeader = (from: number): string => `${quoteHeaders.price} ${from}+`;

/**
 * What headers name, in the order in which it is looked for: the first that fits counts, in whatever language. A longer
 * notion stands before one that its words contain: the day of an exchange rate before the rate, what a failure rate rests on
 * before the rate, the most power before power, a total before a price, and every date of its own before the date of a
 * quote. Of two columns for one field the earlier kind counts: a supplier before who made or sold it.
 */
const headerKinds = [
  ...(['exchangeDate', 'exchange', 'validUntil', 'failureTest', 'failureRate', 'leadTime', 'warranty'] as const),
  ...(['laserIncluded', 'powerConditions', 'powerMax', 'power', 'none', 'price', 'quantity', 'currency'] as const),
  ...(['date', 'supplier', 'seller', 'network', 'capacity', 'rate', 'architecture', 'what'] as const),
  ...(['product', 'productType', 'note', 'use'] as const),
] as const;
type HeaderKind = (typeof headerKinds)[number];

/** Units of columns and cells, and how many of the field's own unit each is. */
const unitFactors = {
  power: { w: 1, kw: 1000, mw: 0.001 },
  leadTime: { weeks: 1, days: 1 / 7, 'working days': 1 / 5, months: 365 / 84 },
  warranty: { years: 1, months: 1 / 12 },
  rate: { 'gbit/s': 1, 'tbit/s': 1000 },
  // FIT are failures in a thousand million hours, 8760 of them in a year.
  failureRate: { '1/year': 1, '%': 0.01, fit: 8.76e-6, ppm: 1e-6 },
} as const;
export type FieldWithUnit = keyof typeof unitFactors;
type UnitOf<Field extends FieldWithUnit> = Extract<keyof (typeof unitFactors)[Field], string>;
export type ColumnUnit = { [Field in FieldWithUnit]: UnitOf<Field> }[FieldWithUnit];

/** All that a language says. Patterns are of lower case and have no flags; what none of its words is for is left out. */
export interface QuoteColumnWords {
  /** Umlauts are two letters, what stands in brackets is taken out. `none` looks like a column of a quote and is none. */
  readonly headers: Readonly<Partial<Record<HeaderKind, RegExp>>>;
  /** In brackets behind a power: it is the greatest. */
  readonly greatest: RegExp;
  /** Headers of a mean time between failures, in hours. */
  readonly meanTime?: RegExp;
  /** Without dots. */
  readonly units: Readonly<Partial<Record<ColumnUnit, readonly string[]>>>;
  /** `640 € per piece`: of one piece. */
  readonly per?: RegExp;
  readonly piece: RegExp;
  /** Before an amount, where it changes nothing. */
  readonly beforeAmount?: RegExp;
  /** The whole of a cell that says that there is nothing, that it is so, or that it is not. */
  readonly empty: RegExp;
  readonly yes: RegExp;
  readonly no: RegExp;
  readonly quoted: Readonly<Record<Quoted, RegExp>>;
  readonly switch: RegExp;
  /** Architectures by the words of the market. */
  readonly market?: Readonly<Partial<Record<MarketName, RegExp>>>;
  /** Signs and words by code; one may stand for several. */
  readonly currencies: Readonly<Record<string, readonly string[]>>;
  /** A header of an exchange rate says that it is units for a US dollar. */
  readonly perUsd?: RegExp;
  /** A header of a price says that it is for several pieces. */
  readonly perSeveral: RegExp;
  /** By their first three letters, or four where three are those of two months. */
  readonly months?: Readonly<Record<string, number>>;
  /** Behind the number of a day. */
  readonly ordinal?: RegExp;
  /** Signs behind year, month and day. */
  readonly date?: { readonly year: string; readonly month: string; readonly day: string };
  /** Around the quantity of a price step. */
  readonly step: {
    readonly before: RegExp;
    readonly after: RegExp;
    /** Before a greatest quantity, or after it. */
    readonly upTo?: RegExp;
    readonly upToAfter?: RegExp;
    /** Between the least and the greatest. */
    readonly to?: RegExp;
  };
}

/** The first that fits is taken out before the next is looked for: what is linear in one way only before what is linear. */
const marketOrder = ['half-retimed', 'cpo', 'npo', 'linear', 'retimed'] as const;
type MarketName = (typeof marketOrder)[number];

/** Where a switch is said to come without optics, its modules are named too. */
const quotedOrder = ['card-module', 'switch', 'system', 'module'] as const satisfies readonly Quoted[];

/** What any of the languages says, as the source of one pattern; nothing fits where none says anything. */
const anyOf = (patternOf: (words: QuoteColumnWords) => RegExp | undefined): string =>
  all
    .map((words) => patternOf(words)?.source)
    .filter((source) => source !== undefined)
    .join('|') || '(?!)';

/** Fields by words of a header. Null: a column that looks like one of a quote and is none. */
export const headerWords: readonly (readonly [RegExp, QuoteField | null])[] = headerKinds.map((kind) => [
  new RegExp(anyOf(({ headers }) => headers[kind])),
  fieldOfKind(kind),
]);

function fieldOfKind(kind: HeaderKind): QuoteField | null {
  if (kind === 'none') return null;
  if (kind === 'seller') return 'supplier';
  return kind === 'productType' ? 'product' : kind;
}

export const greatestWords = new RegExp(`^(?:${anyOf(({ greatest }) => greatest)})`);
export const meanTimeWords = new RegExp(anyOf(({ meanTime }) => meanTime));

const wordsFor = (unit: ColumnUnit): readonly string[] => all.flatMap(({ units }) => units[unit] ?? []);

const unitsOf = (field: FieldWithUnit): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(unitFactors[field]).flatMap(([unit, factor]) =>
      wordsFor(unit as ColumnUnit).map((word) => [word, factor]),
    ),
  );

/** Units of columns and cells, in lower case without dots, and how many of the field's own unit each is. */
export const quoteUnits: Readonly<Record<FieldWithUnit, Readonly<Record<string, number>>>> = {
  power: unitsOf('power'),
  leadTime: unitsOf('leadTime'),
  warranty: unitsOf('warranty'),
  rate: unitsOf('rate'),
  failureRate: unitsOf('failureRate'),
};

/** The unit of a number without one. */
export const ownUnits: Readonly<Record<FieldWithUnit, string>> = {
  power: 'W',
  leadTime: 'weeks',
  warranty: 'years',
  rate: 'Gbit/s',
  failureRate: '1/year',
};

/** After an amount of money: for one piece. */
export const eachWords = new RegExp(
  String.raw`\s*(?:\/|${anyOf(({ per }) => per)})\s*(?:${anyOf(({ piece }) => piece)})\.?$`,
  'i',
);

/** What stands before an amount and changes nothing. */
export const beforeAmount = new RegExp(
  String.raw`^(?:[≤<~≈]|<=|${anyOf((words) => words.beforeAmount)})\s*(?=[\d.,])`,
  'i',
);

/** A cell that says that there is nothing. */
export const emptyWords = new RegExp(`^(?:[-–—]+|${anyOf(({ empty }) => empty)})?$`, 'i');
export const yesWords = new RegExp(`^(?:${anyOf(({ yes }) => yes)})$`, 'i');
export const noWords = new RegExp(`^(?:${anyOf(({ no }) => no)})$`, 'i');

/** What is quoted, by the words of a cell; the first that fits counts. */
export const quotedWords: readonly (readonly [RegExp, Quoted])[] = quotedOrder.map((thing) => [
  new RegExp(anyOf(({ quoted }) => quoted[thing])),
  thing,
]);
export const switchWord = new RegExp(anyOf((words) => words.switch));

/** Architectures by the words of the market; the first that fits is taken out before the next is looked for. */
export const marketNames: readonly (readonly [RegExp, string])[] = marketOrder.map((name) => [
  new RegExp(
    anyOf(({ market }) => market?.[name]),
    'g',
  ),
  name,
]);

/** Currencies by their signs and words; several where a sign stands for several. */
export const currencyWords: Readonly<Record<string, readonly string[]>> = (() => {
  const codes: Record<string, string[]> = {};
  for (const { currencies } of all)
    for (const [code, texts] of Object.entries(currencies)) for (const text of texts) (codes[text] ??= []).push(code);
  return codes;
})();

/** A header of an exchange rate: units for a US dollar. */
export const perUsdWords = new RegExp(anyOf(({ perUsd }) => perUsd));
/** A header of a price: for several pieces. */
export const perSeveralWords = new RegExp(anyOf(({ perSeveral }) => perSeveral));

/** Months by their first three letters, or four. */
export const monthWords: Readonly<Record<string, number>> = Object.fromEntries(
  all.flatMap(({ months = {} }) => Object.entries(months)),
);

/** Behind the number of a day: `28th`, `1er`. */
export const ordinalWords = anyOf(({ ordinal }) => ordinal);

const signsOf = (part: 'year' | 'month' | 'day'): string => `[${all.map(({ date }) => date?.[part] ?? '').join('')}.]`;

/** `2026年11月28日`, `2026. 11. 28.` */
export const signedDay = new RegExp(
  String.raw`^(\d{4}) ?${signsOf('year')} ?(\d{1,2}) ?${signsOf('month')} ?(\d{1,2}) ?${signsOf('day')}?$`,
);

/** `30 days`, `90 Tage`: how long a quote holds, in days or months of one of them. */
export const durationWords: ReadonlyMap<string, 'days' | 'weeks' | 'months'> = new Map(
  (['days', 'weeks', 'months'] as const).flatMap((unit) => wordsFor(unit).map((word) => [word, unit])),
);

const [before, after] = [anyOf(({ step }) => step.before), anyOf(({ step }) => step.after)];

/** Around the quantity of a price step. */
export const stepWords = {
  before: new RegExp(String.raw`^(?:${before}|@|>=|≥|=|\s)+`, 'i'),
  after: new RegExp(String.raw`^(?:\+|${after}|[-–~〜～]|${anyOf(({ step }) => step.to)})`, 'i'),
  /** The whole of what is a step alone: `ab 100 Stück`, `1,000個以上`. */
  alone: new RegExp(String.raw`^(?:(?:${before}|>=?|≥|@)\s*)?[\d.,' ]+k?\s*(?:(?:\+|${after}|[-–~]\s*\d+)\s*){0,2}$`),
  upTo: new RegExp(
    String.raw`^(?:<|${anyOf(({ step }) => step.upTo)})|\d\D*(?:${anyOf(({ step }) => step.upToAfter)})$`,
  ),
} as const;
