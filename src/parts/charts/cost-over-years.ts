import { formatNumber } from '../../words/format.ts';
import type { CostLine } from './cost-line.ts';
import type { Chart, ChartConfiguration, Plugin } from './register.ts';

/** Colours and type of the page at the moment of drawing. */
export interface ChartStyle {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly page: string;
  readonly font: string;
}

export function costOverYears(
  lines: readonly CostLine[],
  { unit, factor }: { readonly unit: string; readonly factor: number },
  style: ChartStyle,
): ChartConfiguration<'line'> {
  const years = (lines[0]?.paid.length ?? 1) - 1;
  return {
    type: 'line',
    data: {
      datasets: lines.map(({ label, role, paid }, i) => {
        const color = {
          option: style.accent,
          baseline: style.ink,
          other: style.muted,
        }[role];
        return {
          label,
          data: paid.map((amount, year) => ({ x: year, y: amount / factor })),
          borderColor: color,
          backgroundColor: color,
          borderWidth: role === 'other' ? 1.5 : 2.5,
          borderDash: role === 'other' ? dashes[i % dashes.length]! : [],
          pointRadius: 2.5,
          pointHoverRadius: 5,
        };
      }),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      layout: { padding: ({ chart }) => ({ right: widestLabel(chart, style) + labelGap, top: 8 }) },
      font: { family: style.font, size: 12 },
      scales: {
        x: {
          type: 'linear',
          min: 0,
          max: years,
          title: {
            display: true,
            text: 'End of year (0: purchase)',
            color: style.muted,
          },
          ticks: { color: style.muted, stepSize: 1, precision: 0 },
          grid: { display: false },
          border: { color: style.line },
        },
        y: {
          type: 'linear',
          ticks: {
            color: style.muted,
            maxTicksLimit: 6,
            callback: (value) => formatNumber(Number(value), 4),
          },
          grid: { color: style.line },
          border: { display: false },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            title: ([item]) => (item?.parsed.x === 0 ? 'Purchase' : `End of year ${item?.parsed.x}`),
            label: ({ dataset, parsed }) => `${dataset.label}: ${formatNumber(parsed.y ?? 0, 4)} ${unit}`,
          },
        },
      },
    },
    plugins: [endLabels(style)],
  };
}

/** The lines beside the pair are told apart by their dashes. */
const dashes: readonly number[][] = [
  [6, 3],
  [2, 3],
  [10, 3, 2, 3],
  [1, 2],
  [12, 4],
];

const labelGap = 8;
const labelFont = ({ font }: ChartStyle): string => `600 12px ${font}`;

/** Room for the names at the ends, at most two fifths of the chart. */
function widestLabel({ ctx, data, width }: Chart, style: ChartStyle): number {
  ctx.save();
  ctx.font = labelFont(style);
  const widths = data.datasets.map(({ label }) => ctx.measureText(label!).width);
  ctx.restore();
  return Math.min(0.4 * width, Math.max(...widths));
}

/** Writes the name of each line at its end, moved apart where they would overlap. */
const endLabels = (style: ChartStyle): Plugin<'line'> => ({
  id: 'end-labels',
  afterDatasetsDraw(chart) {
    const { ctx, data, chartArea } = chart;
    const heightPx = 15;
    const labels = data.datasets
      .map((dataset, i) => ({
        text: dataset.label!,
        color: dataset.borderColor as string,
        y: chart.getDatasetMeta(i).data.at(-1)!.y,
      }))
      .sort((a, b) => a.y - b.y);
    labels.forEach((label, i) => {
      if (i > 0) label.y = Math.max(label.y, labels[i - 1]!.y + heightPx);
    });
    const over = Math.max(0, (labels.at(-1)?.y ?? 0) - chartArea.bottom + heightPx / 2);
    ctx.save();
    ctx.font = labelFont(style);
    ctx.textBaseline = 'middle';
    for (const { text, color, y } of labels) {
      ctx.fillStyle = color;
      ctx.fillText(text, chartArea.right + labelGap, y - over, chart.width - chartArea.right - labelGap);
    }
    ctx.restore();
  },
});
