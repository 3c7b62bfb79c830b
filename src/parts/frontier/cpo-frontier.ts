import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { frontierReading } from '../charts/frontier-reading.ts';
import { frontierFinding, frontierHeading } from '../charts/frontier-finding.ts';
import { axisTitle, isDrawable, type FrontierAxes, type FrontierView } from '../charts/frontier-view.ts';
import type { Frontier, FrontierCurves } from '../../engine/frontier.ts';
import { deskWords } from '../../words/en/desk.ts';
import type { DeskWords } from '../../words/desk-words.ts';
import { partEvent } from '../events.ts';
import { Piecewise } from '../piecewise.ts';
import { LazyChart } from '../lazy-chart.ts';
import { deskStyles } from '../styles/desk-styles.ts';
import { numberTable } from '../number-table.ts';
import { kept as keptTogether, withTerms } from '../term.ts';
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
 * @cssproperty --cpo-ink - Text, the break-even curve, the scenario's point and the names of the sides.
 * @cssproperty --cpo-muted - Quiet text, and the region that is not settled.
 * @cssproperty --cpo-line - Thin rules and the grid.
 * @cssproperty --cpo-accent - The lists and links.
 * @cssproperty --cpo-page - Ground of the lists and rim of the point.
 * @cssproperty --cpo-field - Borders of the lists.
 */
export class CpoFrontier extends Piecewise {
  static override properties = {
    frontier: { attribute: false },
    curves: { attribute: false },
    axes: { attribute: false },
    choices: { attribute: false },
    optionLabel: { type: String, attribute: 'option-label' },
    baselineLabel: { type: String, attribute: 'baseline-label' },
    reason: { type: String },
    words: { attribute: false },
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
  declare words: DeskWords;
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
    this.words = deskWords;
  }

  protected override willUpdate(): void {
    const { frontier, curves, axes, optionLabel, baselineLabel, words } = this;
    this.view =
      frontier && curves && !this.reason && isDrawable(frontier)
        ? { frontier, curves, axes, optionLabel, baselineLabel, words }
        : undefined;
    this.lastView = this.view ?? this.lastView;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // A list keeps what a reader has chosen; the properties say what is shown.
    this.renderRoot.querySelectorAll('select').forEach((list) => (list.value = this.axes[list.name as 'x' | 'y'].name));
    if (changed.size > 0) this.chart.drawAtRest();
  }

  protected override render(): TemplateResult {
    const { view, words, optionLabel, baselineLabel } = this;
    const w = words.frontier;
    const reason = this.reason || (this.frontier && !isDrawable(this.frontier) ? w.noValue : '');
    const kept = view ?? this.lastView;
    const finding = kept ? frontierFinding(kept) : '';
    const late = view ? '' : 'late';
    const heading = (kept && frontierHeading(kept)) ?? w.heading(optionLabel, baselineLabel);
    return html`
      <h2 translate="no">${keptTogether(heading)}</h2>
      <div class="axes">
        ${this.from(1, () => this.list('x', w.across))} ${this.from(2, () => this.list('y', w.upward))}
      </div>
      <p class="finding ${late}">${keptTogether(finding)}</p>
      <cpo-figure name="map" live class=${late} .words=${words} heading=${heading}>
        <div class="plane ${late}">
          <p class="wait">${view || reason ? '' : w.computing}</p>
          ${reason ? html`<p class="reason">${reason}</p>` : nothing} ${view ? this.canvas(view, finding) : nothing}
        </div>
        ${kept ? this.from(3, () => table(kept, words)) : nothing}
        <span slot="key">${withTerms(w.key, words, 'breakEven')}</span>
      </cpo-figure>
    `;
  }

  private canvas(view: FrontierView, finding: string): TemplateResult {
    const { axes } = view;
    if (this.chart.failed) return html`<p class="reason">${this.words.frontier.failed}</p>`;
    const name = this.words.frontier.plane(axes.x.label, axes.y.label, finding);
    return html`<cpo-reading .words=${this.words} .reading=${frontierReading(view)} label=${name}
      ><div class="canvas">
        <canvas aria-hidden="true"></canvas>
        <i data-plot></i></div
    ></cpo-reading>`;
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
    this.dispatchEvent(partEvent('cpo-frontier-axes', swapped ? { x: y.name, y: x.name } : chosen));
    this.requestUpdate();
  }
}

function table(view: FrontierView, words: DeskWords): TemplateResult {
  const { frontier, axes } = view;
  const steps = Math.min(rowCount, frontier.x.length) - 1;
  const rows = Array.from({ length: steps + 1 }, (_, i) => Math.round((i * (frontier.x.length - 1)) / steps));
  return numberTable(
    frontierHeading(view) ?? words.frontier.heading(view.optionLabel, view.baselineLabel),
    [
      axisTitle(axes.x, words),
      words.frontier.breakEven(axisTitle(axes.y, words)),
      words.frontier.from,
      words.frontier.to,
    ],
    rows.map((a) => ({ label: words.numbers.number(frontier.x[a]!, 4), cells: cells(view, a, words) })),
  );
}

function cells(
  { frontier, curves, optionLabel, baselineLabel }: FrontierView,
  a: number,
  words: DeskWords,
): readonly string[] {
  const [breakEven, unsettled] = [curves.curve[a], curves.unsettled[a]];
  const difference = frontier.differences[a]![0]!;
  const lower =
    difference === 0 ? words.frontier.same : words.cost.cheaper(difference < 0 ? optionLabel : baselineLabel);
  const open = unsettled && isNumber(unsettled.from) && isNumber(unsettled.to);
  return [
    isNumber(breakEven) ? words.numbers.number(breakEven) : lower,
    ...(open
      ? [words.numbers.number(unsettled.from), words.numbers.number(unsettled.to)]
      : [words.frontier.settled, '']),
  ];
}

const isNumber = (value: number | null | undefined): value is number => Number.isFinite(value);
