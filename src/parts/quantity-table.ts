import { html, nothing, type TemplateResult } from 'lit';
import type { QuantityTable } from '../view/view.ts';
import type { DeskWords } from '../words/desk-en.ts';
import { openable } from './marks.ts';

/** Quantities by option, each a number that opens. */
export function quantityTable({ options, rows }: QuantityTable, words: DeskWords, label: string): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${label}>
    <table class="rows">
      <thead>
        <tr>
          <th scope="col"><span class="vh">${label}</span></th>
          ${options.map((option) => html`<th scope="col" class="n" translate="no">${words.optionName(option)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ quantity, unit, values }) =>
            html`<tr>
              <th scope="row">${words.quantityLabel(quantity, unit)}</th>
              ${values.map(
                (value, i) =>
                  html`<td class="n">
                    ${openable(
                      words.quantityCell(quantity, value),
                      words.answer.explain(words.line(quantity)),
                      options[i]!.id,
                      quantity,
                    )}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
