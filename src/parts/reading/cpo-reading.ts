/** Longer than most files: keyboard, pointer and what is told are one state. */
import { css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { DeskWords } from '../../words/desk-words.ts';
import { partEvent } from '../events.ts';
import { tokens } from '../styles/tokens.ts';
import { unseen } from '../styles/unseen.ts';
import { cellAfter, nearestCell, type Cell, type Reading } from './reading.ts';

/** A reader who holds an arrow key is told where it ends, in milliseconds after the last step. */
const restMilliseconds = 300;

/** Where the point that is read stands, in px of the chart. */
interface Spot {
  readonly x: number;
  readonly y: number;
  /** Of a part of a bar. */
  readonly wide: number;
  readonly high: number;
  /** The side to which the text has room. */
  readonly side: 'start' | 'middle' | 'end';
  readonly below: boolean;
}

/**
 * @summary A way through the points of a chart by arrow keys and pointer, one stop of the Tab key. The chart stands in it as it is; each element with `data-plot` is a plot, one for all or one for each row.
 * @slot - The chart.
 * @event cpo-told - What is read, once the reader rests.
 */
export class CpoReading extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    reading: { attribute: false },
    label: { type: String },
    at: { state: true },
    spot: { state: true },
  };

  static override styles = css`
    ${tokens}
    ${unseen}
    :host {
      display: block;
      position: relative;
    }
    .box:focus {
      outline: none;
    }
    .box:focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
      border-radius: 4px;
    }
    .mark,
    .tip {
      position: absolute;
      pointer-events: none;
      box-sizing: border-box;
    }
    .mark {
      border: 2px solid var(--_accent);
      border-radius: 50%;
      box-shadow: 0 0 0 2px var(--_page);
      width: 14px;
      height: 14px;
      transform: translate(-50%, -50%);
    }
    .mark.part {
      border-radius: 3px;
    }
    .tip {
      z-index: 3;
      margin: 0;
      width: max-content;
      max-width: min(22em, 60%);
      padding: 4px 8px;
      border: 1px solid var(--_field);
      border-radius: 4px;
      background: var(--_page);
      color: var(--_ink);
      font-size: 13px;
      line-height: 1.4;
      text-align: start;
      text-wrap: balance;
      translate: -50% -100%;
    }
    .tip.below {
      translate: -50% 0;
    }
    .tip.start {
      translate: 0 -100%;
    }
    .tip.start.below {
      translate: 0 0;
    }
    .tip.end {
      translate: -100% -100%;
    }
    .tip.end.below {
      translate: -100% 0;
    }
    /* How to read it is told to who has come by keyboard, before anything is read. */
    .tip.keys {
      display: none;
      inset-inline-end: 0;
      bottom: 100%;
      translate: none;
      max-width: 100%;
      margin-bottom: 6px;
      color: var(--_muted);
    }
    .box:focus-visible ~ .tip.keys {
      display: block;
    }
    @media print {
      .mark,
      .tip {
        display: none !important;
      }
    }
  `;

  declare words: DeskWords;
  declare reading: Reading | undefined;
  /** Name of the chart and what it shows, for who cannot see it. */
  declare label: string;
  declare private at: Cell | undefined;
  declare private spot: Spot | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.label = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.at || !changed.has('reading')) return;
    // What is read follows the chart, as far as the chart still goes.
    const { reading, at } = this;
    if (!reading || at.column >= reading.columns || at.row >= reading.rows) this.leave();
    else this.spot = this.spotOf(at);
  }

  protected override render(): TemplateResult {
    const { words, reading, at, spot } = this;
    // Where there is nothing to read, the chart is a chart.
    if (!reading || !words) return html`<slot></slot>`;
    const hint = words.reading[reading.kind];
    return html`<div
        class="box"
        tabindex="0"
        role="group"
        aria-label=${this.label}
        aria-describedby="keys"
        @keydown=${this.walk}
        @blur=${this.leave}
        @pointermove=${this.point}
        @pointerdown=${this.point}
        @pointerleave=${({ pointerType }: PointerEvent) => {
          // A finger leaves as soon as it has pointed.
          if (pointerType !== 'touch') this.leave();
        }}
      >
        <slot></slot>
      </div>
      ${
        at && spot
          ? html`<i class=${`mark ${spot.wide > 0 ? 'part' : ''}`} style=${styleOf(spot)}></i>
              <p
                class=${`tip ${spot.side} ${spot.below ? 'below' : ''}`}
                aria-hidden="true"
                translate="no"
                style=${`left:${spot.x}px;top:${spot.y + (spot.below ? 1 : -1) * (spot.high / 2 + 8)}px`}
              >
                ${reading.text(at)}
              </p>`
          : html`<p class="tip keys" aria-hidden="true">${hint}</p>`
      }
      <span class="vh" id="keys">${hint}</span>`;
  }

  private readonly walk = (event: KeyboardEvent): void => {
    // Buttons and lists within have keys of their own.
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = cellAfter(event.key, this.at, this.reading!);
    if (!next) return;
    event.preventDefault();
    this.goTo(next);
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      this.dispatchEvent(partEvent('cpo-told', { text: this.reading!.text(next) }));
    }, restMilliseconds);
  };

  private readonly point = (event: PointerEvent): void => {
    const { clientX, clientY } = event;
    const plots = this.plots();
    const inside = ({ left, right, top, bottom }: DOMRect): boolean =>
      clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    const index = plots.findIndex((plot) => inside(plot.getBoundingClientRect()));
    if (index < 0) return this.leave();
    const { left, top, width, height } = plots[index]!.getBoundingClientRect();
    const [x, y] = [(100 * (clientX - left)) / width, (100 * (clientY - top)) / height];
    this.goTo(nearestCell(this.reading!, x, y, plots.length > 1 || this.reading!.rows === 1 ? index : undefined));
  };

  private goTo(cell: Cell): void {
    if (!this.at) window.addEventListener('keydown', this.end, { capture: true });
    if (this.at?.column === cell.column && this.at.row === cell.row) return;
    this.at = cell;
    this.spot = this.spotOf(cell);
  }

  /** What a pointer shows is put away by Esc too, wherever the keyboard is. */
  private readonly end = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.leave();
  };

  private readonly leave = (): void => {
    clearTimeout(this.rest);
    window.removeEventListener('keydown', this.end, { capture: true });
    this.at = undefined;
    this.spot = undefined;
  };

  private plots(): readonly Element[] {
    return [...this.querySelectorAll('[data-plot]')];
  }

  private spotOf(cell: Cell): Spot | undefined {
    const plots = this.plots();
    const plot = plots[plots.length > 1 ? cell.row : 0];
    if (!plot) return undefined;
    const outer = this.getBoundingClientRect();
    const box = plot.getBoundingClientRect();
    const { left, top = 50, ends } = this.reading!.place(cell);
    const x = box.left - outer.left + (left / 100) * box.width;
    const y = box.top - outer.top + (top / 100) * box.height;
    return {
      x,
      y,
      wide: ends ? ((ends[1] - ends[0]) / 100) * box.width : 0,
      high: ends ? box.height : 14,
      side: x < 0.3 * outer.width ? 'start' : x > 0.7 * outer.width ? 'end' : 'middle',
      below: y < 56,
    };
  }
}

const styleOf = ({ x, y, wide, high }: Spot): string =>
  `left:${x}px;top:${y}px` + (wide > 0 ? `;width:${Math.max(6, wide + 4)}px;height:${high + 4}px` : '');
