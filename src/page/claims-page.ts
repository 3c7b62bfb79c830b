/** The page of published claims: each computed from its own inputs, with its verdict and the reason. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import claims from 'virtual:claims';
import sources from 'virtual:sources';
import { catalog } from '../scenario/shipped-edition.ts';
import type { ClaimsData } from '../catalog/types.ts';
import { deskStyles } from '../parts/styles/desk-styles.ts';
import { Translated } from '../parts/translated.ts';
import { verdictMarks, type ClaimsPageWords } from '../words/claims-page-words.ts';
import { languages, type Language } from '../words/languages.ts';
import { checkInSlices, outcomeOf, type ClaimResult } from './check-in-slices.ts';
import { barStyles } from './bar-styles.ts';
import { claimArticle } from './claim-article.ts';
import { claimArticleStyles } from './claim-article-styles.ts';
import { claimsWordsOf, english, speakClaims } from './claims-language.ts';
import { claimsPageStyles } from './claims-page-styles.ts';
import { inSameLanguage, chooseLanguage } from './language.ts';
import { pageNav } from './page-nav.ts';

const outcomes = ['reproduced', 'bounded', 'does-not-follow', 'not-computed'] as const;
/** Claims that are drawn at once: no more than a slow machine draws in 50 ms. */
const drawnAtOnce = 2;

/** Lets the browser draw and answer. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What gives the same verdicts in a terminal. */
const commandIn = (locale: string): string => `cpo-tco claims${locale === 'en' ? '' : ` --lang ${locale}`}`;

/** @summary Every published claim of the tables with its verdict, its figures, its source and its inputs. */
export class CpoClaimsPage extends LitElement {
  static override properties = {
    data: { attribute: false },
    calculator: { type: String },
    words: { attribute: false },
    results: { state: true },
    drawn: { state: true },
    filter: { state: true },
    marked: { state: true },
  };

  static override styles = [deskStyles, barStyles, claimsPageStyles, claimArticleStyles];

  /** The claims and their scenarios; those of the tables unless others are given. */
  declare data: ClaimsData;
  /** Address of the calculator. */
  declare calculator: string;
  declare words: ClaimsPageWords;
  /** Undefined until all are computed. */
  declare private results: readonly ClaimResult[] | undefined;
  /** How many are drawn. */
  declare private drawn: number;
  /** An outcome, or nothing for all. */
  declare private filter: string;
  /** Id of the claim of the address. */
  declare private marked: string;

  constructor() {
    super();
    new Translated(this);
    this.data = claims;
    this.calculator = 'index.html';
    this.words = english;
    this.results = undefined;
    this.drawn = 0;
    this.filter = '';
    this.marked = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.onHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.onHashChange);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data')) void this.compute(this.data);
  }

  /** Computes and draws in slices, so that the page answers all the while. */
  private async compute(data: ClaimsData): Promise<void> {
    this.results = undefined;
    this.drawn = 0;
    const results = await checkInSlices(data, catalog);
    if (data !== this.data) return;
    this.results = results;
    while (data === this.data && this.drawn < results.length) {
      this.drawn += drawnAtOnce;
      await this.updateComplete;
      await pause();
    }
    if (data !== this.data) return;
    await this.followLink();
  }

  /** Brings the claim of the address into view and marks it; a filter that would hide it is lifted. */
  private async followLink(): Promise<void> {
    const result = this.results?.find(({ claim }) => `#${claim.id}` === location.hash);
    this.marked = result?.claim.id ?? '';
    if (!result) return;
    if (this.filter !== '' && this.filter !== outcomeOf(result)) this.filter = '';
    await this.updateComplete;
    const article = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(this.marked)}`);
    article?.scrollIntoView();
    article?.focus({ preventScroll: true });
  }

  private async speak(language: Language): Promise<void> {
    const words = await claimsWordsOf(language);
    chooseLanguage(language);
    this.words = words;
    speakClaims(words);
  }

  private readonly onHashChange = (): void => void this.followLink();

  protected override render(): TemplateResult {
    const { words } = this;
    return html`
      <header class="top">
        ${pageNav(words.pageNames, 'claims')}
        <div class="act">
          <select
            class="plain lang"
            aria-label=${words.language}
            translate="no"
            @change=${(event: Event) => void this.speak((event.target as HTMLSelectElement).value as Language)}
          >
            ${Object.entries(languages).map(
              ([id, name]) => html`<option value=${id} lang=${id} .selected=${id === words.locale}>${name}</option>`,
            )}
          </select>
        </div>
      </header>
      <main lang=${words.locale}>
        <h1>${words.title}</h1>
        ${this.results ? this.content(this.results) : html`<p class="condition">${words.computing(this.data.claims.length)}</p>`}
      </main>
    `;
  }

  private content(results: readonly ClaimResult[]): TemplateResult {
    const { words } = this;
    const count = (outcome: string): number => results.filter((result) => outcomeOf(result) === outcome).length;
    const counts = {
      all: results.length,
      reproduced: count('reproduced'),
      bounded: count('bounded'),
      doesNotFollow: count('does-not-follow'),
      notComputed: count('not-computed'),
    };
    const shown = results.filter((result) => this.filter === '' || outcomeOf(result) === this.filter);
    return html`
      <p class="answer">${words.counts(counts)}</p>
      <p class="condition">${words.condition}</p>
      ${words.fromTables ? html`<p class="condition tables">${words.fromTables}</p>` : nothing}
      ${this.filters(count, results.length)}
      <p class="vh" role="status">${words.shown(shown.length, results.length)}</p>
      ${shown.length === 0 ? html`<p class="condition none">${words.none}</p>` : nothing}
      ${results.slice(0, this.drawn).map((result) => this.article(result, shown.includes(result)))}
      ${this.drawn < results.length ? nothing : this.footer()}
    `;
  }

  /** A claim that the filter leaves out is hidden and not removed: it comes back at once. */
  private article(result: ClaimResult, isShown: boolean): TemplateResult {
    const isMarked = result.claim.id === this.marked;
    const context = {
      scenarios: this.data.scenarios,
      sources: sources.sources,
      catalog,
      calculator: inSameLanguage(this.calculator),
      words: this.words,
    };
    return html`${guard([result, isShown, isMarked, this.calculator, this.words], () => claimArticle(result, { isShown, isMarked }, context))}`;
  }

  private footer(): TemplateResult {
    const { words } = this;
    return html`<footer>
      <p>${words.edition(catalog.edition)} <code>${commandIn(words.locale)}</code></p>
    </footer>`;
  }

  private filters(count: (outcome: string) => number, all: number): TemplateResult {
    const { words } = this;
    const choices = outcomes
      .filter((outcome) => outcome !== 'not-computed' || count(outcome) > 0)
      .map((outcome) => ({
        outcome,
        label: words.filters[outcome],
        mark: `${verdictMarks[outcome]} `,
        number: count(outcome),
      }));
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <fieldset>
        <legend>${words.verdict}</legend>
        ${[{ outcome: '', label: words.all, mark: '', number: all }, ...choices].map(
          ({ outcome, label, mark, number }) =>
            html`<label
              ><input
                type="radio"
                name="verdict"
                .checked=${outcome === this.filter}
                @change=${() => (this.filter = outcome)}
              /><span><i aria-hidden="true">${mark}</i>${label} <small>${number}</small></span></label
            >`,
        )}
      </fieldset>
    </form>`;
  }
}
