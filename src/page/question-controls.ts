import { html, type TemplateResult } from 'lit';
import { partEvent } from '../parts/events.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { readNumber } from '../words/read-number.ts';

/** A choice within a sentence. */
export const select = (
  label: string,
  choices: readonly { readonly id: string; readonly label: string }[],
  value: string,
  choose: (event: Event) => void,
): TemplateResult =>
  html`<select class="plain" aria-label=${label} translate="no" @change=${choose}>
    ${choices.map((choice) => html`<option value=${choice.id} .selected=${choice.id === value}>${choice.label}</option>`)}
  </select>`;

/** A number within a sentence; it sets the input of the key. */
export const typedAmount = (
  key: string,
  label: string,
  value: number,
  words: DeskWords,
  isRefused: boolean,
): TemplateResult =>
  html`<input
    aria-label=${label}
    inputmode="numeric"
    translate="no"
    .value=${words.numbers.number(value, 9)}
    aria-invalid=${isRefused ? 'true' : 'false'}
    @change=${(event: Event) => {
      const given = typed(event.target as HTMLInputElement, words);
      event.currentTarget!.dispatchEvent(partEvent('cpo-input', { name: key, value: given }));
    }}
  />`;

/** What is no number is handed on as it was typed: it is refused with its reason. */
function typed({ value }: HTMLInputElement, { locale }: DeskWords): number | string {
  const read = readNumber(value, locale);
  return 'value' in read && read.unit === '' ? read.value : value;
}
