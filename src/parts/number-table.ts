import { html, type TemplateResult } from 'lit';
import { kept } from './term.ts';

type Cell = string | TemplateResult;

/**
 * The numbers of a chart as a table, to stand in its place. Cells that are texts are numbers with no words to translate.
 * @param caption What the table has, for readers who do not see the chart above it.
 */
export const numberTable = (
  caption: string,
  columns: readonly Cell[],
  rows: readonly { readonly label: Cell; readonly cells: readonly Cell[]; readonly strong?: boolean }[],
): TemplateResult =>
  html`<table class="rows" slot="table">
    <caption class="vh">
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((column, i) => html`<th scope="col" class=${i === 0 ? '' : 'n'} translate="no">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ label, cells, strong }) =>
          html`<tr>
            <th scope="row">${strong ? html`<b>${whole(label)}</b>` : whole(label)}</th>
            ${cells.map((cell) => html`<td class="n" translate="no">${strong ? html`<b>${cell}</b>` : cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

/** A name with a hyphen stays on one line. */
const whole = (cell: Cell): unknown => (typeof cell === 'string' ? kept(cell) : cell);
