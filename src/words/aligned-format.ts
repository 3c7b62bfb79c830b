import { english, formatNumber } from './format.ts';

/**
 * A format for a column of numbers, whose decimals align: as many as the largest needs. A number that would read as 0
 * and is not keeps one digit.
 */
export function alignedFormat(values: readonly number[], significant = 3): (value: number) => string {
  const most = Math.max(0, ...values.map(Math.abs));
  const decimals = most > 0 ? significant - 1 - Math.floor(Math.log10(most)) : 0;
  if (decimals <= 0) return (value) => formatNumber(value, significant);
  const format = english.fixed(Math.min(decimals, 20));
  return (value) => {
    const text = format(value);
    return value !== 0 && !/[1-9]/.test(text) ? formatNumber(value, 1) : text;
  };
}

/** The same with a sign in front, for differences. */
export const withSign = (value: number, format: (value: number) => string): string =>
  (value > 0 ? '+' : '') + format(value);
