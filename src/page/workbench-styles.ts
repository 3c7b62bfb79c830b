import { css } from 'lit';

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
  /* The space of the whole verdict is kept while it is computed. */
  .condition {
    margin: 0 0 2px;
    min-height: 2lh;
    max-width: 62em;
    text-wrap: pretty;
  }
  .difference {
    font-size: 1.12rem;
    line-height: 1.35;
    font-weight: 600;
    margin: 0 0 4px;
    max-width: 46em;
    text-wrap: pretty;
  }
  .pair h2 {
    color: var(--_muted);
    font-size: 1rem;
    font-weight: 600;
    margin: 0 0 4px;
  }
  .notes {
    color: var(--_muted);
    font-size: 0.92rem;
    margin: 8px 0 18px;
    min-height: 2lh;
    max-width: 62em;
    text-wrap: pretty;
  }
  .setting {
    color: var(--_muted);
    margin: 0;
    max-width: 62em;
    text-wrap: pretty;
  }
  .notice {
    border-inline-start: 3px solid var(--_assumption);
    padding: 2px 0 2px 12px;
    margin: 0 0 14px;
    font-size: 0.92rem;
    overflow-wrap: anywhere;
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
  /* What is far down is not laid out again while a slider moves. */
  cpo-tornado,
  cpo-published-table,
  cpo-frontier,
  cpo-waterfall,
  cpo-cost-chart,
  cpo-decision,
  cpo-results-table,
  cpo-rival-strip {
    content-visibility: auto;
    contain-intrinsic-size: auto 480px;
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
  @media (max-width: 760px) {
    .condition {
      min-height: 3lh;
    }
  }
  @media (max-width: 560px) {
    .condition {
      min-height: 6lh;
    }
    main {
      padding: 18px 16px 32px;
    }
    aside {
      margin-inline: -16px;
      border-radius: 0;
    }
  }
  @media print {
    aside,
    cpo-controls,
    .link {
      display: none;
    }
    .grid {
      display: block;
    }
  }
`;
