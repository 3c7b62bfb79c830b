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
        (tick) =>
          html`<i class="yt" translate="no" style=${`bottom:${percentAt(tick, extentY)}%`}>${formatY(tick)}</i>`,
      )}
      ${placed.map(
        ({ text, left, top, strong }) =>
          html`<span class=${`dl ${strong ? 'strong' : ''}`} translate="no" style=${`left:${left}%;top:${top}%`}
            >${text}</span
          >`,
      )}
    </div>
    <div class="xs" translate="no">
      ${ticksOf(extentX).map((tick) => {
        const at = percentAt(tick, extentX);
        return html`<i class=${at > 98 ? 'last' : ''} style=${`left:${at}%`}>${formatX(tick)}</i>`;
      })}
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

const places = 60;

/** Each label on its own line where it is farthest from other lines and labels. */
function placeLabels(
  lines: readonly ChartLine[],
  x: readonly number[],
  extentX: Extent,
  extentY: Extent,
): readonly Placed[] {
  const heightAt = (y: readonly number[], left: number): number => {
    const at = extentX.from + ((extentX.to - extentX.from) * left) / 100;
    const after = Math.max(
      1,
      x.findIndex((value) => value >= at),
    );
    const share = (at - x[after - 1]!) / (x[after]! - x[after - 1]! || 1);
    return 100 - percentAt(y[after - 1]! + share * (y[after]! - y[after - 1]!), extentY);
  };
  const placed: Placed[] = [];
  if (x.length < 2) return placed;
  for (const line of lines) {
    const others = lines.filter((one) => one !== line);
    let best: { readonly left: number; readonly top: number; readonly room: number } | undefined;
    for (let i = 0; i <= places; i++) {
      const left = 8 + (84 * i) / places;
      const top = Math.min(94, Math.max(6, heightAt(line.y, left)));
      const room = Math.min(
        30,
        ...others.map(({ y }) => Math.abs(heightAt(y, left) - top)),
        ...placed.map((one) => (Math.abs(one.left - left) < 22 ? Math.abs(one.top - top) : 30)),
      );
      if (!best || room > best.room + 0.5) best = { left, top, room };
    }
    placed.push({ text: line.label, left: best!.left, top: best!.top, strong: line.style < 2 });
  }
  return placed;
}

export const lineChartStyles = css`
  .curve {
    margin-bottom: 8px;
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
  /* At the edge of the page there is no room beside it. */
  .xs .last {
    transform: translateX(-100%);
  }
`;
