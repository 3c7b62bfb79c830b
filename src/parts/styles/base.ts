import { css } from 'lit';
import { unseen } from './unseen.ts';

/** Type, space between blocks, links, focus, and the small classes that all parts use. */
export const baseStyles = css`
  :host {
    display: block;
    color: var(--_ink);
    font:
      400 15px/1.45 -apple-system,
      'Segoe UI Variable Text',
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      'Liberation Sans',
      Arial,
      system-ui,
      sans-serif;
    font-variant-numeric: tabular-nums;
    container-type: inline-size;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  table,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  :is(h1, h2, h3, p):dir(rtl) {
    unicode-bidi: plaintext;
  }
  ul {
    list-style: none;
  }
  b,
  h1,
  h2,
  h3,
  th b {
    font-weight: 600;
  }
  h1 {
    font-size: 26px;
    line-height: 1.22;
    letter-spacing: -0.015em;
    text-wrap: balance;
    max-width: 30em;
  }
  h2 {
    font-size: 20px;
    line-height: 1.28;
    letter-spacing: -0.01em;
    text-wrap: balance;
    max-width: 40em;
  }
  h3 {
    font-size: 15px;
    margin: 24px 0 6px;
  }
  a,
  .lk {
    color: var(--_accent);
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  /* Written twice so that it holds where a button takes nothing over. */
  input[type='date']:focus-within,
  :focus-visible:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  ${unseen}
  .nb {
    white-space: nowrap;
  }
  .mut {
    color: var(--_muted);
  }
  .hint {
    font-size: 12px;
    color: var(--_muted);
    max-width: 60em;
  }
  @media print {
    h2,
    h3 {
      break-after: avoid;
    }
    tr,
    svg,
    .curve {
      break-inside: avoid;
    }
  }
  svg.icon {
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
