/** Filled forms on the desk. Longer than most files: a bid, its lines and its gaps are one form. */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { RfqLine } from '../../scenario/rfq.ts';
import type { BidRow, BidsView, BidView } from '../../view/bids-view.ts';
import type { ImportSource } from '../../view/import-view.ts';
import type { ImportTexts } from '../../words/en/import-texts.ts';
import type { RfqTexts } from '../../words/en/rfq-texts.ts';
import { importTextsOf } from '../../words/import-texts.ts';
import type { Language } from '../../words/languages.ts';
import { rfqTextsOf } from '../../words/rfq-texts.ts';
import { findingTextIn, itemText, rfqWords, type RfqWords } from '../../words/rfq-words.ts';
import { mark, priceCell, termsOf } from './quote-cells.ts';
import type { QuoteRequests } from './quote-requests.ts';
import { typed } from '../typed.ts';
import { ReadingPart } from './reading-part.ts';

interface Texts {
  readonly rfq: RfqTexts;
  readonly rows: ImportTexts;
  readonly form: RfqWords;
}

/**
 * @summary Forms of a request that came back: what each bidder quotes line by line, and what differs from what was asked.
 * @event cpo-bids-done - Their quotes were added, or the reader wants none of them; the detail is what is no form.
 */
export class CpoBids extends ReadingPart<BidsView> {
  static override properties: PropertyDeclarations = {
    ...ReadingPart.properties,
    sources: { attribute: false },
    requests: { attribute: false },
    texts: { state: true },
    date: { state: true },
  };

  declare sources: readonly ImportSource[];
  declare requests: Pick<QuoteRequests, 'read'>;
  declare private texts: Texts | undefined;
  /** The day of a bid without one. */
  declare private date: string;

  constructor() {
    super();
    this.sources = [];
    this.date = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('words')) void this.load(this.language);
    if (!changed.has('sources')) return;
    this.view = undefined;
    this.refusal = '';
    this.date = '';
    void this.read();
  }

  private async load(language: Language): Promise<void> {
    const [rfq, rows, form] = await Promise.all([rfqTextsOf(language), importTextsOf(language), rfqWords(language)]);
    this.texts = { rfq, rows, form };
  }

  private read(): Promise<void> {
    const { sources, date } = this;
    return this.readAnew(
      () => this.requests.read(sources, { ...(date !== '' && { date }) }),
      (found) => {
        if (!found || found.bids.length === 0) return this.done(sources);
        this.view = found;
        this.refusal = found.problem ? this.words.refusalText(found.problem) : '';
      },
    );
  }

  protected override added(): void {
    this.done(this.others);
  }

  private get others(): readonly ImportSource[] {
    const { view, sources } = this;
    return view ? view.others.map((i) => sources[i]!) : [];
  }

  private done(others: readonly ImportSource[]): void {
    this.leave('cpo-bids-done', others);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { texts, view, reading, sources } = this;
    if (!texts) return nothing;
    const { rfq, rows } = texts;
    // What scrolls and may have no field is reached by the keyboard.
    return html`<div class="body" role="region" aria-labelledby="title" tabindex="0">
        <h3 id="title">${view ? rfq.bids(view.bids.length) : rfq.reading(sources.length)}</h3>
        ${view && view.others.length > 0 ? html`<p class="mut lead">${rfq.others(view.others.length)}</p>` : nothing}
        <p class="missing warn" role="alert">${this.refusal}</p>
        ${view && (this.date !== '' || view.bids.some(({ date }) => date === null)) ? this.usualDate(rfq) : nothing}
        ${view?.bids.map((bid) => this.bid(texts, bid))}
      </div>
      ${this.foot({
        ...{ status: reading ? rfq.reading(sources.length) : '', texts: rows, quotes: view?.quotes ?? null },
        cancel: () => this.done(this.others),
      })}`;
  }

  private usualDate(texts: RfqTexts): TemplateResult {
    return html`<div class="told">
      <label
        >${texts.usualDate}
        <input
          class="box"
          type="date"
          autocomplete="off"
          .value=${typed(this.date)}
          @change=${(event: Event) => {
            this.date = (event.target as HTMLInputElement).value;
            void this.read();
          }}
      /></label>
    </div>`;
  }

  private bid(texts: Texts, { file, bidder, date, rows, findings }: BidView): TemplateResult {
    const { rfq, form } = texts;
    const quoted = rows.filter(({ quote }) => quote !== null).length;
    const text = findingTextIn(form);
    return html`<section class="bid" aria-label=${bidder}>
      <h4 translate="no">
        ${bidder}
        <small>${this.words.list([file, ...(date === null ? [] : [date]), rfq.quoted(quoted, rows.length)])}</small>
      </h4>
      ${
        findings.length === 0
          ? html`<p class="mut">${rfq.whole}</p>`
          : html`<ul class="told-notes warn" aria-label=${rfq.differs(bidder)}>
              ${findings.map((finding) => html`<li>${text(finding)}</li>`)}
            </ul>`
      }
      ${this.rows(texts, rows)}
    </section>`;
  }

  private rows(all: Texts, rows: readonly BidRow[]): TemplateResult {
    const { rfq, rows: texts } = all;
    const w = this.words.quotesDrawer;
    const priced = rows.flatMap(({ line, quote }) => (quote ? [this.row(all, line, quote)] : []));
    const unpriced = rows.filter(({ quote }) => quote === null);
    return html`${
      priced.length === 0
        ? nothing
        : html`<table class="rows folds read">
            <thead>
              <tr>
                <th scope="col">${rfq.line}</th>
                <th scope="col">${texts.result}</th>
                <th scope="col" class="n">${texts.fields.price}</th>
                <th scope="col" class="n">${w.power}</th>
                <th scope="col" class="n">${w.powerMax}</th>
                <th scope="col" class="n">${w.validUntil}</th>
              </tr>
            </thead>
            <tbody translate="no">
              ${priced}
            </tbody>
          </table>`
    }
    ${
      unpriced.length === 0
        ? nothing
        : html`<details>
            <summary>${rfq.unpriced(unpriced.length)}</summary>
            <ul class="told-notes" translate="no">
              ${unpriced.map(({ line }) => html`<li>${this.item(all, line)}</li>`)}
            </ul>
          </details>`
    }`;
  }

  private item({ form }: Texts, line: RfqLine): TemplateResult {
    return html`${itemText(line, form)}<small
        >${this.words.list([line.id, this.words.numbers.number(line.quantity, 9)])}</small
      >`;
  }

  private row(all: Texts, line: RfqLine, { quote, place, hasExpired }: NonNullable<BidRow['quote']>): TemplateResult {
    const { words } = this;
    const { rows: texts } = all;
    const w = words.quotesDrawer;
    const number = (value: number | undefined): string => (value === undefined ? '' : words.numbers.number(value, 9));
    const terms = termsOf(words, texts, quote);
    return html`<tr>
      <th scope="row">${this.item(all, line)}</th>
      <td class="wide">
        ${texts.places[place]}${terms.length > 0 ? html`<small>${terms.join(this.words.signs.semicolon)}</small>` : nothing}
      </td>
      <td class="n" data-l=${texts.fields.price}>${priceCell(words, texts, quote, line.quantity)}</td>
      <td class="n" data-l=${w.power}>${number(quote.power)}</td>
      <td class="n" data-l=${w.powerMax}>${number(quote.powerMax)}</td>
      <td class="n" data-l=${w.validUntil}>${quote.validUntil ?? ''}${mark(hasExpired, w.expired)}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpo-bids': CpoBids;
  }
}
