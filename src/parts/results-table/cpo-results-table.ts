import { css, html, nothing, type TemplateResult } from 'lit';
import { ExplainEvent } from '../events.ts';
import { InTurn } from '../in-turn.ts';
import { theme } from '../theme.ts';

/** A quantity with its text for each option; an empty text where it has no value. */
export interface ResultRow {
  readonly quantity: string;
  readonly label: string;
  readonly values: readonly {
    readonly option: string;
    readonly text: string;
  }[];
}

/**
 * @summary Quantities as rows, options as columns; every number opens what it is made of.
 * @event cpo-explain - A reader asks what a number is made of.
 */
export class CpoResultsTable extends InTurn {
  static override properties = {
    heading: { type: String },
    finding: { type: String },
    columns: { attribute: false },
    rows: { attribute: false },
  };

  static override styles = [
    theme,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      .scroll {
        overflow-x: auto;
      }
      tbody th {
        font-weight: 500;
        padding-inline-end: 12px;
      }
      @container (max-width: 520px) {
        table,
        thead,
        tbody {
          display: block;
        }
        thead {
          position: absolute;
          clip-path: inset(50%);
        }
        tr {
          display: grid;
          grid-template-columns: repeat(3, 1fr);
          gap: 4px 12px;
          border-top: 1px solid var(--_line);
          padding: 8px 0;
        }
        th[scope='row'],
        td.n {
          border: 0;
          padding: 0;
        }
        th[scope='row'] {
          grid-column: 1 / -1;
        }
        td.n {
          text-align: start;
        }
        td.n::before {
          content: attr(data-column);
          display: block;
          font-size: 0.76rem;
          color: var(--_muted);
        }
      }
    `,
  ];

  declare heading: string;
  declare finding: string;
  declare columns: readonly string[];
  declare rows: readonly ResultRow[];

  constructor() {
    super();
    this.heading = '';
    this.finding = '';
    this.columns = [];
    this.rows = [];
  }

  protected override render(): TemplateResult {
    return html`
      <h2>${this.heading}</h2>
      ${this.finding ? html`<p class="finding">${this.finding}</p>` : nothing}
      <div class="scroll" tabindex="0" role="region" aria-label=${this.heading}>
        <table>
          <thead>
            <tr>
              <th scope="col">Quantity</th>
              ${this.columns.map((column) => html`<th scope="col" class="n">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.rows.map(
              ({ quantity, label, values }) =>
                html`<tr>
                  <th scope="row">${label}</th>
                  ${values.map(
                    ({ option, text }, i) =>
                      html`<td class="n" data-column=${this.columns[i]!}>
                        <button
                          class="number"
                          title="What this number is made of"
                          @click=${() => this.dispatchEvent(new ExplainEvent(option, quantity))}
                        >
                          ${text || '–'}
                        </button>
                      </td>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }
}
