/**
 * Styles of the drawers of scenarios and changes. Longer than most: the same tables on wide screens and folded on
 * phones.
 */
import { css } from 'lit';
import { deskStyles } from '../styles/desk-styles.ts';
import { dialogStyles } from '../styles/dialog.ts';
import { foldedBelow } from '../styles/tables.ts';

const folded = 700;

const frameStyles = css`
  .in {
    display: flex;
    flex-direction: column;
    height: 100%;
    container-type: inline-size;
  }
  .head,
  .foot {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 16px;
    padding: 16px 28px;
    border-bottom: 1px solid var(--_line);
  }
  .head p,
  .foot {
    font-size: 13px;
  }
  .foot {
    border: 0;
    border-top: 1px solid var(--_line);
    padding-block: 12px;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .body {
    overflow: auto;
    padding: 20px 28px 32px;
    flex: 1;
  }
  @container (max-width: ${folded}px) {
    .head,
    .foot {
      padding: 12px 16px;
    }
    .body {
      padding: 16px;
    }
  }
`;

export const changesStyles = [
  deskStyles,
  dialogStyles,
  frameStyles,
  css`
    dialog {
      width: min(920px, 100%);
    }
    table.rows tbody th {
      padding-inline-end: 16px;
    }
    table.rows td.tx {
      padding-inline-start: 14px;
      text-align: end;
    }
    table.rows .nt {
      width: 34%;
      padding-inline-start: 20px;
    }
    table.rows :is(th, td) {
      vertical-align: middle;
    }
    .nt .box {
      width: 100%;
      color: var(--_ink);
    }
    td.nt {
      font-size: 13px;
    }
  `,
  foldedBelow(folded),
  css`
    @container (max-width: ${folded}px) {
      table.folds tbody td.nt {
        padding: 4px 0 0;
        width: auto;
      }
      table.folds tbody td.tx {
        text-align: start;
        padding: 0;
      }
    }
  `,
];

export const scenariosStyles = [
  deskStyles,
  dialogStyles,
  frameStyles,
  css`
    dialog {
      width: min(1010px, 100%);
    }
    form.save {
      display: grid;
      grid-template-columns: minmax(0, 420px) max-content;
      gap: 4px 10px;
      align-items: end;
      font-size: 12px;
      color: var(--_muted);
    }
    form.save .box,
    form.name .box {
      width: 100%;
      color: var(--_ink);
    }
    .said {
      font-size: 13px;
      /* A message that comes or goes moves nothing under the pointer. */
      min-height: 24px;
      margin-top: 6px;
    }
    h3 {
      margin-top: 20px;
    }
    table.held tbody :is(td, th) {
      vertical-align: middle;
    }
    .held .tk {
      width: 34px;
    }
    .held .tk input {
      width: 18px;
      height: 18px;
      margin: 0;
      accent-color: var(--_accent);
      vertical-align: middle;
    }
    .held label {
      display: flex;
      align-items: center;
      min-height: 32px;
      min-width: 32px;
    }
    .held .do {
      width: 1px;
      white-space: nowrap;
      text-align: end;
    }
    .held .do .lk {
      margin-inline-start: 14px;
      padding-inline: 2px;
      min-height: 32px;
    }
    .held .do .ib {
      margin-inline-start: 8px;
      vertical-align: middle;
    }
    .ask td {
      padding-block: 0 12px;
    }
    .ask p {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 14px;
      align-items: center;
      font-size: 13px;
    }
    form.name {
      display: flex;
      gap: 8px;
      max-width: 420px;
    }
    .go {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 14px;
      align-items: center;
      margin-top: 14px;
      font-size: 13px;
    }
    .bs {
      margin-top: 24px;
    }
    .sbs {
      font-size: 13px;
      table-layout: fixed;
    }
    .sbs :is(th, td) {
      padding: 7px 0 7px 16px;
      vertical-align: baseline;
      border-top: 1px solid var(--_line);
      overflow-wrap: anywhere;
    }
    .sbs :is(th, td):first-child {
      width: 170px;
      padding-inline-start: 0;
    }
    .sbs thead :is(th, td) {
      border: 0;
      font-size: 15px;
      font-weight: 600;
      color: var(--_ink);
      overflow-wrap: anywhere;
    }
    .sbs .band th {
      font-size: 12px;
      color: var(--_muted);
      padding-top: 18px;
      border: 0;
    }
    .sbs .n {
      white-space: normal;
    }
    .sbs .q {
      font-size: 12px;
      color: var(--_muted);
      line-height: 1.4;
    }
    .sbs td b {
      font-weight: 600;
    }
    .sbs :is(.q, .a) {
      text-wrap: balance;
    }
    .sbs .a.settled {
      font-weight: 600;
    }
    .file {
      position: relative;
      display: inline-flex;
      align-items: center;
    }
    .file input {
      position: absolute;
      inset: 0;
      opacity: 0;
      cursor: pointer;
      font-size: 0;
    }
    .file input::file-selector-button {
      cursor: pointer;
    }
    .file:focus-within {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
    }
    @container (max-width: ${folded}px) {
      table.held,
      table.held :is(tbody, th, td) {
        display: block;
      }
      table.held thead {
        display: none;
      }
      table.held tbody tr {
        display: grid;
        grid-template-columns: 34px minmax(0, 1fr) auto;
        align-items: center;
        padding-block: 4px;
      }
      table.held tbody tr.ask {
        display: block;
        border: 0;
      }
      table.held tbody :is(th, td) {
        padding: 0;
      }
      table.held tbody th {
        grid-column: 2/-1;
        overflow-wrap: anywhere;
      }
      table.held tbody .do {
        width: auto;
      }
      table.held td.dt {
        grid-column: 2;
        font-size: 12px;
        color: var(--_muted);
      }
      table.held :is(td.dt, td.do):empty {
        display: none;
      }
      /* One under the other the scenarios of a line can be compared; where nothing changed there is no line. */
      .sbs,
      .sbs :is(tbody, tr, th, td) {
        display: block;
      }
      .sbs thead,
      .sbs td:empty {
        display: none;
      }
      .sbs tr {
        border-top: 1px solid var(--_line);
        padding-block: 8px;
      }
      .sbs :is(th, td),
      .sbs :is(th, td):first-child {
        border: 0;
        padding: 0;
        width: auto;
      }
      .sbs th {
        font-weight: 600;
      }
      .sbs td[data-l] {
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
        gap: 12px;
        padding-top: 4px;
      }
      .sbs td[data-l]::before {
        content: attr(data-l);
        text-align: start;
        font-size: 12px;
        font-weight: 400;
        color: var(--_muted);
      }
    }
  `,
];
