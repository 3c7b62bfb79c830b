import { englishNumbers, type NumberWords } from './number-words.ts';

/** A larger unit and how many of the base unit it is. */
export interface Scale {
  readonly unit: string;
  readonly factor: number;
}

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

/** Number formats take no more everywhere. */
const mostDecimals = 20;

const minus = (text: string): string => text.replace('-', '−');

/** How numbers read in one language: few digits, grouped, a true minus sign, units of a size that fits. */
export class NumberFormats {
  /** Making a number format takes longer than everything else that shows a number. */
  private readonly formats = new Map<string, Intl.NumberFormat>();

  constructor(
    readonly locale: string,
    private readonly words: NumberWords,
  ) {}

  /** A number with so many significant digits, grouped: `49,800`, `0.0813`. */
  number(value: number, significant = 3): string {
    // Adding 0 takes the sign off a negative zero.
    return minus(this.style({ maximumSignificantDigits: significant }).format(value + 0));
  }

  /** Text of a number as typed into a field: every digit that counts, no grouping, the decimal sign of the language. */
  exact(value: number): string {
    return formatExact(value).replace('.', this.decimalSign);
  }

  /** The number that a text means in this language, with or without grouping; undefined where it is none. */
  read(text: string): number | undefined {
    const decimal = this.decimalSign;
    const plain = text
      .normalize('NFKC')
      .replace(/[\s'’_]/g, '')
      .replace('−', '-');
    const grouped =
      decimal === ',' ? /^([-+]?[1-9]\d{0,2})((?:\.\d{3})+)(?=$|,)/ : /^([-+]?[1-9]\d{0,2})((?:,\d{3})+)(?=$|\.)/;
    const digits = plain
      .replace(grouped, (_, first: string, groups: string) => first + groups.replace(/[.,]/g, ''))
      .replace(decimal, '.');
    return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(digits) ? Number(digits) : undefined;
  }

  private get decimalSign(): string {
    return this.style({})
      .formatToParts(1.5)
      .find(({ type }) => type === 'decimal')!.value;
  }

  /** A unit in words that fit beside a number. */
  unit(unit: string): string {
    const { units, perYear, per } = this.words;
    return units[unit] ?? unit.replace(/^([A-Z]{3})\/year$/, perYear).replace(/^([A-Z]{3})\/\((.+)\)$/, per);
  }

  /** `1.28 kW`, `−4,900 USD`: a value in a unit of a size that fits. */
  quantity(value: number, unit: string, significant = 3): string {
    const scale = this.scaleFor(value, unit);
    return `${this.number(value / scale.factor, significant)} ${scale.unit}`.trim();
  }

  /** The same with a sign in front, for differences. */
  difference(value: number, unit: string, significant = 3): string {
    return (value > 0 ? '+' : '') + this.quantity(value, unit, significant);
  }

  /** A share as a percentage: `−36 %`. */
  percent(share: number, significant = 2): string {
    return `${this.number(share * 100, significant)} %`;
  }

  /** How a share of draws reads: never all or none where a draw says otherwise. */
  drawShare(share: number): string {
    if (share > 0.995 && share < 1) return this.words.over(99);
    if (share < 0.005 && share > 0) return this.words.under(1);
    return this.percent(share);
  }

  /**
   * A value and its band in one unit, with as many digits as the width of the band bears: the last digit shown is worth
   * a tenth of it or less. A value without width keeps three digits.
   */
  banded(value: number, { p10, p90 }: FormattedBand, unit: string): FormattedValue {
    const most = Math.max(Math.abs(value), Math.abs(p10), Math.abs(p90));
    const scale = this.scaleFor(most, unit);
    // What is left of two large numbers in their last digits is no width.
    const width = p90 - p10 > 1e-9 * most ? (p90 - p10) / scale.factor : 0;
    const lastDigit = Math.floor(Math.log10(width / 10));
    const format =
      width > 0
        ? this.decimals(Math.min(mostDecimals, Math.max(0, -lastDigit)), Math.max(0, lastDigit))
        : (amount: number) => this.number(amount);
    const shown = (amount: number): string => format(amount / scale.factor);
    const text = shown(value);
    return {
      value: `${text} ${scale.unit}`.trim(),
      difference: `${value > 0 && /[1-9]/.test(text) ? '+' : ''}${text} ${scale.unit}`.trim(),
      band: width > 0 ? this.words.range(shown(p10), shown(p90)) : '',
      unit: scale.unit,
    };
  }

  /** The unit of a size that fits; amounts of money from a million on are given in millions. */
  scaleFor(value: number, unit: string): Scale {
    const { million, scales } = this.words;
    const larger = /^[A-Z]{3}$/.test(unit) ? [{ unit: `${million} ${unit}`, factor: 1e6 }] : (scales[unit] ?? []);
    return larger.find(({ factor }) => Math.abs(value) >= factor) ?? { unit: this.unit(unit), factor: 1 };
  }

  /** Rounds to a power of ten, below or above one. */
  private decimals(decimals: number, zeros: number): (value: number) => string {
    const style = this.style({ minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    const step = 10 ** zeros;
    return (value) => {
      const text = style.format((zeros > 0 ? Math.round(value / step) * step : value) + 0);
      return /[1-9]/.test(text) ? minus(text) : text.replace('-', '');
    };
  }

  private style(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const key = JSON.stringify(options);
    let format = this.formats.get(key);
    // Digits that a font may lack, and that no field reads back, are not asked for.
    if (!format)
      this.formats.set(key, (format = new Intl.NumberFormat(this.locale, { numberingSystem: 'latn', ...options })));
    return format;
  }
}

const english = new NumberFormats('en', englishNumbers);

export const formatNumber = (value: number, significant?: number): string => english.number(value, significant);
export const formatQuantity = (value: number, unit: string, significant?: number): string =>
  english.quantity(value, unit, significant);
export const formatDifference = (value: number, unit: string, significant?: number): string =>
  english.difference(value, unit, significant);
export const formatPercent = (share: number, significant?: number): string => english.percent(share, significant);
export const formatDrawShare = (share: number): string => english.drawShare(share);
export const formatBanded = (value: number, band: FormattedBand, unit: string): FormattedValue =>
  english.banded(value, band, unit);
export const unitLabel = (unit: string): string => english.unit(unit);

/** Text of a number as typed into a field: every digit that counts, no grouping. */
export const formatExact = (value: number): string => String(Number(value.toPrecision(12)));
