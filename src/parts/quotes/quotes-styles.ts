/**
 * Styles of the drawer of quotes and of its form. Longer than most: the same tables on wide screens and folded on
 * phones.
 */
import { css } from 'lit';
import { deskStyles } from '../styles/desk-styles.ts';
import { dialogStyles } from '../styles/dialog.ts';
import { foldedBelow } from '../styles/tables.ts';

const folded = 760;

export const quotesStyles = [
  deskStyles,
  dialogStyles,
  css`
    dialog {
      width: min(1120px, 100%);
    }
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
    .ways {
      display: flex;
      flex: none;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      justify-content: flex-end;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: 8px;
    }
    .over {
      outline: 2px solid var(--_accent);
      outline-offset: -4px;
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
    .body {
      overflow: auto;
      padding: 20px 28px 32px;
      flex: 1;
    }
    table.rows .rm {
      width: 46px;
      padding-inline-start: 14px;
    }
    .rm .ib {
      margin-block: -8px;
      vertical-align: middle;
    }
    .out {
      margin-top: 28px;
    }
    .out .badge {
      margin-right: 14px;
    }
    .out h3,
    .tgs h3 {
      font-size: 20px;
      line-height: 1.28;
      letter-spacing: -0.01em;
      margin: 10px 0 0;
      max-width: 36em;
      text-wrap: balance;
    }
    table.rank tbody :is(th, td) {
      vertical-align: middle;
    }
    .rank tbody th {
      width: 330px;
    }
    .rank :is(td, th).n {
      width: 120px;
    }
    .rank .plot {
      height: 40px;
      min-width: 180px;
    }
    .bf {
      top: 50%;
      margin-top: 7px;
      height: 2px;
      background: var(--_muted);
    }
    .s.bf {
      width: 18px;
      height: 2px;
    }
    .held :is(th, td):not(:first-child) {
      padding-inline-start: 12px;
    }
    .tgs {
      margin-top: 32px;
    }
    .tt tbody tr {
      height: 58px;
    }
    .tt tbody th {
      font-weight: 600;
      width: 190px;
    }
    .tt tbody :is(th, td) {
      vertical-align: middle;
    }
    .tt .act {
      padding-left: 22px;
      width: 270px;
    }
    .tg {
      height: 28px;
      min-width: 110px;
    }
    .tg .rl {
      left: 0;
      right: 0;
      top: 13px;
      height: 2px;
      background: var(--_line);
    }
    .tg .ok,
    .tg .mb {
      top: 10px;
      height: 8px;
      background: var(--_ink);
    }
    .tg .mb,
    .s.mb {
      background: var(--_field);
    }
    .tg .nw {
      top: 7px;
      width: 14px;
      height: 14px;
      margin-left: -7px;
      border-radius: 50%;
      background: var(--_page);
      border: 3px solid var(--_ink);
    }
    .s.nw {
      width: 11px;
      height: 11px;
      border-radius: 50%;
      border: 2.5px solid var(--_ink);
    }
    .s.ok,
    .s.mb {
      width: 18px;
      height: 8px;
    }
    .s.ok {
      background: var(--_ink);
    }
  `,
  foldedBelow(folded),
  css`
    @container (max-width: ${folded}px) {
      .head,
      .foot {
        padding: 12px 16px;
      }
      .head {
        align-items: start;
        flex-wrap: wrap;
        position: relative;
      }
      .head > :first-child {
        padding-inline-end: 44px;
      }
      .ways {
        flex: initial;
        justify-content: flex-start;
      }
      .in.sub .ways .bt {
        display: none;
      }
      .ways .ib {
        position: absolute;
        inset: 8px 8px auto auto;
      }
      .body {
        padding: 16px;
      }
      table.folds tbody tr {
        position: relative;
        align-items: start;
        grid-template-columns: 1fr 1fr;
      }
      table.folds .rm {
        position: absolute;
        top: -2px;
        right: -12px;
        width: auto;
      }
      .rm .ib {
        margin: 0;
      }
    }
  `,
];

export const quoteFormStyles = [
  deskStyles,
  css`
    form {
      padding-top: 14px;
      font-size: 12px;
      color: var(--_muted);
    }
    .main,
    .terms {
      display: grid;
      grid-template-columns: repeat(5, 1fr);
      gap: 10px;
      align-items: end;
    }
    .terms {
      grid-template-columns: repeat(4, 1fr);
    }
    .main .what {
      grid-column: span 3;
    }
    details {
      padding-block: 10px;
    }
    summary {
      color: var(--_accent);
      cursor: pointer;
      font-size: 13px;
      padding-block: 4px;
      width: max-content;
    }
    .terms {
      padding-top: 6px;
    }
    form .box {
      width: 100%;
      min-width: 0;
      color: var(--_ink);
    }
    form label {
      min-width: 0;
    }
    .missing {
      font-size: 13px;
      margin-top: 6px;
      /* A message that comes or goes moves nothing under the pointer. */
      min-height: 20px;
    }
    @container (max-width: ${folded}px) {
      .main,
      .terms {
        grid-template-columns: 1fr 1fr;
      }
      .main .what {
        grid-column: 1/-1;
      }
      .rank :is(td, th):is(.n, [scope]) {
        width: auto;
      }
    }
  `,
];
