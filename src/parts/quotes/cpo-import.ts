/**
 * The preview of a file with quotes. Longer than most: settings, columns and rows are one form that is read anew as a
 * whole.
 */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  rowsAtOnce,
  type AcceptedRow,
  type ColumnChoice,
  type ImportColumn,
  type ImportRow,
  type ImportSettings,
  type ImportSource,
  type ImportView,
  type RefusedLine,
} from '../../view/import-view.ts';
import type { ImportTexts } from '../../words/en/import-texts.ts';
import { importTextsOf } from '../../words/import-texts.ts';
import { linesList } from '../../words/import-words.ts';
import { quoteFields, quoteUnits, type FieldWithUnit } from '../../words/quote-columns.ts';
import { saveFile } from '../save-file.ts';
import { columnUnits } from '../../words/column-units.ts';
import { mark, priceCell, termsOf } from './quote-cells.ts';
import { ReadingPart } from './reading-part.ts';
import { quotedThing } from '../../words/quoted-thing.ts';
import { currencyCodes } from '../currency-codes.ts';

const separators = [',', ';', '\t', '|'] as const;
const decimals = ['.', ','] as const;
const usualFields = ['supplier', 'date', 'currency'] as const;

/**
 * @summary What a file of quotes holds, before any is added: how it was read, each column, each row accepted or refused.
 * @event cpo-import-done - Its quotes were added, or the reader wants none of them.
 */
export class CpoImport extends ReadingPart<never> {
  static override properties: PropertyDeclarations = {
    ...ReadingPart.properties,
    source: { attribute: false },
    found: { state: true },
    rows: { state: true },
    texts: { state: true },
    settings: { state: true },
  };

  /** Undefined: the reader pastes rows. */
  declare source: ImportSource | undefined;
  declare private found: ImportView | undefined;
  declare private rows: readonly ImportRow[];
  declare private texts: ImportTexts | undefined;
  declare private settings: ImportSettings;

  constructor() {
    super();
    this.source = undefined;
    this.found = undefined;
    this.rows = [];
    this.texts = undefined;
    this.settings = {};
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('words'))
      void importTextsOf(this.language).then((texts) => {
        this.texts = texts;
      });
    if (!changed.has('source')) return;
    this.found = undefined;
    this.rows = [];
    this.refusal = '';
    this.settings = {};
    if (this.source) void this.read(this.source, {});
  }

  private read(source: ImportSource, settings: ImportSettings): Promise<void> {
    this.settings = settings;
    return this.readAnew(
      () => this.importer.read(source, settings),
      (answer) => {
        if (!answer || 'allowed' in answer) {
          this.found = undefined;
          this.rows = [];
          this.refusal = answer ? this.words.refusalText(answer) : (this.texts?.stopped ?? '');
          return;
        }
        this.found = answer;
        this.rows = answer.rows;
        this.refusal = answer.problem ? this.words.refusalText(answer.problem) : '';
      },
    );
  }

  private reread(change: ImportSettings): void {
    const { source } = this;
    if (source) void this.read(source, { ...this.settings, ...change });
  }

  private more(): Promise<void> {
    return this.whileRead(
      () => this.importer.rows(this.rows.length),
      (rows) => {
        this.rows = [...this.rows, ...rows];
      },
    );
  }

  protected override added(): void {
    this.leave('cpo-import-done');
  }

  protected override render(): TemplateResult | typeof nothing {
    const { texts, found, source, reading, refusal } = this;
    if (!texts) return nothing;
    const counts = found ? texts.counts(found.acceptedLines, found.acceptedLines + found.refusedLines) : '';
    return html`<div class="body">
        <h3 id="title">${source ? texts.preview(source.name) : texts.pasteLabel}</h3>
        ${source ? nothing : this.pasting(texts)} ${found ? this.detected(texts, found) : nothing}
        <p class="missing warn" role="alert">${refusal}</p>
        ${found ? this.preview(texts, found) : nothing}
      </div>
      ${this.foot({
        ...{ status: reading && source ? texts.reading(source.name) : counts, texts, quotes: found?.quotes ?? null },
        more: found && found.refusedLines > 0 ? this.saving(texts, found.refusedLines) : nothing,
        cancel: () => this.added(),
      })}`;
  }

  private saving(texts: ImportTexts, refusedLines: number): TemplateResult {
    return html`<button class="bt" @click=${() => void this.saveRefused(texts)}>${texts.save(refusedLines)}</button>`;
  }

  private pasting(texts: ImportTexts): TemplateResult {
    const read = (text: string): void => {
      if (text.trim() !== '') this.source = { name: texts.pasted, text };
    };
    return html`<p class="mut" id="hint">${texts.pasteHint}</p>
      <textarea
        class="box"
        rows="8"
        spellcheck="false"
        aria-labelledby="title"
        aria-describedby="hint"
        @paste=${(event: ClipboardEvent) => {
          const field = event.target as HTMLTextAreaElement;
          if (field.value.trim() !== '') return;
          event.preventDefault();
          read(event.clipboardData?.getData('text/plain') ?? '');
        }}
      ></textarea>
      <button class="bt" @click=${() => read(this.renderRoot.querySelector('textarea')!.value)}>${texts.read}</button>`;
  }

  private detected(texts: ImportTexts, { format, encoding, separator, decimal }: ImportView): TemplateResult {
    const { settings } = this;
    return html`<div class="told">
      <span>${this.words.list([format, ...(encoding === null ? [] : [encoding])])}</span>
      ${
        separator === null
          ? nothing
          : this.list(
              texts.separator,
              separators.map((one) => [one, texts.separators[one] ?? one]),
              settings.separator ?? separator,
              (chosen) => this.reread({ separator: chosen, columns: [] }),
            )
      }
      ${this.list(
        texts.decimal,
        [
          ...(settings.decimal === undefined && decimal === null ? [['', texts.asFound] as const] : []),
          ...decimals.map((one) => [one, texts.decimals[one] ?? one] as const),
        ],
        settings.decimal ?? decimal ?? '',
        (chosen) => this.reread({ decimal: chosen }),
      )}
    </div>`;
  }

  private list(
    label: string,
    choices: readonly (readonly [id: string, text: string])[],
    chosen: string,
    choose: (id: string) => void,
    isBare = false,
  ): TemplateResult {
    const select = html`<select
      class="box"
      aria-label=${isBare ? label : nothing}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${choices.map(([id, text]) => html`<option value=${id} .selected=${live(id === chosen)}>${text}</option>`)}
    </select>`;
    return isBare ? select : html`<label>${label} ${select}</label>`;
  }

  private preview(texts: ImportTexts, found: ImportView): TemplateResult {
    return html`${found.sheets.map(({ name, columns }) => this.columns(texts, name, columns))}
    ${found.sheets.length > 0 ? this.usual(texts) : nothing} ${this.rowTable(texts, found)}
    ${
      found.notes.length === 0
        ? nothing
        : html`<h4>${texts.notes}</h4>
            <ul class="told-notes">
              ${found.notes.map((note) => html`<li>${texts.note(note)}</li>`)}
            </ul>`
    }`;
  }

  private columns(texts: ImportTexts, sheet: string | null, columns: readonly ImportColumn[]): TemplateResult {
    const named = columns.filter(({ header }) => header !== '');
    return html`<details ?open=${matchMedia('(min-width: 821px)').matches}>
      <summary>
        ${[...(sheet === null ? [] : [texts.inSheet(sheet)]), texts.columns].join(this.words.signs.colon)}
      </summary>
      <table class="rows folds cols">
        <thead>
          <tr>
            <th scope="col">${texts.column}</th>
            <th scope="col">${texts.sample}</th>
            <th scope="col">${texts.takenFor}</th>
            <th scope="col">${texts.unit}</th>
            <th scope="col">${texts.from}</th>
          </tr>
        </thead>
        <tbody>
          ${named.map((column) => this.columnRow(texts, column))}
        </tbody>
      </table>
    </details>`;
  }

  private columnRow(texts: ImportTexts, { header, sample, choice }: ImportColumn): TemplateResult {
    const field = choice?.field ?? '';
    return html`<tr>
      <th scope="row" translate="no">${header}</th>
      <td translate="no" data-l=${texts.sample}>${sample}</td>
      <td data-l=${texts.takenFor}>
        ${this.list(
          texts.ofColumn(texts.takenFor, header),
          [['', texts.notUsed], ...quoteFields.map((one) => [one, texts.fields[one]] as const)],
          field,
          (chosen) => this.take(header, chosen === '' ? null : { field: chosen }),
          true,
        )}
      </td>
      <td data-l=${texts.unit}>${choice ? this.unitOf(texts, header, choice) : nothing}</td>
      <td data-l=${texts.from}>${choice?.field === 'price' ? this.stepOf(texts, header, choice) : nothing}</td>
    </tr>`;
  }

  /** Of a price its currency. */
  private unitOf(texts: ImportTexts, header: string, choice: ColumnChoice): TemplateResult | typeof nothing {
    const { field, unit, currency } = choice;
    if (field === 'price') {
      const known = currencyCodes(this.question);
      const own = currency === undefined || known.includes(currency) ? [] : [currency];
      return this.list(
        texts.ofColumn(texts.fields.currency, header),
        [['', texts.asWritten], ...[...own, ...known].map((code) => [code, code] as const)],
        currency ?? '',
        (chosen) => this.take(header, { ...choice, ...cleared(chosen, 'currency') }),
        true,
      );
    }
    const kind = (field === 'powerMax' ? 'power' : field) as FieldWithUnit;
    if (!Object.hasOwn(quoteUnits, kind)) return nothing;
    const factors: Readonly<Record<string, number>> = quoteUnits[kind];
    const written = unit === undefined ? undefined : factors[unit.toLowerCase().replace('.', '')];
    return this.list(
      texts.ofColumn(texts.unit, header),
      [
        ['', texts.asWritten],
        ...Object.entries(columnUnits[kind]).map(([id, sign]) => [id, texts.units[id] ?? sign] as const),
      ],
      Object.keys(columnUnits[kind]).find((id) => factors[id] === written) ?? '',
      (chosen) => this.take(header, { ...choice, ...cleared(chosen, 'unit') }),
      true,
    );
  }

  private stepOf(texts: ImportTexts, header: string, choice: ColumnChoice): TemplateResult {
    return html`<input
      class="box"
      inputmode="numeric"
      autocomplete="off"
      aria-label=${texts.ofColumn(texts.from, header)}
      .value=${live(choice.from === undefined ? '' : String(choice.from))}
      @change=${(event: Event) => {
        const from = Number((event.target as HTMLInputElement).value);
        const { from: _, ...others } = choice;
        this.take(header, Number.isInteger(from) && from > 0 ? { ...others, from } : others);
      }}
    />`;
  }

  private take(header: string, choice: ColumnChoice | null): void {
    const others = (this.settings.columns ?? []).filter(([name]) => name !== header);
    this.reread({ columns: [...others, [header, choice]] });
  }

  private usual(texts: ImportTexts): TemplateResult {
    const { settings } = this;
    const set = (field: (typeof usualFields)[number], value: string): void => {
      const { [field]: _, ...others } = settings.usual ?? {};
      this.reread({ usual: value.trim() === '' ? others : { ...others, [field]: value.trim() } });
    };
    const text = (field: 'supplier' | 'date'): TemplateResult =>
      html`<label
        >${texts.fields[field]}
        <input
          class="box"
          type=${field === 'date' ? 'date' : 'text'}
          autocomplete="off"
          .value=${live(settings.usual?.[field] ?? '')}
          @change=${(event: Event) => set(field, (event.target as HTMLInputElement).value)}
      /></label>`;
    return html`<fieldset class="told">
      <legend>${texts.usual}</legend>
      ${text('supplier')} ${text('date')}
      ${this.list(
        texts.fields.currency,
        [['', 'USD'], ...this.question.currencies.map(({ code }) => [code, code] as const)],
        settings.usual?.currency ?? '',
        (chosen) => set('currency', chosen),
      )}
    </fieldset>`;
  }

  private rowTable(texts: ImportTexts, { rowCount, acceptedLines, refusedLines }: ImportView): TemplateResult {
    const w = this.words.quotesDrawer;
    const left = rowCount - this.rows.length;
    return html`<h4>
        ${texts.rows}${this.words.signs.colon}${texts.counts(acceptedLines, acceptedLines + refusedLines)}
      </h4>
      <table class="rows folds read">
        <thead>
          <tr>
            <th scope="col">${texts.line}</th>
            <th scope="col">${texts.result}</th>
            <th scope="col">${w.supplier}</th>
            <th scope="col">${w.what}</th>
            <th scope="col" class="n">${texts.fields.price}</th>
            <th scope="col" class="n">${w.power}</th>
            <th scope="col" class="n">${w.powerMax}</th>
            <th scope="col" class="n">${w.date}</th>
            <th scope="col" class="n">${w.validUntil}</th>
          </tr>
        </thead>
        <tbody translate="no">
          ${this.rows.map((row) => ('problem' in row ? this.refusedRow(texts, row) : this.acceptedRow(texts, row)))}
        </tbody>
      </table>
      ${left > 0 ? html`<button class="bt" @click=${() => void this.more()}>${texts.more(Math.min(left, rowsAtOnce))}</button>` : nothing}`;
  }

  private place(texts: ImportTexts, sheet: string | null, lines: readonly number[]): string {
    const list = linesList(lines, texts.listing);
    return sheet === null ? list : texts.inSheet(sheet) + this.words.signs.comma + list;
  }

  private refusedRow(texts: ImportTexts, { sheet, line, problem, cells }: RefusedLine): TemplateResult {
    return html`<tr class="no">
      <th scope="row" data-l=${texts.line}>${this.place(texts, sheet, [line])}</th>
      <td class="wide warn">${texts.refused}</td>
      <td class="wide" colspan="7">
        ${this.words.refusalText(problem)}${cells.length > 0 ? html`<small>${cells.join(' | ')}</small>` : nothing}
      </td>
    </tr>`;
  }

  private acceptedRow(
    texts: ImportTexts,
    { sheet, lines, quote, switchLabel, place, ...days }: AcceptedRow,
  ): TemplateResult {
    const { words } = this;
    const w = words.quotesDrawer;
    const number = (value: number | undefined): string => (value === undefined ? '' : words.numbers.number(value, 9));
    const { what, rateGbps = null, architecture, network = null } = quote;
    const thing = quotedThing(words, this.question, { what, rateGbps, switchLabel, network });
    const option = what === 'switch' ? w.any : words.architectureName(architecture!);
    const terms = termsOf(words, texts, quote);
    return html`<tr>
      <th scope="row" data-l=${texts.line}>${this.place(texts, sheet, lines)}</th>
      <td class="wide">${texts.places[place]}</td>
      <td data-l=${w.supplier}>${quote.supplier}</td>
      <td data-l=${w.what}>
        ${option + words.signs.comma + thing}${terms.length > 0 ? html`<small>${terms.join(this.words.signs.semicolon)}</small>` : nothing}
      </td>
      <td class="n" data-l=${texts.fields.price}>${priceCell(words, texts, quote)}</td>
      <td class="n" data-l=${w.power}>${number(quote.power)}</td>
      <td class="n" data-l=${w.powerMax}>${number(quote.powerMax)}</td>
      <td class="n" data-l=${w.date}>${quote.date}${mark(days.isAhead, w.ahead)}</td>
      <td class="n" data-l=${w.validUntil}>${quote.validUntil ?? ''}${mark(days.hasExpired, w.expired)}</td>
    </tr>`;
  }

  private async saveRefused(texts: ImportTexts): Promise<void> {
    saveFile(texts.savedAs, 'text/csv', await this.importer.refused(this.language));
  }
}

/** Undefined takes a choice back: the header says it again. */
const cleared = (chosen: string, key: 'unit' | 'currency'): Partial<ColumnChoice> => ({
  [key]: chosen === '' ? undefined : chosen,
});

declare global {
  interface HTMLElementTagNameMap {
    'cpo-import': CpoImport;
  }
}
