import { css } from 'lit';

export const controlsStyles = css`
  form {
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
    width: 100%;
    height: 100%;
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
  .rate input {
    width: 84px;
    min-height: 34px;
    font: inherit;
    font-size: 0.92rem;
    text-align: end;
    padding: 4px 8px;
    border: 1px solid var(--_field);
    border-radius: 8px;
    background: var(--_page);
    color: inherit;
  }
  .rate input[aria-invalid='true'] {
    border-color: var(--_refused);
  }
  small {
    font-size: 0.78rem;
    color: var(--_muted);
  }
  .chips {
    flex-wrap: wrap;
    gap: 6px;
  }
  .chips span {
    border-radius: 8px;
  }
  input:disabled {
    cursor: default;
  }
  input:disabled + span {
    background: var(--_muted);
    border-color: var(--_muted);
  }
  fieldset input:focus-visible + span {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .break {
    flex-basis: 100%;
    height: 0;
  }
  @media (max-width: 560px) {
    form {
      gap: 12px;
    }
    .control,
    .chips {
      width: 100%;
    }
    .control span {
      min-width: 62px;
    }
    .control select {
      flex: 1;
    }
    .break {
      display: none;
    }
  }
  @media (max-width: 340px) {
    .segments {
      flex-wrap: wrap;
    }
    .segments legend {
      flex-basis: 100%;
    }
    .segments span {
      padding-inline: 8px;
    }
  }
`;
