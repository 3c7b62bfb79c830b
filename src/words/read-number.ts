/** The one reader of typed numbers: what a reader sees printed can be typed back. */
import { english, type NumberFormats } from './format.ts';

/** A number that was typed, or why there is none. */
export type ReadNumber =
  | {
      readonly value: number;
      /** What follows the number and is no unit that was asked for: for a reader of units, or refused. */
      readonly unit: string;
      /** The same digits mean another number elsewhere: `1.234` is 1234 in German. */
      readonly ambiguous?: Ambiguous;
    }
  | { readonly problem: 'empty' | 'not-a-number' | 'decimal-sign' };

export interface Ambiguous {
  /** How the number was read, written so that it means one thing. */
  readonly readAs: string;
  /** The other reading. */
  readonly other: number;
  readonly otherAs: string;
}

/** Units by how they are written, and how many of the field's unit each is. */
export type WrittenUnits = ReadonlyMap<string, number>;

/**
 * Every way in which the formats write amounts of a unit, its larger units among them; shares are written as per cent.
 * @param label How the field of the amount writes it: `USD per 1.6T`.
 */
export function writtenUnits(unit: string, formats: NumberFormats = english, label = unit): WrittenUnits {
  const written = new Map([unit, formats.unit(unit), label].map((text) => [text, 1]));
  // Large enough for the first of the larger units, and each one after it.
  for (let size = 1e12; size >= 1; size /= 10) {
    const scale = formats.scaleFor(size, unit);
    written.set(scale.unit, scale.factor);
  }
  if (unit === '1' || unit === '1/year')
    for (const text of ['%', formats.withUnit('%', formats.unit(unit))]) written.set(text, 0.01);
  return new Map([...written].map(([text, factor]) => [plain(text), factor]));
}

const multipliers: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['K', 3],
  ['M', 6],
  ...['万', '萬', '만'].map((sign) => [sign, 4] as const),
  ...['亿', '億', '억'].map((sign) => [sign, 8] as const),
]);

/** Currencies by how they are written behind an amount. */
const currencyWords: ReadonlyMap<string, string> = new Map([
  ...['$', '$US', '$ US', 'dollars', '美元', '美金', 'ドル', '米ドル', '달러'].map((word) => [word, 'USD'] as const),
  ...['€', 'euros', '欧元', '歐元', 'ユーロ', '유로'].map((word) => [word, 'EUR'] as const),
  ...['円', '日元', '日圓', '엔'].map((word) => [word, 'JPY'] as const),
  ...['人民币', '人民幣'].map((word) => [word, 'CNY'] as const),
  ...['원', '韩元', '韓元', 'ウォン'].map((word) => [word, 'KRW'] as const),
  ...['新台币', '新臺幣', '新台幣', '台湾ドル'].map((word) => [word, 'TWD'] as const),
]);

const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
]);

/**
 * Reads a number as people of a language type it: `1,350`, `1 350`, `−0.5`, `1e6`, `1.2k`, `36 %`, `$1,350`, `9 kW`.
 * @param locale A language tag; it decides between decimal point and decimal comma.
 * @param units What may follow the number; the value is in the unit whose factor is 1.
 */
export function readNumber(text: string, locale: string, units: WrittenUnits = new Map()): ReadNumber {
  const typed = plain(text);
  if (typed === '') return { problem: 'empty' };
  const { sign, digits, exponent, rest } = parts(typed);
  const comma = hasDecimalComma(locale);
  const read = readDigits(digits, comma);
  if (read === undefined) return { problem: isOtherDecimal(digits, comma) ? 'decimal-sign' : 'not-a-number' };
  const { power, unit } = readRest(rest, units);
  const factor = units.get(unit) ?? 1;
  const shift = powerOfTen(factor);
  const valueOf = (decimal: string): number =>
    shift === undefined
      ? Number(`${sign}${decimal}e${exponent + power}`) * factor
      : Number(`${sign}${decimal}e${exponent + power + shift}`);
  const value = valueOf(read) || 0;
  if (!Number.isFinite(value)) return { problem: 'not-a-number' };
  const unknown = units.has(unit) ? '' : unit;
  const other = exponent === 0 && power === 0 ? otherReading(digits, read, comma) : undefined;
  if (other === undefined) return { value, unit: unknown };
  const written = (decimal: string): string => sign.replace('-', '−') + (comma ? decimal.replace('.', ',') : decimal);
  return {
    value,
    unit: unknown,
    ambiguous: { readAs: written(read), other: valueOf(other), otherAs: written(other) },
  };
}

/** Whether an amount was typed in per cent, with a sign of any width. */
export const isPercentage = (text: string): boolean => /[%％﹪]/.test(text);

/** What a scenario takes: a number, or text with a unit or a share of another input, which are read with the scenario. */
export function numberOrText(text: string, read: ReadNumber): number | string {
  if (!('value' in read)) return text;
  if (read.unit === '') return read.value;
  return /^[a-z%]/i.test(read.unit) ? `${read.value} ${read.unit}` : text;
}

/** One kind of space, of minus and of apostrophe; digits of full width become plain ones. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[−‐‑‒–]/g, '-')
    .replace(/[’_]/g, "'")
    .trim();

/** `-`, `1,350`, 0 and `USD per port`. A currency may stand before the digits. */
function parts(text: string): { sign: string; digits: string; exponent: number; rest: string } {
  const [, signBefore, before = '', signAfter, digits, exponent = '0', after] =
    /^([-+]?) ?([$€£]|[A-Z]{3}(?= ?[-+\d.,]))? ?([-+]?) ?([\d.,' ]*)(?:[eE]([-+]?\d{1,4})(?![\d.]))?(.*)$/.exec(text)!;
  const sign = signBefore! + signAfter!;
  const currency = currencies.get(before) ?? before;
  return {
    sign: sign === '+' ? '' : sign,
    // Two signs are no number.
    digits: sign.length > 1 ? '' : digits!.trim(),
    exponent: Number(exponent),
    rest: unitText(after!.trim(), currency),
  };
}

/** `$0.08/kWh` and `0.08 $/kWh` are USD/kWh; else what stands before the digits comes behind what stands after them. */
function unitText(after: string, currency: string): string {
  if (currency !== '' && after.startsWith('/')) return currency + after;
  const rated = after.replace(/^[$€£](?=\/)/, (sign) => currencies.get(sign)!);
  return [rated, currency].filter((one) => one !== '').join(' ');
}

const commas = new Map<string, boolean>();

function hasDecimalComma(locale: string): boolean {
  let comma = commas.get(locale);
  if (comma === undefined) {
    comma = new Intl.NumberFormat(locale).format(1.5).includes(',');
    commas.set(locale, comma);
  }
  return comma;
}

/** Groups of three after one to three digits, with one sign between them throughout. */
const grouped = /^[1-9]\d{0,2}([.,' ])\d{3}(?:\1\d{3})*$/;

/** As JavaScript writes it, or undefined. */
function readDigits(text: string, comma: boolean): string | undefined {
  const decimal = comma ? ',' : '.';
  const [whole, fraction, ...others] = text.split(decimal) as [string, string?, ...string[]];
  if (others.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return undefined;
  if (/^\d*$/.test(whole) || grouped.test(whole)) {
    const digits = whole.replace(/\D/g, '');
    if (digits + (fraction ?? '') === '') return undefined;
    return (digits || '0') + (fraction ? `.${fraction}` : '');
  }
  // Where a comma is the decimal sign, a point that separates no groups can be nothing else.
  return comma && /^(?:\d+\.\d*|\.\d+)$/.test(text) ? `${text.startsWith('.') ? '0' : ''}${text}` : undefined;
}

/** `0,12` where a decimal point is expected. */
const isOtherDecimal = (text: string, comma: boolean): boolean => !comma && /^\d*,\d+$/.test(text);

/** The number that one group of three, or three decimals, would be elsewhere. */
function otherReading(text: string, read: string, comma: boolean): string | undefined {
  const [, whole, sign, three] = /^([1-9]\d{0,2})([.,])(\d{3})$/.exec(text) ?? [];
  // Who reads numbers with a decimal point knows 1,234; the point stands for both in all languages.
  if (whole === undefined || (sign === ',' && !comma)) return undefined;
  return read === `${whole}.${three}` ? `${whole}${three}` : `${whole}.${three}`;
}

/** A multiplier, and what is left of the unit. */
function readRest(rest: string, units: WrittenUnits): { power: number; unit: string } {
  if (rest === '' || units.has(rest)) return { power: 0, unit: rest };
  // The signs of ten thousand need no space behind them; a letter without one is of another unit: `kW`.
  const power = /^(?:[kKM](?=[ $€]|$)|[^ -~])/.test(rest) ? multipliers.get(rest.charAt(0)) : undefined;
  const unit = power === undefined ? rest : rest.slice(1).trim();
  return { power: power ?? 0, unit: currencyWords.get(unit) ?? unit };
}

const powerOfTen = (factor: number): number | undefined => {
  const power = Math.round(Math.log10(factor));
  return Number(`1e${power}`) === factor ? power : undefined;
};
