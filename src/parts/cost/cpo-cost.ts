import { css, html, nothing, type TemplateResult } from 'lit';
import type { CostView, PairView } from '../../view/view.ts';
import { deskStyles } from '../styles/desk-styles.ts';
import { bar, dot, grid, interval, legend, openable, sides, sidesStyles, zero } from '../marks.ts';
import { rowsReading, type ReadRow } from '../reading/readings.ts';
import { byNetworks } from '../by-network.ts';
import { aroundZero, ticksOf } from '../../view/extent.ts';
import { numberTable } from '../number-table.ts';
import { Part } from '../part.ts';
import { stackStyles, stackTable } from '../stack-table.ts';
import { kept, withTerms } from '../term.ts';

/** @summary What each option costs by line, and where the two that lead differ. */
export class CpoCost extends Part<CostView> {
  static override styles = [
    deskStyles,
    stackStyles,
    sidesStyles,
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
      .dif .tot .mut {
        font-size: 13px;
        font-weight: 400;
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
          width: 60px;
          padding-left: 14px;
          white-space: normal;
        }
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { view, words } = this;
    if (!view) return nothing;
    const { pair } = view;
    return html`
      <h2 translate="no">${kept(words.costFinding(view, pair))}</h2>
      <cpo-figure name="cost" .words=${words} heading=${words.costFinding(view, pair)}>
        ${legend(view.groups.map(({ id }) => ({ id, label: withTerms(words.group(id), words, 'powerCapacity') })))}
        ${this.from(1, () =>
          stackTable({
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
            label: words.costFinding(view, pair),
            terms: true,
          }),
        )}
        ${this.from(3, () => this.lines(view))}
        <span slot="key">${words.cost.key}</span>
      </cpo-figure>
      ${pair ? this.from(2, () => this.differences(pair, view.unit)) : nothing}
      ${view.networks.length > 0 ? this.from(4, () => byNetworks(view.networks, view.options, words)) : nothing}
    `;
  }

  /** Every line in numbers. */
  private lines({ lines, totals, options, unit }: CostView): TemplateResult {
    const { words } = this;
    const column = words.column([...lines.flatMap(({ values }) => values), ...totals], unit);
    return numberTable(
      words.sections.cost,
      [`${words.table.line}${words.signs.comma}${column.unit}`, ...options.map(words.optionName)],
      [
        ...lines.map(({ id, values }) => ({
          label: words.line(id),
          cells: values.map((value, i) =>
            openable(column.format(value), words.answer.explain(words.line(id)), options[i]!.id, id),
          ),
        })),
        { label: words.table.total, cells: totals.map(column.format), strong: true },
      ],
    );
  }

  /** Where two options differ, line by line, each bar with the range of its difference. */
  private differences({ a, b, groups, total }: PairView, unit: string): TemplateResult {
    const { words } = this;
    const [nameA, nameB] = [words.optionName(a), words.optionName(b)];
    const ends = [...groups, total].flatMap(({ value, p10, p90 }) => [value, p10 ?? value, p90 ?? value, 0]);
    const column = words.column(ends, unit);
    const extent = aroundZero(ends);
    const ticks = ticksOf(extent).filter((tick) => tick !== 0);
    const sorted = [...groups].sort((x, y) => Math.abs(y.value) - Math.abs(x.value));
    const range = (p10: number | undefined, p90: number | undefined): string =>
      p10 === undefined || p90 === undefined || (p10 === 0 && p90 === 0)
        ? words.cost.same
        : words.range(column.difference(p10), column.difference(p90));
    const heading = words.cost.differ(nameA, nameB, column.unit);
    const read = (name: string, { value, p10, p90 }: PairView['total']): ReadRow => {
      const one = (label: string, difference: number) => ({
        label,
        value: difference,
        text: () => words.whichCheaper(nameA, nameB, difference, column),
      });
      const expected = one(words.answer.keyDot, value);
      if (p10 === undefined || p90 === undefined) return { name, values: [expected] };
      return { name, values: [one(words.reading.low, p10), expected, one(words.reading.high, p90)] };
    };
    const reading = rowsReading(
      [...sorted.map((one) => read(words.group(one.id), one)), read(words.table.total, total)],
      extent,
      words,
    );
    return html`<h3 translate="no">${kept(heading)}</h3>
      <cpo-figure name="differences" .words=${words} heading=${heading}
        ><cpo-reading .words=${words} .reading=${reading} label=${heading}
          ><table class="dif">
            <caption class="vh">
              ${heading}
            </caption>
            <thead>
              <tr>
                <th scope="col">${words.table.line}</th>
                <th scope="col">${sides(words.cost.cheaper(nameA), words.cost.cheaper(nameB), extent)}</th>
                <th scope="col" class="n" translate="no">${words.cost.minus(nameA, nameB)}</th>
                <th scope="col" class="n">${withTerms(words.cost.range, words, 'range')}</th>
              </tr>
            </thead>
            <tbody>
              ${sorted.map(
                ({ id, value, p10, p90 }) =>
                  html`<tr>
                    <th scope="row">${words.group(id)}</th>
                    <td>
                      <span class="dv" data-plot aria-hidden="true"
                        >${grid(ticks, extent)}${bar(id, value, extent)}${
                          p10 !== undefined && p90 !== undefined && p90 > p10
                            ? interval(p10, p90, extent, 'w')
                            : nothing
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
                  <span class="dv" data-plot aria-hidden="true"
                    >${grid(ticks, extent)}${zero(extent)}${
                      total.p10 !== undefined && total.p90 !== undefined
                        ? interval(total.p10, total.p90, extent)
                        : nothing
                    }${dot(total.value, extent)}</span
                  >
                </td>
                <td class="n" translate="no"><b>${column.difference(total.value)}</b></td>
                <td class="n mut" translate="no">${range(total.p10, total.p90)}</td>
              </tr>
            </tbody>
          </table></cpo-reading
        ></cpo-figure
      >`;
  }
}
