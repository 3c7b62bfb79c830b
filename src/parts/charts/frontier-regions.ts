import type { Frontier } from '../../engine/frontier.ts';
import { isUnsettled } from './frontier-view.ts';

/** Cells of a grid that belong to a region: [x][y]. */
export type Mask = readonly (readonly boolean[])[];

export interface FrontierRegions {
  /** Where the option costs less: the settled part, then all of it at typical values. */
  readonly option: readonly Mask[];
  readonly baseline: readonly Mask[];
}

/** The cells on each side, without those around a point. */
export function frontierRegions(
  { x, y, differences, wins }: Frontier,
  away: { readonly x: number; readonly y: number },
): FrontierRegions {
  const [nearX, nearY] = [nearestIndex(x, away.x), nearestIndex(y, away.y)];
  const side = (sign: number): Mask[] =>
    [true, false].map((settled) =>
      differences.map((column, a) =>
        column.map(
          (difference, b) =>
            Math.sign(difference) === sign &&
            Math.max(Math.abs(a - nearX), Math.abs(b - nearY)) > 1 &&
            !(settled && isUnsettled(wins[a]![b]!)),
        ),
      ),
    );
  return { option: side(-1), baseline: side(1) };
}

export function nearestIndex(values: readonly number[], value: number): number {
  return values.reduce((best, other, i) => (Math.abs(other - value) < Math.abs(values[best]! - value) ? i : best), 0);
}

/** Columns and rows of a grid, ends included. */
export interface Cells {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

/** The rectangle with most cells of a region and at least so many columns and rows; undefined without one. */
export function largestRectangle(
  mask: Mask,
  least: { readonly columns: number; readonly rows: number },
): Cells | undefined {
  let best: Cells | undefined;
  let most = 0;
  for (let from = 0; from + least.columns <= mask.length; from++) {
    let open: readonly boolean[] = mask[from]!;
    for (let to = from; to < mask.length; to++) {
      open = open.map((free, b) => free && mask[to]![b]!);
      if (to - from + 1 < least.columns) continue;
      let start = 0;
      open.forEach((free, b) => {
        if (!free) start = b + 1;
        const rows = b - start + 1;
        const cells = (to - from + 1) * rows;
        if (rows < least.rows || cells <= most) return;
        most = cells;
        best = { a: [from, to], b: [start, b] };
      });
    }
  }
  return best;
}
