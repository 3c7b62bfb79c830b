/** Longer than most files: a table and the tornado beside it share their rows, scale and reading. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CurveView, DriverRow, InputName, MattersView } from '../../view/view.ts';
import type { DeskWords } from '../../words/desk-words.ts';
import { partEvent } from '../events.ts';
import { lineChart } from '../line-chart.ts';
import { aroundZero, percentAt, ticksOf, type Extent } from '../../view/extent.ts';
import { grid, interval, mark, openInput, reference, sides, zero } from '../marks.ts';
import { numberTable } from '../number-table.ts';
import { linesReading, rowsReading } from '../reading/readings.ts';
import { Part } from '../part.ts';
import { kept, withTerms } from '../term.ts';
import { mattersStyles } from './matters-styles.ts';

/**
 * @summary What would change the answer: the chance of each option over the input that decides, and the inputs by worth.
 * @event cpo-curve-input - A reader chooses the input on the axis.
 * @event cpo-explain-input - A reader opens an input.
 */
export class CpoMatters extends Part<MattersView> {
  static override styles = mattersStyles;

  protected override render(): TemplateResult | typeof nothing {
    const { view, words } = this;
    if (!view) return nothing;
    return html`
      <h2 translate="no">${kept(words.mattersFinding(view))}</h2>
      ${this.from(1, () => (view.curve ? this.curve(view.curve) : nothing))} ${this.from(2, () => this.drivers(view))}
      ${this.from(4, () => this.published(view))}
    `;
  }

  private curve(curve: CurveView): TemplateResult {
    const { words } = this;
    const { x, chances, options, zones, input, used, figures } = curve;
    const extentX: Extent = { from: x[0]!, to: x.at(-1)! };
    const strongest = options
      .map((option, o) => ({ option, o, most: Math.max(...chances[o]!) }))
      .filter(({ most }) => most >= 0.03)
      .sort((a, b) => b.most - a.most || a.o - b.o);
    const name = (id: string | null): string => words.optionName(options.find((option) => option.id === id)!);
    const open = zones.find(({ option }) => option === null);
    const column = words.column(x, input.unit);
    const named = (one: InputName): string =>
      words.list([
        words.inputLabel(one),
        ...(one.unit === '1' || words.isShare(one) ? [] : [words.numbers.unit(one.unit)]),
      ]);
    const choose = (event: Event): boolean =>
      this.dispatchEvent(partEvent('cpo-curve-input', { key: (event.target as HTMLSelectElement).value }));
    const lines = strongest.map(({ option, o }, style) => ({ label: words.optionName(option), y: chances[o]!, style }));
    const extentY = { from: 0, to: 1 };
    const heading = words.matters.chanceBy + named(input);
    return html`<cpo-figure name="chance" .words=${words} heading=${heading}>
      <label class="control" slot="control"
        >${words.matters.chanceBy}
        <select class="plain" aria-label=${words.matters.axis} @change=${choose}>
          ${curve.choices.map(
            (choice) =>
              html`<option value=${choice.key} .selected=${choice.key === input.key}>${named(choice)}</option>`,
          )}
        </select>
      </label>
      <div class="zones" aria-hidden="true" translate="no">
        ${zones.map(
          ({ from, to, option }) =>
            html`<span
              class=${option === null ? 'ns' : ''}
              style=${`width:${percentAt(to, extentX) - percentAt(from, extentX)}%`}
              >${option === null ? words.matters.notSettled : words.matters.zone(name(option))}</span
            >`,
        )}
      </div>
      ${lineChart({
        x,
        lines,
        extentX,
        extentY,
        formatX: (value) => (words.isShare(input) ? words.percent(value) : words.numbers.number(value)),
        formatY: (value) => words.percent(value),
        words,
        label: words.curveFinding(curve),
        reading: linesReading(
          { x, lines, extentX, extentY },
          (value) => words.amount(value, input),
          (value) => words.chance(value),
          words,
        ),
        zone: open,
        under: html`<span class="strip" aria-hidden="true"
            >${figures.map((figure) => mark('fg', figure, extentX))}${mark('on', used, extentX)}</span
          ><span
            class="now"
            style=${`left:calc(52px + (100% - 52px) * ${percentAt(used, extentX) / 100})`}
            aria-hidden="true"
          ></span>`,
      })}
      ${this.from(5, () => this.curveTable(curve, heading))}
      <span slot="key" translate="no"><i class="s on"></i> ${words.matters.used(words.amount(used, input))}</span>
      ${
        figures.length > 0
          ? html`<span slot="key" translate="no"
              ><i class="s fg"></i> ${words.matters.figures(
                figures.length,
                column.format(Math.min(...figures)),
                column.format(Math.max(...figures)),
              )}</span
            >`
          : nothing
      }
      <span slot="key">${words.matters.likely}</span>
    </cpo-figure>`;
  }

  private curveTable({ x, chances, options, input }: CurveView, heading: string): TemplateResult {
    const { words } = this;
    return numberTable(
      heading,
      [words.inputLabel(input), ...options.map(words.optionName)],
      x.map((at, i) => ({ label: words.amount(at, input), cells: chances.map((own) => words.chance(own[i]!)) })),
    );
  }

  private drivers({ a, b, rows, expected, unit }: MattersView): TemplateResult {
    const { words } = this;
    const ends = rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
    const extent = aroundZero([expected, ...ends]);
    const ticks = ticksOf(extent).filter((tick) => tick !== 0);
    const [nameA, nameB] = [words.optionName(a), words.optionName(b)];
    const column = words.column(ends, unit);
    const heading = words.matters.movesDifference(nameA, nameB);
    const shown = rows.slice(0, this.has(3) ? rows.length : 3);
    const end = (input: InputName, at: number, difference: number) => ({
      label: words.amount(at, input, 3),
      value: difference,
      text: () => words.whichCheaper(nameA, nameB, difference, column),
    });
    const reading = rowsReading(
      shown.map(({ input, low, high, atLow, atHigh }) => ({
        name: words.inputLabel(input),
        values: [end(input, low, atLow), end(input, high, atHigh)],
      })),
      extent,
      words,
    );
    return html`<cpo-figure name="inputs" .words=${words} heading=${heading}
      ><cpo-reading .words=${words} .reading=${reading} label=${heading}
        ><table class="drv folds">
          <caption class="vh">
            ${heading}
          </caption>
          <thead>
            <tr>
              <th scope="col">${withTerms(words.matters.input, words, 'range')}</th>
              <th scope="col" class="wide stays">
                ${sides(words.cost.cheaper(nameA), words.cost.cheaper(nameB), extent)}
              </th>
              <th scope="col" class="n" translate="no">${kept(words.matters.cheapestIn(nameA))}</th>
              <th scope="col" class="n">${withTerms(words.matters.breakEven, words, 'breakEven')}</th>
              <th scope="col" class="n">${withTerms(words.matters.worth, words, 'worth')}</th>
            </tr>
          </thead>
          <tbody>
            ${shown.map((row) => this.driver(row, { nameA, extent, ticks, expected, unit }))}
          </tbody>
        </table></cpo-reading
      >
      ${this.from(6, () =>
        numberTable(
          heading,
          [
            words.inputs.heading,
            words.matters.lowValue,
            words.matters.highValue,
            ...[words.matters.low, words.matters.high].map((at) =>
              words.list([words.cost.minus(nameA, nameB), column.unit, at]),
            ),
            words.matters.cheapestIn(nameA),
            words.matters.breakEven,
            words.matters.worth,
          ],
          rows.map(({ input, low, high, atLow, atHigh, chanceAtLow, chanceAtHigh, breakEven, worth }) => ({
            label: words.inputLabel(input),
            cells: [
              words.amount(low, input, 3),
              words.amount(high, input, 3),
              column.difference(atLow),
              column.difference(atHigh),
              chanceSpan(words, chanceAtLow, chanceAtHigh),
              words.breakEven(breakEven, input),
              words.worth(worth, unit),
            ],
          })),
        ),
      )}
      <span slot="key"><i class="s lo"></i> ${words.matters.low}</span>
      <span slot="key"><i class="s hi"></i> ${words.matters.high}</span>
      <span slot="key">${words.matters.worthKey}</span>
    </cpo-figure>`;
  }

  private driver(
    { input, low, high, atLow, atHigh, chanceAtLow, chanceAtHigh, breakEven, worth }: DriverRow,
    {
      nameA,
      extent,
      ticks,
      expected,
      unit,
    }: {
      readonly nameA: string;
      readonly extent: Extent;
      readonly ticks: readonly number[];
      readonly expected: number;
      readonly unit: string;
    },
  ): TemplateResult {
    const { words } = this;
    const column = words.column([low, high], input.unit);
    const shares = words.isShare(input);
    const span = shares
      ? words.range(words.percent(low), words.amount(high, input, 2))
      : words.numbers.withUnit(words.range(column.format(low), column.format(high)), column.unit);
    return html`<tr>
      <th scope="row">${openInput(words.inputLabel(input), input.key)}<small translate="no">${span}</small></th>
      <td class="wide">
        <span class="tor" data-plot aria-hidden="true"
          >${grid(ticks, extent)}${zero(extent)}${reference(expected, extent)}${interval(
            Math.min(atLow, atHigh),
            Math.max(atLow, atHigh),
            extent,
            'seg',
          )}${mark('hi', atHigh, extent)}${mark('lo', atLow, extent)}</span
        >
      </td>
      <td class="n" translate="no" data-l=${words.matters.cheapestIn(nameA)}>
        ${chanceSpan(words, chanceAtLow, chanceAtHigh)}
      </td>
      <td class="n" translate="no" data-l=${words.matters.breakEven}>${words.breakEven(breakEven, input)}</td>
      <td class="n" translate="no" data-l=${words.matters.worth}>
        ${(worth.value ?? 0) > 0 ? html`<b>${words.worth(worth, unit)}</b>` : html`<span class="mut">${words.worth(worth, unit)}</span>`}
      </td>
    </tr>`;
  }

  private published({ published }: MattersView): TemplateResult | typeof nothing {
    const { words } = this;
    if (published.length === 0) return nothing;
    return html`<h3>${words.matters.published}</h3>
      <p class="hint">${words.matters.publishedNote}</p>
      <table class="rows pub">
        <thead>
          <tr>
            <th scope="col">${words.matters.publishedInput}</th>
            <th scope="col" class="n">${words.matters.publishedCount}</th>
            <th scope="col" class="n">${words.matters.cheapest}</th>
          </tr>
        </thead>
        <tbody>
          ${published.map(
            ({ input, figures, cheapest }) =>
              html`<tr>
                <th scope="row">${openInput(words.inputLabel(input), input.key)}</th>
                <td class="n" translate="no">${figures}</td>
                <td class="n" style="white-space:normal" translate="no">
                  ${words.list(cheapest.map(({ option, count }) => words.matters.under(words.optionName(option), count)))}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>`;
  }
}

function chanceSpan(words: DeskWords, low: number, high: number): string {
  const [from, to] = [words.chance(low), words.chance(high)];
  return from === to ? from : `${from} → ${to}`;
}
