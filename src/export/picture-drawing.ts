import { attributes, escapeMarkup } from './markup.ts';
import { widthOf, type Type } from './picture-text.ts';

/** Light colours of the elements, by token. */
export const pictureColors = {
  ink: '#16191d',
  muted: '#505862',
  line: '#e1e4e8',
  page: '#fff',
  panel: '#f6f7f8',
  switches: '#5b6775',
  switchOptics: '#1b6aad',
  cardOptics: '#5595cd',
  carbon: '#5c6b1f',
  sites: '#7a4a86',
  other: '#868d96',
  warn: '#8a5200',
} as const;
const { ink, muted, page } = pictureColors;
export type PictureColor = keyof typeof pictureColors;

/** How long the bars of all rows are. */
export interface BarScale {
  /** Pixels from the left end of the bars to zero, where the longest negative part of a row ends. */
  readonly zeroPx: number;
  readonly pxPerUnit: number;
  /** Whether something is taken off. */
  readonly negative: boolean;
}

/** Position of a line of text, in pixels. */
export interface TextPlace {
  /** Where it begins; where it ends, if it is anchored there. */
  readonly x: number;
  /** From y down to the line on which its signs stand. */
  readonly below: number;
  readonly fill?: PictureColor;
  readonly anchor?: 'end';
  /** Said after it in small letters. */
  readonly note?: string;
  /** Set to its estimated width whatever the font. */
  readonly fixed?: boolean;
}

/** How a note after a text is set, and how far from it. */
export const noteType: Type = { size: 12 };
export const noteGapPx = 6;

/** Marks from top to bottom; y is where the next one begins. */
export class PictureDrawing {
  readonly marks: string[] = [];
  y = 0;

  space(px: number): void {
    this.y += px;
  }

  /** One line of text. */
  text(text: string, { x, below, fill = 'ink', anchor, note, fixed }: TextPlace, type: Type): void {
    const how = {
      ...{ x: round(x), y: round(this.y + below), 'font-size': type.size, fill: pictureColors[fill] },
      ...(type.bold && { 'font-weight': 'bold' }),
      ...(anchor && { 'text-anchor': anchor }),
      ...(fixed && { textLength: round(widthOf(text, type)), lengthAdjust: 'spacingAndGlyphs' }),
    };
    const beside = { dx: noteGapPx, 'font-size': noteType.size, 'font-weight': 'normal', fill: muted };
    const after = note ? `<tspan${attributes(beside)}>${escapeMarkup(note)}</tspan>` : '';
    this.marks.push(`<text${attributes(how)}>${escapeMarkup(text)}${after}</text>`);
  }

  /** Lines that keep their estimated width under any font, or a wider one would run out of the picture. */
  paragraph(lines: readonly string[], x: number, leading: number, type: Type, fill: PictureColor = 'ink'): void {
    for (const line of lines) {
      // A sign without ascender and descender is centred on its line.
      this.text(line, { x, below: leading / 2 + type.size * 0.36, fill, fixed: true }, type);
      this.space(leading);
    }
  }

  rect(x: number, below: number, width: number, height: number, look: Record<string, string | number>): void {
    const where = { x: round(x), y: round(this.y + below), width: round(width), height: round(height) };
    this.marks.push(`<rect${attributes({ ...where, ...look })}/>`);
  }

  /** Parts from zero to the right, what is taken off to its left, and then a mark at the total. */
  bar(
    values: readonly number[],
    total: number,
    lines: readonly { readonly color: PictureColor; readonly negative: boolean }[],
    left: number,
    scale: BarScale,
  ): void {
    const zero = left + scale.zeroPx;
    let [before, after] = [zero, zero];
    values.forEach((value, i) => {
      const { negative, color } = lines[i]!;
      const length = value * scale.pxPerUnit;
      if (length <= 0) return;
      if (negative) this.rect((before -= length), 14, length, 10, takenOff);
      else {
        const fill = pictureColors[color];
        this.rect(after, 10, length, 18, { rx: 2, fill, stroke: page, 'stroke-width': 1.5 });
        after += length;
      }
    });
    if (!scale.negative) return;
    this.rect(zero - 0.5, 8, 1, 22, { fill: muted });
    this.rect(zero + total * scale.pxPerUnit - 1.25, 7, 2.5, 24, { fill: ink });
  }

  /** A sign of the legend: a colour, what is taken off, or the mark at the total. */
  swatch(kind: string, x: number): void {
    if (kind === 'total') this.rect(x + 4, 0, 2.5, 12, { fill: ink });
    else if (kind === 'negative') this.rect(x + 0.5, 1.5, 9, 9, takenOff);
    else this.rect(x, 1, 10, 10, { rx: 2, fill: pictureColors[kind as PictureColor] });
  }
}

const takenOff = { fill: 'none', stroke: muted, 'stroke-dasharray': '3 2' };

const round = (px: number): number => Math.round(px * 100) / 100;
