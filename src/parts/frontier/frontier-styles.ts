import { css } from 'lit';

export const frontierStyles = css`
  .axes {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 22px;
    margin: 8px 0 4px;
  }
  .control {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    max-width: 100%;
    min-width: 0;
  }
  .finding {
    line-height: 1.5;
    min-height: 3em;
    font-size: 13px;
    color: var(--_muted);
    max-width: 62em;
  }
  .plane {
    margin-bottom: 8px;
    position: relative;
    height: 340px;
  }
  .canvas {
    position: relative;
    height: 340px;
  }
  .canvas i {
    position: absolute;
    inset: var(--plot, 0);
    pointer-events: none;
  }
  .plane.late {
    background: var(--_panel);
  }
  .plane p {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    margin: 0;
    padding: 14px;
    color: var(--_muted);
    font-size: 13px;
    text-align: center;
    text-wrap: balance;
    pointer-events: none;
  }
  .finding.late,
  cpo-figure.late {
    visibility: hidden;
  }
  cpo-figure.late .plane {
    visibility: visible;
  }
  /* What was never in view has no picture: paper has the numbers. */
  @media print {
    .plane:not(:has(canvas[data-drawn])) {
      display: none;
    }
  }
  @container (max-width: 620px) {
    h2 {
      min-height: 3lh;
    }
    .finding {
      min-height: 6em;
    }
    .plane,
    .canvas {
      height: 300px;
    }
    .control {
      width: 100%;
    }
    .control span {
      min-width: 52px;
    }
  }
`;
