import { css } from 'lit';
import { deskStyles } from '../styles/desk-styles.ts';

export const inputsStyles = [
  deskStyles,
  css`
    h2 {
      font-size: 18px;
    }
    h3 {
      margin: 18px 0 2px;
    }
    .srch {
      width: 100%;
      margin-top: 10px;
    }
    .srch::placeholder {
      color: var(--_muted);
      opacity: 1;
    }
    details {
      border-top: 1px solid var(--_line);
    }
    summary {
      display: flex;
      align-items: center;
      justify-content: space-between;
      min-height: 34px;
      font-size: 13px;
      cursor: pointer;
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary::after {
      content: '';
      width: 6px;
      height: 6px;
      border: solid var(--_muted);
      border-width: 0 1.5px 1.5px 0;
      transform: rotate(45deg) translate(-2px, -2px);
      margin-right: 4px;
    }
    details[open] > summary::after {
      transform: rotate(225deg) translate(-2px, -2px);
    }
    .chg .rp {
      margin-inline-start: 16px;
    }
    .chg {
      margin-top: 14px;
      padding: 4px 0;
    }
    .chg summary {
      font-weight: 600;
      justify-content: flex-start;
      gap: 6px;
    }
    .chg summary::after {
      margin-left: auto;
    }
    .chg li {
      display: grid;
      grid-template-columns: minmax(64px, 2fr) 3fr 28px;
      gap: 0 8px;
      align-items: center;
      font-size: 13px;
      min-height: 30px;
      line-height: 1.3;
      padding: 3px 0;
    }
    .chg li > span:first-child,
    .chg s,
    .chg small {
      color: var(--_muted);
    }
    .chg .ib {
      width: 28px;
      min-height: 28px;
    }
    .set {
      display: grid;
      gap: 10px;
      padding: 4px 0 14px;
      font-size: 13px;
    }
    .set label.line {
      display: flex;
      gap: 8px;
      align-items: center;
      min-height: 24px;
    }
    .set .pair {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 6px 10px;
      align-items: center;
    }
    .set .box {
      min-width: 0;
      max-width: 170px;
    }
    legend {
      padding: 0;
      color: var(--_muted);
      font-size: 12px;
      margin-bottom: 2px;
    }
    .cap {
      border: 0;
    }
    @media (max-width: 820px) {
      summary,
      .set label.line {
        min-height: 44px;
      }
      .chg li {
        grid-template-columns: minmax(64px, 2fr) 3fr 44px;
      }
      .chg .ib {
        width: 44px;
        min-height: 44px;
      }
    }
  `,
];
