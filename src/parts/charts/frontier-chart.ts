import type { DeskWords } from '../../words/desk-words.ts';
import type { ChartStyle } from './chart-style.ts';
import { frontierLines, withoutFrame, type LinePoint } from './frontier-lines.ts';
import { frontierRegions } from './frontier-regions.ts';
import { axisTitle, isWithin, type AxisView, type FrontierView } from './frontier-view.ts';
import { regionLabels } from './region-labels.ts';
import type { ChartConfiguration, Plugin } from './register.ts';

type FrontierConfiguration = ChartConfiguration<'line', LinePoint[]>;

/** The plane of two inputs: the break-even curve, the region that is not settled, and where the scenario stands. */
export function frontierChart(view: FrontierView, style: ChartStyle): FrontierConfiguration {
  const { frontier, curves, axes, optionLabel, baselineLabel, words } = view;
  const { x, y } = frontier;
  const lines = frontierLines(frontier, curves);
  const present = { x: axes.x.typical, y: axes.y.typical };
  const regions = frontierRegions(frontier, present);
  const soft = `color-mix(in srgb, ${style.muted} 20%, transparent)`;
  const fill = { order: 3, borderWidth: 0, ...noPoints };
  const edge = { order: 2, borderColor: style.muted, borderWidth: 1, borderDash: [3, 3], ...noPoints };
  // Labels are names for us: no legend is drawn.
  return {
    type: 'line',
    data: {
      datasets: [
        {
          label: 'break-even',
          data: [...lines.breakEven],
          borderColor: style.ink,
          backgroundColor: style.ink,
          borderWidth: 2.5,
          order: 1,
          ...noPoints,
        },
        {
          label: 'from',
          data: [...lines.from],
          fill: { target: '+1', above: soft, below: soft },
          ...fill,
        },
        { label: 'to', data: [...lines.to], ...fill },
        { label: 'from-edge', data: withoutFrame(lines.from, frontier), ...edge },
        { label: 'to-edge', data: withoutFrame(lines.to, frontier), ...edge },
        {
          label: 'here',
          data: isWithin(x, present.x) && isWithin(y, present.y) ? [present] : [],
          backgroundColor: style.ink,
          borderColor: style.page,
          pointBorderWidth: 2,
          pointRadius: 7,
          pointHoverRadius: 7,
          order: 0,
        },
      ],
    },
    options: {
      animation: false,
      // A picture of it is drawn twice as fine.
      devicePixelRatio: Math.max(2, globalThis.devicePixelRatio || 1),
      maintainAspectRatio: false,
      // What is read is shown by what stands around it, by pointer and by keys.
      events: [],
      scales: { x: scale(axes.x, x, style, words), y: scale(axes.y, y, style, words) },
    },
    plugins: [
      regionLabels(
        [
          { text: words.frontier.side(optionLabel), color: style.ink, regions: regions.option },
          { text: words.frontier.side(baselineLabel), color: style.ink, regions: regions.baseline },
        ],
        frontier,
        style,
      ),
      plotArea,
    ],
  };
}

/** Says around the canvas, in px, where between its axes the plane is. */
const plotArea: Plugin<'line'> = {
  id: 'plot-area',
  afterLayout({ canvas, chartArea: { left, top, right, bottom }, width, height }) {
    const inset = [top, width - right, height - bottom, left].map((px) => `${px}px`).join(' ');
    canvas.parentElement?.style.setProperty('--plot', inset);
  },
};

const noPoints = { pointRadius: 0, pointHoverRadius: 0 };

const scale = (axis: AxisView, values: readonly number[], { muted, line, font }: ChartStyle, words: DeskWords) =>
  ({
    type: 'linear',
    min: values[0]!,
    max: values.at(-1)!,
    title: { display: true, text: axisTitle(axis, words), color: muted, font: { family: font, size: 12 } },
    ticks: {
      color: muted,
      font: { family: font, size: 12 },
      maxTicksLimit: 6,
      maxRotation: 0,
      includeBounds: false,
      callback: (value: number | string) => words.numbers.number(Number(value), 4),
    },
    grid: { color: line },
    border: { color: line },
  }) as const;
