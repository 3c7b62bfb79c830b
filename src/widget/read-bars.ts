/** A way through the parts of stacked bars by arrow keys and pointer, one stop of the Tab key. It comes with the chart, and leaves the table in which the bars stand as it is. */
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { cellAfter, type Cell } from '../parts/reading/reading.ts';

/** Bars under each other, each of the same parts. */
export interface Bars {
  /** What the bars are, and what they show, for who cannot see them. */
  readonly label: string;
  /** How they are read. */
  readonly hint: string;
  /** The class of each part. */
  readonly parts: readonly string[];
  readonly rows: number;
  /** What is read of a part of a bar. */
  readonly text: (cell: Cell) => string;
}

class ReadBars extends Directive {
  private bars!: Bars;
  private box: HTMLElement | undefined;
  private at: Cell | undefined;
  private readonly tip = document.createElement('p');

  render(bars: Bars): undefined {
    this.bars = bars;
  }

  override update({ element }: ElementPart, [bars]: [Bars]): undefined {
    this.render(bars);
    this.box ??= this.readable(element as HTMLElement);
    this.box.setAttribute('aria-label', bars.label);
    // What is read follows the bars, as far as they still go.
    if (this.at && this.at.row < bars.rows && this.at.column < bars.parts.length) this.goTo(this.at);
    else if (this.at) this.leave();
  }

  private readable(box: HTMLElement): HTMLElement {
    box.className = 'read-bars';
    box.tabIndex = 0;
    box.setAttribute('role', 'group');
    this.tip.className = 'tip';
    this.tip.setAttribute('role', 'status');
    box.append(this.tip);
    let last = '';
    const point = ({ target, type, clientX, clientY }: PointerEvent): void => {
      // What moves under a resting pointer takes nothing from who reads by keyboard.
      const place = `${type} ${clientX} ${clientY}`;
      if (place === last) return;
      last = place;
      const found = this.cellOf(target as Element);
      if (found) this.goTo(found);
      else this.leave();
    };
    const listeners: Readonly<Record<string, (event: never) => void>> = {
      keydown: (event: KeyboardEvent) => this.walk(event),
      focus: () => {
        if (box.matches(':focus-visible')) this.show(this.bars.hint, box);
      },
      blur: () => this.leave(),
      pointermove: point,
      pointerdown: point,
      // A finger leaves as soon as it has pointed.
      pointerleave: ({ pointerType }: PointerEvent) => {
        if (pointerType !== 'touch') this.leave();
      },
    };
    for (const [name, listener] of Object.entries(listeners)) box.addEventListener(name, listener as EventListener);
    return box;
  }

  private walk(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { parts, rows } = this.bars;
    const start = { column: 0, row: 0 };
    const next = cellAfter(event.key, this.at, { columns: parts.length, rows, start, kind: 'bars' });
    if (!next) return;
    event.preventDefault();
    this.goTo(next);
  }

  /** What is shown is put away by Esc, wherever the keyboard is, and by nothing else that Esc does. */
  private readonly end = (event: KeyboardEvent): void => {
    // The widget may have been taken away meanwhile.
    if (!this.box!.isConnected) return this.leave();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.leave();
  };

  private goTo(cell: Cell): void {
    this.leave();
    this.at = cell;
    const drawn = this.drawn(cell);
    drawn?.classList.add('read');
    this.show(this.bars.text(cell), drawn ?? this.plot(cell.row));
  }

  private leave(): void {
    removeEventListener('keydown', this.end, { capture: true });
    this.at = undefined;
    this.tip.textContent = '';
    for (const one of this.box!.querySelectorAll('.read')) one.classList.remove('read');
  }

  /** Beside what is read; at the ends of the box it stays within. */
  private show(text: string, beside: Element): void {
    const { tip } = this;
    tip.textContent = text;
    addEventListener('keydown', this.end, { capture: true });
    const outer = this.box!.getBoundingClientRect();
    const { left, width, top } = beside.getBoundingClientRect();
    const percent = (100 * (left + width / 2 - outer.left)) / outer.width;
    tip.style.cssText = `left:${percent}%;top:${top - outer.top - 6}px;translate:${-percent}% -100%`;
  }

  private plot = (row: number): Element => this.box!.querySelectorAll('svg')[row]!;

  /** A part without width is not drawn. */
  private drawn = ({ row, column }: Cell): Element | null =>
    this.plot(row).querySelector(`rect.${this.bars.parts[column]!}`);

  private cellOf(target: Element): Cell | undefined {
    const row = [...this.box!.querySelectorAll('svg')].findIndex((plot) => plot.contains(target));
    const column = this.bars.parts.findIndex((part) => target.classList.contains(part));
    return row < 0 || column < 0 ? undefined : { row, column };
  }
}

export const readBars = directive(ReadBars);
