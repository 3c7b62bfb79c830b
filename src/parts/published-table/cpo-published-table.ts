import { css, html, nothing, type TemplateResult } from 'lit';
import type { PublishedRow } from '../../export/published-figures.ts';
import { publishedWords as words } from '../../words/en.ts';
import { ExplainInputEvent } from '../events.ts';
import { InTurn } from '../in-turn.ts';
import { theme } from '../theme.ts';

/**
 * @summary For each leading input, which options its published figures make the cheapest.
 * @event cpo-explain-input - A reader asks for the figures of an input.
 */
export class CpoPublishedTable extends InTurn {
  static override properties = { rows: { attribute: false } };

  static override styles = [
    theme,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      table {
        max-width: 62em;
      }
      tbody th,
      td {
        vertical-align: baseline;
        padding-inline-end: 14px;
      }
      tbody button {
        all: unset;
        cursor: pointer;
        min-height: 24px;
        line-height: 24px;
        text-decoration: underline dotted var(--_muted);
        text-underline-offset: 3px;
      }
      @container (max-width: 520px) {
        thead {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        table,
        tbody,
        tbody tr,
        tbody th,
        td {
          display: block;
        }
        tbody tr {
          border-top: 1px solid var(--_line);
          padding: 6px 0;
        }
        tbody th,
        tbody td {
          border: 0;
          padding: 0;
          text-align: start;
        }
        td.n::after {
          content: ' ' attr(data-column);
        }
      }
    `,
  ];

  declare rows: readonly PublishedRow[];

  constructor() {
    super();
    this.rows = [];
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.rows.length === 0) return nothing;
    return html`
      <h2>${words.heading}</h2>
      <p class="finding">${words.finding}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.input}</th>
            <th scope="col">${words.cheapest}</th>
            <th scope="col" class="n">${words.figures}</th>
          </tr>
        </thead>
        <tbody>
          ${this.rows.map(
            ({ input, label, figures, cheapest }) =>
              html`<tr>
                <th scope="row">
                  <button title=${words.explain} @click=${() => this.dispatchEvent(new ExplainInputEvent(input))}>
                    ${label}
                  </button>
                </th>
                <td>${cheapest}</td>
                <td class="n" data-column=${words.figures}>${figures}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    `;
  }
}
