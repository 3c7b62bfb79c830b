import { css, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BuyerQuote, Quoted } from '../../scenario/quotes.ts';
import type { AnswerView, QuestionView, QuoteView, TargetView } from '../../view/view.ts';
import { readNumber } from '../../words/read-number.ts';
import { deskStyles } from '../desk-styles.ts';
import { QuoteEvent } from '../events.ts';
import { icons, percentAt } from '../marks.ts';
import { Part } from '../part.ts';
import { turn } from '../turn.ts';

const architectures = ['retimed', 'half-retimed', 'linear', 'cpo'];

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
 * @summary The quotes that a buyer holds: what each supplier asks, what follows for the answer, and what to ask for.
 * @event cpo-quote - A reader adds a quote or takes one away.
 */
export class CpoQuotes extends Part<readonly QuoteView[]> {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    targets: { attribute: false },
    question: { attribute: false },
    answer: { attribute: false },
    refusal: { attribute: false },
    draft: { state: true },
    missing: { state: true },
  };

  static override styles = [
    deskStyles,
    css`
      dialog {
        position: fixed;
        inset: 0 0 0 auto;
        width: min(1010px, 100%);
        max-width: none;
        height: 100dvh;
        max-height: none;
        margin: 0;
        padding: 0;
        border: 0;
        border-left: 1px solid var(--_line);
        background: var(--_page);
        color: inherit;
      }
      dialog::backdrop {
        background: light-dark(rgb(22 25 29 / 0.38), rgb(0 0 0 / 0.6));
      }
      .in {
        display: flex;
        flex-direction: column;
        height: 100%;
        container-type: inline-size;
      }
      .head,
      .foot {
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: 16px;
        padding: 16px 28px;
        border-bottom: 1px solid var(--_line);
      }
      .head p,
      .foot {
        font-size: 13px;
      }
      .foot {
        border: 0;
        border-top: 1px solid var(--_line);
        padding-block: 12px;
      }
      .body {
        overflow: auto;
        padding: 20px 28px 32px;
        flex: 1;
      }
      form {
        display: grid;
        grid-template-columns: 1.3fr 1.2fr 1.4fr 1fr 0.8fr 0.8fr 1.1fr auto;
        gap: 6px 10px;
        align-items: end;
        padding-top: 14px;
        font-size: 12px;
        color: var(--_muted);
      }
      form .box {
        width: 100%;
        min-width: 0;
        color: var(--_ink);
      }
      form label {
        min-width: 0;
      }
      .missing {
        font-size: 13px;
        margin-top: 6px;
        /* A message that comes or goes moves nothing under the pointer. */
        min-height: 20px;
      }
      .out {
        margin-top: 28px;
      }
      .badge {
        display: inline-flex;
        align-items: center;
        min-height: 28px;
        padding: 2px 12px;
        border-radius: 14px;
        box-shadow: inset 0 0 0 1.5px var(--_ink);
        font-weight: 600;
        font-size: 13px;
      }
      .badge.settled {
        background: var(--_ink);
        color: var(--_page);
      }
      .out h3,
      .tgs h3 {
        font-size: 20px;
        line-height: 1.28;
        letter-spacing: -0.01em;
        margin: 10px 0 0;
        max-width: 36em;
        text-wrap: balance;
      }
      .rank {
        max-width: 620px;
      }
      .tgs {
        margin-top: 32px;
      }
      .tt tbody tr {
        height: 58px;
      }
      .tt tbody th {
        font-weight: 600;
        width: 190px;
      }
      .tt .act {
        padding-left: 22px;
        width: 270px;
      }
      .tg {
        position: relative;
        display: block;
        height: 28px;
        min-width: 110px;
      }
      .tg .rl {
        left: 0;
        right: 0;
        top: 13px;
        height: 2px;
        background: var(--_line);
      }
      .tg .ok,
      .tg .mb {
        top: 10px;
        height: 8px;
        background: var(--_ink);
        print-color-adjust: exact;
        forced-color-adjust: none;
      }
      .tg .mb,
      .s.mb {
        background: var(--_field);
      }
      .tg .nw {
        top: 7px;
        width: 14px;
        height: 14px;
        margin-left: -7px;
        border-radius: 50%;
        background: var(--_page);
        border: 3px solid var(--_ink);
      }
      .s.nw {
        width: 11px;
        height: 11px;
        border-radius: 50%;
        border: 2.5px solid var(--_ink);
      }
      .s.ok,
      .s.mb {
        width: 18px;
        height: 8px;
      }
      .s.ok {
        background: var(--_ink);
      }
      @container (max-width: 760px) {
        .head,
        .foot {
          padding: 12px 16px;
        }
        .body {
          padding: 16px;
        }
        form {
          grid-template-columns: 1fr 1fr;
        }
        table.rows thead {
          display: none;
        }
        table.rows,
        table.rows tbody,
        table.rows tr,
        table.rows td,
        table.rows th {
          display: block;
        }
        table.rows tr {
          display: grid;
          grid-template-columns: 1fr 1fr;
          gap: 4px 12px;
          padding: 10px 0;
          height: auto;
        }
        table.rows :is(td, th),
        table.rows :is(td, th).n {
          padding: 0;
          text-align: start;
          width: auto;
        }
        .rows tbody th,
        .tt td.act,
        .tt td.pic {
          grid-column: 1/3;
        }
        td[data-l]:not(:empty)::before {
          content: attr(data-l);
          display: block;
          font-size: 12px;
          color: var(--_muted);
        }
        .bt {
          min-height: 44px;
        }
      }
    `,
  ];

  declare targets: readonly TargetView[] | undefined;
  declare question: QuestionView;
  declare answer: AnswerView;
  /** Why the last quote was not taken. */
  declare refusal: string;
  declare private draft: Draft;
  /** What of the draft cannot be used, and why. */
  declare private missing: { readonly field: keyof Draft; readonly text: string } | undefined;
  /** The quote that was sent: its draft stays until it is held. */
  private sent: BuyerQuote | undefined;
  /** Whether something was typed since the last refusal. */
  private isMended = false;

  constructor() {
    super();
    this.draft = empty();
    this.missing = undefined;
    this.refusal = '';
  }

  /** It stands above the page, where the browser does not tell that it is in view. */
  protected override itsTurn(): Promise<void> {
    return turn();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { sent } = this;
    if (changed.has('refusal') && this.refusal !== '') this.sent = undefined;
    if (!sent || !changed.has('view') || !this.view?.some((held) => isSame(held, sent))) return;
    this.sent = undefined;
    const { supplier, architecture, what } = sent;
    this.draft = { ...empty(), supplier, architecture, what };
  }

  show(): void {
    const dialog = this.renderRoot.querySelector('dialog')!;
    if (!dialog.open) dialog.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, view } = this;
    if (!view) return nothing;
    const w = words.quotesDrawer;
    const close = (): void => this.renderRoot.querySelector('dialog')!.close();
    return html`<dialog
      aria-labelledby="heading"
      @click=${(event: Event) => {
        if ((event.target as Element).localName === 'dialog') close();
      }}
    >
      <div class="in">
        <div class="head">
          <div>
            <h2 id="heading">${w.heading}</h2>
            <p class="mut">${w.note}</p>
          </div>
          <button class="ib" aria-label=${w.close} @click=${close}>${icons.close}</button>
        </div>
        <div class="body">
          ${view.length === 0 ? html`<p class="mut">${w.empty}</p>` : this.held(view)} ${this.form()}
          ${view.length > 0 ? html`${this.outcome()} ${this.negotiation(view)}` : nothing}
        </div>
        <div class="foot">
          <span class="mut" translate="no">${w.count(view.length)}</span
          ><button class="bt pr" @click=${close}>${w.done}</button>
        </div>
      </div>
    </dialog>`;
  }

  private thing({ what, rateGbps }: Pick<QuoteView, 'what' | 'rateGbps'>): string {
    const { kinds } = this.words.quotesDrawer;
    const { capacity, portRateGbps } = this.question;
    return what === 'module' || what === 'card-module' ? kinds[what](rateGbps ?? portRateGbps) : kinds[what](capacity);
  }

  private held(quotes: readonly QuoteView[]): TemplateResult {
    const { words } = this;
    const w = words.quotesDrawer;
    const unit = this.question.currency.code;
    const number = (value: number | null): string => (value === null ? '' : words.numbers.number(value, 6));
    return html`<table class="rows">
      <thead>
        <tr>
          <th scope="col">${w.supplier}</th>
          <th scope="col">${w.option}</th>
          <th scope="col">${w.what}</th>
          <th scope="col" class="n">${w.price(unit)}</th>
          <th scope="col" class="n">${w.power}</th>
          <th scope="col" class="n">${w.powerMax}</th>
          <th scope="col" class="n">${w.date}</th>
          <th scope="col"><span class="vh">${w.remove('')}</span></th>
        </tr>
      </thead>
      <tbody translate="no">
        ${quotes.map(
          (quote) =>
            html`<tr>
              <th scope="row">${quote.supplier}</th>
              <td data-l=${w.option}>${quote.architecture ? words.architectureName(quote.architecture) : w.any}</td>
              <td data-l=${w.what}>${this.thing(quote)}</td>
              <td class="n" data-l=${w.price(unit)}>${number(quote.price)}</td>
              <td class="n" data-l=${w.power}>${number(quote.power)}</td>
              <td class="n" data-l=${w.powerMax}>${number(quote.powerMax)}</td>
              <td class="n" data-l=${w.date}>${quote.date}</td>
              <td class="n">
                <button
                  class="ib"
                  aria-label=${w.remove(quote.supplier)}
                  @click=${() => this.dispatchEvent(new QuoteEvent({ drop: quote.key }))}
                >
                  ${icons.close}
                </button>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private form(): TemplateResult {
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
            ${architectures.map(
              (id) =>
                html`<option value=${id} .selected=${id === draft.architecture}>${words.architectureName(id)}</option>`,
            )}
          </select></label
        >
        <label
          >${w.what}<select class="box" name="what" @change=${set('what')}>
            ${kinds.map(
              (what) =>
                html`<option value=${what} .selected=${what === draft.what}>
                  ${this.thing({ what, rateGbps: what === 'card-module' ? question.endpointRateGbps : question.portRateGbps })}
                </option>`,
            )}
          </select></label
        >
        ${field('price', w.price(question.currency.code))} ${field('power', w.power)}
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
        <button class="bt" type="submit">${w.add}</button>
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
    this.sent = quote;
    this.isMended = false;
    this.dispatchEvent(new QuoteEvent({ add: quote }));
  }

  private outcome(): TemplateResult {
    const { words, answer } = this;
    const w = words.answer;
    const badge = words.badge(answer);
    const column = words.column(
      answer.rows.map(({ value }) => value),
      answer.unit,
    );
    return html`<section class="out" aria-label=${words.quotesDrawer.outcome}>
      <p>
        <span class=${`badge ${badge.settled ? 'settled' : ''}`} translate="no">${badge.text}</span>
        <span class="mut hint">${w.basis(answer, column.unit)}</span>
      </p>
      <h3 translate="no">${words.headline(answer)}</h3>
      <table class="rows rank">
        <thead>
          <tr>
            <th scope="col">${w.option}</th>
            <th scope="col" class="n">${w.expected}</th>
            <th scope="col" class="n">${w.chance}</th>
          </tr>
        </thead>
        <tbody translate="no">
          ${answer.rows.map(
            ({ option, rank, tied, value, chance }) =>
              html`<tr>
                <th scope="row">
                  <span class="mut">${rank}${tied ? '=' : ''}</span> ${words.optionName(option)}
                  <small>${words.optionDetail(option)}</small>
                </th>
                <td class="n" data-l=${w.expected}>${column.format(value)}</td>
                <td class="n" data-l=${w.chance}>${chance === undefined ? '…' : words.chance(chance)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }

  private negotiation(quotes: readonly QuoteView[]): TemplateResult | typeof nothing {
    const { words, targets } = this;
    const w = words.quotesDrawer;
    if (!targets) return html`<p class="hint">${w.pending}</p>`;
    if (targets.length === 0) return nothing;
    const unit = this.question.currency.code;
    return html`<section class="tgs">
      <h3>${w.targets}</h3>
      <p class="hint">${w.targetsNote}</p>
      <table class="rows tt">
        <thead>
          <tr>
            <th scope="col">${w.quote}</th>
            <th scope="col"><span class="vh">${w.price(unit)}</span></th>
            <th scope="col" class="n">${w.limit}</th>
            <th scope="col" class="n">${w.veryLikely}</th>
            <th scope="col" class="act">${w.ask}</th>
          </tr>
        </thead>
        <tbody translate="no">
          ${targets.map((target) => {
            const quote = quotes.find(({ key }) => key === target.key);
            return quote ? this.target(target, quote, unit) : nothing;
          })}
        </tbody>
      </table>
      <p class="cap">
        <span><i class="s nw"></i> ${w.keys.quoted}</span><span><i class="s ok"></i> ${w.keys.likely}</span
        ><span><i class="s mb"></i> ${w.keys.even}</span>
      </p>
    </section>`;
  }

  private target(target: TargetView, quote: QuoteView, unit: string): TemplateResult {
    const { words } = this;
    const w = words.quotesDrawer;
    const { limit, ask, quoted } = target;
    const text = words.target(target, unit);
    const extent = { from: 0, to: 1.25 * Math.max(quoted, limit ?? 0, ask ?? 0) };
    const wide = (from: number, to: number): string =>
      `left:${percentAt(from, extent)}%;width:${Math.max(0, percentAt(to, extent) - percentAt(from, extent))}%`;
    const money = (value: number | null): TemplateResult =>
      value === null
        ? html`—`
        : html`${words.numbers.number(value, 4)}<small
              >${(value > quoted ? '+' : '') + words.percent(value / quoted - 1)}</small
            >`;
    return html`<tr>
      <th scope="row">
        ${quote.supplier}, ${quote.architecture ? words.architectureName(quote.architecture) : w.any}
        ${this.thing(quote)}<small>${w.quoted(`${words.numbers.number(quoted, 6)} ${unit}`)}</small>
      </th>
      <td class="pic">
        <span class="tg" aria-hidden="true"
          ><i class="rl"></i>${ask === null ? nothing : html`<i class="ok" style=${wide(0, ask)}></i>`}${
            limit === null ? nothing : html`<i class="mb" style=${wide(ask ?? 0, limit)}></i>`
          }<i class="nw" style=${`left:${percentAt(quoted, extent)}%`}></i
        ></span>
      </td>
      <td class="n" data-l=${w.limit}>${money(limit)}</td>
      <td class="n" data-l=${w.veryLikely}>${money(ask)}</td>
      <td class="act"><b>${text.ask}</b><small>${text.why}</small></td>
    </tr>`;
  }
}

const isSame = (held: QuoteView, { supplier, architecture, what }: BuyerQuote): boolean =>
  held.supplier === supplier && held.what === what && (what === 'switch' || held.architecture === architecture);
