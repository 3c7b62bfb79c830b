import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { AxisView } from '../parts/charts/frontier-view.ts';
import { waterfallFinding, waterfallSteps } from '../parts/charts/waterfall.ts';
import type { Quantities } from '../engine/evaluate.ts';
import { costLines, scaleOf } from '../export/lines.ts';
import type { Pair } from '../export/sentences.ts';
import { foundation } from '../export/sureness.ts';
import type { Scale } from '../words/format.ts';
import { warningText } from '../words/warning-words-en.ts';
import type { Assessment } from '../scenario/assess.ts';
import type { Currency } from '../scenario/currency.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { verdictMetric } from '../scenario/verdict.ts';
import type { Assessor } from './assessor.ts';
import { axisChoices, axisView, likelihoodRows, noFrontier, tornadoFinding, tornadoRows } from './decision-views.ts';

/** Draws that may be asked for on the page. */
const mostDraws = 65_536;

/** What is known beside the results of a run. */
export interface Known extends Pick<Assessor, 'breakEvens' | 'frontier' | 'failed' | 'published'> {
  /** The run in US dollars, in which draws and break-evens are. */
  readonly inUsd: Run;
  readonly currency: Currency;
  readonly assessment: Assessment | undefined;
  readonly draws: number;
  /** Inputs of the frontier. */
  readonly axes: readonly [x: string, y: string];
}

/** What matters, how sure the comparison is, where it turns, and which lines make the difference; each drawn again when its own part is new. */
export function decisions(run: Run, pair: Pair, known: Known): TemplateResult {
  const { inUsd, currency, assessment, breakEvens, frontier, draws, axes } = known;
  const money = scaleOf(run, 'tcoWithoutIdle');
  const [x, y] = axes.map((name) => axisView(inUsd, name)) as [AxisView, AxisView];
  const about = [pair.option.id, pair.baseline.id, currency];
  return html`
    ${guard([assessment, money.unit, ...about], () => tornado(pair, assessment, money, currency))}
    ${guard([known.published], () => html`<cpo-published-table .rows=${known.published ?? []}></cpo-published-table>`)}
    ${guard([assessment, draws, ...about], () => sureness(pair, assessment, draws))}
    ${guard([frontier, breakEvens, known.failed, x.name, x.typical, y.name, y.typical, ...about], () => frontierOf(pair, known, x, y))}
    ${guard([inUsd, ...about], () => waterfall(run, pair, money))}
  `;
}

const sureness = (pair: Pair, assessment: Assessment | undefined, draws: number): TemplateResult =>
  html`<cpo-sureness
    .rows=${assessment ? likelihoodRows(assessment, pair) : []}
    option=${pair.option.label}
    baseline=${pair.baseline.label}
    .foundation=${assessment ? foundation(assessment, pair) : ''}
    .notices=${(assessment?.warnings ?? []).flatMap((warning) =>
      warning.option === undefined || warning.option === pair.option.id ? [warningText(warning)] : [],
    )}
    .draws=${draws}
    .most=${mostDraws}
  ></cpo-sureness>`;

function tornado(
  pair: Pair,
  assessment: Assessment | undefined,
  money: Scale,
  currency: Currency,
): TemplateResult | typeof nothing {
  if (!assessment) return nothing;
  const rows = tornadoRows(assessment, pair, money, currency);
  const { differences } = assessment.run.comparisons.find(({ option }) => option === pair.option.id)!;
  return html`<cpo-tornado
    heading="What matters"
    .finding=${tornadoFinding(assessment, currency)}
    .unit=${money.unit}
    .center=${(differences[verdictMetric]!.value! * currency.unitsPerUsd) / money.factor}
    less-label=${`${pair.option.label} costs less`}
    more-label=${`${pair.option.label} costs more`}
    .rows=${rows}
  ></cpo-tornado>`;
}

const frontierOf = (
  pair: Pair,
  { inUsd, breakEvens, frontier, failed, axes }: Known,
  x: AxisView,
  y: AxisView,
): TemplateResult =>
  html`<cpo-frontier
    .frontier=${frontier?.frontier}
    .curves=${frontier?.curves}
    .axes=${{ x, y }}
    .choices=${axisChoices(inUsd, breakEvens, axes)}
    option-label=${pair.option.label}
    baseline-label=${pair.baseline.label}
    .reason=${noFrontier(inUsd, breakEvens, axes, pair, failed)}
  ></cpo-frontier>`;

function waterfall(run: Run, { option, baseline }: Pair, { unit, factor }: Scale): TemplateResult {
  const quantitiesOf = (id: string): Quantities => run.options.find((one) => one.id === id)!.quantities;
  const total = (id: string): number => quantitiesOf(id)[verdictMetric]!.value! / factor;
  const steps = waterfallSteps(costLines, quantitiesOf(baseline.id), quantitiesOf(option.id), factor);
  const names = { baseline: baseline.label, option: option.label, unit };
  return html`<cpo-waterfall
    heading="From one total to the other"
    .finding=${waterfallFinding(steps, names)}
    .unit=${unit}
    .baseline=${baseline.id}
    .option=${option.id}
    .startLabel=${baseline.label}
    .start=${total(baseline.id)}
    .endLabel=${option.label}
    .end=${total(option.id)}
    .steps=${steps}
  ></cpo-waterfall>`;
}
