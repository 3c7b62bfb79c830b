/**
 * The page: one question, one answer, one picture, and every input beside it. It holds the scenario and hands each part
 * its piece; nothing is computed here. Longer than other elements because it is the one place where all parts meet.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import presets from 'virtual:presets';
import { catalog } from '../scenario/edition.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { InputDefinition } from '../catalog/types.ts';
import type {
  ChangeEvent,
  CurrencyEvent,
  DrawsEvent,
  ExplainEvent,
  ExplainInputEvent,
  FocusOptionEvent,
  FrontierAxesEvent,
  InputEvent,
  PresetEvent,
} from '../parts/events.ts';
import type { Subject } from '../parts/explanation/cpo-explanation.ts';
import { InTurn, turn } from '../parts/in-turn.ts';
import { saveFile } from '../parts/save-file.ts';
import { theme } from '../parts/theme.ts';
import { answer, conditions, pairOf, question, type Pair } from '../export/sentences.ts';
import { surenessOf, type Sureness } from '../export/sureness.ts';
import { verdictText } from '../export/verdict-text.ts';
import { buyerClassLabels, pairWords, presetLabels, rankingWords, scopeLabels } from '../words/en.ts';
import { warningText } from '../words/warning-words-en.ts';
import { assess, defaultCube, type Assessment } from '../scenario/assess.ts';
import type { FrontierAxis } from '../scenario/break-evens.ts';
import { inCurrency, usDollar, type Currency } from '../scenario/currency.ts';
import { catalogFor, EditionNeeded, loadEdition } from '../scenario/editions.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import { wholeSwitchInputs } from '../scenario/optional-inputs.ts';
import type { ResolvedInput } from '../scenario/resolve.ts';
import { describeRange, type UnitReader } from '../scenario/read-value.ts';
import { runScenario, type Run } from '../scenario/run-scenario.ts';
import { scenarioDefaults, scopes, type InputValue, type Scenario } from '../scenario/scenario.ts';
import { ScenarioError, UnitsNeeded } from '../scenario/scenario-error.ts';
import { fromHash, toHash } from '../scenario/scenario-link.ts';
import { withInput } from '../scenario/settings.ts';
import { studyOf } from '../scenario/study.ts';
import { Assessor } from './assessor.ts';
import { axisOf, usualAxes } from './decision-views.ts';
import { decisions } from './decisions.ts';
import { panelInputs, type Refused } from './panel-inputs.ts';
import { ranking, rankingAnswer, type Ranked } from './ranking.ts';
import { results } from './results.ts';
import { inSlices } from '../parts/slices.ts';
import { sources } from './sources.ts';
import { workbenchStyles } from './workbench-styles.ts';

declare const __PACKAGE_VERSION__: string;

/** So long after a change the address follows, in milliseconds. */
const addressMilliseconds = 150;

export class CpoWorkbench extends InTurn {
  static override properties = {
    scenario: { state: true },
    run: { state: true },
    refused: { state: true },
    focused: { state: true },
    notice: { state: true },
    currency: { state: true },
    axes: { state: true },
  };

  static override styles = [theme, workbenchStyles];

  declare private scenario: Scenario;
  /** The last valid result. */
  declare private run: Run;
  declare private refused: ReadonlyMap<string, Refused>;
  /** Id of the option that the words speak of. */
  declare private focused: string;
  declare private notice: string;
  declare private currency: Currency;
  /** Inputs of the frontier where the reader chose them. */
  declare private axes: readonly [x: string, y: string] | undefined;
  private readonly assessor = new Assessor(this);
  private lastInput: InputEvent | undefined;
  private addressTimer: ReturnType<typeof setTimeout> | undefined;
  private readUnit: UnitReader | undefined;

  constructor() {
    super();
    this.scenario = {};
    this.refused = new Map();
    this.focused = '';
    this.notice = '';
    this.currency = usDollar;
    this.axes = undefined;
    this.run = runScenario({}, catalog);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.openLink();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.writeWaitingAddress();
  }

  /** Takes over the scenario of the address. A link that cannot be used is named, and the defaults stay. */
  private async openLink(): Promise<void> {
    try {
      const linked = fromHash(location.hash);
      if (linked !== undefined) await this.withWhatIsNeeded(() => this.take(linked));
    } catch (error) {
      const reason = error instanceof ScenarioError ? error.message : 'the text after # is cut off or changed';
      this.notice = `The scenario of this link cannot be used (${reason}). The defaults are shown.`;
    }
  }

  private take(scenario: unknown): void {
    this.run = this.compute(scenario);
    this.scenario = scenario as Scenario;
  }

  /** With the tables of the edition that the scenario names. */
  private compute(scenario: unknown): Run {
    return runScenario(scenario, catalogFor(scenario, catalog), this.readUnit);
  }

  /** Loads mathjs where text with a unit was found, and a frozen edition where one is named, and tries again. */
  private async withWhatIsNeeded(work: () => void): Promise<void> {
    for (;;)
      try {
        return work();
      } catch (error) {
        if (error instanceof UnitsNeeded) this.readUnit = (await import('../scenario/typed-unit.ts')).readTypedUnit;
        else if (error instanceof EditionNeeded) await loadEdition(error.edition);
        else throw error;
      }
  }

  private get pair(): Pair {
    return pairOf(this.run, this.focused);
  }

  private get frontierAxes(): readonly [x: string, y: string] {
    const { inputs } = studyOf(this.run.resolved);
    return this.axes?.every((name) => inputs.has(name)) ? this.axes : usualAxes(this.run, this.pair);
  }

  protected override willUpdate(): void {
    const { option, baseline } = this.pair;
    const [x, y] = this.frontierAxes.map((name) => axisOf(this.run, name)) as [FrontierAxis, FrontierAxis];
    this.assessor.follow(this.run, { option: option.id, axes: option === baseline ? undefined : [x, y] });
  }

  /** What is known of how sure this run is; an assessment of other options says nothing. */
  private get assessment(): Assessment | undefined {
    const { assessment } = this.assessor;
    return assessment?.sample.comparisons.has(this.pair.option.id) ? assessment : undefined;
  }

  protected override render(): TemplateResult {
    const { pair } = this;
    const run = inCurrency(this.run, this.currency);
    const sureness = this.assessment && surenessOf(this.assessment, this.run, pair, this.currency);
    const { systemPrices } = this.assessor;
    const ranked: Ranked = {
      inUsd: this.run,
      currency: this.currency,
      assessment: this.ofSameOptions,
      systemPrices,
    };
    const about = [pair.option.id, pair.baseline.id, this.currency];
    return html`
      <main
        @cpo-change=${(event: ChangeEvent) => this.change(event.detail)}
        @cpo-focus-option=${(event: FocusOptionEvent) => (this.focused = event.detail.option)}
        @cpo-preset=${(event: PresetEvent) => this.tryScenario(presets[event.detail.preset]!)}
        @cpo-explain=${(event: ExplainEvent) => this.explain(event.detail)}
        @cpo-explain-input=${(event: ExplainInputEvent) =>
          this.explain({ kind: 'input', option: pair.option.id, ...event.detail })}
        @cpo-input=${(event: InputEvent) => void this.setInput(event)}
        @cpo-currency=${(event: CurrencyEvent) => (this.currency = event.detail)}
        @cpo-draws=${(event: DrawsEvent) => {
          this.assessor.fullDraws = event.detail.draws;
          this.requestUpdate();
        }}
        @cpo-frontier-axes=${(event: FrontierAxesEvent) => (this.axes = [event.detail.x, event.detail.y])}
        @cpo-put-back=${() => this.putAllBack()}
      >
        <h1>${question(run)}</h1>
        <p class="answer">${rankingAnswer(run, ranked)}</p>
        ${ranking(run, pair, ranked)} ${this.status()} ${guard([this.run, ...about], () => this.controls(pair))}
        <div class="grid">
          <section class="results" aria-label="Results">
            ${this.twoOptions(run, pair, sureness)}
            ${results(run, pair, sureness, [this.run, ...about], pair.option === pair.baseline ? nothing : this.decisions(run, pair))}
            ${guard([this.run, ...about], () => this.sources(pair))}
          </section>
          <aside aria-label="Inputs">
            ${guard([this.run, this.refused, this.assessor.breakEvens, ...about], () => this.inputs(pair))}
          </aside>
        </div>
        <cpo-explanation .run=${this.run} .assess=${this.assessOne}></cpo-explanation>
      </main>
    `;
  }

  /** Of the options that are compared now. */
  private get ofSameOptions(): Assessment | undefined {
    const { assessment } = this.assessor;
    const ids = ({ resolved }: Run): string => resolved.options.map(({ id }) => id).join();
    return assessment && ids(assessment.run) === ids(this.run) ? assessment : undefined;
  }

  /** The option in focus against the reference option. */
  private twoOptions(run: Run, pair: Pair, sureness: Sureness | undefined): TemplateResult {
    const setting = html`<p class="setting">${conditions(this.run, pair.option)}</p>`;
    if (pair.option === pair.baseline) return setting;
    return html`<section class="pair" aria-labelledby="pair">
      <h2 id="pair">${pairWords.heading(pair.option.label, pair.baseline.label)}</h2>
      <p class="difference">${answer(run, pair, sureness)}</p>
      <p class="condition">${this.verdict(pair)}</p>
      ${setting}
    </section>`;
  }

  /** The verdict with what would turn it. */
  private verdict({ option }: Pair): string {
    const { assessment } = this;
    const verdict = assessment?.verdicts.get(option.id);
    if (!assessment || !verdict) return rankingWords.pending;
    const breakEvens = [...(this.assessor.breakEvens?.values() ?? [])];
    // What another run does not read has a place in the run that was assessed.
    return verdictText(assessment.run, option.id, verdict, breakEvens, assessment.cube.draws);
  }

  private status(): TemplateResult {
    const count = this.refused.size;
    const refused =
      count > 0
        ? html`<p class="notice">
            ${count === 1 ? 'One input is refused' : `${count} inputs are refused`}: the results show the last valid
            values.
          </p>`
        : nothing;
    const warnings = this.run.warnings.map((warning) => html`<p class="notice">${warningText(warning)}</p>`);
    const notice = this.notice ? html`<p class="notice">${this.notice}</p>` : nothing;
    const { edition } = this.run.resolved;
    const frozen = edition === catalog.edition ? nothing : html`<p class="notice">Edition ${edition}, frozen.</p>`;
    return html`<div role="status">${notice} ${frozen} ${refused} ${warnings}</div>`;
  }

  private controls({ option, baseline }: Pair): TemplateResult {
    const { resolved } = this.run;
    const { data } = resolved.catalog;
    const shipped = data.options.filter((one) => one.scopes.includes(resolved.scope));
    const own = resolved.options.filter(({ id }) => !shipped.some((known) => known.id === id));
    return html`<cpo-controls
      .capacities=${data.capacities}
      .capacity=${resolved.settings.capacity.id}
      .scopes=${scopes.map((id) => ({ id, label: scopeLabels[id]! }))}
      .scope=${resolved.scope}
      .options=${[...shipped, ...own]}
      .chosen=${resolved.options.map(({ id }) => id)}
      .baseline=${baseline.id}
      .focused=${option.id}
      .regions=${data.regions}
      .region=${resolved.region}
      .buyerClasses=${Object.entries(buyerClassLabels).map(([id, label]) => ({ id, label }))}
      .buyerClass=${resolved.buyerClass}
      .rates=${data.rates}
      .currency=${this.currency}
      .presets=${Object.keys(presets).map((id) => ({ id, label: presetLabels[id] ?? id }))}
    ></cpo-controls>`;
  }

  private decisions(run: Run, pair: Pair): TemplateResult {
    const { breakEvens, frontier, failed, published, fullDraws: draws } = this.assessor;
    const { assessment, currency, frontierAxes: axes } = this;
    return decisions(run, pair, {
      ...{ inUsd: this.run, currency, assessment, breakEvens, frontier, failed, published, draws, axes },
    });
  }

  private sources(pair: Pair): TemplateResult {
    return sources(this.run, {
      currency: this.currency,
      explainTotal: () => this.explain({ kind: 'quantity', option: pair.option.id, quantity: 'tcoWithoutIdle' }),
      copyLink: () => void this.copyLink(),
      download: () => void this.download(),
    });
  }

  private inputs(pair: Pair): TemplateResult {
    const { leading, others } = panelInputs(this.run, pair, this.refused, this.assessor.breakEvens);
    return html`<cpo-input-panel .leading=${leading} .others=${others}></cpo-input-panel>`;
  }

  /** Options are named by id; own ones keep what the scenario says of them. A scope has its own usual options. */
  private change(change: Partial<Scenario>): void {
    const own = new Map(
      (this.scenario.options ?? []).flatMap((option) =>
        typeof option === 'string' ? [] : [[option.id, option] as const],
      ),
    );
    const { options: _, ...others } = this.scenario;
    const options = change.options?.map((option) =>
      typeof option === 'string' ? (own.get(option) ?? option) : option,
    );
    const kept = change.scope === undefined ? this.scenario : own.size > 0 ? this.scenario : others;
    this.tryScenario({ ...kept, ...change, ...(options && { options }) });
  }

  /** Applies a scenario; the present one stays where it is refused. */
  private tryScenario(scenario: Scenario): void {
    try {
      this.accept(scenario, this.compute(scenario));
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      this.notice = `Not changed: ${error.message}.`;
      this.requestUpdate();
    }
  }

  private accept(scenario: Scenario, run: Run): void {
    this.run = run;
    this.notice = '';
    this.scenario = withoutDefaults(scenario, run.resolved.catalog);
    const shown = new Set(this.settable.map(({ name }) => name));
    this.refused = new Map([...this.refused].filter(([name]) => shown.has(name)));
    this.writeAddress();
  }

  /** Soon, not at once: browsers take long over it and refuse it while a slider moves. */
  private writeAddress(): void {
    clearTimeout(this.addressTimer);
    this.addressTimer = setTimeout(() => this.writeWaitingAddress(), addressMilliseconds);
  }

  private writeWaitingAddress(): void {
    if (this.addressTimer === undefined) return;
    clearTimeout(this.addressTimer);
    this.addressTimer = undefined;
    history.replaceState(null, '', location.pathname + location.search + toHash(this.scenario));
  }

  /** After the event has ended: a slider that moves asks more often than a result can follow. */
  private async setInput(event: InputEvent): Promise<void> {
    this.lastInput = event;
    await turn();
    if (this.lastInput !== event && this.lastInput.detail.name === event.detail.name) return;
    const { name, value } = event.detail;
    const input = this.settable.find((one) => one.name === name)?.input;
    // Another change came before, and the input is read no more.
    if (!input) return;
    const set = (given: InputValue | null): Run => {
      const scenario = withInput(this.scenario, this.run.resolved.settings, name, given);
      const run = this.compute(scenario);
      this.accept(scenario, run);
      return run;
    };
    const fault = await this.withWhatIsNeeded(() => {
      const run = set(value);
      // What was typed with a unit is kept as the number that it is.
      if (typeof value === 'string' && run.resolved.settings.values.get(name)!.of === null)
        set(run.resolved.settings.values.get(name)!.typical);
    }).catch((error: unknown) => error);
    const refused = new Map(this.refused);
    refused.delete(name);
    if (fault instanceof ScenarioError)
      refused.set(name, { text: `${value as string | number}`, message: refusal(fault, input) });
    else if (fault) throw fault as Error;
    this.refused = refused;
  }

  /** Inputs that are read, and those that may be given. */
  private get settable(): readonly ResolvedInput[] {
    const { resolved } = this.run;
    return [...inputsInUse(resolved), ...wholeSwitchInputs(resolved)];
  }

  private putAllBack(): void {
    const { inputs: _, ...rest } = this.scenario;
    this.refused = new Map();
    this.tryScenario(rest);
  }

  private assessOne = (run: Run, quantity: string): Promise<Assessment> =>
    inSlices(assess(run, { ...defaultCube, draws: this.assessor.fullDraws }, [quantity]));

  private explain(subject: Subject): void {
    void this.renderRoot.querySelector('cpo-explanation')!.show(subject);
  }

  private async copyLink(): Promise<void> {
    this.writeWaitingAddress();
    try {
      await navigator.clipboard.writeText(location.href);
      this.notice = 'The link is copied. Own values stand after the # and are not sent to any server.';
    } catch {
      this.notice = 'The browser does not allow copying; the link is in the address bar.';
    }
  }

  private async download(): Promise<void> {
    const { toFullJson } = await import('../export/full-json.ts');
    const cube = { ...defaultCube, draws: this.assessor.fullDraws };
    const json = JSON.stringify(await inSlices(toFullJson(this.run, __PACKAGE_VERSION__, cube)), null, 2);
    saveFile('cpo-tco.json', 'application/json', json);
  }
}

/** What may be typed into a field, where something else was. */
function refusal({ found, allowed }: ScenarioError, input: InputDefinition): string {
  // Refused for what else is set, it says so itself.
  if (!allowed.startsWith(describeRange(input)) && !allowed.startsWith('a number'))
    return `Found ${found}; allowed: ${allowed}.`;
  const withUnit = input.unit === '1' ? '' : `, or a number with a unit such as "9 ${input.unit}"`;
  return `Found ${found}; allowed: ${describeRange(input)}${withUnit}.`;
}

/** A scenario holds only what differs from the defaults. */
function withoutDefaults(scenario: Scenario, ofEdition: Catalog): Scenario {
  const scope = scenario.scope ?? scenarioDefaults.scope;
  const standard = ofEdition.data.options.filter((option) => option.scopes.includes(scope)).map(({ id }) => id);
  return Object.fromEntries(
    Object.entries(scenario).filter(([key, value]: [string, unknown]) => {
      if (key === 'inputs') return Object.keys(value as object).length > 0;
      if (key === 'options') return JSON.stringify(value) !== JSON.stringify(standard);
      return value !== (scenarioDefaults as Record<string, unknown>)[key];
    }),
  );
}
