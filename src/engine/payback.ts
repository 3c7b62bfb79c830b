/** A payback in years. */
export interface Payback {
  readonly value: number | null;
  readonly reason?: 'never' | 'no-difference';
}

/**
 * The moment in years from which the sum of a row stays at 0 or above to its end, interpolated within a year.
 * 0 if it always does; no value if it ends below 0 or if the row is all 0.
 * @param amounts The first at time 0, the others at the end of years 1, 2, ...
 */
export function payback(amounts: readonly number[]): Payback {
  if (amounts.every((amount) => amount === 0)) return { value: null, reason: 'no-difference' };
  let sum = 0;
  const sums = amounts.map((amount) => (sum += amount));
  const lastBelow = sums.findLastIndex((value) => value < 0);
  if (lastBelow === -1) return { value: 0 };
  if (lastBelow === sums.length - 1) return { value: null, reason: 'never' };
  const below = -sums[lastBelow]!;
  return { value: lastBelow + below / (below + sums[lastBelow + 1]!) };
}
