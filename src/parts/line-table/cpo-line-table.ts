import { html, nothing, type TemplateResult } from 'lit';
import type { Line, LineRow } from '../../export/lines.ts';
import { formatNumber } from '../../words/format.ts';
import { ExplainEvent } from '../events.ts';
import { InTurn } from '../in-turn.ts';
import { barSpan, stackedBar } from '../stacked-bar.ts';
import { theme } from '../theme.ts';
import { lineTableStyles } from './line-table-styles.ts';

/**
 * @summary Options as rows with proportional stacked bars: the light chart and its own accessible table.
 * @event cpo-explain - A reader asks what a number is made of.
 */
export class CpoLineTable extends InTurn {
  static override properties = {
    heading: { type: String },
    finding: { type: String },
    lines: { attribute: false },
    rows: { attribute: false },
    total: { attribute: false },
  };

  static override styles = [theme, lineTableStyles];

  declare heading: string;
  declare finding: string;
  declare lines: readonly Line[];
  declare rows: readonly LineRow[];
  /** Name and label of the total. */
  declare total: { readonly quantity: string; readonly label: string };

  constructor() {
    super();
    this.heading = '';
    this.finding = '';
    this.lines = [];
    this.rows = [];
    this.total = { quantity: '', label: '' };
  }

  protected override render(): TemplateResult {
    const used = this.lines.filter((_, i) => this.rows.some(({ values }) => values[i] !== 0));
    const span = barSpan(this.lines, this.rows);
    const legend = new Map(used.map((line) => [line.legend ?? line.label, line]));
    return html`
      <h2>${this.heading}</h2>
      <p class="finding">${this.finding}</p>
      <table class="bars">
        <thead>
          <tr>
            <th scope="col">Option</th>
            <th scope="col" class="bar">By line</th>
            <th scope="col" class="n">${this.total.label}</th>
          </tr>
        </thead>
        <tbody>
          ${this.rows.map((row) => this.row(row, span))}
        </tbody>
      </table>
      <ul aria-hidden="true">
        ${[...legend].map(([word, { color, negative }]) => html`<li class=${negative ? 'negative' : color}>${word}</li>`)}
        ${used.some(({ negative }) => negative) ? html`<li class="total">${this.total.label}</li>` : nothing}
      </ul>
      <details>
        <summary>Every line in numbers</summary>
        <div class="scroll" tabindex="0" role="region" aria-label=${`${this.heading}, every line`}>
          ${this.numbers(used)}
        </div>
      </details>
    `;
  }

  private row(row: LineRow, span: ReturnType<typeof barSpan>): TemplateResult {
    return html`<tr>
      <th scope="row">${row.label}</th>
      <td class="bar">${stackedBar(this.lines, row, span)}</td>
      <td class="n">${this.number(row, this.total.quantity, row.total)}</td>
    </tr>`;
  }

  private numbers(used: readonly Line[]): TemplateResult {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">Line</th>
          ${this.rows.map(({ label }) => html`<th scope="col" class="n">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${used.map((line) => {
          const index = this.lines.indexOf(line);
          return html`<tr>
            <th scope="row">${line.label}</th>
            ${this.rows.map((row) => {
              const value = row.values[index]!;
              return html`<td class="n">${this.number(row, line.quantity, line.negative ? -value : value)}</td>`;
            })}
          </tr>`;
        })}
        <tr class="sum">
          <th scope="row">${this.total.label}</th>
          ${this.rows.map((row) => html`<td class="n">${this.number(row, this.total.quantity, row.total)}</td>`)}
        </tr>
      </tbody>
    </table>`;
  }

  private number(row: LineRow, quantity: string, value: number): TemplateResult {
    return html`<button
      class="number"
      title="What this number is made of"
      @click=${() => this.dispatchEvent(new ExplainEvent(row.option, quantity))}
    >
      ${formatNumber(value, 4)}
    </button>`;
  }
}
