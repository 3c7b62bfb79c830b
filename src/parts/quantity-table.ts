import { css, html, nothing, type TemplateResult } from 'lit';
import type { QuantityTable } from '../view/view.ts';
import type { Column, DeskWords } from '../words/desk-words.ts';
import { openable } from './marks.ts';
import { withTerms } from './term.ts';

type Row = QuantityTable['rows'][number];

/** Terms that names of quantities hold. */
const terms = ['waitingAccelerators', 'oversubscription', 'stranded', 'pue', 'facilityPower'] as const;

/** Rows whose amounts are farther apart have units of their own. */
const mostApart = 100;

/**
 * How amounts of a row are shown where they are not whole: with the same decimals, money in the unit that fits all rows
 * of its size. The smallest row keeps two digits where that costs the others no more than two.
 */
function columnOf({ unit, values, quantity }: Row, rows: readonly Row[], words: DeskWords): Column | undefined {
  const share = words.shareColumn(quantity, values);
  if (share) return share;
  const most = (row: Row): number => Math.max(...row.values.map((value) => Math.abs(value ?? 0)));
  const own = most({ unit, values, quantity });
  const isNear = (other: number): boolean => Math.max(own, other) <= mostApart * Math.min(own, other);
  const ofUnit = rows
    .filter((row) => row.unit === unit)
    .map(most)
    .filter((other) => own === 0 || isNear(other));
  const apart = Math.log10(Math.max(...ofUnit) / Math.min(...ofUnit));
  const shared = words.column(ofUnit, unit, 3 + Math.min(2, Math.max(0, Math.ceil(apart) - 1)));
  if (shared.unit !== words.numbers.unit(unit)) return shared;
  const isWhole = values.every((value) => value === null || Number.isInteger(value));
  return isWhole ? undefined : words.column([own], unit);
}

/** Quantities by option, each a number that opens; what is the same for all is told once. */
export function quantityTable({ options, rows }: QuantityTable, words: DeskWords, label: string): TemplateResult {
  const isSame = ({ values }: Row): boolean => options.length > 1 && values.every((value) => value === values[0]);
  const columns = new Map(rows.map((row) => [row.quantity, columnOf(row, rows, words)]));
  const cell = ({ quantity, key, values }: Row, i: number): TemplateResult =>
    openable(
      values[i] == null ? '' : (columns.get(quantity)?.format(values[i]) ?? words.quantityCell(values[i])),
      words.answer.explain(words.line(quantity)),
      options[i]!.id,
      key ?? quantity,
    );
  // A term opens where it stands for the first time.
  const told = new Set<string>();
  const name = ({ quantity, unit }: Row): TemplateResult => {
    const column = columns.get(quantity);
    const text =
      column && column.unit !== words.numbers.unit(unit)
        ? words.quantityIn(quantity, column.unit)
        : words.quantityLabel(quantity, unit);
    const fresh = terms.filter(
      (term) => !told.has(term) && text.toLowerCase().includes(words.phrase(term).toLowerCase()),
    );
    fresh.forEach((term) => told.add(term));
    return withTerms(text, words, ...fresh);
  };
  const same = rows.filter(isSame);
  const differing = rows.filter((row) => !isSame(row));
  return html`${
    differing.length === 0
      ? nothing
      : html`<div class="scroll" tabindex="0" role="group" aria-label=${label}>
          <table class="rows even folds">
            <thead>
              <tr>
                <th scope="col"><span class="vh">${label}</span></th>
                ${options.map((option) => html`<th scope="col" class="n" translate="no">${words.optionName(option)}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${differing.map(
                (row) =>
                  html`<tr>
                    <th scope="row">${name(row)}</th>
                    ${options.map(
                      (option, i) => html`<td class="n" data-l=${words.optionName(option)}>${cell(row, i)}</td>`,
                    )}
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>`
  }
  ${
    same.length === 0
      ? nothing
      : html`${differing.length > 0 ? html`<h3>${words.table.same}</h3>` : html`<p class="hint">${words.table.same}</p>`}
          <dl class="same">
            ${same.map(
              (row) =>
                html`<div>
                  <dt>${name(row)}</dt>
                  <dd>${cell(row, 0)}</dd>
                </div>`,
            )}
          </dl>`
  }`;
}

export const quantityStyles = css`
  dl.same {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(210px, 1fr));
    gap: 0 32px;
    font-size: 13px;
  }
  dl.same div {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    border-top: 1px solid var(--_line);
    padding: 4px 0;
    align-items: baseline;
  }
  dl.same dt {
    text-wrap: balance;
  }
  dl.same dd {
    text-align: end;
  }
`;
