import { html, nothing, type TemplateResult } from 'lit';
import type { InputView } from '../../view/view.ts';
import type { DeskWords } from '../../words/desk-words.ts';
import { partEvent } from '../events.ts';
import { evidenceMark } from '../marks.ts';

/** What an input stands on: its evidence and figures, what it follows, and where the decision turns. */
export function inputNotes(
  view: InputView,
  words: DeskWords,
  moneyUnit: string,
  set: (value: number) => void,
): TemplateResult {
  const w = words.inputs;
  const balance = view.breakEven?.value ?? null;
  return html`<div class="im" id="meta">
    ${
      view.quote
        ? html`<span translate="no">${w.quoted(view.quote.supplier)}</span>`
        : view.origin === 'scenario' && view.figures.every(({ value }) => value !== view.value)
          ? html`<span>${w.own}</span>`
          : view.origin === 'none'
            ? html`<span>${w.notGiven}</span>`
            : view.origin === 'follows'
              ? html`<span>${w.computed}</span>`
              : evidenceMark(view.evidence, words)
    }
    <button
      class="lk"
      @click=${(event: Event) => event.currentTarget!.dispatchEvent(partEvent('cpo-explain-input', { name: view.key }))}
    >
      ${view.figures.length > 0 ? w.figures(view.figures.length, view.figuresOf) : w.noFigures}
    </button>
    ${view.share ? html`<span translate="no">${w.follows(words.percent(view.share.factor, 3), words.inputPhrase(view.share.of))}</span>` : nothing}
    ${view.convertedFrom ? html`<span>${w.converted(view.convertedFrom)}</span>` : nothing}
    ${view.bandOf === 'class' ? html`<span>${w.bandOfClass}</span>` : nothing}
    ${
      view.origin === 'scenario' && view.usual !== null && view.usual !== view.value
        ? html`<span translate="no">${w.usual(words.amount(view.usual, view))}</span>`
        : nothing
    }
    ${
      balance === null || view.whole
        ? nothing
        : html`<button
            class="lk"
            translate="no"
            title=${w.breakEvenApply(words.turning(balance, view))}
            @click=${() => set(balance)}
          >
            ${words.matters.breakEven} ${words.turning(balance, view)}
          </button>`
    }
    ${
      view.worth && (view.worth.value !== null || view.worth.below !== null)
        ? html`<span class="wo" translate="no">${w.worth}<b>${words.worth(view.worth, moneyUnit)}</b></span>`
        : nothing
    }
  </div>`;
}
