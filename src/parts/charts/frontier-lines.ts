import type { Frontier, FrontierCurves } from '../../engine/frontier.ts';
import { unsettledLevels } from './frontier-view.ts';

/** A point of a line; no y parts the line. */
export interface LinePoint {
  readonly x: number;
  readonly y: number | null;
}

export interface FrontierLines {
  readonly breakEven: readonly LinePoint[];
  /** Lower and upper end of the region in which neither side wins nine draws of ten. */
  readonly from: readonly LinePoint[];
  readonly to: readonly LinePoint[];
}

/**
 * The curves as lines that end at the frame. Curves are known at the columns of the grid; between two columns they may
 * leave through the lower or upper edge, and an upright one passes between two columns without touching either.
 */
export function frontierLines(
  { x, y, differences, wins }: Frontier,
  { curve, unsettled }: FrontierCurves,
): FrontierLines {
  const [low, high] = [y[0]!, y.at(-1)!];
  const clamped = (value: number | null | undefined): number | null =>
    value === null || value === undefined || !Number.isFinite(value) ? null : Math.min(high, Math.max(low, value));
  const lines = { breakEven: [] as LinePoint[], from: [] as LinePoint[], to: [] as LinePoint[] };
  x.forEach((at, a) => {
    lines.breakEven.push({ x: at, y: clamped(curve[a]) });
    lines.from.push({ x: at, y: clamped(unsettled[a]?.from) });
    lines.to.push({ x: at, y: clamped(unsettled[a]?.to) });
    if (a + 1 === x.length) return;

    const ends = edgeCrossings(x, y, differences, a, [0]);
    const sides = [curve[a], curve[a + 1]].filter((side) => clamped(side) !== null);
    if (sides.length < 2) lines.breakEven.push(...(sides.length === 1 ? nearest(ends, sides[0]!) : ends));

    const edges = edgeCrossings(x, y, wins, a, unsettledLevels);
    const opening = unsettled[a] ? [] : edges.slice(0, 1);
    const closing = unsettled[a + 1] ? [] : edges.slice(-1);
    for (const [line, edge] of [
      [lines.from, low],
      [lines.to, high],
    ] as const)
      line.push(...new Set([...opening, ...edges.filter((point) => point.y === edge), ...closing]));
  });
  return lines;
}

/** A line without the parts that run along the lower or upper edge of the plane. */
export function withoutFrame(line: readonly LinePoint[], { y }: Frontier): LinePoint[] {
  return line.flatMap((point, i) => {
    const next = line[i + 1];
    const onFrame = point.y === next?.y && (point.y === y[0] || point.y === y.at(-1));
    return onFrame && next ? [point, { x: (point.x + next.x) / 2, y: null }] : [point];
  });
}

interface EdgePoint {
  readonly x: number;
  readonly y: number;
}

const nearest = (points: readonly EdgePoint[], y: number): EdgePoint[] =>
  [...points].sort((one, other) => Math.abs(one.y - y) - Math.abs(other.y - y)).slice(0, 1);

/** Where a surface crosses levels on the lower and the upper edge, between a column and the next. */
function edgeCrossings(
  x: readonly number[],
  y: readonly number[],
  surface: readonly (readonly number[])[],
  a: number,
  levels: readonly number[],
): EdgePoint[] {
  return [0, y.length - 1]
    .flatMap((b) =>
      levels.flatMap((level) => {
        const [before, after] = [surface[a]![b]! - level, surface[a + 1]![b]! - level];
        if (!(before * after < 0)) return [];
        return [{ x: x[a]! + (before / (before - after)) * (x[a + 1]! - x[a]!), y: y[b]! }];
      }),
    )
    .sort((one, other) => one.x - other.x);
}
