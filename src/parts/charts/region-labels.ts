import type { ChartStyle } from './chart-style.ts';
import { largestRectangle, type Cells, type Mask } from './frontier-regions.ts';
import type { Chart, Plugin } from './register.ts';

export interface RegionLabel {
  readonly text: string;
  readonly color: string;
  /** Regions in which it may stand, best first. */
  readonly regions: readonly Mask[];
}

interface PlacedLabel {
  readonly lines: readonly string[];
  readonly color: string;
  readonly x: number;
  readonly y: number;
}

const heightPx = 16;
const paddingPx = 5;
/** A region of fewer cells bears no name. */
const leastCells = 6;

/** Writes a name where its region is largest, on as many lines as it takes to fit. */
export function regionLabels(
  labels: readonly RegionLabel[],
  grid: { readonly x: readonly number[]; readonly y: readonly number[] },
  { page, font }: ChartStyle,
): Plugin<'line'> {
  let placed: PlacedLabel[] = [];
  const textFont = `600 13px ${font}`;
  return {
    id: 'region-labels',
    afterLayout(chart) {
      chart.ctx.save();
      chart.ctx.font = textFont;
      placed = labels.flatMap((label) => place(chart, label, grid) ?? []);
      chart.ctx.restore();
    },
    afterDatasetsDraw({ ctx }) {
      ctx.save();
      ctx.font = textFont;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.lineJoin = 'round';
      ctx.lineWidth = 3;
      ctx.strokeStyle = page;
      for (const { lines, color, x, y } of placed) {
        ctx.fillStyle = color;
        lines.forEach((line, i) => {
          const middle = y + (i - (lines.length - 1) / 2) * heightPx;
          ctx.strokeText(line, x, middle);
          ctx.fillText(line, x, middle);
        });
      }
      ctx.restore();
    },
  };
}

function place(
  { ctx, chartArea, scales, width }: Chart,
  { text, color, regions }: RegionLabel,
  grid: { readonly x: readonly number[]; readonly y: readonly number[] },
): PlacedLabel | undefined {
  // A chart without size, as in a hidden part of a page, has no room for names.
  if (!(chartArea.width > 0 && chartArea.height > 0)) return undefined;
  const cellWidthPx = chartArea.width / (grid.x.length - 1);
  const cellHeightPx = chartArea.height / (grid.y.length - 1);
  const wraps = wrapsOf(text).map((lines) => {
    const widthPx = Math.max(...lines.map((line) => ctx.measureText(line).width)) + 2 * paddingPx;
    const columns = Math.ceil(widthPx / cellWidthPx) + 1;
    const rows = Math.ceil((lines.length * heightPx + 2 * paddingPx) / cellHeightPx) + 1;
    return { lines, widthPx, columns, rows };
  });
  const narrowest = wraps.at(-1)!;
  const tries = [
    ...regions.flatMap((region) => wraps.map((wrap) => ({ region, wrap, least: wrap }))),
    // Where it fits nowhere it stands over a line, with a rim, where the region is widest.
    ...regions.slice(-1).flatMap((region) =>
      Array.from({ length: narrowest.columns - 1 }, (_, i) => ({
        region,
        wrap: narrowest,
        least: { columns: narrowest.columns - 1 - i, rows: narrowest.rows },
      })),
    ),
  ];
  for (const { region, wrap, least } of tries) {
    const found = largestRectangle(region, least);
    if (!found || cellsIn(found) < leastCells) continue;
    const middle = (axis: 'x' | 'y', [from, to]: readonly [number, number]): number =>
      (scales[axis]!.getPixelForValue(grid[axis][from]!) + scales[axis]!.getPixelForValue(grid[axis][to]!)) / 2;
    const half = wrap.widthPx / 2;
    const [start, end] = [chartArea.left + half, chartArea.right - half];
    const x = Math.max(start, Math.min(end, middle('x', found.a)));
    const [atStart, atEnd] = [found.a[0] === 0, found.a[1] === grid.x.length - 1];
    const tight = found.a[1] - found.a[0] + 1 < wrap.columns;
    return {
      lines: wrap.lines,
      color,
      // Too wide a name moves to the side where the plane ends.
      x: tight && atEnd ? width - half + paddingPx : tight && atStart ? start - paddingPx : x,
      y: middle('y', found.b),
    };
  }
  return undefined;
}

const cellsIn = ({ a, b }: Cells): number => (a[1] - a[0] + 1) * (b[1] - b[0] + 1);

/** A name on one line, on two of like length, and with a line for each word. */
function wrapsOf(text: string): readonly (readonly string[])[] {
  const words = text.split(' ');
  const halves = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length));
  halves.sort((one, other) => longest(one) - longest(other));
  return [[text], ...halves.slice(0, 1), words];
}
