import { css } from 'lit';
import { evidenceStyles } from '../evidence-mark.ts';

/**
 * Marks of charts and tables: dots, ranges, bars, axes, keys, and how well something is founded. Longer than most files: one
 * vocabulary for all charts.
 */
export const markStyles = css`
  .plot,
  .axis,
  .dv,
  .tor,
  .wh,
  .strip,
  .tg {
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
  }
  .dot {
    width: 12px;
    height: 12px;
    border-radius: 50%;
    background: var(--_ink);
    top: 50%;
    margin: -6px 0 0 -6px;
    box-shadow: 0 0 0 2px var(--_page);
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
  }
  .w {
    top: 50%;
    height: 1px;
    background: var(--_ink);
    box-shadow: 0 0 0 1px var(--_page);
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
  .badge {
    display: inline-flex;
    align-items: center;
    min-height: 28px;
    padding: 2px 12px;
    border-radius: 14px;
    box-shadow: inset 0 0 0 1.5px var(--_ink);
    font-size: 13px;
    font-weight: 600;
  }
  .badge.settled {
    background: var(--_ink);
    color: var(--_page);
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
  /* Open and filled dots, and the stroke of a break-even. */
  .fg,
  .on,
  .lo,
  .hi {
    width: 8px;
    height: 8px;
    border-radius: 50%;
    border: 1.5px solid var(--_muted);
    background: var(--_page);
  }
  .on,
  .hi {
    background: var(--_ink);
  }
  .on,
  .lo,
  .hi {
    border-color: var(--_ink);
  }
  .s.be {
    width: 2px;
    height: 10px;
    background: var(--_ink);
  }
  .leg {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    font-size: 12px;
    color: var(--_muted);
    margin: 14px 0 4px;
  }
  .leg i {
    display: inline-block;
    width: 12px;
    height: 12px;
    vertical-align: -1px;
    margin-right: 5px;
    border-radius: 2px;
  }
  .h-rise {
    background-image: repeating-linear-gradient(135deg, var(--_hatch) 0 1px, transparent 1px 5px);
  }
  .h-fall {
    background-image: repeating-linear-gradient(45deg, var(--_hatch) 0 1px, transparent 1px 5px);
  }
  .h-level {
    background-image: repeating-linear-gradient(0deg, var(--_hatch) 0 1px, transparent 1px 4px);
  }
  .h-upright {
    background-image: repeating-linear-gradient(90deg, var(--_hatch) 0 1px, transparent 1px 4px);
  }
  .h-cross {
    background-image:
      repeating-linear-gradient(135deg, var(--_hatch) 0 1px, transparent 1px 5px),
      repeating-linear-gradient(45deg, var(--_hatch) 0 1px, transparent 1px 5px);
  }
  .h-dots {
    background-image: radial-gradient(circle at 2px 2px, var(--_hatch) 1px, transparent 1.5px);
    background-size: 5px 5px;
  }
  cpo-reading {
    display: block;
  }
  ${evidenceStyles}
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
  /* What these say by colour they say on paper and in forced colours too. */
  :is(
    .iv,
    .dot,
    .br,
    .g,
    .z,
    .w,
    .seg,
    .rl,
    .sp,
    .fg,
    .on,
    .be,
    .lo,
    .hi,
    .mini,
    .mini i,
    .s,
    .leg i,
    .stk i,
    .tg .ok,
    .tg .mb
  ),
  :is(.w, .ev, .tr)::before,
  .w::after {
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid;
    }
  }
  @media print {
    .cap .r,
    .lk {
      display: none !important;
    }
  }
`;
