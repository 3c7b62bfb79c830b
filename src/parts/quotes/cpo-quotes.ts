/** The drawer of quotes. Longer than most: each column of the list says where a quote is not like the others. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ImportSource } from '../../view/import-view.ts';
import type { AnswerView, QuestionView, QuoteView, TargetView } from '../../view/view.ts';
import { Drawer } from '../drawer.ts';
import type { QuoteRef } from '../../scenario/quotes.ts';
import type { AskedOfBids } from '../../scenario/rfq.ts';
import { live } from 'lit/directives/live.js';
import { partEvent } from '../events.ts';
import { icons } from '../marks.ts';
import { Part } from '../part.ts';
import { mark } from './quote-cells.ts';
import type { QuoteImporter } from './quote-importer.ts';
import type { QuoteRequests } from './quote-requests.ts';
import { quoteFor, quotedThing } from '../../words/quoted-thing.ts';
import { quoteOutcome } from './quote-outcome.ts';
import { quotesStyles } from './quotes-styles.ts';
import { targetTable } from './target-table.ts';

/** A reader is told that a quote lapses when so many days are left. */
const lapsingDays = 3;

/**
 * @summary The quotes that a buyer holds: what each supplier asks, what follows for the answer, and what to ask for.
 * @event cpo-quote - A reader takes a quote away.
 * @event cpo-workbook - A reader wants the comparison as a workbook.
 */
export class CpoQuotes extends Drawer<readonly QuoteView[]> {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    targets: { attribute: false },
    question: { attribute: false },
    answer: { attribute: false },
    publicAnswer: { attribute: false },
    refusal: { attribute: false },
    importer: { attribute: false },
    requests: { attribute: false },
    making: { attribute: false },
    notMade: { attribute: false },
    sources: { state: true },
    sorted: { state: true },
    asking: { state: true },
    failure: { state: true },
    over: { state: true },
  };

  static override styles = quotesStyles;

  declare targets: readonly TargetView[] | undefined;
  declare question: QuestionView;
  declare answer: AnswerView;
  /** From public figures alone. */
  declare publicAnswer: AnswerView | undefined;
  /** Why the last quote was not taken. */
  declare refusal: string;
  declare importer: QuoteImporter;
  declare requests: QuoteRequests;
  /** What file is being made, in words; no other is made meanwhile. */
  declare making: string;
  /** Why the last file was not made. */
  declare notMade: string;
  /** What is read now, and what waits; undefined stands for rows that are yet to be pasted. */
  declare private sources: readonly (ImportSource | undefined)[];
  /** Whether what is read is known to be no answer of a request. */
  declare private sorted: boolean;
  /** Whether a request for quotes is made. */
  declare private asking: boolean;
  /** Why no file can be read. */
  declare private failure: string;
  /** Whether a file is held over the drawer. */
  declare private over: boolean;
  /** What was asked of all bids, while the request is away. */
  private requested: Partial<AskedOfBids> = {};

  constructor() {
    super();
    this.refusal = '';
    this.making = '';
    this.notMade = '';
    this.sources = [];
    this.sorted = false;
    this.asking = false;
    this.failure = '';
    this.over = false;
  }

  override show(): void {
    this.asking = false;
    super.show();
  }

  /** Shows the request for quotes of the present scenario. */
  async request(): Promise<void> {
    super.show();
    if (!(await this.loads(() => import('./cpo-request.define.ts')))) return;
    this.asking = true;
    this.sources = [];
  }

  /** Reads files of the reader: answers of a request together, lists of prices one after the other. */
  async import(sources: readonly (ImportSource | undefined)[]): Promise<void> {
    if (sources.length === 0 || !(await this.loads(() => import('./cpo-import.define.ts')))) return;
    this.asking = false;
    this.sorted = sources.includes(undefined);
    this.sources = sources;
  }

  /** Parts that are seldom used load when they are. */
  private async loads(load: () => Promise<unknown>): Promise<boolean> {
    try {
      await load();
      this.failure = '';
      return true;
    } catch {
      this.failure = this.words.quotesDrawer.importFailed;
      return false;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, view } = this;
    if (!view) return nothing;
    const w = words.quotesDrawer;
    const isAside = this.sources.length > 0 || this.asking;
    return this.drawer(
      w.heading,
      html`<div
        class=${['in', ...(this.over ? ['over'] : []), ...(isAside ? ['sub'] : [])].join(' ')}
        @dragover=${(event: DragEvent) => {
          if (!event.dataTransfer?.types.includes('Files')) return;
          event.preventDefault();
          this.over = true;
        }}
        @dragleave=${(event: DragEvent) => {
          const within = (event.currentTarget as Element).contains(event.relatedTarget as Node | null);
          if (!within) this.over = false;
        }}
        @drop=${(event: DragEvent) => {
          const files = [...(event.dataTransfer?.files ?? [])];
          if (files.length === 0) return;
          event.preventDefault();
          this.over = false;
          void this.import(files);
        }}
      >
        <div class="head">
          <div>
            <h2>${w.heading}</h2>
            <p class="mut">${w.note}</p>
          </div>
          <div class="ways">
            <button class="bt rq" @click=${() => void this.request()}>${w.request}</button>
            <button class="bt" @click=${() => void this.import([undefined])}>${w.paste}</button>
            <button class="bt im" @click=${() => this.fileField.click()}>${w.importFile}</button>
            <input
              hidden
              type="file"
              multiple
              accept=".csv,.txt,.tsv,.xlsx,.json"
              aria-label=${w.importFile}
              @change=${() => {
                const files = [...(this.fileField.files ?? [])];
                // The same file can be chosen once more after it was corrected.
                this.fileField.value = '';
                void this.import(files);
              }}
            />
            ${this.closeButton(w.close)}
          </div>
        </div>
        ${this.sources.length > 0 ? this.preview() : this.asking ? this.requesting() : this.list(view)}
      </div>`,
    );
  }

  /** The quotes that are held, what follows from them, and what to ask for. */
  private list(view: readonly QuoteView[]): TemplateResult {
    const { words, question, targets, making, notMade } = this;
    const w = words.quotesDrawer;
    const follows =
      view.length === 0
        ? nothing
        : html`${quoteOutcome({ answer: this.answer, before: this.publicAnswer, words })}
          ${targets ? targetTable({ targets, quotes: view, question, words }) : html`<p class="hint">${w.pending}</p>`}`;
    return html`<div class="body">
        ${this.failure === '' ? nothing : html`<p class="warn" role="alert">${this.failure}</p>`}
        ${view.length === 0 ? html`<p class="mut">${w.empty}</p>` : this.held(view)}
        <cpo-quote-form .view=${view} .question=${question} .refusal=${this.refusal} .words=${words}></cpo-quote-form>
        ${follows}
      </div>
      <div class="foot">
        <span class=${notMade === '' ? 'mut' : 'warn'} role="status" translate="no"
          >${making || notMade || w.count(view.length)}</span
        ><span class="acts"
          ><button
            class="bt"
            aria-busy=${making === '' ? nothing : 'true'}
            aria-disabled=${String(making !== '')}
            @click=${() => making === '' && this.dispatchEvent(partEvent('cpo-workbook', {}))}
          >
            ${w.workbook}</button
          ><button class="bt pr" @click=${this.close}>${w.done}</button></span
        >
      </div>`;
  }

  private requesting(): TemplateResult {
    return html`<cpo-request
      .requests=${this.requests}
      .question=${this.question}
      .asked=${this.requested}
      .words=${this.words}
      @cpo-request-asked=${({ detail }: CustomEvent<Partial<AskedOfBids>>) => {
        this.requested = detail;
      }}
      @cpo-request-done=${() => {
        this.asking = false;
        this.returnTo('.rq');
      }}
    ></cpo-request>`;
  }

  private get fileField(): HTMLInputElement {
    return this.renderRoot.querySelector('input[type=file]')!;
  }

  private preview(): TemplateResult {
    const { sources, importer, question, words } = this;
    const [first] = sources;
    if (!this.sorted)
      return html`<cpo-bids
        .sources=${sources}
        .importer=${importer}
        .requests=${this.requests}
        .question=${question}
        .words=${words}
        @cpo-bids-done=${({ detail }: CustomEvent<readonly ImportSource[]>) => {
          this.sorted = true;
          this.left(detail);
        }}
      ></cpo-bids>`;
    return html`<cpo-import
      .source=${first}
      .importer=${importer}
      .question=${question}
      .words=${words}
      @cpo-import-done=${() => this.left(sources.slice(1))}
    ></cpo-import>`;
  }

  private left(sources: readonly (ImportSource | undefined)[]): void {
    this.sources = sources;
    if (sources.length === 0) this.returnTo('.im');
  }

  /** The button that led away from the list has the focus once it is seen again. */
  private returnTo(button: '.im' | '.rq'): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(button)?.focus());
  }

  private held(quotes: readonly QuoteView[]): TemplateResult {
    const { words } = this;
    const w = words.quotesDrawer;
    const unit = this.question.currency.code;
    const number = (value: number | null): string => (value === null ? '' : words.numbers.number(value, 6));
    return html`<table class="rows folds held">
      <thead>
        <tr>
          <th scope="col">${w.supplier}</th>
          <th scope="col">${w.option}</th>
          <th scope="col">${w.what}</th>
          <th scope="col" class="n">${w.price(unit)}</th>
          <th scope="col" class="n">${w.power}</th>
          <th scope="col" class="n">${w.powerMax}</th>
          <th scope="col" class="n">${w.date}</th>
          <th scope="col" class="n">${w.validUntil}</th>
          <th scope="col">${w.use}</th>
          <th scope="col"><span class="vh">${w.remove('')}</span></th>
        </tr>
      </thead>
      <tbody translate="no">
        ${quotes.map(
          (quote) =>
            html`<tr>
              <th scope="row">${quote.supplier}</th>
              <td data-l=${w.option}>${quoteFor(words, quote)}</td>
              <td data-l=${w.what}>${quotedThing(words, this.question, quote)}${this.remarks(quote)}</td>
              <td class="n" data-l=${w.price(unit)}>${number(quote.price)}${this.offered(quote)}</td>
              <td class="n" data-l=${w.power}>${number(quote.power)}</td>
              <td class="n" data-l=${w.powerMax}>${number(quote.powerMax)}</td>
              <td class="n" data-l=${w.date}>${quote.date}${mark(quote.isAhead, w.ahead)}</td>
              <td class="n" data-l=${w.validUntil}>${quote.validUntil ?? ''}${this.timeLeft(quote)}</td>
              <td data-l=${w.use}>${this.uses(quote)}</td>
              <td class="rm">
                <button
                  class="ib"
                  aria-label=${w.remove(quote.supplier)}
                  @click=${() => this.dispatchEvent(partEvent('cpo-quote', { drop: refOf(quote) }))}
                >
                  ${icons.close}
                </button>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  /** Whether and how it counts, and where it is not like the others. */
  private remarks({ state, notes, steps }: QuoteView): TemplateResult {
    const { quotesDrawer: w, numbers } = this.words;
    const said = [
      w.states[state],
      ...(steps
        ? [w.steps(numbers.number(steps.from, 9), steps.next === null ? null : numbers.number(steps.next, 9))]
        : []),
      ...notes.map((note) => w.notes[note]),
    ].filter((text) => text !== '');
    return html`${said.map((text) => html`<small>${text}</small>`)}`;
  }

  private offered({ offered: { price, currency, rateDate } }: QuoteView): TemplateResult | typeof nothing {
    const { quotesDrawer: w, numbers } = this.words;
    if (currency === this.question.currency.code) return nothing;
    return html`<small>${w.offered(`${numbers.number(price, 9)} ${currency}`, rateDate)}</small>`;
  }

  private timeLeft({ daysLeft }: QuoteView): TemplateResult | typeof nothing {
    const w = this.words.quotesDrawer;
    if (daysLeft === null || daysLeft > lapsingDays) return nothing;
    return html`<small class="warn">${daysLeft < 0 ? w.expired : w.daysLeft(daysLeft)}</small>`;
  }

  /** A price of the inputs that names its supplier is used as it is. */
  private uses({ id, use, supplier }: QuoteView): TemplateResult | typeof nothing {
    const w = this.words.quotesDrawer;
    if (id === null) return nothing;
    const chosen = use ?? 'compared';
    return html`<select
      class="box"
      aria-label=${this.words.list([w.use, supplier])}
      @change=${(event: Event) => {
        const value = (event.target as HTMLSelectElement).value as typeof chosen;
        this.dispatchEvent(partEvent('cpo-quote', { id, use: value === 'compared' ? null : value }));
      }}
    >
      ${(['compared', 'chosen', 'aside'] as const).map(
        (one) => html`<option value=${one} .selected=${live(one === chosen)}>${w.uses[one]}</option>`,
      )}
    </select>`;
  }
}

const refOf = ({ id, key }: QuoteView): QuoteRef => (id === null ? { key: key! } : { id });
