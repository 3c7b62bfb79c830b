import type { DeskWords } from '../../words/desk-words.ts';
import { percentAt, type Extent } from '../../view/extent.ts';
import type { Cell, PointPlace, Reading } from './reading.ts';

/** A line of a chart, or one row of a chart of rows: its name and what can be read of it, from left to right. */
export interface ReadRow {
  readonly name: string;
  readonly values: readonly {
    /** What kind of value it is. */
    readonly label: string;
    readonly value: number;
    readonly text: () => string;
  }[];
}

const said = ({ list, signs }: DeskWords, names: readonly string[], text: string): string =>
  list(names.filter((name) => name !== '')) + signs.colon + text;

/** Values on one scale, such as the two ends of a range with what is expected between them. */
export function rowsReading(rows: readonly ReadRow[], extent: Extent, words: DeskWords): Reading | undefined {
  const columns = Math.max(0, ...rows.map(({ values }) => values.length));
  if (columns === 0) return undefined;
  // A row that has fewer values, for want of a range, is read at those that it has.
  const valueAt = ({ column, row }: Cell) => {
    const { values } = rows[row]!;
    return values[Math.min(column, values.length - 1)]!;
  };
  return {
    kind: 'bars',
    columns,
    rows: rows.length,
    start: { column: Math.floor((columns - 1) / 2), row: 0 },
    place: (cell) => ({ left: percentAt(valueAt(cell).value, extent) }),
    text: (cell) => {
      const { label, text } = valueAt(cell);
      return said(words, [rows[cell.row]!.name, label], text());
    },
  };
}

/** Parts of bars; a part without width is where it would begin. */
export function stackReading(
  rows: readonly {
    readonly name: string;
    readonly parts: readonly { readonly name: string; readonly value: number }[];
  }[],
  most: number,
  amount: (value: number) => string,
  words: DeskWords,
): Reading | undefined {
  const [first] = rows;
  if (!first || first.parts.length === 0) return undefined;
  const place = ({ column, row }: Cell): PointPlace => {
    const widths = rows[row]!.parts.map(({ value }) => (100 * Math.max(0, value)) / most);
    const from = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
    const to = from + widths[column]!;
    return { left: (from + to) / 2, ends: [from, to] };
  };
  return {
    kind: 'bars',
    columns: first.parts.length,
    rows: rows.length,
    start: { column: 0, row: 0 },
    place,
    text: ({ column, row }) => {
      const { name: of, parts } = rows[row]!;
      const total = parts.reduce((sum, { value }) => sum + Math.max(0, value), 0);
      const { name, value } = parts[column]!;
      const share = value > 0 ? words.signs.bracket(words.percent(value / total)) : '';
      return said(words, [of, name], amount(value) + share);
    },
  };
}

/** Points of lines over one x axis. */
export function linesReading(
  {
    x,
    lines,
    extentX,
    extentY,
  }: {
    readonly x: readonly number[];
    readonly lines: readonly { readonly label: string; readonly y: readonly number[] }[];
    readonly extentX: Extent;
    readonly extentY: Extent;
  },
  nameOf: (x: number) => string,
  amount: (y: number) => string,
  words: DeskWords,
): Reading | undefined {
  if (lines.length === 0 || x.length === 0) return undefined;
  return {
    kind: 'lines',
    columns: x.length,
    rows: lines.length,
    start: { column: 0, row: 0 },
    place: ({ column, row }) => ({
      left: percentAt(x[column]!, extentX),
      top: 100 - percentAt(lines[row]!.y[column]!, extentY),
    }),
    text: ({ column, row }) => said(words, [nameOf(x[column]!), lines[row]!.label], amount(lines[row]!.y[column]!)),
  };
}
