/**
 * The desk: the question, the answer across all options, every section under it, and the inputs beside it. It holds what
 * the engine tells and hands each part its piece; nothing is computed here. Longer than other elements because it is the
 * one place where all parts meet.
 */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import presets from 'virtual:presets';
import { deskStyles } from '../parts/desk-styles.ts';
import type {
  ChangeEvent,
  CurrencyEvent,
  CurveInputEvent,
  DrawsEvent,
  ExplainEvent,
  ExplainInputEvent,
  FrontierAxesEvent,
  InputEvent,
  QuoteEvent,
  ReplaceEvent,
  ToldEvent,
} from '../parts/events.ts';
import type { CpoExplained } from '../parts/explanation/cpo-explained.ts';
import { icons } from '../parts/marks.ts';
import { painted } from '../parts/painted.ts';
import type { CpoQuotes } from '../parts/quotes/cpo-quotes.ts';
import { saveFile } from '../parts/save-file.ts';
import { Translated } from '../parts/translated.ts';
import { scopes, type Scenario } from '../scenario/scenario.ts';
import type { ExplanationView, Subject } from '../view/explanation-view.ts';
import type { View } from '../view/view.ts';
import { deskWords as english } from '../words/desk-en.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { languages, type Language } from '../words/languages.ts';
import { readNumber } from '../words/read-number.ts';
import { askedFirst, type Asked, type Edit, type Refusal, type Standing } from './desk-engine-types.ts';
import { DeskHistory } from './desk-history.ts';
import { pageStyles } from './desk-styles.ts';
import { startEngine, type Engine } from './engine.ts';
import { chooseLanguage, speak, wordsOf } from './language.ts';

declare const __PACKAGE_VERSION__: string;

/** So long a button says what it did, in milliseconds. */
const toldMilliseconds = 2000;

const sections = Object.keys(english.sections) as (keyof DeskWords['sections'])[];

export class CpoDesk extends LitElement {
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
    drawn: { state: true },
  };

  static override styles = [deskStyles, pageStyles];

  declare private view: View;
  declare private words: DeskWords;
  declare private working: boolean;
  /** What was typed into an input and refused, by its key. */
  declare private refused: ReadonlyMap<string, { readonly text: string; readonly message: string }>;
  declare private notice: readonly string[];
  /** What a screen reader is told: a new answer once it rests. */
  declare private announced: string;
  declare private copied: boolean;
  /** What a screen reader is told of something that was just done. */
  declare private told: string;
  /** Whether the inputs stand over the page, on narrow screens. */
  declare private sheet: boolean;
  declare private explained: ExplanationView | undefined;
  declare private path: readonly Subject[];
  declare private quoteRefusal: string;
  /** The section in view. */
  declare private section: string;
  /** How many of the inputs panel and the sections are drawn: one after the other, so that none holds up the page. */
  declare private drawn: number;

  private asked: Asked = askedFirst;
  private engine: Promise<Engine> | undefined;
  private readonly history = new DeskHistory(() => this.requestUpdate());
  /** Of each input at most one change is on its way; the latest waits. */
  private readonly onTheWay = new Map<string, InputEvent['detail'] | undefined>();
  private readonly flush = (): void => this.history.flush();
  private readonly arrived = (event: PopStateEvent): void => void this.goTo(event.state);

  /** @param first What is shown until the engine tells more. */
  constructor(first?: View, words: DeskWords = english) {
    super();
    this.words = words;
    new Translated(this);
    if (first) this.view = first;
    this.working = true;
    this.refused = new Map();
    this.notice = [];
    this.announced = '';
    this.copied = false;
    this.told = '';
    this.sheet = false;
    this.path = [];
    this.quoteRefusal = '';
    this.section = 'cost';
    this.drawn = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.flush);
    addEventListener('popstate', this.arrived);
    void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.flush();
    void this.engine?.then(({ stop }) => stop());
    this.engine = undefined;
    removeEventListener('pagehide', this.flush);
    removeEventListener('popstate', this.arrived);
  }

  /** The engine loads after the first picture: until then the page shows what the build made. */
  private async start(): Promise<void> {
    await painted();
    if (!this.isConnected || this.engine) return;
    const whole = this.drawWhole();
    const engine = startEngine({
      view: (parts) => this.take(parts),
      working: (working) => void whole.then(() => this.rest(working)),
      failed: () => (this.notice = [this.words.status.engineFailed]),
    });
    this.engine = engine;
    const link = await (await engine).open(location.href);
    if (this.engine !== engine) return;
    this.asked = link.asked;
    this.notice = link.dead.map(({ problem }) => problem);
    this.history.start(link);
  }

  private async drawWhole(): Promise<void> {
    while (this.isConnected && this.drawn <= sections.length) {
      await painted();
      if (this.view) this.drawn += 1;
    }
  }

  /** While a slider moves parts of the view arrive faster than pictures: one drawing for each picture is enough. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated) await painted();
    await super.scheduleUpdate();
  }

  private take(parts: Partial<View>): void {
    this.view = { ...this.view, ...parts };
  }

  /** An answer is told once, when nothing more is to come. */
  private rest(working: boolean): void {
    this.working = working;
    if (working || !this.view) return;
    const { words } = this;
    this.announced = `${words.badge(this.view.answer).text}. ${words.headline(this.view.answer)}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, words } = this;
    if (!view) return nothing;
    return html`
      ${this.bar()}
      <main
        id="main"
        data-source=${words.pictureSource(view.question)}
        @click=${this.jump}
        @cpo-change=${(event: ChangeEvent) => void this.edit({ kind: 'change', change: event.detail })}
        @cpo-replace=${(event: ReplaceEvent) => void this.edit({ kind: 'replace', scenario: event.detail.scenario })}
        @cpo-input=${(event: InputEvent) => this.setInput(event.detail)}
        @cpo-explain=${(event: ExplainEvent) => this.explainNumber(event)}
        @cpo-explain-input=${(event: ExplainInputEvent) => void this.explain([{ kind: 'input', key: event.detail.name }])}
        @cpo-told=${(event: ToldEvent) => this.tell(event.detail.text)}
        @cpo-currency=${(event: CurrencyEvent) => void this.ask({ currency: event.detail }, 'currency')}
        @cpo-draws=${(event: DrawsEvent) => void this.ask({ draws: event.detail.draws }, 'draws')}
        @cpo-curve-input=${(event: CurveInputEvent) => void this.ask({ curve: event.detail.key }, 'curve')}
        @cpo-frontier-axes=${(event: FrontierAxesEvent) =>
          void this.ask({ axes: [event.detail.x, event.detail.y] }, 'axes')}
      >
        ${this.question(view)}
        <div class="cols">
          <div class="col">
            <section class="ans" id="answer" tabindex="-1" aria-label=${words.nav.compare}>
              <cpo-answer .view=${view.answer} .words=${words}></cpo-answer>
              ${this.notices(view)}
            </section>
            ${this.sectionBar()} ${this.sections(view)}
          </div>
          <div class=${`scrim ${this.sheet ? 'open' : ''}`} @click=${() => (this.sheet = false)}></div>
          <aside id="inputs" tabindex="-1" class=${this.sheet ? 'open' : ''} aria-label=${words.inputs.heading}>
            <button class="ib close" aria-label=${words.inputs.close} @click=${() => (this.sheet = false)}>
              ${icons.close}
            </button>
            ${
              this.drawn === 0
                ? nothing
                : html`<cpo-inputs
                    .view=${view.inputs}
                    .question=${view.question}
                    .changes=${view.changes}
                    .refused=${this.refused}
                    .words=${words}
                  ></cpo-inputs>`
            }
          </aside>
        </div>
        <cpo-explained
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
          .refusal=${this.quoteRefusal}
          .words=${words}
          @cpo-quote=${(event: QuoteEvent) => void this.quote(event)}
        ></cpo-quotes>
      </main>
      ${this.dock(view)}
      <p class="vh" role="status">${this.told || this.notice.join(' ') || this.announced}</p>
    `;
  }

  private bar(): TemplateResult {
    const w = this.words;
    return html`<header class="top">
      <a class="skip" href="#answer" @click=${this.jump}>${w.skip.answer}</a>
      <a class="skip" href="#inputs" @click=${this.jump}>${w.skip.inputs}</a>
      <a class="logo" href="./" @click=${(event: Event) => event.preventDefault()}>${w.product}</a>
      <nav aria-label=${w.product}>
        <a href="#answer" aria-current="page" @click=${this.jump}>${w.nav.compare}</a>
        <a href="claims.html">${w.nav.claims}</a>
      </nav>
      <div class="act">
        <button
          class="ib"
          aria-label=${w.undo}
          title=${w.undo}
          ?disabled=${!this.history.canUndo}
          @click=${() => this.history.undo()}
        >
          ${icons.undo}
        </button>
        <button
          class="ib"
          aria-label=${w.redo}
          title=${w.redo}
          ?disabled=${!this.history.canRedo}
          @click=${() => this.history.redo()}
        >
          ${icons.redo}
        </button>
        <button class="bt qb" @click=${() => this.showQuotes()}>${w.quotes}</button>
        <button class="bt share" @click=${() => void this.share()}>${this.copied ? w.copied : w.share}</button>
        <details class="mn">
          <summary class="bt pr">${w.exportLabel}</summary>
          <div class="pop">
            ${(['csv', 'json'] as const).map(
              (kind) =>
                html`<button @click=${(event: Event) => void this.export(kind, event)}>
                  <b>${w.exports[kind].name}</b><small>${w.exports[kind].reader}</small>
                </button>`,
            )}
          </div>
        </details>
        <select
          class="plain lang"
          aria-label=${w.language}
          translate="no"
          @change=${(event: Event) => void this.speak((event.target as HTMLSelectElement).value as Language)}
        >
          ${Object.entries(languages).map(
            ([id, name]) => html`<option value=${id} lang=${id} .selected=${id === w.locale}>${name}</option>`,
          )}
        </select>
      </div>
    </header>`;
  }

  private question({ question }: View): TemplateResult {
    const { words } = this;
    const w = words.question;
    const isSwitch = question.scope === 'switch';
    const change = (key: keyof Scenario) => (event: Event) =>
      void this.edit({ kind: 'change', change: { [key]: (event.target as HTMLSelectElement).value } });
    const region = select(
      w.region,
      question.regions.map(({ id, label }) => ({ id, label: words.inRegion(label) })),
      question.region,
      change('region'),
    );
    const capacity = select(w.capacity, question.capacities, question.capacity, change('capacity'));
    const years = select(
      w.yearsLabel,
      [...new Set([...[1, 2, 3, 4, 5, 6, 7, 8, 10], question.years])]
        .sort((a, b) => a - b)
        .map((count) => ({ id: String(count), label: words.years(count) })),
      String(question.years),
      (event) => this.setInput({ name: 'money.horizon', value: Number((event.target as HTMLSelectElement).value) }),
    );
    const scope = html`<span class="seg" role="radiogroup" aria-label=${w.scope}
      >${scopes.map(
        (id) =>
          html`<label
            ><input
              type="radio"
              name="scope"
              .checked=${id === question.scope}
              @change=${() => void this.edit({ kind: 'change', change: { scope: id } })}
            />${words.scope(id)}</label
          >`,
      )}</span
    >`;
    const where = html`${words.question.planes(question.planes)}${words.question.sites(question.sites)}`;
    return html`<form class="q" aria-label=${w.label} @submit=${(event: Event) => event.preventDefault()}>
      <p>
        ${
          isSwitch
            ? html`${w.inSwitch(question.ports, question.portRateGbps)}${region}${w.onOne}${capacity}${w.oneSwitch}`
            : html`<input
                  aria-label=${w.accelerators}
                  inputmode="numeric"
                  translate="no"
                  .value=${words.numbers.number(question.endpoints, 9)}
                  aria-invalid=${this.refused.has('fabric.endpointCount') ? 'true' : 'false'}
                  @change=${(event: Event) => this.setEndpoints(event.target as HTMLInputElement)}
                />${w.inFabric}${region}${where}${w.on}${capacity}${w.switches}`
        }${scope}${w.over}${years}
      </p>
      <select
        class="plain pre"
        aria-label=${w.presets}
        title=${words.presetNote}
        @change=${(event: Event) => this.preset(event.target as HTMLSelectElement)}
      >
        <option value="">${w.presets}</option>
        ${Object.keys(presets).map((id) => html`<option value=${id}>${words.preset(id)}</option>`)}
      </select>
    </form>`;
  }

  private notices({ notices, question, inputs }: View): TemplateResult | typeof nothing {
    const { words } = this;
    const refused = [...this.refused].slice(0, 1).map(([key, { message }]) => {
      const input = inputs.all.find((one) => one.key === key);
      return input ? `${words.inputLabel(input)}: ${message}` : message;
    });
    const texts = [
      ...this.notice,
      ...(question.frozen ? [words.status.frozen(question.edition)] : []),
      ...refused,
      ...notices.map(words.warning),
    ];
    if (texts.length === 0) return nothing;
    return html`<ul class="notices">
      ${texts.map((text) => html`<li>${text}</li>`)}
    </ul>`;
  }

  private sectionBar(): TemplateResult {
    const { words } = this;
    return html`<nav class="sec" aria-label=${words.sectionsLabel}>
      ${sections.map(
        (id) =>
          html`<a href=${`#${id}`} aria-current=${this.section === id ? 'true' : nothing} @click=${this.jump}
            >${words.sections[id]}</a
          >`,
      )}
    </nav>`;
  }

  private sections(view: View): TemplateResult {
    const { words } = this;
    const { matters, confidence, map, answer } = view;
    const late = (text: string): TemplateResult => html`<p class="pending">${text}</p>`;
    const alone = answer.rows.length < 2;
    const section = (id: keyof typeof words.sections, content: TemplateResult, kind = ''): TemplateResult =>
      html`<section id=${id} class=${kind} tabindex="-1" aria-label=${words.sections[id]}>
        <p class="kick" aria-hidden="true">${words.sections[id]}</p>
        ${sections.indexOf(id) < this.drawn - 1 ? content : nothing}
      </section>`;
    return html`
      ${section('cost', html`<cpo-cost .view=${view.cost} .words=${words}></cpo-cost>`, 'late')}
      ${
        alone
          ? nothing
          : section(
              'matters',
              matters
                ? html`<cpo-matters .view=${matters} .words=${words}></cpo-matters>`
                : late(words.matters.pending),
              'late',
            )
      }
      ${section('power', html`<cpo-power .view=${view.power} .words=${words}></cpo-power>`, 'far')}
      ${
        alone
          ? nothing
          : html`${section(
              'confidence',
              confidence
                ? html`<cpo-confidence .view=${confidence} .words=${words}></cpo-confidence>`
                : late(words.confidence.pending),
              'far',
            )}
            ${section('map', map ? this.map(map) : late(words.confidence.pending), 'far')}`
      }
      ${section('network', html`<cpo-network .view=${view.network} .words=${words}></cpo-network>`, 'far')}
      ${section('failures', html`<cpo-failures .view=${view.failures} .words=${words}></cpo-failures>`, 'far')}
      ${section('investment', html`<cpo-investment .view=${view.investment} .words=${words}></cpo-investment>`, 'far')}
      ${section('carbon', html`<cpo-carbon .view=${view.carbon} .words=${words}></cpo-carbon>`, 'far')}
      ${section(
        'sources',
        html`<cpo-sources .view=${view.sources} .words=${words}>
          <p class="control">
            <button
              class="lk"
              @click=${() => void this.explain([{ kind: 'quantity', option: answer.rows[0]!.option.id, quantity: 'tcoWithoutIdle' }])}
            >
              ${words.sources.how}
            </button>
            <a class="lk" href="claims.html">${words.sources.claims}</a>
            <span class="mut">${words.sources.edition(view.question.edition)}</span>
          </p>
        </cpo-sources>`,
        'far',
      )}
    `;
  }

  private map({ a, b, x, y, choices, frontier, curves, still }: NonNullable<View['map']>): TemplateResult {
    const { words } = this;
    const axis = ({ input, value }: typeof x) => ({
      name: input.key,
      label: words.inputLabel(input),
      unit: input.unit,
      typical: value,
    });
    const [nameA, nameB] = [words.optionName(a), words.optionName(b)];
    return html`<cpo-frontier
      .words=${words}
      .frontier=${frontier}
      .curves=${curves}
      .axes=${{ x: axis(x), y: axis(y) }}
      .choices=${choices
        .map((input) => ({ name: input.key, label: words.inputLabel(input) }))
        .sort((one, other) => one.label.localeCompare(other.label, words.locale))}
      option-label=${nameA}
      baseline-label=${nameB}
      .reason=${still.length === 2 ? words.map.still(still.map(words.inputPhrase), nameA, nameB) : ''}
    ></cpo-frontier>`;
  }

  private dock({ changes }: View): TemplateResult {
    const { words } = this;
    return html`<div class="dock">
      <button class="bt pr" aria-expanded=${this.sheet ? 'true' : 'false'} @click=${() => this.openSheet()}>
        ${words.inputs.heading}
        ${changes.length > 0 ? html`<b translate="no">${words.inputs.changed(changes.length)}</b>` : nothing}
      </button>
      <button class="bt" @click=${() => this.showQuotes()}>${words.quotes}</button>
      <button class="bt" @click=${() => void this.export('csv')}>${words.exportLabel}</button>
    </div>`;
  }

  private openSheet(): void {
    this.sheet = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#inputs')!.focus());
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
    if (sections.includes(id as (typeof sections)[number])) this.section = id;
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
      this.history.record(result, about);
      this.forgetRefusals();
    } else if (edit.kind !== 'input' && edit.kind !== 'quote')
      this.notice = [this.words.status.refused(result.field, result.found, result.allowed)];
    return result;
  }

  /** Refusals of inputs that are read no more. */
  private forgetRefusals(): void {
    const known = new Set(this.view.inputs.all.map(({ key }) => key));
    if ([...this.refused.keys()].every((key) => known.has(key))) return;
    this.refused = new Map([...this.refused].filter(([key]) => known.has(key)));
  }

  /** A slider that moves asks more often than results can follow: the latest value of an input waits for the one before. */
  private setInput(detail: InputEvent['detail']): void {
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

  private async sendInput({ name, value }: InputEvent['detail']): Promise<void> {
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

  private setEndpoints(field: HTMLInputElement): void {
    const read = readNumber(field.value, this.words.locale);
    this.setInput({
      name: 'fabric.endpointCount',
      value: 'value' in read && read.unit === '' ? read.value : field.value,
    });
  }

  private async ask(change: Partial<Asked>, about: string): Promise<void> {
    this.asked = { ...this.asked, ...change };
    const { engine } = this;
    const standing = await (await engine!).ask(this.asked);
    if (this.engine === engine) this.history.record(standing, about);
  }

  /** An example keeps where the reader is and whose prices are paid. */
  private preset(list: HTMLSelectElement): void {
    const chosen = presets[list.value];
    list.value = '';
    if (!chosen) return;
    const { region, buyerClass } = this.view.question;
    void this.edit({ kind: 'replace', scenario: { ...chosen, region, buyerClass } });
  }

  /** Back, Forward, or a link that was put into the address. */
  private async goTo(state: unknown): Promise<void> {
    const engine = await this.engine!;
    const step = this.history.arrived(state);
    if (step) {
      this.asked = step.standing.asked;
      await engine.restore(step.standing);
      return;
    }
    const link = await engine.open(location.href);
    this.asked = link.asked;
    this.notice = [this.words.status.replace, ...link.dead.map(({ problem }) => problem)];
    this.history.keep(link);
  }

  private explainNumber({ detail: { kind, option, quantity } }: ExplainEvent): void {
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

  private showQuotes(): void {
    this.renderRoot.querySelector<CpoQuotes>('cpo-quotes')!.show();
  }

  private async quote({ detail }: QuoteEvent): Promise<void> {
    const result = await this.edit(
      'add' in detail ? { kind: 'quote', quote: detail.add } : { kind: 'drop-quote', key: detail.drop },
    );
    this.quoteRefusal = 'hash' in result ? '' : this.words.status.refused(result.field, result.found, result.allowed);
  }

  private tell(text: string): void {
    this.told = text;
    setTimeout(() => (this.told = ''), toldMilliseconds);
  }

  private async share(): Promise<void> {
    this.flush();
    try {
      await navigator.clipboard.writeText(location.href);
      this.copied = true;
      setTimeout(() => (this.copied = false), toldMilliseconds);
      this.tell(this.words.linkCopied);
    } catch {
      this.notice = [this.words.linkNotCopied];
    }
  }

  private async export(kind: 'csv' | 'json', event?: Event): Promise<void> {
    (event?.target as Element | undefined)?.closest('details')?.removeAttribute('open');
    const engine = await this.engine!;
    if (kind === 'csv') saveFile('cpo-tco.csv', 'text/csv', await engine.csv());
    else saveFile('cpo-tco.json', 'application/json', await engine.json(__PACKAGE_VERSION__));
  }
}

const select = (
  label: string,
  choices: readonly { readonly id: string; readonly label: string }[],
  value: string,
  choose: (event: Event) => void,
): TemplateResult =>
  html`<select class="plain" aria-label=${label} translate="no" @change=${choose}>
    ${choices.map((choice) => html`<option value=${choice.id} .selected=${choice.id === value}>${choice.label}</option>`)}
  </select>`;
