import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BuyerClass } from '../../catalog/types.ts';
import type { ChangeView, InputsView, InputView, QuestionView } from '../../view/view.ts';
import { readNumber } from '../../words/read-number.ts';
import { deskStyles } from '../desk-styles.ts';
import { ChangeEvent, CurrencyEvent, ReplaceEvent } from '../events.ts';
import { icons } from '../marks.ts';
import { Part } from '../part.ts';
import { withTerms } from '../term.ts';
import { TypedText } from '../typed-text.ts';

/** Groups of inputs in the order in which they stand, by those of the tables. */
const groups = [
  ['price', ['price']],
  ['power', ['power']],
  ['facility', ['facility']],
  ['money', ['money']],
  ['failures', ['failures']],
  ['fabric', ['switch', 'fabric', 'campus']],
  ['carbon', ['carbon']],
] as const;

const buyerClasses: readonly BuyerClass[] = ['direct', 'contract', 'shop'];

/**
 * @summary Every input: what was changed, the few that matter, the options compared, and all others by group behind a search.
 * @event cpo-input - A reader sets an input or resets it.
 * @event cpo-change - A reader changes what is compared.
 * @event cpo-currency - A reader chooses the currency.
 * @event cpo-replace - A reader takes a change back, or all.
 */
export class CpoInputs extends Part<InputsView> {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    question: { attribute: false },
    changes: { attribute: false },
    refused: { attribute: false },
    search: { state: true },
    opened: { state: true },
    rateRefused: { state: true },
  };

  static override styles = [
    deskStyles,
    css`
      h2 {
        font-size: 18px;
      }
      h3 {
        margin: 18px 0 2px;
      }
      .srch {
        width: 100%;
        margin-top: 10px;
      }
      .srch::placeholder {
        color: var(--_muted);
        opacity: 1;
      }
      details {
        border-top: 1px solid var(--_line);
      }
      summary {
        display: flex;
        align-items: center;
        justify-content: space-between;
        min-height: 34px;
        font-size: 13px;
        cursor: pointer;
        list-style: none;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary::after {
        content: '';
        width: 6px;
        height: 6px;
        border: solid var(--_muted);
        border-width: 0 1.5px 1.5px 0;
        transform: rotate(45deg) translate(-2px, -2px);
        margin-right: 4px;
      }
      details[open] > summary::after {
        transform: rotate(225deg) translate(-2px, -2px);
      }
      .chg {
        margin-top: 14px;
        border-bottom: 1px solid var(--_line);
        padding: 4px 0;
      }
      .chg summary {
        font-weight: 600;
        justify-content: flex-start;
        gap: 6px;
      }
      .chg summary b {
        background: var(--_tint);
        color: var(--_accent);
        border-radius: 9px;
        padding: 1px 7px;
        font-size: 12px;
      }
      .chg summary::after {
        margin-left: auto;
      }
      .chg li {
        display: grid;
        grid-template-columns: minmax(64px, 2fr) 3fr 28px;
        gap: 0 8px;
        align-items: center;
        font-size: 13px;
        min-height: 30px;
        line-height: 1.3;
        padding: 3px 0;
      }
      .chg li > span:first-child,
      .chg s {
        color: var(--_muted);
      }
      .chg .ib {
        width: 28px;
        min-height: 28px;
      }
      .set {
        display: grid;
        gap: 10px;
        padding: 4px 0 14px;
        font-size: 13px;
      }
      .set label.line {
        display: flex;
        gap: 8px;
        align-items: center;
        min-height: 24px;
      }
      .set .pair {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 6px 10px;
        align-items: center;
      }
      .set .box {
        min-width: 0;
        max-width: 170px;
      }
      legend {
        padding: 0;
        color: var(--_muted);
        font-size: 12px;
        margin-bottom: 2px;
      }
      .key {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 12px;
        font-size: 12px;
        color: var(--_muted);
        padding: 8px 0 0;
      }
      .key span::before {
        content: '';
        display: inline-block;
        margin-right: 5px;
      }
      .k1::before {
        width: 14px;
        height: 4px;
        border-radius: 2px;
        background: var(--_field);
        vertical-align: 2px;
      }
      .k2::before {
        width: 6px;
        height: 6px;
        border-radius: 50%;
        border: 1.5px solid var(--_muted);
        vertical-align: 1px;
      }
      .k3::before {
        width: 2px;
        height: 10px;
        background: var(--_ink);
        vertical-align: -1px;
      }
    `,
  ];

  declare question: QuestionView;
  declare changes: readonly ChangeView[];
  declare refused: ReadonlyMap<string, { readonly text: string; readonly message: string }>;
  declare private search: string;
  /** What was typed as a rate and is none. */
  declare private rateRefused: string;
  /** Groups that a reader has opened: their rows are drawn. */
  declare private opened: ReadonlySet<string>;

  private readonly typedRate = new TypedText(this);
  /** The order of the few that matter, kept while a reader works among them. */
  private order: readonly string[] = [];
  /** The changes as they stood when a slider was taken: the list would push it away from under the pointer. */
  private dragged: readonly ChangeView[] | undefined;

  constructor() {
    super();
    this.addEventListener('pointerdown', (event) => {
      const [field] = event.composedPath();
      if (!(field instanceof HTMLInputElement) || field.type !== 'range') return;
      this.dragged = this.changes;
      const done = new AbortController();
      const release = (): void => {
        done.abort();
        this.dragged = undefined;
        this.requestUpdate();
      };
      for (const type of ['pointerup', 'pointercancel']) window.addEventListener(type, release, done);
    });
    // A row that is taken away while the panel draws tells that its field was left.
    for (const type of ['focusout', 'pointerleave'])
      this.addEventListener(type, () => void this.updateComplete.then(() => this.requestUpdate()));
    this.search = '';
    this.opened = new Set();
    this.rateRefused = '';
    this.changes = [];
    this.refused = new Map();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, words, search } = this;
    if (!view) return nothing;
    const w = words.inputs;
    const byKey = new Map(view.all.map((input) => [input.key, input]));
    const isAtWork = this.matches(':focus-within, :hover') && this.order.every((key) => byKey.has(key));
    if (!isAtWork || this.order.length === 0) this.order = view.leading;
    const leading = this.order.flatMap((key) => byKey.get(key) ?? []);
    return html`
      <h2>${w.heading}</h2>
      <input
        class="box srch"
        type="search"
        aria-label=${w.search}
        placeholder=${w.search}
        .value=${search}
        @input=${(event: Event) => (this.search = (event.target as HTMLInputElement).value)}
      />
      ${
        search.trim()
          ? this.found(view)
          : html`${this.changed()} ${this.settings()}
              <h3>${w.few}</h3>
              <p class="hint">${w.fewNote}</p>
              ${this.rows(leading)}
              <p class="key">
                <span class="k1">${w.keyRange}</span><span class="k2">${w.keyFigure}</span
                ><span class="k3"
                  >${withTerms(
                    view.pair
                      ? w.breakEvenOf(words.optionName(view.pair[0]), words.optionName(view.pair[1]))
                      : words.matters.breakEven,
                    words,
                    'breakEven',
                  )}</span
                >
              </p>
              <h3>${w.all}</h3>
              ${groups.map(([id, own]) => this.group(id, own, view.all))}`
      }
    `;
  }

  private rows(inputs: readonly InputView[]): TemplateResult {
    const { words, view } = this;
    return html`${repeat(
      inputs,
      ({ key }) => key,
      (input) =>
        html`<cpo-input-row
          .view=${input}
          .words=${words}
          .moneyUnit=${view!.unit}
          .refused=${this.refused.get(input.key)}
        ></cpo-input-row>`,
    )}`;
  }

  private found({ all }: InputsView): TemplateResult {
    const { words, search } = this;
    const asked = search.trim().toLowerCase().split(/\s+/);
    const matches = all.filter((input) => {
      const text = `${words.inputLabel(input)} ${input.label} ${input.key} ${input.meaning}`.toLowerCase();
      return asked.every((word) => text.includes(word));
    });
    return matches.length > 0
      ? this.rows(matches.slice(0, 24))
      : html`<p class="hint">${words.inputs.nothing(search)}</p>`;
  }

  private group(id: string, own: readonly string[], all: readonly InputView[]): TemplateResult | typeof nothing {
    const inputs = all.filter(({ group }) => own.includes(group));
    if (inputs.length === 0) return nothing;
    const toggle = (event: Event): void => {
      const opened = new Set(this.opened);
      if ((event.target as HTMLDetailsElement).open) opened.add(id);
      else opened.delete(id);
      this.opened = opened;
    };
    return html`<details @toggle=${toggle}>
      <summary>${this.words.inputGroup(id)}</summary>
      ${this.opened.has(id) ? this.rows(inputs) : nothing}
    </details>`;
  }

  private changed(): TemplateResult {
    const { words } = this;
    const changes = this.dragged ?? this.changes;
    const w = words.inputs;
    return html`<details class="chg" ?open=${changes.length > 0}>
      <summary>${w.changes} ${changes.length > 0 ? html`<b translate="no">${changes.length}</b>` : nothing}</summary>
      ${
        changes.length === 0
          ? html`<p class="hint">${w.none}</p>`
          : html`<ul>
                ${changes.map((one) => {
                  const { label, before, after } = words.change(one);
                  return html`<li>
                    <span>${label}</span
                    ><span translate="no">${before ? html`<s>${before}</s> ` : nothing}${after}</span
                    ><button
                      class="ib"
                      aria-label=${w.reset(label)}
                      title=${w.reset(label)}
                      @click=${() => this.dispatchEvent(new ReplaceEvent(one.without))}
                    >
                      ${icons.undo}
                    </button>
                  </li>`;
                })}
              </ul>
              <button class="lk" @click=${() => this.dispatchEvent(new ReplaceEvent({}))}>${w.resetAll}</button>`
      }
    </details>`;
  }

  private settings(): TemplateResult {
    const { words, question } = this;
    const w = words.inputs;
    const compared = new Set(question.options.map(({ id }) => id));
    const toggle = (id: string): void => {
      const options = question.choices.map((one) => one.id).filter((one) => compared.has(one) !== (one === id));
      this.dispatchEvent(new ChangeEvent({ options }));
    };
    const { currency } = question;
    const rate = question.currencies.find(({ code }) => code === currency.code);
    return html`<details>
      <summary>${w.settings}</summary>
      <div class="set">
        <fieldset>
          <legend>${w.options}</legend>
          ${question.choices.map(
            (option) =>
              html`<label class="line"
                ><input
                  type="checkbox"
                  .checked=${compared.has(option.id)}
                  ?disabled=${option.id === question.reference}
                  @change=${() => toggle(option.id)}
                /><span translate="no">${words.optionName(option)}</span></label
              >`,
          )}
        </fieldset>
        <div class="pair">
          <label for="prices">${w.prices}</label>
          <select
            id="prices"
            class="box"
            @change=${(event: Event) =>
              this.dispatchEvent(
                new ChangeEvent({ buyerClass: (event.target as HTMLSelectElement).value as BuyerClass }),
              )}
          >
            ${buyerClasses.map(
              (id) =>
                html`<option value=${id} .selected=${id === question.buyerClass}>${words.buyerClass(id)}</option>`,
            )}
          </select>
          <label for="currency">${w.currency}</label>
          <select
            id="currency"
            class="box"
            @change=${(event: Event) => this.currency((event.target as HTMLSelectElement).value)}
          >
            ${['USD', ...question.currencies.map(({ code }) => code)].map(
              (code) => html`<option value=${code} .selected=${code === currency.code}>${code}</option>`,
            )}
          </select>
          ${
            rate
              ? html`<label for="rate">${w.rate(rate.code)}<small>${w.rateAsOf(rate.asOf)}</small></label>
                  <input
                    id="rate"
                    class="box"
                    inputmode="decimal"
                    size="8"
                    aria-invalid=${this.rateRefused === '' ? 'false' : 'true'}
                    aria-describedby="rate-refused"
                    .value=${this.typedRate.shown(this.rateRefused || words.numbers.exact(currency.unitsPerUsd))}
                    @input=${this.typedRate.keep}
                    @change=${(event: Event) => this.rate(event.target as HTMLInputElement)}
                    @blur=${this.typedRate.leave}
                  />`
              : nothing
          }
        </div>
        <p class="warn" id="rate-refused" role="alert">
          ${rate && this.rateRefused ? words.inputs.rateRefused(this.rateRefused, rate.code) : nothing}
        </p>
      </div>
    </details>`;
  }

  private currency(code: string): void {
    this.rateRefused = '';
    const rate = this.question.currencies.find((one) => one.code === code);
    this.dispatchEvent(new CurrencyEvent({ code, unitsPerUsd: rate?.unitsPerUsd ?? 1 }));
  }

  private rate(field: HTMLInputElement): void {
    const read = readNumber(field.value, this.words.locale);
    const isRate = 'value' in read && read.unit === '' && read.value > 0;
    this.typedRate.end();
    this.rateRefused = isRate ? '' : field.value.trim() || ' ';
    if (isRate) this.dispatchEvent(new CurrencyEvent({ code: this.question.currency.code, unitsPerUsd: read.value }));
  }
}
