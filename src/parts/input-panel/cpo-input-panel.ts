import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Figure } from '../../catalog/types.ts';
import { inputGroupLabels } from '../../words/en.ts';
import type { ResolvedInput } from '../../scenario/resolve.ts';
import type { Balance } from '../input/cpo-input.ts';
import { PutBackEvent } from '../events.ts';
import { InTurn } from '../in-turn.ts';
import { theme } from '../theme.ts';

/** One input with the words and figures beside it. */
export interface PanelInput {
  readonly resolved: ResolvedInput;
  readonly label: string;
  readonly unit: string;
  /** The value unless it is set; null where there is none. */
  readonly usual: number | null;
  /** Where the value comes from beside its figure; empty where there is no more to say. */
  readonly inWords: string;
  readonly rivals: readonly Figure[];
  /** What the rivals are: figures of one input, or regions. */
  readonly rivalWord: string;
  /** The values that there are, where they are few. */
  readonly choices: readonly number[];
  readonly balance?: Balance;
  readonly refused?: { readonly text: string; readonly message: string };
}

/** Groups in the order in which they stand. */
const groups = ['fabric', 'campus', 'price', 'power', 'facility', 'money', 'failures', 'carbon', 'switch'];

/**
 * @summary Every input in use: those to change first, then all by group.
 * @event cpo-put-back - A reader resets every input.
 */
export class CpoInputPanel extends InTurn {
  static override properties = {
    leading: { attribute: false },
    others: { attribute: false },
    opened: { state: true },
  };

  static override styles = [
    theme,
    css`
      :host {
        display: block;
      }
      h2 {
        margin: 0 0 14px;
      }
      h2:not(:first-child) {
        margin: 8px 0 4px;
        padding-top: 16px;
        border-top: 1px solid var(--_line);
      }
      details > summary {
        color: var(--_ink);
        font-size: 0.92rem;
        width: auto;
        padding: 8px 0;
      }
      summary span {
        color: var(--_muted);
        font-size: 0.82rem;
        margin-inline-start: 4px;
        font-weight: 400;
      }
      details[open] > summary {
        margin-bottom: 8px;
        font-weight: 600;
      }
      .link {
        all: unset;
        cursor: pointer;
        color: var(--_accent);
        text-decoration: underline;
        text-underline-offset: 2px;
        font-size: 0.84rem;
        padding: 6px 0;
      }
    `,
  ];

  /** What a reader asks for first. */
  declare leading: readonly PanelInput[];
  /** All inputs in use but those. */
  declare others: readonly PanelInput[];
  /** Groups that were opened; the inputs of the others wait until they are. */
  declare private opened: ReadonlySet<string>;

  constructor() {
    super();
    this.leading = [];
    this.others = [];
    this.opened = new Set();
  }

  protected override render(): TemplateResult {
    const all = [...this.leading, ...this.others];
    const changed = all.some(({ resolved, refused }) => resolved.origin === 'scenario' || refused);
    return html`
      <h2>What to change first</h2>
      ${list(this.leading)}
      <h2>All inputs</h2>
      ${groups.map((group) => {
        const members = this.others.filter(({ resolved }) => resolved.input.group === group);
        const marked = members.filter(({ resolved }) => resolved.origin === 'scenario').length;
        if (members.length === 0) return nothing;
        const open = (event: Event): void => {
          if ((event.target as HTMLDetailsElement).open) this.opened = new Set([...this.opened, group]);
        };
        return html`<details @toggle=${open}>
          <summary>
            ${inputGroupLabels[group]}
            <span>${members.length}${marked > 0 ? `, ${marked} changed` : ''}</span>
          </summary>
          ${this.opened.has(group) ? list(members) : nothing}
        </details>`;
      })}
      ${
        changed
          ? html`<button class="link" @click=${() => this.dispatchEvent(new PutBackEvent())}>Reset all inputs</button>`
          : nothing
      }
    `;
  }
}

const list = (inputs: readonly PanelInput[]) =>
  repeat(
    inputs,
    ({ resolved }) => resolved.name,
    ({ resolved, label, unit, usual, inWords, rivals, rivalWord, choices, balance, refused }) =>
      html`<cpo-input
        .label=${label}
        .unit=${unit}
        .usual=${usual}
        .inWords=${inWords}
        .resolved=${resolved}
        .rivals=${rivals}
        rival-word=${rivalWord}
        .choices=${choices}
        .balance=${balance}
        .refused=${refused}
      ></cpo-input>`,
  );
