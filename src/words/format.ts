import { englishNumbers } from './en/number-words.ts';
import type { NumberWords, Scale } from './number-words.ts';

export type { Scale } from './number-words.ts';

/** The ends within which eight draws of ten lie. */
export interface FormattedBand {
  readonly p10: number;
  readonly p90: number;
}

export interface FormattedValue {
  readonly value: string;
  /** With a sign in front. */
  readonly difference: string;
  readonly band: string;
  readonly unit: string;
}

/** Per cent of draws from which a word holds: likely, very likely. */
const wordShares = [90, 66];
/** 66 of 100 draws are as many where they are counted as what 34 leave over. */
const lastDigit = 1e-10;

/** Digits of a price at which a choice turns: whole amounts, down to 100. */
export const turningDigits = (value: number): number => (Math.abs(value) >= 1000 ? 4 : 3);

/** Beyond these no digit is one of a double. */
const mostDecimals = 20;

/**
 * How numbers read in one language: few digits, grouped, a true minus sign, units of a size that fits. Intl is left out on
 * purpose: the first format that it makes keeps a page for 15 to 25 ms, longer than a whole first view takes, and its
 * digits differ from engine to engine.
 */
export class NumberFormats {
  constructor(
    readonly locale: string,
    private readonly words: NumberWords,
  ) {}

  /** A number with so many significant digits, grouped: `49,800`, `0.0813`. */
  number(value: number, significant = 3): string {
    const places = value === 0 ? 0 : significant - 1 - Number(value.toExponential().split('e')[1]);
    const text = digitsOf(rounded(value, places), Math.max(0, places));
    return this.grouped(text.includes('.') ? text.replace(/\.?0+$/, '') : text);
  }

  /** So many decimals, and so many zeros before the decimal sign: numbers of one table. */
  fixed(decimals: number, zeros = 0): (value: number) => string {
    return (value) => this.grouped(digitsOf(rounded(value, decimals - zeros), decimals));
  }

  /** Text of a number as typed into a field: every digit that counts, no grouping, the decimal sign of the language. */
  exact(value: number): string {
    return formatExact(value).replace('.', this.words.decimal);
  }

  /** The same grouped, for a field that nobody types into. */
  exactGrouped(value: number): string {
    const text = formatExact(value);
    return text.includes('e') ? this.exact(value) : this.grouped(text);
  }

  /** A text without its group signs. */
  ungrouped(text: string): string {
    return text.replaceAll(this.words.group, '');
  }

  /** A unit in words that fit beside a number. */
  unit(unit: string): string {
    const { units, perYear, per } = this.words;
    return (
      units[unit] ??
      unit
        .replace(/^([A-Z]{3})\/year$/, perYear)
        .replace(/^([A-Z]{3})\/\((.+)\)$/, (_, money: string, thing: string) =>
          per.replace('$1', money).replace('$2', units[thing] ?? thing),
        )
    );
  }

  /** `1.28 kW`, `−4,900 USD`: a value in a unit of a size that fits. */
  quantity(value: number, unit: string, significant = 3): string {
    const scale = this.scaleFor(value, unit);
    return this.withUnit(this.number(value / scale.factor, significant), scale.unit);
  }

  /** The same with a sign in front, for differences. */
  difference(value: number, unit: string, significant = 3): string {
    return (value > 0 ? '+' : '') + this.quantity(value, unit, significant);
  }

  /** `9 kW`, `36 %`: a number that is text already, with its unit, if it has one. */
  withUnit(number: string, unit: string): string {
    return unit === '' || this.words.closed?.test(unit) ? number + unit : `${number} ${unit}`;
  }

  /** A share as a percentage: `−36 %`. */
  percent(share: number, significant = 2): string {
    return this.withUnit(this.number(share * 100, significant), '%');
  }

  /**
   * How a share of draws reads: never all or none where a draw says otherwise, and never on the other side of a share from
   * which a word holds.
   */
  drawShare(share: number): string {
    if (share >= 0.995 && share < 1) return this.words.over(99);
    if (share < 0.005 && share > 0) return this.words.under(1);
    for (const least of wordShares) {
      const reaches = (significant: number): boolean => rounded(share * 100, significant - 2) >= least;
      if (share * 100 >= least - lastDigit || !reaches(2)) continue;
      return reaches(3) ? this.words.under(least) : this.percent(share, 3);
    }
    return this.percent(share);
  }

  /**
   * A value and its band in one unit, with as many digits as the width of the band bears: the last digit shown is worth
   * a tenth of it or less. A value without width keeps three digits.
   */
  banded(value: number, { p10, p90 }: FormattedBand, unit: string): FormattedValue {
    const most = Math.max(Math.abs(value), Math.abs(p10), Math.abs(p90));
    // The unit is that of the largest, but of the value where that is half of it or more: `9,000万` beside `7,500～10,400`, not `0.90億`.
    const scale = this.scaleFor(most > 2 * Math.abs(value) ? most : value, unit);
    // What is left of two large numbers in their last digits is no width.
    const width = p90 - p10 > 1e-9 * most ? (p90 - p10) / scale.factor : 0;
    const lastDigit = Math.floor(Math.log10(width / 10));
    const format =
      width > 0
        ? this.fixed(Math.min(mostDecimals, Math.max(0, -lastDigit)), Math.max(0, lastDigit))
        : (amount: number) => this.number(amount);
    const shown = (amount: number): string => format(amount / scale.factor);
    const text = shown(value);
    return {
      value: this.withUnit(text, scale.unit),
      difference: (value > 0 && /[1-9]/.test(text) ? '+' : '') + this.withUnit(text, scale.unit),
      band: width > 0 ? this.range(shown(p10), shown(p90)) : '',
      unit: scale.unit,
    };
  }

  range(low: string, high: string): string {
    return this.words.range(low, high);
  }

  /** The unit of a size that fits; amounts of money from a million on have one of their own. */
  scaleFor(value: number, unit: string): Scale {
    const { money, scales } = this.words;
    const isMoney = /^[A-Z]{3}$/.test(unit);
    const larger = (isMoney ? money : scales[unit])?.find(({ factor, from = factor }) => Math.abs(value) >= from);
    if (!larger) return { unit: this.unit(unit), factor: 1 };
    return isMoney ? { ...larger, unit: larger.unit.replace('$1', unit) } : larger;
  }

  /** Digits with the signs of the language; a zero has no sign. */
  private grouped(text: string): string {
    const [, sign, whole, part] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
    if (whole === undefined) return text;
    const { group, decimal } = this.words;
    const digits = whole.replace(/\B(?=(\d{3})+$)/g, group) + (part ? decimal + part : '');
    return sign && /[1-9]/.test(text) ? `−${digits}` : digits;
  }
}

/** Rounded to so many decimal places, of the digits as they read; places below 0 are zeros before the point. */
function rounded(value: number, places: number): number {
  const shifted = (by: number, from: number): number => {
    const [mantissa, exponent] = from.toExponential().split('e') as [string, string];
    return Number(`${mantissa}e${Number(exponent) + by}`);
  };
  return Math.sign(value) * shifted(-places, Math.round(shifted(places, Math.abs(value))));
}

/** Without an exponent, with so many decimals. */
const digitsOf = (value: number, decimals: number): string =>
  Math.abs(value) < 1e21 ? value.toFixed(Math.min(100, decimals)) : BigInt(value).toString();

export const english = new NumberFormats('en', englishNumbers);

export const formatNumber = (value: number, significant?: number): string => english.number(value, significant);
export const formatQuantity = (value: number, unit: string, significant?: number): string =>
  english.quantity(value, unit, significant);
export const formatPercent = (share: number, significant?: number): string => english.percent(share, significant);

/** Text of a number as typed into a field: every digit that counts, no grouping. */
export const formatExact = (value: number): string => String(Number(value.toPrecision(12)));
