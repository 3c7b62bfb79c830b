import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { frontierFinding } from '../charts/frontier-finding.ts';
import { axisTitle, isDrawable, type FrontierAxes, type FrontierView } from '../charts/frontier-view.ts';
import type { Frontier, FrontierCurves } from '../../engine/frontier.ts';
import { frontierLabels } from '../../words/en.ts';
import { formatNumber } from '../../words/format.ts';
import { lowerUnlessName } from '../../words/option-words.ts';
import { FrontierAxesEvent } from '../events.ts';
import { InTurn } from '../in-turn.ts';
import { LazyChart } from '../lazy-chart.ts';
import { deskStyles } from '../desk-styles.ts';
import { frontierStyles } from './frontier-styles.ts';

/** An input that an axis may show. */
export interface AxisChoice {
  readonly name: string;
  readonly label: string;
}

const rowCount = 9;

/**
 * @summary Where an option costs less than the baseline, over two inputs of the reader's choice, with the table of the same numbers. Chart.js is loaded when the chart comes into view.
 * @event cpo-frontier-axes - A reader chooses the two inputs.
 * @cssproperty --cpo-ink - Text, the break-even curve and the name of the baseline's side.
 * @cssproperty --cpo-muted - Quiet text, and the region that is not settled.
 * @cssproperty --cpo-line - Thin rules and the grid.
 * @cssproperty --cpo-accent - The scenario's point and the name of the option's side.
 * @cssproperty --cpo-page - Ground of the lists and rim of the point.
 * @cssproperty --cpo-field - Borders of the lists.
 */
export class CpoFrontier extends InTurn {
  static override properties = {
    frontier: { attribute: false },
    curves: { attribute: false },
    axes: { attribute: false },
    choices: { attribute: false },
    optionLabel: { type: String, attribute: 'option-label' },
    baselineLabel: { type: String, attribute: 'baseline-label' },
    reason: { type: String },
  };

  static override styles = [deskStyles, frontierStyles];

  /** Undefined while it is being computed. */
  declare frontier: Frontier | undefined;
  declare curves: FrontierCurves | undefined;
  declare axes: FrontierAxes;
  declare choices: readonly AxisChoice[];
  declare optionLabel: string;
  declare baselineLabel: string;
  /** Why there is no frontier, as a sentence; empty where there is one. */
  declare reason: string;
  private view: FrontierView | undefined;
  /** The last view holds the place of the next. */
  private lastView: FrontierView | undefined;
  private readonly chart = new LazyChart(this, {
    hasData: () => this.view !== undefined,
    load: async () => {
      const { frontierChart } = await import('../charts/frontier-chart.ts');
      return (style) => frontierChart(this.view!, style);
    },
  });

  constructor() {
    super();
    const none = { name: '', label: '', unit: '', typical: 0 };
    this.axes = { x: none, y: none };
    this.choices = [];
    this.optionLabel = '';
    this.baselineLabel = '';
    this.reason = '';
  }

  protected override willUpdate(): void {
    const { frontier, curves, axes, optionLabel, baselineLabel } = this;
    this.view =
      frontier && curves && !this.reason && isDrawable(frontier)
        ? { frontier, curves, axes, optionLabel, baselineLabel }
        : undefined;
    this.lastView = this.view ?? this.lastView;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // A list keeps what a reader has chosen; the properties say what is shown.
    this.renderRoot.querySelectorAll('select').forEach((list) => (list.value = this.axes[list.name as 'x' | 'y'].name));
    if (changed.size > 0) this.chart.drawAtRest();
  }

  protected override render(): TemplateResult {
    const { view } = this;
    const reason = this.reason || (this.frontier && !isDrawable(this.frontier) ? frontierLabels.noValue : '');
    const kept = view ?? this.lastView;
    const finding = kept ? frontierFinding(kept) : '';
    const late = view ? '' : 'late';
    return html`
      <h2>Where ${this.optionLabel} costs less than ${this.baselineLabel}</h2>
      <div class="axes">${this.list('x', frontierLabels.across)} ${this.list('y', frontierLabels.upward)}</div>
      <p class="finding ${late}">${finding}</p>
      <div class="plane ${late}">
        <p class="wait">${view || reason ? '' : frontierLabels.computing}</p>
        ${reason ? html`<p class="reason">${reason}</p>` : nothing} ${view ? this.canvas(view, finding) : nothing}
      </div>
      <p class="key ${late}">${frontierLabels.key}</p>
      <details class=${late}>
        <summary>${frontierLabels.table}</summary>
        ${kept ? table(kept) : nothing}
      </details>
    `;
  }

  private canvas({ axes }: FrontierView, finding: string): TemplateResult {
    if (this.chart.failed) return html`<p class="reason">${frontierLabels.failed}</p>`;
    const name = `Plane of ${lowerUnlessName(axes.x.label)} and ${lowerUnlessName(axes.y.label)}. ${finding} The table below has the numbers.`;
    return html`<canvas role="img" aria-label=${name}></canvas>`;
  }

  private list(axis: 'x' | 'y', label: string): TemplateResult {
    const shown = this.axes[axis];
    const choices = this.choices.some(({ name }) => name === shown.name) ? this.choices : [shown, ...this.choices];
    return html`<label class="control"
      ><span>${label}</span
      ><select
        class="plain"
        name=${axis}
        @change=${(event: Event) => this.choose(axis, (event.target as HTMLSelectElement).value)}
      >
        ${choices.map(({ name, label: text }) => html`<option value=${name}>${text}</option>`)}
      </select></label
    >`;
  }

  /** The input of the other axis changes places with this one. */
  private choose(axis: 'x' | 'y', name: string): void {
    const { x, y } = this.axes;
    const swapped = name === (axis === 'x' ? y : x).name;
    const chosen = axis === 'x' ? { x: name, y: y.name } : { x: x.name, y: name };
    const { x: nextX, y: nextY } = swapped ? { x: y.name, y: x.name } : chosen;
    this.dispatchEvent(new FrontierAxesEvent(nextX, nextY));
    this.requestUpdate();
  }
}

function table(view: FrontierView): TemplateResult {
  const { frontier, axes } = view;
  const steps = Math.min(rowCount, frontier.x.length) - 1;
  const rows = Array.from({ length: steps + 1 }, (_, i) => Math.round((i * (frontier.x.length - 1)) / steps));
  const upward = lowerUnlessName(axisTitle(axes.y));
  return html`<div
    class="scroll"
    tabindex="0"
    role="group"
    aria-label="Break-even by ${lowerUnlessName(axes.x.label)}, in numbers"
  >
    <table>
      <thead>
        <tr>
          <th scope="col">${axisTitle(axes.x)}</th>
          <th scope="col" class="n">Break-even ${upward}</th>
          <th scope="col" class="n">Not settled from</th>
          <th scope="col" class="n">to</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((a) => row(view, a))}
      </tbody>
    </table>
  </div>`;
}

function row({ frontier, curves, optionLabel, baselineLabel }: FrontierView, a: number): TemplateResult {
  const [breakEven, unsettled] = [curves.curve[a], curves.unsettled[a]];
  const difference = frontier.differences[a]![0]!;
  const lower = difference === 0 ? 'the same' : `${difference < 0 ? optionLabel : baselineLabel} costs less`;
  const number = (value: number): TemplateResult => html`<td class="n">${formatNumber(value, 3)}</td>`;
  return html`<tr>
    <th scope="row">${formatNumber(frontier.x[a]!, 4)}</th>
    ${isNumber(breakEven) ? number(breakEven) : html`<td class="n words">${lower}</td>`}
    ${
      unsettled && isNumber(unsettled.from) && isNumber(unsettled.to)
        ? html`${number(unsettled.from)}${number(unsettled.to)}`
        : html`<td class="n words" colspan="2">${frontierLabels.settled}</td>`
    }
  </tr>`;
}

const isNumber = (value: number | null | undefined): value is number => Number.isFinite(value);
