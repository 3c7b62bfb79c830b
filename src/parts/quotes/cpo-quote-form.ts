import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BuyerQuote, Quoted } from '../../scenario/quotes.ts';
import type { QuestionView, QuoteView } from '../../view/view.ts';
import { readNumber } from '../../words/read-number.ts';
import { partEvent } from '../events.ts';
import { Part } from '../part.ts';
import { turn } from '../turn.ts';
import { quoteFormStyles } from './quotes-styles.ts';
import { quotedThing } from './quoted-thing.ts';

const architectures = ['retimed', 'half-retimed', 'linear', 'cpo', 'npo'];

interface Draft {
  readonly supplier: string;
  readonly architecture: string;
  readonly what: Quoted;
  readonly price: string;
  readonly power: string;
  readonly powerMax: string;
  readonly date: string;
}

const today = (): string => new Date().toISOString().slice(0, 10);
const empty = (): Draft => ({
  supplier: '',
  architecture: 'linear',
  what: 'module',
  price: '',
  power: '',
  powerMax: '',
  date: today(),
});

/**
 * @summary The form that takes a quote; what was typed stays until the quote is held.
 * @event cpo-quote - A reader adds a quote.
 */
export class CpoQuoteForm extends Part<readonly QuoteView[]> {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    question: { attribute: false },
    refusal: { attribute: false },
    draft: { state: true },
    missing: { state: true },
  };

  static override styles = quoteFormStyles;

  declare question: QuestionView;
  /** Why the last quote was not taken. */
  declare refusal: string;
  declare private draft: Draft;
  /** What of the draft cannot be used, and why. */
  declare private missing: { readonly field: keyof Draft; readonly text: string } | undefined;
  /** The quote that was sent: its draft stays until it is held. */
  private sent: { readonly quote: BuyerQuote; readonly draft: Draft } | undefined;
  /** Whether something was typed since the last refusal. */
  private isMended = false;

  constructor() {
    super();
    this.draft = empty();
    this.missing = undefined;
    this.refusal = '';
  }

  protected override itsTurn(): Promise<void> {
    return turn();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('refusal') && this.refusal !== '') this.sent = undefined;
    const { sent, draft } = this;
    if (!sent || !changed.has('view') || !this.view?.some((held) => isSame(held, sent.quote))) return;
    this.sent = undefined;
    const { supplier, architecture, what } = sent.draft;
    // What was typed since then is of the next quote.
    const next = Object.entries(draft).filter(([field, text]) => text !== sent.draft[field as keyof Draft]);
    this.draft = { ...empty(), supplier, architecture, what, ...Object.fromEntries(next) };
  }

  protected override render(): TemplateResult {
    const { words, draft, question } = this;
    const w = words.quotesDrawer;
    const set =
      (name: keyof Draft) =>
      (event: Event): void => {
        this.draft = { ...this.draft, [name]: (event.target as HTMLInputElement).value };
        this.missing = undefined;
        this.isMended = true;
      };
    const invalid = (name: keyof Draft): 'true' | 'false' => (this.missing?.field === name ? 'true' : 'false');
    const field = (name: 'supplier' | 'price' | 'power' | 'powerMax', label: string, numeric = true): TemplateResult =>
      html`<label
        >${label}<input
          class="box"
          name=${name}
          inputmode=${numeric ? 'decimal' : 'text'}
          autocomplete="off"
          aria-invalid=${invalid(name)}
          aria-describedby=${invalid(name) === 'true' ? 'missing' : nothing}
          .value=${live(draft[name])}
          @input=${set(name)}
      /></label>`;
    const kinds: readonly Quoted[] =
      question.scope === 'switch' ? ['module', 'system', 'switch'] : ['module', 'card-module', 'system', 'switch'];
    return html`<form
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          this.add();
        }}
      >
        ${field('supplier', w.supplier, false)}
        <label
          >${w.option}<select
            class="box"
            name="architecture"
            ?disabled=${draft.what === 'switch'}
            @change=${set('architecture')}
          >
            ${architectures
              .filter((id) => question.choices.some((choice) => choice.id === id))
              .map(
                (id) =>
                  html`<option value=${id} .selected=${id === draft.architecture}>
                    ${words.architectureName(id)}
                  </option>`,
              )}
          </select></label
        >
        <label
          >${w.what}<select class="box" name="what" @change=${set('what')}>
            ${kinds.map(
              (what) =>
                html`<option value=${what} .selected=${what === draft.what}>
                  ${quotedThing(words, question, { what, rateGbps: what === 'card-module' ? question.endpointRateGbps : null })}
                </option>`,
            )}
          </select></label
        >
        ${this.from(
          1,
          () =>
            html`${field('price', w.price(question.currency.code))} ${field('power', w.power)}
              ${draft.what === 'system' ? field('powerMax', w.powerMax) : html`<span></span>`}
              <label
                >${w.date}<input
                  class="box"
                  name="date"
                  type="date"
                  aria-invalid=${invalid('date')}
                  .value=${live(draft.date)}
                  @input=${set('date')}
              /></label>
              <button class="bt" type="submit">${w.add}</button>`,
        )}
      </form>
      <p class="missing warn" id="missing" role="alert">
        ${this.missing?.text ?? (this.isMended ? '' : this.refusal)}
      </p>`;
  }

  private add(): void {
    const { draft, words } = this;
    const w = words.quotesDrawer;
    const number = (text: string): number | null => {
      const read = readNumber(text, words.locale);
      return 'value' in read && read.unit === '' && read.value > 0 ? read.value : null;
    };
    const [price, power, powerMax] = [number(draft.price), number(draft.power), number(draft.powerMax)];
    const refuse = (field: keyof Draft, allowed: string): void => {
      this.missing = { field, text: w.missing(allowed, draft[field].trim()) };
      this.renderRoot.querySelector<HTMLInputElement>(`[name=${field}]`)!.focus();
    };
    if (draft.supplier.trim() === '') return refuse('supplier', w.fields.supplier);
    if (price === null) return refuse('price', w.fields.price);
    if (draft.power.trim() !== '' && power === null) return refuse('power', w.fields.power);
    const isWhole = draft.what === 'system';
    if (isWhole && draft.powerMax.trim() !== '' && powerMax === null) return refuse('powerMax', w.fields.powerMax);
    if (!/^\d{4}-\d\d-\d\d$/.test(draft.date)) return refuse('date', w.fields.date);
    const quote: BuyerQuote = {
      supplier: draft.supplier.trim(),
      date: draft.date,
      architecture: draft.architecture,
      what: draft.what,
      price,
      power,
      powerMax: isWhole ? powerMax : null,
    };
    this.sent = { quote, draft };
    this.isMended = false;
    this.dispatchEvent(partEvent('cpo-quote', { add: quote }));
  }
}

const isSame = (held: QuoteView, { supplier, architecture, what }: BuyerQuote): boolean =>
  held.supplier === supplier && held.what === what && (what === 'switch' || held.architecture === architecture);
