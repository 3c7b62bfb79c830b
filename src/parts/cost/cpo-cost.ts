import { css, html, nothing, type TemplateResult } from 'lit';
import type { CostView, PairView } from '../../view/view.ts';
import { deskStyles } from '../desk-styles.ts';
import { bar, dot, grid, interval, legend, openable, ticksOf, zero } from '../marks.ts';
import { Part } from '../part.ts';
import { stackStyles, stackTable } from '../stack-table.ts';

/** @summary What each option costs by line, and where the two that lead differ. */
export class CpoCost extends Part<CostView> {
  static override styles = [
    deskStyles,
    stackStyles,
    css`
      .dif th:first-child {
        width: 168px;
      }
      .dif tbody tr {
        border-top: 1px solid var(--_line);
        height: 25px;
        font-size: 13px;
      }
      .dif td.n,
      .dif th.n {
        padding-left: 14px;
        width: 100px;
      }
      .dif .tot {
        border-top: 1px solid var(--_ink);
        font-size: 15px;
        font-weight: 600;
      }
      .lr {
        position: relative;
        display: block;
        height: 1.3em;
      }
      .lr i {
        font-style: normal;
        position: absolute;
        white-space: nowrap;
      }
      @container (max-width: 640px) {
        .dif td:last-child,
        .dif th:last-child {
          display: none;
        }
        .dif th:first-child {
          width: 112px;
        }
        .dif td.n,
        .dif th.n {
          width: 56px;
          padding-left: 6px;
        }
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { view, words } = this;
    if (!view) return nothing;
    const { pair } = view;
    return html`
      <h2 translate="no">${words.costFinding(view, pair)}</h2>
      ${legend(view.groups.map(({ id }) => ({ id, label: words.group(id) })))}
      ${stackTable({
        words,
        rows: view.options.map((option, i) => ({
          option,
          parts: view.groups.map(({ id, values }) => ({ group: id, value: values[i]! })),
          total: view.totals[i]!,
          range: view.ranges?.[i],
          quantity: 'tcoWithoutIdle',
        })),
        unit: view.unit,
        heading: words.sections.cost,
      })}
      <p class="cap">${words.cost.key}</p>
      ${this.lines(view)} ${pair ? this.differences(pair, view.unit) : nothing}
    `;
  }

  /** Every line in numbers. */
  private lines(view: CostView): TemplateResult {
    const { words } = this;
    const column = words.column([...view.lines.flatMap(({ values }) => values), ...view.totals], view.unit);
    return html`<details>
      <summary class="lk">${words.table.as}</summary>
      <div class="scroll" tabindex="0" role="group" aria-label=${words.table.as}>
        <table class="rows">
          <thead>
            <tr>
              <th scope="col">${words.table.line}, ${column.unit}</th>
              ${view.options.map((option) => html`<th scope="col" class="n">${words.optionName(option)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${view.lines.map(
              ({ id, values }) =>
                html`<tr>
                  <th scope="row">${words.line(id)}</th>
                  ${values.map(
                    (value, i) =>
                      html`<td class="n">
                        ${openable(column.format(value), words.answer.explain(words.line(id)), view.options[i]!.id, id)}
                      </td>`,
                  )}
                </tr>`,
            )}
            <tr>
              <th scope="row"><b>${words.table.total}</b></th>
              ${view.totals.map((value) => html`<td class="n" translate="no"><b>${column.format(value)}</b></td>`)}
            </tr>
          </tbody>
        </table>
      </div>
    </details>`;
  }

  /** Where two options differ, line by line, each bar with the range of its difference. */
  private differences({ a, b, groups, total }: PairView, unit: string): TemplateResult {
    const { words } = this;
    const [nameA, nameB] = [words.optionName(a), words.optionName(b)];
    const ends = [...groups, total].flatMap(({ value, p10, p90 }) => [value, p10 ?? value, p90 ?? value, 0]);
    const column = words.column(ends, unit);
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    const margin = 0.06 * (most - least || 1);
    const extent = { from: least - margin, to: most + margin };
    const ticks = ticksOf(extent).filter((tick) => tick !== 0);
    const middle = (100 * (0 - extent.from)) / (extent.to - extent.from);
    const sorted = [...groups].sort((x, y) => Math.abs(y.value) - Math.abs(x.value));
    const range = (p10: number | undefined, p90: number | undefined): string =>
      p10 === undefined || p90 === undefined || (p10 === 0 && p90 === 0)
        ? words.cost.same
        : words.range(column.difference(p10), column.difference(p90));
    return html`<h3 translate="no">${words.cost.differ(nameA, nameB, column.unit)}</h3>
      <table class="dif">
        <thead>
          <tr>
            <th scope="col">${words.table.line}</th>
            <th scope="col">
              <span class="lr" translate="no"
                ><i style=${middle < 30 ? 'display:none' : `right:${102 - middle}%`}>${words.cost.cheaper(nameA)}</i
                ><i style=${middle > 70 ? 'display:none' : `left:${middle + 2}%`}>${words.cost.cheaper(nameB)}</i></span
              >
            </th>
            <th scope="col" class="n" translate="no">${words.cost.minus(nameA, nameB)}</th>
            <th scope="col" class="n">${words.cost.range}</th>
          </tr>
        </thead>
        <tbody>
          ${sorted.map(
            ({ id, value, p10, p90 }) =>
              html`<tr>
                <th scope="row">${words.group(id)}</th>
                <td>
                  <span class="dv" aria-hidden="true"
                    >${grid(ticks, extent)}${bar(id, value, extent)}${
                      p10 !== undefined && p90 !== undefined && p90 > p10 ? interval(p10, p90, extent, 'w') : nothing
                    }${zero(extent)}</span
                  >
                </td>
                <td class="n" translate="no"><b>${column.difference(value)}</b></td>
                <td class="n mut" translate="no">${range(p10, p90)}</td>
              </tr>`,
          )}
          <tr class="tot">
            <th scope="row">${words.table.total}</th>
            <td>
              <span class="dv" aria-hidden="true"
                >${grid(ticks, extent)}${zero(extent)}${
                  total.p10 !== undefined && total.p90 !== undefined ? interval(total.p10, total.p90, extent) : nothing
                }${dot(total.value, extent)}</span
              >
            </td>
            <td class="n" translate="no"><b>${column.difference(total.value)}</b></td>
            <td class="n mut" translate="no">${range(total.p10, total.p90)}</td>
          </tr>
        </tbody>
      </table>`;
  }
}
