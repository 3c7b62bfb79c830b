/** How a chart is read point by point. Columns run from left to right, rows are its lines, its bars, or heights of a plane. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** Where a point is, in per cent of its plot from the top left corner. */
export interface PointPlace {
  readonly left: number;
  /** The middle where it has none. */
  readonly top?: number;
  /** Of a part of a bar: its two ends. */
  readonly ends?: readonly [from: number, to: number];
}

export interface Reading {
  readonly columns: number;
  readonly rows: number;
  /** Where arrow keys begin. */
  readonly start: Cell;
  /** How the keys are told: a chart of lines, of bars under each other, or a plane. */
  readonly kind: 'lines' | 'bars' | 'plane';
  readonly place: (cell: Cell) => PointPlace;
  /** What is read there, in one short sentence. */
  readonly text: (cell: Cell) => string;
}

/** So far Page Up and Page Down go. */
const page = 10;

const within = (value: number, count: number): number => Math.min(count - 1, Math.max(0, value));

/** Where a key leads; undefined for a key that leads nowhere. @param at Nothing is read yet without it. */
export function cellAfter(
  key: string,
  at: Cell | undefined,
  { columns, rows, start, kind }: Pick<Reading, 'columns' | 'rows' | 'start' | 'kind'>,
): Cell | undefined {
  const to = (column: number, row: number): Cell => ({ column: within(column, columns), row: within(row, rows) });
  // A plane has its least value below, lines and bars have their first above.
  const down = kind === 'plane' ? -1 : 1;
  const { column, row } = at ?? start;
  const steps: Readonly<Record<string, Cell>> = {
    ArrowRight: to(column + 1, row),
    ArrowLeft: to(column - 1, row),
    ArrowDown: to(column, row + down),
    ArrowUp: to(column, row - down),
    // In a chart of few rows they belong to the page.
    ...(kind === 'plane' && { PageDown: to(column, row - page), PageUp: to(column, row + page) }),
    Home: to(0, row),
    End: to(columns - 1, row),
  };
  if (!Object.hasOwn(steps, key)) return undefined;
  // The first arrow reads where the reader is, and goes nowhere yet.
  return at || key === 'Home' || key === 'End' ? steps[key] : to(column, row);
}

/** The cell nearest to a place, in per cent of the plot. @param row The row of a plot that has only one. */
export function nearestCell({ columns, rows, place }: Reading, left: number, top: number, row?: number): Cell {
  const away = (cell: Cell): number => {
    const { left: at, ends } = place(cell);
    return ends ? Math.max(ends[0] - left, left - ends[1]) : Math.abs(at - left);
  };
  const best = <One>(ones: readonly One[], distance: (one: One) => number): One =>
    ones.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  const indices = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
  const column = best(indices(columns), (one) => away({ column: one, row: row ?? 0 }));
  if (row !== undefined) return { column, row };
  return { column, row: best(indices(rows), (one) => Math.abs((place({ column, row: one }).top ?? 50) - top)) };
}
