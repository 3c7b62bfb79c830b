import { html, nothing, type TemplateResult } from 'lit';
import { partEvent } from '../parts/events.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { EditionsView } from '../view/view.ts';
import type { DeskWords } from '../words/desk-words.ts';

const opens =
  (scenario: Scenario) =>
  ({ currentTarget }: Event): unknown =>
    currentTarget!.dispatchEvent(partEvent('cpo-replace', { scenario }));

/** Above the answer of an older edition: what the newest says, and the step to it. */
export function editionLine(view: EditionsView, words: DeskWords): TemplateResult | typeof nothing {
  const { moved, newest } = view;
  if (!moved) return nothing;
  return html`<p class="edition">
    ${words.editionMoved(view, moved)}
    <button class="bt" @click=${opens(moved.scenario)}>${words.sources.openIn(newest)}</button>
  </p>`;
}

/** The edition that is shown, and every other: it is asked the same question. */
export const allEditions = ({ shown, others, newest, scenario }: EditionsView, words: DeskWords): TemplateResult =>
  html`<span class="mut">${words.sources.edition(shown)}</span> ${others.map(
      (edition) =>
        html`<button class="lk" @click=${opens(edition === newest ? scenario : { ...scenario, edition })}>
          ${words.sources.openIn(edition)}
        </button>`,
    )}`;
