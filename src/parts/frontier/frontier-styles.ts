import { css } from 'lit';

export const frontierStyles = css`
  .axes {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 22px;
    margin: 8px 0 10px;
  }
  .control {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    max-width: 100%;
    min-width: 0;
  }
  .finding,
  .key {
    line-height: 1.5;
  }
  .finding {
    min-height: 3em;
    font-size: 13px;
    color: var(--_muted);
    max-width: 62em;
  }
  .plane {
    position: relative;
    height: 340px;
  }
  .plane.late {
    background: var(--_panel);
  }
  .plane p {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    margin: 0;
    padding: 14px;
    color: var(--_muted);
    font-size: 13px;
    text-align: center;
    text-wrap: balance;
    pointer-events: none;
  }
  .finding.late,
  .key.late,
  details.late {
    visibility: hidden;
  }
  .key {
    margin: 8px 0 0;
    color: var(--_muted);
    font-size: 12px;
    text-wrap: pretty;
  }
  summary {
    min-height: 24px;
  }
  .scroll {
    overflow-x: auto;
  }
  /* What was never in view has no picture: paper has the numbers. */
  @media print {
    .plane:not(:has(canvas[data-drawn])) {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  thead th:first-child {
    min-width: 7.5em;
  }
  td.words {
    color: var(--_muted);
  }
  @container (max-width: 620px) {
    .finding {
      min-height: 6em;
    }
    .plane {
      height: 300px;
    }
    .control {
      width: 100%;
    }
    .control span {
      min-width: 52px;
    }
  }
`;
