import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AskedOfBids } from '../../scenario/rfq.ts';
import type { RequestView } from '../../view/bids-view.ts';
import type { QuestionView } from '../../view/view.ts';
import type { RfqTexts } from '../../words/en/rfq-texts.ts';
import { languageAmong, type Language } from '../../words/languages.ts';
import { rfqTextsOf } from '../../words/rfq-texts.ts';
import { itemText, rfqWords, type RfqWords } from '../../words/rfq-words.ts';
import { MakeFile } from '../make-file.ts';
import { Part } from '../part.ts';
import { saveFile } from '../save-file.ts';
import { turn } from '../turn.ts';
import { typed } from '../typed.ts';
import { unless } from '../unless.ts';
import { workbookType } from '../workbook-type.ts';
import { importStyles } from './import-styles.ts';
import type { QuoteRequests } from './quote-requests.ts';
import { currencyCodes } from '../currency-codes.ts';

/**
 * @summary The request for quotes of the present scenario: its lines, what answers are worth, and the form as a file.
 * @event cpo-request-done - The reader goes back to the quotes.
 */
export class CpoRequest extends Part<RequestView> {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    requests: { attribute: false },
    question: { attribute: false },
    asked: { attribute: false },
    texts: { state: true },
    form: { state: true },
    told: { state: true },
    stopped: { state: true },
  };

  static override styles = importStyles;

  declare requests: QuoteRequests;
  declare question: QuestionView;
  /** What is asked of all bids; it is kept while the part is away. */
  declare asked: Partial<AskedOfBids>;
  declare private texts: RfqTexts | undefined;
  declare private form: RfqWords | undefined;
  /** What a reader is told of the file that was saved last. */
  declare private told: string;
  /** Whether the lines could not be found out. */
  declare private stopped: boolean;
  private readonly file = new MakeFile<'xlsx' | 'csv'>(this);

  constructor() {
    super();
    this.asked = {};
    this.told = '';
    this.stopped = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  protected override itsTurn(): Promise<void> {
    return turn();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('words')) return;
    void rfqTextsOf(this.language).then((texts) => (this.texts = texts));
    void rfqWords(this.language).then((form) => (this.form = form));
  }

  private get language(): Language {
    return languageAmong([this.words.locale]) ?? 'en';
  }

  private async look(): Promise<void> {
    await this.updateComplete;
    try {
      this.view = await this.requests.view();
    } catch {
      this.stopped = true;
    }
  }

  private get whole(): AskedOfBids {
    const { due = null, validUntil = null, currency = this.question.currency.code } = this.asked;
    return { due, validUntil, currency };
  }

  private async save(format: 'xlsx' | 'csv', texts: RfqTexts): Promise<void> {
    this.told = '';
    const name = `${texts.savedAs}.${format}`;
    const made = await this.file.make(format, async () => {
      const content = await this.requests.form(this.whole, format, this.language);
      // A file of CSV begins with the mark that saving adds.
      if (typeof content === 'string') saveFile(name, 'text/csv', content.replace(/^\ufeff/, ''));
      else saveFile(name, workbookType, new Blob([content as Uint8Array<ArrayBuffer>]));
    });
    if (made) this.told = texts.saved(name);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { texts, form, view, file, words, stopped } = this;
    if (!texts || !form) return nothing;
    const { now, failed } = file;
    const nameOf = (format: string): string => `${texts.savedAs}.${format}`;
    const isOff = !view || now !== undefined;
    return html`<div class="body">
        <h3>${form.title}</h3>
        <p class="lead">${texts.lead}</p>
        <div class="told terms">
          ${this.day('due', texts.due)} ${this.day('validUntil', texts.validUntil)} ${this.currency(texts)}
          <span class="mut">${texts.optional}</span>
        </div>
        <p class="missing warn" role="alert">
          ${failed ? texts.failed(nameOf(failed)) : stopped ? words.status.engineFailed : ''}
        </p>
        ${view ? this.asks(texts, form, view) : html`<p class="mut">${stopped ? '' : texts.computing}</p>`}
      </div>
      <div class="foot">
        <span class="mut" role="status">
          ${now ? texts.making(nameOf(now)) : this.told || (view ? texts.counts(view.lines.length, view.questionCount) : '')}
        </span>
        <span class="acts">
          <button class="bt" @click=${() => this.dispatchEvent(new CustomEvent('cpo-request-done'))}>
            ${texts.back}
          </button>
          <button class="bt" aria-disabled=${String(isOff)} @click=${unless(isOff, () => void this.save('csv', texts))}>
            ${texts.csv}
          </button>
          <button
            class="bt pr"
            aria-disabled=${String(isOff)}
            @click=${unless(isOff, () => void this.save('xlsx', texts))}
          >
            ${texts.xlsx}
          </button>
        </span>
      </div>`;
  }

  private day(key: 'due' | 'validUntil', label: string): TemplateResult {
    return html`<label
      >${label}
      <input
        class="box"
        type="date"
        autocomplete="off"
        .value=${typed(this.asked[key] ?? '')}
        @change=${(event: Event) => this.ask({ [key]: (event.target as HTMLInputElement).value || null })}
    /></label>`;
  }

  private currency(texts: RfqTexts): TemplateResult {
    const codes = currencyCodes(this.question);
    return html`<label
      >${texts.currency}
      <select
        class="box"
        @change=${(event: Event) => this.ask({ currency: (event.target as HTMLSelectElement).value })}
      >
        ${codes.map((code) => html`<option value=${code} .selected=${live(code === this.whole.currency)}>${code}</option>`)}
      </select></label
    >`;
  }

  private ask(change: Partial<AskedOfBids>): void {
    this.asked = { ...this.asked, ...change };
    this.told = '';
    this.dispatchEvent(new CustomEvent('cpo-request-asked', { detail: this.asked }));
  }

  private asks(texts: RfqTexts, form: RfqWords, { lines, worth, unit }: RequestView): TemplateResult {
    const { numbers } = this.words;
    const itemOf = new Map(lines.map((line) => [line.id, itemText(line, form)]));
    return html`<h4>${texts.lines}</h4>
      <table class="rows folds asks">
        <thead>
          <tr>
            <th scope="col">${texts.line}</th>
            <th scope="col">${texts.use}</th>
            <th scope="col" class="n">${texts.quantity}</th>
          </tr>
        </thead>
        <tbody translate="no">
          ${lines.map(
            (line) =>
              html`<tr>
                <th scope="row">${itemOf.get(line.id)}<small>${line.id}</small></th>
                <td class="wide">${form.use(line)}</td>
                <td class="n" data-l=${texts.quantity}>${numbers.number(line.quantity, 9)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <h4>${texts.worthHead}</h4>
      ${
        worth.length === 0
          ? html`<p class="mut">${texts.noWorth}</p>`
          : html`<table class="rows folds asks">
              <thead>
                <tr>
                  <th scope="col">${texts.question}</th>
                  <th scope="col">${texts.line}</th>
                  <th scope="col" class="n">${texts.worth(unit)}</th>
                </tr>
              </thead>
              <tbody translate="no">
                ${worth.map(
                  ({ line, field, amount }) =>
                    html`<tr>
                      <th scope="row">${form.fields[field]}</th>
                      <td class="wide">${itemOf.get(line)}</td>
                      <td class="n" data-l=${texts.worth(unit)}>${numbers.number(amount, 3)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpo-request': CpoRequest;
  }
}
