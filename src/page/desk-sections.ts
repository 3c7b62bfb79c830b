import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { partEvent } from '../parts/events.ts';
import type { View } from '../view/view.ts';
import { deskWords as english } from '../words/en/desk.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { allEditions } from './edition-line.ts';
import { pageAddresses } from './page-addresses.ts';

export type SectionId = keyof DeskWords['sections'];

/** In the order in which they stand. */
export const sectionIds = Object.keys(english.sections) as SectionId[];

/** Every section under the answer, down to the last that is drawn: each takes its place when those before it stand. */
export function deskSections(view: View, words: DeskWords, isDrawn: (id: SectionId) => boolean): TemplateResult {
  const { matters, confidence, map, answer } = view;
  const late = (text: string): TemplateResult => html`<p class="pending">${text}</p>`;
  const alone = answer.rows.length < 2;
  const section = (
    id: keyof typeof words.sections,
    content: () => TemplateResult,
    kind = '',
  ): TemplateResult | typeof nothing =>
    isDrawn(id)
      ? html`<section id=${id} class=${kind} tabindex="-1" aria-label=${words.sections[id]}>
          <p class="kick" aria-hidden="true">${words.sections[id]}</p>
          ${content()}
        </section>`
      : nothing;
  return html`
    ${section('fit', () => html`<cpo-fit .view=${view.fit} .words=${words}></cpo-fit>`, 'late')}
    ${section('cost', () => html`<cpo-cost .view=${view.cost} .words=${words}></cpo-cost>`, 'late')}
    ${
      alone
        ? nothing
        : section(
            'matters',
            () =>
              matters
                ? html`<cpo-matters .view=${matters} .words=${words}></cpo-matters>`
                : late(words.matters.pending),
            'far',
          )
    }
    ${section('power', () => html`<cpo-power .view=${view.power} .words=${words}></cpo-power>`, 'far')}
    ${
      alone
        ? nothing
        : html`${section(
            'confidence',
            () =>
              confidence
                ? html`<cpo-confidence .view=${confidence} .words=${words}></cpo-confidence>`
                : late(words.confidence.pending),
            'far',
          )}
          ${section('map', () => (map ? html`${guard([map, words], () => mapOf(map, words))}` : late(words.confidence.pending)), 'far')}`
    }
    ${section('network', () => html`<cpo-network .view=${view.network} .words=${words}></cpo-network>`, 'far')}
    ${section('failures', () => html`<cpo-failures .view=${view.failures} .words=${words}></cpo-failures>`, 'far')}
    ${section('investment', () => html`<cpo-investment .view=${view.investment} .words=${words}></cpo-investment>`, 'far')}
    ${section('carbon', () => html`<cpo-carbon .view=${view.carbon} .words=${words}></cpo-carbon>`, 'far')}
    ${section(
      'sources',
      () =>
        html`<cpo-sources .view=${view.sources} .words=${words}>
          <p class="control">
            <button
              class="lk"
              @click=${(event: Event) => event.currentTarget!.dispatchEvent(partEvent('cpo-explain', { kind: 'quantity', option: answer.rows[0]!.option.id, quantity: 'tcoWithoutIdle' }))}
            >
              ${words.sources.how}
            </button>
            <a class="lk" href=${pageAddresses.claims}>${words.sources.claims}</a>
            <a class="lk" href=${pageAddresses.method}>${words.nav.method}</a>
            <a class="lk" href=${pageAddresses.embed}>${words.nav.embed}</a>
            ${allEditions(view.editions, words)}
          </p>
        </cpo-sources>`,
      'far',
    )}
  `;
}

/** Letters with marks stand beside those without. A collator of the browser takes longer to make than all else of the map. */
const sortKey = (label: string): string => label.normalize('NFD').toLowerCase();

function mapOf(
  { a, b, x, y, choices, frontier, curves, still }: NonNullable<View['map']>,
  words: DeskWords,
): TemplateResult {
  const axis = ({ input, value }: typeof x) => ({
    name: input.key,
    label: words.inputLabel(input),
    unit: input.unit,
    typical: value,
  });
  const [nameA, nameB] = [words.optionName(a), words.optionName(b)];
  return html`<cpo-frontier
    .words=${words}
    .frontier=${frontier}
    .curves=${curves}
    .axes=${{ x: axis(x), y: axis(y) }}
    .choices=${choices
      .map((input) => ({ name: input.key, label: words.inputLabel(input) }))
      .sort((one, other) => (sortKey(one.label) < sortKey(other.label) ? -1 : 1))}
    option-label=${nameA}
    baseline-label=${nameB}
    .reason=${still.length === 2 ? words.map.still(still.map(words.inputPhrase), nameA, nameB) : ''}
  ></cpo-frontier>`;
}
