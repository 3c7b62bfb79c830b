/** From the value at the left end to the value at the right end of a picture. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

export const percentAt = (value: number, { from, to }: Extent): number =>
  to > from ? (100 * (value - from)) / (to - from) : 50;

/** Round values to mark within an extent: 1, 2 or 5 times a power of ten, at most so many steps of them. @param steps 3 or more: then one value stands within. */
export function ticksOf({ from, to }: Extent, steps = 6): number[] {
  const width = to - from;
  const rough = 10 ** Math.floor(Math.log10(width / 3));
  // Without a width, or without an end, there is no step and no mark.
  const step = [1, 2, 5, 10].map((one) => one * rough).find((one) => width / one <= steps) ?? NaN;
  const first = Math.ceil(from / step - 1e-9);
  return Array.from({ length: Math.floor(to / step + 1e-9) - first + 1 }, (_, i) => (first + i) * step);
}

/** As many of them as have room for their texts. @param characters Width of the extent as drawn, in digits. */
export function ticksWithRoom(extent: Extent, text: (tick: number) => string, characters: number): number[] {
  const span = extent.to - extent.from;
  const fits = (ticks: readonly number[]): boolean => {
    const longest = Math.max(...ticks.map((tick) => text(tick).length));
    return ((ticks[1]! - ticks[0]!) / span) * characters >= longest + 1;
  };
  return [6, 5, 4, 3].map((steps) => ticksOf(extent, steps)).find((ticks, i) => i === 3 || fits(ticks))!;
}

/** An extent of differences: zero is in it, and both sides have room for the words that say who is cheaper. */
export function aroundZero(values: readonly number[]): Extent {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const margin = 0.06 * (most - least || 1);
  const room = 0.3 * (most - least || 1);
  return { from: Math.min(least - margin, -room), to: Math.max(most + margin, room) };
}
