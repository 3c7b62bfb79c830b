/** Quantities of a row as JSON: what no number of a row moves is laid out once. */
import type { OutputSlot } from '../engine/evaluator.ts';
import { numberText } from './json-number.ts';

export interface Slot extends OutputSlot {
  readonly varies: boolean;
}

export interface SlotList {
  readonly before: string;
  readonly list: readonly Slot[];
  readonly after: string;
}

/** Writes quantities from an array: text that stays, and between it the numbers that vary. */
export class QuantitiesOfRows {
  readonly isAscii: boolean;
  /** Text that stays, and behind it each number that varies, as it was written last: joined they are the whole. */
  private readonly cells: string[];
  private readonly offsets: Int32Array;
  private readonly perYear: Uint8Array;
  /** Of each place: what stands behind a number, and behind null. */
  private readonly afterNumber: string[] = [];
  private readonly afterNull: string[] = [];
  private readonly beforeYears: string[] = [];

  /** @param y Of the present row. @param less What is taken from it, for differences. */
  constructor(
    lists: readonly SlotList[],
    private readonly y: Float64Array,
    private readonly less: Float64Array | undefined,
    horizon: number,
  ) {
    const varying: Slot[] = [];
    const between = [''];
    const add = (text: string): void => {
      between[between.length - 1]! += text;
    };
    for (const { before, list, after } of lists) {
      add(before);
      list.forEach((slot, i) => {
        add(`${i === 0 ? '' : ','}${JSON.stringify(slot.name)}:`);
        if (!slot.varies) return add(this.fixed(slot, horizon));
        add('{"value":');
        varying.push(slot);
        between.push('}');
      });
      add(after);
    }
    this.offsets = Int32Array.from(varying, ({ offset }) => offset);
    this.perYear = Uint8Array.from(varying, ({ perYear }) => (perYear ? 1 : 0));
    varying.forEach(({ unit, perYear, reason = 'undefined' }, i) => {
      const [ofUnit, rest] = [`,"unit":${JSON.stringify(unit)}`, between[i + 1]!];
      this.beforeYears.push(`${ofUnit},"byYear":[`);
      this.afterNumber.push(perYear ? `]${rest}` : ofUnit + rest);
      this.afterNull.push(`${ofUnit},"reason":${JSON.stringify(reason)}${rest}`);
    });
    this.cells = [between[0]!];
    this.isAscii = [between[0]!, ...this.afterNumber, ...this.afterNull, ...this.beforeYears].every((text) =>
      /^[\0-\x7f]*$/.test(text),
    );
  }

  write(horizon: number): string {
    const { y, less, cells, offsets, perYear, afterNumber, afterNull, beforeYears } = this;
    for (let i = 0; i < offsets.length; i++) {
      const offset = offsets[i]!;
      const cell = 2 * i + 1;
      const value = less ? y[offset]! - less[offset]! : y[offset]!;
      if (value !== value && this.hasNone(offset)) {
        cells[cell] = 'null';
        cells[cell + 1] = afterNull[i]!;
        continue;
      }
      let text = numberText(value);
      if (perYear[i]) {
        const first = text;
        text += beforeYears[i]! + first;
        for (let at = offset + 1; at < offset + horizon; at++)
          text += `,${numberText(less ? y[at]! - less[at]! : y[at]!)}`;
      }
      cells[cell] = text;
      cells[cell + 1] = afterNumber[i]!;
    }
    // Faster than one text that grows.
    return cells.join('');
  }

  private hasNone(offset: number): boolean {
    return Number.isNaN(this.y[offset]!) || (this.less !== undefined && Number.isNaN(this.less[offset]!));
  }

  /** A quantity that no number moves. */
  private fixed({ offset, perYear, unit, reason = 'undefined' }: Slot, horizon: number): string {
    if (this.hasNone(offset)) return JSON.stringify({ value: null, unit, reason });
    const at = (i: number): number => this.y[i]! - (this.less?.[i] ?? 0);
    const byYear = perYear && { byYear: Array.from({ length: horizon }, (_, year) => at(offset + year)) };
    return JSON.stringify({ value: at(offset), unit, ...byYear });
  }
}
