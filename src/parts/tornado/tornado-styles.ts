import { css } from 'lit';

export const tornadoStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  table {
    table-layout: fixed;
  }
  thead th {
    width: 26%;
  }
  thead th.n {
    width: clamp(126px, 15cqi, 160px);
  }
  thead th.worth {
    width: 116px;
  }
  thead th.bar {
    width: auto;
    padding-bottom: 0;
  }
  th.bar,
  td.bar {
    padding-inline-start: 14px;
  }
  tbody th,
  td {
    vertical-align: top;
  }
  td.n,
  th.n {
    white-space: normal;
  }
  td {
    line-height: 24px;
  }
  small {
    display: block;
    font-size: 0.78rem;
    font-weight: 400;
    line-height: 1.5;
    color: var(--_muted);
  }
  tbody button {
    all: unset;
    cursor: pointer;
    min-height: 24px;
    line-height: 24px;
    text-decoration: underline dotted transparent;
    text-underline-offset: 3px;
    transition: text-decoration-color 120ms;
  }
  tbody button:hover {
    text-decoration-color: var(--_muted);
  }
  .sides {
    display: flex;
    justify-content: space-between;
    gap: 0 12px;
  }
  .less:not(:empty)::before {
    content: '←\\a0' / '';
  }
  .more:not(:empty)::after {
    content: '\\a0→' / '';
  }
  :host(:dir(rtl)) .less:not(:empty)::before {
    content: '→\\a0' / '';
  }
  :host(:dir(rtl)) .more:not(:empty)::after {
    content: '\\a0←' / '';
  }
  .more {
    text-align: end;
  }
  td.bar {
    position: relative;
  }
  td.bar > svg {
    position: absolute;
    inset-block: 0;
    inset-inline: 14px 0;
    width: calc(100% - 14px);
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
  text.zero {
    fill: var(--_ink);
  }
  rect {
    stroke: var(--_accent);
    stroke-width: 1px;
    fill: var(--_accent);
  }
  rect.low {
    fill: color-mix(in srgb, var(--_accent) 25%, var(--_page));
  }
  line {
    stroke: var(--_ink);
    stroke-width: 1px;
  }
  line.center {
    stroke-dasharray: 2 3;
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
  small.low::before,
  small.high::before,
  li::before {
    content: '';
    display: inline-block;
    box-sizing: border-box;
    width: 9px;
    height: 9px;
    margin-inline-end: 5px;
    border: 1px solid var(--_accent);
    background: var(--_accent);
  }
  small.low::before,
  li.low::before {
    background: color-mix(in srgb, var(--_accent) 25%, var(--_page));
  }
  li.center::before {
    width: 0;
    height: 13px;
    border: 0;
    border-inline-start: 1px dotted var(--_ink);
    vertical-align: -2px;
  }
  button.rest {
    all: unset;
    cursor: pointer;
    color: var(--_accent);
    font-size: 0.84rem;
    min-height: 24px;
    padding: 6px 0;
  }
  :host(:dir(rtl)) .axis,
  :host(:dir(rtl)) td.bar > svg,
  :host(:dir(rtl)) text {
    transform: scaleX(-1);
  }
  text {
    transform-box: fill-box;
    transform-origin: center;
  }
  @container (max-width: 620px) {
    table,
    thead,
    tbody,
    thead tr,
    thead th.bar {
      display: block;
    }
    thead th:not(.bar) {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      border-top: 1px solid var(--_line);
      padding: 8px 0 10px;
    }
    tbody th,
    tbody td.n,
    td.bar,
    th.bar {
      border: 0;
      padding: 0;
    }
    tbody th {
      grid-area: 1 / 1 / 2 / 3;
    }
    td.worth {
      grid-area: 4 / 1 / 5 / 3;
      display: flex;
      justify-content: space-between;
      gap: 14px;
    }
    td.worth::before {
      content: attr(data-column);
      font-size: 0.78rem;
      color: var(--_muted);
    }
    td.bar {
      grid-area: 2 / 1 / 3 / 3;
      height: 32px;
    }
    td.bar > svg {
      inset-inline: 0;
      width: 100%;
    }
    td.from {
      grid-area: 3 / 1 / 4 / 2;
      text-align: start;
    }
    td.to {
      grid-area: 3 / 2 / 4 / 3;
    }
  }
  @container (min-width: 340px) and (max-width: 620px) {
    td > div,
    td > small {
      display: inline-block;
    }
  }
`;
