/** What the chart brings beside the styles of the element. */
import { css } from 'lit';
import { laterStyles } from './tco-later-styles.ts';

const drawn = css`
  .plot {
    display: grid;
    grid-template: 15em auto auto / 4em minmax(0, 1fr) 9.5em;
    gap: 0.3em 0.6em;
    margin-top: 0.8em;
    font-size: 0.8em;
    color: var(--_muted);
  }
  .plot svg {
    height: 100%;
  }
  .plot .years {
    grid-area: 2 / 2;
    height: 1.3em;
    text-anchor: middle;
  }
  .plot .axis {
    grid-area: 3 / 2;
    text-align: center;
    text-wrap: balance;
  }
  .keys {
    margin-top: 0.5em;
  }
  .values text {
    text-anchor: end;
  }
  .plot .names {
    overflow: hidden;
  }
  :is(.values, .names) text {
    dominant-baseline: central;
  }
  text {
    fill: currentcolor;
    font-weight: 500;
  }
  .lines rect {
    fill: none;
    stroke: none;
    pointer-events: all;
  }
  .lines svg {
    fill: none;
  }
  .lines path {
    stroke: currentcolor;
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }
  .lines .tick {
    stroke: var(--_line);
    stroke-width: 1px;
  }
  circle {
    fill: currentcolor;
  }
  .plot .option {
    color: var(--_accent);
    font-weight: 700;
  }
  .plot .baseline {
    color: var(--_ink);
    font-weight: 700;
  }
  :is(.option, .baseline) path {
    stroke-width: 2.5px;
  }
  /* A line without length with round ends is a dot of its width. */
  .lines .dots {
    stroke-width: 5px;
    stroke-linecap: round;
  }
  .read-bars {
    position: relative;
  }
  .bar text {
    pointer-events: none;
  }
  .read {
    stroke: var(--_ink);
    stroke-width: 2.5px;
  }
  .tip {
    position: absolute;
    z-index: 1;
    width: max-content;
    max-width: min(22em, 100%);
    padding: 0.25em 0.5em;
    border: 1px solid var(--_field);
    border-radius: 0.3em;
    background: var(--_page);
    font-size: 0.84em;
    line-height: 1.4;
    pointer-events: none;
  }
  .tip:empty {
    padding: 0;
    border: 0;
  }
  @container cpo-tco (max-width: 22em) {
    .plot {
      grid-template-columns: 4em minmax(0, 1fr) 7.5em;
    }
  }
  @container cpo-tco (max-width: 10em) {
    .plot {
      grid-template-columns: 3em minmax(0, 1fr) 5em;
    }
  }
`;

export const chartStyles = [drawn, laterStyles];
