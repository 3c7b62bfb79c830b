import type { DeskWords } from '../../words/desk-words.ts';
import { amount, isUnsettled, isWithin, type AxisView, type FrontierView } from './frontier-view.ts';

/** One sentence for a heading: where the option costs less with the other input as it is used. */
export function frontierHeading({
  frontier,
  axes,
  optionLabel,
  baselineLabel,
  words,
}: FrontierView): string | undefined {
  const columns = frontier.differences;
  const rows = frontier.y.map((_, b) => columns.map((column) => column[b]!));
  const ways = [
    { along: axes.x, values: frontier.x, lines: rows, other: axes.y, others: frontier.y },
    { along: axes.y, values: frontier.y, lines: columns, other: axes.x, others: frontier.x },
  ];
  for (const { along, values, lines, other, others } of ways) {
    if (!isWithin(others, other.typical)) continue;
    const { text, crosses } = where(values, lineAt(lines, others, other.typical), along, words);
    if (crosses) return words.frontier.found(along.label, text, optionLabel, baselineLabel);
  }
  return undefined;
}

/** One sentence: where the option costs less, and which of the two inputs decides it. */
export function frontierFinding(view: FrontierView): string {
  const { frontier, axes, optionLabel: option, baselineLabel: baseline, words } = view;
  const w = words.frontier;
  const differences = frontier.differences.flat();
  const least = Math.min(...differences);
  const most = Math.max(...differences);
  if (least === 0 && most === 0) return w.sameEverywhere(option, baseline);

  const columns = frontier.differences;
  const rows = frontier.y.map((_, b) => columns.map((column) => column[b]!));
  const small = 1e-9 * Math.max(-least, most);
  const [movedByX, movedByY] = [rows, columns].map((lines) => lines.some((line) => spanOf(line) > small));
  const idle = [...(movedByX ? [] : [axes.x]), ...(movedByY ? [] : [axes.y])].map(({ label }) => label);
  const still = idle[0] === undefined ? '' : w.still(idle[0], idle[1]);

  const across = { along: axes.x, values: frontier.x, lines: rows, other: axes.y, others: frontier.y };
  const upward = { along: axes.y, values: frontier.y, lines: columns, other: axes.x, others: frontier.x };
  if (most <= 0 || least >= 0) {
    const [winner, shares] =
      most <= 0 ? [option, frontier.wins.flat()] : [baseline, frontier.wins.flat().map((share) => 1 - share)];
    return `${w.always(winner, least === 0 || most === 0)}${draws(shares, words)}${still}${words.signs.stop}`;
  }
  if (idle.length === 1) {
    const { along, values, lines } = movedByX ? across : upward;
    return `${w.along(along.label, option, where(values, lines[0]!, along, words).text)}${still}${words.signs.stop}`;
  }
  const ways = [across, upward].map((way) => byOther(way, words));
  const best = ways.find(({ crossesAtTypical }) => crossesAtTypical) ?? ways.find(({ crosses }) => crosses);
  if (best) return `${w.along(best.label, option, best.text)}${words.signs.stop}`;
  const share = differences.filter((difference) => difference < 0).length / differences.length;
  return w.inShare(option, words.percent(share));
}

const spanOf = (line: readonly number[]): number => Math.max(...line) - Math.min(...line);

/** How far the draws settle a side that is lower everywhere at typical values. */
function draws(shares: readonly number[], { frontier: w }: DeskWords): string {
  if (shares.every((share) => share > 0.5 && !isUnsettled(share))) return w.settledInAll;
  if (shares.every(isUnsettled)) return w.settledNowhere;
  return shares.some(isUnsettled) ? w.settledInPart : '';
}

interface Way {
  readonly along: AxisView;
  readonly values: readonly number[];
  /** Differences along the input, at each value of the other. */
  readonly lines: readonly (readonly number[])[];
  readonly other: AxisView;
  readonly others: readonly number[];
}

/** Where the option costs less along one input, at the ends of the other and where the scenario stands. */
function byOther(
  { along, values, lines, other, others }: Way,
  words: DeskWords,
): {
  readonly label: string;
  readonly text: string;
  readonly crosses: boolean;
  readonly crossesAtTypical: boolean;
} {
  const [first, last] = [others[0]!, others.at(-1)!];
  const inside = isWithin(others, other.typical) && other.typical > first && other.typical < last;
  const places = [first, ...(inside ? [other.typical] : []), last];
  const found = places.map((place) => where(values, lineAt(lines, others, place), along, words));
  const w = words.frontier.where;
  const texts = found.map(({ text }, i) =>
    w.at(text, i === 0 ? other.label : undefined, amount(places[i]!, other, words)),
  );
  return {
    label: along.label,
    crosses: found.some(({ crosses }) => crosses),
    crossesAtTypical: inside && found[1]!.crosses,
    text: found.every(({ text }) => text === found[0]!.text)
      ? w.anywhere(found[0]!.text, other.label, amount(first, other, words), amount(last, other, words))
      : words.all(texts),
  };
}

/** The line between two lines of a grid. */
function lineAt(lines: readonly (readonly number[])[], others: readonly number[], place: number): readonly number[] {
  const after = Math.max(
    1,
    others.findIndex((other) => other >= place),
  );
  const [low, high] = [others[after - 1]!, others[after]!];
  const share = (place - low) / (high - low);
  return lines[after]!.map((value, i) => (1 - share) * lines[after - 1]![i]! + share * value);
}

/** Where differences along an input are below 0, in words. */
function where(
  values: readonly number[],
  line: readonly number[],
  axis: AxisView,
  words: DeskWords,
): { text: string; crosses: boolean } {
  const w = words.frontier.where;
  const signed = values.flatMap((value, i) => (line[i] === 0 ? [] : [{ value, difference: line[i]! }]));
  const crossings = signed.flatMap(({ value, difference }, i) => {
    const before = signed[i - 1];
    if (!before || Math.sign(before.difference) === Math.sign(difference)) return [];
    const share = before.difference / (before.difference - difference);
    return [amount(before.value + share * (value - before.value), axis, words)];
  });
  const startsLess = (signed[0]?.difference ?? 0) < 0;
  const [one, two] = crossings;
  const text =
    one === undefined
      ? startsLess
        ? w.everywhere
        : w.nowhere
      : two === undefined
        ? (startsLess ? w.below : w.above)(one)
        : crossings.length === 2
          ? (startsLess ? w.outside : w.between)(one, two)
          : w.inParts;
  return { text, crosses: crossings.length > 0 };
}
