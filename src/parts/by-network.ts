import { html, type TemplateResult } from 'lit';
import type { ByNetwork, OptionName } from '../view/view.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { openable } from './marks.ts';
import { numberTable } from './number-table.ts';

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
  const cells = (values: readonly number[], key: string): TemplateResult[] =>
    values.map((value, i) =>
      openable(column.format(value), words.answer.explain(words.line(quantity)), options[i]!.id, key),
    );
  return html`<h3>${heading}</h3>
    <div class="scroll" tabindex="0" role="group" aria-label=${heading}>
      ${numberTable(
        ['', ...options.map(words.optionName)],
        [
          ...rows.map(({ key, label, values }) => ({ label, cells: cells(values, key) })),
          { label: words.network.together, cells: cells(totals, quantity), strong: true },
        ],
      )}
    </div>`;
}
