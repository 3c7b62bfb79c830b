import { formatNumber } from './format.ts';

/**
 * A format for a column of numbers, whose decimals align: as many as the largest needs. A number that would read as 0
 * and is not keeps one digit.
 */
export function alignedFormat(values: readonly number[], significant = 3): (value: number) => string {
  const most = Math.max(0, ...values.map(Math.abs));
  const decimals = most > 0 ? significant - 1 - Math.floor(Math.log10(most)) : 0;
  if (decimals <= 0) return (value) => formatNumber(value, significant);
  const digits = Math.min(decimals, 20);
  const format = new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (value) =>
    value !== 0 && Number(value.toFixed(digits)) === 0
      ? formatNumber(value, 1)
      : format.format(value + 0).replace('-', '−');
}

/** The same with a sign in front, for differences. */
export const withSign = (value: number, format: (value: number) => string): string =>
  (value > 0 ? '+' : '') + format(value);
