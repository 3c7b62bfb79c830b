/** One input: field, slider, notes and figures. Longer than other elements: an input is set in three ways. */
import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Figure, InputDefinition } from '../../catalog/types.ts';
import { evidenceLabels, typedWords } from '../../words/en.ts';
import { formatExact, formatNumber } from '../../words/format.ts';
import { numberOrText, readNumber, writtenUnits, type Ambiguous } from '../../words/read-number.ts';
import type { ResolvedInput } from '../../scenario/resolve.ts';
import { ExplainInputEvent, InputEvent } from '../events.ts';
import { InTurn } from '../in-turn.ts';
import { theme } from '../theme.ts';
import { TypedText } from '../typed-text.ts';
import { inputStyles } from './input-styles.ts';
import { fromSlider, sliderSpan, sliderStep, sliderSteps, toSlider, type SliderSpan } from './slider-span.ts';

/** Where two options cost the same as this input alone changes. */
export interface Balance {
  /** Undefined where no value of the input does it. */
  readonly value: number | undefined;
  readonly text: string;
}

/** A text that means two numbers of the range. */
interface Question {
  readonly text: string;
  readonly value: number;
  readonly ambiguous: Ambiguous;
}

const isAllowed = (value: number, { minimum, maximum }: InputDefinition): boolean =>
  value >= minimum && value <= maximum;

/** Each result has inputs of its own; one that is as before is not drawn again. */
const isSame = (a: ResolvedInput | undefined, b: ResolvedInput | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    (['name', 'value', 'low', 'high', 'figure', 'default', 'origin', 'bandOf'] as const).every(
      (key) => a[key] === b[key],
    ));

/**
 * @summary One input: slider and field, its default, the evidence behind it and its rivals.
 * @event cpo-input - A reader sets the input or resets it.
 * @event cpo-explain-input - A reader asks where the figure comes from.
 */
export class CpoInput extends InTurn {
  static override properties = {
    label: { type: String },
    unit: { type: String },
    usual: { type: Number },
    inWords: { type: String, attribute: 'in-words' },
    rivalWord: { type: String, attribute: 'rival-word' },
    resolved: { attribute: false, hasChanged: (a?: ResolvedInput, b?: ResolvedInput) => !isSame(a, b) },
    rivals: { attribute: false },
    refused: { attribute: false },
    question: { state: true },
    choices: { attribute: false },
    balance: {
      attribute: false,
      hasChanged: (a?: Balance, b?: Balance) => a?.text !== b?.text || a?.value !== b?.value,
    },
  };

  static override styles = [theme, inputStyles];

  declare label: string;
  declare unit: string;
  /** The value unless it is set; null where it has none. */
  declare usual: number | null;
  /** Where the value comes from beside its figure. */
  declare inWords: string;
  /** What the rivals are: figures of one input, or regions. */
  declare rivalWord: string;
  declare resolved: ResolvedInput | undefined;
  /** Every figure for this input, the default first. */
  declare rivals: readonly Figure[];
  /** The values that there are, where they are few; a list takes the place of slider and field. */
  declare choices: readonly number[];
  /** Its break-even, once it is known. */
  declare balance: Balance | undefined;
  /** What was typed and why it is refused; the last valid value stays in the result. */
  declare refused: { readonly text: string; readonly message: string } | undefined;

  declare private question: Question | undefined;
  private readonly typed = new TypedText(this);
  /** Where the slider was moved to, and what was asked for on the way, until the last of it is there. */
  private moved: { readonly position: number; readonly asked: readonly number[] } | undefined;
  /** The least and the most that was set by hand. */
  private reached: { readonly name: string; readonly values: readonly number[] } = { name: '', values: [] };

  constructor() {
    super();
    this.label = '';
    this.unit = '';
    this.usual = null;
    this.inWords = '';
    this.rivalWord = 'figures';
    this.resolved = undefined;
    this.rivals = [];
    this.choices = [];
    this.balance = undefined;
    this.refused = undefined;
    this.question = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const older = this.moved?.asked.lastIndexOf(this.resolved?.value ?? NaN) ?? -1;
    const isLate = older >= 0 && older < this.moved!.asked.length - 1;
    if (changed.has('resolved')) this.question = undefined;
    if (changed.has('refused') || (changed.has('resolved') && !isLate)) this.moved = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { resolved } = this;
    if (!resolved) return nothing;
    return html`
      <label for="field" title=${resolved.input.meaning}>${this.label} <span>${this.unit}</span></label>
      ${this.control(resolved)} ${this.question ? this.asked(this.question) : nothing}
      ${this.refused ? html`<p class="refused" id="refused" role="alert">${this.refused.message}</p>` : nothing}
      ${this.notes(resolved)}
    `;
  }

  private control(resolved: ResolvedInput): TemplateResult {
    if (this.choices.length > 0) return this.list(resolved);
    return this.usual === null && !resolved.default ? this.optional(resolved) : this.sliderAndField(resolved);
  }

  private list({ name, value }: ResolvedInput): TemplateResult {
    const choose = (event: Event): boolean =>
      this.dispatchEvent(new InputEvent(name, Number((event.target as HTMLSelectElement).value)));
    return html`<div class="row">
      <select id="field" aria-describedby=${this.describedBy} @change=${choose}>
        ${this.choices.map((choice) => html`<option .value=${String(choice)} .selected=${choice === value}>${choice}</option>`)}
      </select>
    </div>`;
  }

  private sliderAndField(resolved: ResolvedInput): TemplateResult {
    const span = this.span(resolved);
    const { unit } = this;
    return html`
      <div class="row">
        <div class="track">
          <input
            type="range"
            min="0"
            max=${sliderSteps}
            step=${sliderStep(span, resolved.input.whole)}
            .value=${live(String(this.moved?.position ?? toSlider(resolved.value, span)))}
            aria-label=${`${this.label}, slider`}
            aria-valuetext=${`${formatNumber(resolved.value)} ${unit}`}
            @input=${(event: Event) => this.slide(event, span)}
          />
          ${this.strip(span)}
        </div>
        ${this.field(formatExact(resolved.value))}
      </div>
    `;
  }

  /** What is optional is empty until it is typed. */
  private optional({ origin, value }: ResolvedInput): TemplateResult {
    return html`<div class="row optional">${this.field(origin === 'none' ? '' : formatExact(value))}</div>`;
  }

  private field(text: string): TemplateResult {
    return html`<input
      id="field"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      .value=${this.typed.shown(this.question?.text ?? this.refused?.text ?? text)}
      aria-invalid=${this.refused ? 'true' : 'false'}
      aria-describedby=${this.describedBy}
      @input=${this.typed.keep}
      @change=${(event: Event) => this.type(event)}
      @blur=${this.typed.leave}
    />`;
  }

  private get describedBy(): string {
    return [this.question && 'asked', this.refused && 'refused', 'notes'].filter(Boolean).join(' ');
  }

  private notes({ figure, default: usual, origin, name, value }: ResolvedInput): TemplateResult {
    const own = origin === 'scenario' && !figure;
    const shown = own ? null : (figure ?? usual);
    const rivalValues = this.rivals.map(({ typical }) => typical);
    const rivals =
      rivalValues.length > 1
        ? html`<span
            >${formatNumber(Math.min(...rivalValues))} to ${formatNumber(Math.max(...rivalValues))} in
            ${rivalValues.length} ${this.rivalWord}</span
          >`
        : nothing;
    const explain = (): boolean => this.dispatchEvent(new ExplainInputEvent(name));
    return html`<div class="notes" id="notes">
      <button @click=${explain} title="Where this comes from">
        ${
          shown
            ? html`<span class="dot ${shown.evidence}">${evidenceLabels[shown.evidence]}</span>`
            : html`<span class="dot"
                >${own ? 'own value' : origin === 'none' ? 'not given' : 'follows another input'}</span
              >`
        }
      </button>
      ${this.inWords ? html`<span>${this.inWords}</span>` : nothing} ${rivals}
      ${this.usual !== null && value !== this.usual ? html`<span>default ${formatNumber(this.usual, 5)}</span>` : nothing}
      ${
        origin === 'scenario'
          ? html`<button class="back" @click=${() => this.dispatchEvent(new InputEvent(name, null))}>Reset</button>`
          : nothing
      }
      ${this.balanceNote(name)}
    </div>`;
  }

  private balanceNote(name: string): TemplateResult | typeof nothing {
    if (!this.balance) return nothing;
    const { text, value } = this.balance;
    if (value === undefined) return html`<span class="balance">${text}</span>`;
    return html`<button
      class="balance"
      title="Take this value over"
      @click=${() => this.dispatchEvent(new InputEvent(name, value))}
    >
      <i aria-hidden="true"></i>${text}
    </button>`;
  }

  /** The band of the default as a line, each figure as a dot in the colour of its evidence, the break-even as a stroke. */
  private strip(span: SliderSpan): TemplateResult {
    const x = (value: number): string => `${(100 * toSlider(value, span)) / sliderSteps}%`;
    const usual = this.rivals.find(({ id }) => id === this.resolved?.default?.id) ?? this.resolved?.default;
    const band =
      usual && usual.low !== null && usual.high !== null
        ? svg`<line class="band" x1=${x(usual.low)} x2=${x(usual.high)} y1="3.5" y2="3.5"></line>`
        : nothing;
    // The default is drawn last, on top of its rivals.
    const dots = [...this.rivals]
      .sort((a, b) => Number(a === usual) - Number(b === usual))
      .map(
        (figure) =>
          svg`<circle
          class=${figure === usual ? `${figure.evidence} default` : figure.evidence}
          cx=${x(figure.typical)} cy="3.5" r=${figure === usual ? 3.5 : 2.5}></circle>`,
      );
    const balance = this.balance?.value;
    const mark =
      balance !== undefined && balance >= span.low && balance <= span.high
        ? svg`<line class="balance" x1=${x(balance)} x2=${x(balance)} y1="-5" y2="9"></line>`
        : nothing;
    return html`<svg aria-hidden="true" focusable="false">${band}${dots}${mark}</svg>`;
  }

  /** Once a number beyond all figures was set the slider keeps reaching there, or it would move under the hand. */
  private span(resolved: ResolvedInput): SliderSpan {
    const { name, value, origin } = resolved;
    const own = this.reached.name === name && origin === 'scenario' ? this.reached.values : [];
    this.reached = { name, values: [Math.min(value, ...own), Math.max(value, ...own)] };
    return sliderSpan(resolved, this.rivals, this.reached.values);
  }

  private slide(event: Event, span: SliderSpan): void {
    const { input, name } = this.resolved!;
    const position = Number((event.target as HTMLInputElement).value);
    const value = fromSlider(position, span, input.whole);
    this.moved = { position, asked: [...(this.moved?.asked ?? []), value] };
    this.dispatchEvent(new InputEvent(name, value));
  }

  private type(event: Event): void {
    this.typed.end();
    const text = (event.target as HTMLInputElement).value.trim();
    const { input } = this.resolved!;
    const read = readNumber(text, 'en', writtenUnits(input.unit, undefined, this.unit));
    const { value, ambiguous } = 'value' in read ? read : { value: NaN, ambiguous: undefined };
    if (ambiguous && isAllowed(value, input) && isAllowed(ambiguous.other, input))
      this.question = { text, value, ambiguous };
    else this.set(text === '' ? null : numberOrText(text, read));
  }

  /** What could mean two numbers counts once the reader has chosen one. */
  private asked({ value, ambiguous }: Question): TemplateResult {
    const choose = (number: number, text: string): TemplateResult =>
      html`<button type="button" @click=${() => this.set(number)}>${text}</button>`;
    return html`<p class="asked" id="asked" role="alert">
      ${typedWords.whichNumber} ${choose(value, ambiguous.readAs)} ${choose(ambiguous.other, ambiguous.otherAs)}
    </p>`;
  }

  private set(value: number | string | null): void {
    this.question = undefined;
    this.dispatchEvent(new InputEvent(this.resolved!.name, value));
  }
}
