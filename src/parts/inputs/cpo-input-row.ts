/** One input: field, slider with its published figures, and what it is worth. Longer than most: its parts share what is typed. */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  fromSlider,
  sliderStep,
  sliderSteps,
  spanOfInputView,
  toSlider,
  type SliderSpan,
} from '../../view/slider-span.ts';
import type { InputView } from '../../view/view.ts';
import { isYear, unitOfInput } from '../../words/input-format.ts';
import { sentences } from '../../words/sentences.ts';
import { partEvent, type Details } from '../events.ts';
import { icons } from '../marks.ts';
import { Part } from '../part.ts';
import { inputNotes } from './input-notes.ts';
import { inputRowStyles } from './input-row-styles.ts';
import { decimalHint, farRemark, isFar, readTyped } from './typed-value.ts';
import { ungroup } from './ungroup.ts';

/**
 * @summary One input: its field, its range with every published figure and the break-even, and what it stands on.
 * @event cpo-input - A reader sets the input or resets it.
 * @event cpo-explain-input - A reader opens its figures and sources.
 */
export class CpoInputRow extends Part<InputView> {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    view: { attribute: false, hasChanged: (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b) },
    refused: { attribute: false },
    moneyUnit: { attribute: false },
  };

  static override styles = inputRowStyles;

  /** What was typed and why it is refused; the last valid value stays. */
  declare refused: { readonly text: string; readonly message: string } | undefined;
  declare moneyUnit: string;

  private typed: string | undefined;
  /** What was sent last: while it is refused it stays in the field as it was typed. */
  private sent: string | undefined;
  /** What the scenario said before the field was typed into; undefined while nobody types. */
  private start: { readonly given: InputView['given'] } | undefined;
  /** A number that was typed and means another elsewhere: it is read back and counts once the field is left. */
  private asked: number | undefined;
  private moved: { readonly position: number; readonly asked: readonly number[] } | undefined;
  private reached: { readonly key: string; readonly values: readonly number[] } = { key: '', values: [] };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('refused') && !this.refused) this.sent = undefined;
    const older = this.moved?.asked.lastIndexOf(this.view?.value ?? NaN) ?? -1;
    const isLate = older >= 0 && older < this.moved!.asked.length - 1;
    if (changed.has('refused') || (changed.has('view') && !isLate)) this.moved = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, words } = this;
    if (!view) return nothing;
    const meaning = words.inputMeaning(view);
    const label = words.inputLabel(view);
    return html`
      <div class="il">
        <label for="field">${meaning ? html`<cpo-term .text=${meaning}>${label}</cpo-term>` : label}</label>
        ${view.choices.length > 0 ? this.list(view) : this.field(view)}
        ${
          view.origin === 'scenario'
            ? html`<button
                class="ib"
                aria-label=${words.inputs.reset(label)}
                title=${words.inputs.reset(label)}
                @click=${() => this.set(null)}
              >
                ${icons.undo}
              </button>`
            : nothing
        }
      </div>
      ${this.refused ? this.refusal(this.refused) : this.remark(view)}
      ${view.value === null || view.choices.length > 0 || view.whole ? nothing : this.track(view)}
      ${inputNotes(view, words, this.moneyUnit, (value) => this.set(value))}
    `;
  }

  private get isShare(): boolean {
    return this.words.isShare(this.view!);
  }

  private list(view: InputView): TemplateResult {
    return html`<select
      id="field"
      class="box"
      @change=${(event: Event) => this.set(Number((event.target as HTMLSelectElement).value))}
    >
      ${view.choices.map((choice) => html`<option value=${choice} .selected=${choice === view.value}>${choice}</option>`)}
    </select>`;
  }

  private field(view: InputView): TemplateResult {
    return html`<span class=${`field ${this.refused ? 'refused' : ''}`}
      ><input
        id="field"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        translate="no"
        .value=${live(this.typed ?? (this.refused ? (this.sent ?? this.refused.text) : this.shown(view)))}
        aria-invalid=${this.refused ? 'true' : 'false'}
        aria-describedby=${this.refused ? 'refused' : ['note', 'meta'].join(' ')}
        @input=${(event: Event) => this.type(event, false)}
        @change=${(event: Event) => this.type(event, true)}
        @keydown=${(event: KeyboardEvent) => this.key(event)}
        @blur=${() => this.leave()}
      /><span translate="no">${unitOfInput(view, this.words.numbers)}</span></span
    >`;
  }

  /** As tables print it. */
  private shown(view: InputView): string {
    if (view.value === null) return '';
    const { numbers } = this.words;
    const value = rounded(this.isShare ? view.value * 100 : view.value);
    return isYear(view) ? numbers.exact(value) : numbers.exactGrouped(value);
  }

  private track(view: InputView): TemplateResult {
    const { words } = this;
    const span = this.span(view);
    const x = (value: number): string => `left:${(100 * toSlider(value, span)) / sliderSteps}%`;
    const wide = (low: number, high: number): string =>
      `${x(low)};width:${(100 * (toSlider(high, span) - toSlider(low, span))) / sliderSteps}%`;
    const balance = view.breakEven?.value ?? null;
    const inside = balance !== null && balance >= span.low && balance <= span.high;
    return html`<div class="tr">
      ${
        view.low !== null && view.high !== null
          ? html`<i class="sp" aria-hidden="true" style=${wide(view.low, view.high)}></i>`
          : nothing
      }
      ${view.figures.map((figure) => html`<i class="fg" aria-hidden="true" style=${x(figure.value)}></i>`)}
      ${
        inside
          ? html`<i class="be" aria-hidden="true" style=${x(balance)}
              ><u translate="no">${words.turning(balance, { unit: '1', quantity: view.quantity })}</u></i
            >`
          : nothing
      }
      <input
        type="range"
        min="0"
        max=${sliderSteps}
        step=${sliderStep(span, view.whole)}
        .value=${live(String(this.moved?.position ?? toSlider(view.value!, span)))}
        aria-label=${words.inputs.slider(words.inputLabel(view))}
        aria-valuetext=${words.amount(view.value!, view)}
        @input=${(event: Event) => this.slide(event, view, span)}
      />
    </div>`;
  }

  private refusal({ text, message }: NonNullable<this['refused']>): TemplateResult {
    const hint = decimalHint(this.sent ?? text, this.words);
    return html`<p class="note warn" id="refused" role="alert">${sentences([message, hint])}</p>`;
  }

  /** A value that lies far from every published figure; the reader may have meant another. */
  private remark(view: InputView): TemplateResult | typeof nothing {
    const value = this.asked ?? (view.origin === 'scenario' ? view.value : null);
    const remark = value === null ? undefined : farRemark(value, view, this.words);
    return remark === undefined ? nothing : html`<p class="note warn" id="note" translate="no">${remark}</p>`;
  }

  /** Once a number beyond all figures was set the slider keeps reaching there, or it would move under the hand. */
  private span(view: InputView): SliderSpan {
    const own = this.reached.key === view.key && view.origin === 'scenario' ? this.reached.values : [];
    const value = view.value!;
    this.reached = { key: view.key, values: [Math.min(value, ...own), Math.max(value, ...own)] };
    return spanOfInputView(view, this.reached.values);
  }

  private slide(event: Event, view: InputView, span: SliderSpan): void {
    const position = Number((event.target as HTMLInputElement).value);
    const value = fromSlider(position, span, view.whole);
    this.moved = { position, asked: [...(this.moved?.asked ?? []), value] };
    this.set(value);
  }

  /**
   * Results follow while a number is typed. What is no number yet, or lies so far from every figure that more digits or
   * another reading are likely, counts once the field is left.
   */
  private type(event: Event, done: boolean): void {
    const field = event.target as HTMLInputElement;
    if (!this.start && !this.refused) ungroup(field, event as InputEvent, this.shown(this.view!), this.words.numbers);
    const text = field.value;
    if (!this.start) {
      this.start = { given: this.view!.given };
      if (!this.refused) this.sent = undefined;
    }
    this.typed = text;
    this.asked = undefined;
    this.requestUpdate();
    const value = this.read(text, done);
    if (value !== undefined && text !== this.sent) {
      this.sent = text;
      this.set(value);
    }
    if (done) this.leave();
  }

  /** What a text sets; undefined where it is to be left first. */
  private read(text: string, done: boolean): Details['cpo-input']['value'] | undefined {
    const { words } = this;
    const view = this.view!;
    if (text.trim() === '') return done ? null : undefined;
    const { read, value } = readTyped(text, view, words);
    if (done) return value;
    if (typeof value !== 'number' || !/\d$/.test(text)) return undefined;
    if (value !== 0 && !isFar(value, view)) return value;
    if ('ambiguous' in read) this.asked = value;
    return undefined;
  }

  /** Esc brings back what stood before the field was typed into; Enter, what the browser does: it counts. */
  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || (this.typed === undefined && !this.refused)) return;
    event.preventDefault();
    event.stopPropagation();
    const isSent = this.start !== undefined && this.sent !== undefined;
    if (isSent || this.refused) this.set(this.start ? this.start.given : this.view!.given);
    this.leave();
  }

  private leave(): void {
    this.start = undefined;
    this.typed = undefined;
    this.asked = undefined;
    this.requestUpdate();
  }

  private set(value: Details['cpo-input']['value']): void {
    this.dispatchEvent(partEvent('cpo-input', { name: this.view!.key, value }));
  }
}

/** Ten digits: a share as per cent and an amount of another currency carry rounding noise behind them. */
const rounded = (value: number): number => Number(value.toPrecision(10));
