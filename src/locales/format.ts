/** How numbers read: few digits, grouped, a true minus sign, units of a size that fits. */

const minus = (text: string): string => text.replace('-', '−');

/** A number with about so many significant digits; whole digits are kept up to 99,999. */
export function formatNumber(value: number, significant = 3): string {
  if (value === 0) return '0';
  const size = Math.floor(Math.log10(Math.abs(value)));
  const rounded = size >= significant && size < 5 ? Math.round(value) : Number(value.toPrecision(significant));
  const decimals = Math.min(12, Math.max(0, significant - 1 - size));
  return minus(new Intl.NumberFormat('en', { maximumFractionDigits: decimals }).format(rounded));
}

/** Text of a number as typed into a field: every digit that counts, no grouping. */
export const formatExact = (value: number): string => String(Number(value.toPrecision(12)));

const scales: Readonly<Record<string, readonly { unit: string; factor: number }[]>> = {
  W: [
    { unit: 'MW', factor: 1e6 },
    { unit: 'kW', factor: 1e3 },
    { unit: 'W', factor: 1 },
  ],
  'kWh/year': [
    { unit: 'GWh a year', factor: 1e6 },
    { unit: 'MWh a year', factor: 1e4 },
    { unit: 'kWh a year', factor: 1 },
  ],
  kg: [
    { unit: 't', factor: 1e3 },
    { unit: 'kg', factor: 1 },
  ],
};

/** A unit in words that fit beside a number. */
export const unitLabel = (unit: string): string =>
  ({ '1': '', '1/year': 'a year', 'h/year': 'h a year', 'USD/year': 'USD a year', 'kg/year': 'kg a year', 'USD/(Gbit/s)': 'USD per Gbit/s' })[unit] ?? unit;

/** `1.28 kW`, `−4,900 USD`: a value in a unit of a size that fits. */
export function formatQuantity(value: number, unit: string, significant = 3): string {
  const scale = scales[unit]?.find(({ factor }) => Math.abs(value) >= factor) ?? scales[unit]?.at(-1);
  const shown = scale && unit !== 'kWh/year' ? { value: value / scale.factor, unit: scale.unit } : { value, unit: unitLabel(unit) };
  return `${formatNumber(shown.value, significant)} ${shown.unit}`.trim();
}

/** The same with a sign in front, for differences. */
export const formatDifference = (value: number, unit: string, significant = 3): string =>
  (value > 0 ? '+' : '') + formatQuantity(value, unit, significant);

/** A share as a percentage: `−36 %`. */
export const formatPercent = (share: number, significant = 2): string => `${formatNumber(share * 100, significant)} %`;
