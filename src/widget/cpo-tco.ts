/**
 * The embed. Longer than other elements because host, reader, form and life of the element meet here; what it shows is
 * in tco-view, what a host says in host-settings, and nothing is computed here.
 */
import { adoptStyles, type CSSResult, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import firstData from 'virtual:first-data';
import type { ResultJson } from '../export/json.ts';
import { NumberFormats } from '../words/format.ts';
import { tcoWords as english } from '../words/en/tco-words.ts';
import type { TcoWords } from '../words/tco-words.ts';
import type { Refusals } from '../words/refusal-words.ts';
import type { Refusal } from '../scenario/refusal.ts';
import type { Run } from '../scenario/run-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { CurveView } from '../view/view.ts';
import { InTurn } from '../parts/in-turn.ts';
import { turn } from '../parts/turn.ts';
import { NearView } from '../parts/near-view.ts';
import { painted } from '../parts/painted.ts';
import { Slices } from '../parts/slices.ts';
import {
  hostAttributes,
  namesIn,
  plainText,
  propertiesThat,
  propertyDeclarations,
  type HostAttributes,
  type WithTextProperties,
} from './attributes.ts';
import type { Chances } from './tco-assessment.ts';
import type { ChartPoint } from './tco-chart.ts';
import { pairOf, type TcoData, type TcoInput } from './tco-data.ts';
import type { TcoClaims } from './tco-claims.ts';
import type { Computed, TcoEngine } from './tco-engine.ts';
import { TcoChangeEvent, TcoErrorEvent, TcoResultEvent } from './tco-events.ts';
import { Reader } from './reader.ts';
import { isEdited, noEdits, readEdits, writeEdits, type ReaderEdits } from './reader-edits.ts';
import { firstWordsIn, languageOf, wholeWords } from './tco-language.ts';
import { placeStyles, tcoStyles } from './tco-styles.ts';
import { answerText } from './tco-decision.ts';
import { allPieces, tcoTemplate, type Chart, type TcoView } from './tco-view.ts';

/** So long after the last change the draws are taken, and so long after them the new answer is announced, in milliseconds. */
const restMilliseconds = 250;
const announceMilliseconds = 450;

/**
 * @summary Co-packaged optics or a pluggable: power and total cost, for any page.
 *
 * @slot - Fallback: shown until the first result stands, and whenever there is none. Without script it is all there is.
 * @slot heading - In place of the question.
 * @slot intro - Below the heading.
 * @slot cta - Below the results.
 * @slot footnotes - Below the sources.
 * @slot logo - Beside the heading.
 *
 * @event {TcoChangeEvent} cpo-tco-change - A reader has changed the scenario.
 * @event {TcoResultEvent} cpo-tco-result - A result stands.
 * @event {TcoErrorEvent} cpo-tco-error - No result can be shown; the fallback is.
 *
 * @csspart root - Everything.
 * @csspart heading - The question, where no heading is slotted.
 * @csspart answer - The answer across all options.
 * @csspart ranking - All options by rank.
 * @csspart comparison - Two options against each other.
 * @csspart verdict - How sure the comparison of the two is.
 * @csspart disclosure - Whose figures the product of a sponsor has.
 * @csspart controls - Capacity and option.
 * @csspart table - The tables with bars.
 * @csspart chart - The chart with its table.
 * @csspart inputs - All inputs.
 * @csspart input - One input.
 * @csspart sources - Figures, edition, links.
 * @csspart claim - A claim on what is shown, with its text to copy.
 * @csspart workbench - The link to the calculator.
 *
 * @cssproperty --cpo-font - Font family; that of the page unless set.
 * @cssproperty --cpo-font-size - Size of the text; 16px unless set.
 * @cssproperty --cpo-radius - Radius of corners; 10px unless set.
 * @cssproperty --cpo-padding - Space around the content; 1.25em unless set.
 * @cssproperty --cpo-border - Border; a thin line unless set.
 * @cssproperty --cpo-page - Background.
 * @cssproperty --cpo-panel - Background of the inputs.
 * @cssproperty --cpo-ink - Text.
 * @cssproperty --cpo-muted - Secondary text.
 * @cssproperty --cpo-line - Lines.
 * @cssproperty --cpo-field - Borders of fields.
 * @cssproperty --cpo-accent - Links, sliders, and the option spoken of in the chart.
 * @cssproperty --cpo-refused - Refused input.
 * @cssproperty --cpo-base - Bars: switches.
 * @cssproperty --cpo-optics - Bars: optics, those in switches.
 * @cssproperty --cpo-laser - Bars: external lasers, optics in cards.
 * @cssproperty --cpo-loss - Bars: conversion and fans, carbon price.
 * @cssproperty --cpo-facility - Bars: power capacity.
 * @cssproperty --cpo-energy - Bars: electricity.
 * @cssproperty --cpo-support - Bars: support.
 * @cssproperty --cpo-other - Bars: the rest.
 *
 * @cssState ready - A result stands.
 * @cssState error - There is none, and the fallback is shown.
 * @cssState modified - A reader has changed something.
 *
 * @tagname cpo-tco
 */
export class CpoTco extends (InTurn as unknown as WithTextProperties<InTurn, typeof InTurn>) {
  static readonly formAssociated = true;

  static override properties = propertyDeclarations;

  /** Those of the view are adopted with its first data: a page that only defines the element need not read them. */
  static override styles = placeStyles;

  declare disabled: boolean;

  private given: unknown;
  /** What was given as text: pages that are drawn anew give an equal object each time. */
  private givenText: string | undefined = writtenOf(undefined);
  private words: TcoWords = english;
  private formats = new NumberFormats('en', english.numbers);
  /** What is shown: at first the defaults that the build computed, where the host asks for no more. */
  private data: TcoData | undefined;
  /** What the tag holds, until there is something to show; no template, which takes longer. */
  private readonly fallback = document.createElement('slot');
  private engine: TcoEngine | undefined;
  private computed: Computed | undefined;
  private focused = '';
  /** What draws say of the result that is shown, or of the one before. */
  private chances: Chances | undefined;
  /** What a firm figure would do to the answer, of the result that is shown or of the one before. */
  private curve: CurveView | undefined;
  /** What draws were taken of. */
  private drawn: Computed | undefined;
  private sureless = false;
  private status = '';
  /** A reader has changed the answer and it was not told yet. */
  private isUntold = false;
  private list: string = '';
  /** The list of sources of a run, once a reader has opened it. */
  private listOf: ((run: Run) => TemplateResult) | undefined;
  /** A file is being made: what is asked for meanwhile is not made a second time. */
  private isSaving = false;
  /** Null where it cannot be loaded. */
  private chart: Chart | null | undefined;
  private claims: TcoClaims | undefined;
  /** Those of the view, and what is loaded later brings its own. */
  private readonly styles = new Set<CSSResultGroup>([tcoStyles]);
  private point: ChartPoint | undefined;
  private failed = false;
  private pieces = 0;
  private noted = '';
  private formDisabled = false;
  /** What the host says was changed while the element was in no document. */
  private isStale = false;
  /** Counts configurations, so that one which is overtaken while it waits does not go on. */
  private round = 0;
  private told: Computed | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private announce: ReturnType<typeof setTimeout> | undefined;
  private readonly slices = new Slices();
  private readonly view = new NearView(this, () => this.comeNear());
  private readonly reader = new Reader({
    formats: () => this.formats,
    inputs: () => this.data?.inputs ?? [],
    read: async (text, input) => {
      if (!this.engine) await this.ready;
      return this.engine?.read(text, input, this.formats);
    },
    refusal: (text, input, refusal) => this.inWords((say) => say.refused(input, text, refusal)),
    apply: (change) => this.apply(change),
    tell: () => this.tellChange(),
    redraw: () => this.requestUpdate(),
  });
  private readonly internals = this.attachInternals();
  private tellReady: (result: ResultJson | null) => void = () => undefined;

  /** Resolves with the first result, or with null when there is none to be shown. */
  readonly ready: Promise<ResultJson | null> = new Promise((resolve) => (this.tellReady = resolve));

  constructor() {
    super();
    this.disabled = false;
  }

  /**
   * What is compared, as frozen plain data. Setting another one, as data or as JSON text, asks anew and forgets what a
   * reader changed.
   */
  get scenario(): Scenario {
    return this.computed?.scenario ?? Object.freeze({});
  }

  set scenario(value: Scenario | string | null | undefined) {
    const text = writtenOf(value);
    if (text !== undefined && text === this.givenText) return;
    this.givenText = text;
    this.given = value || undefined;
    this.requestUpdate('scenario', this);
  }

  /** The result at typical values in US dollars, frozen plain data; null while there is none. */
  get result(): ResultJson | null {
    return this.failed ? null : (this.computed?.result ?? null);
  }

  /** Takes back what a reader changed. */
  reset(): void {
    this.reader.forgetAll();
    void this.apply(() => noEdits);
  }

  /**
   * The whole result, bands, break-evens and drivers included, as JSON, or every quantity as CSV.
   * @throws Error where there is no result.
   */
  async export(format: 'json' | 'csv'): Promise<string> {
    this.view.come();
    await this.ready;
    if (!this.computed) throw new Error('cpo-tco: there is no result');
    const { exportText } = await import('./tco-export.ts');
    return exportText(this.computed.scenario, format);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.print);
    if (this.computed && !this.isStale) {
      this.settle();
      void this.drawPieces();
    } else if (this.hasUpdated) void this.configure();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.print);
    this.pause();
  }

  /** Moved inside its document the element keeps what it has and goes on. */
  connectedMoveCallback(): void {
    this.pause();
    this.settle();
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.formDisabled = disabled;
    this.requestUpdate();
  }

  /** Puts back what a reader had changed before the page was left. */
  formStateRestoreCallback(state: unknown): void {
    const edits = readEdits(state);
    if (edits) void this.apply(() => edits);
  }

  /** Markup of a server is replaced by the first view, not doubled. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override async scheduleUpdate(): Promise<void> {
    try {
      await super.scheduleUpdate();
    } catch (error) {
      // What cannot be drawn is not tried a second time.
      if (this.failed) return;
      this.data = undefined;
      this.round += 1;
      this.fail(error);
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    const asksAnew = asking.some((name) => changed.has(name));
    if (asksAnew && this.hasUpdated) {
      this.reader.edits = noEdits;
      this.reader.forgetAll();
    }
    if (!this.hasUpdated || asksAnew || telling.some((name) => changed.has(name))) void this.configure();
  }

  /** Only what is drawn is ready, and what is refused has its field: until then the place of the element is kept. */
  protected override updated(): void {
    if (this.data && !this.failed) this.setState('ready', true);
    this.tellValidity();
  }

  protected override render(): TemplateResult | HTMLElement {
    return this.data && !this.failed ? tcoTemplate(this.viewOf(this.data)) : this.fallback;
  }

  /** Shows the defaults at once where the host asks for them, and what the engine computes as soon as it is there. */
  private async configure(): Promise<void> {
    if (this.loading === 'lazy' && !this.view.isNear) return;
    const round = ++this.round;
    this.isStale = !this.isConnected;
    if (this.isStale) return;
    try {
      // What a page has after the start tag may belong to the element: its script, for one.
      await turn();
      const firstWords = await firstWordsIn(this.locale ?? languageOf(this));
      if (this.isOvertaken(round)) return;
      this.adopt();
      const attributes = this.attributesNow();
      if (!this.computed && this.asksForDefaults(attributes)) {
        this.say(firstWords);
        this.show(firstData[attributes.capacity ?? Object.keys(firstData)[0]!]);
        await this.drawPieces();
      }
      void this.loadChart();
      const [{ TcoEngine: Engine, TcoClaims: Claims }, words] = await Promise.all([
        import('./tco-engine.ts'),
        wholeWords(firstWords),
      ]);
      await turn();
      const engine = await Engine.of({ attributes, given: this.given, element: this });
      if (this.isOvertaken(round)) return;
      this.say(words);
      this.engine = engine;
      this.curve = undefined;
      await turn();
      const computed = engine.tryCompute(this.reader.edits);
      this.claims ??= new Claims(() => this.requestUpdate(), this.wear);
      this.take('run' in computed ? computed : engine.compute());
      this.warn(engine.faults);
      await this.drawPieces();
    } catch (error) {
      if (round === this.round && this.isConnected) this.fail(error);
    }
  }

  private isOvertaken(round: number): boolean {
    if (round !== this.round) return true;
    this.isStale = !this.isConnected;
    return this.isStale;
  }

  /** Draws a first view piece by piece, a picture each; all but its head wait until they are near the view. */
  private async drawPieces(): Promise<void> {
    await this.updateComplete;
    while (this.view.isNear && this.data && this.pieces < allPieces && this.isConnected) {
      await painted();
      // Another configuration may be drawing too.
      this.pieces = Math.min(allPieces, this.pieces + 1);
      this.requestUpdate();
      await this.updateComplete;
    }
  }

  private attributesNow(): HostAttributes {
    return Object.fromEntries(
      hostAttributes.map(({ name }) => [name, plainText(this.getAttribute(name))]).filter(([, value]) => value),
    ) as HostAttributes;
  }

  /** Nothing is asked for that would change the figures, beside one of the capacities. */
  private asksForDefaults({ capacity, ...others }: HostAttributes): boolean {
    return (
      this.given === undefined &&
      hostAttributes.every(({ name, effect }) => effect === 'shows' || !(name in others)) &&
      (capacity === undefined || Object.hasOwn(firstData, capacity)) &&
      !this.querySelector('script')
    );
  }

  private adopt(): void {
    adoptStyles(this.renderRoot as ShadowRoot, [...this.styles].flat(2) as CSSResult[]);
  }

  private readonly wear = (styles: CSSResultGroup): void => {
    this.styles.add(styles);
    this.adopt();
  };

  private say(words: TcoWords): void {
    if (words === this.words) return;
    this.words = words;
    this.formats = new NumberFormats(words.locale, words.numbers);
  }

  private show(data: TcoData | undefined): void {
    this.data = data;
    this.failed = false;
    this.setState('error', false);
    this.requestUpdate();
  }

  /** Takes over what was computed; draws of the result before say nothing any more of this one, but its bands keep the digits. */
  private take(computed: Computed): void {
    this.computed = computed;
    this.reader.edits = computed.edits;
    this.show(computed.data);
    this.settle();
  }

  /** Tells form and states at once, and the host once the changes rest; then takes draws. */
  private settle(): void {
    clearTimeout(this.rest);
    const { computed, internals } = this;
    if (!computed || !this.isConnected) return;
    internals.setFormValue(JSON.stringify(computed.scenario), writeEdits(this.reader.edits));
    this.setState('modified', isEdited(this.reader.edits));
    this.tellValidity();
    const isFirst = this.told === undefined;
    this.rest = setTimeout(() => void this.tell(computed), isFirst ? 0 : restMilliseconds);
  }

  private tellValidity(): void {
    const [fault] = this.reader.refused.values();
    const field = this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]') ?? undefined;
    if (fault === undefined) this.internals.setValidity({});
    else this.internals.setValidity({ badInput: true }, fault, field);
  }

  private async tell(computed: Computed): Promise<void> {
    await this.updateComplete;
    if (this.failed || this.computed !== computed) return;
    if (this.told !== computed) {
      this.told = computed;
      this.tellReady(computed.result);
      this.dispatchEvent(new TcoResultEvent(computed.result));
    }
    if (this.view.isNear) void this.assess(computed);
  }

  /** Draws are taken of what is in view. */
  private async assess(computed: Computed): Promise<void> {
    const { run } = computed;
    const { engine } = this;
    const loaded = await import('./tco-assessment.ts').catch(() => undefined);
    if (!engine || this.computed?.run !== run) return;
    this.sureless = !loaded;
    this.requestUpdate();
    if (!loaded) return this.announceSoon();
    const { currency } = engine.settings;
    this.slices.start(loaded.assessOnce(run), (assessment) => {
      const tell = (): void => {
        this.chances = loaded.chancesOf(assessment, currency, this.curve);
        this.drawn = computed;
        this.requestUpdate();
        this.announceSoon();
      };
      tell();
      this.slices.start(loaded.curveOnce(assessment, currency), (curve) => {
        this.curve = curve;
        tell();
      });
    });
  }

  private pause(): void {
    this.slices.stop();
    clearTimeout(this.rest);
    clearTimeout(this.announce);
  }

  private setState(state: string, on: boolean): void {
    if (on) this.internals.states.add(state);
    else this.internals.states.delete(state);
  }

  /** Without a result the fallback is shown. Defaults that are shown already stay. */
  private fail(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.tellReady(null);
    this.setState('error', true);
    if (!this.data) {
      this.failed = true;
      this.setState('ready', false);
    } else {
      this.status = this.words.engineFailed;
      this.sureless = true;
    }
    this.requestUpdate();
    if (this.isConnected) this.dispatchEvent(new TcoErrorEvent(message));
  }

  private warn(faults: readonly string[]): void {
    const sentences = faults.join('. ');
    if (sentences && sentences !== this.noted) console.warn(`cpo-tco: ${sentences}. Defaults are used.`);
    this.noted = sentences;
  }

  private comeNear(): void {
    if (!this.data && this.loading === 'lazy') void this.configure();
    else void this.drawPieces();
    if (this.computed) void this.assess(this.computed);
  }

  /** What is printed is drawn whole, at once. */
  private readonly print = (): void => {
    this.view.come();
    void this.loadSources();
    if (!this.data || this.pieces === allPieces) return;
    this.pieces = allPieces;
    this.requestUpdate();
    this.performUpdate();
  };

  private viewOf(data: TcoData): TcoView {
    const { words, formats, reader } = this;
    const pair = pairOf(data, this.focused);
    const isNamed = (attribute: 'locked-inputs' | 'hidden-inputs') => {
      const names = namesIn(this.getAttribute(attribute));
      return (input: TcoInput): boolean => names.some((name) => name === '*' || input.names.includes(name));
    };
    const isHidden = isNamed('hidden-inputs');
    const isFixed = this.internals.states.has('error');
    // What belongs to the option comes first, then the baseline's, then what all share.
    const leading = [pair.option.id, pair.baseline.id].flatMap((id) => data.inputs.filter(({ of }) => of.includes(id)));
    const shared = data.inputs.filter(({ of }) => of.length === 0);
    const inFabric = data.scope !== 'switch';
    return {
      words,
      formats,
      data,
      told: words.told(data),
      pair,
      ranked: this.computed && this.chances?.ranked(this.computed.run, words),
      sureness: this.chances?.sureness(pair.option.id, words),
      sureless: this.sureless,
      status: this.status,
      notes: this.engine?.notes(words, formats) ?? [],
      inputs: [...new Set(inFabric ? [...shared, ...leading] : [...leading, ...shared])].filter(
        (input) => !isHidden(input),
      ),
      isLocked: isNamed('locked-inputs'),
      typed: reader.typed,
      refused: reader.refused,
      edited: reader.edits.inputs,
      reached: reader.reached,
      isModified: isEdited(reader.edits),
      disabled: this.disabled || this.formDisabled || isFixed,
      isFixed,
      actions: reader,
      reset: () => {
        this.reset();
        this.tellChange();
      },
      setCapacity: (capacity) =>
        void reader
          .applyAndTell((edits) => ({ ...edits, capacity }))
          .then(async (refusal) => {
            if (refusal) this.status = await this.inWords((say) => say.notChanged(refusal));
            this.requestUpdate();
          }),
      focus: (id) => {
        this.focused = id;
        this.requestUpdate();
      },
      pieces: this.pieces,
      // It has words of its own, which come with the rest.
      chart: 'rest' in words && !words.chart ? undefined : this.chart,
      point: this.point,
      goTo: (point) => {
        this.point = point;
        this.requestUpdate();
      },
      preset: this.engine?.presets(data, words, formats) ?? '',
      claim: () => this.claims?.template(this.computed!, this.engine!, words, pair.option.id),
      workbench: () => (this.computed && this.engine?.linkTo(this.computed.scenario)) ?? '',
      list: () => (this.listOf && this.computed ? this.listOf(this.computed.run) : this.list),
      openSources: () => void this.loadSources(),
      download: (format) => void this.download(format),
    };
  }

  /** @returns why the change is refused, so that the last valid result stays; null without an engine; undefined where it is allowed. */
  private async apply(change: (edits: ReaderEdits) => ReaderEdits): Promise<Refusal | null | undefined> {
    if (!this.engine) await this.ready;
    const computed = this.engine?.tryCompute(change(this.reader.edits));
    if (!computed) return null;
    if (!('run' in computed)) return computed;
    this.take(computed);
    clearTimeout(this.announce);
    this.isUntold = true;
    return undefined;
  }

  /** What is refused, in the words for it, which a reader who makes no mistake does not load. */
  private inWords(sentence: (say: Refusals) => string): Promise<string> {
    return this.words.refusals().then(sentence, () => this.words.engineFailed);
  }

  /** The answer is told once: when the slider is let go, draws are taken, and nothing changes for a while. */
  private announceSoon(): void {
    clearTimeout(this.announce);
    if (!this.isUntold || this.reader.isSliding || !(this.sureless || this.drawn === this.computed)) return;
    this.announce = setTimeout(() => {
      this.isUntold = false;
      this.status = answerText(this.viewOf(this.data!));
      this.requestUpdate();
    }, announceMilliseconds);
  }

  private tellChange(): void {
    this.announceSoon();
    this.dispatchEvent(new TcoChangeEvent(this.scenario));
  }

  private async loadChart(): Promise<void> {
    this.chart ??= await import('./tco-chart.ts').catch(() => null);
    if (this.chart) this.wear(this.chart.chartStyles);
    this.requestUpdate();
  }

  private async loadSources(): Promise<void> {
    if (this.listOf) return;
    this.list = this.words.sourcesLoading;
    this.requestUpdate();
    try {
      const { sourceList, sourceStyles } = await import('./tco-sources.ts');
      this.wear(sourceStyles);
      await this.ready;
      this.listOf = (run) =>
        sourceList(
          run,
          this.words,
          this.formats,
          new Set(this.reader.edits.inputs.keys()),
          this.engine?.settings.workbench,
        );
      if (!this.computed) this.list = this.words.sourcesFailed;
    } catch {
      this.list = this.words.sourcesFailed;
    }
    this.requestUpdate();
  }

  private async download(format: 'json' | 'csv'): Promise<void> {
    if (this.isSaving) return;
    this.isSaving = true;
    try {
      const type = format === 'json' ? 'application/json' : 'text/csv';
      const text = await this.export(format);
      const { saveFile } = await import('./tco-export.ts');
      saveFile(`cpo-tco.${format}`, type, text);
    } catch {
      this.status = this.words.exportFailed;
      this.requestUpdate();
    }
    this.isSaving = false;
  }
}

/** A scenario as text; undefined for what cannot be written. */
function writtenOf(scenario: unknown): string | undefined {
  try {
    return JSON.stringify(scenario ?? null);
  } catch {
    return undefined;
  }
}

/** Changes of these are another question; what a reader changed belongs to the one before. */
const asking = propertiesThat('asks');
/** Changes of these are read anew and leave the reader's numbers. */
const telling = ['counts', 'shows'].flatMap((effect) => propertiesThat(effect as 'counts'));

declare global {
  interface HTMLElementTagNameMap {
    'cpo-tco': CpoTco;
  }
}
