import type { PictureContent, PictureRow } from './picture-content.ts';
import { noteGapPx, noteType, pictureColors, type BarScale, type PictureDrawing } from './picture-drawing.ts';
import { firstLines, widthOf, wrap, type Type } from './picture-text.ts';

/** From where to where something reaches, in pixels. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

const labelType: Type = { size: 14, bold: true };
const numberType: Type = { size: 14 };
const headType: Type = { size: 12.5 };
const gap = 16;
const leading = 17;
const widestLabelPx = 168;
const mostLabelLines = 4;

/** Options as rows: label, stacked bar, power, cost. */
export function drawTable(drawing: PictureDrawing, content: PictureContent, { left, right }: Span): void {
  const { heading, lines, rows, powerUnit, costUnit } = content;
  const { texts, desk } = content.words;
  const [powerHead, costHead] = [texts.power(powerUnit), texts.cost(costUnit)];
  const widest = (head: string, texts: readonly string[]): number =>
    Math.max(widthOf(head, headType), ...texts.map((text) => widthOf(text, numberType)));
  const costs = rows.map(({ costText }) => costText);
  const powers = rows.map(({ powerText }) => powerText);
  const labelWidth = Math.min(widestLabelPx, Math.max(...rows.map(labelledWidth)) + 6);
  const powerRight = right - widest(costHead, costs) - gap;
  const barLeft = left + labelWidth + gap;
  const scale = scaleOf(content, powerRight - widest(powerHead, powers) - gap - barLeft);
  const rule = (): void => drawing.rect(left, 0, right - left, 1, { fill: pictureColors.line });

  drawing.paragraph([heading], left, 22, { size: 16, bold: true });
  drawing.space(8);
  const head = { below: 13, fill: 'muted' } as const;
  drawing.text(desk.answer.option, { ...head, x: left }, headType);
  drawing.text(texts.byLine, { ...head, x: barLeft }, headType);
  drawing.text(powerHead, { ...head, x: powerRight, anchor: 'end' }, headType);
  drawing.text(costHead, { ...head, x: right, anchor: 'end' }, headType);
  drawing.space(20);
  for (const row of rows) {
    const label = firstLines(wrap(row.label, labelWidth + 1, labelType), mostLabelLines);
    const beside = label.length === 1 && labelledWidth(row) <= labelWidth;
    const high = 20 + leading * (label.length + (row.mark && !beside ? 1 : 0));
    if (row.focused) drawing.rect(left - 10, 0, right - left + 20, high, { rx: 4, fill: pictureColors.panel });
    rule();
    const fixed = label.length > 1;
    const note = beside ? row.mark : '';
    label.forEach((text, i) => drawing.text(text, { x: left, below: 24 + leading * i, note, fixed }, labelType));
    if (row.mark && !beside)
      drawing.text(row.mark, { x: left, below: 24 + leading * label.length, fill: 'muted' }, noteType);
    drawing.bar(row.values, row.total, lines, barLeft, scale);
    drawing.text(row.powerText, { x: powerRight, below: 24, anchor: 'end' }, numberType);
    drawing.text(row.costText, { x: right, below: 24, anchor: 'end' }, numberType);
    drawing.space(high);
  }
  rule();
}

const labelledWidth = ({ label, mark }: PictureRow): number =>
  widthOf(label, labelType) + (mark ? noteGapPx + widthOf(mark, noteType) : 0);

function scaleOf({ rows, lines }: PictureContent, barWidth: number): BarScale {
  const most = (negative: boolean): number =>
    Math.max(
      ...rows.map(({ values }) =>
        values.reduce((sum, value, i) => sum + (lines[i]!.negative === negative ? value : 0), 0),
      ),
    );
  const [before, after] = [most(true), most(false)];
  const pxPerUnit = before + after > 0 ? barWidth / (before + after) : 0;
  return { zeroPx: before * pxPerUnit, pxPerUnit, negative: before > 0 };
}

/** The words of the colours in use. */
export function drawLegend(
  drawing: PictureDrawing,
  { lines, rows, words }: PictureContent,
  { left, right }: Span,
): void {
  const used = lines.filter((_, i) => rows.some(({ values }) => values[i] !== 0));
  const kinds = new Map(used.map((one) => [one.label, one.negative ? 'negative' : one.color]));
  if (used.some(({ negative }) => negative)) kinds.set(words.desk.table.total, 'total');
  let x = left;
  for (const [word, kind] of kinds) {
    const needed = 16 + widthOf(word, headType);
    if (x > left && x + needed > right) {
      drawing.space(20);
      x = left;
    }
    drawing.swatch(kind, x);
    drawing.text(word, { x: x + 16, below: 10, fill: 'muted' }, headType);
    x += needed + gap + 2;
  }
  drawing.space(16);
}
