/** What pictures are drawn with: the part of a canvas that they use, so that the same drawing gives PNG or SVG. */
export interface Surface extends Pick<
  CanvasRenderingContext2D,
  | ('save' | 'restore' | 'translate' | 'globalAlpha')
  | ('beginPath' | 'rect' | 'roundRect' | 'moveTo' | 'lineTo' | 'clip' | 'fill' | 'stroke' | 'setLineDash')
  | ('fillStyle' | 'strokeStyle' | 'lineWidth' | 'font' | 'textBaseline' | 'fillRect' | 'fillText' | 'measureText')
> {
  /** An SVG element that stands by itself, at its size. */
  readonly drawSvg: (svg: SVGSVGElement, x: number, y: number, width: number, height: number) => Promise<void> | void;
  readonly drawCanvas: (canvas: HTMLCanvasElement, x: number, y: number, width: number, height: number) => void;
}

interface State {
  readonly alpha: number;
  /** Groups that end with it. */
  readonly groups: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

type Attributes = Readonly<Record<string, string | number | undefined>>;
const start = (name: string, attributes: Attributes): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}="${typeof value === 'number' ? round(value) : escaped(value)}"`],
  );
  return [`<${name}`, ...written].join(' ');
};
/** @param inner Written already. */
const tag = (name: string, attributes: Attributes, inner = ''): string =>
  `${start(name, attributes)}>${inner}</${name}>`;

/** Writes what is drawn as the text of an SVG. Words are measured by a canvas, as the browser shows them. */
export class SvgSurface implements Surface {
  globalAlpha = 1;
  fillStyle = '';
  strokeStyle = '';
  lineWidth = 1;
  font = '';
  textBaseline: CanvasTextBaseline = 'alphabetic';
  private readonly written: string[] = [];
  private readonly states: State[] = [];
  private readonly measure = document.createElement('canvas').getContext('2d')!;
  private path = '';
  private dash: readonly number[] = [];
  private groups = 0;
  private clips = 0;

  /** The whole as a file. Sizes in px. */
  text(width: number, height: number): string {
    const viewBox = `0 0 ${round(width)} ${round(height)}`;
    const inner = this.written.join('') + '</g>'.repeat(this.groups);
    return tag('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox }, inner);
  }

  save(): void {
    this.states.push({ alpha: this.globalAlpha, groups: this.groups });
  }

  restore(): void {
    const { alpha, groups } = this.states.pop()!;
    this.written.push('</g>'.repeat(this.groups - groups));
    this.globalAlpha = alpha;
    this.groups = groups;
  }

  translate(x: number, y: number): void {
    this.open({ transform: `translate(${round(x)} ${round(y)})` });
  }

  beginPath(): void {
    this.path = '';
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path += `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
  }

  roundRect(x: number, y: number, width: number, height: number, radius = 0): void {
    const r = Math.max(0, Math.min(Number(radius), width / 2, height / 2));
    if (r === 0) return this.rect(x, y, width, height);
    const arc = (dx: number, dy: number): string => `a${round(r)} ${round(r)} 0 0 1 ${round(dx)} ${round(dy)}`;
    const [across, down] = [round(width - 2 * r), round(height - 2 * r)];
    this.path += `M${round(x + r)} ${round(y)}h${across}${arc(r, r)}v${down}${arc(-r, r)}h${-across}${arc(-r, -r)}v${-down}${arc(r, -r)}z`;
  }

  moveTo(x: number, y: number): void {
    this.path += `M${round(x)} ${round(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.path += `L${round(x)} ${round(y)}`;
  }

  clip(): void {
    const id = `clip-${++this.clips}`;
    this.written.push(tag('clipPath', { id }, tag('path', { d: this.path })));
    this.open({ 'clip-path': `url(#${id})` });
  }

  fill(): void {
    this.written.push(tag('path', { d: this.path, fill: this.fillStyle, opacity: this.opacity }));
  }

  stroke(): void {
    this.written.push(
      tag('path', {
        ...{ d: this.path, fill: 'none', stroke: this.strokeStyle, 'stroke-width': this.lineWidth },
        'stroke-dasharray': this.dash.length > 0 ? this.dash.join(' ') : undefined,
        opacity: this.opacity,
      }),
    );
  }

  setLineDash(segments: Iterable<number>): void {
    this.dash = [...segments];
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  fillText(text: string, x: number, y: number): void {
    const style = `font:${this.font}`;
    this.written.push(tag('text', { x, y, style, fill: this.fillStyle, opacity: this.opacity }, escaped(text)));
  }

  measureText(text: string): TextMetrics {
    this.measure.font = this.font;
    return this.measure.measureText(text);
  }

  drawSvg(svg: SVGSVGElement, x: number, y: number): void {
    for (const [name, value] of Object.entries({ x, y })) svg.setAttribute(name, String(round(value)));
    this.written.push(tag('g', { opacity: this.opacity }, new XMLSerializer().serializeToString(svg)));
  }

  drawCanvas(canvas: HTMLCanvasElement, x: number, y: number, width: number, height: number): void {
    const href = canvas.toDataURL('image/png');
    this.written.push(tag('image', { x, y, width, height, href, opacity: this.opacity }));
  }

  private get opacity(): number | undefined {
    return this.globalAlpha === 1 ? undefined : this.globalAlpha;
  }

  private open(attributes: Attributes): void {
    this.written.push(`${start('g', attributes)}>`);
    this.groups += 1;
  }
}

/** A canvas as a surface. */
export function canvasSurface(context: CanvasRenderingContext2D): Surface {
  return Object.assign(context, {
    drawCanvas: (canvas: HTMLCanvasElement, x: number, y: number, width: number, height: number): void =>
      context.drawImage(canvas, x, y, width, height),
    drawSvg: async (svg: SVGSVGElement, x: number, y: number, width: number, height: number): Promise<void> => {
      const image = new Image();
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
      await image.decode();
      context.drawImage(image, x, y, width, height);
    },
  });
}
