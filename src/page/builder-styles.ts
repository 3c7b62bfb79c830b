/** Longer than most files: one list of the rules of the builder page. */
import { css } from 'lit';

export const builderStyles = css`
  :host {
    background: var(--_page);
    container-type: normal;
    min-height: 100vh;
  }
  main {
    max-width: 1400px;
    margin: auto;
    padding: 0 32px 64px;
  }
  /* It is a button here: what it leads to is no place of the address. */
  .skip.bt:not(:focus) {
    inset-inline-start: -999em;
  }
  .intro {
    padding: 24px 0 20px;
  }
  .intro p {
    color: var(--_muted);
    max-width: 62em;
    margin-top: 6px;
    text-wrap: pretty;
  }
  .intro .warn {
    color: var(--_warn);
    font-size: 13px;
    margin-top: 12px;
  }
  .work {
    display: grid;
    grid-template-columns: 400px minmax(0, 1fr);
    gap: 40px;
    align-items: start;
    border-top: 1px solid var(--_line);
  }
  .part {
    border-bottom: 1px solid var(--_line);
  }
  summary {
    cursor: pointer;
    list-style: none;
    display: flex;
    align-items: center;
    gap: 8px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    width: 7px;
    height: 7px;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
    margin: 0 5px 0 2px;
  }
  details[open] > summary::before {
    transform: rotate(45deg) translate(-2px, -2px);
  }
  .part > summary {
    min-height: 48px;
  }
  .part > summary h2 {
    font-size: 15px;
    letter-spacing: 0;
  }
  .part > summary .pill {
    margin-inline-start: auto;
  }
  .body {
    padding: 2px 0 20px;
  }
  .body > .hint {
    margin-bottom: 12px;
  }
  h3 {
    margin: 20px 0 8px;
  }
  .f {
    margin: 0 0 14px;
    min-width: 0;
  }
  .f > label:not(.line),
  legend {
    display: block;
    font-size: 13px;
    padding: 0;
    margin-bottom: 4px;
  }
  .f .hint,
  .f .warn,
  .in .warn {
    margin-top: 4px;
    font-size: 12px;
    text-wrap: pretty;
  }
  ul.warn,
  p.warn {
    font-size: 13px;
  }
  .box {
    width: 100%;
    min-width: 0;
  }
  textarea.box {
    display: block;
    padding: 6px 8px;
    font: inherit;
    font-size: 13px;
    color: inherit;
    resize: vertical;
  }
  .box::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .box[aria-invalid='true'] {
    border-color: var(--_warn);
  }
  .with {
    display: flex;
    gap: 6px;
  }
  input[type='color'] {
    appearance: none;
    flex: none;
    width: 32px;
    height: 32px;
    padding: 3px;
    border: 1px solid var(--_field);
    border-radius: 6px;
    background: var(--_page);
    cursor: pointer;
  }
  input[type='color']::-webkit-color-swatch-wrapper {
    padding: 0;
  }
  input[type='color']::-webkit-color-swatch {
    border: 0;
    border-radius: 3px;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 16px;
    align-items: end;
  }
  .two .f:has(.hint, .warn) {
    align-self: start;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 26px;
    font-size: 13px;
  }
  .line input {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .product {
    background: var(--_panel);
    border-radius: 10px;
    padding: 14px 16px 10px;
    margin: 0 0 14px;
  }
  .product legend {
    float: left;
    width: 100%;
    font-weight: 600;
    font-size: 15px;
    margin-bottom: 10px;
    overflow-wrap: anywhere;
  }
  .product legend + * {
    clear: both;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 10px 0 14px;
  }
  .file {
    position: relative;
    overflow: hidden;
  }
  .file input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
    font-size: 40px;
  }
  .file:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .group {
    border-top: 1px solid var(--_line);
  }
  .group > summary {
    min-height: 36px;
    font-size: 13px;
  }
  .group small {
    color: var(--_muted);
    font-size: 12px;
  }
  .rows {
    padding-bottom: 8px;
  }
  .in {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 92px 118px;
    gap: 4px 8px;
    align-items: center;
    padding: 5px 0;
    font-size: 13px;
  }
  .in.set > label {
    font-weight: 600;
  }
  .in .warn,
  .in .lk {
    grid-column: 1 / -1;
  }
  .in label {
    line-height: 1.3;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .in:not(:has(select + select, input + select)) {
    grid-template-columns: minmax(0, 1fr) 92px;
  }
  .sg {
    margin: 0 0 14px;
    min-width: 0;
  }
  .seg {
    display: inline-flex;
    flex-wrap: wrap;
    border: 1px solid var(--_field);
    border-radius: 6px;
    font-size: 13px;
    --tall: 30px;
    overflow: hidden;
    max-width: 100%;
  }
  .seg label {
    position: relative;
    display: flex;
    align-items: center;
    min-height: var(--tall);
    padding: 0 11px;
    cursor: pointer;
    color: var(--_muted);
    white-space: nowrap;
  }
  .seg label + label {
    box-shadow:
      -1px 0 0 var(--_line),
      0 -1px 0 var(--_line);
  }
  .seg input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .seg label:has(:checked) {
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 600;
  }
  .seg label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .pv {
    position: sticky;
    top: 52px;
    padding-top: 12px;
    min-width: 0;
    scroll-margin-top: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 20px;
    margin-bottom: 12px;
  }
  .tools .sg {
    display: flex;
    align-items: center;
    gap: 8px;
    margin: 0;
  }
  .tools legend {
    float: left;
    margin: 0;
    font-size: 12px;
    color: var(--_muted);
  }
  .tools .lk {
    margin-inline-start: auto;
  }
  .stage {
    height: calc(100dvh - 140px);
    min-height: 420px;
    overflow: auto hidden;
    background: var(--_panel);
    border: 1px solid var(--_line);
    border-radius: 10px;
  }
  iframe {
    display: block;
    width: 100%;
    height: 100%;
    margin-inline: auto;
    border: 0;
    background: var(--_page);
  }
  iframe.w320 {
    width: 320px;
  }
  iframe.w480 {
    width: 480px;
  }
  iframe.w768 {
    width: 768px;
  }
  main > section {
    margin-top: 40px;
    border-top: 1px solid var(--_line);
    padding-top: 20px;
    scroll-margin-top: 0;
  }
  main > section > h2 small {
    display: inline;
    font-size: 13px;
    font-weight: 400;
    letter-spacing: 0;
    color: var(--_muted);
    margin-inline-start: 8px;
  }
  main > section > .sg {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin: 12px 0 16px;
  }
  main > section > .sg legend {
    float: left;
    margin: 0;
    font-size: 12px;
    color: var(--_muted);
  }
  .codes {
    display: grid;
    grid-template-columns: 400px minmax(0, 1fr);
    gap: 40px;
    align-items: start;
  }
  cpo-claim-slide {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    gap: 10px 16px;
    align-items: end;
    margin-top: 20px;
  }
  cpo-claim-slide > :is(h3, [role='status']) {
    grid-column: 1 / -1;
    margin: 0;
  }
  .about {
    margin: 0 0 14px;
    text-wrap: pretty;
  }
  .codes ol {
    margin: 0;
    padding-inline-start: 20px;
  }
  .codes li {
    margin-bottom: 8px;
    text-wrap: pretty;
  }
  .code {
    margin: 0 0 16px;
    background: var(--_panel);
    border-radius: 10px;
    min-width: 0;
  }
  .code figcaption {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 8px 8px 0 14px;
    font-size: 12px;
    color: var(--_muted);
  }
  .cp {
    min-width: 96px;
  }
  pre {
    margin: 0;
    padding: 8px 14px 14px;
    overflow: auto;
    max-height: 420px;
    font:
      13px/1.5 ui-monospace,
      'Cascadia Mono',
      Menlo,
      Consolas,
      'Liberation Mono',
      monospace;
    tab-size: 2;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    border-radius: 10px;
  }
  pre.small {
    background: var(--_panel);
    padding: 10px 14px;
    margin: 6px 0 10px;
    font-size: 12px;
  }
  pre code {
    font: inherit;
  }
  @media (max-width: 1080px) {
    .work,
    .codes {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .codes > div + div {
      margin-top: 16px;
    }
    .pv {
      position: static;
      padding-top: 20px;
    }
    .stage {
      height: 640px;
    }
  }
  @media (max-width: 820px) {
    main {
      padding-inline: 16px;
    }
    .over {
      display: none;
    }
    .seg {
      --tall: 42px;
    }
    .line {
      min-height: 44px;
    }
    input[type='color'] {
      width: 44px;
      height: 44px;
    }
    textarea.box {
      font-size: 16px;
    }
    .in {
      grid-template-columns: minmax(0, 1fr) 118px;
    }
    .in > label {
      grid-column: 1 / -1;
    }
    .in > .box:first-of-type {
      grid-column: 1;
    }
    .group > summary {
      min-height: 44px;
    }
  }
  @media (max-width: 480px) {
    .two {
      grid-template-columns: minmax(0, 1fr);
    }
    .tools .lk {
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    .seg label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .product,
    .code {
      border: 1px solid;
    }
    summary::before {
      border-color: CanvasText;
    }
  }
  @media print {
    .top,
    .pv {
      display: none;
    }
    .work {
      display: block;
    }
  }
`;
