import { css } from 'lit';

/** Colours of every element. A host sets `--cpo-*`; each colour means one thing and keeps 3:1 on its ground. */
export const colors = css`
  :host {
    --_ink: var(--cpo-ink, light-dark(#14181d, #e8ecf0));
    --_muted: var(--cpo-muted, light-dark(#55606b, #9aa6b2));
    --_line: var(--cpo-line, light-dark(#d9dee3, #2c343d));
    --_page: var(--cpo-page, light-dark(#fff, #0f1317));
    --_panel: var(--cpo-panel, light-dark(#f5f7f9, #171c22));
    --_field: var(--cpo-field, light-dark(#87919c, #6b7783));
    --_accent: var(--cpo-accent, light-dark(#0b5cad, #6db3f5));
    --_refused: var(--cpo-refused, light-dark(#b3261e, #f2938c));
    --_base: var(--cpo-base, light-dark(#7d8997, #6d7986));
    --_optics: var(--cpo-optics, light-dark(#0b5cad, #5aa2ea));
    --_laser: var(--cpo-laser, light-dark(#c2410c, #f08b53));
    --_loss: var(--cpo-loss, light-dark(#6b7f1c, #b4c95a));
    --_facility: var(--cpo-facility, light-dark(#6f549f, #a88fd6));
    --_energy: var(--cpo-energy, light-dark(#b0568f, #dd8fc2));
    --_support: var(--cpo-support, light-dark(#20807b, #5cb8b2));
    --_other: var(--cpo-other, light-dark(#8a7350, #bfa67e));
    --_measured: light-dark(#0a7a4b, #4cc38a);
    --_datasheet: var(--_accent);
    --_vendor: light-dark(#6f549f, #a88fd6);
    --_analyst: var(--_base);
    --_derived: light-dark(#20807b, #5cb8b2);
    --_assumption: light-dark(#9a5b00, #f0b860);
  }
  .measured {
    --_c: var(--_measured);
  }
  .datasheet {
    --_c: var(--_datasheet);
  }
  .vendor-claim {
    --_c: var(--_vendor);
  }
  .analyst {
    --_c: var(--_analyst);
  }
  .derived {
    --_c: var(--_derived);
  }
  .assumption {
    --_c: var(--_assumption);
  }
`;

/** Colours and type of the elements of a page. */
export const theme = css`
  ${colors}
  :host {
    color: var(--_ink);
    font-variant-numeric: tabular-nums;
  }
  * {
    box-sizing: border-box;
  }
  button.number {
    all: unset;
    display: inline-block;
    min-width: 24px;
    min-height: 24px;
    line-height: 24px;
    text-align: end;
    cursor: pointer;
    text-decoration: underline dotted transparent;
    text-underline-offset: 3px;
    transition: text-decoration-color 120ms;
  }
  button.number:hover {
    text-decoration-color: var(--_muted);
  }
  :focus-visible {
    outline: 2px solid var(--_accent) !important;
    outline-offset: 2px;
    border-radius: 2px;
  }
  h2 {
    font-size: 1rem;
    font-weight: 650;
    margin: 0 0 2px;
  }
  .finding {
    margin: 0 0 12px;
    color: var(--_muted);
    font-size: 0.92rem;
    max-width: 62em;
    text-wrap: pretty;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.92rem;
  }
  th {
    text-align: start;
    font-weight: 500;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.82rem;
    padding: 4px 0;
    vertical-align: bottom;
  }
  tbody th,
  td {
    border-top: 1px solid var(--_line);
    padding: 6px 0;
  }
  td.n,
  th.n {
    text-align: end;
    white-space: nowrap;
    padding-inline-start: 14px;
  }
  details > summary {
    cursor: pointer;
    color: var(--_accent);
    font-size: 0.84rem;
    padding: 6px 0;
    width: fit-content;
  }
  .dot::before {
    content: '';
    display: inline-block;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    margin-inline-end: 6px;
    background: var(--_c, var(--_base));
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
`;
