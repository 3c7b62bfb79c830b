import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { CostLine } from '../../charts/cost-line.ts';
import type { ChartStyle } from '../../charts/cost-over-years.ts';
import { formatNumber } from '../../locales/format.ts';
import { ExplainEvent } from '../events.ts';
import { theme } from '../theme.ts';

/**
 * @summary Cost lines over the years with the table of the same numbers. Chart.js is loaded when the chart comes into view.
 * @event cpo-explain - A reader asks what a number is made of.
 */
export class CpoCostChart extends LitElement {
  static override properties = {
    lines: { attribute: false },
    finding: { type: String },
    scale: { attribute: false },
    failed: { state: true },
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
  declare private failed: boolean;
  private drawn: { readonly destroy: () => void } | undefined;
  private inView = false;
  private observer: IntersectionObserver | undefined;
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = (): void => void this.draw();

  constructor() {
    super();
    this.lines = [];
    this.finding = '';
    this.scale = { unit: 'USD', factor: 1 };
    this.failed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.inView = true;
      this.observer?.disconnect();
      void this.draw();
    });
    this.observer.observe(this);
    this.scheme.addEventListener('change', this.redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
    this.scheme.removeEventListener('change', this.redraw);
    this.drawn?.destroy();
    this.drawn = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('lines')) void this.draw();
  }

  protected override render(): TemplateResult {
    const years = (this.lines[0]?.paid.length ?? 1) - 1;
    return html`
      <h2>Paid by the end of each year, ${this.scale.unit}</h2>
      <p class="finding">${this.finding}</p>
      <div class="canvas">
        ${
          this.failed
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

  private async draw(): Promise<void> {
    if (!this.inView || this.lines.length === 0) return;
    try {
      const [{ Chart }, { costOverYears }] = await Promise.all([
        import('../../charts/register.ts'),
        import('../../charts/cost-over-years.ts'),
      ]);
      const canvas = this.renderRoot.querySelector('canvas');
      if (!canvas || !this.isConnected) return;
      const configuration = costOverYears(this.lines, this.scale, this.readStyle());
      this.drawn?.destroy();
      this.drawn = new Chart(canvas, configuration);
    } catch {
      this.failed = true;
    }
  }

  /** The page's colours at this moment: light, dark or a host's own. */
  private readStyle(): ChartStyle {
    const probe = document.createElement('span');
    this.renderRoot.append(probe);
    const color = (name: string): string => {
      probe.style.setProperty('color', `var(--_${name})`);
      return getComputedStyle(probe).color;
    };
    const style = {
      ink: color('ink'),
      muted: color('muted'),
      line: color('line'),
      accent: color('accent'),
      font: getComputedStyle(this).fontFamily,
    };
    probe.remove();
    return style;
  }
}
