import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { labelHeight, placeAtEnds, placeLabels } from './line-labels.ts';
import { percentAt, ticksOf, type Extent } from '../view/extent.ts';
import type { DeskWords } from '../words/desk-words.ts';
import type { Reading } from './reading/reading.ts';

export interface ChartLine {
  readonly label: string;
  readonly y: readonly number[];
  /** Which of the styles of lines: 0 is the strongest. */
  readonly style: number;
}

/** Height of the plane, in px. */
const boxHeight = 168;

/** The one line chart: lines over one x axis with labels on them where there is room, or beside their ends. */
export function lineChart({
  x,
  lines,
  extentX,
  extentY,
  formatX,
  formatY,
  words,
  label,
  reading,
  under,
  zone,
  ends = false,
}: {
  readonly x: readonly number[];
  readonly lines: readonly ChartLine[];
  readonly extentX: Extent;
  readonly extentY: Extent;
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
  readonly words: DeskWords;
  /** Name of the chart and what it shows, for who cannot see it. */
  readonly label: string;
  readonly reading: Reading | undefined;
  /** What stands under the x axis. */
  readonly under?: TemplateResult | typeof nothing;
  /** A ground behind the lines. */
  readonly zone?: Extent | undefined;
  /** Whether labels stand beside the ends: for lines that run close to each other. */
  readonly ends?: boolean;
}): TemplateResult {
  const [width, height] = [640, 200];
  const px = (value: number): number => (width * percentAt(value, extentX)) / 100;
  const py = (value: number): number => height - (height * percentAt(value, extentY)) / 100;
  const path = (y: readonly number[]): string =>
    y.map((value, i) => `${i === 0 ? 'M' : 'L'}${px(x[i]!).toFixed(1)} ${py(value).toFixed(1)}`).join('');
  const ticksY = ticksOf(extentY);
  const percentY = (value: number): number => 100 - percentAt(value, extentY);
  const tall = Math.max(boxHeight, lines.length * labelHeight);
  const placed = ends
    ? placeAtEnds(
        lines.map(({ y }) => percentY(y.at(-1)!)),
        (100 * labelHeight) / tall,
      ).map((top) => ({ left: 0, top }))
    : placeLabels(
        lines.map(({ label: text, y }) => ({ text, y: y.map(percentY) })),
        x.map((value) => percentAt(value, extentX)),
      );
  const labels = placed.map(
    ({ left, top }, i) =>
      html`<span
        class=${`dl ${lines[i]!.style < 2 ? 'strong' : ''}`}
        translate="no"
        style=${`left:${left}%;top:${top}%`}
        >${lines[i]!.label}</span
      >`,
  );
  return html`<cpo-reading .words=${words} .reading=${reading} label=${label}
    ><div class=${ends ? 'curve ends' : 'curve'} aria-hidden="true">
      <div class="cbox" data-plot style=${`height:${tall}px`}>
        <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" focusable="false">
          ${zone ? svg`<rect class="zn" x=${px(zone.from)} y="0" width=${Math.max(0, px(zone.to) - px(zone.from))} height=${height}></rect>` : nothing}
          ${ticksY.map((tick) => svg`<line class=${tick === 0 ? 'ax' : 'gl'} x1="0" x2=${width} y1=${py(tick)} y2=${py(tick)}></line>`)}
          ${[...lines].reverse().map(({ y, style }) => svg`<path class="ln l${Math.min(style, 3)}" d=${path(y)}></path>`)}
        </svg>
        ${ticksY.map(
          (tick) =>
            html`<i class="yt" translate="no" style=${`bottom:${percentAt(tick, extentY)}%`}>${formatY(tick)}</i>`,
        )}
        ${ends ? nothing : labels}
      </div>
      ${ends ? html`<div class="es">${labels}</div>` : nothing}
      <div class="xs" translate="no">
        ${ticksOf(extentX).map((tick) => {
          const at = percentAt(tick, extentX);
          return html`<i class=${at > 98 ? 'last' : ''} style=${`left:${at}%`}>${formatX(tick)}</i>`;
        })}
      </div>
      ${under ?? nothing}
    </div></cpo-reading
  >`;
}

export const lineChartStyles = css`
  .curve {
    margin-bottom: 8px;
    padding-left: 52px;
    position: relative;
  }
  .cbox {
    position: relative;
  }
  .cbox svg {
    width: 100%;
    height: 100%;
    overflow: visible;
    fill: none;
    display: block;
  }
  .zn {
    fill: var(--_panel);
  }
  .gl {
    stroke: var(--_line);
    vector-effect: non-scaling-stroke;
  }
  .ax {
    stroke: var(--_ink);
    vector-effect: non-scaling-stroke;
  }
  .ln {
    stroke: var(--_ink);
    vector-effect: non-scaling-stroke;
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .l1 {
    stroke-dasharray: 7 4;
  }
  .l2 {
    stroke: var(--_field);
    stroke-width: 1.75;
  }
  .l3 {
    stroke: var(--_field);
    stroke-width: 1.75;
    stroke-dasharray: 2 3;
  }
  .yt {
    position: absolute;
    left: -52px;
    width: 44px;
    text-align: right;
    font-style: normal;
    font-size: 12px;
    color: var(--_muted);
    transform: translateY(50%);
    white-space: nowrap;
  }
  .dl {
    position: absolute;
    font-size: 12px;
    color: var(--_muted);
    background: var(--_page);
    padding: 0 4px;
    transform: translate(-50%, -50%);
    white-space: nowrap;
  }
  /* Names beside the ends are as wide as the longest. */
  .ends {
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content;
    column-gap: 6px;
  }
  .es {
    display: grid;
  }
  .es .dl {
    position: relative;
    grid-area: 1/1;
    align-self: start;
    line-height: 18px;
    height: 18px;
    transform: translateY(-50%);
  }
  .dl.strong {
    font-size: 13px;
    font-weight: 600;
    color: var(--_ink);
  }
  .xs {
    position: relative;
    height: 20px;
    font-size: 12px;
    color: var(--_muted);
  }
  .xs i {
    position: absolute;
    font-style: normal;
    transform: translateX(-50%);
    top: 3px;
  }
  /* At the edge of the page there is no room beside it. */
  .xs .last {
    transform: translateX(-100%);
  }
`;
