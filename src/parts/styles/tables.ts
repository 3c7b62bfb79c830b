import { css, type CSSResult } from 'lit';

export const tableStyles = css`
  table {
    border-collapse: collapse;
    width: 100%;
  }
  th,
  td {
    padding: 0;
  }
  th {
    text-align: start;
    font-weight: 400;
  }
  thead th {
    font-size: 12px;
    color: var(--_muted);
    vertical-align: bottom;
    padding: 0 0 6px;
    line-height: 1.3;
  }
  .n {
    text-align: end;
    white-space: nowrap;
  }
  /* A sign stands before its number in every direction. */
  td.n:dir(rtl) {
    direction: ltr;
    text-align: start;
  }
  small {
    display: block;
    font-size: 12px;
    color: var(--_muted);
    line-height: 1.35;
    font-weight: 400;
  }
  em {
    font-style: normal;
    color: var(--_muted);
  }
  table.rows {
    font-size: 13px;
    margin-top: 8px;
  }
  table.rows tbody tr {
    border-top: 1px solid var(--_line);
  }
  table.rows :is(th, td) {
    padding: 6px 0;
    vertical-align: baseline;
  }
  table.rows :is(td, th).n {
    padding-inline-start: 14px;
  }
  table.rows thead th.n {
    white-space: normal;
  }
  .scroll {
    overflow-x: auto;
  }
  table.even {
    table-layout: fixed;
  }
  table.even thead th:first-child {
    width: 30%;
  }
  .mini {
    display: block;
    height: 4px;
    background: var(--_line);
    margin: 3px 0 0 auto;
    width: 64px;
    max-width: 100%;
  }
  .mini i {
    display: block;
    height: 100%;
    background: var(--_ink);
  }
`;

/**
 * Where columns have no room each row of a table that folds becomes its name and its figures under it, three to a line.
 * Of the heads stand above what explains a term and what is marked to stay.
 */
export const foldedBelow = (width: number): CSSResult => css`
  @container (max-width: ${width}px) {
    table.folds,
    table.folds :is(thead, tbody, th, td) {
      display: block;
    }
    table.folds thead tr {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 14px;
    }
    table.folds thead th {
      display: none;
    }
    table.folds thead th:is(.stays, :has(cpo-term)) {
      display: block;
      width: auto;
      padding: 0 0 6px;
      text-align: start;
    }
    table.folds tbody tr {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 4px 10px;
      height: auto;
      padding: 10px 0;
    }
    table.folds tbody th,
    table.folds .wide {
      grid-column: 1/-1;
      width: auto;
      padding: 0;
    }
    table.folds thead th.wide.stays {
      order: 1;
      flex-basis: 100%;
    }
    table.even.folds tbody tr:has(td:nth-of-type(4):last-child) {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    /* More than four have no even lines: one under the other their figures can be compared. */
    table.even.folds tbody tr:has(td:nth-of-type(5)) {
      grid-template-columns: 1fr;
      gap: 0;
    }
    table.even.folds tbody tr:has(td:nth-of-type(5)) td[data-l]:not(.self, :empty) {
      display: flex;
      align-self: auto;
      align-items: baseline;
      gap: 8px;
      line-height: 24px;
      text-align: end;
    }
    table.even.folds tbody tr:has(td:nth-of-type(5)) td[data-l]::before {
      flex: 1;
      text-align: start;
    }
    table.even.folds tr:has(td:nth-of-type(5)) .mini {
      flex: none;
      margin: 0;
      align-self: center;
    }
    table.folds tbody th {
      font-weight: 600;
    }
    table.folds tbody td:is(.n, [data-l]) {
      align-self: end;
      width: auto;
      padding: 0;
      white-space: normal;
      text-align: start;
    }
    table.folds td:is(.self, [data-l]:empty) {
      display: none;
    }
    table.folds td[data-l]::before {
      content: attr(data-l);
      display: block;
      font-size: 12px;
      font-weight: 400;
      color: var(--_muted);
    }
    table.folds .mini {
      margin-inline: 0 auto;
    }
  }
`;
