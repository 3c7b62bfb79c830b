/** The inputs beside the answer: slider and field in one row each. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { NumberFormats } from '../words/format.ts';
import { held } from '../words/held.ts';
import { formatInput, isShare, unitOfInput } from '../words/input-format.ts';
import type { TcoWords } from '../words/tco-words.ts';
import { fromSlider, spanOfMarks, sliderStep, sliderSteps, toSlider } from '../view/slider-span.ts';
import { evidenceClass } from '../parts/evidence-mark.ts';
import type { TcoInput } from './tco-data.ts';

/** What a reader does with an input. */
export interface InputActions {
  readonly slide: (name: string, value: number) => void;
  /** The slider was let go. */
  readonly rest: () => void;
  readonly type: (input: TcoInput, text: string) => void;
  /** Text that is being typed and not yet taken over. */
  readonly keep: (name: string, text: string) => void;
  readonly putBack: (name: string) => void;
}

export interface InputsView {
  readonly words: TcoWords;
  readonly formats: NumberFormats;
  readonly inputs: readonly TcoInput[];
  readonly isLocked: (input: TcoInput) => boolean;
  /** What stands in a field where that is not the value, and why it is refused. */
  readonly typed: ReadonlyMap<string, string>;
  readonly refused: ReadonlyMap<string, string>;
  /** Set by the reader. */
  readonly edited: ReadonlyMap<string, number>;
  /** Values that a slider was moved to beyond its figures. */
  readonly reached: ReadonlyMap<string, readonly number[]>;
  readonly isModified: boolean;
  readonly disabled: boolean;
  readonly actions: InputActions;
  readonly reset: () => void;
}

/** The number of an input as its field has it: shares are per cent. Ten digits: what was converted carries noise behind them. */
export const fieldText = (formats: NumberFormats, input: TcoInput, value = input.value): string =>
  formats.exact(Number((isShare(input) ? 100 * value : value).toPrecision(10)));

/** @param most So many of them, the others later. */
export const inputRows = (view: InputsView, most: number): TemplateResult | typeof nothing =>
  view.inputs.length === 0
    ? nothing
    : html`<form class="inputs" part="inputs" @submit=${(event: Event) => event.preventDefault()}>
        <h3>${view.words.inputs}</h3>
        ${view.inputs.slice(0, most).map((input, i) => inputRow(view, input, `input-${i}`))}
        <button type="button" class="link" ?hidden=${!view.isModified} @click=${view.reset}>
          ${view.words.resetAll}
        </button>
      </form>`;

function inputRow(view: InputsView, input: TcoInput, id: string): TemplateResult {
  const { words, formats } = view;
  const label = words.input(input);
  const unit = unitOfInput(input, formats);
  if (view.isLocked(input))
    return html`<div class="input" part="input">
      <p class="label">
        <span>${label}</span> <span translate="no"><b>${formatInput(input.value, input, 6, formats)}</b></span>
      </p>
      <p class="note">${words.locked}</p>
    </div>`;
  const { actions, disabled } = view;
  const { name, value, usual, low, high, whole } = input;
  const refused = view.refused.get(name);
  const marks = usual === null ? [] : [low ?? usual, usual, high ?? usual];
  const span = spanOfMarks(marks, [value, ...(view.reached.get(name) ?? [])], input);
  const text = view.typed.get(name) ?? fieldText(formats, input);
  // One template, not one for each part: the browser prepares each anew, and a slow page waits for it.
  return html`<div class="input" part="input">
    <label class="label" for=${id}><span>${label}</span> <span>${unit}</span></label>
    <div class="row">
      <input
        type="range"
        min="0"
        max=${sliderSteps}
        step=${sliderStep(span, whole)}
        .value=${live(String(toSlider(value, span)))}
        aria-label=${words.slider(label)}
        aria-valuetext=${formatInput(value, input, 3, formats)}
        ?disabled=${disabled}
        @input=${(event: Event) => actions.slide(name, fromSlider(Number(textOf(event)), span, whole))}
        @change=${actions.rest}
      />
      <input
        id=${id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        maxlength="40"
        size=${text.length + 1}
        .value=${live(text)}
        aria-invalid=${refused === undefined ? 'false' : 'true'}
        aria-describedby=${refused === undefined ? `${id}-note` : `${id}-refused ${id}-note`}
        ?disabled=${disabled}
        @input=${(event: Event) => actions.keep(name, textOf(event))}
        @change=${(event: Event) => actions.type(input, textOf(event))}
      />
    </div>
    ${refused === undefined ? nothing : html`<p class="refused" id=${`${id}-refused`} role="alert">${refused}</p>`}
    <p class="note" id=${`${id}-note`}>${note(view, input)}</p>
  </div>`;
}

const textOf = (event: Event): string => (event.target as HTMLInputElement).value;

function note({ words, formats, edited, actions }: InputsView, input: TcoInput): TemplateResult {
  const { name, value, usual, evidence } = input;
  const back = (): void => actions.putBack(name);
  return html`<span class=${evidenceClass(evidence)}>${words.evidence(evidence)}</span>${
      usual === null || usual === value ? nothing : html` · ${held(words.usual(formatInput(usual, input, 6, formats)))}`
    }${edited.has(name) ? html` · <button type="button" class="link" @click=${back}>${words.reset}</button>` : nothing}`;
}
