import { css } from 'lit';
import { deskStyles } from '../styles/desk-styles.ts';
import { foldedBelow } from '../styles/tables.ts';

/** Its table has more columns than others and folds earlier. */
const folded = 800;

export const answerStyles = [
  deskStyles,
  css`
    .verdict {
      display: flex;
      align-items: center;
      gap: 8px 14px;
      flex-wrap: wrap;
      font-size: 13px;
      min-height: 28px;
    }
    .evl {
      margin-left: auto;
    }
    h1 {
      margin: 12px 0 8px;
      min-height: 2lh;
    }
    .settle {
      color: var(--_muted);
      text-wrap: pretty;
      min-height: 1lh;
    }
    .settle b {
      color: var(--_ink);
    }
    table {
      margin-top: 18px;
    }
    th,
    td {
      padding: 0 0 0 18px;
    }
    thead th {
      padding-left: 18px;
    }
    thead th:first-child {
      padding-left: 38px;
    }
    thead .n {
      width: 1%;
      white-space: normal;
      min-width: 74px;
    }
    thead select.plain {
      font-size: 12px;
      font-weight: 400;
    }
    tbody tr {
      border-top: 1px solid var(--_line);
      height: 48px;
    }
    tbody th {
      position: relative;
      padding-left: 38px;
      white-space: nowrap;
      width: 1%;
    }
    .rk {
      position: absolute;
      left: 12px;
      color: var(--_muted);
      font-size: 13px;
      line-height: 1.65;
    }
    .pl {
      min-width: 180px;
    }
    .plot {
      height: 48px;
    }
    tr.lead {
      background: var(--_panel);
    }
    tr.lead .iv {
      background: var(--_muted);
    }
    tr.lead th:first-child {
      box-shadow: inset 3px 0 var(--_ink);
    }
    th:last-child,
    td:last-child {
      padding-right: 10px;
    }
    .cost b {
      font-size: 18px;
    }
    [slot='more'] {
      font-size: 12px;
      min-width: 44px;
      text-align: end;
    }
  `,
  foldedBelow(folded),
  css`
    @container (max-width: ${folded}px) {
      h1 {
        font-size: 22px;
      }
      .evl {
        margin-left: 0;
      }
      table.folds thead th.pl.stays {
        padding: 0 10px;
      }
      table.folds tbody tr {
        grid-template-columns: 1fr 0.7fr 1.5fr;
        gap: 0 10px;
        padding: 10px;
      }
      table.folds tbody th {
        grid-column: 1/3;
        grid-row: 1;
        align-self: start;
        padding-left: 26px;
        white-space: normal;
      }
      tr.lead th:first-child {
        box-shadow: none;
      }
      tr.lead {
        box-shadow: inset 3px 0 var(--_ink);
      }
      .rk {
        left: 0;
      }
      table.folds tbody td.cost {
        grid-column: 3;
        grid-row: 1;
        align-self: start;
        text-align: end;
      }
      td.cost b {
        font-size: 20px;
      }
      .plot {
        height: 30px;
      }
      td[data-l] {
        font-size: 13px;
        line-height: 24px;
      }
      td[data-l]::before {
        line-height: 16px;
      }
      table.folds tbody td.df {
        text-align: end;
      }
      .mini,
      td.df small {
        display: none;
      }
    }
  `,
];
