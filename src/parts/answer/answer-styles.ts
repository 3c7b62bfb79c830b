import { css } from 'lit';
import { deskStyles } from '../styles/desk-styles.ts';

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
      margin-inline-start: auto;
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
      padding: 0;
      padding-inline-start: 18px;
    }
    thead th {
      padding-inline-start: 18px;
    }
    thead th:first-child {
      padding-inline-start: 38px;
    }
    thead .n {
      width: 1%;
      white-space: normal;
      /* A head of Chinese or Japanese signs is one word. */
      word-break: keep-all;
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
      padding-inline-start: 38px;
      white-space: nowrap;
      width: 1%;
      /* Of three lines, none touches those of the row. */
      padding-block: 5px;
    }
    /* A long one takes two lines rather than the room of the numbers. */
    @container (min-width: 641px) {
      tbody th small {
        white-space: normal;
        min-width: 17em;
      }
    }
    /* Long heads take two or three lines, not four. */
    @container (min-width: 801px) {
      thead .n:not(.ag) {
        min-width: 88px;
      }
    }
    .rk {
      position: absolute;
      inset-inline-start: 12px;
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
    @media (forced-colors: active) {
      tr.lead th:first-child {
        border-inline-start: 3px solid;
      }
    }
    th:last-child,
    td:last-child {
      padding-inline-end: 10px;
    }
    .cost b {
      font-size: 18px;
    }
    [slot='more'] {
      font-size: 12px;
      min-width: 44px;
      text-align: end;
    }
    /* On a tablet all columns have room, closer to each other. */
    @container (max-width: 800px) {
      .evl {
        margin-inline-start: 0;
      }
      th,
      td,
      thead th {
        padding-inline-start: 12px;
      }
      tbody th {
        white-space: normal;
        width: 27%;
      }
      thead .n {
        min-width: 60px;
      }
      .pl {
        min-width: 110px;
      }
    }
    @container (max-width: 700px) {
      td.df small {
        display: none;
      }
    }
    @container (max-width: 640px) {
      h1 {
        font-size: 22px;
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
        grid-row: 1;
        align-self: start;
        padding-inline-start: 26px;
      }
      /* What an option is has the whole line under the cost. */
      tbody th b {
        display: block;
        margin-inline-end: 96px;
        line-height: 26px;
      }
      tr.lead th:first-child {
        box-shadow: none;
      }
      tr.lead {
        box-shadow: inset 3px 0 var(--_ink);
      }
      .rk {
        inset-inline-start: 0;
      }
      /* Over the name, which spans the row. */
      table.folds tbody td.cost {
        position: relative;
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
