import { css } from 'lit';
import { tokens } from '../parts/styles/tokens.ts';

export const claimsPageStyles = css`
  ${tokens}
  :host {
    display: block;
    color: var(--_ink);
    font-variant-numeric: tabular-nums;
    background: var(--_page);
    font:
      16px/1.5 system-ui,
      sans-serif;
    min-height: 100vh;
  }
  * {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--_accent) !important;
    outline-offset: 2px;
    border-radius: 2px;
  }
  h2 {
    font-size: 1rem;
    font-weight: 650;
    margin: 0 0 2px;
  }
  .finding {
    margin: 0 0 12px;
    color: var(--_muted);
    font-size: 0.92rem;
    max-width: 62em;
    text-wrap: pretty;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.92rem;
  }
  th {
    text-align: start;
    font-weight: 500;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.82rem;
    padding: 4px 0;
    vertical-align: bottom;
  }
  tbody th,
  td {
    border-top: 1px solid var(--_line);
    padding: 6px 0;
  }
  td.n,
  th.n {
    text-align: end;
    white-space: nowrap;
    padding-inline-start: 14px;
  }
  details > summary {
    cursor: pointer;
    color: var(--_accent);
    font-size: 0.84rem;
    padding: 6px 0;
    width: fit-content;
  }
  main {
    max-width: 1200px;
    margin: auto;
    padding: 28px 24px 48px;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 2px;
  }
  nav {
    font-size: 0.84rem;
    margin-bottom: 18px;
  }
  nav a {
    display: inline-block;
    min-height: 24px;
  }
  h1 {
    font-size: 1.05rem;
    font-weight: 600;
    margin: 0 0 4px;
    color: var(--_muted);
    text-wrap: balance;
  }
  .answer {
    font-size: clamp(1.35rem, 2.6vw, 1.9rem);
    line-height: 1.25;
    font-weight: 650;
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
  form {
    border-top: 1px solid var(--_line);
    padding: 12px 0;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    border: 0;
    padding: 0;
    margin: 0;
    min-width: 0;
  }
  legend {
    float: left;
    padding: 0;
    margin-inline-end: 2px;
    font-size: 0.82rem;
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
    font-size: 0.92rem;
    line-height: 24px;
    padding: 4px 13px;
    border: 1px solid var(--_field);
    border-radius: 8px;
  }
  fieldset i {
    font-style: normal;
  }
  fieldset small {
    font-size: 0.82rem;
    color: var(--_muted);
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
  input:focus-visible + span {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    margin: 0;
  }
  .none {
    border-top: 1px solid var(--_line);
    padding-top: 22px;
  }
  footer {
    font-size: 0.84rem;
    color: var(--_muted);
    border-top: 1px solid var(--_line);
    padding-top: 12px;
  }
  footer p {
    margin: 0;
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
    nav,
    form {
      display: none;
    }
  }
`;
