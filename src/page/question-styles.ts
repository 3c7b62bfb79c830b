import { css } from 'lit';

export const questionStyles = css`
  .q {
    display: flex;
    align-items: center;
    gap: 24px;
    padding: 13px 0;
    border-bottom: 1px solid var(--_line);
  }
  .q p {
    font-size: 18px;
    line-height: 1.7;
  }
  .q p input,
  .q p select.plain,
  .nets input,
  .nets select.plain {
    font-size: 18px;
    font-weight: 600;
    color: var(--_accent);
    border: 0;
    border-bottom: 1px solid color-mix(in srgb, var(--_accent) 45%, transparent);
    background-color: transparent;
    border-radius: 0;
  }
  .q p input,
  .nets input {
    field-sizing: content;
    min-width: 2ch;
    max-width: 9ch;
    padding: 0;
    min-height: 28px;
  }
  .q p input[aria-invalid='true'],
  .nets input[aria-invalid='true'] {
    color: var(--_warn);
  }
  .q {
    flex-wrap: wrap;
    row-gap: 4px;
  }
  .q p {
    flex: 1 1 0;
    min-width: 0;
  }
  .nets {
    flex: 1 0 100%;
    font-size: 14px;
  }
  .nets ul {
    list-style: none;
    margin: 4px 0 6px;
    padding: 0;
    display: grid;
    grid-template-columns: max-content max-content max-content max-content 1fr;
    column-gap: 28px;
  }
  .nets li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
    border-top: 1px solid var(--_line);
    padding: 3px 0;
  }
  .nets li .lk {
    justify-self: end;
  }
  .nets input,
  .nets select.plain {
    font-size: 14px;
  }
  .q .pre {
    margin-left: auto;
    flex: none;
    font-weight: 400;
    font-size: 13px;
    max-width: 220px;
  }
  .seg {
    display: inline-flex;
    border: 1px solid var(--_field);
    border-radius: 6px;
    font-size: 13px;
    line-height: 1.4;
    vertical-align: 2px;
    overflow: hidden;
    margin: 0 2px;
  }
  .seg label {
    display: flex;
    align-items: center;
    min-height: 28px;
    padding: 0 10px;
    cursor: pointer;
    color: var(--_muted);
    white-space: nowrap;
  }
  .seg label + label {
    border-left: 1px solid var(--_line);
  }
  .seg input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  .seg label:has(:checked) {
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 600;
  }
  .seg label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  @media (max-width: 640px) {
    .q {
      position: relative;
      display: block;
      padding: 10px 0 64px;
    }
    .q p,
    .q p input,
    .q p select.plain {
      font-size: 16px;
    }
    .nets {
      padding-bottom: 8px;
    }
    .nets ul {
      display: block;
    }
    .nets li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 14px;
      padding: 8px 0;
    }
    .nets input,
    .nets select.plain,
    .nets .lk {
      font-size: 16px;
      min-height: 44px;
    }
    /* The scope leaves the sentence, which reads on without it, and stands under it with the presets. */
    .seg,
    .q .pre {
      position: absolute;
      bottom: 12px;
      margin: 0;
    }
    .seg {
      left: 0;
    }
    .seg label {
      min-height: 42px;
    }
    .q .pre {
      right: 0;
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .seg label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
