/** Cost by year: chart, the same numbers as a table, and a way through the points by keyboard. */
import { html, type TemplateResult } from 'lit';
import type { LazyChart } from '../lazy-chart.ts';
import type { NumberFormats, Scale } from '../../locales/format.ts';
import type { TcoWords } from '../../locales/tco-words.ts';
import type { Pair, TcoData } from './tco-data.ts';

export interface ChartView {
  readonly words: TcoWords;
  readonly formats: NumberFormats;
  readonly data: TcoData;
  readonly pair: Pair;
  readonly failed: boolean;
  /** The point that is read. */
  readonly point: ChartPoint | undefined;
  readonly goTo: (point: ChartPoint | undefined) => void;
}

export interface ChartPoint {
  readonly line: number;
  readonly year: number;
}

/** The unit that keeps the amounts of all years short. */
export const paidScale = ({ options, money }: TcoData, formats: NumberFormats): Scale =>
  formats.scaleFor(Math.max(...options.flatMap(({ paid }) => paid.map(Math.abs))) / 10, money.code);

/** One sentence: who is dearer to buy, and whether the lines cross. */
function chartFinding({ words, formats, data, pair: { option, baseline } }: ChartView): string {
  if (option === baseline) return '';
  const gaps = option.paid.map((paid, year) => paid - baseline.paid[year]!);
  const worded = (gap: number) => ({
    amount: formats.quantity(Math.abs(gap), data.money.code),
    sign: Math.sign(gap) as -1 | 0 | 1,
  });
  const crossing = gaps.findIndex((gap, year) => year > 0 && Math.sign(gap) !== Math.sign(gaps[0]!));
  return words.chartFinding({
    option: words.option(option),
    baseline: words.option(baseline),
    first: worded(gaps[0]!),
    last: worded(gaps.at(-1)!),
    crossing: crossing > 0 ? crossing : undefined,
    years: gaps.length - 1,
  });
}

export function chartSection(view: ChartView): TemplateResult {
  const { words, formats, data, failed, point } = view;
  const { options, horizon: years } = data;
  const scale = paidScale(data, formats);
  const finding = chartFinding(view);
  const heading = words.chartHeading(scale.unit);
  const read = point && options[point.line];
  const reading = read
    ? `${words.atYear(point.year)}, ${words.option(read)}: ${formats.number(read.paid[point.year]! / scale.factor, 4)} ${scale.unit}`
    : words.chartKeys;
  return html`<section class="chart" part="chart">
    <h3>${heading}</h3>
    <p class="finding">${finding}</p>
    ${
      failed
        ? html`<p class="finding">${words.chartFailed}</p>`
        : html`<div
            class="canvas"
            tabindex="0"
            role="group"
            aria-label=${`${heading}. ${finding}`}
            @keydown=${(event: KeyboardEvent) => walk(event, view, years)}
            @blur=${() => view.goTo(undefined)}
          >
            <canvas aria-hidden="true"></canvas>
            <p class="keys" role="status">${reading}</p>
          </div>`
    }
    <details>
      <summary>${words.inNumbers}</summary>
      <div class="scroll" tabindex="0" role="group" aria-label=${`${heading}, ${words.inNumbers}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.optionColumn}</th>
              <th scope="col" class="n">${words.purchase}</th>
              ${Array.from({ length: years }, (_, i) => html`<th scope="col" class="n">${words.year(i + 1)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${options.map(
              (option) =>
                html`<tr>
                  <th scope="row">${words.option(option)}</th>
                  ${option.paid.map((amount) => html`<td class="n">${formats.number(amount / scale.factor, 4)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
  </section>`;
}

/** Arrow keys go from point to point, Home and End to the ends of a line, Escape leaves. */
function walk(event: KeyboardEvent, { data: { options }, pair, point, goTo }: ChartView, years: number): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const at = point ?? { line: options.indexOf(pair.option), year: -1 };
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  const line = (step: number) => ({ line: within(at.line + step, options.length - 1), year: Math.max(0, at.year) });
  const steps: Readonly<Record<string, () => ChartPoint | undefined>> = {
    ArrowRight: () => ({ ...at, year: within(at.year + 1, years) }),
    ArrowLeft: () => ({ ...at, year: within(at.year - 1, years) }),
    ArrowUp: () => line(-1),
    ArrowDown: () => line(1),
    Home: () => ({ ...at, year: 0 }),
    End: () => ({ ...at, year: years }),
    Escape: () => undefined,
  };
  const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
  if (!step) return;
  event.preventDefault();
  goTo(step());
}

/** Marks the point that is read in the chart itself. */
export const markPoint = (chart: LazyChart, point: ChartPoint | undefined): void =>
  chart.point(point ? [{ datasetIndex: point.line, index: point.year }] : []);
