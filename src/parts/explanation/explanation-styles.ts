import { css } from 'lit';

export const explanationStyles = css`
  dialog {
    width: min(560px, 100vw);
    max-width: none;
    height: 100dvh;
    max-height: none;
    margin: 0 0 0 auto;
    padding: 20px 24px 32px;
    border: 0;
    border-inline-start: 1px solid var(--_line);
    background: var(--_page);
    color: var(--_ink);
    overflow-y: auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 35%);
  }
  header {
    display: flex;
    justify-content: space-between;
    align-items: center;
    min-height: 32px;
    margin-bottom: 10px;
  }
  .plain {
    all: unset;
    cursor: pointer;
    color: var(--_accent);
    font-size: 0.88rem;
    padding: 4px 0;
  }
  .value {
    font-size: 1.45rem;
    font-weight: 650;
    letter-spacing: -0.01em;
    margin: 2px 0 6px;
  }
  .muted {
    color: var(--_muted);
    font-size: 0.88rem;
    margin: 0 0 14px;
  }
  pre {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font:
      0.88rem/1.6 ui-monospace,
      monospace;
    background: var(--_panel);
    padding: 10px 12px;
    border-radius: 6px;
    margin: 0 0 14px;
  }
  tbody th {
    font-weight: 400;
    padding-inline-end: 12px;
    vertical-align: top;
  }
  tbody th small {
    display: block;
    color: var(--_muted);
  }
  th button {
    all: unset;
    cursor: pointer;
    color: var(--_accent);
  }
  .band {
    font-size: 0.88rem;
    min-height: 1.5em;
    margin: 0 0 6px;
  }
`;
