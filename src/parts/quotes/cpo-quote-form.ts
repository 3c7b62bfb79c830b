/** The form of one quote. Longer than most: all terms of a quote are one draft, refused or sent as a whole. */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Quoted, SupplierQuote } from '../../scenario/supplier-quote.ts';
import type { Quotable, QuestionView, QuoteView } from '../../view/view.ts';
import { readNumber, writtenUnits } from '../../words/read-number.ts';
import { partEvent } from '../events.ts';
import { Part } from '../part.ts';
import { turn } from '../turn.ts';
import { quoteFormStyles } from './quotes-styles.ts';
import { quotedThing } from '../../words/quoted-thing.ts';
import { dayNow } from '../../view/day-of.ts';
import { currencyCodes } from '../currency-codes.ts';

const texts = ['supplier', 'price', 'power', 'powerMax', 'date', 'validUntil'] as const;
const terms = ['warrantyYears', 'leadTimeWeeks', 'failureRate', 'failureTest', 'powerConditions', 'note'] as const;
type TextField = (typeof texts)[number] | (typeof terms)[number];

type Draft = Readonly<Record<TextField, string>> & {
  readonly architecture: string;
  readonly what: Quoted;
  readonly currency: string;
  readonly laser: 'unsaid' | 'included' | 'apart';
};

const empty = (): Draft => ({
  ...(Object.fromEntries([...texts, ...terms].map((field) => [field, ''])) as Record<TextField, string>),
  ...{ architecture: 'linear', what: 'module', date: dayNow(), currency: '', laser: 'unsaid' },
});

/** Numbers of a draft: from where to where each lies, and its unit; that of a price is its currency. */
const numbers = {
  price: { above: 0, most: Infinity, unit: undefined },
  power: { above: 0, most: Infinity, unit: 'W' },
  powerMax: { above: 0, most: Infinity, unit: 'W' },
  warrantyYears: { above: -1, most: 30, unit: 'year' },
  leadTimeWeeks: { above: -1, most: 520, unit: '' },
  failureRate: { above: -1, most: 100, unit: '1/year' },
} as const;

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
  declare private missing: { readonly field: TextField; readonly text: string } | undefined;
  /** The quote that was sent: its draft stays until it is held. */
  private sent: { readonly quote: SupplierQuote; readonly draft: Draft } | undefined;
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
    const { supplier, architecture, what, currency } = sent.draft;
    // What was typed since then is of the next quote.
    const next = Object.entries(draft).filter(([field, text]) => text !== sent.draft[field as keyof Draft]);
    this.draft = { ...empty(), supplier, architecture, what, currency, ...Object.fromEntries(next) };
  }

  private get quoted(): Quotable | undefined {
    const { quotable } = this.question;
    return quotable.find(({ architecture }) => architecture === this.draft.architecture) ?? quotable[0];
  }

  protected override render(): TemplateResult {
    const { words, draft, question, quoted } = this;
    const w = words.quotesDrawer;
    const kinds: readonly Quoted[] =
      quoted?.cardRateGbps === null ? ['module', 'system', 'switch'] : ['module', 'card-module', 'system', 'switch'];
    const currencies = currencyCodes(question);
    const currency = draft.currency || question.currency.code;
    return html`<form
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          this.add();
        }}
      >
        <div class="main">
          ${this.field('supplier', w.supplier, 'text')}
          ${this.list(
            'architecture',
            w.option,
            question.quotable.map(({ architecture, label }) => [
              architecture,
              label ?? words.architectureName(architecture),
            ]),
            draft.what === 'switch',
          )}
          ${this.list(
            'what',
            w.what,
            kinds.map((what) => [what, quotedThing(words, question, { what, ...rateOf(what, quoted) })]),
          )}
          ${this.from(1, () => html`${this.field('price', w.price(currency))} ${this.field('power', w.power)} ${this.field('powerMax', w.powerMax)} ${this.field('date', w.date, 'date')} ${this.field('validUntil', w.validUntil, 'date')}`)}
        </div>
        <details>
          <summary>${w.more}</summary>
          <div class="terms">
            ${this.from(
              1,
              () => html`
                ${this.list(
                  'currency',
                  w.currency,
                  currencies.map((code) => [code, code]),
                  false,
                  currency,
                )}
                ${this.list('laser', w.laser, Object.entries(w.lasers))} ${this.field('warrantyYears', w.warranty)}
                ${this.field('leadTimeWeeks', w.leadTime)} ${this.field('failureRate', w.failureRate)}
                ${this.field('failureTest', w.failureTest, 'text')}
                ${this.field('powerConditions', w.conditions, 'text')} ${this.field('note', w.remark, 'text')}
              `,
            )}
          </div>
        </details>
        <button class="bt" type="submit">${w.add}</button>
      </form>
      <p class="missing warn" id="missing" role="alert">
        ${this.missing?.text ?? (this.isMended ? '' : this.refusal)}
      </p>`;
  }

  private set(name: keyof Draft, value: string): void {
    this.draft = { ...this.draft, [name]: value };
    this.missing = undefined;
    this.isMended = true;
  }

  private field(name: TextField, label: string, type: 'text' | 'number' | 'date' = 'number'): TemplateResult {
    const isWrong = this.missing?.field === name;
    return html`<label class=${name}
      >${label}<input
        class="box"
        name=${name}
        type=${type === 'date' ? 'date' : 'text'}
        inputmode=${type === 'number' ? 'decimal' : 'text'}
        autocomplete="off"
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby=${isWrong ? 'missing' : nothing}
        .value=${live(this.draft[name])}
        @input=${(event: Event) => this.set(name, (event.target as HTMLInputElement).value)}
    /></label>`;
  }

  private list(
    name: 'architecture' | 'what' | 'currency' | 'laser',
    label: string,
    choices: readonly (readonly [id: string, text: string])[],
    disabled = false,
    chosen: string = this.draft[name],
  ): TemplateResult {
    return html`<label class=${name}
      >${label}<select
        class="box"
        name=${name}
        ?disabled=${disabled}
        @change=${(event: Event) => this.set(name, (event.target as HTMLSelectElement).value)}
      >
        ${choices.map(([id, text]) => html`<option value=${id} .selected=${id === chosen}>${text}</option>`)}
      </select></label
    >`;
  }

  private add(): void {
    const { draft, words, question, quoted } = this;
    const w = words.quotesDrawer;
    const refuse = (field: TextField, allowed: string): void => {
      this.missing = { field, text: w.missing(allowed, draft[field].trim()) };
      const details = this.renderRoot.querySelector('details')!;
      if (details.querySelector(`[name=${field}]`)) details.open = true;
      this.renderRoot.querySelector<HTMLInputElement>(`[name=${field}]`)!.focus();
    };
    const amounts: Partial<Record<keyof typeof numbers, number>> = {};
    if (draft.supplier.trim() === '') return refuse('supplier', w.fields.supplier);
    const currency = draft.currency || question.currency.code;
    for (const [field, { above, most, unit = currency }] of Object.entries(numbers) as [
      keyof typeof numbers,
      (typeof numbers)[keyof typeof numbers],
    ][]) {
      const text = draft[field].trim();
      if (text === '' && field !== 'price') continue;
      const read = readNumber(text, words.locale, writtenUnits(unit, words.numbers));
      const isRight =
        'value' in read && read.unit === '' && read.value > above && read.value >= 0 && read.value <= most;
      if (!isRight || (field === 'warrantyYears' && !Number.isInteger(read.value)))
        return refuse(field, w.fields[field]);
      amounts[field] = read.value;
    }
    if (!isDay(draft.date)) return refuse('date', w.fields.date);
    if (draft.validUntil !== '' && (!isDay(draft.validUntil) || draft.validUntil < draft.date))
      return refuse('validUntil', w.fields.validUntil);
    const { price, ...others } = amounts;
    const { what, laser } = draft;
    const known = question.currencies.find(({ code }) => code === currency);
    const isOwnRate =
      currency === question.currency.code && known && known.unitsPerUsd !== question.currency.unitsPerUsd;
    const isModule = what === 'module' || what === 'card-module';
    const texted = (['failureTest', 'powerConditions', 'note', 'validUntil'] as const).flatMap((field) => {
      const text = draft[field].trim();
      return text === '' ? [] : [[field, text] as const];
    });
    const quote: SupplierQuote = {
      supplier: draft.supplier.trim(),
      date: draft.date,
      what,
      ...(what !== 'switch' && { architecture: quoted!.architecture }),
      // The question may turn to another switch; the quote stays what it is.
      ...(isModule ? rateOf(what, quoted) : { capacity: question.capacity }),
      prices: [{ from: 1, price: price! }],
      ...(currency !== 'USD' && { currency }),
      ...(isOwnRate && { exchange: { unitsPerUsd: question.currency.unitsPerUsd, date: dayNow() } }),
      ...others,
      ...(laser !== 'unsaid' && what !== 'switch' && { laserIncluded: laser === 'included' }),
      ...Object.fromEntries(texted),
    };
    this.sent = { quote, draft };
    this.isMended = false;
    this.dispatchEvent(partEvent('cpo-quote', { add: quote }));
  }
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** Of a module the rate that it has here. */
const rateOf = (what: Quoted, quoted: Quotable | undefined): { readonly rateGbps: number } => ({
  rateGbps: (what === 'card-module' ? quoted?.cardRateGbps : quoted?.portRateGbps) ?? 0,
});

const isSame = (held: QuoteView, { supplier, architecture, what }: SupplierQuote): boolean =>
  held.supplier === supplier && held.what === what && (what === 'switch' || held.ofArchitecture === architecture);
