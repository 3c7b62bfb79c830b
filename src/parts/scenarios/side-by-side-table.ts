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
  const nameOf = (i: number): string => columns[i]!.name || w.present;
  return html`<section class="bs" aria-label=${w.compare}>
    <table class="sbs">
      <thead>
        <tr>
          <td></td>
          ${columns.map((_, i) => html`<th scope="col" class="n" translate="no">${nameOf(i)}</th>`)}
        </tr>
      </thead>
      <tbody translate="no">
        <tr>
          <th scope="row">${w.question}</th>
          ${columns.map(
            ({ question }, i) => html`<td class="n q" data-l=${nameOf(i)}>${words.questionSentence(question)}</td>`,
          )}
        </tr>
        <tr>
          <th scope="row">${w.best}</th>
          ${columns.map(({ answer }, i) => {
            const { text, settled } = words.badge(answer);
            // A number keeps its sign.
            return html`<td class=${`n a ${settled ? 'settled' : ''}`} data-l=${nameOf(i)}>
              ${text.replaceAll(' %', '\u00a0%')}
            </td>`;
          })}
        </tr>
      </tbody>
      <tbody translate="no">
        <tr class="band">
          <th scope="rowgroup">${w.cost}</th>
          ${scales.map(({ unit }, i) => html`<td class="n mut" data-l=${nameOf(i)}>${unit}</td>`)}
        </tr>
        ${options.map(
          ({ option, cells }) =>
            html`<tr>
              <th scope="row">${words.optionName(option)}</th>
              ${cells.map((cell, i) => {
                if (!cell) return html`<td></td>`;
                const text = scales[i]!.format(cell.value);
                return html`<td class="n" data-l=${nameOf(i)}>${cell.rank === 1 ? html`<b>${text}</b>` : text}</td>`;
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
            ${cells.map((cell, i) =>
              cell ? html`<td class="n" data-l=${nameOf(i)}>${words.change(cell).after}</td>` : html`<td></td>`,
            )}
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
