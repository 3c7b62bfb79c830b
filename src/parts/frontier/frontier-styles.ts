import { css } from 'lit';

export const frontierStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
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
    font-size: 0.82rem;
    color: var(--_muted);
  }
  select {
    font: inherit;
    font-size: 0.92rem;
    color: var(--_ink);
    background: var(--_page);
    border: 1px solid var(--_field);
    border-radius: 8px;
    padding: 4px 8px;
    min-height: 34px;
    max-width: 100%;
    min-width: 0;
  }
  .finding,
  .key {
    line-height: 1.5;
  }
  .finding {
    min-height: 3em;
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
    font-size: 0.92rem;
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
    font-size: 0.82rem;
    text-wrap: pretty;
  }
  .scroll {
    overflow-x: auto;
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
    select {
      flex: 1;
    }
  }
`;
