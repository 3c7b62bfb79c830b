import { css, html, nothing, type TemplateResult } from 'lit';
import { ExplainEvent } from '../events.ts';
import { InTurn } from '../in-turn.ts';
import { theme } from '../theme.ts';

/** One headline difference, in words and numbers. */
export interface Headline {
  readonly label: string;
  readonly value: string;
  readonly detail: string;
  /** Its band in words, once it is known. */
  readonly band?: string;
  /** The evidence class of the inputs that count. */
  readonly evidence?: { readonly id: string; readonly label: string };
  readonly option: string;
  readonly quantity: string;
  /** A difference unless it is a number of the decision. */
  readonly kind?: 'decision';
}

/**
 * @summary The differences that decide, side by side.
 * @event cpo-explain - A reader asks what a number is made of.
 */
export class CpoDifferences extends InTurn {
  static override properties = { headlines: { attribute: false } };

  static override styles = [
    theme,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      dl {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: 1fr;
        margin: 0;
        border-block: 1px solid var(--_line);
      }
      div {
        padding: 14px 16px 14px 0;
      }
      div + div {
        padding-inline-start: 18px;
        border-inline-start: 1px solid var(--_line);
      }
      dt {
        color: var(--_muted);
        font-size: 0.82rem;
      }
      dd {
        margin: 0;
      }
      .value {
        font-size: clamp(1.15rem, 3.1cqi, 1.45rem);
        white-space: nowrap;
        font-weight: 650;
        letter-spacing: -0.01em;
      }
      .value button.number {
        line-height: 1.4;
        text-align: start;
      }
      /* The space of what is computed later is kept. */
      .band {
        font-size: 0.82rem;
        min-height: 2lh;
      }
      .evidence {
        min-height: 2lh;
      }
      .detail {
        color: var(--_muted);
        font-size: 0.82rem;
        text-wrap: pretty;
      }
      @container (max-width: 520px) {
        .value {
          font-size: 1.45rem;
        }
        dl {
          grid-auto-flow: row;
        }
        div {
          padding: 12px 0;
        }
        div + div {
          border-inline-start: 0;
          border-top: 1px solid var(--_line);
          padding-inline-start: 0;
        }
      }
    `,
  ];

  declare headlines: readonly Headline[];

  constructor() {
    super();
    this.headlines = [];
  }

  protected override render(): TemplateResult {
    return html`<dl>
      ${this.headlines.map(
        ({ label, value, detail, band, evidence, option, quantity, kind }) =>
          html`<div>
            <dt>${label}</dt>
            <dd class="value">
              <button
                class="number"
                title="What this number is made of"
                @click=${() => this.dispatchEvent(new ExplainEvent(option, quantity, kind ?? 'difference'))}
              >
                ${value}
              </button>
            </dd>
            ${band === undefined ? nothing : html`<dd class="band">${band}</dd>`}
            <dd class="detail">${detail}</dd>
            ${
              band === undefined
                ? nothing
                : html`<dd class="detail evidence">
                    ${evidence ? html`Rests on: <span class="dot ${evidence.id}">${evidence.label}</span>` : nothing}
                  </dd>`
            }
          </div>`,
      )}
    </dl>`;
  }
}
