import { html, nothing, type TemplateResult } from 'lit';
import type { SideBySideView } from '../../view/side-by-side-view.ts';
import type { DeskWords } from '../../words/desk-words.ts';

/** What each scenario asks, answers and changes; a cell is blank where nothing changed. */
export function sideBySideTable(words: DeskWords, { columns, options, changes }: SideBySideView): TemplateResult {
  const w = words.scenariosDrawer;
  // A switch and a campus have no scale in common.
  const scales = columns.map(({ answer }, i) =>
    words.column(
      options.flatMap(({ cells }) => cells[i]?.value ?? []),
      answer.unit,
    ),
  );
  return html`<section class="bs scroll" aria-label=${w.compare} tabindex="0">
    <table class="sbs" style=${`--columns:${columns.length}`}>
      <thead>
        <tr>
          <td></td>
          ${columns.map(({ name }) => html`<th scope="col" class="n" translate="no">${name || w.present}</th>`)}
        </tr>
      </thead>
      <tbody translate="no">
        <tr>
          <th scope="row">${w.question}</th>
          ${columns.map(({ question }) => html`<td class="n q">${words.questionSentence(question)}</td>`)}
        </tr>
        <tr>
          <th scope="row">${w.best}</th>
          ${columns.map(({ answer }) => {
            const { text, settled } = words.badge(answer);
            // A number keeps its sign.
            return html`<td class=${`n a ${settled ? 'settled' : ''}`}>${text.replaceAll(' %', '\u00a0%')}</td>`;
          })}
        </tr>
      </tbody>
      <tbody translate="no">
        <tr class="band">
          <th scope="rowgroup">${w.cost}</th>
          ${scales.map(({ unit }) => html`<td class="n mut">${unit}</td>`)}
        </tr>
        ${options.map(
          ({ option, cells }) =>
            html`<tr>
              <th scope="row">${words.optionName(option)}</th>
              ${cells.map((cell, i) => {
                if (!cell) return html`<td></td>`;
                const text = scales[i]!.format(cell.value);
                return html`<td class="n">${cell.rank === 1 ? html`<b>${text}</b>` : text}</td>`;
              })}
            </tr>`,
        )}
      </tbody>
      <tbody translate="no">
        <tr class="band">
          <th scope="rowgroup" colspan=${columns.length + 1}>${w.changes}</th>
        </tr>
        ${changes.map(({ cells }) => {
          const { label } = words.change(cells.find((cell) => cell !== null)!);
          return html`<tr>
            <th scope="row">${label}</th>
            ${cells.map((cell) => (cell ? html`<td class="n">${words.change(cell).after}</td>` : html`<td></td>`))}
          </tr>`;
        })}
        ${
          changes.length === 0
            ? html`<tr>
                <th scope="row">${w.nothing}</th>
                ${columns.map(() => html`<td></td>`)}
              </tr>`
            : nothing
        }
      </tbody>
    </table>
  </section>`;
}
