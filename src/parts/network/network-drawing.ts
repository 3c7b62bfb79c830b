import { svg, type SVGTemplateResult } from 'lit';

/** A row of the drawing, from the top of the fabric down. */
export interface Tier {
  readonly label: string;
  /** Lines under the label: the room beside the drawing takes no long one. */
  readonly details: readonly string[];
  /** How many stand in one plane of one site. */
  readonly count: number;
  /** Where the optics of this row sit: in cages at the edge, in sockets beside the chip, on its package, or in endpoints' cards. */
  readonly optics: 'cages' | 'sockets' | 'package' | 'cards';
}

export const width = 640;
export const rowHeight = 76;
export const labelWidth = 190;
const mostBoxes = 9;
export const mostPlanes = 4;

/** Planes stand behind one another; the one in front is drawn whole. */
export const planeSheet = (behind: number, height: number): SVGTemplateResult =>
  svg`<rect class="plane" x=${labelWidth + behind * 7} y=${4 + (3 - behind) * 2} width=${width - labelWidth - 30} height=${height - 14} rx="8"></rect>`;

const boxesOf = ({ count }: Tier): number => Math.max(1, Math.min(mostBoxes, count));
const yOf = (index: number): number => 22 + index * rowHeight;

function xOf(tier: Tier, box: number): number {
  const boxes = boxesOf(tier);
  const space = width - labelWidth - 60;
  return labelWidth + 15 + (space * (box + 0.5)) / boxes;
}

export function row(tier: Tier, index: number): SVGTemplateResult {
  const boxes = boxesOf(tier);
  const y = yOf(index);
  const marks = Array.from({ length: boxes }, (_, box) => {
    const hidden = tier.count > mostBoxes && box === boxes - 2;
    const x = xOf(tier, box);
    if (hidden) return svg`<text class="detail" x=${x} y=${y + 17} text-anchor="middle">…</text>`;
    return tier.optics === 'cards' ? endpoint(x, y) : node(x, y, tier.optics);
  });
  return svg`<g>
    <text class="beside" x="0" y=${y + 12}>${tier.label}</text>
    ${tier.details.map((detail, i) => svg`<text class="beside detail" x="0" y=${y + 29 + i * 14}>${detail}</text>`)}
    ${marks}
  </g>`;
}

function node(x: number, y: number, optics: 'cages' | 'sockets' | 'package'): SVGTemplateResult {
  const inside = svg`<rect class="optics" x=${x - 8} y=${y + 6} width="10" height="12"></rect><rect class="laser" x=${x + 3.5} y=${y + 6} width="5" height="12"></rect>`;
  const sockets = [-11, 5].map((dx) => svg`<rect class="optics" x=${x + dx} y=${y + 6} width="6" height="12"></rect>`);
  const edge = [-12, -4, 4].flatMap((dx) => [
    svg`<rect class="optics" x=${x + dx + 1} y=${y - 4} width="6" height="7"></rect>`,
    svg`<rect class="optics" x=${x + dx + 1} y=${y + 21} width="6" height="7"></rect>`,
  ]);
  return svg`<rect class="box" x=${x - 16} y=${y} width="32" height="24" rx="3"></rect>${{ package: inside, sockets, cages: edge }[optics]}`;
}

const endpoint = (x: number, y: number): SVGTemplateResult =>
  svg`<rect class="box" x=${x - 10} y=${y + 4} width="20" height="18" rx="2"></rect><rect class="optics" x=${x - 3} y=${y} width="6" height="7"></rect>`;

/** Every box above reaches every box below; endpoints hang on one leaf each. */
export function links(
  above: Tier,
  below: Tier,
  index: number,
  copperShare: number,
  access: boolean,
): SVGTemplateResult[] {
  const [up, down] = [boxesOf(above), boxesOf(below)];
  const y1 = yOf(index) + 24;
  const y2 = yOf(index + 1);
  const drawn = (tier: Tier, box: number): boolean => !(tier.count > mostBoxes && box === boxesOf(tier) - 2);
  if (access)
    return Array.from({ length: down }, (_, box) => box)
      .filter((box) => drawn(below, box))
      .map((box) => {
        const leaf = Math.min(up - 1, Math.floor((box * up) / down));
        const copper = (box + 0.5) / down < copperShare;
        return svg`<line class=${copper ? 'copper' : 'link'} x1=${xOf(above, drawn(above, leaf) ? leaf : up - 1)} y1=${y1} x2=${xOf(below, box)} y2=${y2}></line>`;
      });
  return Array.from({ length: up * down }, (_, i) => [Math.floor(i / down), i % down] as const)
    .filter(([a, b]) => drawn(above, a) && drawn(below, b))
    .map(([a, b]) => svg`<line class="link" x1=${xOf(above, a)} y1=${y1} x2=${xOf(below, b)} y2=${y2}></line>`);
}
