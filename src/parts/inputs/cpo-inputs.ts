import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ChangeView, InputsView, InputView, QuestionView } from '../../view/view.ts';
import { partEvent } from '../events.ts';
import { icons } from '../marks.ts';
import { Part } from '../part.ts';
import { withTerms } from '../term.ts';
import { inputGroups, mostFound } from './input-groups.ts';
import { inputsStyles } from './inputs-styles.ts';

/**
 * @summary Every input: what was changed, the few that matter, and all others by group behind a search.
 * @event cpo-input - A reader sets an input or resets it.
 * @event cpo-replace - A reader takes a change back, or all.
 */
export class CpoInputs extends Part<InputsView> {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    question: { attribute: false },
    changes: { attribute: false },
    refused: { attribute: false },
    search: { state: true },
    opened: { state: true },
  };

  static override styles = inputsStyles;

  declare question: QuestionView;
  declare changes: readonly ChangeView[];
  declare refused: ReadonlyMap<string, { readonly text: string; readonly message: string }>;
  declare private search: string;
  /** Groups that a reader has opened: their rows are drawn. */
  declare private opened: ReadonlySet<string>;

  /** The order of the few that matter, kept while a reader works among them. */
  private order: readonly string[] = [];
  /** The changes as they stood when a slider was taken: the list would push it away from under the pointer. */
  private dragged: readonly ChangeView[] | undefined;

  constructor() {
    super();
    this.addEventListener('pointerdown', (event) => {
      const [field] = event.composedPath();
      if (!(field instanceof HTMLInputElement) || field.type !== 'range') return;
      this.dragged = this.changes;
      const done = new AbortController();
      const release = (): void => {
        done.abort();
        this.dragged = undefined;
        this.requestUpdate();
      };
      for (const type of ['pointerup', 'pointercancel']) window.addEventListener(type, release, done);
    });
    // A row that is taken away while the panel draws tells that its field was left.
    for (const type of ['focusout', 'pointerleave'])
      this.addEventListener(type, () => void this.updateComplete.then(() => this.requestUpdate()));
    this.search = '';
    this.opened = new Set();
    this.changes = [];
    this.refused = new Map();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, words, search } = this;
    if (!view) return nothing;
    const w = words.inputs;
    const byKey = new Map(view.all.map((input) => [input.key, input]));
    const isAtWork = this.matches(':focus-within, :hover') && this.order.every((key) => byKey.has(key));
    if (!isAtWork || this.order.length === 0) this.order = view.leading;
    const leading = this.order.flatMap((key) => byKey.get(key) ?? []);
    return html`
      <h2>${w.heading}</h2>
      <input
        class="box srch"
        type="search"
        aria-label=${w.search}
        placeholder=${w.search}
        .value=${search}
        @input=${(event: Event) => (this.search = (event.target as HTMLInputElement).value)}
      />
      ${
        search.trim()
          ? this.found(view)
          : html`${this.from(
                1,
                () => html`${this.changed()} <cpo-settings .view=${this.question} .words=${words}></cpo-settings>`,
              )}
              <h3>${w.few}</h3>
              <p class="hint">${w.fewNote}</p>
              ${this.rows(leading.filter((_, i) => this.has(i + 2)))}
              ${this.from(
                leading.length + 2,
                () =>
                  html`<p class="cap">
                      <span><i class="s iv"></i>${w.keyRange}</span><span><i class="s fg"></i>${w.keyFigure}</span
                      ><span
                        ><i class="s be"></i>${withTerms(
                          view.pair
                            ? w.breakEvenOf(words.optionName(view.pair[0]), words.optionName(view.pair[1]))
                            : words.matters.breakEven,
                          words,
                          'breakEven',
                        )}</span
                      >
                    </p>
                    <h3>${w.all}</h3>
                    ${inputGroups.map(([id, own]) => this.group(id, own, view.all))}`,
              )}`
      }
    `;
  }

  private rows(inputs: readonly InputView[]): TemplateResult {
    const { words, view } = this;
    return html`${repeat(
      inputs,
      ({ key }) => key,
      (input) =>
        html`<cpo-input-row
          .view=${input}
          .words=${words}
          .moneyUnit=${view!.unit}
          .refused=${this.refused.get(input.key)}
        ></cpo-input-row>`,
    )}`;
  }

  private found({ all }: InputsView): TemplateResult {
    const { words, search } = this;
    const asked = search.trim().toLowerCase().split(/\s+/);
    const matches = all.filter((input) => {
      const text = `${words.inputLabel(input)} ${input.label} ${input.key} ${input.meaning}`.toLowerCase();
      return asked.every((word) => text.includes(word));
    });
    return matches.length > 0
      ? this.rows(matches.slice(0, mostFound))
      : html`<p class="hint">${words.inputs.nothing(search)}</p>`;
  }

  private group(id: string, own: readonly string[], all: readonly InputView[]): TemplateResult | typeof nothing {
    const inputs = all.filter(({ group }) => own.includes(group));
    if (inputs.length === 0) return nothing;
    const toggle = (event: Event): void => {
      const opened = new Set(this.opened);
      if ((event.target as HTMLDetailsElement).open) opened.add(id);
      else opened.delete(id);
      this.opened = opened;
    };
    return html`<details @toggle=${toggle}>
      <summary>${this.words.inputGroup(id)}</summary>
      ${this.opened.has(id) ? this.rows(inputs) : nothing}
    </details>`;
  }

  private changed(): TemplateResult {
    const { words } = this;
    const changes = this.dragged ?? this.changes;
    const w = words.inputs;
    return html`<details class="chg" ?open=${changes.length > 0}>
      <summary>
        ${w.changes} ${changes.length > 0 ? html`<b class="pill" translate="no">${changes.length}</b>` : nothing}
      </summary>
      ${
        changes.length === 0
          ? html`<p class="hint">${w.none}</p>`
          : html`<ul>
                ${changes.map((one) => {
                  const { label, before, after } = words.change(one);
                  const isSame = before === after;
                  return html`<li>
                    <span>${label}</span
                    ><span
                      ><span translate="no">${before && !isSame ? html`<s>${before}</s> ` : nothing}${after}</span
                      >${isSame ? html` <small>${w.sameAsDefault}</small>` : nothing}</span
                    ><button
                      class="ib"
                      aria-label=${w.reset(label)}
                      title=${w.reset(label)}
                      @click=${() => this.dispatchEvent(partEvent('cpo-replace', { scenario: one.without }))}
                    >
                      ${icons.undo}
                    </button>
                  </li>`;
                })}
              </ul>
              <button class="lk" @click=${() => this.dispatchEvent(partEvent('cpo-replace', { scenario: {} }))}>
                ${w.resetAll}
              </button>
              <button class="lk rp" @click=${() => this.dispatchEvent(partEvent('cpo-report', { as: 'page' }))}>
                ${words.changesReport.name}
              </button>`
      }
    </details>`;
  }
}
