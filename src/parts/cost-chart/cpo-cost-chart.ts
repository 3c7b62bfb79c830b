import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import type { CostLine } from '../charts/cost-line.ts';
import { formatNumber } from '../../words/format.ts';
import { ExplainEvent } from '../events.ts';
import { InTurn } from '../in-turn.ts';
import { LazyChart } from '../lazy-chart.ts';
import { theme } from '../theme.ts';

/**
 * @summary Cost lines over the years with the table of the same numbers. Chart.js is loaded when the chart comes into view.
 * @event cpo-explain - A reader asks what a number is made of.
 */
export class CpoCostChart extends InTurn {
  static override properties = {
    lines: { attribute: false },
    finding: { type: String },
    scale: { attribute: false },
  };

  static override styles = [
    theme,
    css`
      :host {
        display: block;
      }
      .canvas {
        position: relative;
        height: 280px;
      }
      .scroll {
        overflow-x: auto;
      }
      tbody th {
        font-weight: 500;
        white-space: nowrap;
      }
    `,
  ];

  declare lines: readonly CostLine[];
  declare finding: string;
  /** Unit of the numbers shown and how many USD it is. */
  declare scale: { readonly unit: string; readonly factor: number };
  private readonly chart = new LazyChart(this, {
    hasData: () => this.lines.length > 0,
    load: async () => {
      const { costOverYears } = await import('../charts/cost-over-years.ts');
      return (style) => costOverYears(this.lines, this.scale, style);
    },
  });

  constructor() {
    super();
    this.lines = [];
    this.finding = '';
    this.scale = { unit: 'USD', factor: 1 };
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('lines')) this.chart.drawAtRest();
  }

  protected override render(): TemplateResult {
    const years = (this.lines[0]?.paid.length ?? 1) - 1;
    return html`
      <h2>Paid by the end of each year, ${this.scale.unit}</h2>
      <p class="finding">${this.finding}</p>
      <div class="canvas">
        ${
          this.chart.failed
            ? html`<p class="finding">The chart could not be loaded; its table stands below.</p>`
            : html`<canvas
                role="img"
                aria-label=${`Line chart of cost over ${years} years. ${this.finding} The table below has every number.`}
              ></canvas>`
        }
      </div>
      <details>
        <summary>The same in numbers</summary>
        <div class="scroll" tabindex="0" role="region" aria-label="Paid by the end of each year, in numbers">
          <table>
            <thead>
              <tr>
                <th scope="col">Option</th>
                <th scope="col" class="n">Purchase</th>
                ${Array.from({ length: years }, (_, i) => html`<th scope="col" class="n">Year ${i + 1}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${this.lines.map(
                ({ option, label, paid }) =>
                  html`<tr>
                    <th scope="row">${label}</th>
                    ${paid.map((amount, year) => this.number(option, year, amount))}
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </details>
    `;
  }

  private number(option: string, year: number, amount: number): TemplateResult {
    return html`<td class="n">
      <button
        class="number"
        title="What this number is made of"
        @click=${() =>
          this.dispatchEvent(
            year === 0 ? new ExplainEvent(option, 'capex') : new ExplainEvent(option, String(year), 'paid'),
          )}
      >
        ${formatNumber(amount / this.scale.factor, 4)}
      </button>
    </td>`;
  }
}
