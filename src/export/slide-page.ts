/** What all slides share: their size, their margins, how texts are set, and the file that they are. */
import { attributes, escapeMarkup } from './markup.ts';
import { pictureColors, type PictureDrawing } from './picture-drawing.ts';
import type { Type } from './picture-text.ts';

/** 16:9, as slides are. */
export const [slideWidth, slideHeight] = [1600, 900];
export const slideMargin = 80;
export const slideRight = slideWidth - slideMargin;
export const slideInner = slideRight - slideMargin;

export const asked: Type = { size: 26 };
export const mark: Type = { size: 17 };
export const credit: Type = { size: 18, bold: true };

/** Lines from the left margin on. */
export function say(
  drawing: PictureDrawing,
  lines: readonly string[],
  leading: number,
  type: Type,
  fill: 'ink' | 'muted' = 'ink',
): void {
  drawing.paragraph(lines, slideMargin, leading, type, fill);
}

/** A rule across the slide. */
export const rule = (drawing: PictureDrawing, below = 0): void =>
  drawing.rect(slideMargin, below, slideInner, 1, { fill: pictureColors.line });

/** A whole SVG file without script or reference. @param inWords Sentences for readers who do not see it. */
export function slideFile(
  marks: readonly string[],
  { locale, title, inWords }: { readonly locale: string; readonly title: string; readonly inWords: string },
): string {
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    ...{ width: slideWidth, height: slideHeight, viewBox: `0 0 ${slideWidth} ${slideHeight}` },
    ...{ 'xml:lang': locale, role: 'img' },
    'font-family': 'Helvetica, Arial, Liberation Sans, Noto Sans CJK JP, sans-serif',
  });
  return [
    `<svg${root}>`,
    `<title>${escapeMarkup(title)}</title>`,
    `<desc>${escapeMarkup(inWords)}</desc>`,
    `<rect${attributes({ x: 0, y: 0, width: slideWidth, height: slideHeight, fill: pictureColors.page })}/>`,
    ...marks,
    '</svg>\n',
  ].join('\n');
}
