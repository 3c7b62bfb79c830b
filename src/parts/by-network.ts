import { html, type TemplateResult } from 'lit';
import type { ByNetwork, OptionName } from '../view/view.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { openable } from './marks.ts';

/** What each of several networks has of a quantity, and all together; nothing where the scenario is one. */
export const byNetworks = (
  found: readonly ByNetwork[],
  options: readonly OptionName[],
  words: DeskWords,
): readonly TemplateResult[] => found.map((one) => byNetwork(one, options, words));

function byNetwork(
  { quantity, unit, rows }: ByNetwork,
  options: readonly OptionName[],
  words: DeskWords,
): TemplateResult {
  const totals = options.map((_, i) => rows.reduce((sum, { values }) => sum + values[i]!, 0));
  const column = words.column([...rows.flatMap(({ values }) => values), ...totals], unit);
  const heading = words.network.each(words.quantityIn(quantity, column.unit));
  const row = (label: string, key: string, values: readonly number[], strong = false): TemplateResult =>
    html`<tr>
      <th scope="row">${strong ? html`<b>${label}</b>` : label}</th>
      ${values.map((value, i) => {
        const number = openable(column.format(value), words.answer.explain(words.line(quantity)), options[i]!.id, key);
        return html`<td class="n" data-l=${words.optionName(options[i]!)}>
          ${strong ? html`<b>${number}</b>` : number}
        </td>`;
      })}
    </tr>`;
  return html`<h3>${heading}</h3>
    <div class="scroll" tabindex="0" role="group" aria-label=${heading}>
      <table class="rows even folds">
        <thead>
          <tr>
            <th scope="col"><span class="vh">${words.network.network}</span></th>
            ${options.map((option) => html`<th scope="col" class="n" translate="no">${words.optionName(option)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(({ key, label, values }) => row(label, key, values))}
          ${row(words.network.together, quantity, totals, true)}
        </tbody>
      </table>
    </div>`;
}
