import { sentences } from '../words/sentences.ts';
import { percentAt, ticksOf, type Extent } from '../view/extent.ts';
import { pictureColors, PictureDrawing } from './picture-drawing.ts';
import { firstLines, widthOf, wrap, wrapEvenly, type Type } from './picture-text.ts';
import type { Picture } from './picture.ts';
import type { SlideContent, SlideRow } from './slide-content.ts';
import {
  asked,
  credit,
  mark,
  rule,
  say,
  slideFile,
  slideHeight as height,
  slideInner as inner,
  slideMargin as margin,
  slideRight as right,
  slideWidth as width,
} from './slide-page.ts';

const verdict: Type = { size: 28, bold: true };
const headlines: readonly Type[] = [44, 38, 33].map((size) => ({ size, bold: true }));
const turn: Type = { size: 25 };
const head: Type = { size: 19 };
const label: Type = { size: 24, bold: true };
const amount: Type = { size: 24 };
const note: Type = { size: 17 };

const gap = 32;
const widestLabel = 360;
const rowHeight = { least: 38, most: 76 };
const noteLeading = 23;
const mostNoteLines = 4;

/** Draws question, answer and ranking of a comparison on one slide. @returns an SVG file without script or reference. */
export function drawSlide(content: SlideContent): Picture {
  const drawing = new PictureDrawing();
  drawing.space(60);
  say(drawing, wrap(content.question, inner, asked), 34, asked, 'muted');
  drawing.space(10);
  say(drawing, wrap(content.badge, inner, verdict), 38, verdict);
  drawing.space(6);
  const heading = headlines.find((type) => wrap(content.headline, inner, type).length <= 2) ?? headlines.at(-1)!;
  say(drawing, wrapEvenly(content.headline, inner, heading), heading.size * 1.2, heading);
  drawing.space(8);
  say(drawing, wrap(content.settle, inner, turn), 33, turn);
  const notes = firstLines(wrap(sentences(content.notes), inner, note), mostNoteLines);
  const footTop = height - 52 - 26 - noteLeading * notes.length;
  drawing.space(22);
  drawRanking(drawing, content, footTop - 22);
  drawing.y = footTop;
  rule(drawing, -14);
  say(drawing, notes, noteLeading, note, 'muted');
  drawing.space(8);
  say(drawing, firstLines(wrap(content.source, inner, credit), 1), 24, credit, 'muted');
  return { svg: file(drawing.marks, content), width, height };
}

/** A row for each option: label, range with its expected value on one axis, cost, chance. */
function drawRanking(drawing: PictureDrawing, content: SlideContent, bottom: number): void {
  const { rows, heads, tick } = content;
  const needed = (texts: readonly string[]): number => Math.max(...texts.map((text) => widthOf(text, amount)));
  const chanceWidth = Math.max(widthOf(heads.chance, head), needed(rows.map(({ chance }) => chance)));
  const costRight = right - (chanceWidth > 0 ? chanceWidth + gap : 0);
  const costWidth = Math.max(widthOf(heads.cost, head), needed(rows.map(({ cost }) => cost)));
  const labelWidth = Math.min(widestLabel, Math.max(...rows.map((row) => widthOf(row.label, label))));
  const [from, to] = [margin + labelWidth + gap, costRight - costWidth - gap];
  const extent = extentOf(rows);
  const x = (value: number): number => from + ((to - from) * percentAt(value, extent)) / 100;

  drawing.text(heads.option, { x: margin, below: 18, fill: 'muted' }, head);
  drawing.text(heads.cost, { x: costRight, below: 18, fill: 'muted', anchor: 'end' }, head);
  if (heads.chance) drawing.text(heads.chance, { x: right, below: 18, fill: 'muted', anchor: 'end' }, head);
  drawing.space(30);
  const top = drawing.y;
  const axis = 64;
  const each = Math.min(rowHeight.most, Math.max(rowHeight.least, (bottom - top - axis) / rows.length));
  rows.forEach(({ focused }, i) => {
    if (focused) drawing.rect(margin - 16, each * i + 1, inner + 32, each - 1, { rx: 6, fill: pictureColors.panel });
  });
  for (const at of ticksOf(extent)) drawing.rect(x(at), 0, 1, each * rows.length, { fill: pictureColors.line });
  for (const row of rows) {
    drawRow(drawing, row, { x, labelWidth, costRight, each });
    drawing.space(each);
  }
  rule(drawing);
  for (const at of ticksOf(extent))
    drawing.text(tick(at), { x: x(at) - widthOf(tick(at), mark) / 2, below: 24, fill: 'muted' }, mark);
  drawing.space(30);
  drawing.text(content.basis, { x: margin, below: 22, fill: 'muted' }, mark);
  drawKey(drawing, content.key, margin + widthOf(content.basis, mark) + gap + 10);
}

/** What dot and line stand for, beside what the amounts are. */
function drawKey(drawing: PictureDrawing, { dot, line }: SlideContent['key'], left: number): void {
  const fill = pictureColors.switchOptics;
  drawing.rect(left, 9, 14, 14, { rx: 7, fill });
  drawing.text(dot, { x: left + 22, below: 22, fill: 'muted' }, mark);
  if (line === '') return;
  const next = left + 22 + widthOf(dot, mark) + gap;
  drawing.rect(next, 12.5, 34, 7, { rx: 3.5, fill, opacity: 0.45 });
  drawing.text(line, { x: next + 42, below: 22, fill: 'muted' }, mark);
}

interface RowPlace {
  readonly x: (value: number) => number;
  readonly labelWidth: number;
  readonly costRight: number;
  readonly each: number;
}

function drawRow(drawing: PictureDrawing, row: SlideRow, { x, labelWidth, costRight, each }: RowPlace): void {
  rule(drawing);
  const middle = each / 2;
  const line = middle + label.size * 0.36 - (row.mark ? 8 : 0);
  const [name] = firstLines(wrap(row.label, labelWidth + 1, label), 1);
  drawing.text(name!, { x: margin, below: line, fixed: name !== row.label }, label);
  if (row.mark) drawing.text(row.mark, { x: margin, below: line + 20, fill: 'muted' }, mark);
  const fill = row.focused ? pictureColors.switchOptics : pictureColors.other;
  if (row.p10 !== undefined && row.p90 !== undefined)
    drawing.rect(x(row.p10), middle - 4, Math.max(2, x(row.p90) - x(row.p10)), 8, { rx: 4, fill, opacity: 0.45 });
  // A dot, as an element of one kind with the rest: its corners are as round as it is high.
  drawing.rect(x(row.value) - 9, middle - 9, 18, 18, { rx: 9, fill, stroke: pictureColors.page, 'stroke-width': 2 });
  drawing.text(row.cost, { x: costRight, below: middle + amount.size * 0.36, anchor: 'end' }, amount);
  drawing.text(row.chance, { x: right, below: middle + amount.size * 0.36, anchor: 'end' }, amount);
}

function extentOf(rows: readonly SlideRow[]): Extent {
  const ends = rows.flatMap(({ value, p10 = value, p90 = value }) => [value, p10, p90]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const beside = 0.06 * (most - least || most || 1);
  return { from: least - beside, to: most + beside };
}

const file = (marks: readonly string[], { locale, question, inWords }: SlideContent): string =>
  slideFile(marks, { locale, title: question, inWords });
