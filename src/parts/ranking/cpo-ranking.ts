import { css, html, type TemplateResult } from 'lit';
import { rankingWords as words } from '../../words/en.ts';
import { ExplainEvent, FocusOptionEvent } from '../events.ts';
import { InTurn } from '../in-turn.ts';
import { theme } from '../theme.ts';

/** One option among all: what it costs and how often it is lowest. */
export interface RankingRow {
  readonly option: string;
  readonly label: string;
  /** `1=` for a contender beside others; empty until chances are known. */
  readonly rank: string;
  readonly isContender: boolean;
  /** The expected value, with its unit. */
  readonly value: string;
  readonly band: string;
  readonly chance: string;
  readonly regret: string;
}

/**
 * @summary All options by rank: expected value, P10 to P90, chance of being lowest, expected loss if chosen.
 * @event cpo-explain - A reader asks what a value is made of.
 * @event cpo-focus-option - A reader chooses the option to compare with the reference option.
 */
export class CpoRanking extends InTurn {
  static override properties = {
    heading: { type: String },
    quantity: { type: String },
    rows: { attribute: false },
    baseline: { type: String },
    focused: { type: String },
    stale: { type: Boolean },
  };

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
      th.rank {
        width: 4em;
        padding-inline-end: 1em;
      }
      tbody th,
      tbody td {
        vertical-align: baseline;
      }
      .contender > * {
        background: color-mix(in srgb, var(--_accent) 8%, var(--_page));
      }
      .contender .value {
        font-weight: 650;
      }
      tr > :first-child {
        padding-inline-start: 8px;
      }
      tr > :last-child {
        padding-inline-end: 8px;
      }
      tbody.stale td.later {
        opacity: 0.6;
      }
      button.option {
        all: unset;
        cursor: pointer;
        min-height: 24px;
        line-height: 24px;
        text-decoration: underline dotted var(--_muted);
        text-underline-offset: 3px;
      }
      [aria-pressed='true'] {
        font-weight: 650;
      }
      @container (max-width: 620px) {
        thead {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        table,
        tbody {
          display: block;
        }
        tr {
          display: grid;
          grid-template-columns: repeat(3, minmax(0, 1fr));
          gap: 0 12px;
          border-top: 1px solid var(--_line);
          padding: 6px 8px 8px;
        }
        .contender {
          background: color-mix(in srgb, var(--_accent) 8%, var(--_page));
        }
        tbody tr > * {
          border: 0;
          padding: 0;
        }
        .contender > * {
          background: none;
        }
        td.rank {
          grid-area: 1 / 1;
          padding: 0;
          line-height: 24px;
        }
        tbody th {
          grid-area: 1 / 1 / 2 / 3;
          padding-inline-start: 2.2em;
        }
        td.n {
          grid-area: 1 / 2 / 2 / 4;
          justify-self: end;
        }
        td.later {
          grid-area: 2 / auto;
          justify-self: start;
          text-align: start;
          white-space: normal;
        }
        td.later:empty::after {
          content: '\\a0';
        }
        td.later::before {
          content: attr(data-column);
          display: block;
          font-size: 0.82rem;
          line-height: 1.3;
          color: var(--_muted);
        }
      }
    `,
  ];

  declare heading: string;
  /** The quantity by which options are ranked. */
  declare quantity: string;
  declare rows: readonly RankingRow[];
  /** Id of the reference option. */
  declare baseline: string;
  /** Id of the option that is compared with it. */
  declare focused: string;
  /** Whether the chances are those of the values before. */
  declare stale: boolean;

  constructor() {
    super();
    this.heading = '';
    this.quantity = '';
    this.rows = [];
    this.baseline = '';
    this.focused = '';
    this.stale = false;
  }

  protected override render(): TemplateResult {
    return html`
      <h2>${this.heading}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col" class="rank">${words.rank}</th>
            <th scope="col">${words.option}</th>
            <th scope="col" class="n">${words.expected}</th>
            <th scope="col" class="n">${words.band}</th>
            <th scope="col" class="n">${words.chance}</th>
            <th scope="col" class="n">${words.regret}</th>
          </tr>
        </thead>
        <tbody class=${this.stale ? 'stale' : ''} aria-busy=${this.stale ? 'true' : 'false'}>
          ${this.rows.map((row) => this.row(row))}
        </tbody>
      </table>
    `;
  }

  private row({ option, label, rank, isContender, value, band, chance, regret }: RankingRow): TemplateResult {
    return html`<tr class=${isContender ? 'contender' : ''}>
      <td class="rank">${rank}</td>
      <th scope="row">${this.name(option, label)}</th>
      <td class="n">
        <button
          class="number value"
          title=${words.explain}
          @click=${() => this.dispatchEvent(new ExplainEvent(option, this.quantity))}
        >
          ${value}
        </button>
      </td>
      ${later(words.band, band)} ${later(words.chance, chance)} ${later(words.regret, regret)}
    </tr>`;
  }

  private name(option: string, label: string): TemplateResult | string {
    if (option === this.baseline) return label;
    const baseline = this.rows.find((row) => row.option === this.baseline)?.label ?? '';
    return html`<button
      class="option"
      aria-pressed=${option === this.focused ? 'true' : 'false'}
      title=${words.compare(label, baseline)}
      @click=${() => this.dispatchEvent(new FocusOptionEvent(option))}
    >
      ${label}
    </button>`;
  }
}

/** A cell that is filled once chances are known. */
const later = (column: string, text: string): TemplateResult =>
  html`<td class="n later" data-column=${column}>${text || undefined}</td>`;
