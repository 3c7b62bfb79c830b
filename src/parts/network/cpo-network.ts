import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { FabricView, NetworkView } from '../../view/view.ts';
import { deskStyles } from '../desk-styles.ts';
import { numberTable } from '../number-table.ts';
import { Part } from '../part.ts';
import { quantityStyles, quantityTable } from '../quantity-table.ts';
import { kept } from '../term.ts';

/** A row of the drawing, from the top of the fabric down. */
interface Tier {
  readonly label: string;
  readonly detail: string;
  /** How many stand in one plane of one site. */
  readonly count: number;
  /** Where the optics of this row sit: in cages at the edge, on the switch package, or in endpoints' cards. */
  readonly optics: 'cages' | 'package' | 'cards';
}

const width = 640;
const rowHeight = 76;
const labelWidth = 190;
const mostBoxes = 9;
const mostPlanes = 4;

/** @summary The network of the option that leads: a drawing of its tiers, and every count. */
export class CpoNetwork extends Part<NetworkView> {
  static override styles = [
    deskStyles,
    quantityStyles,
    css`
      .drawing {
        overflow: hidden;
        margin: 14px 0 10px;
      }
      dl.tiers {
        display: none;
        grid-template-columns: max-content 1fr;
        gap: 2px 12px;
        margin: 0 0 10px;
        font-size: 0.84rem;
      }
      .tiers dt {
        font-weight: 600;
      }
      .tiers dd {
        color: var(--_muted);
      }
      svg {
        display: block;
        width: 100%;
        max-width: 760px;
        height: auto;
      }
      text {
        fill: var(--_ink);
        font-size: 13px;
        font-weight: 600;
      }
      text.detail {
        fill: var(--_muted);
        font-size: 12px;
        font-weight: 400;
      }
      rect.box {
        fill: var(--_page);
        stroke: var(--_muted);
        stroke-width: 1.2px;
      }
      rect.plane {
        fill: var(--_page);
        stroke: var(--_line);
        stroke-width: 1.2px;
      }
      .optics {
        fill: var(--_switchOptics);
      }
      .laser {
        fill: var(--_electricity);
      }
      line.link {
        stroke: var(--_field);
        stroke-width: 0.8px;
      }
      line.copper {
        stroke: var(--_other);
        stroke-width: 2.2px;
      }
      /* Too narrow for words beside the rows: they stand in a list, and the drawing loses the column they had. */
      @container (max-width: 520px) {
        dl.tiers {
          display: grid;
        }
        text.beside {
          display: none;
        }
        .drawing text {
          font-size: 17px;
        }
        .drawing svg {
          width: 141.6%;
          margin-inline-start: -41.6%;
        }
      }
      .marks {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 16px;
      }
      .marks svg {
        display: inline-block;
        width: 16px;
        height: 12px;
        margin-inline-end: 6px;
        vertical-align: -1px;
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { view, words } = this;
    if (!view) return nothing;
    const { fabric, counts, sites } = view;
    return html`
      <h2 translate="no">${fabric ? kept(words.fabricSentence(fabric)) : words.network.switchFinding}</h2>
      ${fabric ? this.drawing(fabric) : nothing} ${quantityTable(counts, words, words.network.heading)}
      ${
        sites
          ? html`<h3>${words.network.sites}</h3>
              ${quantityTable(sites, words, words.network.sites)}`
          : nothing
      }
    `;
  }

  private tiers({ tiers, copperShare, endpointRateGbps }: FabricView): Tier[] {
    const { words } = this;
    const whole = (amount: number): string => words.numbers.number(amount, 9);
    return tiers.map(({ kind, count, used, installed, optics }) => ({
      label: `${whole(count)} ${words.network.tiers[kind]}`,
      detail:
        kind === 'endpoint'
          ? copperShare > 0
            ? words.network.copper(words.percent(copperShare))
            : words.network.rate(endpointRateGbps)
          : used === null
            ? ''
            : words.network.ports(whole(used), whole(installed!)),
      count,
      optics,
    }));
  }

  private drawing(fabric: FabricView): TemplateResult {
    const { words } = this;
    const { planes, sites, copperShare } = fabric;
    const tiers = this.tiers(fabric);
    const below = planes > 1 || sites > 1 ? 24 : 0;
    const height = tiers.length * rowHeight - 8 + below;
    const behind = Math.min(planes, mostPlanes) - 1;
    return html`<cpo-figure name="network" .words=${words} heading=${words.fabricSentence(fabric)}>
      <dl class="tiers">
        ${tiers.map(
          ({ label, detail }) =>
            html`<dt>${label}</dt>
              <dd>${detail}</dd>`,
        )}
      </dl>
      <div class="drawing">
        <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${words.fabricSentence(fabric)}>
          ${Array.from({ length: behind }, (_, i) => planeSheet(behind - i, height - below))}
          ${planeSheet(0, height - below)}
          ${tiers.slice(1).map((tier, i) => links(tiers[i]!, tier, i, copperShare, i === tiers.length - 2))}
          ${tiers.map((tier, i) => row(tier, i))}
          ${
            below > 0
              ? svg`<text class="detail" x=${labelWidth} y=${height - 5}>${words.network.oneOf(planes, sites)}</text>`
              : nothing
          }
        </svg>
      </div>
      ${this.numbers(fabric)}
      <span slot="key" class="marks" aria-hidden="true">
        ${tiers.some(({ optics }) => optics !== 'package') ? key(svg`<rect class="optics" x="4" y="2" width="8" height="8"></rect>`, words.network.pluggable) : nothing}
        ${
          tiers.some(({ optics }) => optics === 'package')
            ? key(
                svg`<rect class="optics" x="0" y="2" width="10" height="8"></rect><rect class="laser" x="11" y="2" width="5" height="8"></rect>`,
                words.network.copackaged,
              )
            : nothing
        }
        ${copperShare > 0 ? key(svg`<line class="copper" x1="0" x2="16" y1="6" y2="6"></line>`, words.group('cables')) : nothing}
      </span>
    </cpo-figure>`;
  }

  private numbers({ tiers }: FabricView): TemplateResult {
    const { words } = this;
    const { network: w } = words;
    const whole = (amount: number | null): string => (amount === null ? '' : words.numbers.number(amount, 9));
    return numberTable(
      [w.tier, w.count, w.inUse, w.installed],
      tiers.map(({ kind, count, used, installed }) => ({
        label: w.tiers[kind],
        cells: [whole(count), whole(used), whole(installed)],
      })),
    );
  }
}

const key = (mark: SVGTemplateResult, word: string): TemplateResult =>
  html`<span><svg viewBox="0 0 16 12">${mark}</svg>${word}</span>`;

/** Planes stand behind one another; the one in front is drawn whole. */
const planeSheet = (behind: number, height: number): SVGTemplateResult =>
  svg`<rect class="plane" x=${labelWidth + behind * 7} y=${4 + (3 - behind) * 2} width=${width - labelWidth - 30} height=${height - 14} rx="8"></rect>`;

const boxesOf = ({ count }: Tier): number => Math.max(1, Math.min(mostBoxes, count));
const yOf = (index: number): number => 22 + index * rowHeight;

function xOf(tier: Tier, box: number): number {
  const boxes = boxesOf(tier);
  const space = width - labelWidth - 60;
  return labelWidth + 15 + (space * (box + 0.5)) / boxes;
}

function row(tier: Tier, index: number): SVGTemplateResult {
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
    <text class="beside detail" x="0" y=${y + 29}>${tier.detail}</text>
    ${marks}
  </g>`;
}

function node(x: number, y: number, optics: 'cages' | 'package'): SVGTemplateResult {
  const inside = svg`<rect class="optics" x=${x - 8} y=${y + 6} width="10" height="12"></rect><rect class="laser" x=${x + 3.5} y=${y + 6} width="5" height="12"></rect>`;
  const edge = [-12, -4, 4].flatMap((dx) => [
    svg`<rect class="optics" x=${x + dx + 1} y=${y - 4} width="6" height="7"></rect>`,
    svg`<rect class="optics" x=${x + dx + 1} y=${y + 21} width="6" height="7"></rect>`,
  ]);
  return svg`<rect class="box" x=${x - 16} y=${y} width="32" height="24" rx="3"></rect>${optics === 'package' ? inside : edge}`;
}

const endpoint = (x: number, y: number): SVGTemplateResult =>
  svg`<rect class="box" x=${x - 10} y=${y + 4} width="20" height="18" rx="2"></rect><rect class="optics" x=${x - 3} y=${y} width="6" height="7"></rect>`;

/** Every box above reaches every box below; endpoints hang on one leaf each. */
function links(above: Tier, below: Tier, index: number, copperShare: number, access: boolean): SVGTemplateResult[] {
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
