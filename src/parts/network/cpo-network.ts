import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { FabricView, NetworkView } from '../../view/view.ts';
import { deskStyles } from '../styles/desk-styles.ts';
import { numberTable } from '../number-table.ts';
import { Part } from '../part.ts';
import { quantityStyles, quantityTable } from '../quantity-table.ts';
import { kept } from '../term.ts';
import { labelWidth, links, mostPlanes, planeSheet, row, rowHeight, width, type Tier } from './network-drawing.ts';

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
    const { fabrics, counts, sites } = view;
    const [first, ...others] = fabrics;
    const finding = !first
      ? words.network.switchFinding
      : others.length > 0
        ? words.network.several(fabrics.length)
        : words.fabricSentence(first);
    return html`
      <h2 translate="no">${kept(finding)}</h2>
      ${first && others.length === 0 ? this.from(1, () => this.drawing(first)) : nothing}
      ${this.from(2, () => quantityTable(counts, words, words.network.heading))}
      ${fabrics.map((fabric, i) => (fabric.network ? this.from(3 + i, () => this.named(fabric)) : nothing))}
      ${
        sites
          ? this.from(
              3,
              () =>
                html`<h3>${words.network.sites}</h3>
                  ${quantityTable(sites, words, words.network.sites)}`,
            )
          : nothing
      }
    `;
  }

  /** One of several networks. */
  private named(fabric: FabricView): TemplateResult {
    const { words } = this;
    const { label, counts } = fabric.network!;
    return html`<h3>${label}</h3>
      <p class="mut" translate="no">${words.fabricSentence(fabric)}</p>
      ${this.drawing(fabric)} ${quantityTable(counts, words, label)}`;
  }

  private tiers({ tiers, copperShare, endpointRateGbps }: FabricView): Tier[] {
    const { words } = this;
    const whole = (amount: number): string => words.numbers.number(amount, 9);
    return tiers.map(({ kind, count, switch: name, used, installed, optics }) => ({
      label: `${whole(count)} ${words.network.tiers[kind]}`,
      details:
        kind === 'endpoint'
          ? [copperShare > 0 ? words.network.copper(words.percent(copperShare)) : words.network.rate(endpointRateGbps)]
          : used === null
            ? [name!]
            : [name!, words.network.ports(whole(used), whole(installed!))],
      count,
      optics,
    }));
  }

  private drawing(fabric: FabricView): TemplateResult {
    const { words } = this;
    const { planes, sites, copperShare, network } = fabric;
    const sentence = words.fabricSentence(fabric);
    const heading = network ? network.label + words.signs.colon + sentence : sentence;
    const name = network ? `network-${network.id}` : 'network';
    const tiers = this.tiers(fabric);
    const below = planes > 1 || sites > 1 ? 24 : 0;
    const height = tiers.length * rowHeight - 8 + below;
    const behind = Math.min(planes, mostPlanes) - 1;
    return html`<cpo-figure name=${name} .words=${words} heading=${heading}>
      <dl class="tiers">
        ${tiers.map(
          ({ label, details }) =>
            html`<dt>${label}</dt>
              <dd>${words.list(details)}</dd>`,
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
      ${this.from(4, () => this.numbers(fabric))}
      <span slot="key" class="marks" aria-hidden="true">
        ${tiers.some(({ optics }) => optics === 'cages' || optics === 'cards') ? key(svg`<rect class="optics" x="4" y="2" width="8" height="8"></rect>`, words.network.pluggable) : nothing}
        ${
          tiers.some(({ optics }) => optics === 'package')
            ? key(
                svg`<rect class="optics" x="0" y="2" width="10" height="8"></rect><rect class="laser" x="11" y="2" width="5" height="8"></rect>`,
                words.network.copackaged,
              )
            : nothing
        }
        ${
          tiers.some(({ optics }) => optics === 'sockets')
            ? key(
                svg`<rect class="optics" x="1" y="0" width="5" height="12"></rect><rect class="optics" x="10" y="0" width="5" height="12"></rect>`,
                words.network.sockets,
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
      w.heading,
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
