/** What stands over the page when it is asked for: how a number is made, quotes, the report of changes. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Claims } from '../parts/claim/claims.ts';
import type { Drawer } from '../parts/drawer.ts';
import type { PartEvent } from '../parts/events.ts';
import type { CpoQuotes } from '../parts/quotes/cpo-quotes.ts';
import type { QuoteImporter } from '../parts/quotes/quote-importer.ts';
import type { QuoteRequests } from '../parts/quotes/quote-requests.ts';
import { saveFile } from '../parts/save-file.ts';
import type { ExplanationView, Subject } from '../view/explanation-view.ts';
import type { View } from '../view/view.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { languageAmong } from '../words/languages.ts';
import type { QuantityNames } from '../words/quantity-names.ts';
import type { DeskExports } from './desk-exports.ts';
import type { DeskSession } from './desk-session.ts';
import { makingText, notMadeText } from './making.ts';
import { quoteRequests } from './quote-requests.ts';

declare const __PACKAGE_VERSION__: string;

/** By the element that each is. */
export type DrawerTag = 'cpo-explained' | 'cpo-quotes' | 'cpo-changes' | 'cpo-claim' | 'cpo-scenarios';

export class DeskDrawers implements ReactiveController {
  /** Those that were opened once: the others are not drawn. */
  private readonly known = new Set<DrawerTag>();
  /** Those that open as soon as they are drawn. */
  private readonly opening = new Map<DrawerTag, (drawer: Drawer<unknown>) => void>();
  private isLoaded = false;
  private explained: ExplanationView | undefined;
  private names: QuantityNames | undefined;
  private path: readonly Subject[] = [];
  private quoteRefusal = '';
  private readonly requests: QuoteRequests;
  private readonly claims: Claims = {
    judge: async (claim) => (await this.session.ready()).claim(claim),
    save: async (sentence) => {
      const text = await (await this.session.ready()).claimFile(sentence, __PACKAGE_VERSION__);
      saveFile('cpo-tco-substantiation.json', 'application/json', text);
    },
    saveSlide: async ({ figures, language, ...written }, format) => {
      const [{ saveClaimSlide }, { claimWordsOf }] = await Promise.all([
        import('./save-claim-slide.ts'),
        import('../words/claim-text.ts'),
      ]);
      await saveClaimSlide(figures, await claimWordsOf(languageAmong([language]) ?? 'en'), written, format);
    },
    address: () => location.href.replace(/#.*$/, ''),
  };

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly session: DeskSession,
    private readonly words: () => DeskWords,
    private readonly exports: Pick<DeskExports, 'making' | 'failed' | 'export'>,
  ) {
    host.addController(this);
    this.requests = quoteRequests(() => session.ready(), __PACKAGE_VERSION__);
  }

  /**
   * Opens a drawer once it is drawn, whatever else the desk still has to draw.
   * @param then What follows once it is open.
   */
  show(tag: DrawerTag, then: (drawer: Drawer<unknown>) => void = () => undefined): void {
    this.known.add(tag);
    this.opening.set(tag, then);
    void this.load().catch(() => this.session.tell([this.words().status.engineFailed]));
    this.host.requestUpdate();
  }

  /** Loads what drawers are made of, so that the first opens at once. */
  async load(): Promise<void> {
    if (this.isLoaded) return;
    await import('./drawer-elements.ts');
    this.isLoaded = true;
    if (this.known.size > 0) this.host.requestUpdate();
  }

  /** Closes it; the place from which it was opened has the focus again. */
  hide(tag: DrawerTag): void {
    this.opening.delete(tag);
    this.elementOf(tag)?.hide();
  }

  hostUpdated(): void {
    for (const [tag, then] of this.opening) {
      const drawer = this.elementOf(tag);
      void drawer?.updateComplete.then(() => {
        if (!this.opening.delete(tag)) return;
        drawer.show();
        then(drawer);
      });
    }
  }

  private elementOf(tag: DrawerTag): Drawer<unknown> | null {
    return this.host.shadowRoot!.querySelector<Drawer<unknown>>(tag);
  }

  /** @param scenarios Draws the scenarios that a reader keeps. */
  draw(view: View, words: DeskWords, scenarios: () => TemplateResult): TemplateResult {
    const from = (tag: DrawerTag, draw: () => TemplateResult): TemplateResult | typeof nothing =>
      this.isLoaded && this.known.has(tag) ? draw() : nothing;
    return html`${from(
      'cpo-explained',
      () =>
        html`<cpo-explained
          .view=${this.explained}
          .path=${this.path}
          .open=${(path: readonly Subject[]) => void this.explain(path)}
          .names=${this.names}
          .moneyUnit=${view.question.currency.code}
          .words=${words}
        ></cpo-explained>`,
    )}
    ${from(
      'cpo-quotes',
      () =>
        html`<cpo-quotes
          .view=${view.quotes}
          .targets=${view.targets}
          .question=${view.question}
          .answer=${view.answer}
          .publicAnswer=${view.publicAnswer}
          .refusal=${this.quoteRefusal}
          .importer=${this.importer}
          .requests=${this.requests}
          .making=${makingText(words, this.exports.making)}
          .notMade=${notMadeText(words, this.exports.failed)}
          .words=${words}
          @cpo-workbook=${() => void this.exports.export('workbook')}
          @cpo-quote=${(event: PartEvent<'cpo-quote'>) => void this.quote(event)}
        ></cpo-quotes>`,
    )}
    ${from('cpo-changes', () => html`<cpo-changes .view=${view.changes} .words=${words}></cpo-changes>`)}
    ${from('cpo-claim', () => html`<cpo-claim .view=${view.question} .claims=${this.claims} .words=${words}></cpo-claim>`)}
    ${from('cpo-scenarios', scenarios)}`;
  }

  /** What a number is made of; where it leads on, the drawer stays open. */
  async explain(path: readonly Subject[]): Promise<void> {
    this.path = path;
    this.explained = undefined;
    this.show('cpo-explained');
    const [explained, names] = await Promise.all([
      this.session.ready().then((engine) => engine.explain(path.at(-1)!)),
      this.loadNames().catch(() => undefined),
    ]);
    if (this.path !== path) return;
    this.explained = explained;
    this.names = names;
    this.host.requestUpdate();
  }

  /** In the language of the desk as it is now. */
  private async loadNames(): Promise<QuantityNames> {
    const { quantityNamesIn } = await import('../words/quantity-names.ts');
    return quantityNamesIn(languageAmong([this.words().locale]) ?? 'en');
  }

  /** The report of changes. */
  async report(as: 'page' | 'csv'): Promise<void> {
    if (as === 'page') this.show('cpo-changes');
    else saveFile('cpo-tco-changes.csv', 'text/csv', await (await this.session.ready()).changesCsv());
  }

  /** The request for quotes of the present scenario. */
  request(): void {
    this.show('cpo-quotes', (drawer) => void (drawer as CpoQuotes).request());
  }

  /** Files of quotes, and forms that came back. */
  import(files: readonly File[]): void {
    this.show('cpo-quotes', (drawer) => void (drawer as CpoQuotes).import(files));
  }

  private async quote({ detail }: PartEvent<'cpo-quote'>): Promise<void> {
    const result = await this.session.edit(
      'add' in detail
        ? { kind: 'quote', quote: detail.add }
        : 'drop' in detail
          ? { kind: 'drop-quote', ref: detail.drop }
          : { kind: 'use-quote', ...detail },
    );
    // The form has the fields of one quote.
    const field = (name: string): string => name.replace(/^quotes\.[^.]+\.(prices\[\d+\]\.)?/, '');
    this.quoteRefusal = 'hash' in result ? '' : this.words().notChanged({ ...result, field: field(result.field) });
    this.host.requestUpdate();
  }

  /** Files are read where the engine is; adding what they hold is one step. */
  private readonly importer: QuoteImporter = {
    read: async (source, settings) => (await this.session.ready()).readQuotes(source, settings),
    rows: async (from) => (await this.session.ready()).importRows(from),
    refused: async (language) => (await this.session.ready()).refusedRows(language),
    add: async (quotes) => {
      const result = await this.session.edit({ kind: 'quotes', quotes });
      return 'hash' in result ? undefined : result;
    },
  };
}
