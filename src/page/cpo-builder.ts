/**
 * The builder: settings of a widget, the widget itself in a frame beside them, and the code to paste. It computes on this
 * page: what is asked has results before it is shown. Longer than most files: every event of the page has its one line here.
 */
import { sentences } from '../words/sentences.ts';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import built from 'virtual:built-widget';
import { embeddedScenario } from '../export/embedded-scenario.ts';
import * as packing from '../import/packed-text.ts';
import { decimalHint } from '../parts/inputs/typed-value.ts';
import { painted } from '../parts/painted.ts';
import { pngOf, slidePixels } from '../parts/png-of.ts';
import { saveFile } from '../parts/save-file.ts';
import { toldMilliseconds } from '../parts/told-milliseconds.ts';
import { deskStyles } from '../parts/styles/desk-styles.ts';
import { Translated } from '../parts/translated.ts';
import { defaultCube } from '../scenario/assess.ts';
import { usDollar } from '../scenario/currency.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { catalogFor } from '../scenario/editions.ts';
import { linkFor, unpackLink } from '../scenario/packed-link.ts';
import { readLink, readScenarioFile, type LinkReaders } from '../scenario/read-link.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { runScenario, type Run } from '../scenario/run-scenario.ts';
import { ScenarioError, UnitsNeeded } from '../scenario/scenario-error.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { withWhatIsNeeded } from '../scenario/with-what-is-needed.ts';
import { inputsView } from '../view/inputs-view.ts';
import { Money } from '../view/money.ts';
import { questionView } from '../view/question-view.ts';
import type { InputsView, InputView, QuestionView } from '../view/view.ts';
import type { BuilderWords } from '../words/builder-words.ts';
import { builderWordsOf } from '../words/builder-words.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { languageAmong, languages, type Language } from '../words/languages.ts';
import type { PictureWords } from '../words/picture-words.ts';
import { barStyles } from './bar-styles.ts';
import { importMapHash } from './builder-code.ts';
import { comparisonForm, lookForm, setCounts, textsForm } from './builder-form.ts';
import { inputsForm } from './builder-inputs.ts';
import { codeSection, recipesSection, type MadePicture, type Output } from './builder-output.ts';
import type { BuilderPage } from './builder-page.ts';
import { leastContrast, type Contrast, type PreviewOf, toldIn } from './builder-preview.ts';
import { productsForm } from './builder-products.ts';
import {
  hashOf,
  noState,
  placementOf,
  propertiesOf,
  readHash,
  settingsOf,
  textsOf,
  type BuilderState,
} from './builder-state.ts';
import { builderStyles } from './builder-styles.ts';
import { segments, type Choice } from './builder-fields.ts';
import { wordsOf } from './desk-language.ts';
import { chooseLanguage, speak } from './language.ts';
import { pageNav } from './page-nav.ts';

declare const __PACKAGE_VERSION__: string;

/** So long after the last change the link is written, in milliseconds. */
const restMilliseconds = 250;

const widths = ['320', '480', '768', 'full'] as const;
type Width = (typeof widths)[number];
const sections = ['comparison', 'products', 'inputs', 'look', 'texts'] as const;
type Section = (typeof sections)[number];

export class CpoBuilder extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { state: true },
    w: { state: true },
    state: { state: true },
    errors: { state: true },
    told: { state: true },
    notice: { state: true },
    copied: { state: true },
    width: { state: true },
    scheme: { state: true },
    search: { state: true },
    opened: { state: true },
    groups: { state: true },
    figures: { state: true },
    contrasts: { state: true },
    colours: { state: true },
    fault: { state: true },
    mapHash: { state: true },
    picture: { state: true },
  };

  static override styles = [deskStyles, barStyles, builderStyles];

  declare private words: DeskWords;
  declare private w: BuilderWords;
  declare private state: BuilderState;
  declare private errors: ReadonlyMap<string, { readonly typed: string; readonly text: string }>;
  /** What a screen reader is told of something that was just done. */
  declare private told: string;
  /** What is told over the page. */
  declare private notice: string;
  declare private copied: string;
  declare private width: Width;
  declare private scheme: 'light' | 'dark';
  declare private search: string;
  declare private opened: ReadonlySet<Section>;
  declare private groups: ReadonlySet<string>;
  /** Figures that a reader asked for and has not given yet, by product. */
  declare private figures: ReadonlyMap<string, readonly string[]>;
  declare private contrasts: readonly Contrast[];
  /** Colours in use, by name of the property. */
  declare private colours: Readonly<Record<string, string>>;
  /** What the widget in the preview leaves out. */
  declare private fault: string;
  declare private mapHash: string | undefined;
  declare private picture: MadePicture | null | undefined;

  private run: Run = runScenario({}, catalog);
  /** Reads text with a unit, once some was typed or opened. */
  private readUnit: UnitReader | undefined;
  private views: { readonly run: Run; readonly question: QuestionView; readonly inputs: InputsView } | undefined;
  /** What the picture was made of. */
  private pictured: string | undefined;
  private hashed: string | undefined;
  private isFrameReady = false;
  private written = '';
  private linkTimer: ReturnType<typeof setTimeout> | undefined;
  private toldTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(words: DeskWords, w: BuilderWords) {
    super();
    new Translated(this);
    this.words = words;
    this.w = w;
    this.titleWords = words;
    this.state = noState;
    this.errors = new Map();
    this.told = '';
    this.notice = '';
    this.copied = '';
    this.width = 'full';
    this.scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    this.search = '';
    this.opened = new Set(['comparison']);
    this.groups = new Set();
    this.figures = new Map();
    this.contrasts = [];
    this.colours = {};
    this.fault = '';
    this.mapHash = undefined;
    this.picture = undefined;
    this.speakAll();
    void this.open();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.heard);
    addEventListener('hashchange', this.followed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.heard);
    removeEventListener('hashchange', this.followed);
    clearTimeout(this.linkTimer);
  }

  private readonly followed = (): void => {
    if (location.hash !== this.written) void this.open();
  };

  /** Takes over what the address holds: a widget of this page, or a scenario of the calculator. */
  private async open(): Promise<void> {
    const { hash } = location;
    const read = readHash(hash);
    const link = await this.withWhatIsNeeded(async () => {
      if (read) return readScenarioFile(JSON.stringify(read.scenario), catalog, this.readers());
      return readLink(hash, catalog, { ...this.readers(), unpacked: await unpackLink(hash, packing) });
    });
    const { scenario, currency } = link.state;
    // An edition that a link always names is pinned only where a reader chose so, or where it is an older one.
    const { edition, ...unpinned } = scenario;
    const held = read || edition !== catalog.edition ? scenario : unpinned;
    this.run = await this.withWhatIsNeeded(() => this.compute(held));
    this.state = {
      ...noState,
      ...read,
      scenario: held,
      ...(!read && currency && { settings: { currency } }),
    };
    this.errors = new Map();
    const faults = link.dead.map(({ problem }) => this.words.problemText(problem));
    this.notice = faults.length > 0 ? this.w.leftOut(sentences(faults)) : '';
    // What is set is seen.
    const counts = setCounts(this.page());
    this.opened = new Set([...this.opened, ...sections.filter((id) => counts[id] > 0 && id !== 'inputs')]);
    this.written = hash;
  }

  private readers(): LinkReaders {
    const { readUnit } = this;
    return {
      ...(readUnit && { readUnit }),
      check: (scenario, of) => runScenario(scenario, of, this.readUnit),
    };
  }

  /** @throws ScenarioError; EditionNeeded or UnitsNeeded for what is not here yet. */
  private compute(scenario: unknown): Run {
    return runScenario(scenario, catalogFor(scenario, catalog), this.readUnit);
  }

  /** What the work turns out to need is loaded; the reader of units is kept for the next. */
  private withWhatIsNeeded<T>(work: () => T | Promise<T>): Promise<T> {
    return withWhatIsNeeded((readUnit) => {
      this.readUnit ??= readUnit;
      return work();
    });
  }

  private set(change: Partial<BuilderState>): void {
    this.state = { ...this.state, ...change };
    clearTimeout(this.linkTimer);
    this.linkTimer = setTimeout(() => this.writeLink(), restMilliseconds);
  }

  private ask(scenario: unknown, field: string, typed: string): boolean {
    try {
      this.take(this.compute(scenario), scenario, field);
      return true;
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      this.refuse(field, typed, this.words.refusalText(error) + this.words.signs.stop);
      return false;
    }
  }

  private askTyped(change: (page: BuilderPage) => Scenario, field: string, typed: string, of: InputView): void {
    const { words } = this;
    const scenario = change(this.page());
    try {
      this.take(this.compute(scenario), scenario, field);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      const refuse = (): void =>
        this.refuse(field, typed, sentences([words.refused(of, typed, error), decimalHint(typed, words)]));
      if (!(error instanceof UnitsNeeded)) return refuse();
      // It stays in the field without a word until units can be read; what was typed since then counts.
      const held = { typed, text: '' };
      this.errors = new Map(this.errors).set(field, held);
      void import('../scenario/typed-unit.ts').then(({ readTypedUnit }) => {
        this.readUnit = readTypedUnit;
        if (this.errors.get(field) === held) this.askTyped(change, field, typed, of);
      }, refuse);
    }
  }

  private take(run: Run, scenario: unknown, field: string): void {
    this.run = run;
    this.accept(field);
    const { edition, ...unpinned } = scenario as Scenario;
    this.set({ scenario: edition ? (scenario as Scenario) : unpinned });
  }

  private refuse(field: string, typed: string, text: string): void {
    this.errors = new Map(this.errors).set(field, { typed, text });
    this.tell(text);
  }

  private accept(field: string): void {
    if (!this.errors.has(field)) return;
    const errors = new Map(this.errors);
    errors.delete(field);
    this.errors = errors;
  }

  private tell(text: string): void {
    this.told = text;
    clearTimeout(this.toldTimer);
    this.toldTimer = setTimeout(() => (this.told = ''), 2 * toldMilliseconds);
  }

  private writeLink(): void {
    const hash = hashOf(this.state);
    if (hash === undefined) {
      this.notice = this.w.tooLong;
      return;
    }
    if (this.notice === this.w.tooLong) this.notice = '';
    this.written = hash;
    try {
      history.replaceState(null, '', location.pathname + location.search + hash);
    } catch {
      // Refused after too many in a short time: the next one is written.
    }
  }

  private page(): BuilderPage {
    const { state, run, words, w, errors } = this;
    if (this.views?.run !== run)
      this.views = {
        run,
        question: questionView(run, usDollar, defaultCube.draws, catalog),
        inputs: inputsView(run, new Money(usDollar), { assessment: undefined, breakEvens: undefined, pair: undefined }),
      };
    const { question, inputs } = this.views;
    return {
      ...{ state, run, words, w, errors, question, inputs },
      set: (change) => this.set(change),
      ask: (scenario, field, typed) => this.ask(scenario, field, typed),
      askTyped: (change, field, typed, of) => this.askTyped(change, field, typed, of),
      refuse: (field, typed, text) => this.refuse(field, typed, text),
      accept: (field) => this.accept(field),
      tell: (text) => this.tell(text),
    };
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('state') || changed.has('scheme') || changed.has('words')) this.show();
    if (this.state.tier === 'pinned' && built) void this.makeHash();
    if (this.state.tier === 'static') void this.makePicture();
    void this.makeTitle();
  }

  private async makeHash(): Promise<void> {
    const base = placementOf(this.state, this.run.resolved, __PACKAGE_VERSION__)?.base;
    if (base === undefined || base === this.hashed) return;
    this.hashed = base;
    this.mapHash = await importMapHash(built!, base);
  }

  private async makePicture(): Promise<void> {
    const { run, state } = this;
    const { workbench } = state.settings;
    const mark = JSON.stringify([state.scenario, workbench, this.pictureLanguage]);
    if (mark === this.pictured) return;
    this.pictured = mark;
    this.picture = undefined;
    await this.updateComplete;
    await painted();
    try {
      const [{ makePicture }, words] = await Promise.all([import('./builder-picture.ts'), this.pictureWords()]);
      const made = makePicture(run, words, __PACKAGE_VERSION__, workbench);
      if (this.pictured === mark) this.picture = made;
    } catch {
      if (this.pictured === mark) this.picture = null;
    }
  }

  /** Of the language of the widget, once they are here; before, those of this page. */
  private titleWords: DeskWords;

  private async makeTitle(): Promise<void> {
    const language = this.pictureLanguage;
    if (this.titleWords.locale === language) return;
    const words = language === this.words.locale ? this.words : await wordsOf(language);
    if (language !== this.pictureLanguage || words === this.titleWords) return;
    this.titleWords = words;
    this.requestUpdate();
  }

  /** That of the widget, or else of the page. */
  private get pictureLanguage(): Language {
    return languageAmong([this.state.settings.locale, this.words.locale]) ?? 'en';
  }

  private async pictureWords(): Promise<PictureWords> {
    return (await import('../words/picture-words.ts')).pictureWords(this.pictureLanguage);
  }

  private async saveSlide(format: 'png' | 'svg'): Promise<void> {
    const [{ makeSlide }, words] = await Promise.all([import('./builder-picture.ts'), this.pictureWords()]);
    const svg = makeSlide(this.run, words, __PACKAGE_VERSION__, this.state.settings.workbench);
    if (format === 'svg') saveFile('cpo-tco-slide.svg', 'image/svg+xml', svg);
    else saveFile('cpo-tco-slide.png', 'image/png', await pngOf(svg, slidePixels));
    this.tell(this.w.code.pictureSaved);
  }

  /** Brings the preview up to date. */
  private show(): void {
    const frame = this.renderRoot.querySelector<HTMLIFrameElement>('iframe');
    if (!this.isFrameReady || !frame?.contentWindow) return;
    const { state, scheme, run, words } = this;
    this.fault = '';
    const asked: PreviewOf = {
      kind: 'cpo-tco:preview',
      scenario: embeddedScenario(run.resolved),
      settings: settingsOf({ ...state, settings: { ...state.settings, loading: 'eager' } }),
      texts: textsOf(state),
      properties: propertiesOf(state),
      scheme,
      lang: words.locale,
    };
    frame.contentWindow.postMessage(asked, location.origin);
  }

  private readonly heard = ({ source, origin, data }: MessageEvent<unknown>): void => {
    const frame = this.renderRoot.querySelector<HTMLIFrameElement>('iframe');
    if (!frame || source !== frame.contentWindow || origin !== location.origin) return;
    const told = toldIn(data);
    if (!told) return;
    if (told.kind === 'cpo-tco:ready') {
      this.isFrameReady = true;
      this.show();
    } else if (told.kind === 'cpo-tco:fault') this.fault = told.text;
    else if (told.kind === 'cpo-tco:shown') {
      this.contrasts = told.contrasts;
      this.colours = told.colours;
    }
  };

  private async copy(id: string, text: string, told: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = id;
      this.tell(told);
      setTimeout(() => {
        if (this.copied === id) this.copied = '';
      }, toldMilliseconds);
    } catch {
      this.tell(this.w.notCopied);
    }
  }

  private async speak(language: Language): Promise<void> {
    const words = await wordsOf(language);
    this.w = await builderWordsOf[language]();
    chooseLanguage(language);
    this.words = words;
    this.speakAll();
  }

  private speakAll(): void {
    speak(this.words);
    document.title = this.w.title;
  }

  private startOver(): void {
    this.run = this.compute({});
    this.errors = new Map();
    this.notice = '';
    this.set(noState);
    this.tell(this.w.startedOver);
  }

  private async openDesk(): Promise<void> {
    const { resolved } = this.run;
    const link = await linkFor({ scenario: resolved.asked }, '', resolved.catalog, packing);
    location.href = `index.html${link ?? ''}`;
  }

  private output(): Output {
    const { state, run, copied, mapHash, picture, w } = this;
    const { question } = this.page();
    return {
      ...{ built, version: __PACKAGE_VERSION__, copied, mapHash, picture, pictureLanguage: this.pictureLanguage },
      placement: placementOf(state, run.resolved, __PACKAGE_VERSION__),
      title: this.titleWords.questionSentence(question),
      copy: (id, text, name) => void this.copy(id, text, w.code.copiedOf(name)),
      saveSlide: (format) => void this.saveSlide(format),
      savePicture: () => {
        if (!picture) return;
        saveFile('cpo-tco.svg', 'image/svg+xml', picture.svg);
        this.tell(w.code.pictureSaved);
      },
    };
  }

  protected override render(): TemplateResult {
    const { w } = this;
    const page = this.page();
    const output = this.output();
    return html`
      ${this.bar()}
      <main>
        <div class="intro">
          <h1>${w.title}</h1>
          <p>${sentences([w.lead, w.private])}</p>
          ${this.notice ? html`<p class="warn" role="alert">${this.notice}</p>` : nothing}
        </div>
        <div class="work">
          <form id="form" tabindex="-1" aria-label=${w.form} @submit=${(event: Event) => event.preventDefault()}>
            ${sections.map((id) => this.section(id, page))}
          </form>
          ${this.preview(page)}
        </div>
        ${codeSection(page, output)} ${recipesSection(page, output, this.state.settings.locale ?? this.words.locale)}
      </main>
      <p class="vh" role="status">${this.told}</p>
    `;
  }

  private bar(): TemplateResult {
    const { w, words } = this;
    return html`<header class="top">
      ${(['form', 'code'] as const).map((id) => html`<button type="button" class="skip bt" @click=${() => this.goTo(id)}>${w.skip[id]}</button>`)}
      ${pageNav(words, 'embed')}
      <div class="act">
        <button type="button" class="bt over" @click=${() => this.startOver()}>${w.startOver}</button>
        <button
          type="button"
          class="bt share"
          @click=${() => {
            this.writeLink();
            void this.copy('link', location.href, w.linkCopied);
          }}
        >
          ${this.copied === 'link' ? w.copied : w.copyLink}
        </button>
        <select
          class="plain lang"
          aria-label=${words.language}
          translate="no"
          @change=${(event: Event) => void this.speak((event.target as HTMLSelectElement).value as Language)}
        >
          ${Object.entries(languages).map(([id, name]) => html`<option value=${id} lang=${id} .selected=${id === words.locale}>${name}</option>`)}
        </select>
      </div>
    </header>`;
  }

  private section(id: Section, page: BuilderPage): TemplateResult {
    const { w } = this;
    const isOpen = this.opened.has(id);
    const count = setCounts(page)[id];
    const toggle = (event: Event): void => {
      const opened = new Set(this.opened);
      if ((event.currentTarget as HTMLDetailsElement).open) opened.add(id);
      else opened.delete(id);
      this.opened = opened;
    };
    return html`<details class="part" ?open=${isOpen} @toggle=${toggle}>
      <summary>
        <h2>${w.sections[id]}</h2>
        ${count > 0 ? html`<span class="pill">${w.setCount(count)}</span>` : nothing}
      </summary>
      ${isOpen ? html`<div class="body">${this.form(id, page)}</div>` : nothing}
    </details>`;
  }

  private form(id: Section, page: BuilderPage): TemplateResult {
    if (id === 'comparison') return comparisonForm(page);
    if (id === 'look') return html`${lookForm(page, this.colours)} ${this.contrastLine()}`;
    if (id === 'texts') return textsForm(page);
    if (id === 'products')
      return productsForm(page, this.figures, (product, quantity) => {
        const shown = this.figures.get(product) ?? [];
        this.figures = new Map(this.figures).set(product, [...shown, quantity]);
      });
    return inputsForm(page, {
      search: this.search,
      opened: this.groups,
      find: (text) => (this.search = text),
      toggle: (group, open) => {
        const groups = new Set(this.groups);
        if (open) groups.add(group);
        else groups.delete(group);
        this.groups = groups;
      },
    });
  }

  /** Whether own colours can be read. */
  private contrastLine(): TemplateResult | typeof nothing {
    const { w, words, contrasts, state } = this;
    if (contrasts.length === 0 || Object.keys(state.look).length === 0) return nothing;
    const weak = contrasts.filter(({ ratio }) => ratio < leastContrast);
    if (weak.length === 0) return html`<p class="hint">${w.look.contrastGood}</p>`;
    const { properties } = w.look;
    return html`<ul class="warn">
      ${weak.map(({ text, ground, ratio }) => html`<li>${w.look.contrast(properties[text], properties[ground], words.numbers.number(Math.floor(ratio * 10) / 10, 2), words.numbers.number(leastContrast, 2))}</li>`)}
    </ul>`;
  }

  private preview({ w }: BuilderPage): TemplateResult {
    const { width, scheme, fault } = this;
    return html`<section class="pv" id="preview" tabindex="-1" aria-labelledby="preview-h">
      <div class="tools">
        <h2 id="preview-h">${w.preview.heading}</h2>
        ${segments(
          'width',
          w.preview.width,
          widths.map((id): Choice => [id, id === 'full' ? w.preview.full : w.preview.pixels(Number(id))]),
          width,
          (value) => (this.width = value as Width),
        )}
        ${segments(
          'scheme',
          w.preview.page,
          (['light', 'dark'] as const).map((id): Choice => [id, w.preview.schemes[id]]),
          scheme,
          (value) => (this.scheme = value as 'light' | 'dark'),
        )}
        <button type="button" class="lk" @click=${() => void this.openDesk()}>${w.desk}</button>
      </div>
      ${fault ? html`<p class="warn">${sentences([w.preview.faults, fault])}</p>` : nothing}
      <div class="stage">
        <iframe title=${w.preview.frame} src="preview.html" class=${`w${width}`}></iframe>
      </div>
    </section>`;
  }

  /** Places on the page are reached without the address, which holds the widget. */
  private goTo(id: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }
}
