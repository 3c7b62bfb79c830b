import { css } from 'lit';

export const inputStyles = css`
  :host {
    display: block;
    margin: 0 0 18px;
  }
  label {
    display: flex;
    justify-content: space-between;
    gap: 10px;
    font-size: 0.9rem;
  }
  label span {
    color: var(--_muted);
    white-space: nowrap;
  }
  .row {
    display: flex;
    gap: 12px;
    align-items: center;
    margin-top: 2px;
  }
  .track {
    flex: 1;
    min-width: 0;
    position: relative;
  }
  input[type='range'] {
    width: 100%;
    margin: 0;
    min-height: 24px;
    accent-color: var(--_accent);
    display: block;
  }
  svg {
    position: absolute;
    inset-inline: 8px;
    top: 22px;
    width: calc(100% - 16px);
    height: 7px;
    overflow: visible;
    pointer-events: none;
  }
  .band {
    stroke: var(--_line);
    stroke-width: 3px;
    stroke-linecap: round;
  }
  circle {
    fill: var(--_c);
  }
  line.balance {
    stroke: var(--_ink);
    stroke-width: 2px;
  }
  .asked {
    margin: 4px 0 0;
    font-size: 0.85rem;
  }
  .asked button {
    min-height: 24px;
    font: inherit;
  }
  .balance {
    flex-basis: 100%;
  }
  .balance i {
    display: inline-block;
    width: 2px;
    height: 0.8em;
    margin-inline-end: 7px;
    margin-inline-start: 3px;
    background: var(--_ink);
    vertical-align: -0.08em;
  }
  circle.default {
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }
  input[type='text'] {
    width: 84px;
    min-height: 32px;
    font: inherit;
    font-size: 0.92rem;
    font-variant-numeric: tabular-nums;
    text-align: end;
    padding: 4px 8px;
    border: 1px solid var(--_field);
    border-radius: 6px;
    background: var(--_page);
    color: inherit;
  }
  select {
    min-height: 32px;
    font: inherit;
    font-size: 0.92rem;
    padding: 4px 8px;
    border: 1px solid var(--_field);
    border-radius: 6px;
    background: var(--_page);
    color: inherit;
  }
  input[aria-invalid='true'] {
    border-color: var(--_refused);
  }
  .notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    font-size: 0.78rem;
    color: var(--_muted);
    margin-top: 7px;
  }
  .notes button {
    all: unset;
    cursor: pointer;
    text-decoration: underline dotted;
    text-underline-offset: 2px;
    min-height: 24px;
    line-height: 24px;
  }
  .notes span {
    line-height: 24px;
  }
  .notes button.back {
    color: var(--_accent);
  }
  .refused {
    color: var(--_refused);
    font-size: 0.8rem;
    margin: 4px 0 0;
  }
`;
