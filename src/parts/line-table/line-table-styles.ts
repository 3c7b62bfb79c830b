import { css } from 'lit';

export const lineTableStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  tbody th {
    font-weight: 600;
    white-space: nowrap;
    padding-inline-end: 14px;
  }
  .bar {
    width: 100%;
  }
  svg {
    display: block;
    width: 100%;
    height: 18px;
    overflow: visible;
  }
  rect {
    fill: var(--_c);
    stroke: var(--_page);
    stroke-width: 1.5px;
  }
  rect.negative {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1px;
    stroke-dasharray: 3 2;
  }
  line.zero {
    stroke: var(--_muted);
    stroke-width: 1px;
  }
  line.total {
    stroke: var(--_ink);
    stroke-width: 2.5px;
  }
  .base {
    --_c: var(--_base);
  }
  .optics {
    --_c: var(--_optics);
  }
  .laser {
    --_c: var(--_laser);
  }
  .loss {
    --_c: var(--_loss);
  }
  .facility {
    --_c: var(--_facility);
  }
  .energy {
    --_c: var(--_energy);
  }
  .support {
    --_c: var(--_support);
  }
  .other {
    --_c: var(--_other);
  }
  ul {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    padding: 0;
    margin: 10px 0 0;
    font-size: 0.82rem;
    color: var(--_muted);
  }
  li::before {
    content: '';
    display: inline-block;
    width: 10px;
    height: 10px;
    margin-inline-end: 6px;
    border-radius: 2px;
    background: var(--_c, none);
  }
  li.negative::before {
    background: none;
    border: 1px dashed var(--_muted);
  }
  li.total::before {
    width: 2.5px;
    height: 12px;
    border-radius: 0;
    background: var(--_ink);
    vertical-align: -2px;
  }
  .scroll {
    overflow-x: auto;
  }
  .scroll tbody th {
    font-weight: 500;
  }
  .scroll tr.sum > * {
    font-weight: 650;
    border-top-color: var(--_muted);
  }
  @container (max-width: 520px) {
    .bars,
    .bars tbody {
      display: block;
    }
    .bars thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .bars tr {
      display: grid;
      grid-template-columns: 1fr auto;
      border-top: 1px solid var(--_line);
      padding: 8px 0 10px;
    }
    .bars tbody th,
    .bars td {
      border: 0;
      padding: 2px 0;
    }
    .bars td.bar {
      grid-column: 1 / -1;
      grid-row: 2;
      padding-top: 6px;
    }
  }
`;
