import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { DeskWords } from '../words/desk-words.ts';
import type { Term } from '../words/en/glossary.ts';
import { deskStyles } from './styles/desk-styles.ts';
import { unbroken } from '../words/unbroken.ts';

/** Between a term and its tip, and between a tip and the edge of the window, in px. */
const gap = 6;

/**
 * @summary A term with its explanation: shown when a pointer rests on it, when it has the focus, and when it is tapped.
 * The tip stands above everything, so nothing clips it; it may be hovered itself, and Esc closes it.
 */
export class CpoTerm extends LitElement {
  static override properties: PropertyDeclarations = { text: { attribute: false } };

  static override styles = [
    deskStyles,
    css`
      :host {
        display: inline;
        color: inherit;
        font: inherit;
        container-type: normal;
      }
      button {
        all: unset;
        cursor: help;
        text-decoration: underline dotted var(--_field) 1.5px;
        text-underline-offset: 3px;
        padding-block: 5px;
        margin-block: -5px;
        border-radius: 4px;
      }
      button:hover {
        text-decoration-color: currentColor;
      }
      button:focus-visible:focus-visible {
        outline-offset: -1px;
      }
      [popover] {
        position: fixed;
        inset: auto;
        margin: 0;
        width: max-content;
        max-width: min(320px, calc(100vw - 16px));
        padding: 8px 12px;
        overflow: visible;
        border: 1px solid var(--_field);
        border-radius: 6px;
        background: var(--_page);
        color: var(--_ink);
        font-size: 13px;
        font-weight: 400;
        line-height: 1.4;
        letter-spacing: 0;
        text-align: start;
        text-wrap: pretty;
        white-space: normal;
        cursor: auto;
      }
      /* A pointer on its way to the tip stays on it. */
      [popover]::before {
        content: '';
        position: absolute;
        inset: -8px 0;
        z-index: -1;
      }
      @media print {
        button {
          text-decoration: none;
        }
      }
    `,
  ];

  declare text: string;

  constructor() {
    super();
    this.text = '';
    this.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') this.show();
    });
    this.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse' && !this.hasFocus) this.hide();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.hide();
  }

  protected override render(): TemplateResult {
    return html`<button
        type="button"
        aria-describedby="tip"
        @focus=${this.show}
        @blur=${this.hide}
        @click=${(event: Event) => {
          // Inside a label it would put the focus into the field.
          event.preventDefault();
          this.show();
        }}
      >
        <slot></slot></button
      ><span id="tip" role="tooltip" popover @toggle=${this.toggled}>${this.text}</span>`;
  }

  private get tip(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('#tip') ?? null;
  }

  private get hasFocus(): boolean {
    return (this.renderRoot as ShadowRoot).activeElement !== null;
  }

  private readonly show = (): void => {
    const { tip } = this;
    if (!tip || !this.isConnected) return;
    if (!tip.matches(':popover-open')) tip.showPopover();
    this.place();
  };

  private readonly hide = (): void => {
    const { tip } = this;
    if (tip?.matches(':popover-open')) tip.hidePopover();
  };

  /** While it is open it stays at its term, whatever scrolls. */
  private readonly toggled = ({ newState }: ToggleEvent): void => {
    const listen = newState === 'open' ? addEventListener : removeEventListener;
    listen('scroll', this.place, { capture: true });
    listen('resize', this.place);
  };

  /** Under its term, above it where there is no room below, and always inside the window. */
  private readonly place = (): void => {
    const { tip } = this;
    if (!tip) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const at = this.renderRoot.querySelector('button')!.getBoundingClientRect();
    const { width, height } = tip.getBoundingClientRect();
    const below = at.bottom + gap;
    const top = below + height + gap > clientHeight && at.top - gap - height > 0 ? at.top - gap - height : below;
    tip.style.left = `${Math.max(gap, Math.min(at.left, clientWidth - width - gap))}px`;
    tip.style.top = `${top}px`;
  };
}

/** A text of which what belongs together stays on one line. */
export function kept(text: string): readonly (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let done = 0;
  for (const { 0: match, index } of text.matchAll(unbroken)) {
    if (index > done) parts.push(text.slice(done, index));
    parts.push(html`<span class="nb">${match}</span>`);
    done = index + match.length;
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}

/** A text in which each of these terms, where it stands for the first time, opens its explanation. */
export function withTerms(text: string, words: DeskWords, ...terms: readonly (Term | undefined)[]): TemplateResult {
  const found = terms
    .flatMap((term) => {
      if (!term) return [];
      const phrase = words.phrase(term).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const match = new RegExp(`(?<![\\w-])${phrase}(?![\\w-])`, 'i').exec(text);
      return match ? [{ term, from: match.index, to: match.index + match[0].length }] : [];
    })
    .sort((a, b) => a.from - b.from);
  let done = 0;
  const parts = found.flatMap(({ term, from, to }) => {
    if (from < done) return [];
    const before = kept(text.slice(done, from));
    done = to;
    return [before, html`<cpo-term .text=${words.term(term)}>${kept(text.slice(from, to))}</cpo-term>`];
  });
  return html`${parts}${done < text.length ? kept(text.slice(done)) : nothing}`;
}
