import { css } from 'lit';
import { lineChartStyles } from '../line-chart.ts';
import { sidesStyles } from '../marks.ts';
import { deskStyles } from '../styles/desk-styles.ts';

export const mattersStyles = [
  deskStyles,
  lineChartStyles,
  sidesStyles,
  css`
    /* What is told over numbers is longer than they are. */
    [slot='table'] thead .n {
      min-width: 92px;
    }
    .zones {
      display: flex;
      font-size: 12px;
      color: var(--_muted);
      text-align: center;
      margin: 0 0 6px 52px;
    }
    .zones span {
      white-space: nowrap;
      overflow: hidden;
      text-overflow: ellipsis;
      min-width: 0;
    }
    .zones span:not(.ns) {
      padding-inline: 8px;
    }
    /* The zone that counts keeps its name, however narrow it is. */
    .zones .ns {
      display: flex;
      justify-content: center;
      overflow: visible;
      color: var(--_ink);
      font-weight: 600;
    }
    .now {
      position: absolute;
      top: 0;
      bottom: 0;
      width: 0;
      border-left: 1px solid var(--_ink);
      pointer-events: none;
    }
    .strip {
      height: 18px;
      margin-bottom: 8px;
    }
    .strip i {
      top: 6px;
      margin-left: -4px;
    }
    .drv {
      margin-top: 22px;
    }
    .drv tbody tr {
      border-top: 1px solid var(--_line);
      height: 46px;
      font-size: 13px;
    }
    .drv td.n,
    .drv th.n {
      padding-left: 16px;
    }
    .drv th:first-child {
      width: 232px;
    }
    .drv tbody th {
      padding-block: 5px;
    }
    .drv .wide {
      width: 40%;
    }
    .drv thead .n {
      white-space: normal;
      word-break: keep-all;
    }
    .tor {
      height: 46px;
    }
    .tor .seg {
      height: 4px;
      top: 50%;
      margin: -2px 0 0;
      background: var(--_field);
    }
    .tor .ref {
      top: 8px;
      bottom: 8px;
    }
    .tor :is(.lo, .hi) {
      width: 11px;
      height: 11px;
      top: 50%;
      margin: -5.5px 0 0 -5.5px;
      border-width: 2px;
    }
    button.num {
      text-align: start;
    }
    .pub {
      max-width: 46em;
    }
    @container (max-width: 640px) {
      .zones {
        display: none;
      }
      .drv.folds tbody tr {
        grid-template-columns: 1.2fr 1fr 1fr;
        gap: 0 10px;
      }
      .tor {
        height: 30px;
      }
    }
  `,
];
