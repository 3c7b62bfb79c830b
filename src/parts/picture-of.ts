/**
 * A chart of the page as a file. Longer than most files: it draws each kind of mark that a chart can hold.
 *
 * It draws what stands on a page as a picture, PNG or SVG: grounds, edges, words, pictures, where the browser has laid them out. No
 * foreignObject, which one engine refuses to hand out again. What is written before or after an element by its style is
 * left out, and so is what readers do not see.
 */
import { pngOfCanvas } from './png-of-canvas.ts';
import { canvasSurface, SvgSurface, type Surface } from './svg-surface.ts';

/** Pixels of a PNG for each of the page, so that it is sharp on paper and on fine screens. */
const scale = 2;
/** Around the whole, in px. */
const margin = 24;
const font = (style: CSSStyleDeclaration): string =>
  `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;

export interface Picture {
  /** What is drawn, from the top down. */
  readonly elements: readonly Element[];
  readonly title: string;
  /** What is measured and in which unit, under the title; nothing where the chart says so itself. */
  readonly note: string;
  /** What the picture rests on, in one line under it. */
  readonly source: string;
  /** Whose colours and type it has. */
  readonly style: { readonly page: string; readonly ink: string; readonly muted: string; readonly family: string };
}

export type PictureFormat = 'png' | 'svg';

/**
 * A picture of elements with their title above and their source below. The text of an SVG stays text.
 * @throws Error where the browser cannot draw.
 */
export async function pictureOf(picture: Picture, format: PictureFormat = 'png'): Promise<Blob> {
  const boxes = picture.elements.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);
  const left = Math.min(...boxes.map((box) => box.left));
  const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
  const inside = new DOMRect(left, top, Math.max(320, Math.max(...boxes.map((box) => box.right)) - left), bottom - top);
  if (format === 'svg') {
    const surface = new SvgSurface();
    const { width, height } = frameOf(surface, picture, inside);
    await drawAll(surface, picture, inside);
    return new Blob([surface.text(width, height)], { type: 'image/svg+xml' });
  }
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const surface = canvasSurface(context);
  const { width, height } = frameOf(surface, picture, inside);
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  context.scale(scale, scale);
  await drawAll(surface, picture, inside);
  return pngOfCanvas(canvas);
}

/** The lines above and below what is drawn, and the size of the whole, in px. */
function frameOf(surface: Surface, { title, note, source, style }: Picture, { width, height }: DOMRect) {
  const [titleFont, sourceFont] = [`600 18px ${style.family}`, `12px ${style.family}`];
  const titleLines = wrapped(surface, title, titleFont, width);
  const noteLines = wrapped(surface, note, sourceFont, width);
  const sourceLines = wrapped(surface, source, sourceFont, width);
  const above = margin + titleLines.length * 24 + noteLines.length * 17 + 12;
  const below = 14 + sourceLines.length * 17 + margin - 6;
  return {
    ...{ titleFont, sourceFont, titleLines, noteLines, sourceLines, above },
    width: width + 2 * margin,
    height: above + height + below,
  };
}

async function drawAll(surface: Surface, picture: Picture, inside: DOMRect): Promise<void> {
  const { style, elements } = picture;
  const { titleFont, sourceFont, titleLines, noteLines, sourceLines, above, width, height } = frameOf(
    surface,
    picture,
    inside,
  );
  surface.fillStyle = style.page;
  surface.fillRect(0, 0, Math.ceil(width), Math.ceil(height));
  write(surface, titleLines, { font: titleFont, color: style.ink, y: margin + 17, step: 24 });
  const noteY = margin + titleLines.length * 24 + 11;
  write(surface, noteLines, { font: sourceFont, color: style.muted, y: noteY, step: 17 });
  const y = above + inside.height + 14 + 12;
  write(surface, sourceLines, { font: sourceFont, color: style.muted, y, step: 17 });
  surface.translate(margin - inside.left, above - inside.top);
  for (const element of elements) await draw(surface, element);
}

function wrapped(surface: Surface, text: string, textFont: string, width: number): readonly string[] {
  surface.font = textFont;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)!} ${word}` : word;
    if (lines.length > 0 && surface.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function write(
  surface: Surface,
  lines: readonly string[],
  { font: lineFont, color, y, step }: { font: string; color: string; y: number; step: number },
): void {
  Object.assign(surface, { font: lineFont, fillStyle: color, textBaseline: 'alphabetic' });
  lines.forEach((line, i) => surface.fillText(line, margin, y + i * step));
}

async function draw(surface: Surface, element: Element): Promise<void> {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  // What is clipped away is for readers of the screen.
  if (style.display === 'none' || style.visibility !== 'visible' || style.clipPath !== 'none') return;
  surface.save();
  surface.globalAlpha *= Number(style.opacity);
  if (element instanceof SVGSVGElement) await drawSvg(surface, element, box);
  else if (element instanceof HTMLCanvasElement) surface.drawCanvas(element, box.x, box.y, box.width, box.height);
  else {
    drawBox(surface, style, box);
    if (style.overflowX !== 'visible' && style.display !== 'inline') {
      surface.beginPath();
      surface.rect(box.x, box.y, box.width, box.height);
      surface.clip();
    }
    if (element instanceof HTMLSelectElement) {
      const text = element.selectedOptions[0]?.text.trim() ?? '';
      // In a picture nothing can be chosen.
      const { color } = getComputedStyle(element.parentElement!);
      drawWord(surface, style, text, box, box.x + parseFloat(style.paddingLeft), color);
    } else
      for (const node of element.childNodes)
        if (node instanceof Element) await draw(surface, node);
        else if (node instanceof Text) drawText(surface, style, node);
  }
  surface.restore();
}

const transparent = /^(?:transparent|rgba\(.*, 0\))$/;
const ring = /^(.+) 0px 0px 0px ([\d.]+)px$/;

function drawBox(surface: Surface, style: CSSStyleDeclaration, box: DOMRect): void {
  const radius = Math.min(parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2);
  const round = style.borderTopLeftRadius.endsWith('%') ? Math.min(box.width, box.height) / 2 : radius;
  const shape = (grow: number): void => {
    surface.beginPath();
    surface.roundRect(box.x - grow, box.y - grow, box.width + 2 * grow, box.height + 2 * grow, round + grow);
  };
  const [, color, spread] = ring.exec(style.boxShadow) ?? [];
  if (color && spread) {
    surface.fillStyle = color;
    shape(Number(spread));
    surface.fill();
  }
  if (!transparent.test(style.backgroundColor) && box.width > 0 && box.height > 0) {
    surface.fillStyle = style.backgroundColor;
    shape(0);
    surface.fill();
    if (style.backgroundImage !== 'none') drawHatch(surface, style.backgroundImage, box);
  }
  const edges = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => ({
    side,
    width: style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]),
    color: style[`border${side}Color`],
    dashed: style[`border${side}Style`] === 'dashed',
  }));
  if (round > 0 && edges.every(({ width }) => width > 0)) {
    const { width, color: edge } = edges[0]!;
    Object.assign(surface, { strokeStyle: edge, lineWidth: width });
    shape(-width / 2);
    surface.stroke();
    return;
  }
  for (const { side, width, color: edge, dashed } of edges) {
    if (width === 0 || transparent.test(edge)) continue;
    Object.assign(surface, { strokeStyle: edge, lineWidth: width });
    surface.setLineDash(dashed ? [3, 3] : []);
    surface.beginPath();
    const upright = side === 'Left' || side === 'Right';
    const at =
      side === 'Left'
        ? box.left + width / 2
        : side === 'Right'
          ? box.right - width / 2
          : side === 'Top'
            ? box.top + width / 2
            : box.bottom - width / 2;
    surface.moveTo(upright ? at : box.left, upright ? box.top : at);
    surface.lineTo(upright ? at : box.right, upright ? box.bottom : at);
    surface.stroke();
  }
  surface.setLineDash([]);
}

const stripes = /repeating-linear-gradient\((\d+)deg, (rgba?\([^)]+\)) 0px, \2 1px, [^)]+\) 1px, [^)]+\) (\d+)px\)/g;
const dots = /radial-gradient\([^,]+, (rgba?\([^)]+\)) 1px/;
const dotStep = 5;

/** What tells parts of a bar apart beside their colour: stripes at an angle, or dots, as styles of marks have them. */
function drawHatch(surface: Surface, image: string, box: DOMRect): void {
  surface.save();
  surface.beginPath();
  surface.rect(box.x, box.y, box.width, box.height);
  surface.clip();
  const [, dotted] = dots.exec(image) ?? [];
  if (dotted) {
    surface.fillStyle = dotted;
    for (let y = box.y + 1; y < box.bottom; y += dotStep)
      for (let x = box.x + 1; x < box.right; x += dotStep) surface.fillRect(x, y, 2, 2);
  }
  for (const [, angle, color, step] of image.matchAll(stripes)) {
    Object.assign(surface, { strokeStyle: color, lineWidth: 1 });
    surface.beginPath();
    const slope = angle === '45' ? 1 : -1;
    const apart = Number(step);
    if (angle === '0') for (let y = box.bottom - 0.5; y > box.y; y -= apart) line(surface, box.x, y, box.right, y);
    else if (angle === '90')
      for (let x = box.x + 0.5; x < box.right; x += apart) line(surface, x, box.y, x, box.bottom);
    else {
      const run = box.height * slope;
      for (let x = box.x - box.height; x < box.right + box.height; x += apart * Math.SQRT2)
        line(surface, x, box.y, x + run, box.bottom);
    }
    surface.stroke();
  }
  surface.restore();
}

function line(surface: Surface, fromX: number, fromY: number, toX: number, toY: number): void {
  surface.moveTo(fromX, fromY);
  surface.lineTo(toX, toY);
}

/** Word by word, as the browser has broken the lines. */
function drawText(surface: Surface, style: CSSStyleDeclaration, node: Text): void {
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    if (box.width > 0) drawWord(surface, style, word, box, box.x);
  }
}

function drawWord(
  surface: Surface,
  style: CSSStyleDeclaration,
  word: string,
  box: DOMRect,
  x: number,
  color = style.color,
): void {
  Object.assign(surface, { font: font(style), fillStyle: color, textBaseline: 'alphabetic' });
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = surface.measureText(word);
  surface.fillText(word, x, box.y + (box.height - ascent - descent) / 2 + ascent);
}

/** What an SVG element shows, so that it looks alone as it does on the page. */
const shown = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap'],
  ...['opacity', 'display', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'color'],
];

async function drawSvg(surface: Surface, svg: SVGSVGElement, box: DOMRect): Promise<void> {
  if (box.width === 0 || box.height === 0) return;
  const twin = svg.cloneNode(true) as SVGSVGElement;
  const twins = [twin, ...twin.querySelectorAll<SVGElement>('*')];
  [svg, ...svg.querySelectorAll('*')].forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const name of shown) twins[i]!.style.setProperty(name, style.getPropertyValue(name));
  });
  drawInPixels(twin, box);
  // Lines at the edge of what is drawn reach over it.
  const over = 4;
  const [width, height] = [box.width + 2 * over, box.height + 2 * over];
  const frame = document.createElementNS(svg.namespaceURI, 'svg') as SVGSVGElement;
  for (const [element, attributes] of [
    [frame, { width, height }],
    [twin, { x: over, y: over, width: box.width, height: box.height, overflow: 'visible' }],
  ] as const)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  twin.removeAttribute('class');
  frame.append(twin);
  await surface.drawSvg(frame, box.x - over, box.y - over, width, height);
}

const across = ['x', 'x1', 'x2', 'width'];
const down = ['y', 'y1', 'y2', 'height'];

/**
 * What is stretched on the page is written at the size that it has there. Its lines keep their width on a page; in a file
 * they would keep it on every screen, and be hairs where the picture is shown large.
 */
function drawInPixels(svg: SVGSVGElement, box: DOMRect): void {
  if (svg.getAttribute('preserveAspectRatio') !== 'none') return;
  const { width, height } = svg.viewBox.baseVal;
  const [byX, byY] = [box.width / width, box.height / height];
  for (const element of svg.querySelectorAll('*')) {
    for (const [names, by] of [
      [across, byX],
      [down, byY],
    ] as const)
      for (const name of names)
        if (element.hasAttribute(name)) element.setAttribute(name, String(Number(element.getAttribute(name)) * by));
    const lines = element.getAttribute('d');
    const point = (_: string, to: string, x: string, y: string): string => `${to}${Number(x) * byX} ${Number(y) * byY}`;
    if (lines) element.setAttribute('d', lines.replaceAll(/([ML])(\S+?) ([^ML\s]+)/g, point));
  }
  svg.removeAttribute('viewBox');
}
