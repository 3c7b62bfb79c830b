import { css } from 'lit';

export const waterfallStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  tbody th {
    padding-inline-end: 14px;
    font-weight: 400;
  }
  .start > *,
  .end > * {
    font-weight: 600;
  }
  thead .bar {
    width: 60%;
    border: 0;
    padding: 4px 0 0;
    vertical-align: bottom;
  }
  tbody .bar {
    position: relative;
  }
  tbody .bar > svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .axis {
    display: block;
    width: 100%;
    height: 16px;
    overflow: visible;
  }
  text {
    direction: ltr;
    font-size: 0.78rem;
    fill: var(--_muted);
  }
  .start,
  .end {
    --_c: var(--_base);
  }
  .adds {
    --_c: var(--_other);
  }
  .saves {
    --_c: var(--_support);
  }
  rect {
    fill: var(--_c);
  }
  tr.saves rect {
    fill: color-mix(in srgb, var(--_c) 30%, var(--_page));
    stroke: var(--_c);
    stroke-width: 1px;
  }
  line.least {
    stroke: var(--_c);
    stroke-width: 2px;
  }
  line.joint {
    stroke: var(--_field);
    stroke-width: 1px;
  }
  line.zero {
    stroke: var(--_ink);
    stroke-width: 1px;
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
    width: 9px;
    height: 9px;
    margin-inline-end: 5px;
    border: 1px solid var(--_c);
    background: var(--_c);
  }
  li.saves::before {
    background: color-mix(in srgb, var(--_c) 30%, var(--_page));
  }
  :host(:dir(rtl)) .bar > svg,
  :host(:dir(rtl)) text {
    transform: scaleX(-1);
  }
  text {
    transform-box: fill-box;
    transform-origin: center;
  }
  @container (max-width: 520px) {
    table,
    thead,
    tbody,
    thead tr,
    thead .bar {
      display: block;
      width: auto;
    }
    thead th {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      border-top: 1px solid var(--_line);
      padding: 6px 0 0;
    }
    tbody th,
    td.n,
    tbody .bar {
      border: 0;
      padding: 0;
    }
    tbody .bar {
      grid-area: 2 / 1 / 3 / 3;
      height: 26px;
    }
  }
`;
