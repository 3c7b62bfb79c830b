import { css } from 'lit';
import { quotesStyles } from './quotes-styles.ts';

export const importStyles = [
  ...quotesStyles,
  css`
    :host {
      display: flex;
      flex-direction: column;
      flex: 1;
      min-height: 0;
    }
    h3 {
      font-size: 20px;
      line-height: 1.28;
      margin: 0;
      overflow-wrap: anywhere;
    }
    h4 {
      font-size: 14px;
      margin: 22px 0 0;
    }
    .told {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 18px;
      margin: 8px 0 0;
      font-size: 13px;
    }
    fieldset.told {
      border: 0;
      padding: 0;
      margin-top: 16px;
    }
    legend {
      font-size: 12px;
      color: var(--_muted);
      padding: 0 0 4px;
    }
    .box {
      max-width: 100%;
      min-width: 0;
      color: var(--_ink);
    }
    textarea {
      width: 100%;
      margin: 10px 0;
      font-family: inherit;
      padding: 8px;
    }
    .missing {
      font-size: 13px;
      margin: 6px 0 0;
      overflow-wrap: anywhere;
    }
    summary {
      color: var(--_accent);
      cursor: pointer;
      font-size: 13px;
      padding-block: 4px;
      width: max-content;
    }
    details {
      margin-top: 10px;
    }
    .cols :is(th, td):not(:first-child),
    .read :is(th, td):not(:first-child) {
      padding-inline-start: 12px;
    }
    .cols tbody :is(th, td) {
      padding-block: 4px;
      overflow-wrap: anywhere;
    }
    .cols tbody th,
    .read tbody th {
      font-weight: 600;
    }
    .cols input {
      width: 110px;
    }
    .read tbody :is(th, td) {
      overflow-wrap: break-word;
    }
    .read small {
      overflow-wrap: anywhere;
    }
    .told-notes {
      margin: 6px 0 0;
      padding-inline-start: 18px;
      font-size: 13px;
    }
    .lead {
      font-size: 13px;
      margin: 6px 0 0;
      max-width: 62em;
    }
    .terms {
      margin-top: 14px;
    }
    .bid + .bid {
      border-top: 1px solid var(--_line);
      margin-top: 28px;
    }
    .bid h4 {
      font-size: 15px;
    }
    .bid .mut {
      font-size: 13px;
    }
    .bid .told-notes {
      list-style: disc;
    }
    .told-notes.warn {
      color: var(--_warn);
    }
    .asks tbody th,
    .bid .read tbody th {
      width: 40%;
    }
    .asks :is(th, td):nth-child(2) {
      padding-inline-start: 12px;
    }
    @container (max-width: 760px) {
      .read tbody th[data-l]::before {
        content: attr(data-l) ' ';
        font-weight: 400;
        color: var(--_muted);
      }
      table.folds :is(th, td):not(:first-child) {
        padding-inline-start: 0;
      }
      .asks tbody th,
      .bid .read tbody th {
        width: auto;
      }
      .cols td .box {
        width: 100%;
      }
    }
  `,
];
