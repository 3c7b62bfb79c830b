/** How numbers read: few digits, grouped, a true minus sign, units of a size that fits. */

const minus = (text: string): string => text.replace('-', '−');

/** A number with so many significant digits, grouped: `49,800`, `0.0813`. */
export function formatNumber(value: number, significant = 3): string {
  // Adding 0 takes the sign off a negative zero.
  return minus(new Intl.NumberFormat('en', { maximumSignificantDigits: significant }).format(value + 0));
}

/** Text of a number as typed into a field: every digit that counts, no grouping. */
export const formatExact = (value: number): string => String(Number(value.toPrecision(12)));

const scales: Readonly<Record<string, readonly { readonly unit: string; readonly factor: number }[]>> = {
  W: [
    { unit: 'MW', factor: 1e6 },
    { unit: 'kW', factor: 1e3 },
  ],
  'kWh/year': [{ unit: 'GWh a year', factor: 1e6 }],
  USD: [{ unit: 'M USD', factor: 1e6 }],
  kg: [{ unit: 't', factor: 1e3 }],
  'kg/year': [{ unit: 't a year', factor: 1e3 }],
};

const unitWords: Readonly<Record<string, string>> = {
  '1': '',
  '1/year': 'a year',
  'h/year': 'h a year',
  'kWh/year': 'kWh a year',
  'USD/year': 'USD a year',
  'kg/year': 'kg a year',
  'USD/(Gbit/s)': 'USD per Gbit/s',
};

/** A unit in words that fit beside a number. */
export const unitLabel = (unit: string): string => unitWords[unit] ?? unit;

/** `1.28 kW`, `−4,900 USD`: a value in a unit of a size that fits. */
export function formatQuantity(value: number, unit: string, significant = 3): string {
  const scale = scales[unit]?.find(({ factor }) => Math.abs(value) >= factor);
  const shown = scale ? { value: value / scale.factor, unit: scale.unit } : { value, unit: unitLabel(unit) };
  return `${formatNumber(shown.value, significant)} ${shown.unit}`.trim();
}

/** The same with a sign in front, for differences. */
export const formatDifference = (value: number, unit: string, significant = 3): string =>
  (value > 0 ? '+' : '') + formatQuantity(value, unit, significant);

/** A share as a percentage: `−36 %`. */
export const formatPercent = (share: number, significant = 2): string => `${formatNumber(share * 100, significant)} %`;
