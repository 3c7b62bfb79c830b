import { html, nothing, type TemplateResult } from 'lit';
import type { InvestmentView } from '../../view/view.ts';
import { deskStyles } from '../styles/desk-styles.ts';
import { lineChart, lineChartStyles } from '../line-chart.ts';
import { openable } from '../marks.ts';
import { numberTable } from '../number-table.ts';
import { linesReading } from '../reading/readings.ts';
import { Part } from '../part.ts';
import { kept, withTerms } from '../term.ts';

/** Before the reason why there is no rate, in any language. */
const reasonFrom = /\s?[:：]\s?/;

/** @summary What choosing an option instead of the reference is worth, and what is paid by the end of each year. */
export class CpoInvestment extends Part<InvestmentView> {
  static override styles = [deskStyles, lineChartStyles];

  protected override render(): TemplateResult | typeof nothing {
    const { view, words } = this;
    if (!view) return nothing;
    const w = words.investment;
    const column = words.column(
      view.rows.flatMap(({ capex, npv, yearly }) => [capex, npv, yearly]),
      view.unit,
    );
    const most = Math.max(...view.paid.flat());
    const least = Math.min(...view.paid.map(([first]) => first!));
    const paid = words.column(view.paid.flat(), view.unit);
    const x = view.paid[0]!.map((_, year) => year);
    const order = view.options
      .map((option, i) => ({ option, i, end: view.paid[i]!.at(-1)! }))
      .sort((a, b) => a.end - b.end);
    const lines = order.map(({ option, i }, style) => ({ label: words.optionName(option), y: view.paid[i]!, style }));
    const extentX = { from: 0, to: Math.max(1, x.length - 1) };
    const extentY = { from: Math.max(0, least - 0.25 * (most - least)), to: most };
    const heading = words.list([w.paid, paid.unit]);
    // A reason is told once, under the table.
    const reasons = [...new Set(view.rows.map((row) => words.irr(row)))].filter((text) => reasonFrom.test(text));
    return html`
      <h2 translate="no">${kept(words.investmentFinding(view))}</h2>
      ${
        view.rows.length === 0
          ? nothing
          : this.from(
              1,
              () =>
                html`<table class="rows folds">
                    <thead>
                      <tr>
                        <th scope="col" translate="no">
                          ${kept(words.list([w.against(words.optionName(view.reference)), column.unit]))}
                        </th>
                        ${[w.capex, w.yearly, w.npv, w.irr, w.payback, w.discounted].map(
                          (label) => html`<th scope="col" class="n">${withTerms(label, words, 'npv', 'irr')}</th>`,
                        )}
                      </tr>
                    </thead>
                    <tbody>
                      ${view.rows.map(
                        (row) =>
                          html`<tr>
                            <th scope="row" translate="no">${words.optionName(row.option)}</th>
                            <td class="n" data-l=${w.capex} translate="no">${column.difference(row.capex)}</td>
                            <td class="n" data-l=${w.yearly} translate="no">${column.difference(row.yearly)}</td>
                            <td class="n" data-l=${w.npv}>
                              ${this.number(column.difference(row.npv), w.npv, row.option.id, 'npv')}
                            </td>
                            <td class="n" data-l=${w.irr}>
                              ${this.number(words.irr(row).split(reasonFrom)[0]!, w.irr, row.option.id, 'irr')}
                            </td>
                            <td class="n" data-l=${w.payback}>
                              ${this.number(words.payback(row.payback, row.paybackReason), w.payback, row.option.id, 'paybackSimple')}
                            </td>
                            <td class="n" data-l=${w.discounted}>
                              ${this.number(
                                words.payback(row.discounted, row.discountedReason),
                                w.discounted,
                                row.option.id,
                                'paybackDiscounted',
                              )}
                            </td>
                          </tr>`,
                      )}
                    </tbody>
                  </table>
                  ${reasons.map((reason) => html`<p class="hint">${w.why(reason)}</p>`)}`,
            )
      }
      ${this.from(
        2,
        () =>
          html`<h3>${heading}</h3>
            <cpo-figure name="paid" .words=${words} heading=${heading}
              >${lineChart({
                x,
                lines,
                extentX,
                extentY,
                formatX: (year) => (Number.isInteger(year) ? (year === 0 ? w.start : `${year}`) : ''),
                formatY: (value) => paid.tick(value),
                words,
                label: words.sentences([heading + words.signs.stop, words.investmentFinding(view)]),
                reading: linesReading(
                  { x, lines, extentX, extentY },
                  (year) => (year === 0 ? w.start : words.reading.endOfYear(year)),
                  (value) => words.numbers.withUnit(paid.format(value), paid.unit),
                  words,
                ),
                ends: true,
              })}
              ${this.from(3, () =>
                numberTable(
                  heading,
                  [words.list([w.year, paid.unit]), ...order.map(({ option }) => words.optionName(option))],
                  x.map((year) => ({
                    label: year === 0 ? w.start : String(year),
                    cells: order.map(({ i }) => paid.format(view.paid[i]![year]!)),
                  })),
                ),
              )}</cpo-figure
            >`,
      )}
    `;
  }

  private number(text: string, label: string, option: string, quantity: string): TemplateResult {
    return openable(text, this.words.answer.explain(label), option, quantity, 'decision');
  }
}
