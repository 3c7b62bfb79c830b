import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { percentAt, ticksOf, type Extent } from './marks.ts';

export interface ChartLine {
  readonly label: string;
  readonly y: readonly number[];
  /** Which of the styles of lines: 0 is the strongest. */
  readonly style: number;
}

/** The one line chart: lines over one x axis with labels at their ends or where there is room for them. */
export function lineChart({
  x,
  lines,
  extentX,
  extentY,
  formatX,
  formatY,
  label,
  under,
  zone,
}: {
  readonly x: readonly number[];
  readonly lines: readonly ChartLine[];
  readonly extentX: Extent;
  readonly extentY: Extent;
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
  readonly label: string;
  /** What stands under the x axis. */
  readonly under?: TemplateResult | typeof nothing;
  /** A ground behind the lines. */
  readonly zone?: Extent | undefined;
}): TemplateResult {
  const [width, height] = [640, 200];
  const px = (value: number): number => (width * percentAt(value, extentX)) / 100;
  const py = (value: number): number => height - (height * percentAt(value, extentY)) / 100;
  const path = (y: readonly number[]): string =>
    y.map((value, i) => `${i === 0 ? 'M' : 'L'}${px(x[i]!).toFixed(1)} ${py(value).toFixed(1)}`).join('');
  const ticksY = ticksOf(extentY);
  const placed = placeLabels(lines, x, extentX, extentY);
  return html`<div class="curve">
    <div class="cbox">
      <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label=${label}>
        ${zone ? svg`<rect class="zn" x=${px(zone.from)} y="0" width=${Math.max(0, px(zone.to) - px(zone.from))} height=${height}></rect>` : nothing}
        ${ticksY.map((tick) => svg`<line class=${tick === 0 ? 'ax' : 'gl'} x1="0" x2=${width} y1=${py(tick)} y2=${py(tick)}></line>`)}
        ${[...lines].reverse().map(({ y, style }) => svg`<path class="ln l${Math.min(style, 3)}" d=${path(y)}></path>`)}
      </svg>
      ${ticksY.map(
        (tick) => html`<i class="yt" translate="no" style=${`bottom:${percentAt(tick, extentY)}%`}>${formatY(tick)}</i>`,
      )}
      ${placed.map(
        ({ text, left, top, strong }) =>
          html`<span class=${`dl ${strong ? 'strong' : ''}`} translate="no" style=${`left:${left}%;top:${top}%`}
            >${text}</span
          >`,
      )}
    </div>
    <div class="xs" translate="no">
      ${ticksOf(extentX).map((tick) => html`<i style=${`left:${percentAt(tick, extentX)}%`}>${formatX(tick)}</i>`)}
    </div>
    ${under ?? nothing}
  </div>`;
}

interface Placed {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly strong: boolean;
}

/** Each label on its own line where it is farthest from the others. */
function placeLabels(
  lines: readonly ChartLine[],
  x: readonly number[],
  extentX: Extent,
  extentY: Extent,
): readonly Placed[] {
  const placed: Placed[] = [];
  for (const line of lines) {
    const candidates = line.y
      .map((value, i) => ({ left: percentAt(x[i]!, extentX), top: 100 - percentAt(value, extentY), i }))
      .filter(({ left }) => left > 8 && left < 92);
    const clearance = ({ i, top, left }: { i: number; top: number; left: number }): number =>
      Math.min(
        ...lines.filter((one) => one !== line).map(({ y }) => Math.abs(100 - percentAt(y[i]!, extentY) - top)),
        ...placed.map((one) => Math.hypot((one.left - left) * 1.5, one.top - top)),
        60,
      );
    const best = candidates.reduce<(typeof candidates)[0] | undefined>(
      (a, b) => (a === undefined || clearance(b) > clearance(a) + 0.5 ? b : a),
      undefined,
    );
    if (best) placed.push({ text: line.label, left: best.left, top: Math.min(94, Math.max(6, best.top)), strong: line.style < 2 });
  }
  return placed;
}

export const lineChartStyles = css`
  .curve {
    padding-left: 52px;
    position: relative;
  }
  .cbox {
    position: relative;
    height: 168px;
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
`;
