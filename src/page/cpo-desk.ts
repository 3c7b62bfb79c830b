/**
 * The desk: the question, the answer across all options, every section under it, and the inputs beside it. It holds what
 * the engine tells and hands each part its piece; nothing is computed here. Longer than other elements because it is the
 * one place where all parts meet.
 */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { deskStyles } from '../parts/styles/desk-styles.ts';
import type { Details, PartEvent } from '../parts/events.ts';
import type { CpoExplained } from '../parts/explanation/cpo-explained.ts';
import { icons } from '../parts/marks.ts';
import { Piecewise } from '../parts/piecewise.ts';
import { MakeFile } from '../parts/make-file.ts';
import { painted } from '../parts/painted.ts';
import type { QuoteImporter } from '../parts/quotes/quote-importer.ts';
import type { CpoQuotes } from '../parts/quotes/cpo-quotes.ts';
import { saveFile } from '../parts/save-file.ts';
import type { Refusal } from '../scenario/refusal.ts';
import { mostCharacters, toHash, tooLongFor } from '../scenario/scenario-link.ts';
import type { ExplanationView, Subject } from '../view/explanation-view.ts';
import type { View } from '../view/view.ts';
import { deskWords as english } from '../words/en/desk.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { languageAmong, type Language } from '../words/languages.ts';
import { barStyles } from './bar-styles.ts';
import type { CpoChanges } from '../parts/scenarios/cpo-changes.ts';
import { deskBar, exportMenu, type BarOf, type Copied, type Exported } from './desk-bar.ts';
import { askedFirst, type Asked, type Edit, type NamedFile, type Standing } from './desk-engine-types.ts';
import { DeskHistory } from './desk-history.ts';
import { deskSections, sectionIds, type SectionId } from './desk-sections.ts';
import { DeskScenarios } from './desk-scenarios.ts';
import { pageStyles } from './page-styles.ts';
import { SectionInView } from './section-in-view.ts';
import { editionLine } from './edition-line.ts';
import { startEngine, type Engine } from './engine.ts';
import { chooseLanguage, speak, wordsOf } from './language.ts';
import { makingLine, makingStyles, makingText, notMadeText } from './making.ts';
import { PaperReport } from './paper-report.ts';
import { questionForm } from './question-form.ts';
import { questionStyles } from './question-styles.ts';
import { quoteRequests } from './quote-requests.ts';

declare const __PACKAGE_VERSION__: string;

/** So long a button says what it did, in milliseconds. */
const toldMilliseconds = 2000;

/** What is drawn one after the other at first, each with a picture of its own. */
const pieces = ['bar', 'question', 'answer', 'under', 'inputs', 'drawers', ...sectionIds] as const;
type Piece = (typeof pieces)[number];

export class CpoDesk extends Piecewise {
  static override properties: PropertyDeclarations = {
    view: { state: true },
    words: { state: true },
    working: { state: true },
    refused: { state: true },
    notice: { state: true },
    announced: { state: true },
    copied: { state: true },
    told: { state: true },
    sheet: { state: true },
    explained: { state: true },
    path: { state: true },
    quoteRefusal: { state: true },
    section: { state: true },
    arriving: { state: true },
    offersFile: { state: true },
    standing: { state: true },
    dropping: { state: true },
  };

  static override styles = [deskStyles, pageStyles, barStyles, questionStyles, makingStyles];

  declare private view: View;
  declare private words: DeskWords;
  declare private working: boolean;
  /** What was typed into an input and refused, by its key. */
  declare private refused: ReadonlyMap<string, { readonly text: string; readonly message: string }>;
  declare private notice: readonly string[];
  /** What a screen reader is told: a new answer once it rests. */
  declare private announced: string;
  declare private copied: Copied | undefined;
  /** What a screen reader is told of something that was just done. */
  declare private told: string;
  /** Whether the inputs stand over the page, on narrow screens. */
  declare private sheet: boolean;
  declare private explained: ExplanationView | undefined;
  declare private path: readonly Subject[];
  declare private quoteRefusal: string;
  /** The section in view. */
  declare private section: string;
  /** Another scenario that waits for a yes, because it would take the place of the reader's own. */
  declare private arriving: Arriving | undefined;
  /** No link can hold the scenario: a file is offered. */
  declare private offersFile: boolean;
  /** What is shown, and as it was last opened or saved. */
  declare private standing: Standing | undefined;
  private opened = '';
  /** A file is held over the page. */
  declare private dropping: 'scenario' | 'quotes' | undefined;

  private asked: Asked = askedFirst;
  private engine: Promise<Engine> | undefined;
  /** Resolves when the engine is asked for: a file may come before. */
  private readonly begun = new Promise<void>((resolve) => (this.begin = resolve));
  declare private begin: () => void;
  private readonly history = new DeskHistory(() => this.requestUpdate());
  private readonly scenarios = new DeskScenarios(this, {
    engine: () => this.engine!,
    words: () => this.words,
    bring: (file) => this.bring(file),
    open: (file) => this.openFile(file),
    saved: () => {
      if (this.standing) this.opened = markOf(this.standing);
    },
  });
  /** Of each input at most one change is on its way; the latest waits. */
  private readonly onTheWay = new Map<string, Details['cpo-input'] | undefined>();
  private readonly paper = new PaperReport(() =>
    this.view ? { view: this.view, words: this.words, link: this.link, version: __PACKAGE_VERSION__ } : undefined,
  );
  private readonly files = new MakeFile<Exported>(this);
  private readonly requests = quoteRequests(async () => {
    await this.begun;
    return this.engine!;
  }, __PACKAGE_VERSION__);
  private readonly flush = (): void => this.history.flush();
  private readonly arrived = (event: PopStateEvent): void => void this.goTo(event.state);

  /** @param first What is shown until the engine tells more. */
  constructor(first?: View, words: DeskWords = english) {
    super();
    this.words = words;
    if (first) this.view = first;
    this.working = true;
    this.refused = new Map();
    this.notice = [];
    this.announced = '';
    this.told = '';
    this.sheet = false;
    this.path = [];
    this.quoteRefusal = '';
    this.section = 'cost';
    this.offersFile = false;
    new SectionInView(this, (id) => this.read(id));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.flush);
    addEventListener('popstate', this.arrived);
    this.paper.start();
    void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.flush();
    void this.engine?.then(({ stop }) => stop());
    this.engine = undefined;
    removeEventListener('pagehide', this.flush);
    removeEventListener('popstate', this.arrived);
    this.paper.stop();
  }

  /** The engine loads after the first picture: until then the page shows what the build made. */
  private async start(): Promise<void> {
    await painted();
    if (!this.isConnected || this.engine) return;
    const engine = startEngine({
      view: (parts) => this.take(parts),
      working: (working) => void this.updateComplete.then(() => this.rest(working)),
      failed: () => (this.notice = [this.words.status.engineFailed]),
    });
    this.engine = engine;
    this.begin();
    const address = location.href;
    const long = this.tooLong(address);
    const link = await (await engine).open(long ? '' : address, this.view !== undefined);
    if (this.engine !== engine) return;
    const kept = this.history.keptBefore;
    const before = kept && (await (await engine).restore(kept));
    if (this.engine !== engine) return;
    const standing = before && 'hash' in before ? before : link;
    this.stands(standing);
    // What the reader was at work on before is not saved anywhere else.
    this.opened = standing === link ? markOf(link) : '';
    this.notice = long ?? link.dead.map(({ problem }) => this.words.problemText(problem));
    this.history.start(standing);
  }

  /** Why a link is not looked at: it is refused at once by its length, wherever the engine is. */
  private tooLong({ length }: string): readonly string[] | undefined {
    return length > mostCharacters ? [this.words.problemText(tooLongFor('link', length, mostCharacters))] : undefined;
  }

  private stands(standing: Standing): void {
    this.standing = standing;
    this.asked = standing.asked;
  }

  /** Whether there are changes that were neither opened nor saved as they are. */
  private get isUnsaved(): boolean {
    return this.standing !== undefined && markOf(this.standing) !== this.opened;
  }

  /** While a slider moves parts of the view arrive faster than pictures: one drawing for each picture is enough. */
  protected override itsTurn(): Promise<void> | undefined {
    return this.hasUpdated ? painted() : undefined;
  }

  private take(parts: Partial<View>): void {
    this.view = { ...this.view, ...parts };
  }

  /** An answer is told once, when nothing more is to come. */
  private rest(working: boolean): void {
    this.working = working;
    if (working) this.paper.changed();
    if (working || !this.view) return;
    // Where the report cannot be loaded, the browser prints the page itself.
    void this.readyForPaper().catch(() => undefined);
    const { words } = this;
    this.announced = `${words.badge(this.view.answer).text}. ${words.headline(this.view.answer)}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, words } = this;
    if (!view) return nothing;
    const isDrawn = (piece: Piece): boolean => this.has(pieces.indexOf(piece));
    const from = (piece: Piece, draw: () => TemplateResult) => this.from(pieces.indexOf(piece), draw);
    return html`
      ${deskBar(words, this.barOf())}
      <main
        id="main"
        data-source=${words.pictureSource(view.question)}
        @click=${this.jump}
        @cpo-change=${(event: PartEvent<'cpo-change'>) => void this.edit({ kind: 'change', change: event.detail })}
        @cpo-network=${(event: PartEvent<'cpo-network'>) => void this.edit({ kind: 'network', change: event.detail })}
        @cpo-replace=${(event: PartEvent<'cpo-replace'>) => void this.edit({ kind: 'replace', scenario: event.detail.scenario })}
        @cpo-input=${(event: PartEvent<'cpo-input'>) => this.setInput(event.detail)}
        @cpo-explain=${(event: PartEvent<'cpo-explain'>) => this.explainNumber(event)}
        @cpo-explain-input=${(event: PartEvent<'cpo-explain-input'>) => void this.explain([{ kind: 'input', key: event.detail.name }])}
        @cpo-note=${(event: PartEvent<'cpo-note'>) => void this.edit({ kind: 'note', ...event.detail }, `note ${event.detail.key}`)}
        @cpo-report=${(event: PartEvent<'cpo-report'>) => void this.report(event.detail.as)}
        @dragover=${(event: DragEvent) => this.holdFile(event)}
        @dragleave=${(event: DragEvent) => {
          if (!event.relatedTarget) this.dropping = undefined;
        }}
        @drop=${(event: DragEvent) => void this.dropFile(event)}
        @cpo-told=${(event: PartEvent<'cpo-told'>) => this.tell(event.detail.text)}
        @cpo-currency=${(event: PartEvent<'cpo-currency'>) => void this.ask({ currency: event.detail }, 'currency')}
        @cpo-draws=${(event: PartEvent<'cpo-draws'>) => void this.ask({ draws: event.detail.draws }, 'draws')}
        @cpo-curve-input=${(event: PartEvent<'cpo-curve-input'>) => void this.ask({ curve: event.detail.key }, 'curve')}
        @cpo-frontier-axes=${(event: PartEvent<'cpo-frontier-axes'>) =>
          void this.ask({ axes: [event.detail.x, event.detail.y] }, 'axes')}
      >
        ${from('question', () => questionForm(view.question, words, (key) => this.refused.has(key)))}
        <div class="cols">
          <div class="col">
            <section class="ans" id="answer" tabindex="-1" aria-label=${words.nav.compare}>
              ${this.arrival()} ${notices(this.notice)} ${this.fileOffer()} ${editionLine(view.editions, words)}
              ${from(
                'answer',
                () =>
                  html`<cpo-answer
                      .view=${view.answer}
                      .words=${words}
                      .cited=${this.copied === 'citation'}
                      @cpo-cite=${() => void this.copy('citation')}
                    ></cpo-answer>
                    ${this.remarks(view)}`,
              )}
            </section>
            ${from('under', () => this.sectionBar())} ${deskSections(view, words, isDrawn)}
          </div>
          <div class=${`scrim ${this.sheet ? 'open' : ''}`} @click=${() => this.closeSheet()}></div>
          <aside
            id="inputs"
            tabindex="-1"
            class=${this.sheet ? 'open' : ''}
            aria-label=${words.inputs.heading}
            @keydown=${(event: KeyboardEvent) => {
              if (event.key === 'Escape' && !event.defaultPrevented) this.closeSheet();
            }}
          >
            <button class="ib close" aria-label=${words.inputs.close} @click=${() => this.closeSheet()}>
              ${icons.close}
            </button>
            ${from(
              'inputs',
              () =>
                html`<cpo-inputs
                  .view=${view.inputs}
                  .question=${view.question}
                  .changes=${view.changes}
                  .refused=${this.refused}
                  .words=${words}
                ></cpo-inputs>`,
            )}
          </aside>
        </div>
        ${from(
          'drawers',
          () =>
            html`<cpo-explained
                .view=${this.explained}
                .path=${this.path}
                .open=${(path: readonly Subject[]) => void this.explain(path)}
                .moneyUnit=${view.question.currency.code}
                .words=${words}
              ></cpo-explained>
              <cpo-quotes
                .view=${view.quotes}
                .targets=${view.targets}
                .question=${view.question}
                .answer=${view.answer}
                .publicAnswer=${view.publicAnswer}
                .refusal=${this.quoteRefusal}
                .importer=${this.importer}
                .requests=${this.requests}
                .making=${makingText(words, this.files.now)}
                .notMade=${notMadeText(words, this.files.failed)}
                .words=${words}
                @cpo-workbook=${() => void this.export('workbook')}
                @cpo-quote=${(event: PartEvent<'cpo-quote'>) => void this.quote(event)}
              ></cpo-quotes>
              <cpo-changes .view=${view.changes} .words=${words}></cpo-changes>
              ${this.scenarios.drawer(words, this.isUnsaved)}`,
        )}
      </main>
      ${this.dock(view)} ${makingLine(words, this.files.now)}
      <p class="vh" role="status">
        ${this.told || makingText(words, this.files.now) || this.notice.join(' ') || this.announced}
      </p>
    `;
  }

  /** What stands out about the scenario; it leaves the answer where it is. */
  private remarks({ notices: found, inputs, answer }: View): TemplateResult | typeof nothing {
    const { words } = this;
    const refused = [...this.refused].slice(0, 1).map(([key, { message }]) => {
      const input = inputs.all.find((one) => one.key === key);
      return input ? `${words.inputLabel(input)}: ${message}` : message;
    });
    return notices([
      ...refused,
      ...words.disclosures(answer.rows.map(({ option }) => option)),
      ...found.map(words.warning),
    ]);
  }

  private sectionBar(): TemplateResult {
    const { words } = this;
    return html`<nav class="sec" aria-label=${words.sectionsLabel}>
      ${sectionIds.map(
        (id) =>
          html`<a href=${`#${id}`} aria-current=${this.section === id ? 'true' : nothing} @click=${this.jump}
            >${words.sections[id]}</a
          >`,
      )}
    </nav>`;
  }

  /** The section bar follows the reader, sideways too. */
  private read(id: string): void {
    if (!sectionIds.includes(id as SectionId) || id === this.section) return;
    this.section = id;
    void this.updateComplete.then(() => {
      const bar = this.renderRoot.querySelector<HTMLElement>('.sec');
      const link = bar?.querySelector<HTMLElement>('[aria-current]');
      if (!bar || !link || bar.scrollWidth <= bar.clientWidth) return;
      bar.scrollLeft = link.offsetLeft - bar.offsetLeft - (bar.clientWidth - link.offsetWidth) / 2;
    });
  }

  private dock({ changes }: View): TemplateResult {
    const { words } = this;
    return html`<div class="dock">
      <button class="bt pr" aria-expanded=${this.sheet ? 'true' : 'false'} @click=${() => this.openSheet()}>
        ${words.inputs.heading}
        ${changes.length > 0 ? html`<b translate="no">${words.inputs.changed(changes.length)}</b>` : nothing}
      </button>
      <button class="bt" @click=${() => this.showQuotes()}>${words.quotes}</button>
      ${exportMenu(words, this.barOf())}
    </div>`;
  }

  private openSheet(): void {
    this.sheet = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#inputs')!.focus());
  }

  private closeSheet(): void {
    if (!this.sheet) return;
    this.sheet = false;
    this.renderRoot.querySelector<HTMLElement>('.dock>.pr')!.focus();
  }

  /** Places on the page are reached without the address, which holds the scenario. */
  private readonly jump = (event: Event): void => {
    const link = event
      .composedPath()
      .find(
        (one): one is HTMLAnchorElement =>
          one instanceof HTMLAnchorElement && one.getAttribute('href')?.startsWith('#') === true,
      );
    if (!link) return;
    event.preventDefault();
    const id = link.getAttribute('href')!.slice(1);
    if (id === 'inputs' && matchMedia('(max-width: 1080px)').matches) return this.openSheet();
    if (sectionIds.includes(id as SectionId)) this.section = id;
    const target = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  };

  /** The words of another language are loaded; the scenario stays as it is. */
  private async speak(language: Language): Promise<void> {
    const words = await wordsOf(language);
    chooseLanguage(language);
    speak(words);
    this.words = words;
    this.rest(this.working);
  }

  private async edit(edit: Edit, about = ''): Promise<Standing | Refusal> {
    const { engine } = this;
    const result = await (await engine!).edit(edit);
    // A desk that was taken off the page leaves the address alone.
    if (this.engine !== engine) return result;
    if ('hash' in result) {
      this.notice = [];
      this.offersFile = false;
      this.stands(result);
      this.history.record(result, about);
      this.forgetRefusals();
    } else if (!['input', 'quote', 'quotes'].includes(edit.kind)) this.notice = [this.words.notChanged(result)];
    return result;
  }

  /** Refusals of inputs that are read no more. */
  private forgetRefusals(): void {
    const known = new Set(this.view.inputs.all.map(({ key }) => key));
    if ([...this.refused.keys()].every((key) => known.has(key))) return;
    this.refused = new Map([...this.refused].filter(([key]) => known.has(key)));
  }

  /** A slider that moves asks more often than results can follow: the latest value of an input waits for the one before. */
  private setInput(detail: Details['cpo-input']): void {
    const { name } = detail;
    if (this.onTheWay.has(name)) {
      this.onTheWay.set(name, detail);
      return;
    }
    this.onTheWay.set(name, undefined);
    void this.sendInput(detail).finally(() => {
      const waiting = this.onTheWay.get(name);
      this.onTheWay.delete(name);
      if (waiting) this.setInput(waiting);
    });
  }

  private async sendInput({ name, value }: Details['cpo-input']): Promise<void> {
    const result = await this.edit({ kind: 'input', key: name, value }, `input ${name}`);
    const refused = new Map(this.refused);
    refused.delete(name);
    if (!('hash' in result))
      refused.set(name, {
        text: typeof value === 'number' ? this.words.numbers.exact(value) : typeof value === 'string' ? value : '',
        message: this.words.refused(
          this.view.inputs.all.find(({ key }) => key === name),
          value,
          result,
        ),
      });
    this.refused = refused;
  }

  private async ask(change: Partial<Asked>, about: string): Promise<void> {
    this.asked = { ...this.asked, ...change };
    const { engine } = this;
    const standing = await (await engine!).ask(this.asked);
    if (this.engine !== engine) return;
    this.standing = standing;
    this.history.record(standing, about);
  }

  /** Back, Forward, or a link that was put into the address. */
  private async goTo(state: unknown): Promise<void> {
    const before = this.standing;
    const step = this.history.arrived(state);
    if (step) {
      this.arriving = undefined;
      this.asked = step.standing.asked;
      const result = await (await this.engine!).restore(step.standing);
      if ('hash' in result) this.stands(result);
      return;
    }
    const address = location.href;
    const long = this.tooLong(address);
    if (before && long) {
      this.history.stay(before);
      this.notice = [...long, this.words.arriving.notOpened];
      return;
    }
    // The reader's own work stays until the reader says otherwise.
    if (before && this.isUnsaved) {
      this.history.stay(before);
      this.arriving = { kind: 'link', address, at: this.history.at };
      return;
    }
    await this.openLink(address, false);
  }

  /** @param isNew Whether it gets a step of its own; else the entry is there, as the browser made it. */
  private async openLink(address: string, isNew: boolean): Promise<void> {
    const before = this.standing;
    const link = await (await this.engine!).open(address);
    const found = link.dead.map(({ problem }) => this.words.problemText(problem));
    if (!link.opened && before) {
      if (!isNew) this.history.stay(before);
      this.notice = [...found, this.words.arriving.notOpened];
      return;
    }
    this.stands(link);
    this.opened = markOf(link);
    this.notice = [this.words.status.replace, ...found];
    this.history.keep(link, address, isNew);
  }

  /** A scenario file: a step of its own, so that Undo brings back what stood before. */
  private async openFile({ name, text }: NamedFile): Promise<void> {
    const link = await (await this.engine!).openFile(text);
    const found = link.dead.map(({ problem }) => this.words.problemText(problem));
    if (!link.opened) {
      this.notice = [...found, this.words.arriving.notOpened];
      return;
    }
    this.stands(link);
    this.opened = markOf(link);
    this.notice = [this.words.arriving.opened(name), ...found];
    this.history.record(link, '');
    this.forgetRefusals();
  }

  /** A file that a reader brings: where it would take the place of own changes, the reader says yes first. */
  private readonly bring = async (file: NamedFile): Promise<void> => {
    if (this.isUnsaved) this.arriving = { kind: 'file', file };
    else await this.openFile(file);
  };

  private holdFile(event: DragEvent): void {
    const items = [...(event.dataTransfer?.items ?? [])];
    // A drawer takes what is held over it.
    if (event.defaultPrevented || items.length === 0 || items.some(({ kind }) => kind !== 'file')) return;
    event.preventDefault();
    this.dropping = items.length === 1 && items[0]!.type === 'application/json' ? 'scenario' : 'quotes';
  }

  private async dropFile(event: DragEvent): Promise<void> {
    this.dropping = undefined;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (event.defaultPrevented || files.length === 0) return;
    // The browser would open it in place of the page.
    event.preventDefault();
    const [file] = files;
    if (files.length === 1 && /\.json$/i.test(file!.name)) return this.scenarios.read(file!);
    this.showQuotes();
    await this.quotes.import(files);
  }

  /** The question whether another scenario may take the place of the reader's own. */
  private arrival(): TemplateResult | typeof nothing {
    const { arriving, words } = this;
    const w = words.arriving;
    if (this.dropping) return html`<p class="arriving">${this.dropping === 'quotes' ? w.dropQuotes : w.drop}</p>`;
    if (!arriving) return nothing;
    return html`<div class="arriving" role="alert">
      <p>${arriving.kind === 'link' ? w.link : w.file(arriving.file.name)} <span class="mut">${w.saved}</span></p>
      <button class="bt" @click=${() => void this.accept(arriving)}>${w.open}</button
      ><button class="bt" @click=${() => this.decline(arriving)}>${w.keep}</button>
    </div>`;
  }

  private async accept(arriving: Arriving): Promise<void> {
    this.arriving = undefined;
    if (arriving.kind === 'file') await this.openFile(arriving.file);
    else await this.openLink(arriving.address, this.history.at !== arriving.at);
  }

  private decline(arriving: Arriving): void {
    this.arriving = undefined;
    if (arriving.kind === 'link' && this.history.at === arriving.at) this.history.leave();
  }

  private fileOffer(): TemplateResult | typeof nothing {
    const w = this.words.arriving;
    if (!this.offersFile) return nothing;
    return html`<div class="arriving" role="alert">
      <p>${w.tooLong}</p>
      <button class="bt" @click=${() => void this.export('scenario')}>${w.saveFile}</button>
    </div>`;
  }

  private async report(as: 'page' | 'csv'): Promise<void> {
    if (as === 'page') this.renderRoot.querySelector<CpoChanges>('cpo-changes')!.show();
    else saveFile('cpo-tco-changes.csv', 'text/csv', await (await this.engine!).changesCsv());
  }

  private explainNumber({ detail: { kind, option, quantity } }: PartEvent<'cpo-explain'>): void {
    if (kind === 'quantity' || kind === 'decision') void this.explain([{ kind, option, quantity }]);
  }

  private async explain(path: readonly Subject[]): Promise<void> {
    this.path = path;
    this.explained = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<CpoExplained>('cpo-explained')!.show();
    const explained = await (await this.engine!).explain(path.at(-1)!);
    if (this.path === path) this.explained = explained;
  }

  private get quotes(): CpoQuotes {
    return this.renderRoot.querySelector<CpoQuotes>('cpo-quotes')!;
  }

  private showQuotes(): void {
    this.quotes.show();
  }

  private async quote({ detail }: PartEvent<'cpo-quote'>): Promise<void> {
    const result = await this.edit(
      'add' in detail
        ? { kind: 'quote', quote: detail.add }
        : 'drop' in detail
          ? { kind: 'drop-quote', ref: detail.drop }
          : { kind: 'use-quote', ...detail },
    );
    // The form has the fields of one quote.
    const field = (name: string): string => name.replace(/^quotes\.[^.]+\.(prices\[\d+\]\.)?/, '');
    this.quoteRefusal = 'hash' in result ? '' : this.words.notChanged({ ...result, field: field(result.field) });
  }

  /** Files are read where the engine is; adding what they hold is one step. */
  private readonly importer: QuoteImporter = {
    read: async (source, settings) => {
      await this.begun;
      return (await this.engine!).readQuotes(source, settings);
    },
    rows: async (from) => (await this.engine!).importRows(from),
    refused: async (language) => (await this.engine!).refusedRows(language),
    add: async (quotes) => {
      const result = await this.edit({ kind: 'quotes', quotes });
      return 'hash' in result ? undefined : result;
    },
  };

  private tell(text: string): void {
    this.told = text;
    setTimeout(() => (this.told = ''), toldMilliseconds);
  }

  private barOf(): BarOf {
    return {
      history: this.history,
      copied: this.copied,
      hasQuotes: this.view.quotes.length > 0,
      isMaking: this.files.now !== undefined,
      jump: this.jump,
      showQuotes: () => this.showQuotes(),
      showRequest: () => void this.quotes.request(),
      showScenarios: () => this.scenarios.show(),
      showChanges: () => void this.report('page'),
      copy: (what) => void this.copy(what),
      export: (kind, event) => void this.export(kind, event),
      speak: (language) => void this.speak(language),
    };
  }

  /** A link to what is shown. */
  private get link(): string {
    this.flush();
    const { edition } = this.view.question;
    // The address of the defaults names no edition; what is kept elsewhere has to show the same next year.
    return location.hash.length > 1 ? location.href : location.href.replace(/#$/, '') + toHash({ edition });
  }

  private async readyForPaper(): Promise<void> {
    const { engine, words } = this;
    if (engine)
      await this.paper.prepare(
        words.locale,
        engine.then((one) => one.cited()),
      );
  }

  /** Puts the link to what is shown on the clipboard, or a line that cites it. */
  private async copy(what: Copied): Promise<void> {
    const { words, link } = this;
    if (this.standing && !this.standing.linked) {
      this.offersFile = true;
      return;
    }
    const { edition } = this.view.question;
    try {
      await navigator.clipboard.writeText(what === 'link' ? link : words.citation(edition, link));
      this.copied = what;
      setTimeout(() => (this.copied = undefined), toldMilliseconds);
      this.tell(what === 'link' ? words.linkCopied : words.citationCopied);
    } catch {
      this.notice = [words.linkNotCopied];
    }
  }

  private async export(kind: Exported, event?: Event): Promise<void> {
    (event?.target as Element | undefined)?.closest('details')?.removeAttribute('open');
    const made = await this.files.make(kind, () => this.save(kind));
    if (!made && this.files.failed === kind) this.notice = [...this.notice, notMadeText(this.words, kind)];
  }

  private async save(kind: Exported): Promise<void> {
    if (kind === 'report') {
      await this.readyForPaper();
      print();
      return;
    }
    const engine = await this.engine!;
    if (kind === 'scenario') {
      saveFile('cpo-tco-scenario.json', 'application/json', await engine.file());
      if (this.standing) this.opened = markOf(this.standing);
      this.offersFile = false;
    } else if (kind === 'workbook') {
      const locale = languageAmong([this.words.locale])!;
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      const bytes = await engine.workbook(__PACKAGE_VERSION__, locale, location.href.replace(/[?#].*$/, ''));
      saveFile('cpo-tco.xlsx', type, new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
    } else if (kind === 'book') saveFile('price-book.json', 'application/json', await engine.priceBook('json'));
    // A file of CSV begins with the mark that saving adds.
    else if (kind === 'bookCsv') saveFile('price-book.csv', 'text/csv', (await engine.priceBook('csv')).slice(1));
    else if (kind === 'csv') saveFile('cpo-tco.csv', 'text/csv', await engine.csv());
    else if (kind === 'json') saveFile('cpo-tco.json', 'application/json', await engine.json(__PACKAGE_VERSION__));
    else saveFile('cpo-tco-evidence.json', 'application/json', await engine.evidence(__PACKAGE_VERSION__));
  }
}

/** What a reader has made: what a link holds, or what no link can. */
const markOf = ({ hash, linked, scenario, asked }: Standing): string =>
  linked ? hash : JSON.stringify({ scenario, asked });

/** What waits to be opened: a link, with the step that the browser made for it, or a file. */
type Arriving =
  | { readonly kind: 'link'; readonly address: string; readonly at: number }
  | { readonly kind: 'file'; readonly file: NamedFile };

const notices = (texts: readonly string[]): TemplateResult | typeof nothing =>
  texts.length === 0
    ? nothing
    : html`<ul class="notices">
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`;
