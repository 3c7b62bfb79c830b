/**
 * The desk: the question, the answer across all options, every section under it, and the inputs beside it. It holds what
 * the engine tells and hands each part its piece; nothing is computed here. What a reader is at work on is the matter of
 * its session, what stands over the page that of its drawers, what is taken away that of its exports.
 * Longer than most files: every event of the page has its one line here.
 */
import { sentences } from '../words/sentences.ts';
import { html, nothing, type LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { deskStyles } from '../parts/styles/desk-styles.ts';
import type { PartEvent } from '../parts/events.ts';
import { icons } from '../parts/marks.ts';
import { Piecewise } from '../parts/piecewise.ts';
import { idle } from '../parts/in-view.ts';
import { painted } from '../parts/painted.ts';
import type { View } from '../view/view.ts';
import { deskWords as english } from '../words/en/desk.ts';
import type { DeskWords } from '../words/desk-words.ts';
import type { Language } from '../words/languages.ts';
import { barStyles } from './bar-styles.ts';
import { deskBar, exportMenu, type BarOf } from './desk-bar.ts';
import { DeskArrivals } from './desk-arrivals.ts';
import { DeskDrawers } from './desk-drawers.ts';
import { DeskExports } from './desk-exports.ts';
import { deskSections, sectionIds, type SectionId } from './desk-sections.ts';
import { DeskScenarios } from './desk-scenarios.ts';
import { DeskSession } from './desk-session.ts';
import { pageStyles } from './page-styles.ts';
import { SectionInView } from './section-in-view.ts';
import { editionLine } from './edition-line.ts';
import { wordsOf } from './desk-language.ts';
import { chooseLanguage, speak } from './language.ts';
import { makingLine, makingStyles, makingText } from './making.ts';
import { questionForm } from './question-form.ts';
import { questionStyles } from './question-styles.ts';

/** What is drawn one after the other at first, each with a picture of its own. */
const pieces = ['bar', 'question', 'answer', 'inputs', 'under', 'menus', ...sectionIds] as const;
type Piece = (typeof pieces)[number];

export class CpoDesk extends Piecewise {
  static override properties: PropertyDeclarations = {
    view: { state: true },
    words: { state: true },
    working: { state: true },
    announced: { state: true },
    sheet: { state: true },
    section: { state: true },
  };

  static override styles = [deskStyles, pageStyles, barStyles, questionStyles, makingStyles];

  declare private view: View;
  declare private words: DeskWords;
  declare private working: boolean;
  /** What a screen reader is told: a new answer once it rests. */
  declare private announced: string;
  /** Whether the inputs stand over the page, on narrow screens. */
  declare private sheet: boolean;
  /** The section in view. */
  declare private section: string;

  private readonly session = new DeskSession(this, {
    words: () => this.words,
    shown: () => this.view,
    view: (parts) => this.take(parts),
    working: (working) => void this.updateComplete.then(() => this.rest(working)),
  });
  private readonly exports = new DeskExports(this, this.session, { words: () => this.words, shown: () => this.view });
  private readonly drawers = new DeskDrawers(this, this.session, () => this.words, this.exports);
  private readonly arrivals = new DeskArrivals(this, this.session, {
    scenario: (file) => this.scenarios.read(file),
    quotes: (files) => this.drawers.import(files),
  });
  private readonly scenarios: DeskScenarios = new DeskScenarios(this, {
    engine: () => this.session.ready(),
    words: () => this.words,
    bring: (file) => this.arrivals.bring(file),
    open: (file) => this.session.openFile(file),
    saved: () => this.session.saved(),
    show: () => this.drawers.show('cpo-scenarios'),
    hide: () => this.drawers.hide('cpo-scenarios'),
  });

  /** @param first What is shown until the engine tells more. */
  constructor(first?: View, words: DeskWords = english) {
    super();
    this.words = words;
    if (first) this.view = first;
    this.working = true;
    this.announced = '';
    this.sheet = false;
    this.section = sectionIds[0]!;
    new SectionInView(
      this,
      (id) => this.read(id),
      () => this.section,
    );
  }

  /** While a slider moves parts of the view arrive faster than pictures: one drawing for each picture is enough. */
  protected override itsTurn(): Promise<void> | undefined {
    return this.hasUpdated ? painted() : undefined;
  }

  /** A piece is drawn whole before the next takes its place under it: nothing that is read moves. */
  protected override async nextPiece(): Promise<void> {
    await super.nextPiece();
    for (const part of this.renderRoot.querySelectorAll<LitElement>('cpo-answer, cpo-inputs, .col > section > *')) {
      if (part.localName.includes('-')) await customElements.whenDefined(part.localName);
      await part.updateComplete;
    }
  }

  private take(parts: Partial<View>): void {
    this.view = { ...this.view, ...parts };
  }

  /** An answer is told once, when nothing more is to come. */
  private rest(working: boolean): void {
    this.working = working;
    if (working) this.exports.changed();
    if (working || !this.view) return;
    // Where the report cannot be loaded, the browser prints the page itself.
    void this.exports.readyForPaper().catch(() => undefined);
    void idle().then(() => this.drawers.load().catch(() => undefined));
    const { words } = this;
    this.announced = sentences([
      words.badge(this.view.answer).text + words.signs.stop,
      words.headline(this.view.answer),
    ]);
  }

  /** What was told before is not told again once something else was. */
  protected override willUpdate(): void {
    if (this.exports.told) this.announced = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, words, session, drawers, arrivals } = this;
    if (!view) return nothing;
    const isDrawn = (piece: Piece): boolean => this.has(pieces.indexOf(piece));
    const from = (piece: Piece, draw: () => TemplateResult) => this.from(pieces.indexOf(piece), draw);
    return html`
      ${deskBar(words, this.barOf(), isDrawn('menus'))}
      <main
        id="main"
        data-source=${words.pictureSource(view.question)}
        @click=${this.jump}
        @cpo-change=${(event: PartEvent<'cpo-change'>) => void session.edit({ kind: 'change', change: event.detail })}
        @cpo-network=${(event: PartEvent<'cpo-network'>) => void session.edit({ kind: 'network', change: event.detail })}
        @cpo-replace=${(event: PartEvent<'cpo-replace'>) => void session.edit({ kind: 'replace', scenario: event.detail.scenario })}
        @cpo-input=${(event: PartEvent<'cpo-input'>) => session.setInput(event.detail)}
        @cpo-explain=${(event: PartEvent<'cpo-explain'>) => this.explain(event)}
        @cpo-explain-input=${(event: PartEvent<'cpo-explain-input'>) => void drawers.explain([{ kind: 'input', key: event.detail.name }])}
        @cpo-note=${(event: PartEvent<'cpo-note'>) => void session.edit({ kind: 'note', ...event.detail }, `note ${event.detail.key}`)}
        @cpo-report=${(event: PartEvent<'cpo-report'>) => void drawers.report(event.detail.as)}
        @dragover=${(event: DragEvent) => arrivals.hold(event)}
        @dragleave=${(event: DragEvent) => arrivals.leave(event)}
        @drop=${(event: DragEvent) => void arrivals.drop(event)}
        @cpo-told=${(event: PartEvent<'cpo-told'>) => this.exports.tell(event.detail.text)}
        @cpo-currency=${(event: PartEvent<'cpo-currency'>) => void session.ask({ currency: event.detail }, 'currency')}
        @cpo-draws=${(event: PartEvent<'cpo-draws'>) => void session.ask({ draws: event.detail.draws }, 'draws')}
        @cpo-curve-input=${(event: PartEvent<'cpo-curve-input'>) => void session.ask({ curve: event.detail.key }, 'curve')}
        @cpo-frontier-axes=${(event: PartEvent<'cpo-frontier-axes'>) =>
          void session.ask({ axes: [event.detail.x, event.detail.y] }, 'axes')}
      >
        ${from('question', () => questionForm(view.question, words, (key) => session.refused.has(key)))}
        <div class="cols">
          <div class="col">
            <section class="ans" id="answer" tabindex="-1" aria-label=${words.nav.compare}>
              ${arrivals.question(words)} ${notices(session.notice)} ${this.exports.fileOffer(words)}
              ${editionLine(view.editions, words)}
              ${from(
                'answer',
                () =>
                  html`<cpo-answer
                      .view=${view.answer}
                      .words=${words}
                      .cited=${this.exports.copied === 'citation'}
                      @cpo-cite=${() => void this.exports.copy('citation')}
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
                  .refused=${session.refused}
                  .words=${words}
                ></cpo-inputs>`,
            )}
          </aside>
        </div>
        ${drawers.draw(view, words, () => this.scenarios.drawer(words, session.isUnsaved))}
      </main>
      ${from('menus', () => this.dock(view))} ${makingLine(words, this.exports.making)}
      <p class="vh" role="status">
        ${this.exports.told || makingText(words, this.exports.making) || sentences(session.notice) || this.announced}
      </p>
    `;
  }

  /** What stands out about the scenario; it leaves the answer where it is. */
  private remarks({ notices: found, inputs, answer }: View): TemplateResult | typeof nothing {
    const { words } = this;
    const refused = [...this.session.refused].slice(0, 1).map(([key, { message }]) => {
      const input = inputs.all.find((one) => one.key === key);
      return input ? words.inputLabel(input) + words.signs.colon + message : message;
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
      <button class="bt" @click=${() => this.drawers.show('cpo-quotes')}>${words.quotes}</button>
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
    void this.goToPlace(id);
  };

  /** A section that is not drawn yet is waited for. */
  private async goToPlace(id: string): Promise<void> {
    const find = (): HTMLElement | null => this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    if (!find()) await this.updateComplete;
    const target = find();
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }

  /** The words of another language are loaded; the scenario stays as it is. */
  private async speak(language: Language): Promise<void> {
    const words = await wordsOf(language);
    chooseLanguage(language);
    speak(words);
    this.words = words;
    this.rest(this.working);
  }

  private explain({ detail: { kind, option, quantity } }: PartEvent<'cpo-explain'>): void {
    if (kind === 'quantity' || kind === 'decision') void this.drawers.explain([{ kind, option, quantity }]);
  }

  private barOf(): BarOf {
    const { session, exports, drawers } = this;
    return {
      history: session.history,
      copied: exports.copied,
      making: exports.making,
      hasQuotes: this.view.quotes.length > 0,
      jump: this.jump,
      showQuotes: () => drawers.show('cpo-quotes'),
      showRequest: () => drawers.request(),
      showScenarios: () => this.scenarios.show(),
      showChanges: () => drawers.show('cpo-changes'),
      embed: () => exports.embed(),
      showClaim: () => drawers.show('cpo-claim'),
      copy: (what) => void exports.copy(what),
      export: (kind) => void exports.export(kind),
      speak: (language) => void this.speak(language),
    };
  }
}

const notices = (texts: readonly string[]): TemplateResult | typeof nothing =>
  texts.length === 0
    ? nothing
    : html`<ul class="notices">
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`;
