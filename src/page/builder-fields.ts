import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { typed } from '../parts/typed.ts';

/** A field with its label over it, its note and what is wrong with it under it. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly note?: string | undefined;
  /** Why what was typed is refused; the last valid value counts. */
  readonly error?: string | undefined;
  /** How a value was read that lies far from what is usual. */
  readonly remark?: string | undefined;
  readonly placeholder?: string;
  readonly mode?: 'text' | 'decimal' | 'url';
  readonly lines?: number;
  /** What stands beside the field, such as a choice of colours. */
  readonly beside?: TemplateResult;
  readonly change: (value: string) => void;
}

type Told = Pick<Field, 'id' | 'note' | 'error' | 'remark'>;

const described = ({ id, note, error, remark }: Told): string =>
  [error ? `${id}-error` : remark ? `${id}-remark` : '', note ? `${id}-note` : ''].filter(Boolean).join(' ');

export function textField(field: Field): TemplateResult {
  const { id, label, value, error, placeholder = '', mode = 'text', lines, beside, change } = field;
  const changed = (event: Event): void => change((event.target as HTMLInputElement).value);
  const by = described(field);
  return html`<div class="f">
    <label for=${id}>${label}</label>
    <div class="with">
      ${
        lines === undefined
          ? html`<input
              id=${id}
              class="box"
              type="text"
              inputmode=${mode}
              autocomplete="off"
              spellcheck="false"
              placeholder=${placeholder}
              aria-invalid=${error ? 'true' : 'false'}
              aria-describedby=${by || nothing}
              .value=${typed(value)}
              @change=${changed}
            />`
          : html`<textarea
              id=${id}
              class="box"
              rows=${lines}
              placeholder=${placeholder}
              aria-invalid=${error ? 'true' : 'false'}
              aria-describedby=${by || nothing}
              .value=${typed(value)}
              @change=${changed}
            ></textarea>`
      }
      ${beside ?? nothing}
    </div>
    ${under(field)}
  </div>`;
}

const under = ({ id, note, error, remark }: Told): TemplateResult =>
  html`${error ? html`<p class="warn" id=${`${id}-error`}>${error}</p>` : nothing}
  ${remark && !error ? html`<p class="warn" id=${`${id}-remark`} translate="no">${remark}</p>` : nothing}
  ${note ? html`<p class="hint" id=${`${id}-note`}>${note}</p>` : nothing}`;

/** A value and what a reader sees of it. */
export type Choice = readonly [value: string, text: string];

export interface ChoiceField {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Values are tags of languages, each with its name in that language. */
  readonly isOfLanguages?: boolean;
  readonly value: string;
  readonly note?: string | undefined;
  readonly error?: string | undefined;
  /** Id of what says elsewhere why several fields together are refused. */
  readonly refusedBy?: string | undefined;
  readonly change: (value: string) => void;
}

export const choiceField = (field: ChoiceField): TemplateResult => {
  const { id, label, choices, isOfLanguages = false, value, error, refusedBy, change } = field;
  const by = refusedBy ?? described(field);
  return html`<div class="f">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      class="box"
      aria-describedby=${by || nothing}
      aria-invalid=${(error ?? refusedBy) ? 'true' : 'false'}
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
    >
      ${choices.map(([of, text]) => html`<option value=${of} lang=${isOfLanguages && of ? of : nothing} .selected=${of === value}>${text}</option>`)}
    </select>
    ${under(field)}
  </div>`;
};

/** One of a few that all stand there. */
export const segments = (
  name: string,
  label: string,
  choices: readonly Choice[],
  value: string,
  change: (value: string) => void,
): TemplateResult =>
  html`<fieldset class="sg">
    <legend>${label}</legend>
    <span class="seg"
      >${choices.map(
        ([of, text]) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              value=${of}
              .checked=${live(of === value)}
              @change=${() => change(of)}
            />${text}</label
          >`,
      )}</span
    >
  </fieldset>`;
