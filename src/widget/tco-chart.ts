/**
 * Cost by year: lines, the same numbers as a table, and a way through the points by keyboard and pointer. Drawn as SVG in
 * percentages: Chart.js would bring 48 kB, and drawing with it keeps a slow page for half a second.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { paidGap, signOf } from '../parts/charts/cost-line.ts';
import type { NumberFormats, Scale } from '../words/format.ts';
import { held } from '../words/held.ts';
import type { TcoData, TcoOption } from './tco-data.ts';
import type { TcoView } from './tco-view.ts';
import { chartWords } from '../words/en/chart-words.ts';
import type { ChartWords, TcoWords } from '../words/tco-words.ts';
import { cellAfter } from '../parts/reading/reading.ts';
import { readBars } from './read-bars.ts';
import { placeAtEnds } from '../parts/line-labels.ts';
import { percentAt, ticksOf, type Extent } from '../view/extent.ts';

export { chartStyles } from './tco-chart-styles.ts';

export interface ChartPoint {
  readonly line: number;
  readonly year: number;
}

/** The unit that keeps the amounts of all years short. */
const paidScale = ({ options, money }: TcoData, formats: NumberFormats): Scale =>
  formats.scaleFor(Math.max(...options.flatMap(({ paid }) => paid.map(Math.abs))) / 10, money.code);

const chartOf = ({ chart = chartWords }: TcoWords): ChartWords => chart;

/** One sentence: who is dearer to buy, and whether the lines cross. */
function chartFinding({ words, formats, data, pair: { option, baseline } }: TcoView): string {
  if (option === baseline) return '';
  const { first, last, ...others } = paidGap(baseline.paid, option.paid);
  const worded = (gap: number) => ({
    amount: formats.quantity(Math.abs(gap), data.money.code),
    sign: signOf(gap),
  });
  return chartOf(words).finding({
    option: words.optionName(option),
    baseline: words.optionName(baseline),
    first: worded(first),
    last: worded(last),
    ...others,
  });
}

/** @param withTable With the table behind the chart. */
export function chartSection(view: TcoView, withTable: boolean): TemplateResult {
  const { words, formats, data, point } = view;
  const { options, years } = data;
  const scale = paidScale(data, formats);
  const amount = (option: TcoOption, year: number): string => formats.number(option.paid[year]! / scale.factor, 4);
  const finding = held(chartFinding(view));
  const { signs } = words;
  const heading = words.paid + signs.comma + scale.unit;
  const read = point && point.year <= years ? options[point.line] : undefined;
  const reading =
    point && read
      ? (point.year === 0 ? words.purchase : chartOf(words).endOfYear(point.year)) +
        signs.comma +
        words.optionName(read) +
        signs.colon +
        formats.withUnit(amount(read, point.year), scale.unit)
      : chartOf(words).keys;
  const numbers = (): TemplateResult =>
    html`<div class="scroll" tabindex="0" role="group" aria-label=${heading + signs.comma + words.asTable}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.option}</th>
            <th scope="col" class="n">${words.purchase}</th>
            ${Array.from({ length: years }, (_, i) => html`<th scope="col" class="n">${chartOf(words).inYear(i + 1)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${options.map(
            (option) =>
              html`<tr>
                <th scope="row">${words.optionName(option)}</th>
                ${option.paid.map((_, year) => html`<td class="n" translate="no">${amount(option, year)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  return html`<section part="chart">
    <h3>${heading}</h3>
    <p class="finding">${finding}</p>
    <div
      class="chart"
      tabindex="0"
      role="group"
      aria-label=${heading + signs.stop + signs.gap + finding}
      @keydown=${(event: KeyboardEvent) => walk(event, view)}
      @blur=${() => view.goTo(undefined)}
    >
      ${plot(view, scale)}
      <p class="keys" role="status">${held(reading)}</p>
    </div>
    <details>
      <summary>${words.asTable}</summary>
      ${withTable ? numbers() : nothing}
    </details>
  </section>`;
}

/** The bars of a quantity as they are read: part by part, each with its share. */
export function barsRead(
  { words, formats, data }: TcoView,
  quantity: 'power' | 'cost',
  heading: string,
  { unit, factor }: Scale,
): DirectiveResult {
  const { signs } = words;
  const parts = data.groups[quantity];
  const shown = (value: number): string => formats.number(value / factor, 4);
  const totals = data.options.map((option) => words.optionName(option) + signs.colon + shown(option[quantity].total));
  return readBars({
    label: heading + signs.stop + signs.gap + totals.join(signs.semicolon),
    hint: chartOf(words).bars,
    parts,
    rows: totals.length,
    text: ({ row, column }) => {
      const option = data.options[row]!;
      const { values, total } = option[quantity];
      const value = values[column]!;
      const share = value > 0 ? signs.bracket(formats.percent(value / total)) : '';
      return held(
        words.optionName(option) +
          signs.comma +
          words.groups[parts[column]!]! +
          signs.colon +
          formats.withUnit(shown(value), unit) +
          share,
      );
    },
  });
}

/** The lines beside the pair are told apart by their dashes. */
const dashes = ['6 3', '2 3', '10 3 2 3', '1 2', '12 4'];

/** So many characters fit beside the lines; the table has the whole name. */
const mostCharacters = 17;
const shortened = (name: string): string =>
  name.length > mostCharacters ? `${name.slice(0, mostCharacters - 1).trimEnd()}…` : name;

/** Height of a label, in per cent of the chart. */
const labelPercent = 8.5;

/** The values of all years, with a little room. */
function paidExtent({ options }: TcoData): Extent {
  const paid = options.flatMap((option) => option.paid);
  const [least, most] = [Math.min(...paid), Math.max(...paid)];
  const room = 0.05 * (most - least || Math.abs(most) || 1);
  return { from: least - room, to: most + room };
}

const fromTop = (value: number, extent: Extent): number => 100 - percentAt(value, extent);

/** Where a year stands, from left to right in every language. */
const across = (year: number, years: number): string => `${(100 * year) / years}%`;

function plot(view: TcoView, { factor }: Scale): TemplateResult {
  const { words, formats, data, pair, point } = view;
  const { options, years } = data;
  const axis = paidExtent(data);
  const ticks = ticksOf(axis);
  const y = (value: number): string => `${fromTop(value, axis)}%`;
  const classOf = (option: TcoOption): string =>
    option === pair.option ? 'option' : option === pair.baseline ? 'baseline' : 'other';
  const labels = placeAtEnds(
    options.map(({ paid }) => fromTop(paid.at(-1)!, axis)),
    labelPercent,
  );
  const lines = options.map((option, i) => {
    const at = option.paid.map((paid, year) => `${year} ${fromTop(paid, axis)}`);
    return svg`<g class=${classOf(option)}>
      <path d=${`M${at.join('L')}`} stroke-dasharray=${classOf(option) === 'other' ? dashes[i % dashes.length]! : 'none'}></path>
      <path class="dots" d=${at.map((place) => `M${place}h0`).join('')}></path>
    </g>`;
  });
  const read = point && options[point.line]?.paid[point.year];
  const everyYears = Math.ceil(years / 10);
  return html`<div class="plot" aria-hidden="true" dir="ltr">
    <svg class="values" translate="no" focusable="false">
      ${ticks.map((tick) => svg`<text x="100%" y=${y(tick)}>${formats.number(tick / factor, 4)}</text>`)}
    </svg>
    <svg
      class="lines"
      focusable="false"
      @pointermove=${(event: PointerEvent) => view.goTo(nearest(event, data, axis))}
      @pointerleave=${() => view.goTo(undefined)}
    >
      <rect width="100%" height="100%"></rect>
      ${ticks.map((tick) => svg`<line class="tick" x1="0" x2="100%" y1=${y(tick)} y2=${y(tick)}></line>`)}
      <svg viewBox="0 0 ${years} 100" preserveAspectRatio="none">${lines}</svg>
      ${read === undefined ? nothing : svg`<circle class=${classOf(options[point!.line]!)} cx=${across(point!.year, years)} cy=${y(read)} r="6"></circle>`}
    </svg>
    <svg class="names" focusable="false">
      ${options.map((option, i) => svg`<text class=${classOf(option)} x="0" y=${`${labels[i]!}%`}>${shortened(words.optionName(option))}</text>`)}
    </svg>
    <svg class="years" translate="no" focusable="false">
      ${Array.from({ length: years + 1 }, (_, year) =>
        year % everyYears === 0 ? svg`<text x=${across(year, years)} y="1em">${String(year)}</text>` : svg``,
      )}
    </svg>
    <p class="axis">${chartOf(words).axis}</p>
  </div>`;
}

function nearest({ offsetX, offsetY, currentTarget }: PointerEvent, data: TcoData, axis: Extent): ChartPoint {
  const { width, height } = (currentTarget as Element).getBoundingClientRect();
  const year = Math.min(data.years, Math.max(0, Math.round((data.years * offsetX) / width)));
  const away = ({ paid }: TcoOption): number => Math.abs(fromTop(paid[year]!, axis) - (100 * offsetY) / height);
  const closest = data.options.reduce((a, b) => (away(b) < away(a) ? b : a));
  return { line: data.options.indexOf(closest), year };
}

/** Arrow keys go from point to point, Home and End to the ends of a line, Escape leaves. */
function walk(event: KeyboardEvent, { data: { options, years }, pair, point, goTo }: TcoView): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const next = cellAfter(event.key, point && { column: point.year, row: point.line }, {
    kind: 'lines',
    columns: years + 1,
    rows: options.length,
    start: { column: 0, row: options.indexOf(pair.option) },
  });
  if (!next && event.key !== 'Escape') return;
  event.preventDefault();
  goTo(next && { line: next.row, year: next.column });
}
