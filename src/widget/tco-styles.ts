/**
 * Long because a host's rules reach the element and what it inherits: all of that is set anew at the root, and every
 * size follows one size of text.
 */
import { css, unsafeCSS } from 'lit';
import { evidenceStyles } from '../parts/evidence-mark.ts';
import { tokens } from '../parts/styles/tokens.ts';
import { unseen } from '../parts/styles/unseen.ts';
import { groupLabels } from '../words/en/group-labels.ts';

/** The place of the element, before anything is shown in it. */
export const placeStyles = css`
  :host {
    display: block;
    width: -webkit-fill-available;
    width: stretch;
    writing-mode: horizontal-tb !important;
  }
  /* The width that a box around it may take from it, as a dialog does: what is inside is measured itself and lends none. */
  :host::after {
    content: '';
    display: grid;
    grid-template-columns: minmax(10em, 60em);
    font-size: var(--cpo-font-size, 16px);
    overflow: clip;
  }
  /* The place of what is still to be drawn: without it all elements of a page would be in view at first. */
  :host(:not(:state(ready), :state(error))) {
    min-block-size: 1024px;
  }
  :host([hidden]) {
    display: none;
  }
`;

/** Bars and keys by group of lines. */
const groupColors = unsafeCSS(
  Object.keys(groupLabels)
    .map((id) => `.${id}{--_c:var(--_${id})}`)
    .join(''),
);

export const tcoStyles = [
  placeStyles,
  tokens,
  unseen,
  evidenceStyles,
  groupColors,
  css`
    /* The attribute may stand in curly quotes. */
    :host([theme*='light']) {
      color-scheme: light;
    }
    :host([theme*='dark']) {
      color-scheme: dark;
    }
    * {
      box-sizing: border-box;
    }
    .root {
      all: initial;
      color-scheme: inherit;
      print-color-adjust: exact;
      display: block;
      container: cpo-tco / inline-size;
      font: var(--cpo-font-size, 16px) / 1.5 serif;
      /* Beside a size no font can be inherited. */
      font-family: var(--cpo-font, inherit);
      font-variant-numeric: tabular-nums;
      color: var(--_ink);
      background: var(--_page);
      border: var(--cpo-border, 1px solid var(--_line));
      border-radius: var(--cpo-radius, 10px);
      padding: var(--cpo-padding, 1.25em);
      overflow-wrap: anywhere;
    }
    /* Korean breaks between words. */
    .root:lang(ko) {
      word-break: keep-all;
    }
    .partial {
      min-height: 1024px;
    }
    /* Without a logo it begins where all else does. */
    slot[name='heading'] {
      display: block;
      flex: 1;
      min-width: 0;
    }
    header {
      display: flex;
      flex-direction: row-reverse;
      justify-content: space-between;
      gap: 1em;
    }
    :is(h2, h3, p, dl, dd, ul) {
      margin: 0;
      padding: 0;
      unicode-bidi: plaintext;
    }
    h2 {
      flex: 1;
      font-size: 1em;
      font-weight: 600;
      color: var(--_muted);
      text-wrap: balance;
    }
    h3 {
      font-size: 1em;
      font-weight: 650;
    }
    .answer {
      font-size: 1.5em;
      line-height: 1.25;
      font-weight: 650;
      letter-spacing: -0.01em;
      margin: 0.15em 0 0.3em;
      min-height: 2lh;
      text-wrap: pretty;
      max-width: 34em;
    }
    caption {
      text-align: start;
      font-weight: 650;
    }
    .ranking .contender {
      background: color-mix(in srgb, var(--_accent) 8%, var(--_page));
    }
    .ranking tr > :first-child {
      width: 3.6em;
      padding-inline-start: 0.5em;
    }
    .ranking tr > :last-child {
      padding-inline-end: 0.5em;
    }
    /* Columns keep their place while what stands in them is computed. */
    .ranking {
      table-layout: fixed;
    }
    .ranking thead .n {
      white-space: normal;
      width: 16%;
    }
    /* A range is twice as long as an amount. */
    .ranking thead :nth-child(4) {
      width: 25%;
    }
    :is(.settle, .also, .difference, .verdict, .condition) {
      min-height: 2lh;
      text-wrap: pretty;
      max-width: 62em;
    }
    .settle {
      font-weight: 600;
      margin-bottom: 0.6em;
    }
    .also {
      font-size: 0.92em;
      color: var(--_muted);
      margin-top: 0.4em;
    }
    .pair {
      margin-bottom: 1.25em;
    }
    .pair h3 {
      color: var(--_muted);
    }
    .difference {
      font-size: 1.12em;
      font-weight: 600;
      line-height: 1.35;
      max-width: 46em;
    }
    @container cpo-tco (max-width: 40em) {
      .ranking thead {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .ranking,
      .ranking tbody,
      .ranking caption {
        display: block;
      }
      .ranking tbody tr {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 0 0.75em;
        border-top: 1px solid var(--_line);
        padding: 0.35em 0.5em 0.45em;
      }
      .ranking tbody tr > * {
        border: 0;
        padding: 0;
        width: auto;
      }
      .ranking tbody tr > :first-child {
        grid-area: 1 / 1;
      }
      .ranking tbody th {
        grid-area: 1 / 1 / 2 / 3;
        padding-inline-start: 2.2em;
      }
      .ranking .n {
        grid-area: 1 / 3;
      }
      .ranking .later {
        grid-area: 2 / auto;
        text-align: start;
        white-space: normal;
        font-size: 0.92em;
      }
      .ranking .later:empty::after {
        content: '\\a0';
      }
      .ranking .later::before {
        content: attr(data-column);
        display: block;
        font-size: 0.84em;
        line-height: 1.3;
        color: var(--_muted);
      }
    }
    .deltas {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
      gap: 0.5em 1.5em;
      margin: 0.9em 0;
    }
    dt,
    .band,
    .condition,
    .finding,
    .keys,
    .note,
    .disclosure,
    footer,
    legend,
    .select span,
    .label span + span {
      font-size: 0.84em;
      color: var(--_muted);
    }
    dd b {
      font-size: 1.2em;
    }
    .band {
      min-height: 1lh;
    }
    .disclosure {
      border-inline-start: 3px solid var(--_accent);
      padding-inline-start: 0.75em;
      margin-top: 0.75em;
    }
    .controls {
      display: flex;
      flex-wrap: wrap;
      gap: 0.6em 1.5em;
      align-items: center;
      border-block: 1px solid var(--_line);
      padding: 0.75em 0;
      margin: 1em 0 1.25em;
    }
    fieldset {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      border: 0;
      padding: 0;
      margin: 0;
      min-width: 0;
    }
    legend {
      float: inline-start;
      padding: 0;
      margin-inline-end: 0.75em;
    }
    fieldset label {
      position: relative;
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
    fieldset span {
      display: block;
      padding: 0.2em 0.8em;
      border: 1px solid var(--_field);
      font-size: 0.92em;
    }
    label + label span {
      border-inline-start: 0;
    }
    label:first-of-type span {
      border-start-start-radius: 0.5em;
      border-end-start-radius: 0.5em;
    }
    label:last-of-type span {
      border-start-end-radius: 0.5em;
      border-end-end-radius: 0.5em;
    }
    :checked + span {
      background: var(--_ink);
      border-color: var(--_ink);
      color: var(--_page);
    }
    .select {
      display: flex;
      align-items: center;
      gap: 0.6em;
    }
    select,
    [type='text'] {
      font: inherit;
      font-size: 0.92em;
      color: inherit;
      background: var(--_page);
      border: 1px solid var(--_field);
      border-radius: 0.45em;
      padding: 0.2em 0.5em;
      min-height: 2.1em;
      max-width: 100%;
    }
    /* As wide as its number; browsers that cannot do that follow the size. */
    [type='text'] {
      field-sizing: content;
      min-width: 5.6em;
      max-width: 70%;
      text-align: end;
    }
    [type='range'] {
      flex: 1;
      min-width: 0;
      margin: 0;
      min-height: 24px;
      accent-color: var(--_accent);
    }
    :is(.grid, .results, .inputs) {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.75em;
      align-items: start;
    }
    .inputs {
      background: var(--_panel);
      border-radius: 0.6em;
      padding: 1em;
      gap: 0.9em;
    }
    :is(.label, .row) {
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: 0.6em;
      font-size: 0.92em;
    }
    .label span + span {
      white-space: nowrap;
    }
    .note {
      min-height: 24px;
      font-size: 0.78em;
      line-height: 24px;
    }
    .refused {
      color: var(--_warn);
      font-size: 0.84em;
    }
    table {
      width: 100%;
      border-collapse: collapse;
      font-size: 0.92em;
    }
    :is(th, td) {
      text-align: start;
      font-weight: 500;
      padding: 0.35em 0;
      border-top: 1px solid var(--_line);
      vertical-align: baseline;
    }
    thead th {
      border: 0;
      font-size: 0.9em;
      color: var(--_muted);
    }
    /* What they leave is for the bars, which have no width of their own. */
    .bars th {
      min-width: 9.5em;
      padding-inline-end: 1em;
    }
    .bar {
      width: 100%;
    }
    .bars small {
      display: block;
      color: var(--_muted);
    }
    .n {
      text-align: end;
      white-space: nowrap;
      padding-inline-start: 1em;
    }
    .chosen th,
    .chosen .n,
    .sum > * {
      font-weight: 700;
    }
    svg {
      display: block;
      width: 100%;
      height: 18px;
      overflow: visible;
    }
    /* A sign stands before its number in every direction. */
    .n:dir(rtl) {
      direction: ltr;
      text-align: start;
      padding-inline: 0 1em;
    }
    .bar:dir(rtl) svg {
      transform: scaleX(-1);
    }
    rect {
      fill: var(--_c, var(--_other));
      stroke: var(--_page);
      stroke-width: 1.5px;
    }
    .bar text {
      fill: var(--_page);
      font-size: 12px;
      text-anchor: middle;
    }
    .legend {
      list-style: none;
      display: flex;
      flex-wrap: wrap;
      gap: 0.2em 1.1em;
      margin-top: 0.4em;
      font-size: 0.8em;
      color: var(--_muted);
    }
    /* Keys have the numbers of the parts. Chromium keeps styles with a counter, and with them an element that is gone. */
    li::before {
      content: attr(data-number);
      display: inline-block;
      width: 1.5em;
      margin-inline-end: 0.4em;
      border-radius: 2px;
      background: var(--_c, var(--_other));
      color: var(--_page);
      text-align: center;
    }
    .awaited {
      min-height: 24em;
    }
    summary {
      cursor: pointer;
      color: var(--_accent);
      font-size: 0.84em;
      padding: 0.3em 0;
      width: fit-content;
      min-height: 24px;
    }
    footer summary {
      font-size: 1em;
    }
    footer {
      border-top: 1px solid var(--_line);
      margin-top: 1.25em;
      padding-top: 0.75em;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.3em;
    }
    slot[name='cta'] {
      display: block;
      margin-top: 1.25em;
    }
    .links {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.2em;
    }
    .link {
      all: unset;
      cursor: pointer;
      color: var(--_accent);
      text-decoration: underline;
      text-underline-offset: 2px;
      min-height: 24px;
      line-height: 24px;
    }
    [hidden] {
      display: none;
    }
    :focus-visible,
    fieldset :focus-visible + span {
      outline: 2px solid var(--_accent) !important;
      outline-offset: 2px;
      border-radius: 2px;
    }
    @container cpo-tco (min-width: 36em) {
      .inputs {
        grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
        gap: 0.9em 2em;
      }
      .inputs h3,
      .inputs > .link {
        grid-column: 1 / -1;
      }
    }
    @container cpo-tco (min-width: 54em) {
      .grid {
        grid-template-columns: minmax(0, 1fr) 20em;
      }
    }
    @container cpo-tco (max-width: 32em) {
      .answer {
        font-size: 1.25em;
        min-height: 4lh;
      }
      :is(.settle, .also, .difference, .verdict, .condition) {
        min-height: 4lh;
      }
      legend {
        float: none;
      }
      .bars,
      .bars tbody {
        display: block;
      }
      .bars tr {
        display: grid;
        grid-template-columns: 1fr auto;
        border-top: 1px solid var(--_line);
        padding: 0.4em 0;
      }
      .bars :is(th, td) {
        border: 0;
        width: auto;
        min-width: 0;
        padding-block: 0.1em;
      }
      .bars .bar {
        grid-area: 2 / 1 / 3 / 3;
      }
    }
    @container cpo-tco (max-width: 22em) {
      :is(.answer, .settle, .also, .difference, .verdict) {
        min-height: 5lh;
      }
    }
    @container cpo-tco (max-width: 17em) {
      :is(.answer, .settle, .also, .difference, .verdict) {
        min-height: 7lh;
      }
      .condition {
        min-height: 5lh;
      }
      .band {
        min-height: 2lh;
      }
    }
    @container cpo-tco (max-width: 10em) {
      .n {
        white-space: normal;
      }
    }
  `,
];
