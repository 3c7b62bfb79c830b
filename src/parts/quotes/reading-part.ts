import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { SupplierQuote } from '../../scenario/supplier-quote.ts';
import type { QuestionView } from '../../view/view.ts';
import type { ImportTexts } from '../../words/en/import-texts.ts';
import { languageAmong, type Language } from '../../words/languages.ts';
import { Part } from '../part.ts';
import { turn } from '../turn.ts';
import { unless } from '../unless.ts';
import { importStyles } from './import-styles.ts';
import type { QuoteImporter } from './quote-importer.ts';

/** What stands at the foot of a form that reads files. */
export interface Foot {
  readonly status: string;
  readonly texts: Pick<ImportTexts, 'cancel' | 'add'>;
  /** What may be added; null where nothing was read. */
  readonly quotes: readonly SupplierQuote[] | null;
  readonly more?: TemplateResult | typeof nothing;
  readonly cancel: () => void;
}

/** A form that reads what a reader brought, tells what is in it, and adds its quotes once the reader says so. */
export abstract class ReadingPart<V> extends Part<V> {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    importer: { attribute: false },
    question: { attribute: false },
    reading: { state: true },
    refusal: { state: true },
  };

  static override styles = importStyles;

  declare importer: QuoteImporter;
  declare question: QuestionView;
  declare protected reading: boolean;
  /** Why what was brought was not read, or its quotes were not added. */
  declare protected refusal: string;
  /** The last of what was asked for counts. */
  private asked = 0;

  constructor() {
    super();
    this.reading = false;
    this.refusal = '';
  }

  protected override itsTurn(): Promise<void> {
    return turn();
  }

  protected get language(): Language {
    return languageAmong([this.words.locale]) ?? 'en';
  }

  /**
   * Reads anew.
   * @param take Gets what was read, undefined where that failed; nothing where something else was asked for meanwhile.
   */
  protected async readAnew<T>(read: () => Promise<T>, take: (found: T | undefined) => void): Promise<void> {
    this.reading = true;
    const asked = ++this.asked;
    let found: T | undefined;
    try {
      found = await read();
    } catch {
      // Who failed says so: the page of its engine, or the reader of lists of what is no form.
    }
    if (asked !== this.asked) return;
    this.reading = false;
    take(found);
  }

  /** Asks for more of what was read. */
  protected async whileRead<T>(ask: () => Promise<T>, take: (found: T) => void): Promise<void> {
    const { asked } = this;
    const found = await ask();
    if (asked === this.asked) take(found);
  }

  /** The quotes were added. */
  protected abstract added(): void;

  private add(quotes: readonly SupplierQuote[]): Promise<void> {
    this.reading = true;
    return this.whileRead(
      () => this.importer.add(quotes),
      (refused) => {
        this.reading = false;
        if (refused) this.refusal = this.words.notChanged(refused);
        else this.added();
      },
    );
  }

  /** What is still being read is wanted no more. */
  protected leave(event: string, detail?: unknown): void {
    this.asked++;
    this.reading = false;
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }

  protected foot({ status, texts, quotes, more = nothing, cancel }: Foot): TemplateResult {
    return html`<div class="foot">
      <span class="mut" role="status">${status}</span>
      <span class="acts">
        ${more}
        <button class="bt" @click=${cancel}>${texts.cancel}</button>
        ${
          quotes
            ? html`<button
                class="bt pr"
                aria-disabled=${String(this.reading || quotes.length === 0)}
                @click=${unless(this.reading || quotes.length === 0, () => void this.add(quotes))}
              >
                ${texts.add(quotes.length)}
              </button>`
            : nothing
        }
      </span>
    </div>`;
  }
}
