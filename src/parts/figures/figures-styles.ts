import { css } from 'lit';

export const figuresStyles = css`
  :host {
    display: block;
  }
  .strip {
    margin: 0 8px 12px;
  }
  svg {
    display: block;
    width: 100%;
    height: 24px;
    overflow: visible;
  }
  .axis {
    stroke: var(--_line);
    stroke-width: 1px;
  }
  line.band {
    stroke: var(--_line);
    stroke-width: 5px;
    stroke-linecap: round;
  }
  .used {
    stroke: var(--_ink);
    stroke-width: 2px;
  }
  circle {
    fill: var(--_c);
    cursor: pointer;
  }
  circle.default {
    stroke: var(--_ink);
    stroke-width: 2px;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    color: var(--_muted);
    font-size: 0.78rem;
  }
  .plain {
    all: unset;
    cursor: pointer;
    color: var(--_accent);
    font-size: 0.88rem;
    padding: 4px 0;
  }
  article {
    border-top: 1px solid var(--_line);
    padding: 10px 0 12px;
    font-size: 0.88rem;
  }
  article p {
    margin: 2px 0;
    color: var(--_muted);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  article .head {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    align-items: baseline;
    color: var(--_ink);
  }
  article .effect {
    color: var(--_ink);
  }
  article .head b {
    font-weight: 650;
    font-size: 1rem;
  }
  a {
    color: var(--_accent);
  }
  article .plain {
    margin-inline-start: auto;
  }
`;
