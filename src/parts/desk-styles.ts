/** The one style vocabulary of the desk and its parts: roles of colour, type, space, marks. Long because it is one. */
import { css } from 'lit';

export const tokens = css`
  :host {
    --_page: var(--cpo-page, light-dark(#fff, #101317));
    --_panel: var(--cpo-panel, light-dark(#f6f7f8, #181c22));
    --_ink: var(--cpo-ink, light-dark(#16191d, #e9ecf0));
    --_muted: var(--cpo-muted, light-dark(#505862, #a7b0bb));
    --_line: var(--cpo-line, light-dark(#e1e4e8, #2b323a));
    --_field: var(--cpo-field, light-dark(#868e98, #6c7682));
    --_accent: var(--cpo-accent, light-dark(#5538c8, #b6a8ff));
    --_tint: light-dark(#efecfb, #252140);
    --_on: light-dark(#fff, #16122e);
    --_warn: light-dark(#8a5200, #f0b860);
    --_switches: light-dark(#5b6775, #8e9aa8);
    --_switchOptics: light-dark(#1b6aad, #4b9be0);
    --_cardOptics: light-dark(#5595cd, #9ccbf0);
    --_powerCapacity: light-dark(#8f4e0b, #c27a3a);
    --_electricity: light-dark(#c07a1c, #efb55c);
    --_support: light-dark(#0c7d6b, #3db5a0);
    --_other: light-dark(#868d96, #6f7884);
    --_sites: light-dark(#7a4a86, #c08fd0);
    --_carbon: light-dark(#5c6b1f, #a9bd5c);
    --_optics: var(--_switchOptics);
    --_lasers: var(--_cardOptics);
    --_cables: var(--_other);
    --_conversion: var(--_powerCapacity);
    --_embodied: var(--_switches);
    --_operational: var(--_electricity);
    --_onbar: light-dark(#fff, #101317);
  }
`;

export const deskStyles = css`
  ${tokens}
  :host {
    display: block;
    color: var(--_ink);
    font:
      400 15px/1.45 -apple-system,
      'Segoe UI Variable Text',
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      'Liberation Sans',
      Arial,
      system-ui,
      sans-serif;
    font-variant-numeric: tabular-nums;
    container-type: inline-size;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  table,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul {
    list-style: none;
  }
  b,
  h1,
  h2,
  h3,
  th b {
    font-weight: 600;
  }
  h1 {
    font-size: 26px;
    line-height: 1.22;
    letter-spacing: -0.015em;
    text-wrap: balance;
    max-width: 30em;
  }
  h2 {
    font-size: 20px;
    line-height: 1.28;
    letter-spacing: -0.01em;
    text-wrap: balance;
    max-width: 40em;
  }
  h3 {
    font-size: 15px;
    margin: 24px 0 6px;
  }
  a,
  .lk {
    color: var(--_accent);
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .nb {
    white-space: nowrap;
  }
  .mut {
    color: var(--_muted);
  }
  .hint {
    font-size: 12px;
    color: var(--_muted);
    max-width: 60em;
  }
  svg.icon {
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* controls */
  .bt,
  .ib {
    appearance: none;
    border: 1px solid var(--_field);
    background: var(--_page);
    color: var(--_ink);
    border-radius: 6px;
    min-height: 32px;
    padding: 0 12px;
    font-size: 13px;
    font-weight: 600;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    cursor: pointer;
    text-decoration: none;
    white-space: nowrap;
  }
  .bt.pr {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on);
  }
  .ib {
    border-color: transparent;
    background: none;
    width: 32px;
    padding: 0;
    color: var(--_muted);
  }
  .ib:disabled {
    opacity: 0.4;
    cursor: default;
  }
  .bt:hover,
  .ib:hover:not(:disabled) {
    border-color: var(--_accent);
  }
  .bt b {
    background: var(--_tint);
    color: var(--_accent);
    border-radius: 9px;
    padding: 0 6px;
    font-size: 12px;
    line-height: 18px;
  }
  .bt.pr b {
    background: color-mix(in srgb, var(--_on) 22%, transparent);
    color: inherit;
  }
  .lk {
    appearance: none;
    border: 0;
    background: none;
    padding: 0;
    min-height: 24px;
    font-size: 13px;
    cursor: pointer;
    text-align: start;
  }
  .lk:hover {
    text-decoration: underline;
  }
  select.plain {
    appearance: none;
    field-sizing: content;
    max-width: 100%;
    border: 0;
    background: none;
    color: var(--_accent);
    cursor: pointer;
    font-weight: 600;
    min-height: 24px;
    padding: 0 14px 0 0;
    text-overflow: ellipsis;
    background:
      linear-gradient(45deg, transparent 50%, currentColor 50%) right 5px top 55%/5px 5px no-repeat,
      linear-gradient(-45deg, transparent 50%, currentColor 50%) right 0 top 55%/5px 5px no-repeat;
  }
  select option {
    color: var(--_ink);
    background: var(--_page);
  }
  .control {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 8px;
    font-size: 13px;
    margin: 10px 0 8px;
  }
  .box {
    border: 1px solid var(--_field);
    border-radius: 6px;
    background: var(--_page);
    min-height: 32px;
    padding: 0 8px;
    font-size: 13px;
  }
  button.num {
    all: unset;
    cursor: pointer;
    min-width: 24px;
    min-height: 24px;
    text-decoration: underline dotted transparent;
    text-underline-offset: 3px;
  }
  button.num:hover {
    text-decoration-color: var(--_muted);
  }
  button.num:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* tables */
  table {
    border-collapse: collapse;
    width: 100%;
  }
  th {
    text-align: start;
    font-weight: 400;
  }
  thead th {
    font-size: 12px;
    color: var(--_muted);
    vertical-align: bottom;
    padding: 0 0 6px;
    line-height: 1.3;
  }
  .n {
    text-align: end;
    white-space: nowrap;
  }
  small {
    display: block;
    font-size: 12px;
    color: var(--_muted);
    line-height: 1.35;
    font-weight: 400;
  }
  em {
    font-style: normal;
    color: var(--_muted);
  }
  table.rows {
    font-size: 13px;
    margin-top: 8px;
  }
  table.rows tbody tr {
    border-top: 1px solid var(--_line);
  }
  table.rows :is(th, td) {
    padding: 6px 0;
    vertical-align: baseline;
  }
  table.rows :is(td, th).n {
    padding-inline-start: 14px;
  }
  table.rows thead th.n {
    white-space: normal;
  }
  .scroll {
    overflow-x: auto;
  }
  table.even {
    table-layout: fixed;
  }
  table.even thead th:first-child {
    width: 30%;
  }
  .mini {
    display: block;
    height: 4px;
    background: var(--_line);
    margin: 3px 0 0 auto;
    width: 64px;
    max-width: 100%;
  }
  .mini i {
    display: block;
    height: 100%;
    background: var(--_ink);
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  /* Where columns have no room each row becomes its name and its figures under it, three to a line. */
  @container (max-width: 560px) {
    table.folds,
    table.folds :is(tbody, th, td) {
      display: block;
    }
    table.folds thead {
      display: none;
    }
    table.folds tbody tr {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 4px 10px;
      padding: 10px 0;
    }
    table.folds tbody th {
      grid-column: 1/-1;
      font-weight: 600;
      padding: 0;
    }
    table.folds tbody td.n {
      align-self: end;
      padding: 0;
      white-space: normal;
      text-align: start;
    }
    table.folds td.self {
      display: none;
    }
    table.folds td[data-l]::before {
      content: attr(data-l);
      display: block;
      font-size: 12px;
      font-weight: 400;
      color: var(--_muted);
    }
    table.folds .mini {
      margin-inline: 0 auto;
    }
  }

  /* marks */
  .plot,
  .axis,
  .dv,
  .tor,
  .wh,
  .strip {
    position: relative;
    display: block;
  }
  .plot i,
  .dv i,
  .wh i,
  .tor i,
  .strip i,
  .tg i {
    position: absolute;
  }
  .axis {
    height: 16px;
    font-size: 12px;
  }
  .axis i {
    position: absolute;
    transform: translateX(-50%);
    font-style: normal;
  }
  .g {
    top: 0;
    bottom: 0;
    width: 1px;
    background: var(--_line);
  }
  .ref {
    top: 0;
    bottom: 0;
    width: 0;
    border-left: 1px dashed var(--_field);
  }
  .iv {
    height: 6px;
    border-radius: 3px;
    background: var(--_field);
    top: 50%;
    margin-top: -3px;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .dot {
    width: 12px;
    height: 12px;
    border-radius: 50%;
    background: var(--_ink);
    top: 50%;
    margin: -6px 0 0 -6px;
    box-shadow: 0 0 0 2px var(--_page);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .z {
    top: 0;
    bottom: 0;
    width: 1px;
    background: var(--_ink);
  }
  .dv,
  .tor {
    height: 25px;
    min-width: 110px;
  }
  .br {
    top: 7px;
    height: 11px;
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  .w {
    top: 50%;
    height: 1px;
    background: var(--_ink);
  }
  .w::before,
  .w::after {
    content: '';
    position: absolute;
    left: 0;
    width: 1px;
    height: 7px;
    top: -3px;
    background: var(--_ink);
  }
  .w::after {
    left: auto;
    right: 0;
  }
  .cap {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    align-items: center;
    font-size: 12px;
    color: var(--_muted);
    border-top: 1px solid var(--_line);
    padding-top: 8px;
  }
  .cap .r {
    margin-left: auto;
    display: flex;
    gap: 14px;
  }
  .cap .lk {
    font-size: 12px;
  }
  .s {
    display: inline-block;
    position: static !important;
    margin: 0 4px 0 0 !important;
    print-color-adjust: exact;
    forced-color-adjust: none;
    vertical-align: -1px;
  }
  .s.dot {
    width: 10px;
    height: 10px;
    box-shadow: none;
  }
  .s.iv {
    width: 22px;
    vertical-align: 1px;
  }
  .leg {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    font-size: 12px;
    color: var(--_muted);
    margin: 14px 0 4px;
  }
  .leg i {
    display: inline-block;
    width: 10px;
    height: 10px;
    margin-right: 6px;
    border-radius: 2px;
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  .ev::before {
    content: '';
    display: inline-block;
    width: 8px;
    height: 8px;
    margin-right: 5px;
    border-radius: 50%;
    border: 1.5px solid var(--_muted);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .ev.e4::before {
    background: var(--_muted);
  }
  .ev.e3::before {
    background: conic-gradient(var(--_muted) 75%, transparent 0);
  }
  .ev.e2::before {
    background: linear-gradient(90deg, var(--_muted) 50%, transparent 50%);
  }
  .ev.e1::before {
    background: conic-gradient(var(--_muted) 25%, transparent 0);
  }
  .warn {
    color: var(--_warn);
  }
  .stale {
    opacity: 0.55;
  }
  @media (prefers-reduced-motion: no-preference) {
    .bt,
    .ib {
      transition:
        background 0.12s,
        border-color 0.12s;
    }
    .stale,
    .iv,
    .dot {
      transition: opacity 0.15s;
    }
  }
  @media (forced-colors: active) {
    :is(.g, .z, .w, .rl, .sp, .fg, .be, .mini, .mini i),
    .w::before,
    .w::after {
      forced-color-adjust: none;
    }
  }
  @media print {
    .cap .r,
    .lk {
      display: none !important;
    }
  }
`;
