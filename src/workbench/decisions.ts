import { html, type TemplateResult } from 'lit';
import type { AxisView } from '../charts/frontier-view.ts';
import { waterfallFinding, waterfallSteps } from '../charts/waterfall.ts';
import type { Quantities } from '../engine/evaluate.ts';
import { inSentence } from '../locales/option-words.ts';
import type { Assessment } from '../scenario/assess.ts';
import type { Currency } from '../scenario/currency.ts';
import type { Run } from '../scenario/run-scenario.ts';
import type { Assessor } from './assessor.ts';
import {
  axisChoices,
  axisView,
  foundation,
  likelihoodRows,
  noFrontier,
  tornadoFinding,
  tornadoRows,
} from './decision-views.ts';
import { costLines, scaleOf } from './lines.ts';
import type { Pair } from './sentences.ts';

/** Draws that may be asked for on the page. */
const mostDraws = 65_536;

/** What is known beside the results of a run. */
export interface Known extends Pick<Assessor, 'breakEvens' | 'frontier'> {
  /** The run in US dollars, in which draws and break-evens are. */
  readonly inUsd: Run;
  readonly currency: Currency;
  readonly assessment: Assessment | undefined;
  readonly draws: number;
  /** Inputs of the frontier. */
  readonly axes: readonly [x: string, y: string];
}

/** How sure it is, what matters, where it turns, and which lines make the difference. */
export function decisions(run: Run, pair: Pair, known: Known): TemplateResult {
  const { option, baseline } = pair;
  const { inUsd, currency, assessment, breakEvens, frontier, draws, axes } = known;
  const money = scaleOf(run, 'tcoWithoutIdle');
  const rows = assessment ? tornadoRows(assessment, pair, money, currency) : [];
  const [x, y] = axes.map((name) => axisView(inUsd, name)) as [AxisView, AxisView];
  const total = (id: string): number =>
    run.options.find((one) => one.id === id)!.quantities.tcoWithoutIdle!.value! / money.factor;
  const quantitiesOf = (id: string): Quantities => run.options.find((one) => one.id === id)!.quantities;
  const steps = waterfallSteps(costLines, quantitiesOf(baseline.id), quantitiesOf(option.id), money.factor);
  const names = { baseline: inSentence(baseline), option: inSentence(option), unit: money.unit };
  return html`
    <cpo-sureness
      .rows=${assessment ? likelihoodRows(assessment, pair) : []}
      option=${option.label}
      baseline=${baseline.label.toLowerCase()}
      .foundation=${assessment ? foundation(assessment, pair) : ''}
      .draws=${draws}
      .most=${mostDraws}
    ></cpo-sureness>
    <cpo-tornado
      heading="What matters"
      .finding=${tornadoFinding(rows, money.unit)}
      .unit=${money.unit}
      .center=${total(option.id) - total(baseline.id)}
      less-label=${`${option.label} costs less`}
      more-label=${`${option.label} costs more`}
      .rows=${rows}
    ></cpo-tornado>
    <cpo-frontier
      .frontier=${frontier?.frontier}
      .curves=${frontier?.curves}
      .axes=${{ x, y }}
      .choices=${axisChoices(inUsd, breakEvens, axes)}
      option-label=${option.label}
      baseline-label=${baseline.label}
      .reason=${noFrontier(inUsd, breakEvens, axes, pair)}
    ></cpo-frontier>
    <cpo-waterfall
      heading="From one total to the other"
      .finding=${waterfallFinding(steps, names)}
      .unit=${money.unit}
      .baseline=${baseline.id}
      .option=${option.id}
      .startLabel=${baseline.label}
      .start=${total(baseline.id)}
      .endLabel=${option.label}
      .end=${total(option.id)}
      .steps=${steps}
    ></cpo-waterfall>
  `;
}
