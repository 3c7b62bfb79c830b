import { css } from 'lit';

export const claimsPageStyles = css`
  :host {
    background: var(--_page);
    min-height: 100vh;
  }
  h2 {
    font-size: 15px;
  }
  .finding {
    margin: 0 0 12px;
    color: var(--_muted);
    font-size: 13px;
    max-width: 62em;
    text-wrap: pretty;
  }
  details > summary {
    cursor: pointer;
    color: var(--_accent);
    font-size: 13px;
    padding: 6px 0;
    width: fit-content;
  }
  /* Links alone: nothing that a reader needs further down. */
  .top {
    position: static;
    flex-wrap: wrap;
    height: auto;
    row-gap: 0;
    line-height: 52px;
  }
  .top nav {
    height: 52px;
  }
  /* There is room for the pages here, on a row of their own. */
  @media (max-width: 820px) {
    .top nav:has(+ .act) {
      display: flex;
      flex-wrap: wrap;
      height: auto;
      order: 1;
      flex-basis: 100%;
    }
  }
  main {
    max-width: 1200px;
    margin: auto;
    padding: 28px 24px 48px;
  }
  h1 {
    font-size: 15px;
    font-weight: 600;
    margin: 0 0 4px;
    color: var(--_muted);
    text-wrap: balance;
  }
  .answer {
    font-size: clamp(22px, 2.6vw, 26px);
    line-height: 1.22;
    font-weight: 600;
    letter-spacing: -0.01em;
    margin: 0 0 8px;
    text-wrap: balance;
    max-width: 34em;
  }
  .condition {
    color: var(--_muted);
    margin: 0 0 20px;
    max-width: 62em;
    text-wrap: pretty;
  }
  .condition:has(+ .tables) {
    margin-bottom: 4px;
  }
  form {
    border-top: 1px solid var(--_line);
    padding: 12px 0;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    min-width: 0;
  }
  legend {
    float: left;
    padding: 0;
    margin-inline-end: 2px;
    font-size: 12px;
    color: var(--_muted);
  }
  fieldset label {
    position: relative;
    display: inline-flex;
  }
  fieldset input {
    position: absolute;
    inset: 0;
    opacity: 0;
    margin: 0;
    width: 100%;
    height: 100%;
    cursor: pointer;
  }
  fieldset label > span {
    font-size: 13px;
    line-height: 24px;
    padding: 4px 13px;
    border: 1px solid var(--_field);
    border-radius: 8px;
  }
  fieldset small {
    display: inline;
    margin-inline-start: 4px;
  }
  input:checked + span {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_page);
  }
  input:checked + span small {
    color: inherit;
  }
  .none {
    border-top: 1px solid var(--_line);
    padding-top: 22px;
  }
  footer {
    font-size: 13px;
    color: var(--_muted);
    border-top: 1px solid var(--_line);
    padding-top: 12px;
  }
  footer p {
    max-width: 68em;
  }
  @media (max-width: 560px) {
    main {
      padding: 18px 16px 32px;
    }
    legend {
      width: 100%;
    }
  }
  @media print {
    .top,
    form {
      display: none;
    }
  }
`;
