/** Where the names of lines stand in a chart. All places are per cent of its width and height, from its top left corner. */

export interface NamedLine {
  readonly text: string;
  /** The height of the line at each x. */
  readonly y: readonly number[];
}

export interface Place {
  /** The middle of the label. */
  readonly left: number;
  readonly top: number;
}

/** The smallest chart, on a phone, in px: labels that are apart there are apart in every other. */
const smallest = { width: 250, height: 168 };
/** Of a label, in px. */
const character = 7.4;
export const labelHeight = 18;
const candidates = 60;
/** Of per cent of the height: a line this far away is no nearer than any other. */
const far = 30;
/** What a per cent of the way from the middle to a side costs, in per cent of the height: labels stand in the middle first. */
const aside = 0.1;

/** The size of a label as per cent of the smallest chart. */
export const sizeOf = (text: string): { readonly wide: number; readonly high: number } => ({
  wide: Math.min(100, (100 * (character * text.length + 8)) / smallest.width),
  high: (100 * labelHeight) / smallest.height,
});

/** Each label on its own line where it is farthest from other lines and from the edges; no two overlap, and none stands outside. */
export function placeLabels(lines: readonly NamedLine[], x: readonly number[]): readonly Place[] {
  const placed: (Place & { readonly wide: number })[] = [];
  for (const line of lines) {
    const { wide, high } = sizeOf(line.text);
    const inside = (top: number): number => Math.min(100 - high / 2, Math.max(high / 2, top));
    const isFree = (left: number, top: number): boolean =>
      placed.every((one) => Math.abs(one.left - left) >= (one.wide + wide) / 2 || Math.abs(one.top - top) >= high);
    let best = { left: 50, top: 50, room: -Infinity };
    for (let i = 0; i <= candidates; i++) {
      const left = wide / 2 + ((100 - wide) * i) / candidates;
      const own = inside(heightAt(line.y, x, left));
      // Where its own place is taken it moves up or down, no farther than it must, over all of the height if need be.
      const steps = 2 * Math.ceil(100 / (high / 2)) + 1;
      const tops = Array.from({ length: steps }, (_, k) =>
        inside(own + (k % 2 ? 1 : -1) * Math.ceil(k / 2) * (high / 2)),
      );
      const top = tops.find((one) => isFree(left, one));
      if (top === undefined) continue;
      const others = lines.filter((one) => one !== line).map(({ y }) => Math.abs(heightAt(y, x, left) - top));
      // On the edge of the plane a label would hide where the line leaves it.
      const edge = 2 * Math.min(own, 100 - own);
      const room = Math.min(far, edge, ...others) - 2 * Math.abs(top - own) - aside * Math.abs(left - 50);
      if (room > best.room) best = { left, top, room };
    }
    placed.push({ left: best.left, top: best.top, wide });
  }
  return placed;
}

/** Labels beside the ends of their lines in the order of the ends: as near as they can stand `high` apart. */
export function placeAtEnds(ends: readonly number[], high: number): readonly number[] {
  const order = ends.map((_, i) => i).sort((a, b) => ends[a]! - ends[b]!);
  const tops = [...ends];
  let least = high / 2;
  for (const i of order) least = (tops[i] = Math.max(least, tops[i]!)) + high;
  let most = 100 - high / 2;
  for (const i of order.reverse()) most = (tops[i] = Math.min(most, tops[i]!)) - high;
  return tops;
}

function heightAt(y: readonly number[], x: readonly number[], left: number): number {
  const after = Math.max(
    1,
    x.findIndex((at) => at >= left),
  );
  const share = (left - x[after - 1]!) / (x[after]! - x[after - 1]! || 1);
  return y[after - 1]! + share * (y[after]! - y[after - 1]!);
}
