import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { likelihoodLabels, surenessWords as words } from '../../words/en.ts';
import { formatDrawShare } from '../../words/format.ts';
import { likelihoodOf } from '../../scenario/verdict.ts';
import { DrawsEvent } from '../events.ts';
import { InTurn } from '../in-turn.ts';
import { theme } from '../theme.ts';
import { readNumber } from '../../words/read-number.ts';
import { TypedText } from '../typed-text.ts';

/** How often an option is lower in one respect. */
export interface LikelihoodRow {
  readonly label: string;
  /** Share of simulated cases in which the option is lower than the baseline, 0 to 1. */
  readonly share: number;
}

/**
 * @summary How sure the answer is: who is lower in how many simulated cases, and what the difference rests on.
 * @event cpo-draws - A reader asks for another number of draws.
 */
export class CpoSureness extends InTurn {
  static override properties = {
    rows: { attribute: false },
    option: { type: String },
    baseline: { type: String },
    foundation: { type: String },
    notices: { attribute: false },
    draws: { type: Number },
    most: { type: Number },
    refused: { state: true },
  };

  static override styles = [
    theme,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      td.bar,
      th.bar {
        width: 44%;
        padding-inline: 14px;
      }
      svg {
        display: block;
        width: 100%;
        height: 12px;
        transform: scaleX(var(--_mirror, 1));
      }
      :host(:dir(rtl)) {
        --_mirror: -1;
      }
      .option {
        fill: var(--_accent);
      }
      .baseline {
        fill: var(--_base);
      }
      .half {
        stroke: var(--_ink);
        stroke-width: 1px;
      }
      td.words {
        text-align: end;
      }
      tbody th {
        font-weight: 500;
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 18px;
        align-items: baseline;
        justify-content: space-between;
        color: var(--_muted);
        font-size: 0.84rem;
        border-top: 1px solid var(--_line);
        padding-top: 8px;
      }
      .foot p {
        margin: 0;
        max-width: 46em;
        text-wrap: pretty;
      }
      input {
        width: 76px;
        min-height: 28px;
        font: inherit;
        color: var(--_ink);
        background: var(--_page);
        border: 1px solid var(--_field);
        border-radius: 6px;
        padding: 2px 8px;
        text-align: end;
        margin-inline-start: 6px;
      }
      input[aria-invalid='true'] {
        border-color: var(--_refused);
      }
      .notice {
        border-inline-start: 3px solid var(--_assumption);
        padding: 2px 0 2px 12px;
        margin: 8px 0;
        font-size: 0.92rem;
      }
      .refused {
        color: var(--_refused);
        flex-basis: 100%;
      }
      @container (max-width: 520px) {
        tr {
          display: grid;
          grid-template-columns: 1fr auto;
          border-top: 1px solid var(--_line);
          padding: 6px 0;
          gap: 4px 12px;
        }
        thead {
          display: none;
        }
        tbody th,
        td {
          border: 0;
          padding: 0;
        }
        td.bar {
          grid-row: 2;
          grid-column: 1 / -1;
          width: auto;
          padding: 0;
        }
      }
    `,
  ];

  declare rows: readonly LikelihoodRow[];
  /** Names as they read inside a sentence. */
  declare option: string;
  declare baseline: string;
  /** One sentence: what the difference rests on. */
  declare foundation: string;
  /** What a reader of the shares must know. */
  declare notices: readonly string[];
  declare draws: number;
  /** Most draws that may be asked for. */
  declare most: number;
  declare private refused: { readonly text: string; readonly message: string } | undefined;
  private readonly typed = new TypedText(this);

  constructor() {
    super();
    this.rows = [];
    this.option = '';
    this.baseline = '';
    this.foundation = '';
    this.notices = [];
    this.draws = 4096;
    this.most = 65536;
    this.refused = undefined;
  }

  protected override render(): TemplateResult {
    return html`
      <h2>${words.heading}</h2>
      <p class="finding">${words.finding(this.draws)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.lowerIn}</th>
            <th scope="col" class="bar">${words.scale(this.option, this.baseline)}</th>
            <th scope="col" class="n">${words.verdict}</th>
          </tr>
        </thead>
        <tbody>
          ${this.rows.map((row) => this.row(row))}
        </tbody>
      </table>
      <div role="status">${this.notices.map((text) => html`<p class="notice">${text}</p>`)}</div>
      <div class="foot">
        <p>${this.foundation}</p>
        <label
          >${words.draws}<input
            type="text"
            inputmode="numeric"
            autocomplete="off"
            .value=${this.typed.shown(this.refused?.text ?? String(this.draws))}
            aria-invalid=${this.refused ? 'true' : 'false'}
            aria-describedby=${this.refused ? 'refused' : nothing}
            @input=${this.typed.keep}
            @change=${(event: Event) => this.ask(event)}
            @blur=${this.typed.leave}
        /></label>
        ${this.refused ? html`<p class="refused" id="refused" role="alert">${this.refused.message}</p>` : nothing}
      </div>
    `;
  }

  private row({ label, share }: LikelihoodRow): TemplateResult {
    const percent = `${100 * share}%`;
    return html`<tr>
      <th scope="row">${label}</th>
      <td class="bar">
        <svg aria-hidden="true" focusable="false">
          ${svg`<rect class="baseline" width="100%" height="12"></rect>
          <rect class="option" width=${percent} height="12"></rect>
          <line class="half" x1="50%" x2="50%" y1="0" y2="12"></line>`}
        </svg>
      </td>
      <td class="words">${this.words(share)}</td>
    </tr>`;
  }

  private words(share: number): string {
    const leader = share >= 0.5 ? this.option : this.baseline;
    const most = Math.max(share, 1 - share);
    const often = `${formatDrawShare(most)} of cases`;
    if (share === 0.5) return words.even;
    const likelihood = likelihoodOf(most);
    return likelihood === null
      ? `${words.notSettled}: ${leader} in ${often}`
      : `${leader} ${likelihoodLabels[likelihood]}: ${often}`;
  }

  private ask(event: Event): void {
    this.typed.end();
    const text = (event.target as HTMLInputElement).value.trim();
    const read = readNumber(text, 'en');
    const draws = 'value' in read && read.unit === '' ? read.value : NaN;
    if (Number.isInteger(draws) && draws >= 1 && draws <= this.most) {
      this.refused = undefined;
      this.dispatchEvent(new DrawsEvent(draws));
    } else this.refused = { text, message: words.refused(text, this.most) };
  }
}
