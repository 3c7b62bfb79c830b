import { html, type TemplateResult } from 'lit';
import { partEvent } from '../parts/events.ts';
import { mostNetworks } from '../scenario/scenario.ts';
import { keysAbove, type SwitchKey } from '../scenario/tiers.ts';
import type { NetworkQuestion, QuestionView } from '../view/view.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { select, typedAmount } from './question-controls.ts';

/** Networks of a purchase, each with its endpoints, switch and optics, and a way to add one. */
export function networksForm(
  question: QuestionView,
  words: DeskWords,
  isRefused: (key: string) => boolean,
): TemplateResult {
  const w = words.question.several;
  const { networks } = question;
  const add = html`<button type="button" class="lk" @click=${(event: Event) => addNetwork(event, question, words)}>
    ${w.add}
  </button>`;
  if (networks.length === 0) return html`<div class="nets">${add}</div>`;
  return html`<div class="nets">
    <ul>
      ${networks.map((network) => networkRow(network, question, words, isRefused))}
    </ul>
    ${networks.length < mostNetworks ? add : ''}
  </div>`;
}

function networkRow(
  network: NetworkQuestion,
  { capacities, choices }: QuestionView,
  words: DeskWords,
  isRefused: (key: string) => boolean,
): TemplateResult {
  const { id, label, endpoints, endpointRateGbps, capacity, stays, tiers } = network;
  const w = words.question.several;
  const set = (key: SwitchKey | 'stays') => (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    event.currentTarget!.dispatchEvent(partEvent('cpo-network', { id, set: { [key]: value || null } }));
  };
  const number = (quantity: string, name: string, value: number): TemplateResult => {
    const key = `${id}/fabric.${quantity}`;
    return typedAmount(key, label + words.signs.colon + name, value, words, isRefused(key));
  };
  const above = keysAbove
    .filter((key, i) => i === 0 || tiers > i + 1 || network[key] !== null)
    .map((key) =>
      select(
        label + words.signs.colon + words.inputs[key],
        [
          { id: '', label: w.sameAbove[key] },
          ...capacities.map((one) => ({ id: one.id, label: w.above[key](one.label) })),
        ],
        network[key] ?? '',
        set(key),
      ),
    );
  return html`<li>
    <b translate="no">${label}</b>
    <span
      >${number('endpointCount', w.endpoints, endpoints)}${w.endpointsOf}${number('endpointRate', w.rate, endpointRateGbps)}
      ${words.numbers.unit('Gbit/s')}</span
    >
    <span
      >${w.on}${select(label + words.signs.colon + words.question.capacity, capacities, capacity, set('capacity'))}${above}</span
    >
    ${select(
      label + words.signs.colon + w.optics,
      [
        { id: '', label: w.compared },
        ...choices.map((option) => ({ id: option.id, label: w.stays(words.optionName(option)) })),
      ],
      stays?.id ?? '',
      set('stays'),
    )}
    <button
      type="button"
      class="lk"
      aria-label=${w.drop(label)}
      @click=${(event: Event) => event.currentTarget!.dispatchEvent(partEvent('cpo-network', { drop: id }))}
    >
      ${w.remove}
    </button>
  </li>`;
}

/** The next of the usual networks that is not there yet; then plain numbers. */
function addNetwork({ currentTarget }: Event, { networks }: QuestionView, words: DeskWords): void {
  const { names, other } = words.question.several;
  const taken = new Set(networks.map(({ id }) => id));
  const usual = Object.entries(names).map(([id, label]) => ({ id, label }));
  const more = Array.from({ length: mostNetworks }, (_, i) => ({ id: `network-${i + 1}`, label: other(i + 1) }));
  const [first] = usual;
  if (networks.length === 0) taken.add(first!.id);
  const add = [...usual, ...more].find(({ id }) => !taken.has(id))!;
  currentTarget!.dispatchEvent(partEvent('cpo-network', { add, first: first! }));
}
