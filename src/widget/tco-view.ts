/** What the element shows, as templates over one plain view. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { held } from '../words/held.ts';
import type { TcoWords } from '../words/tco-words.ts';
import { barSpan, stackedBar } from '../parts/stacked-bar.ts';
import type { ChartPoint } from './tco-chart.ts';
import { foot } from './tco-foot.ts';
import type { TcoTold } from '../words/answer-words.ts';
import type { Pair, TcoData, TcoOption } from './tco-data.ts';
import { inputRows, type InputsView } from './tco-inputs.ts';
import { answer, comparison, ranking, type Ranked, type Sureness } from './tco-decision.ts';

export type Chart = typeof import('./tco-chart.ts');

export interface TcoView extends InputsView {
  readonly data: TcoData;
  readonly told: TcoTold;
  readonly pair: Pair;
  readonly ranked: Ranked | undefined;
  readonly sureness: Sureness | undefined;
  /** Whether the draws could not be taken. */
  readonly sureless: boolean;
  /** Whether nothing can be computed, so that what is shown stays. */
  readonly isFixed: boolean;
  readonly status: string;
  /** What a reader should know of the settings of the page. */
  readonly notes: readonly string[];
  /** The chart, once it is loaded: null where it cannot be. */
  readonly chart: Chart | null | undefined;
  /** The point of the chart that is read. */
  readonly point: ChartPoint | undefined;
  readonly goTo: (point: ChartPoint | undefined) => void;
  /** What the page sets, in one sentence; empty where it sets nothing. */
  readonly preset: string;
  /** The way to a claim; it comes with the engine. */
  readonly claim: () => TemplateResult | undefined;
  /** Address of the calculator with the scenario; empty without one. */
  readonly workbench: () => string;
  /** The list of all inputs with their sources, once it was opened. */
  readonly list: () => TemplateResult | string;
  readonly openSources: () => void;
  readonly download: (format: 'json' | 'csv') => void;
  /** How much is drawn: a first view comes in pieces, from the top down, so that none keeps a slow page. */
  readonly pieces: number;
  readonly setCapacity: (id: string) => void;
  readonly focus: (id: string) => void;
}

/**
 * What is drawn after the head of a first view, in this order, a picture each: the browser needs longest for what it has
 * not drawn before, so each new kind of row has a piece of its own. Last are the tables that are folded away.
 */
const pieces = [
  'ranking',
  'controls',
  'comparison',
  'differences',
  'power',
  'cost',
  'chart',
  'inputs-heading',
  'inputs-1',
  'inputs-3',
  'inputs-6',
  'inputs',
  'foot',
  'power-table',
  'cost-table',
  'chart-table',
] as const;

type Piece = (typeof pieces)[number];

export const allPieces = pieces.length;

/** So many inputs are drawn with a piece. */
const inputsWith: readonly [Piece, number][] = [
  ['inputs', Infinity],
  ['inputs-6', 6],
  ['inputs-3', 3],
  ['inputs-1', 1],
  ['inputs-heading', 0],
];

export function tcoTemplate(view: TcoView): TemplateResult {
  const { words, formats, data, pair } = view;
  const isAlone = pair.option === pair.baseline;
  const isDrawn = (piece: Piece): boolean => view.pieces > pieces.indexOf(piece);
  const from = (piece: Piece, draw: () => unknown) => (isDrawn(piece) ? draw() : nothing);
  /** Not drawn again while nothing of this is another: a piece more, or chances that come later, leave the rest alone. */
  const drawnOf = (reads: readonly unknown[], draw: () => TemplateResult) =>
    guard([words, formats, data, pair.option, ...reads], draw);
  const body = (): TemplateResult =>
    html`${drawnOf([view.ranked, view.sureless], () => ranking(view))}
      ${view.told.disclosures.map((text) => html`<p class="disclosure" part="disclosure">${text}</p>`)}
      ${view.notes.map((note) => html`<p class="finding">${note}</p>`)} ${from('controls', () => controls(view))}
      ${isAlone ? nothing : html`<section class="pair" part="comparison">${from('comparison', () => drawnOf([view.sureness, isDrawn('differences')], () => comparison(view, isDrawn('differences'))))}</section>`}
      ${view.isFixed ? html`<p class="refused">${words.engineFailed}</p>` : nothing}
      <div class=${view.inputs.length > 0 ? 'grid' : 'grid alone'}>
        <div class="results">
          ${from('power', () => drawnOf([view.chart, isDrawn('power-table')], () => bars(view, 'power', isDrawn('power-table'))))}
          ${from('cost', () => drawnOf([view.chart, isDrawn('cost-table')], () => bars(view, 'cost', isDrawn('cost-table'))))}
          ${from('chart', () => drawnOf([view.chart, view.point, isDrawn('chart-table')], () => chart(view, isDrawn('chart-table'))))}
        </div>
        ${from('inputs-heading', () => inputRows(view, inputsWith.find(([piece]) => isDrawn(piece))![1]))}
      </div>
      ${from('foot', () => html`<slot name="cta"></slot>${foot(view)}<slot name="footnotes"></slot>`)}`;
  return html`<div class=${view.pieces < allPieces ? 'root partial' : 'root'} part="root" lang=${words.locale}>
    <header>
      <slot name="logo"></slot>
      <slot name="heading"><h2 part="heading">${view.told.question}</h2></slot>
    </header>
    <slot name="intro"></slot>
    ${drawnOf([view.ranked], () => answer(view))} ${from('ranking', body)}
    <p class="vh" role="status" aria-atomic="true">${view.status}</p>
  </div>`;
}

/** Until it is there, its place is kept. */
const chart = (view: TcoView, withTable: boolean): TemplateResult =>
  view.chart?.chartSection(view, withTable) ?? html`<div class=${view.chart === null ? '' : 'awaited'}></div>`;

function controls(view: TcoView): TemplateResult {
  const { words, data, pair, disabled } = view;
  const others = data.options.filter((option) => option !== pair.baseline);
  return html`<form class="controls" part="controls" @submit=${(event: Event) => event.preventDefault()}>
    <fieldset ?disabled=${disabled}>
      <legend>${words.capacity}</legend>
      ${data.capacities.map(
        ({ id, label }) =>
          html`<label
            ><input
              type="radio"
              name="capacity"
              .checked=${live(id === data.capacity)}
              @change=${() => view.setCapacity(id)}
            /><span>${label}</span></label
          >`,
      )}
    </fieldset>
    ${
      others.length < 2
        ? nothing
        : html`<label class="select"
            ><span>${words.option}</span
            ><select
              ?disabled=${disabled}
              @change=${(event: Event) => view.focus((event.target as HTMLSelectElement).value)}
            >
              ${others.map(
                (option) =>
                  html`<option value=${option.id} .selected=${option === pair.option}>
                    ${words.optionName(option)}
                  </option>`,
              )}
            </select></label
          >`
    }
  </form>`;
}

function bars(view: TcoView, quantity: 'power' | 'cost', withLines: boolean): TemplateResult {
  const { words, formats, data } = view;
  const isPower = quantity === 'power';
  const { options, groups } = data;
  const parts = groups[quantity];
  const rows = options.map((option) => option[quantity]);
  const scale = formats.scaleFor(Math.max(...rows.map(({ total }) => total)) / 10, isPower ? 'W' : data.money.code);
  const heading = (isPower ? words.networkPower : held(words.totalCost(data.years))) + words.signs.comma + scale.unit;
  const shown = (value: number): string => formats.number(value / scale.factor, 4);
  const most = barSpan(rows);
  const everyLine = (): TemplateResult =>
    html`<div class="scroll" tabindex="0" role="group" aria-label=${heading + words.signs.comma + words.asTable}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.line}</th>
            ${options.map((option) => html`<th scope="col" class="n">${words.optionName(option)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${parts.map(
            (id, i) =>
              html`<tr>
                <th scope="row">${words.groups[id]}</th>
                ${rows.map(({ values }) => html`<td class="n" translate="no">${shown(values[i]!)}</td>`)}
              </tr>`,
          )}
          <tr class="sum">
            <th scope="row">${words.total}</th>
            ${rows.map((row) => html`<td class="n" translate="no">${shown(row.total)}</td>`)}
          </tr>
        </tbody>
      </table>
    </div>`;
  return html`<section>
    <h3>${heading}</h3>
    <div ${view.chart?.barsRead(view, quantity, heading, scale)}>
      <table class="bars" part="table">
        <thead class="vh">
          <tr>
            <th scope="col">${words.option}</th>
            <th scope="col">${words.line}</th>
            <th scope="col">${words.total}</th>
          </tr>
        </thead>
        <tbody>
          ${options.map(
            (option, i) =>
              html`<tr class=${option === view.pair.option ? 'chosen' : ''}>
                <th scope="row">${words.optionName(option)}${mark(option, words)}</th>
                <td class="bar" translate="no">${stackedBar(parts, rows[i]!, most)}</td>
                <td class="n" translate="no">${shown(rows[i]!.total)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <ul class="legend" aria-hidden="true">
      ${parts.map((id, i) => html`<li class=${id} data-number=${i + 1}>${words.groups[id]}</li>`)}
    </ul>
    <details>
      <summary>${words.asTable}</summary>
      ${withLines ? everyLine() : nothing}
    </details>
  </section>`;
}

const mark = ({ sponsor }: TcoOption, words: TcoWords): TemplateResult | typeof nothing =>
  sponsor === null ? nothing : html` <small>${words.sponsorMark(sponsor)}</small>`;
