type Value = number | null | readonly number[];

/** Relative to the larger of both. */
const close = (found: number, expected: number): boolean =>
  Math.abs(found - expected) <= 1e-9 * Math.max(Math.abs(found), Math.abs(expected));

/** Whether two implementations agree on a number, a row of years, or that there is no value. */
export function sameValue(found: Value, expected: Value): boolean {
  if (expected === null || found === null) return found === expected;
  const [a, b] = [[found].flat(), [expected].flat()];
  return a.length === b.length && a.every((value, i) => close(value, b[i]!));
}
