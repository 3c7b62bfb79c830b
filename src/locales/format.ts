/** How numbers read: few digits, grouped, a true minus sign, units of a size that fits. */

const minus = (text: string): string => text.replace('-', '−');

/** Making a number format takes longer than everything else that shows a number. */
const formats = new Map<string, Intl.NumberFormat>();
function numberFormat(style: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(style);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat('en', style)));
  return format;
}

/** A number with so many significant digits, grouped: `49,800`, `0.0813`. */
export function formatNumber(value: number, significant = 3): string {
  // Adding 0 takes the sign off a negative zero.
  return minus(numberFormat({ maximumSignificantDigits: significant }).format(value + 0));
}

/** Text of a number as typed into a field: every digit that counts, no grouping. */
export const formatExact = (value: number): string => String(Number(value.toPrecision(12)));

/** A larger unit and how many of the base unit it is. */
export interface Scale {
  readonly unit: string;
  readonly factor: number;
}

const scales: Readonly<Record<string, readonly Scale[]>> = {
  W: [
    { unit: 'MW', factor: 1e6 },
    { unit: 'kW', factor: 1e3 },
  ],
  'kWh/year': [{ unit: 'GWh a year', factor: 1e6 }],
  kg: [{ unit: 't', factor: 1e3 }],
  'kg/year': [{ unit: 't a year', factor: 1e3 }],
};

const unitWords: Readonly<Record<string, string>> = {
  '1': '',
  us: 'µs',
  'us/km': 'µs/km',
  '1/year': 'a year',
  'h/year': 'h a year',
  'kWh/year': 'kWh a year',
  'kg/year': 'kg a year',
};

/** A unit in words that fit beside a number. */
export const unitLabel = (unit: string): string =>
  unitWords[unit] ?? unit.replace(/^([A-Z]{3})\/year$/, '$1 a year').replace(/^([A-Z]{3})\/\((.+)\)$/, '$1 per $2');

/** Amounts of money from a million on are given in millions. */
const scalesOf = (unit: string): readonly Scale[] =>
  /^[A-Z]{3}$/.test(unit) ? [{ unit: `M ${unit}`, factor: 1e6 }] : (scales[unit] ?? []);

/** `1.28 kW`, `−4,900 USD`: a value in a unit of a size that fits. */
export function formatQuantity(value: number, unit: string, significant = 3): string {
  const scale = scalesOf(unit).find(({ factor }) => Math.abs(value) >= factor);
  const shown = scale ? { value: value / scale.factor, unit: scale.unit } : { value, unit: unitLabel(unit) };
  return `${formatNumber(shown.value, significant)} ${shown.unit}`.trim();
}

/** The same with a sign in front, for differences. */
export const formatDifference = (value: number, unit: string, significant = 3): string =>
  (value > 0 ? '+' : '') + formatQuantity(value, unit, significant);

/** A share as a percentage: `−36 %`. */
export const formatPercent = (share: number, significant = 2): string => `${formatNumber(share * 100, significant)} %`;

/** The ends within which eight draws of ten lie. */
export interface FormattedBand {
  readonly p10: number;
  readonly p90: number;
}

/**
 * A value and its band in one unit, with as many digits as the width of the band bears: the last digit shown is worth
 * a tenth of it or less. A value without width keeps three digits.
 */
export function formatBanded(
  value: number,
  { p10, p90 }: FormattedBand,
  unit: string,
): { readonly value: string; readonly difference: string; readonly band: string; readonly unit: string } {
  const most = Math.max(Math.abs(value), Math.abs(p10), Math.abs(p90));
  const scale = scalesOf(unit).find(({ factor }) => most >= factor) ?? { unit: unitLabel(unit), factor: 1 };
  // What is left of two large numbers in their last digits is no width.
  const width = p90 - p10 > 1e-9 * most ? (p90 - p10) / scale.factor : 0;
  const lastDigit = Math.floor(Math.log10(width / 10));
  const format =
    width > 0
      ? decimalFormat(Math.min(mostDecimals, Math.max(0, -lastDigit)), Math.max(0, lastDigit))
      : (amount: number) => formatNumber(amount);
  const shown = (amount: number): string => format(amount / scale.factor);
  const text = shown(value);
  return {
    value: `${text} ${scale.unit}`.trim(),
    difference: `${value > 0 && !/^0(\.0*)?$/.test(text) ? '+' : ''}${text} ${scale.unit}`.trim(),
    band: width > 0 ? `${shown(p10)} to ${shown(p90)}` : '',
    unit: scale.unit,
  };
}

/** Number formats take no more everywhere. */
const mostDecimals = 20;

/** Rounds to a power of ten, below or above one. */
function decimalFormat(decimals: number, zeros: number): (value: number) => string {
  const style = numberFormat({ minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const step = 10 ** zeros;
  return (value) =>
    minus(style.format((zeros > 0 ? Math.round(value / step) * step : value) + 0)).replace(/^−(0(\.0*)?)$/, '$1');
}

/** How a share of draws reads: never all or none where a draw says otherwise. */
export function formatDrawShare(share: number): string {
  if (share > 0.995 && share < 1) return 'over 99 %';
  if (share < 0.005 && share > 0) return 'under 1 %';
  return formatPercent(share);
}
