import { html, nothing, svg, type TemplateResult } from 'lit';
import type { WaterfallStep } from '../charts/waterfall.ts';
import { zeroScale } from '../charts/zero-scale.ts';
import { alignedFormat, withSign } from '../../words/aligned-format.ts';
import { waterfallWords as words } from '../../words/en.ts';
import { ExplainEvent } from '../events.ts';
import { InTurn } from '../in-turn.ts';
import { theme } from '../theme.ts';
import { waterfallStyles } from './waterfall-styles.ts';

/** A row: a bar between two places of the scale. */
interface Bar {
  readonly kind: 'start' | 'adds' | 'saves' | 'end';
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly explain: ExplainEvent['detail'];
}

/**
 * @summary From the baseline's cost to the option's, line by line; every bar stands on one scale from zero.
 * @event cpo-explain - A reader asks what a number is made of.
 */
export class CpoWaterfall extends InTurn {
  static override properties = {
    heading: { type: String },
    finding: { type: String },
    unit: { type: String },
    baseline: { type: String },
    option: { type: String },
    startLabel: { type: String, attribute: 'start-label' },
    start: { type: Number },
    endLabel: { type: String, attribute: 'end-label' },
    end: { type: Number },
    steps: { attribute: false },
  };

  static override styles = [theme, waterfallStyles];

  declare heading: string;
  declare finding: string;
  declare unit: string;
  /** Ids of the two options. */
  declare baseline: string;
  declare option: string;
  declare startLabel: string;
  /** Cost of the baseline. */
  declare start: number;
  declare endLabel: string;
  /** Cost of the option. */
  declare end: number;
  /** Signed, none of them zero; with the start they add up to the end. */
  declare steps: readonly WaterfallStep[];

  constructor() {
    super();
    this.heading = '';
    this.finding = '';
    this.unit = '';
    this.baseline = '';
    this.option = '';
    this.startLabel = '';
    this.start = NaN;
    this.endLabel = '';
    this.end = NaN;
    this.steps = [];
  }

  protected override render(): TemplateResult {
    const steps = this.steps.filter(({ amount }) => Number.isFinite(amount));
    const drawn = steps.length > 0 && Number.isFinite(this.start) && Number.isFinite(this.end);
    return html`
      <h2>${[this.heading, this.unit].filter(Boolean).join(', ')}</h2>
      ${drawn ? this.drawing(this.bars(steps)) : html`<p class="finding empty">${words.empty}</p>`}
    `;
  }

  private bars(steps: readonly WaterfallStep[]): Bar[] {
    const text = alignedFormat([this.start, this.end], 4);
    const total = (option: string): Bar['explain'] => ({ kind: 'quantity', option, quantity: 'tcoWithoutIdle' });
    let sum = this.start;
    return [
      { kind: 'start', label: this.startLabel, from: 0, to: sum, text: text(sum), explain: total(this.baseline) },
      ...steps.map(({ quantity, label, amount }): Bar => ({
        kind: amount > 0 ? 'adds' : 'saves',
        label,
        from: sum,
        to: (sum += amount),
        text: withSign(amount, text),
        explain: { kind: 'difference', option: this.option, quantity },
      })),
      { kind: 'end', label: this.endLabel, from: 0, to: this.end, text: text(this.end), explain: total(this.option) },
    ];
  }

  private drawing(bars: readonly Bar[]): TemplateResult {
    const scale = zeroScale(bars.map(({ to }) => to));
    const zero = scale(0);
    return html`
      ${this.finding ? html`<p class="finding">${this.finding}</p>` : nothing}
      <table>
        <thead>
          <tr>
            <th scope="col">${words.line}</th>
            <td class="bar">
              <svg class="axis" aria-hidden="true" focusable="false">
                <text x=${`${zero}%`} y="12" text-anchor=${zero > 0 ? 'middle' : 'start'}>0</text>
              </svg>
            </td>
            <th scope="col" class="n">${words.amount}</th>
          </tr>
        </thead>
        <tbody>
          ${bars.map((bar) => this.row(bar, scale))}
        </tbody>
      </table>
      <ul aria-hidden="true">
        <li class="saves">${words.saves}</li>
        <li class="adds">${words.adds}</li>
      </ul>
    `;
  }

  private row({ kind, label, from, to, text, explain }: Bar, scale: (value: number) => number): TemplateResult {
    const { option, quantity } = explain;
    return html`<tr class=${kind}>
      <th scope="row">${label}</th>
      <td class="bar">
        <svg aria-hidden="true" focusable="false">
          ${kind === 'start' ? nothing : joint(scale(kind === 'end' ? to : from), '0', '50%')}
          ${kind === 'end' ? nothing : joint(scale(to), '50%', '100%')} ${bar(kind, scale(from), scale(to))}
          <line class="zero" x1=${`${scale(0)}%`} x2=${`${scale(0)}%`} y1="0" y2="100%"></line>
        </svg>
      </td>
      <td class="n">
        <button
          class="number"
          title=${words.explain}
          @click=${() => this.dispatchEvent(new ExplainEvent(option, quantity, explain.kind))}
        >
          <bdi>${text}</bdi>
        </button>
      </td>
    </tr>`;
  }
}

/** Leads from the end of one bar to the beginning of the next. */
const joint = (x: number, y1: string, y2: string): unknown =>
  svg`<line class="joint" x1=${`${x}%`} x2=${`${x}%`} y1=${y1} y2=${y2}></line>`;

/** A bar, and under it a line that keeps the smallest in sight. */
function bar(kind: Bar['kind'], from: number, to: number): unknown {
  const [left, width, middle] = [Math.min(from, to), Math.abs(to - from), `${(from + to) / 2}%`];
  return svg`<svg y="50%" overflow="visible">
    <line class="least" x1=${middle} x2=${middle} y1="-8" y2="8"></line>
    <rect class=${kind} x=${`${left}%`} width=${`${width}%`} y="-8" height="16"></rect>
  </svg>`;
}
