/** Every input of the comparison by group: its value, and what readers may do with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { inputGroups, mostFound } from '../parts/inputs/input-groups.ts';
import { typed } from '../parts/typed.ts';
import { scenarioName } from '../scenario/scenario-name.ts';
import { withInput } from '../scenario/settings.ts';
import type { InputView } from '../view/view.ts';
import { errorOf, typedIn, type BuilderPage } from './builder-page.ts';
import { segments, type Choice } from './builder-fields.ts';
import { labelOf, ownerOf, remarkOn, shownAs, valueOfTyped, withFigure } from './builder-products.ts';
import { access, type Access } from './builder-state.ts';

export interface InputsShown {
  readonly search: string;
  readonly opened: ReadonlySet<string>;
  readonly find: (text: string) => void;
  readonly toggle: (id: string, open: boolean) => void;
}

export function inputsForm(page: BuilderPage, { search, opened, find, toggle }: InputsShown): TemplateResult {
  const { w, words, state, inputs } = page;
  const { all } = inputs;
  const asked = search.trim().toLowerCase().split(/\s+/);
  const found = all.filter((input) => {
    const text = `${words.inputLabel(input)} ${input.label} ${input.key}`.toLowerCase();
    return asked.every((word) => text.includes(word));
  });
  const rows = (of: readonly InputView[]): TemplateResult =>
    html`<div class="rows">${of.map((one) => row(page, one))}</div>`;
  return html`
    <p class="hint">${w.inputs.about}</p>
    ${segments(
      'everyInput',
      w.inputs.everyInput,
      access.map((id): Choice => [id, w.inputs[id]]),
      state.everyInput,
      (value) => page.set({ everyInput: value as Access }),
    )}
    ${state.everyInput === 'hidden' || Object.values(state.inputs).includes('hidden') ? html`<p class="hint">${w.inputs.hiddenNote}</p>` : nothing}
    <div class="f">
      <input
        class="box"
        type="search"
        aria-label=${w.inputs.search}
        placeholder=${w.inputs.search}
        .value=${search}
        @input=${(event: Event) => find((event.target as HTMLInputElement).value)}
      />
    </div>
    ${
      search.trim()
        ? html`<p class="hint">
              ${found.length > 0 ? w.inputs.found(Math.min(found.length, mostFound), all.length) : w.inputs.nothing(search)}
            </p>
            ${rows(found.slice(0, mostFound))}`
        : inputGroups.map(([id, own]) => {
            const of = all.filter(({ group }) => (own as readonly string[]).includes(group));
            return of.length === 0
              ? nothing
              : html`<details
                  class="group"
                  ?open=${opened.has(id)}
                  @toggle=${(event: Event) => toggle(id, (event.target as HTMLDetailsElement).open)}
                >
                  <summary>${words.inputGroup(id)} <small>${of.length}</small></summary>
                  ${opened.has(id) ? rows(of) : nothing}
                </details>`;
          })
    }
  `;
}

function row(page: BuilderPage, view: InputView): TemplateResult {
  const { w, words, state, run } = page;
  const id = `i-${view.key.replaceAll(/[^\w-]/g, '_')}`;
  const name = scenarioName(run.resolved, view.key);
  const label = labelOf(page, view);
  const owner = ownerOf(view.key, state.scenario);
  const isSet = view.origin === 'scenario' && view.value !== null;
  const set = (value: number | string | null, typed: string): void =>
    page.askTyped(
      (now) => {
        const { asked, settings } = now.run.resolved;
        return owner
          ? withFigure(now.state.scenario, owner, view.quantity, value)
          : withInput(asked, settings, view.key, value);
      },
      id,
      typed,
      view,
    );
  const change = (typed: string): void => set(valueOfTyped(page, view, typed), typed);
  const error = errorOf(page, id);
  const remark = error ? undefined : remarkOn(page, view);
  return html`<div class=${isSet ? 'in set' : 'in'}>
    <label for=${id}>${label}</label>
    ${
      view.choices.length > 0
        ? html`<select
            id=${id}
            class="box"
            @change=${(event: Event) => set(Number((event.target as HTMLSelectElement).value), '')}
          >
            ${view.choices.map((one) => html`<option value=${one} .selected=${one === view.value}>${one}</option>`)}
          </select>`
        : html`<input
            id=${id}
            class="box"
            type="text"
            inputmode="decimal"
            autocomplete="off"
            placeholder=${view.usual === null ? (view.value === null ? '' : shownAs(page, view, view.value)) : shownAs(page, view, view.usual)}
            aria-invalid=${error ? 'true' : 'false'}
            aria-describedby=${error ? `${id}-error` : remark ? `${id}-remark` : nothing}
            .value=${typed(typedIn(page, id, isSet ? shownAs(page, view, view.value) : ''))}
            @change=${(event: Event) => change((event.target as HTMLInputElement).value)}
          />`
    }
    ${readersChoice(page, name, words.inputLabel(view))}
    ${error ? html`<p class="warn" id=${`${id}-error`}>${error}</p>` : nothing}
    ${remark ? html`<p class="warn" id=${`${id}-remark`} translate="no">${remark}</p>` : nothing}
    ${
      isSet && view.choices.length > 0
        ? html`<button type="button" class="lk" @click=${() => set(null, '')}>
            ${w.inputs.reset(words.inputLabel(view))}
          </button>`
        : nothing
    }
  </div>`;
}

/** What readers may do with one input, where not all are hidden. */
function readersChoice({ w, state, set }: BuilderPage, name: string, label: string): TemplateResult | typeof nothing {
  if (state.everyInput === 'hidden') return nothing;
  const value = state.inputs[name] ?? state.everyInput;
  const choices = access.filter((one) => state.everyInput === 'open' || one !== 'open');
  return html`<select
    class="box"
    aria-label=${w.inputs.readers(label)}
    @change=${(event: Event) => {
      const chosen = (event.target as HTMLSelectElement).value as Access;
      const { [name]: _, ...others } = state.inputs;
      set({ inputs: chosen === state.everyInput ? others : { ...others, [name]: chosen } });
    }}
  >
    ${choices.map((one) => html`<option value=${one} .selected=${one === value}>${w.inputs[one]}</option>`)}
  </select>`;
}
