import { css, html, nothing, type TemplateResult } from 'lit';
import { tableOfChecks } from '../../view/fit-table.ts';
import type { FitRow, FitView } from '../../view/view.ts';
import { openable } from '../marks.ts';
import { Part } from '../part.ts';
import { quantityStyles, quantityTable } from '../quantity-table.ts';
import { deskStyles } from '../styles/desk-styles.ts';
import { kept } from '../term.ts';

/** @summary Whether each option fits rack, cages, cooling and faceplate: every number beside its limit. */
export class CpoFit extends Part<FitView> {
  static override styles = [
    deskStyles,
    quantityStyles,
    css`
      .over {
        font-weight: 600;
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { view, words } = this;
    if (!view) return nothing;
    return html`<h2 translate="no">${kept(words.fitFinding(view))}</h2>
      ${this.from(1, () => this.checks(view))}
      ${this.from(
        2,
        () =>
          html`<h3>${words.fit.asked}</h3>
            ${quantityTable(view.more, words, words.fit.asked)}`,
      )}`;
  }

  private checks(view: FitView): TemplateResult {
    const { words } = this;
    const { options } = view;
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${words.sections.fit}>
      <table class="rows even folds">
        <thead>
          <tr>
            <th scope="col">${words.fit.check}</th>
            ${options.map(({ option }) => html`<th scope="col" class="n" translate="no">${words.optionName(option)}</th>`)}
            <th scope="col" class="n">${words.fit.limit}</th>
          </tr>
        </thead>
        <tbody>
          ${tableOfChecks(view).map(
            ({ first, cells }) =>
              html`<tr>
                <th scope="row">${words.fitLabel(first, view.oneSwitch)}</th>
                ${cells.map((row, i) => {
                  const { option } = options[i]!;
                  return html`<td class="n" data-l=${words.optionName(option)}>
                    ${row ? this.cell(row, option.id) : html`<em>${words.fit.notAsked}</em>`}
                  </td>`;
                })}
                <td class="n" data-l=${words.fit.limit} translate="no">${words.fitCell(first, first.limit, true)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private cell(row: FitRow, option: string): TemplateResult {
    const { words } = this;
    const text = words.fitCell(row, row.value);
    const { quantity, fits } = row;
    const shown = quantity
      ? openable(text, words.answer.explain(words.fitLabel(row, this.view!.oneSwitch)), option, quantity)
      : html`${text}`;
    return fits ? shown : html`<span class="over">${shown}<small>${words.fit.over}</small></span>`;
  }
}
