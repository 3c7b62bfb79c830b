import { isDate } from './read-value.ts';
import { quote, ScenarioError } from './scenario-error.ts';
import { quotedThings, type PriceStep, type Quoted, type SupplierQuote } from './supplier-quote.ts';
import { fieldsOf, type Fields } from './fields.ts';

/** What a quote may name. Whatever is left out is not checked. */
export interface NamesForQuotes {
  /** Optical architectures, those of the scenario among them. */
  readonly architectures?: readonly string[];
  /** Those of them that plug into a network card. */
  readonly cards?: readonly string[];
  readonly capacities?: readonly string[];
  readonly networks?: readonly string[];
  /** With the US dollar. */
  readonly currencies?: readonly string[];
}

export const mostPriceSteps = 50;
/** Characters of one text of a quote. */
export const mostQuoteText = 2000;

interface Range {
  readonly minimum: number;
  readonly maximum: number;
  readonly minimumExcluded: boolean;
  readonly whole: boolean;
  readonly unit: string;
}

const range = (minimum: number, maximum: number, unit: string, { above = false, whole = false } = {}): Range => ({
  ...{ minimum, maximum, unit, whole },
  minimumExcluded: above,
});

/** As wide as the inputs that quotes set; prices leave room for currencies with small units. */
export const quoteRanges = {
  rateGbps: range(1, 100_000, 'Gbit/s', { whole: true }),
  power: range(0, 1_000_000, 'W', { above: true }),
  powerMax: range(0, 1_000_000, 'W', { above: true }),
  warrantyYears: range(0, 30, 'year', { whole: true }),
  leadTimeWeeks: range(0, 520, 'week'),
  failureRate: range(0, 100, '1/year'),
  from: range(1, 1_000_000_000, '1', { whole: true }),
  price: range(0, 1_000_000_000_000, '1', { above: true }),
  unitsPerUsd: range(0, 1_000_000_000, '1', { above: true }),
} as const satisfies Readonly<Record<string, Range>>;

/** Every field of a quote, in the order in which it is written. */
export const quoteKeys = [
  ...(['supplier', 'date', 'what', 'architecture', 'rateGbps', 'capacity', 'network', 'prices'] as const),
  ...(['currency', 'exchange', 'power', 'powerMax', 'powerConditions', 'laserIncluded', 'warrantyYears'] as const),
  ...(['leadTimeWeeks', 'failureRate', 'failureTest', 'validUntil', 'note', 'use'] as const),
] as const satisfies readonly (keyof SupplierQuote)[];

const modules: readonly Quoted[] = ['module', 'card-module'];
const switches: readonly Quoted[] = ['system', 'switch'];

/**
 * Checks a quote field by field. Texts lose the space around them and characters that cannot be shown.
 * @param field Where it stands, such as `quotes.acme-1`.
 * @throws ScenarioError naming the field, what was found and what is allowed.
 */
export function readSupplierQuote(value: unknown, field: string, names: NamesForQuotes = {}): SupplierQuote {
  const raw = fieldsOf(field, value);
  onlyKeys(field, raw, quoteKeys);
  const at = (key: keyof SupplierQuote): string => `${field}.${key}`;
  const text = (key: keyof SupplierQuote): string | undefined => readText(at(key), raw[key]);
  const number = (key: 'rateGbps' | 'power' | 'powerMax' | 'warrantyYears' | 'leadTimeWeeks' | 'failureRate') =>
    readNumber(at(key), raw[key], quoteRanges[key]);

  const supplier = text('supplier');
  if (supplier === undefined) throw new ScenarioError(at('supplier'), quote(undefined), { id: 'supplier' });
  const date = readDate(at('date'), raw.date);
  if (date === undefined) throw new ScenarioError(at('date'), quote(undefined), { id: 'date' });
  const what = raw.what as Quoted;
  if (!quotedThings.includes(what)) throw new ScenarioError(at('what'), quote(raw.what), quotedThings);
  const architecture = text('architecture');
  if (what === 'switch') onlyFor(at('architecture'), architecture, ['module', 'card-module', 'system']);
  else if (architecture === undefined)
    throw new ScenarioError(at('architecture'), quote(undefined), names.architectures ?? { id: 'architecture' });
  oneOf(at('architecture'), architecture, names.architectures);
  if (what === 'card-module' && names.cards && !names.cards.includes(architecture!))
    throw new ScenarioError(at('architecture'), quote(architecture), { id: 'plugged' });
  const rateGbps = number('rateGbps');
  if (!modules.includes(what)) onlyFor(at('rateGbps'), rateGbps, modules);
  const capacity = text('capacity');
  if (!switches.includes(what)) onlyFor(at('capacity'), capacity, switches);
  oneOf(at('capacity'), capacity, names.capacities);
  const network = text('network');
  oneOf(at('network'), network, names.networks);
  const prices = readPrices(at('prices'), raw.prices);
  const currency = readCurrency(at('currency'), raw.currency, names.currencies);
  const exchange = readExchange(at('exchange'), raw.exchange, currency);
  const [power, powerMax] = [number('power'), number('powerMax')];
  if (power !== undefined && powerMax !== undefined && powerMax < power)
    throw new ScenarioError(at('powerMax'), quote(powerMax), { id: 'from-typical', least: power });
  const laserIncluded = raw.laserIncluded;
  if (laserIncluded !== undefined && typeof laserIncluded !== 'boolean')
    throw new ScenarioError(at('laserIncluded'), quote(laserIncluded), ['true', 'false']);
  const validUntil = readDate(at('validUntil'), raw.validUntil);
  if (validUntil !== undefined && validUntil < date)
    throw new ScenarioError(at('validUntil'), quote(validUntil), { id: 'day-from', value: date });
  const use = raw.use as SupplierQuote['use'];
  oneOf(at('use'), use, ['chosen', 'aside']);

  const read = {
    ...{ supplier, date, what, architecture, rateGbps, capacity, network, prices, currency, exchange, power, powerMax },
    powerConditions: text('powerConditions'),
    laserIncluded,
    warrantyYears: number('warrantyYears'),
    leadTimeWeeks: number('leadTimeWeeks'),
    failureRate: number('failureRate'),
    failureTest: text('failureTest'),
    validUntil,
    note: text('note'),
    use,
  };
  return Object.fromEntries(Object.entries(read).filter(([, one]) => one !== undefined)) as unknown as SupplierQuote;
}

function onlyKeys(path: string, fields: Fields, allowed: readonly string[]): void {
  for (const key of Object.keys(fields))
    if (!allowed.includes(key)) throw new ScenarioError(`${path}.${key}`, { id: 'unknown-key' }, allowed);
}

function onlyFor(field: string, value: unknown, things: readonly Quoted[]): void {
  if (value !== undefined) throw new ScenarioError(field, quote(value), { id: 'quoted-only-for', values: things });
}

function oneOf(field: string, value: string | undefined, allowed: readonly string[] | undefined): void {
  if (value !== undefined && allowed && !allowed.includes(value)) throw new ScenarioError(field, quote(value), allowed);
}

/** Line ends are one sign; control characters, halves of characters and what is none are left out. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '')
    .trim();

function readText(field: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? cleanText(value) : '';
  if (text === '') throw new ScenarioError(field, quote(value), { id: 'text' });
  if (text.length > mostQuoteText)
    throw new ScenarioError(field, { id: 'characters', count: text.length }, { id: 'at-most', most: mostQuoteText });
  return text;
}

function readDate(field: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || !isDate(value)) throw new ScenarioError(field, quote(value), { id: 'date' });
  return value;
}

function readNumber(field: string, value: unknown, of: Range): number | undefined {
  if (value === undefined) return undefined;
  const { minimum, maximum, minimumExcluded, whole } = of;
  // A comparison with NaN is false: ask for what is right, not for what is wrong.
  const fits =
    typeof value === 'number' &&
    (minimumExcluded ? value > minimum : value >= minimum) &&
    value <= maximum &&
    (!whole || Number.isInteger(value));
  if (!fits) throw new ScenarioError(field, quote(value), { id: 'range', ...of });
  // No minus before zero: JSON does not write it.
  return value + 0;
}

function readPrices(field: string, value: unknown): PriceStep[] {
  if (!Array.isArray(value) || value.length === 0) throw new ScenarioError(field, quote(value), { id: 'prices' });
  if (value.length > mostPriceSteps)
    throw new ScenarioError(field, { id: 'entries', count: value.length }, { id: 'at-most', most: mostPriceSteps });
  const prices: PriceStep[] = [];
  value.forEach((step: unknown, i) => {
    const path = `${field}[${i}]`;
    const fields = fieldsOf(path, step);
    onlyKeys(path, fields, ['from', 'price']);
    const [from, price] = (['from', 'price'] as const).map((key) => {
      const read = readNumber(`${path}.${key}`, fields[key], quoteRanges[key]);
      if (read === undefined)
        throw new ScenarioError(`${path}.${key}`, quote(undefined), { id: 'range', ...quoteRanges[key] });
      return read;
    }) as [number, number];
    const before = prices.at(-1)?.from ?? 0;
    if (from <= before)
      throw new ScenarioError(`${path}.from`, quote(from), {
        ...{ id: 'range', ...quoteRanges.from },
        ...{ minimum: before, minimumExcluded: true },
      });
    prices.push({ from, price });
  });
  return prices;
}

function readCurrency(field: string, value: unknown, known: readonly string[] | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || !/^[A-Z]{3}$/.test(value))
    throw new ScenarioError(field, quote(value), known ?? { id: 'currency' });
  oneOf(field, value, known);
  return value;
}

function readExchange(field: string, value: unknown, currency: string | undefined): SupplierQuote['exchange'] {
  if (value === undefined) return undefined;
  const fields = fieldsOf(field, value);
  onlyKeys(field, fields, ['unitsPerUsd', 'date']);
  if (currency === undefined || currency === 'USD')
    throw new ScenarioError(field, quote(value), { id: 'rate-beside-currency' });
  const unitsPerUsd = readNumber(`${field}.unitsPerUsd`, fields.unitsPerUsd, quoteRanges.unitsPerUsd);
  if (unitsPerUsd === undefined)
    throw new ScenarioError(`${field}.unitsPerUsd`, quote(undefined), { id: 'rate', value: currency });
  const date = readDate(`${field}.date`, fields.date);
  if (date === undefined) throw new ScenarioError(`${field}.date`, quote(undefined), { id: 'date' });
  return { unitsPerUsd, date };
}
