/** The dialog behind every number. Longer than other elements: each kind of number has its own short view. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { decisionLabels, evidenceLabels, quantityLabels } from '../../words/en.ts';
import { formatBanded, formatNumber, formatQuantity, unitLabel } from '../../words/format.ts';
import { decisionNumber } from '../../export/explained-number.ts';
import { sourceInWords } from '../../export/input-label.ts';
import { atStart } from '../../words/option-words.ts';
import type { Assessment } from '../../scenario/assess.ts';
import {
  citeFigures,
  explainDecision,
  explainQuantity,
  type ExplainedQuantity,
  type Use,
} from '../../scenario/explain.ts';
import { findInputInUse } from '../../scenario/inputs-in-use.ts';
import type { ResolvedInput, ResolvedOption } from '../../scenario/resolve.ts';
import type { Run } from '../../scenario/run-scenario.ts';
import { textsOf, type EditionTexts } from '../../scenario/editions.ts';
import { evidenceOf as evidenceOfResult } from '../../scenario/evidence.ts';
import { wholeSwitchInputs } from '../../scenario/optional-inputs.ts';
import { studyOf } from '../../scenario/study.ts';
import { inOwnUnit } from '../../scenario/usual-value.ts';
import { differenceWith } from '../../scenario/what-if.ts';
import type { Numbered } from '../events.ts';
import { theme } from '../theme.ts';
import { explanationStyles } from './explanation-styles.ts';

/** What is shown: a number of an option, or an input by name. */
export type Subject =
  | {
      readonly kind: Numbered;
      readonly option: string;
      readonly quantity: string;
    }
  | { readonly kind: 'input'; readonly option: string; readonly name: string };

/**
 * @summary A dialog that opens any number: its formula, what it is made of, and for an input every figure and source.
 * @event cpo-input - A reader uses another figure for an input.
 */
export class CpoExplanation extends LitElement {
  static override properties = {
    run: { attribute: false },
    assess: { attribute: false },
    assessed: { state: true },
    path: { state: true },
    loaded: { state: true },
  };

  static override styles = [theme, explanationStyles];

  declare run: Run | undefined;
  /** Finds out how sure one quantity of a run is. */
  declare assess: ((run: Run, quantity: string) => Promise<Assessment>) | undefined;
  /** What is known of the quantity shown. */
  declare private assessed:
    { readonly run: Run; readonly quantity: string; readonly assessment: Assessment } | undefined;
  declare private path: readonly Subject[];
  declare private loaded: EditionTexts | undefined;

  constructor() {
    super();
    this.run = undefined;
    this.assess = undefined;
    this.assessed = undefined;
    this.path = [];
    this.loaded = undefined;
  }

  /** Opens the dialog on a number. */
  async show(subject: Subject): Promise<void> {
    this.path = [subject];
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog')!;
    if (!dialog.open) dialog.showModal();
    if (this.loaded) return;
    const [explanations, sources] = await Promise.all([import('virtual:explanations'), import('virtual:sources')]);
    this.loaded = {
      explanations: explanations.default,
      sources: sources.default,
    };
  }

  /** Of the edition of the run. */
  private get texts(): EditionTexts {
    return textsOf(this.run!.resolved.edition) ?? this.loaded!;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('path')) this.renderRoot.querySelector('dialog')?.scrollTo(0, 0);
    if (changed.has('path') || changed.has('run')) void this.findBand();
  }

  /** Draws for the one number that is shown. */
  private async findBand(): Promise<void> {
    const { run, assess } = this;
    const subject = this.path.at(-1);
    if (!run || !assess || !subject || (subject.kind !== 'quantity' && subject.kind !== 'difference')) return;
    const { quantity } = subject;
    const assessment = await assess(run, quantity);
    if (run === this.run && subject === this.path.at(-1)) this.assessed = { run, quantity, assessment };
  }

  /** The band of the number shown, and what it rests on. */
  private band(option: ResolvedOption, quantity: string, kind: 'quantity' | 'difference'): TemplateResult {
    const { assessed, run } = this;
    if (assessed?.run !== run || assessed?.quantity !== quantity) return html`<p class="band"></p>`;
    const { sample, swings } = assessed.assessment;
    const result = run!.options.find(({ id }) => id === option.id)!.quantities[quantity]!;
    if (result.value === null) return html`<p class="band"></p>`;
    const drawn =
      kind === 'difference' ? sample.comparisons.get(option.id)?.differences : sample.options.get(option.id);
    const percentiles = drawn?.get(quantity);
    const rests = evidenceOfResult(
      run!.resolved,
      studyOf(run!.resolved),
      swings,
      kind === 'difference' ? [option.id, run!.resolved.baseline] : [option.id],
      quantity,
    );
    const { value } =
      kind === 'difference' ? run!.comparisons.find((one) => one.option === option.id)!.differences[quantity]! : result;
    const shown = percentiles && formatBanded(value!, percentiles, result.unit);
    const words = shown?.band
      ? `Expected ${shown.value}, P10 to P90 of simulated cases: ${shown.band}.`
      : 'No uncertain input changes it.';
    return html`<p class="band">
      ${words} Rests on: <span class="dot ${rests.evidence}">${evidenceLabels[rests.evidence]}</span>
    </p>`;
  }

  protected override render(): TemplateResult {
    const subject = this.path.at(-1);
    return html`<dialog
      aria-label="What this number is made of"
      @click=${(event: Event) => this.closeOnBackdrop(event)}
    >
      <header>
        ${
          this.path.length > 1
            ? html`<button class="plain" @click=${() => (this.path = this.path.slice(0, -1))}>← Back</button>`
            : html`<span></span>`
        }
        <button class="plain" @click=${() => this.close()}>Close</button>
      </header>
      ${subject && this.run ? (this.loaded ? this.content(subject) : html`<p class="muted">Loading the formulas and sources…</p>`) : nothing}
    </dialog>`;
  }

  private content(subject: Subject): TemplateResult {
    const option = this.run!.resolved.options.find(({ id }) => id === subject.option) ?? this.run!.resolved.options[0]!;
    if (subject.kind === 'paid') return this.paid(option, Number(subject.quantity));
    if (subject.kind === 'difference' || subject.kind === 'decision') {
      const baseline = this.run!.resolved.options.find(({ id }) => id === this.run!.resolved.baseline)!;
      if (option.id !== subject.option || option === baseline)
        return html`<p class="muted">This option is not compared with the baseline any more.</p>`;
      return subject.kind === 'difference'
        ? this.difference(option, baseline, subject.quantity)
        : this.decision(option, baseline, subject.quantity);
    }
    if (subject.kind === 'input') {
      const all = wholeSwitchInputs(this.run!.resolved);
      const resolved =
        findInputInUse(this.run!.resolved, subject.name) ?? all.find(({ name }) => name === subject.name);
      return resolved ? this.input(option, resolved) : html`<p class="muted">This input is not in use.</p>`;
    }
    return this.quantity(option, explainQuantity(this.run!, option, subject.quantity, this.texts.explanations));
  }

  private quantity(option: ResolvedOption, explained: ExplainedQuantity): TemplateResult {
    const { name, value, unit, meaning, formula, uses, reason } = explained;
    return html`
      <h2>${quantityLabels[name] ?? name}</h2>
      <p class="muted">${option.label} · <code>${name}</code></p>
      <p class="value">${value === null ? 'no value' : `${formatNumber(value, 5)} ${unitLabel(unit)}`}</p>
      ${this.band(option, name, 'quantity')}
      <p class="muted">${meaning} ${value === null ? `${reason}.` : ''}</p>
      ${formula === null ? nothing : html`<pre>${name} = ${formula}</pre>`}
      ${
        uses.length === 0
          ? nothing
          : html`<table>
              <tbody>
                ${uses.map((use) => this.use(option, use))}
              </tbody>
            </table>`
      }
      ${this.byYear(explained)}
    `;
  }

  private difference(option: ResolvedOption, baseline: ResolvedOption, quantity: string): TemplateResult {
    const { options, comparisons } = this.run!;
    const { value, unit } = comparisons.find((one) => one.option === option.id)!.differences[quantity]!;
    const shown = (amount: number | null): string =>
      amount === null ? 'no value' : `${formatNumber(amount, 5)} ${unitLabel(unit)}`;
    return html`
      <h2>${quantityLabels[quantity] ?? quantity}: ${option.label} less ${baseline.label}</h2>
      <p class="value">${shown(value)}</p>
      ${this.band(option, quantity, 'difference')}
      <table>
        <tbody>
          ${[option, baseline].map(({ id, label }) =>
            this.row({ kind: 'quantity', option: id, quantity }, label, shown(valueOf(options, id, quantity))),
          )}
        </tbody>
      </table>
    `;
  }

  /** What an option has cost by the end of a year: its purchase and every year until then. */
  private paid(option: ResolvedOption, year: number): TemplateResult {
    const { quantities } = this.run!.options.find(({ id }) => id === option.id)!;
    const yearly = quantities.yearlyCostWithoutIdle!.byYear!.slice(0, year);
    const total = yearly.reduce((sum, cost) => sum + cost, quantities.capex!.value!);
    const shown = (amount: number, digits = 5): string =>
      `${formatNumber(amount, digits)} ${unitLabel(quantities.capex!.unit)}`;
    return html`
      <h2>Paid by the end of year ${year}</h2>
      <p class="muted">${option.label}, nominal; what is left at the end is not in it.</p>
      <p class="value">${shown(total, 4)}</p>
      <table>
        <tbody>
          ${this.row({ kind: 'quantity', option: option.id, quantity: 'capex' }, 'Purchase', shown(quantities.capex!.value!))}
          ${yearly.map((cost, i) =>
            this.row(
              { kind: 'quantity', option: option.id, quantity: 'yearlyCostWithoutIdle' },
              `Year ${i + 1}`,
              shown(cost),
            ),
          )}
        </tbody>
      </table>
    `;
  }

  private row(subject: Subject, label: string, value: string): TemplateResult {
    return html`<tr>
      <th scope="row"><button @click=${() => this.open(subject)}>${label}</button></th>
      <td class="n">${value}</td>
    </tr>`;
  }

  private decision(option: ResolvedOption, baseline: ResolvedOption, name: string): TemplateResult {
    const explained = explainDecision(this.run!, option.id, name, this.texts.explanations);
    const { meaning, formula, uses } = explained;
    return html`
      <h2>${decisionLabels[name] ?? name}</h2>
      <p class="muted">${option.label} instead of ${baseline.label} · <code>${name}</code></p>
      <p class="value">${decisionNumber(explained)}</p>
      <p class="muted">${meaning} Rows of years are shown with their first year.</p>
      <pre>${name} = ${formula}</pre>
      <table>
        <tbody>
          ${uses.map((use) => this.use(option, use, 'decision'))}
        </tbody>
      </table>
      ${this.byYear(explained)}
    `;
  }

  private byYear({ byYear, unit }: ExplainedQuantity): TemplateResult | typeof nothing {
    if (!byYear) return nothing;
    return html`<p class="muted">
      By year: ${byYear.map((amount) => formatNumber(amount, 4)).join(', ')} ${unitLabel(unit)}
    </p>`;
  }

  private open(subject: Subject): void {
    this.path = [...this.path, subject];
  }

  private use(option: ResolvedOption, use: Use, kind: Numbered = 'quantity'): TemplateResult {
    const name =
      use.kind === 'quantity'
        ? html`<button @click=${() => this.open({ kind, option: option.id, quantity: use.name })}>${use.name}</button>`
        : use.kind === 'input'
          ? html`<button @click=${() => this.open({ kind: 'input', option: option.id, name: use.name })}>
              ${use.name}
            </button>`
          : use.name;
    const evidence = use.kind === 'input' ? evidenceOf(use.resolved) : nothing;
    return html`<tr>
      <th scope="row">${name}<small>${use.meaning} ${evidence}</small></th>
      <td class="n">${use.value === null ? 'no value' : `${formatNumber(use.value, 5)} ${unitLabel(use.unit)}`}</td>
    </tr>`;
  }

  private input(option: ResolvedOption, resolved: ResolvedInput): TemplateResult {
    const { input, name, value, origin, figure: used } = resolved;
    const { catalog } = this.run!.resolved;
    const known = new Map(
      catalog.data.figures.filter(({ quantity }) => quantity === input.quantity).map((figure) => [figure.id, figure]),
    );
    const figures = citeFigures(resolved, catalog, this.texts.sources).map((figure) => {
      const { low, typical, high } = inOwnUnit(this.run!.resolved, known.get(figure.id)!);
      return { ...figure, low, typical, high, unit: input.unit, effect: this.effect(option, resolved, typical) };
    });
    const inWords = sourceInWords(this.run!.resolved, resolved);
    return html`
      <h2>${input.label}</h2>
      <p class="muted"><code>${name}</code></p>
      <p class="value">${origin === 'none' ? 'not given' : `${formatNumber(value, 5)} ${unitLabel(input.unit)}`}</p>
      <p class="muted">
        ${input.meaning}. ${origin === 'scenario' ? 'Set in this scenario.' : ''}
        ${inWords ? `${atStart(inWords)}.` : nothing} Physical range: ${formatNumber(input.minimum)} to
        ${formatNumber(input.maximum)} ${unitLabel(input.unit)}.
      </p>
      <cpo-figures
        .name=${name}
        .value=${value}
        .used=${used?.id ?? ''}
        .usual=${resolved.default?.id ?? ''}
        .settable=${origin !== 'follows'}
        .figures=${figures}
      ></cpo-figures>
    `;
  }

  /** What the answer is with an input at another value. */
  private effect(option: ResolvedOption, { name }: ResolvedInput, value: number): string {
    const isRead = studyOf(this.run!.resolved).inputs.has(name);
    const difference = isRead ? differenceWith(this.run!, option.id, name, value) : undefined;
    if (difference === undefined) return '';
    const baseline = this.run!.resolved.options.find(({ id }) => id === this.run!.resolved.baseline)!;
    if (difference === 0) return `With it ${option.label} costs as much as ${baseline.label}.`;
    const amount = formatQuantity(Math.abs(difference), 'USD');
    return `With it ${option.label} costs ${amount} ${difference < 0 ? 'less' : 'more'} than ${baseline.label}.`;
  }

  private closeOnBackdrop(event: Event): void {
    if (event.target === this.renderRoot.querySelector('dialog')) this.close();
  }

  private close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }
}

const valueOf = (options: Run['options'], id: string, quantity: string): number | null =>
  options.find((result) => result.id === id)!.quantities[quantity]!.value;

/** How well an input is known: the class of its figure, or where its value comes from. */
function evidenceOf({ figure, origin }: ResolvedInput): TemplateResult {
  if (origin === 'follows') return html`<span class="dot">follows another input</span>`;
  return figure
    ? html`<span class="dot ${figure.evidence}">${evidenceLabels[figure.evidence]}</span>`
    : html`<span class="dot">own value</span>`;
}
