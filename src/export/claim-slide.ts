/** One claim on a slide: its sentence, the two amounts, and all that it rests on. */
import type { ClaimFigures } from '../view/claim-view.ts';
import type { ClaimWords, DrawnClaim, WrittenClaim } from '../words/claim-text.ts';
import { pictureColors, PictureDrawing } from './picture-drawing.ts';
import { firstLines, widthOf, wrap, wrapEvenly, type Type } from './picture-text.ts';
import type { Picture } from './picture.ts';
import {
  asked,
  credit,
  mark,
  rule,
  say,
  slideFile,
  slideHeight,
  slideInner,
  slideMargin,
  slideRight,
  slideWidth,
} from './slide-page.ts';

const headlines: readonly Type[] = [38, 34, 30, 27, 24].map((size) => ({ size, bold: true }));
const besides: readonly Type[] = [24, 21, 18].map((size) => ({ size }));
const notes: readonly Type[] = [20, 18.5, 17, 15.5, 14].map((size) => ({ size }));
const label: Type = { size: 26, bold: true };
const amount: Type = { size: 28, bold: true };
const gap = 28;
const widestLabel = 420;
const mostHeadlineLines = 5;
const mostBesideLines = 3;
const mostLinkLines = 2;
/** Of a bar with the space around it. */
const rowHeight = { least: 56, good: 90, most: 140 };

/** The size at which a text takes few lines enough, else the smallest. */
const fitting = (text: string, types: readonly Type[], most: number): Type =>
  types.find((type) => wrap(text, slideInner, type).length <= most) ?? types.at(-1)!;

/**
 * Draws a claim that the figures carry.
 * @param link The whole link of the claim; one that takes more than two lines stands in the description of the file alone.
 * @returns an SVG file without script or reference.
 */
export function drawClaimSlide(figures: ClaimFigures, words: ClaimWords, { date, link }: WrittenClaim): Picture {
  const { claim, beside, basis } = words.claimParts(figures, date);
  const drawn = words.drawn(figures);
  const drawing = new PictureDrawing();
  drawing.space(52);
  say(drawing, wrap(drawn.question, slideInner, asked), 34, asked, 'muted');
  drawing.space(12);
  const headline = fitting(claim, headlines, mostHeadlineLines);
  say(drawing, wrapEvenly(claim, slideInner, headline), headline.size * 1.22, headline);
  const also = beside.join(' ');
  if (also) {
    drawing.space(8);
    const type = fitting(also, besides, mostBesideLines);
    say(drawing, wrap(also, slideInner, type), type.size * 1.3, type);
  }
  const links = wrap(link, slideInner, credit);
  const shownLinks = links.length > mostLinkLines ? shortLink(link) : links;
  const foot = footOf(basis, shownLinks, slideHeight - drawing.y - 2 * rowHeight.good - 120);
  const footTop = slideHeight - 40 - foot.height;
  drawing.space(20);
  drawAmounts(drawing, figures, drawn, footTop - 30);
  drawing.y = footTop;
  rule(drawing, -14);
  say(drawing, foot.lines, foot.leading, foot.type, 'muted');
  drawing.space(6);
  say(drawing, shownLinks, 24, credit, 'muted');
  const inWords = words.claimText(figures, { date, link });
  const svg = slideFile(drawing.marks, { locale: words.locale, title: drawn.question, inWords });
  return { svg, width: slideWidth, height: slideHeight };
}

/** The address of the calculator alone: half a link would open nothing. */
function shortLink(link: string): string[] {
  const address = link.replace(/#.*$/s, '');
  return address === '' ? [] : firstLines(wrap(address, slideInner, credit), 1);
}

interface Foot {
  readonly lines: readonly string[];
  readonly type: Type;
  readonly leading: number;
  readonly height: number;
}

/** The basis in the largest letters that leave room for the amounts. */
function footOf(basis: string, links: readonly string[], room: number): Foot {
  const feet = notes.map((type): Foot => {
    const lines = wrap(basis, slideInner, type);
    const leading = type.size * 1.34;
    return { lines, type, leading, height: lines.length * leading + 6 + 24 * links.length };
  });
  return feet.find(({ height }) => height <= room) ?? feet.at(-1)!;
}

/** A bar for each of the two, from zero, with its amount; on that of the option the range of the difference. */
function drawAmounts(drawing: PictureDrawing, figures: ClaimFigures, drawn: DrawnClaim, bottom: number): void {
  const { value, othersValue, range } = figures;
  const ends = range ? [othersValue * (1 - range.p90), othersValue * (1 - range.p10)] : [];
  const most = Math.max(value, othersValue, ...ends);
  const amountWidth = Math.max(...drawn.options.map((one) => widthOf(one.amount, amount)));
  const labelWidth = Math.min(widestLabel, Math.max(...drawn.options.map(({ name }) => widthOf(name, label))));
  const left = slideMargin + labelWidth + gap;
  const long = slideRight - amountWidth - gap - left;
  const x = (at: number): number => left + (long * Math.max(0, at)) / most;

  drawing.text(drawn.subject, { x: slideMargin, below: 18, fill: 'muted' }, mark);
  drawing.space(30);
  const each = Math.min(rowHeight.most, Math.max(rowHeight.least, (bottom - drawing.y - 40) / 2));
  drawn.options.forEach((one, i) => {
    const [name] = firstLines(wrap(one.name, labelWidth + 1, label), 1);
    const middle = each / 2;
    const high = Math.min(48, each * 0.56);
    drawing.text(name!, { x: slideMargin, below: middle + 9, fixed: name !== one.name }, label);
    const at = i === 0 ? value : othersValue;
    const fill = i === 0 ? pictureColors.switchOptics : pictureColors.other;
    drawing.rect(left, middle - high / 2, x(at) - left, high, { rx: 3, fill });
    if (i === 0 && range) drawRange(drawing, x(ends[0]!), x(ends[1]!), middle);
    drawing.text(one.amount, { x: slideRight, below: middle + 10, anchor: 'end' }, amount);
    drawing.space(each);
  });
  drawing.rect(left - 1, -2 * each, 2, 2 * each, { fill: pictureColors.muted });
  drawing.space(8);
  drawKey(drawing, drawn);
}

/** A line with its ends, seen on the bar and beside it. */
function drawRange(drawing: PictureDrawing, from: number, to: number, middle: number): void {
  const look = { fill: pictureColors.ink, stroke: pictureColors.page, 'stroke-width': 1.5 };
  drawing.rect(from, middle - 2.5, Math.max(3, to - from), 5, look);
  for (const end of [from, Math.max(from + 3, to)]) drawing.rect(end - 2, middle - 12, 4, 24, look);
}

function drawKey(drawing: PictureDrawing, { expected, key }: DrawnClaim): void {
  drawing.text(expected, { x: slideMargin, below: 20, fill: 'muted' }, mark);
  if (key === '') return;
  const left = slideMargin + widthOf(expected, mark) + gap;
  drawing.rect(left, 12, 34, 5, { fill: pictureColors.ink });
  const [shown] = firstLines(wrap(key, slideRight - left - 44, mark), 1);
  drawing.text(shown!, { x: left + 44, below: 20, fill: 'muted', fixed: shown !== key }, mark);
}
