import type { Grounds } from '../scenario/grounds.ts';
import { css, html, nothing, type TemplateResult } from 'lit';
import { paleGroups } from '../view/pale-groups.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { partEvent } from './events.ts';
import { evidenceClass } from './evidence-mark.ts';
import { percentAt, type Extent } from '../view/extent.ts';

const at = (value: number, extent: Extent): string => `left:${round(percentAt(value, extent))}%`;
const round = (value: number): number => Math.round(1000 * Math.min(104, Math.max(-4, value))) / 1000;
const spanned = (low: number, high: number, extent: Extent): string =>
  `${at(low, extent)};width:${round(percentAt(high, extent) - percentAt(low, extent))}%`;

/** Who is cheaper on which side of zero. */
export const sides = (below: string, above: string, extent: Extent): TemplateResult =>
  html`<span class="lr" translate="no"
    ><i style=${`right:${round(102 - percentAt(0, extent))}%`}>${below}</i
    ><i style=${`left:${round(percentAt(0, extent) + 2)}%`}>${above}</i></span
  >`;

export const sidesStyles = css`
  .lr {
    position: relative;
    display: block;
    height: 1.3em;
    min-width: 110px;
  }
  .lr i {
    font-style: normal;
    position: absolute;
    bottom: 0;
    white-space: nowrap;
  }
  .lr i:first-child {
    text-align: end;
  }
  @container (max-width: 640px) {
    .lr {
      height: 2.6em;
    }
    .lr i {
      white-space: normal;
      width: min-content;
    }
  }
`;

export const grid = (ticks: readonly number[], extent: Extent): TemplateResult[] =>
  ticks.map((tick) => html`<i class="g" style=${at(tick, extent)}></i>`);

export const zero = (extent: Extent): TemplateResult => html`<i class="z" style=${at(0, extent)}></i>`;
export const reference = (value: number, extent: Extent): TemplateResult =>
  html`<i class="ref" style=${at(value, extent)}></i>`;
export const dot = (value: number, extent: Extent): TemplateResult =>
  html`<i class="dot" style=${at(value, extent)}></i>`;
export const interval = (low: number, high: number, extent: Extent, kind = 'iv'): TemplateResult =>
  html`<i class=${kind} style=${spanned(low, high, extent)}></i>`;
export const mark = (kind: string, value: number, extent: Extent): TemplateResult =>
  html`<i class=${kind} style=${at(value, extent)}></i>`;
/** A bar from zero. */
export const bar = (group: string, value: number, extent: Extent): TemplateResult =>
  html`<i
    class=${`br ${hatchOf(group)}`}
    style=${`${spanned(Math.min(0, value), Math.max(0, value), extent)};${colored(group)}`}
  ></i>`;

/** What tells a group from those beside it where colours do not. */
const hatches: Readonly<Record<string, 'rise' | 'fall' | 'level' | 'upright' | 'cross' | 'dots'>> = {
  switchOptics: 'rise',
  optics: 'rise',
  cardOptics: 'level',
  lasers: 'level',
  powerCapacity: 'fall',
  electricity: 'upright',
  support: 'dots',
  operational: 'upright',
  other: 'cross',
  cables: 'cross',
  sites: 'level',
  carbon: 'rise',
  conversion: 'fall',
};

const hatchOf = (group: string): string => (hatches[group] ? `h-${hatches[group]}` : '');
const colored = (group: string): string => `--c:var(--_${group});background-color:var(--c)`;

/** A share as a thin bar under its number. */
export const share = (value: number): TemplateResult =>
  html`<span class="mini"><i style=${`width:${round(Math.max(100 * value, value > 0 ? 0.6 : 0))}%`}></i></span>`;

export interface StackPart {
  readonly group: string;
  readonly value: number;
  readonly text: string;
}

/** Parts of one total side by side; a part below zero is left out, as its group would have no width. */
export const stack = (parts: readonly StackPart[], most: number): TemplateResult =>
  html`<span class="stk" data-plot aria-hidden="true"
    >${parts.map(({ group, value, text }) =>
      value > 0
        ? html`<i
            class=${`${hatchOf(group)} ${paleGroups.includes(group) ? 'dk' : ''}`}
            style=${`width:${round((100 * value) / most)}%;${colored(group)}`}
            ><u translate="no">${value / most > 0.035 ? text : ''}</u></i
          >`
        : nothing,
    )}</span
  >`;

export const legend = (
  groups: readonly { readonly id: string; readonly label: string | TemplateResult }[],
): TemplateResult =>
  html`<p class="leg">
    ${groups.map(({ id, label }) => html`<span><i class=${hatchOf(id)} style=${colored(id)}></i>${label}</span>`)}
  </p>`;

/** How well something is founded: a circle filled by quarters, and the word. */
export const evidenceMark = (evidence: Grounds, words: DeskWords): TemplateResult =>
  html`<span class=${evidenceClass(evidence)}>${words.evidence(evidence)}</span>`;

/** A number that opens what it is made of. */
export const openable = (
  text: string,
  label: string,
  option: string,
  quantity: string,
  kind: 'quantity' | 'decision' = 'quantity',
): TemplateResult =>
  html`<button
    class="num"
    translate="no"
    title=${label}
    @click=${(event: Event) => event.currentTarget!.dispatchEvent(partEvent('cpo-explain', { kind, option, quantity }))}
  >
    ${text}
  </button>`;

export const openInput = (text: string | TemplateResult, key: string, title = ''): TemplateResult =>
  html`<button
    class="num"
    title=${title}
    @click=${(event: Event) => event.currentTarget!.dispatchEvent(partEvent('cpo-explain-input', { name: key }))}
  >
    ${text}
  </button>`;

export const icons = {
  undo: html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M6 3 2.5 6.5 6 10M3 6.5h6.2a3.8 3.8 0 0 1 0 7.6H6" />
  </svg>`,
  redo: html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="m10 3 3.5 3.5L10 10m3-3.5H6.8a3.8 3.8 0 0 0 0 7.6H10" />
  </svg>`,
  close: html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8m0-8-8 8" /></svg>`,
};
