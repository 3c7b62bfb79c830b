/**
 * Draws what stands on a page into a canvas: grounds, edges, words, pictures, where the browser has laid them out. No
 * foreignObject, which one engine refuses to hand out again. What is written before or after an element by its style is
 * left out, and so is what readers do not see.
 */
const scale = 2;
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

/** A PNG of elements with their title above and their source below. @throws where the browser cannot draw. */
export async function pictureOf({ elements, title, note, source, style }: Picture): Promise<Blob> {
  const boxes = elements.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);
  const left = Math.min(...boxes.map((box) => box.left));
  const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
  const width = Math.max(320, Math.max(...boxes.map((box) => box.right)) - left);

  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const [titleFont, sourceFont] = [`600 18px ${style.family}`, `12px ${style.family}`];
  const titleLines = wrapped(context, title, titleFont, width);
  const [noteLines, sourceLines] = [note, source].map((text) => wrapped(context, text, sourceFont, width)) as [
    readonly string[],
    readonly string[],
  ];
  const above = margin + titleLines.length * 24 + noteLines.length * 17 + 12;
  const below = 14 + sourceLines.length * 17 + margin - 6;
  canvas.width = Math.ceil((width + 2 * margin) * scale);
  canvas.height = Math.ceil((above + (bottom - top) + below) * scale);
  context.scale(scale, scale);
  context.fillStyle = style.page;
  context.fillRect(0, 0, canvas.width, canvas.height);
  write(context, titleLines, { font: titleFont, color: style.ink, y: margin + 17, step: 24 });
  const noteY = margin + titleLines.length * 24 + 11;
  write(context, noteLines, { font: sourceFont, color: style.muted, y: noteY, step: 17 });
  const y = above + (bottom - top) + 14 + 12;
  write(context, sourceLines, { font: sourceFont, color: style.muted, y, step: 17 });

  context.translate(margin - left, above - top);
  for (const element of elements) await draw(context, element);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

function wrapped(context: CanvasRenderingContext2D, text: string, textFont: string, width: number): readonly string[] {
  context.font = textFont;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)!} ${word}` : word;
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function write(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  { font: lineFont, color, y, step }: { font: string; color: string; y: number; step: number },
): void {
  Object.assign(context, { font: lineFont, fillStyle: color, textBaseline: 'alphabetic' });
  lines.forEach((line, i) => context.fillText(line, margin, y + i * step));
}

async function draw(context: CanvasRenderingContext2D, element: Element): Promise<void> {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  // What is clipped away is for readers of the screen.
  if (style.display === 'none' || style.visibility !== 'visible' || style.clipPath !== 'none') return;
  context.save();
  context.globalAlpha *= Number(style.opacity);
  if (element instanceof SVGSVGElement) await drawSvg(context, element, box);
  else if (element instanceof HTMLCanvasElement) context.drawImage(element, box.x, box.y, box.width, box.height);
  else {
    drawBox(context, style, box);
    if (style.overflowX !== 'visible' && style.display !== 'inline') {
      context.beginPath();
      context.rect(box.x, box.y, box.width, box.height);
      context.clip();
    }
    if (element instanceof HTMLSelectElement) {
      const text = element.selectedOptions[0]?.text.trim() ?? '';
      // In a picture nothing can be chosen.
      const { color } = getComputedStyle(element.parentElement!);
      drawWord(context, style, text, box, box.x + parseFloat(style.paddingLeft), color);
    } else
      for (const node of element.childNodes)
        if (node instanceof Element) await draw(context, node);
        else if (node instanceof Text) drawText(context, style, node);
  }
  context.restore();
}

const transparent = /^(?:transparent|rgba\(.*, 0\))$/;
const ring = /^(.+) 0px 0px 0px ([\d.]+)px$/;

function drawBox(context: CanvasRenderingContext2D, style: CSSStyleDeclaration, box: DOMRect): void {
  const radius = Math.min(parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2);
  const round = style.borderTopLeftRadius.endsWith('%') ? Math.min(box.width, box.height) / 2 : radius;
  const shape = (grow: number): void => {
    context.beginPath();
    context.roundRect(box.x - grow, box.y - grow, box.width + 2 * grow, box.height + 2 * grow, round + grow);
  };
  const [, color, spread] = ring.exec(style.boxShadow) ?? [];
  if (color && spread) {
    context.fillStyle = color;
    shape(Number(spread));
    context.fill();
  }
  if (!transparent.test(style.backgroundColor) && box.width > 0 && box.height > 0) {
    context.fillStyle = style.backgroundColor;
    shape(0);
    context.fill();
  }
  const edges = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => ({
    side,
    width: style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]),
    color: style[`border${side}Color`],
    dashed: style[`border${side}Style`] === 'dashed',
  }));
  if (round > 0 && edges.every(({ width }) => width > 0)) {
    const { width, color: edge } = edges[0]!;
    Object.assign(context, { strokeStyle: edge, lineWidth: width });
    shape(-width / 2);
    context.stroke();
    return;
  }
  for (const { side, width, color: edge, dashed } of edges) {
    if (width === 0 || transparent.test(edge)) continue;
    Object.assign(context, { strokeStyle: edge, lineWidth: width });
    context.setLineDash(dashed ? [3, 3] : []);
    context.beginPath();
    const upright = side === 'Left' || side === 'Right';
    const at =
      side === 'Left'
        ? box.left + width / 2
        : side === 'Right'
          ? box.right - width / 2
          : side === 'Top'
            ? box.top + width / 2
            : box.bottom - width / 2;
    context.moveTo(upright ? at : box.left, upright ? box.top : at);
    context.lineTo(upright ? at : box.right, upright ? box.bottom : at);
    context.stroke();
  }
  context.setLineDash([]);
}

/** Word by word, as the browser has broken the lines. */
function drawText(context: CanvasRenderingContext2D, style: CSSStyleDeclaration, node: Text): void {
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    if (box.width > 0) drawWord(context, style, word, box, box.x);
  }
}

function drawWord(
  context: CanvasRenderingContext2D,
  style: CSSStyleDeclaration,
  word: string,
  box: DOMRect,
  x: number,
  color = style.color,
): void {
  Object.assign(context, { font: font(style), fillStyle: color, textBaseline: 'alphabetic' });
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText(word);
  context.fillText(word, x, box.y + (box.height - ascent - descent) / 2 + ascent);
}

/** What an SVG element shows, so that it looks alone as it does on the page. */
const shown = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap'],
  ...['opacity', 'display', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'vector-effect', 'color'],
];

async function drawSvg(context: CanvasRenderingContext2D, svg: SVGSVGElement, box: DOMRect): Promise<void> {
  if (box.width === 0 || box.height === 0) return;
  const twin = svg.cloneNode(true) as SVGSVGElement;
  const twins = [twin, ...twin.querySelectorAll<SVGElement>('*')];
  [svg, ...svg.querySelectorAll('*')].forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const name of shown) twins[i]!.style.setProperty(name, style.getPropertyValue(name));
  });
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
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(frame))}`;
  await image.decode();
  context.drawImage(image, box.x - over, box.y - over, width, height);
}
