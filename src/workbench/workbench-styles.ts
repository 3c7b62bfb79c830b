import { css } from "lit";

export const workbenchStyles = css`
  :host {
    display: block;
    background: var(--_page);
    font:
      16px/1.5 system-ui,
      sans-serif;
  }
  main {
    max-width: 1200px;
    margin: auto;
    padding: 28px 24px 48px;
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
  .condition b {
    color: var(--_ink);
    font-weight: 600;
  }
  .notice {
    border-inline-start: 3px solid var(--_assumption);
    padding: 2px 0 2px 12px;
    margin: 0 0 14px;
    font-size: 0.92rem;
    overflow-wrap: anywhere;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 22px;
    align-items: center;
    border-block: 1px solid var(--_line);
    padding: 12px 0;
    margin-bottom: 24px;
  }
  fieldset {
    display: flex;
    align-items: center;
    border: 0;
    padding: 0;
    margin: 0;
    min-width: 0;
  }
  legend {
    float: left;
    padding: 0;
    margin-inline-end: 8px;
  }
  legend,
  .control span {
    font-size: 0.82rem;
    color: var(--_muted);
  }
  .control {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    max-width: 100%;
  }
  select {
    font: inherit;
    font-size: 0.92rem;
    color: inherit;
    background: var(--_page);
    border: 1px solid var(--_field);
    border-radius: 8px;
    padding: 4px 8px;
    min-height: 34px;
    max-width: 100%;
    min-width: 0;
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
    cursor: pointer;
  }
  fieldset label span {
    font-size: 0.92rem;
    line-height: 24px;
    padding: 4px 13px;
    border: 1px solid var(--_field);
    white-space: nowrap;
  }
  .segments label + label span {
    border-inline-start: 0;
  }
  .segments label:first-of-type span {
    border-start-start-radius: 8px;
    border-end-start-radius: 8px;
  }
  .segments label:last-of-type span {
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
  }
  input:checked + span {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_page);
  }
  .chips {
    flex-wrap: wrap;
    gap: 6px;
  }
  .chips span {
    border-radius: 8px;
  }
  input:disabled + span {
    cursor: default;
    opacity: 0.75;
  }
  fieldset input:focus-visible + span {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 340px;
    gap: 40px;
    align-items: start;
  }
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 34px;
  }
  .break {
    flex-basis: 100%;
    height: 0;
  }
  aside {
    position: sticky;
    top: 16px;
    max-height: calc(100dvh - 32px);
    overflow-y: auto;
    background: var(--_panel);
    border-radius: 12px;
    padding: 18px 18px 14px;
  }
  aside h2 {
    margin: 0 0 14px;
  }
  aside h2:not(:first-child) {
    margin-top: 8px;
    padding-top: 16px;
    border-top: 1px solid var(--_line);
    margin-bottom: 4px;
  }
  .group > summary {
    color: var(--_ink);
    font-size: 0.92rem;
    width: auto;
    padding: 8px 0;
  }
  .group > summary span {
    color: var(--_muted);
    font-size: 0.82rem;
    margin-inline-start: 4px;
  }
  .group[open] > summary {
    margin-bottom: 8px;
    font-weight: 600;
  }
  .more .scroll {
    overflow-x: auto;
  }
  .more tbody th {
    font-weight: 500;
    padding-inline-end: 12px;
  }
  footer {
    font-size: 0.84rem;
    color: var(--_muted);
    border-top: 1px solid var(--_line);
    padding-top: 12px;
  }
  footer p {
    margin: 0 0 8px;
    max-width: 68em;
    text-wrap: pretty;
  }
  footer .dot {
    white-space: nowrap;
  }
  .link {
    all: unset;
    cursor: pointer;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 2px;
    font-size: 0.84rem;
  }
  @media (max-width: 900px) {
    .grid {
      grid-template-columns: minmax(0, 1fr);
    }
    aside {
      position: static;
      max-height: none;
    }
  }
  @media (max-width: 560px) {
    main {
      padding: 18px 16px 32px;
    }
    .controls {
      gap: 12px;
    }
    .control:last-child,
    .chips {
      width: 100%;
    }
    .break {
      display: none;
    }
    .control select {
      flex: 1;
    }
    .more :is(table, thead, tbody) {
      display: block;
    }
    .more tr {
      display: flex;
      flex-wrap: wrap;
      border-top: 1px solid var(--_line);
      padding: 6px 0;
    }
    .more :is(th, td) {
      flex: 1;
      border: 0;
      padding: 1px 0;
    }
    .more th[scope="row"] {
      flex-basis: 100%;
    }
    .more thead th:first-child {
      display: none;
    }
    aside {
      margin-inline: -16px;
      border-radius: 0;
    }
  }
  @media print {
    aside,
    .controls,
    .link {
      display: none;
    }
    .grid {
      display: block;
    }
  }
`;
