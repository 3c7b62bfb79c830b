import { css } from 'lit';

export const claimArticleStyles = css`
  article {
    position: relative;
    display: grid;
    grid-template-columns: 190px minmax(0, 1fr);
    gap: 4px 32px;
    border-top: 1px solid var(--_line);
    padding: 22px 0 24px;
  }
  article[hidden] {
    display: none;
  }
  article:focus {
    outline: none !important;
  }
  article[aria-current]::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: -14px;
    width: 3px;
    background: var(--_accent);
  }
  .verdict {
    margin: 0;
    font-size: 13px;
    line-height: 1.4;
    display: grid;
    grid-template-columns: 1.3em minmax(0, 1fr);
    align-content: start;
  }
  .verdict b,
  .mark {
    font-weight: 600;
  }
  .verdict b {
    text-wrap: balance;
  }
  .verdict.does-not-follow {
    color: var(--_warn);
  }
  .permalink {
    grid-column: 2;
    justify-self: start;
    font-size: 12px;
    line-height: 24px;
    color: var(--_muted);
    text-decoration-color: transparent;
    overflow-wrap: anywhere;
  }
  .permalink:hover {
    text-decoration-color: currentColor;
  }
  h2,
  .body .finding,
  .source {
    max-width: 46rem;
  }
  h2 {
    text-wrap: pretty;
    line-height: 1.4;
    margin: 0 0 6px;
    overflow-wrap: anywhere;
  }
  .finding {
    overflow-wrap: anywhere;
  }
  .figures :is(th, td) {
    overflow-wrap: anywhere;
  }
  .figures :is(th, td):nth-child(-n + 2) {
    padding-inline-end: 14px;
  }
  .figures thead th:nth-child(n + 2) {
    width: 17%;
  }
  .figures :is(th, td):last-child {
    padding-inline-start: 22px;
  }
  .computed {
    font-weight: 600;
  }
  .at,
  .agrees {
    color: var(--_muted);
  }
  .differs {
    color: var(--_warn);
    font-weight: 600;
  }
  .source {
    font-size: 13px;
    color: var(--_muted);
    margin: 12px 0 4px;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    column-gap: 22px;
    font-size: 13px;
  }
  .more > details[open] {
    flex-basis: 100%;
  }
  .more > p {
    margin: 0;
    padding: 6px 0;
  }
  .more a {
    display: inline-block;
    min-height: 24px;
  }
  h3 {
    font-size: 13px;
    font-weight: 600;
    margin: 6px 0 4px;
  }
  .inputs {
    font-size: 13px;
    width: auto;
    min-width: min(24rem, 100%);
    margin-bottom: 14px;
  }
  table.inputs th {
    font-weight: 400;
    color: var(--_muted);
    padding-inline-end: 24px;
  }
  .inputs :is(th, td) {
    vertical-align: baseline;
    padding-block: 3px;
    overflow-wrap: anywhere;
  }
  .inputs tr:first-child > * {
    border-top: 0;
  }
  .inputs small {
    display: block;
    font-size: 12px;
    color: var(--_muted);
  }
  @media (max-width: 900px) {
    article {
      grid-template-columns: minmax(0, 1fr);
      padding-top: 18px;
    }
    .verdict {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
      align-items: baseline;
    }
    .permalink {
      margin-inline-start: auto;
    }
  }
  @media print {
    .verdict,
    h2,
    summary {
      break-after: avoid;
    }
    tr,
    .source {
      break-inside: avoid;
    }
    details > summary {
      list-style: none;
      color: inherit;
    }
    .more > p {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      height: auto;
    }
  }
  /* Labels of a row stand on one line; what they name may take two. */
  @container (max-width: 640px) {
    table.folds tbody td[data-l] {
      align-self: start;
    }
  }
`;
