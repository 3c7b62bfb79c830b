import { css, html, nothing, type TemplateResult } from 'lit';
import type { Percentiles } from '../engine/percentiles.ts';
import type { OptionName } from '../view/view.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { dot, interval, openable, stack } from './marks.ts';
import { stackReading } from './reading/readings.ts';
import { withTerms } from './term.ts';

export interface StackRow {
  readonly option: OptionName;
  readonly parts: readonly { readonly group: string; readonly value: number }[];
  readonly total: number;
  readonly range?: Percentiles | undefined;
  /** The total, as the sheets name it. */
  readonly quantity: string;
}

/** Totals as bars of their parts, each with its range under it. All bars start at zero and share one scale. */
export function stackTable({
  words,
  rows,
  unit,
  heading,
  label,
  groupName = words.group,
  terms = false,
}: {
  readonly words: DeskWords;
  readonly rows: readonly StackRow[];
  readonly unit: string;
  readonly heading: string;
  /** What the bars show, in one sentence. */
  readonly label: string;
  readonly groupName?: (group: string) => string;
  /** Whether names open what an option is. */
  readonly terms?: boolean;
}): TemplateResult {
  const most =
    1.04 * Math.max(1e-9, ...rows.flatMap(({ total, range, parts }) => [total, range?.p90 ?? total, sum(parts)]));
  const column = words.column(
    rows.flatMap(({ total, range }) => [total, range?.p90 ?? total]),
    unit,
  );
  const extent = { from: 0, to: most };
  const reading = stackReading(
    rows.map(({ option, parts }) => ({
      name: words.optionName(option),
      parts: parts.map(({ group, value }) => ({ name: groupName(group), value })),
    })),
    most,
    (value) => words.numbers.withUnit(column.format(value), column.unit),
    words,
  );
  return html`<cpo-reading .words=${words} .reading=${reading} label=${label}
    ><table class="stack">
      <caption class="vh">
        ${label}
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="vh">${words.answer.option}</span></th>
          <th scope="col"><span class="vh">${heading}</span></th>
          <th scope="col" class="n">${words.list([words.table.total, column.unit])}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ option, parts, total, range, quantity }) =>
            html`<tr class=${range ? '' : 'plain'}>
              <th scope="row">
                <b translate="no"
                  >${withTerms(words.optionName(option), words, terms ? words.optionTerm(option) : undefined)}</b
                >
              </th>
              <td>
                ${stack(
                  parts.map((part) => ({ ...part, text: column.format(part.value) })),
                  most,
                )}
                <span class="wh" aria-hidden="true"
                  >${range ? html`${interval(range.p10, range.p90, extent)}${dot(total, extent)}` : nothing}</span
                >
              </td>
              <td class="n">
                <b
                  >${openable(column.format(total), words.answer.explain(words.optionName(option)), option.id, quantity)}</b
                >
                ${
                  range
                    ? html`<small translate="no"
                        >${words.range(column.format(range.p10), column.format(range.p90))}</small
                      >`
                    : nothing
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table></cpo-reading
  >`;
}

const sum = (parts: StackRow['parts']): number => parts.reduce((total, { value }) => total + Math.max(0, value), 0);

export const stackStyles = css`
  .stack tbody th {
    width: 1%;
    padding-right: 16px;
    white-space: nowrap;
  }
  .stack td {
    position: relative;
    padding: 0;
    vertical-align: middle;
  }
  .stack tbody tr {
    border-top: 1px solid var(--_line);
    height: 38px;
  }
  .stack td.n {
    width: 124px;
    padding-left: 12px;
  }
  .stack .plain .stk {
    margin-top: 0;
  }
  /* The legend and the unit share a line. */
  .leg:has(+ cpo-reading > .stack) {
    margin-bottom: -20px;
    /* Its terms are above the head of the table. */
    position: relative;
    z-index: 1;
    padding-inline-end: 88px;
  }
  .stk {
    display: flex;
    height: 16px;
    gap: 1px;
    margin-top: -6px;
  }
  /* A figure without room wraps to a second line, which is not shown: half a figure is none. */
  .stk i {
    display: flex;
    flex-wrap: wrap;
    height: 16px;
    font-style: normal;
    overflow: hidden;
    color: var(--_onbar);
    font-size: 11px;
    line-height: 16px;
    flex: none;
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  .stk .dk {
    color: light-dark(#16191d, #101317);
  }
  .stk i::before {
    content: '';
    height: 16px;
  }
  /* Figures stand on a plain ground. */
  .stk u {
    text-decoration: none;
    padding-inline: 4px 2px;
    background: var(--c);
  }
  .stk u:empty {
    padding: 0;
  }
  .wh {
    position: absolute;
    left: 0;
    right: 0;
    bottom: 3px;
    height: 8px;
  }
  .wh .iv {
    height: 3px;
    margin-top: -1px;
  }
  .wh .dot {
    width: 8px;
    height: 8px;
    margin: -4px 0 0 -4px;
    box-shadow: 0 0 0 1.5px var(--_page);
  }
  @container (max-width: 640px) {
    .stack,
    .stack tbody,
    .stack tr,
    .stack th,
    .stack td {
      display: block;
    }
    .stack tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      height: auto;
      padding: 8px 0 6px;
    }
    .stack tbody th,
    .stack td.n {
      width: auto;
      white-space: normal;
    }
    .stack td:nth-child(2) {
      grid-column: 1/3;
      grid-row: 2;
      height: 36px;
      padding-top: 8px;
    }
    .stack .stk {
      margin-top: 0;
    }
    .stack .n small {
      display: inline;
      margin-left: 6px;
    }
    .leg:has(+ cpo-reading > .stack) {
      margin-bottom: 4px;
      padding-inline-end: 0;
    }
    .stack thead th {
      text-align: end;
    }
    .stack thead th:not(.n) {
      display: none;
    }
  }
`;
