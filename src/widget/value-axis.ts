/** A scale of values from the bottom to the top of a chart. */
export interface ValueAxis {
  readonly ticks: readonly number[];
  /** Distance of a value from the top, 0 to 100. */
  readonly percent: (value: number) => number;
}

const mostSteps = 5;

/** Ticks at round numbers, one, two or five of a power of ten apart, around all values. */
export function valueAxis(values: readonly number[]): ValueAxis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || Math.abs(most) || 1;
  const power = 10 ** Math.floor(Math.log10(span / mostSteps));
  const step = power * [1, 2, 5, 10].find((factor) => span / (factor * power) <= mostSteps)!;
  const [from, to] = [Math.floor(least / step), Math.ceil(most / step)];
  // One value alone stands between two ticks.
  const last = to === from ? from + 1 : to;
  const ticks = Array.from({ length: last - from + 1 }, (_, i) => (from + i) * step);
  return { ticks, percent: (value) => 100 - (100 * (value / step - from)) / (last - from) };
}

/** Height of a label and of the chart, in lines of text. */
const labelPercent = 8.5;

/** Labels moved apart where they would overlap, in the order of the places given, inside 0 to 100. */
export function spreadLabels(places: readonly number[]): number[] {
  const order = places.map((_, i) => i).sort((a, b) => places[a]! - places[b]!);
  const spread = [...places];
  order.forEach((at, i) => {
    if (i > 0) spread[at] = Math.max(spread[at]!, spread[order[i - 1]!]! + labelPercent);
  });
  [...order].reverse().forEach((at, i, down) => {
    const lower = i === 0 ? 100 : spread[down[i - 1]!]! - labelPercent;
    spread[at] = Math.min(spread[at]!, lower);
  });
  return spread;
}
