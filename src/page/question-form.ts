import { html, nothing, type TemplateResult } from 'lit';
import presets from 'virtual:presets';
import { partEvent } from '../parts/events.ts';
import { scopes, type Scenario } from '../scenario/scenario.ts';
import type { QuestionView } from '../view/view.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { namesAbove } from '../words/answer-words.ts';
import { networksForm } from './networks-form.ts';
import { select, typedAmount } from './question-controls.ts';

/** The input that the number of accelerators is. */
const endpointCount = 'fabric.endpointCount';

const tell = ({ currentTarget }: Event, told: Event): boolean => currentTarget!.dispatchEvent(told);

/** The question as a sentence with its controls; what a reader sets is told as parts tell it. */
export function questionForm(
  question: QuestionView,
  words: DeskWords,
  isRefused: (key: string) => boolean,
): TemplateResult {
  const w = words.question;
  const isSwitch = question.scope === 'switch';
  const change = (key: keyof Scenario) => (event: Event) =>
    tell(event, partEvent('cpo-change', { [key]: (event.target as HTMLSelectElement).value }));
  const region = select(
    w.region,
    question.regions.map(({ id, label }) => ({ id, label: words.inRegion(label) })),
    question.region,
    change('region'),
  );
  const capacity = select(w.capacity, question.capacities, question.capacity, change('capacity'));
  const years = select(
    w.yearsLabel,
    [...new Set([...[1, 2, 3, 4, 5, 6, 7, 8, 10], question.years])]
      .sort((a, b) => a - b)
      .map((count) => ({ id: String(count), label: words.years(count) })),
    String(question.years),
    (event) =>
      tell(
        event,
        partEvent('cpo-input', { name: 'money.horizon', value: Number((event.target as HTMLSelectElement).value) }),
      ),
  );
  const scope = html`<span class="seg" role="radiogroup" aria-label=${w.scope}
    >${scopes.map(
      (id) =>
        html`<label
          ><input
            type="radio"
            name="scope"
            .checked=${id === question.scope}
            @change=${(event: Event) => tell(event, partEvent('cpo-change', { scope: id }))}
          />${words.scope(id)}</label
        >`,
    )}</span
  >`;
  const where = html`${w.planes(question.planes)}${w.sites(question.sites)}`;
  return html`<form class="q" aria-label=${w.label} @submit=${(event: Event) => event.preventDefault()}>
    <p>
      ${
        isSwitch
          ? html`${w.inSwitch(question.ports, question.portRateGbps)}${region}${w.onOne}${capacity}${w.oneSwitch}`
          : question.networks.length > 0
            ? html`${w.networks(question.networks.length)}${region}${w.sites(question.sites)}<span
                  >${words.signs.comma}</span
                >`
            : html`${typedAmount(endpointCount, w.accelerators, question.endpoints, words, isRefused(endpointCount))}${question.endpoints === 1 ? w.inFabricOfOne : w.inFabric}${region}${where}${w.on}${capacity}${w.switches}${w.above(namesAbove(question))}${words.signs.comma}`
      }${scope}${w.over}${years}
    </p>
    <select
      class="plain pre"
      aria-label=${w.presets}
      title=${words.presetNote}
      @change=${(event: Event) => choosePreset(event, question)}
    >
      <option value="">${w.presets}</option>
      ${Object.keys(presets).map((id) => html`<option value=${id}>${words.preset(id)}</option>`)}
    </select>
    ${isSwitch ? nothing : networksForm(question, words, isRefused)}
  </form>`;
}

/** An example keeps where the reader is and whose prices are paid. */
function choosePreset(event: Event, { region, buyerClass }: QuestionView): void {
  const list = event.target as HTMLSelectElement;
  const chosen = presets[list.value];
  list.value = '';
  if (chosen) tell(event, partEvent('cpo-replace', { scenario: { ...chosen, region, buyerClass } }));
}
