import { html, nothing, svg, type TemplateResult } from 'lit';
import { zeroScale } from '../charts/zero-scale.ts';
import { alignedFormat, withSign } from '../../words/aligned-format.ts';
import { evidenceLabels, tornadoWords as words } from '../../words/en.ts';
import { ExplainInputEvent } from '../events.ts';
import { InTurn } from '../in-turn.ts';
import { theme } from '../theme.ts';
import { tornadoStyles } from './tornado-styles.ts';

/** An input, the difference between option and baseline at its P10 and its P90, and what knowing it is worth. */
export interface TornadoRow {
  /** The input, as a scenario names it. */
  readonly name: string;
  readonly label: string;
  /** Option less baseline, in the unit of the element. */
  readonly atLow: number;
  readonly atHigh: number;
  /** P10 and P90 of the input, with their unit. */
  readonly lowText: string;
  readonly highText: string;
  /** Class of the evidence; empty for a value of the reader's own. */
  readonly evidence: string;
  /** What a firm figure is worth before choosing: `55,000 USD`, `below 1,000 USD`. */
  readonly worthText: string;
}

type End = 'low' | 'high';
type Scale = (value: number) => number;

const shownAtFirst = 10;

/**
 * @summary What matters: what a firm figure for each input is worth, and how far it moves the difference from P10 to P90.
 * @event cpo-explain-input - A reader asks where an input comes from.
 */
export class CpoTornado extends InTurn {
  static override properties = {
    heading: { type: String },
    finding: { type: String },
    unit: { type: String },
    center: { type: Number },
    lessLabel: { type: String, attribute: 'less-label' },
    moreLabel: { type: String, attribute: 'more-label' },
    rows: { attribute: false },
    whole: { state: true },
  };

  static override styles = [theme, tornadoStyles];

  declare heading: string;
  declare finding: string;
  declare unit: string;
  /** The expected difference. */
  declare center: number;
  /** Words for differences below zero and above it. */
  declare lessLabel: string;
  declare moreLabel: string;
  /** Those worth most first. */
  declare rows: readonly TornadoRow[];
  declare private whole: boolean;

  constructor() {
    super();
    this.heading = '';
    this.finding = '';
    this.unit = '';
    this.center = NaN;
    this.lessLabel = '';
    this.moreLabel = '';
    this.rows = [];
    this.whole = false;
  }

  protected override render(): TemplateResult {
    const rows = this.rows.filter(({ atLow, atHigh }) => Number.isFinite(atLow) && Number.isFinite(atHigh));
    return html`
      <h2>${[this.heading, this.unit].filter(Boolean).join(', ')}</h2>
      ${rows.length > 0 ? this.drawing(rows) : html`<p class="finding empty">${words.empty}</p>`}
    `;
  }

  private drawing(rows: readonly TornadoRow[]): TemplateResult {
    const ends = rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
    const values = Number.isFinite(this.center) ? [...ends, this.center] : ends;
    const scale = zeroScale(values);
    const format = alignedFormat(values);
    const text = (value: number): string => withSign(value, format);
    const shown = this.whole ? rows : rows.slice(0, shownAtFirst);
    return html`
      ${this.finding ? html`<p class="finding">${this.finding}</p>` : nothing}
      <table>
        <thead>
          <tr>
            <th scope="col">${words.input}</th>
            <th scope="col" class="n">${words.from}</th>
            <th scope="col" class="bar">${this.axis(values, scale, text)}</th>
            <th scope="col" class="n">${words.to}</th>
            <th scope="col" class="n worth">${words.worth}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((row) => this.row(row, scale, text))}
        </tbody>
      </table>
      ${rows.length > shownAtFirst ? this.moreButton(rows.length - shownAtFirst) : nothing}
      <ul>
        <li class="low">${words.towardsLow}</li>
        <li class="high">${words.towardsHigh}</li>
        ${
          Number.isFinite(this.center)
            ? html`<li class="center">${words.typical}: <bdi>${text(this.center)} ${this.unit}</bdi></li>`
            : nothing
        }
      </ul>
    `;
  }

  /** What either side of zero means; a side without a value has no words. */
  private axis(values: readonly number[], scale: Scale, text: (value: number) => string): TemplateResult {
    const less = values.some((value) => value < 0);
    const more = values.some((value) => value > 0);
    return html`
      <span class="sides">
        <span class="less">${less ? this.lessLabel : ''}</span><span class="more">${more ? this.moreLabel : ''}</span>
      </span>
      <svg class="axis" aria-hidden="true" focusable="false">
        ${zeroLabel(scale(0))} ${this.centerLabel(scale, text)}
      </svg>
    `;
  }

  /** Beside its line on the side away from zero, where there is room; the key below names it in any case. */
  private centerLabel(scale: Scale, text: (value: number) => string): unknown {
    if (!Number.isFinite(this.center)) return nothing;
    const [x, below] = [scale(this.center), this.center < 0];
    if (Math.abs(x - scale(0)) < 5 || (below ? x : 100 - x) < roomForText) return nothing;
    return svg`<text class="center" x=${`${x}%`} y="12" text-anchor=${below ? 'end' : 'start'}>${text(this.center)}</text>`;
  }

  /** The lesser difference stands before the bar and the greater after it, as the ends of the bar do. */
  private row(row: TornadoRow, scale: Scale, text: (value: number) => string): TemplateResult {
    const { name, label, atLow, atHigh, evidence, worthText } = row;
    const [from, to]: [End, End] = atLow <= atHigh ? ['low', 'high'] : ['high', 'low'];
    return html`<tr>
      <th scope="row">
        <button title=${words.explain} @click=${() => this.dispatchEvent(new ExplainInputEvent(name))}>${label}</button>
        ${evidence ? html`<small class="dot ${evidence}">${evidenceLabels[evidence] ?? evidence}</small>` : nothing}
      </th>
      <td class="n from">${endCell(row, from, text)}</td>
      <td class="bar">${this.bar(atLow, atHigh, scale)}</td>
      <td class="n to">${endCell(row, to, text)}</td>
      <td class="n worth" data-column=${words.worth}><bdi>${worthText}</bdi></td>
    </tr>`;
  }

  /** Both parts begin at the expected difference. Where both ends lie on one side of it, each has half the height. */
  private bar(atLow: number, atHigh: number, scale: Scale): TemplateResult {
    const middle = Number.isFinite(this.center) ? this.center : (atLow + atHigh) / 2;
    const oneSided = (atLow - middle) * (atHigh - middle) > 0;
    const part = (end: End, value: number): unknown => {
      const [left, right] = [scale(Math.min(middle, value)), scale(Math.max(middle, value))];
      const y = oneSided && end === 'high' ? 0 : -8;
      return svg`<rect class=${end} x=${`${left}%`} width=${`${right - left}%`} y=${y} height=${oneSided ? 8 : 16}></rect>`;
    };
    return html`<svg aria-hidden="true" focusable="false">
      <svg y="18" overflow="visible">${part('low', atLow)}${part('high', atHigh)}</svg>
      ${Number.isFinite(this.center) ? line('center', scale(this.center)) : nothing} ${line('zero', scale(0))}
    </svg>`;
  }

  private moreButton(count: number): TemplateResult {
    return html`<button
      class="rest"
      aria-expanded=${this.whole ? 'true' : 'false'}
      @click=${() => (this.whole = !this.whole)}
    >
      ${this.whole ? words.fewer(shownAtFirst) : words.more(count)}
    </button>`;
  }
}

/** Percent of the scale that a number needs beside its line. */
const roomForText = 24;

function endCell({ atLow, atHigh, lowText, highText }: TornadoRow, end: End, text: (value: number) => string) {
  const [difference, value] = end === 'low' ? [atLow, lowText] : [atHigh, highText];
  return html`<div><bdi>${text(difference)}</bdi></div>
    <small class=${end}>${words.at} <bdi>${value}</bdi></small>`;
}

const line = (kind: string, x: number): unknown =>
  svg`<line class=${kind} x1=${`${x}%`} x2=${`${x}%`} y1="0" y2="100%"></line>`;

const zeroLabel = (x: number): unknown =>
  svg`<text class="zero" x=${`${x}%`} y="12" text-anchor=${x === 0 ? 'start' : x === 100 ? 'end' : 'middle'}>0</text>`;
