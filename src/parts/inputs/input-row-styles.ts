import { css } from 'lit';
import { deskStyles } from '../styles/desk-styles.ts';

const thumb = css`
  border-radius: 50%;
  background: var(--_accent);
  border: 2px solid var(--_panel);
  forced-color-adjust: none;
`;

export const inputRowStyles = [
  deskStyles,
  css`
    :host {
      padding: 14px 0 12px;
      border-bottom: 1px solid var(--_line);
    }
    .il {
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: 8px;
      font-size: 13px;
    }
    label {
      font-weight: 600;
      line-height: 1.3;
      text-wrap: balance;
    }
    .field {
      display: flex;
      align-items: center;
      flex: none;
    }
    .field:focus-within {
      outline: 2px solid var(--_accent);
      outline-offset: 1px;
    }
    .field input {
      width: 68px;
      border: 0;
      background: none;
      text-align: end;
      min-height: 30px;
    }
    .field input:focus-visible:focus-visible {
      outline: 0;
    }
    .field span {
      color: var(--_muted);
      font-size: 12px;
      margin-left: 5px;
      white-space: nowrap;
    }
    .field.refused {
      border-color: var(--_warn);
    }
    .tr {
      position: relative;
      height: 32px;
      margin: 5px 8px 0;
    }
    .tr::before {
      content: '';
      position: absolute;
      left: -8px;
      right: -8px;
      top: 19px;
      height: 2px;
      background: var(--_line);
    }
    .tr i {
      position: absolute;
      pointer-events: none;
    }
    .sp {
      top: 18px;
      height: 4px;
      border-radius: 2px;
      background: var(--_field);
    }
    .fg {
      top: 17px;
      width: 6px;
      height: 6px;
      margin-left: -3px;
    }
    .be {
      top: 11px;
      height: 18px;
      border-left: 2px solid var(--_ink);
    }
    .be u {
      position: absolute;
      left: 0;
      top: -12px;
      font-size: 11px;
      line-height: 1;
      text-decoration: none;
      font-style: normal;
      transform: translateX(-50%);
      color: var(--_muted);
      white-space: nowrap;
    }
    input[type='range'] {
      appearance: none;
      position: absolute;
      inset: 8px -8px 0;
      width: calc(100% + 16px);
      height: 24px;
      margin: 0;
      background: none;
      cursor: pointer;
    }
    /* A selector that one browser does not know would take the rule from all. */
    input[type='range']::-webkit-slider-thumb {
      appearance: none;
      width: 16px;
      height: 16px;
      ${thumb}
    }
    input[type='range']::-moz-range-thumb {
      width: 12px;
      height: 12px;
      ${thumb}
    }
    .im {
      display: flex;
      flex-wrap: wrap;
      gap: 0 10px;
      font-size: 12px;
      color: var(--_muted);
      margin-block: 6px 4px;
      align-items: center;
      min-height: 24px;
    }
    .im .lk {
      font-size: 12px;
      color: var(--_muted);
      text-decoration: underline;
    }
    .im .wo {
      margin-left: auto;
    }
    .wo b {
      color: var(--_ink);
    }
    .ib {
      width: 24px;
      min-height: 24px;
    }
    .note {
      font-size: 12px;
      margin-top: 4px;
    }
    @media (max-width: 820px) {
      .field input {
        width: 84px;
        min-height: 42px;
      }
      .ib {
        width: 44px;
        min-height: 44px;
        margin-inline: -6px -14px;
      }
      .ib:focus-visible:focus-visible {
        outline-offset: -6px;
      }
      .tr {
        height: 36px;
      }
      input[type='range'] {
        inset-block: -2px auto;
        height: 44px;
      }
    }
  `,
];
