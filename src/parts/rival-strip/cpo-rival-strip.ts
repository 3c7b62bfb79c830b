import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Figure } from '../../catalog/types.ts';
import { evidenceLabels } from '../../words/en.ts';
import { formatNumber } from '../../words/format.ts';
import { ExplainInputEvent } from '../events.ts';
import { InTurn } from '../in-turn.ts';
import { theme } from '../theme.ts';

/**
 * @summary Rival figures for one quantity on a logarithmic strip, each with what it counts.
 * @event cpo-explain-input - A reader asks where the figures come from.
 */
export class CpoRivalStrip extends InTurn {
  static override properties = {
    heading: { type: String },
    finding: { type: String },
    unit: { type: String },
    name: { type: String },
    figures: { attribute: false },
  };

  static override styles = [
    theme,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      td:first-child {
        white-space: nowrap;
        padding-inline-end: 14px;
      }
      td.strip {
        width: 46%;
        min-width: 110px;
      }
      th.words {
        padding-inline-start: 14px;
      }
      td.words {
        font-size: 0.84rem;
        color: var(--_muted);
        padding-inline-start: 14px;
        text-wrap: pretty;
      }
      svg {
        display: block;
        width: 100%;
        height: 14px;
        overflow: visible;
      }
      line {
        stroke: var(--_line);
        stroke-width: 1px;
      }
      line.band {
        stroke: var(--_c);
        stroke-width: 3px;
        opacity: 0.45;
      }
      circle {
        fill: var(--_c);
      }
      tr.used td {
        font-weight: 600;
      }
      tr.used td.words {
        color: var(--_ink);
        font-weight: 400;
      }
      .head {
        display: flex;
        justify-content: space-between;
        font-size: 0.78rem;
        color: var(--_muted);
      }
      @container (max-width: 520px) {
        table,
        thead,
        tbody {
          display: block;
        }
        tr {
          display: grid;
          grid-template-columns: 64px 1fr;
          align-items: center;
          gap: 0 12px;
          border-bottom: 1px solid var(--_line);
          padding: 6px 0;
        }
        th,
        td,
        td.strip {
          border: 0;
          padding: 0;
          width: auto;
        }
        th.words {
          display: none;
        }
        td.words {
          grid-column: 1 / -1;
          padding: 2px 0 0;
        }
      }
      button.open {
        all: unset;
        cursor: pointer;
        color: var(--_accent);
        font-size: 0.84rem;
        padding: 6px 0;
      }
    `,
  ];

  declare heading: string;
  declare finding: string;
  declare unit: string;
  /** The input, as a scenario names it. */
  declare name: string;
  /** The figure in use first. */
  declare figures: readonly Figure[];

  constructor() {
    super();
    this.heading = '';
    this.finding = '';
    this.unit = '';
    this.name = '';
    this.figures = [];
  }

  protected override render(): TemplateResult | typeof nothing {
    const positive = this.figures.filter(({ typical }) => typical > 0);
    if (positive.length === 0) return nothing;
    const ends = positive.flatMap(({ low, typical, high }) => [low || typical, typical, high ?? typical]);
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    const x = (value: number): string =>
      `${most === least ? 50 : (100 * Math.log(value / least)) / Math.log(most / least)}%`;
    const sorted = [...positive].sort((a, b) => b.typical - a.typical);
    return html`
      <h2>${this.heading}</h2>
      <p class="finding">${this.finding}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">${this.unit}</th>
            <th scope="col">
              <div class="head"><span>${formatNumber(least)}</span><span>${formatNumber(most)}</span></div>
            </th>
            <th scope="col" class="words">What it counts</th>
          </tr>
        </thead>
        <tbody>
          ${sorted.map((figure) => this.row(figure, x))}
        </tbody>
      </table>
      <button class="open" @click=${() => this.dispatchEvent(new ExplainInputEvent(this.name))}>
        Sources, and use another figure
      </button>
    `;
  }

  private row(figure: Figure, x: (value: number) => string): TemplateResult {
    const { low, typical, high, evidence, boundary } = figure;
    const band =
      low && high && low < high ? svg`<line class="band" x1=${x(low)} x2=${x(high)} y1="7" y2="7"></line>` : nothing;
    return html`<tr class=${figure === this.figures[0] ? 'used' : ''}>
      <td>${formatNumber(typical)}</td>
      <td class="strip ${evidence}">
        <svg aria-hidden="true" focusable="false">
          <line x1="0" x2="100%" y1="7" y2="7"></line>
          ${band}
          <circle cx=${x(typical)} cy="7" r="4.5"></circle>
        </svg>
      </td>
      <td class="words"><span class="dot ${evidence}">${evidenceLabels[evidence]}</span>: ${boundary}</td>
    </tr>`;
  }
}
