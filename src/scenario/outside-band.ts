import type { Percentiles } from '../engine/percentiles.ts';

/** Whether a value lies outside its range by more than rounding error. */
export function isOutside(value: number, { p10, p90 }: Percentiles): boolean {
  const lastDigits = 1e-9 * Math.max(Math.abs(p10), Math.abs(p90));
  return value < p10 - lastDigits || value > p90 + lastDigits;
}
