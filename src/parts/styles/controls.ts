import { css } from 'lit';

/** Buttons, lists, fields, and numbers that open. */
export const controlStyles = css`
  .bt,
  .ib {
    appearance: none;
    border: 1px solid var(--_field);
    background: var(--_page);
    color: var(--_ink);
    border-radius: 6px;
    min-height: 32px;
    padding: 0 12px;
    font-size: 13px;
    font-weight: 600;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    cursor: pointer;
    text-decoration: none;
    white-space: nowrap;
  }
  .bt.pr {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on);
  }
  .ib {
    border-color: transparent;
    background: none;
    width: 32px;
    padding: 0;
    color: var(--_muted);
  }
  [aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
  .bt:hover:not([aria-disabled='true']),
  .ib:hover:not([aria-disabled='true']) {
    border-color: var(--_accent);
  }
  .bt b,
  .pill {
    background: var(--_tint);
    color: var(--_accent);
    border-radius: 9px;
    padding: 0 6px;
    font-size: 12px;
    line-height: 18px;
  }
  .pill {
    font-weight: 600;
  }
  .bt.pr b {
    background: color-mix(in srgb, var(--_on) 22%, transparent);
    color: inherit;
  }
  .lk {
    appearance: none;
    border: 0;
    background: none;
    padding: 0;
    min-height: 24px;
    font-size: 13px;
    cursor: pointer;
    text-align: start;
    text-decoration: none;
  }
  .lk:hover {
    text-decoration: underline;
  }
  select.plain {
    appearance: none;
    field-sizing: content;
    max-width: 100%;
    border: 0;
    background: none;
    color: var(--_accent);
    cursor: pointer;
    font-weight: 600;
    min-height: 24px;
    padding: 0 14px 0 0;
    text-overflow: ellipsis;
    background:
      linear-gradient(45deg, transparent 50%, currentColor 50%) right 5px top 55%/5px 5px no-repeat,
      linear-gradient(-45deg, transparent 50%, currentColor 50%) right 0 top 55%/5px 5px no-repeat;
  }
  select option {
    color: var(--_ink);
    background: var(--_page);
  }
  .control {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 8px;
    font-size: 13px;
    margin: 10px 0 8px;
  }
  .box,
  .field {
    border: 1px solid var(--_field);
    border-radius: 6px;
    background: var(--_page);
    min-height: 32px;
    padding: 0 8px;
    font-size: 13px;
  }
  /* A number stands before its unit in every direction. */
  .field:dir(rtl) {
    direction: ltr;
  }
  button.num {
    all: unset;
    cursor: pointer;
    min-width: 24px;
    min-height: 24px;
    text-decoration: underline dotted transparent;
    text-underline-offset: 3px;
  }
  button.num:hover {
    text-decoration-color: var(--_muted);
  }
  @media (max-width: 820px) {
    .bt,
    .ib,
    .box,
    .field {
      min-height: 44px;
    }
    .ib {
      width: 44px;
    }
    /* A phone enlarges the page around smaller fields. */
    .box,
    .field input {
      font-size: 16px;
    }
    .lk {
      min-height: 32px;
    }
  }
  @media (forced-colors: active) {
    select.plain {
      appearance: auto;
      padding: 0;
    }
  }
`;
