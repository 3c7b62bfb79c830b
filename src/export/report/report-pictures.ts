/**
 * Pictures of a report as SVG: they need neither script nor style, and say in words what they show. Longer than most files:
 * all pictures share axes, marks and labels.
 */
import { sentences } from '../../words/sentences.ts';
import { percentAt, ticksOf, ticksWithRoom, type Extent } from '../../view/extent.ts';
import { paleGroups } from '../../view/pale-groups.ts';
import { attributes } from '../markup.ts';
import { Html, markup, type Part } from './html.ts';
import { reportColors } from './report-styles.ts';

const { ink, muted, line, field, page } = reportColors;
const round = (value: number): number => Math.round(100 * value) / 100;

const mark = (name: string, given: Readonly<Record<string, string | number>>): Html =>
  new Html(`<${name}${attributes(given)}/>`);

const text = (content: string, given: Readonly<Record<string, string | number>>): Html =>
  markup`${new Html(`<text${attributes(given)}>`)}${content}</text>`;

/** A picture with a name for those who do not see it; without one it says nothing that is not beside it in words. */
const picture = (width: number, height: number, label: string | undefined, marks: Part): Html => {
  const said = label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label };
  return markup`${new Html(`<svg${attributes({ viewBox: `0 0 ${width} ${height}`, ...said })}>`)}${marks}</svg>`;
};

const upright = (x: number, y1: number, y2: number, stroke: string, dash?: string): Html =>
  mark('line', {
    ...{ x1: round(x), x2: round(x), y1, y2, stroke, 'stroke-width': 0.75 },
    ...(dash !== undefined && { 'stroke-dasharray': dash }),
  });

/** Points. */
const cellHeight = 20;
/** Room at both ends for marks on them. */
const inset = 5;
/** Of the numbers over a column. */
const digitWidth = 4.1;

export interface Ranged {
  readonly value: number;
  readonly range?: { readonly p10: number; readonly p90: number } | undefined;
  /** What it was from public figures. */
  readonly before?: { readonly p10: number; readonly p90: number } | undefined;
}

/** Pictures of a column, one in each row and one over them, all of one scale. */
export class CellPictures {
  private readonly ticks: readonly number[];

  constructor(
    private readonly extent: Extent,
    /** About the width of the column in points: type in it has the size that it says. */
    private readonly width: number,
    /** The numbers over the column; they stand over its grid. */
    private readonly format: (value: number) => string,
  ) {
    this.ticks = ticksWithRoom(extent, format, (width - 2 * inset) / digitWidth);
  }

  axis(label: string): Html {
    const style = { y: 8, 'font-size': 7.25, 'text-anchor': 'middle', fill: muted };
    const marks = this.ticks.map((tick) => text(this.format(tick), { x: this.x(tick), ...style }));
    return picture(this.width, 10, label, marks);
  }

  /** Who is cheaper on which side of zero: a name, and the word under it. */
  sides(below: string, above: string): Html {
    const side = (words: string, x: number, anchor: 'start' | 'end'): Html[] => {
      const cut = words.lastIndexOf(' ');
      return [words.slice(0, Math.max(0, cut)), words.slice(cut + 1)].map((part, i) =>
        text(part, { x: round(x), y: 8 + 9 * i, 'text-anchor': anchor, 'font-size': 7.25, fill: muted }),
      );
    };
    const zero = this.x(0);
    const marks = [side(below, zero - 4, 'end'), side(above, zero + 4, 'start')];
    return picture(this.width, 19, `${below} | ${above}`, marks);
  }

  /** A dot at the expected value on a bar from P10 to P90; a dashed line where the reference option stands. */
  plot({ value, range, before }: Ranged, reference: number, label: string): Html {
    return picture(this.width, cellHeight, label, [
      this.grid(),
      upright(this.x(reference), 0, cellHeight, field, '2 2'),
      before && this.span(before.p10, before.p90, 11, { fill: 'none', stroke: field, 'stroke-width': 0.75 }),
      range && this.span(range.p10, range.p90, 4.5, { fill: field, rx: 2.25 }),
      this.dot(value),
    ]);
  }

  /** The same difference at the low end of an input, open, and at the high end, filled. */
  driver(
    { atLow, atHigh }: { readonly atLow: number; readonly atHigh: number },
    expected: number,
    label: string,
  ): Html {
    return picture(this.width, cellHeight, label, [
      this.grid(),
      upright(this.x(0), 0, cellHeight, ink),
      upright(this.x(expected), 0, cellHeight, field, '2 2'),
      this.span(Math.min(atLow, atHigh), Math.max(atLow, atHigh), 1.4, { fill: ink }),
      this.dot(atHigh),
      this.dot(atLow, true),
    ]);
  }

  private x(value: number): number {
    const share = Math.min(100, Math.max(0, percentAt(value, this.extent))) / 100;
    return round(inset + (this.width - 2 * inset) * share);
  }

  private grid(): Html[] {
    return this.ticks.map((tick) => upright(this.x(tick), 0, cellHeight, line));
  }

  private span(low: number, high: number, height: number, style: Readonly<Record<string, string | number>>): Html {
    const x = this.x(low);
    const width = round(Math.max(0.5, this.x(high) - x));
    return mark('rect', { x, y: (cellHeight - height) / 2, width, height, ...style });
  }

  private dot(value: number, isOpen = false): Html {
    const style = isOpen
      ? { r: 3, fill: page, stroke: ink, 'stroke-width': 1.1 }
      : { r: 3.4, fill: ink, stroke: page, 'stroke-width': 1.2 };
    return mark('circle', { cx: this.x(value), cy: cellHeight / 2, ...style });
  }
}

export interface Stacked {
  readonly label: string;
  readonly parts: readonly { readonly id: string; readonly value: number; readonly text: string }[];
  readonly total: string;
  readonly inWords: string;
}

/** Width of a picture over the whole page, in points. */
const wide = 500;
const signWidth = 4.3;

const colorOf = (id: string): string => (reportColors as Readonly<Record<string, string>>)[id] ?? reportColors.other;

/** Totals as bars of their parts from zero, on one scale. */
export function stacks(rows: readonly Stacked[], label: string): Html {
  const left = Math.min(130, 8 + 5 * Math.max(...rows.map((row) => row.label.length)));
  const right = 40;
  const sum = ({ parts }: Stacked): number => parts.reduce((total, { value }) => total + Math.max(0, value), 0);
  const most = Math.max(1e-9, ...rows.map(sum));
  const step = 18;
  const marks = rows.map((row, i): Part => {
    const y = i * step + 2;
    let x = left;
    const bars = row.parts.map(({ id, value, text: shown }): Part => {
      if (value <= 0) return undefined;
      const width = ((wide - left - right) * value) / most;
      const at = x;
      x += width;
      const fits = shown.length * signWidth + 5 < width;
      return [
        mark('rect', { x: round(at), y, width: round(Math.max(0.3, width - 0.8)), height: 13.5, fill: colorOf(id) }),
        fits &&
          text(shown, { x: round(at + 3), y: y + 10, 'font-size': 7.5, fill: paleGroups.includes(id) ? ink : page }),
      ];
    });
    return [
      text(row.label, { x: 0, y: y + 10.5, 'font-size': 8.5, fill: ink }),
      bars,
      text(row.total, { x: round(x + 4), y: y + 10.5, 'font-size': 8.5, 'font-weight': 600, fill: ink }),
    ];
  });
  return picture(wide, rows.length * step, sentences([label, ...rows.map(({ inWords }) => inWords)]), marks);
}

/** A small square in the colour of a group. */
export const swatch = (id: string): Html =>
  markup`<svg viewBox="0 0 10 10" aria-hidden="true">${mark('rect', { width: 10, height: 10, rx: 2, fill: colorOf(id) })}</svg>`;

/** Marks for the key under a picture. */
export const keys = {
  dot: markup`<svg viewBox="0 0 10 10" aria-hidden="true">${mark('circle', { cx: 5, cy: 5, r: 4.5, fill: ink })}</svg>`,
  open: markup`<svg viewBox="0 0 10 10" aria-hidden="true">${mark('circle', { cx: 5, cy: 5, r: 4, fill: page, stroke: ink, 'stroke-width': 1.4 })}</svg>`,
  range: markup`<svg viewBox="0 0 24 10" aria-hidden="true">${mark('rect', { y: 2.5, width: 24, height: 5, rx: 2.5, fill: field })}</svg>`,
  outline: markup`<svg viewBox="0 0 24 10" aria-hidden="true">${mark('rect', { x: 0.5, y: 0.5, width: 23, height: 9, fill: 'none', stroke: field })}</svg>`,
  dashed: markup`<svg viewBox="0 0 10 10" aria-hidden="true">${mark('line', { x1: 5, x2: 5, y1: 0, y2: 10, stroke: field, 'stroke-width': 1.2, 'stroke-dasharray': '2.5 2' })}</svg>`,
};

export interface Line {
  readonly label: string;
  readonly y: readonly number[];
}

/** How lines are told apart: by order and by stroke, as hue means a line of cost. */
const strokes: readonly Readonly<Record<string, string | number>>[] = [
  { stroke: ink, 'stroke-width': 1.8 },
  { stroke: ink, 'stroke-width': 1.6, 'stroke-dasharray': '5 3' },
  { stroke: field, 'stroke-width': 1.4 },
  { stroke: field, 'stroke-width': 1.4, 'stroke-dasharray': '1.5 2.2' },
  { stroke: muted, 'stroke-width': 1, 'stroke-dasharray': '7 2 1.5 2' },
];

/** Lines over the years with their names beside their ends, from the top down in the order in which they end. */
export function lines(
  given: readonly Line[],
  {
    formatX,
    formatY,
    label,
  }: {
    readonly formatX: (year: number) => string;
    readonly formatY: (value: number) => string;
    readonly label: string;
  },
): Html {
  const longest = Math.max(...given.map(({ label: name }) => name.length));
  const [left, right, bottom] = [34, Math.min(200, 36 + 4.6 * longest), 14];
  const all = given.flatMap(({ y }) => y);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const extent = {
    from: Math.max(0, least - 0.2 * (most - least || most)),
    to: most + 0.04 * (most - least || most || 1),
  };
  const step = 10.5;
  const height = Math.max(92, given.length * step + 10);
  const years = Math.max(1, ...given.map(({ y }) => y.length - 1));
  const px = (year: number): number => left + ((wide - left - right) * year) / years;
  const py = (value: number): number => height - (height * percentAt(value, extent)) / 100;
  const ends = given
    .map((one, i) => ({ ...one, stroke: strokes[Math.min(i, strokes.length - 1)]!, end: py(one.y.at(-1)!) }))
    .sort((a, b) => a.end - b.end);
  const spread = spreadOut(
    ends.map(({ end }) => end),
    step,
    height,
  );
  const every = Math.ceil(years / 12);
  return picture(wide, height + bottom, label, [
    ticksOf(extent).map((tick): Part => [
      mark('line', {
        x1: left,
        x2: wide - right,
        y1: round(py(tick)),
        y2: round(py(tick)),
        stroke: line,
        'stroke-width': 0.75,
      }),
      text(formatY(tick), {
        x: left - 5,
        y: round(py(tick) + 2.6),
        'text-anchor': 'end',
        'font-size': 7.75,
        fill: muted,
      }),
    ]),
    Array.from(
      { length: years + 1 },
      (_, year) =>
        year % every === 0 &&
        text(formatX(year), {
          x: round(px(year)),
          y: height + 11,
          'text-anchor': year === 0 ? 'start' : 'middle',
          'font-size': 7.75,
          fill: muted,
        }),
    ),
    [...ends].reverse().map(({ y, stroke }) =>
      mark('path', {
        d: y.map((value, year) => `${year === 0 ? 'M' : 'L'}${round(px(year))} ${round(py(value))}`).join(''),
        fill: 'none',
        'stroke-linejoin': 'round',
        ...stroke,
      }),
    ),
    ends.map(({ label: name, stroke, end }, i): Part => [
      mark('path', {
        d: `M${wide - right + 2} ${round(end)}L${wide - right + 10} ${round(spread[i]!)}`,
        ...{ fill: 'none', stroke: line, 'stroke-width': 0.75 },
      }),
      mark('line', {
        x1: wide - right + 12,
        x2: wide - right + 26,
        y1: round(spread[i]!),
        y2: round(spread[i]!),
        ...stroke,
      }),
      text(name, { x: wide - right + 30, y: round(spread[i]! + 2.8), 'font-size': 8.25, fill: ink }),
    ]),
  ]);
}

/** Heights in the same order, no two nearer than a step, none outside. */
function spreadOut(wanted: readonly number[], step: number, height: number): number[] {
  const placed: number[] = [];
  for (const at of wanted) placed.push(Math.max(at, (placed.at(-1) ?? -Infinity) + step));
  for (let i = placed.length - 1, limit = height - 2; i >= 0; i--, limit = placed[i + 1]! - step)
    placed[i] = Math.min(placed[i]!, limit);
  return placed;
}
