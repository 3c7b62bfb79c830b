import { sentences } from '../words/sentences.ts';
import { attributes, escapeMarkup } from './markup.ts';
import type { PictureContent } from './picture-content.ts';
import { pictureColors, PictureDrawing } from './picture-drawing.ts';
import { drawLegend, drawTable } from './picture-table.ts';
import { wrap, wrapEvenly, type Type } from './picture-text.ts';

export interface Picture {
  /** A whole SVG file without script, style sheet or reference. */
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const width = 720;
const margin = 32;
const span = { left: margin, right: width - margin };
const inner = span.right - span.left;

const headings: readonly Type[] = [24, 20, 17].map((size) => ({ size, bold: true }));
const strong: Type = { size: 15, bold: true };
const plain: Type = { size: 13.5 };
const small: Type = { size: 12.5 };
const mostHeadingLines = 3;
const [titleId, descriptionId] = ['cpo-tco-title', 'cpo-tco-desc'];

/**
 * Draws a comparison from top to bottom.
 * @param inWords The same for readers who do not see it.
 */
export function drawPicture(content: PictureContent, inWords: string): Picture {
  const drawing = new PictureDrawing();
  const { question, badge, headline, settle, conditions, disclosures, warnings, evidence, credit } = content;
  drawing.space(28);
  drawing.paragraph(wrap(question, inner, strong), margin, 21, strong, 'muted');
  drawing.space(6);
  drawing.paragraph(wrap(badge, inner, strong), margin, 21, strong);
  drawing.space(4);
  const fits = (type: Type): boolean => wrap(headline, inner, type).length <= mostHeadingLines;
  const heading = headings.find(fits) ?? headings.at(-1)!;
  drawing.paragraph(wrapEvenly(headline, inner, heading), margin, heading.size * 1.25, heading);
  drawing.space(8);
  drawing.paragraph(wrap(settle, inner, strong), margin, 21, strong);
  drawing.space(2);
  drawing.paragraph(wrap(conditions, inner, plain), margin, 20, plain, 'muted');
  drawing.space(22);
  drawTable(drawing, content, span);
  drawing.space(18);
  drawLegend(drawing, content, span);
  for (const texts of [...disclosures.map((text) => [text]), warnings]) notice(drawing, texts);
  drawing.space(14);
  drawing.rect(margin, 0, inner, 1, { fill: pictureColors.line });
  drawing.space(10);
  drawing.paragraph(wrap(evidence, inner, small), margin, 18, small, 'muted');
  drawing.space(4);
  drawing.paragraph(wrap(credit, inner, small), margin, 18, { ...small, bold: true }, 'muted');
  const height = Math.ceil(drawing.y + 24);
  return { svg: file(drawing.marks, height, content, inWords), width, height };
}

/** Sentences beside one rule, each on a line of its own. */
function notice(drawing: PictureDrawing, texts: readonly string[]): void {
  const lines = texts.flatMap((text) => wrap(text, inner - 14, plain));
  if (lines.length === 0) return;
  drawing.space(12);
  drawing.rect(margin, 0, 3, 20 * lines.length, { fill: pictureColors.warn });
  drawing.paragraph(lines, margin + 14, 20, plain);
}

function file(marks: readonly string[], height: number, content: PictureContent, inWords: string): string {
  const { question, rows, powerUnit, costUnit, warnings, words } = content;
  const withUnit = (text: string, unit: string): string => words.desk.numbers.withUnit(text, unit);
  const numbers = rows.map(({ label, powerText, costText }) =>
    words.texts.row(label, withUnit(powerText, powerUnit), withUnit(costText, costUnit)),
  );
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    ...{ width, height, viewBox: `0 0 ${width} ${height}` },
    ...{ role: 'img', 'aria-labelledby': `${titleId} ${descriptionId}` },
    'font-family': 'Helvetica, Arial, Liberation Sans, sans-serif',
  });
  const ground = attributes({
    ...{ x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 8 },
    ...{ fill: pictureColors.page, stroke: pictureColors.line },
  });
  return [
    `<svg${root}>`,
    `<title${attributes({ id: titleId })}>${escapeMarkup(question)}</title>`,
    `<desc${attributes({ id: descriptionId })}>${escapeMarkup(sentences([inWords, ...numbers, ...warnings]))}</desc>`,
    `<rect${ground}/>`,
    ...marks,
    '</svg>\n',
  ].join('\n');
}
