import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { costFinding as lineFinding } from '../parts/charts/cost-finding.ts';
import { costLine, type CostLine } from '../parts/charts/cost-line.ts';
import { costLines, powerLines, rowsOf, scaleOf } from '../export/lines.ts';
import { costFinding, powerFinding, yearsOf, type Pair } from '../export/sentences.ts';
import type { Sureness } from '../export/sureness.ts';
import { formatNumber } from '../words/format.ts';
import { yearsInWords } from '../words/option-words.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { inOwnUnit } from '../scenario/usual-value.ts';
import { fabricPicture } from './fabric-picture.ts';
import { headlines } from './headlines.ts';
import {
  betweenSites,
  countsOfFabric,
  failuresOfFabric,
  moreOfFabric,
  moreOfSwitch,
  resultRows,
} from './result-rows.ts';

/**
 * Power, the differences, cost and what else there is of one run.
 * @param ofRun What the parts that follow the run alone are drawn again for.
 * @param decisions What stands between the cost by line and by year.
 */
export function results(
  run: Run,
  pair: Pair,
  sureness: Sureness | undefined,
  ofRun: unknown[],
  decisions: TemplateResult | typeof nothing,
): TemplateResult {
  return html`
    ${guard(ofRun, () => power(run, pair))}
    <cpo-differences .headlines=${headlines(run, pair, sureness)}></cpo-differences>
    ${guard(ofRun, () => cost(run, pair))} ${decisions} ${guard(ofRun, () => others(run, pair))}
  `;
}

function power(run: Run, pair: Pair): TemplateResult {
  const scale = scaleOf(run, 'networkPower');
  return html`
    ${
      run.resolved.scope === 'switch'
        ? nothing
        : html`<cpo-fabric-drawing .picture=${fabricPicture(run, pair.option)}></cpo-fabric-drawing>`
    }
    <cpo-line-table
      .heading=${`Power at the wall, ${scale.unit}`}
      .finding=${powerFinding(run, pair)}
      .lines=${powerLines}
      .rows=${rowsOf(run, powerLines, 'networkPower', scale)}
      .total=${{ quantity: 'networkPower', label: 'Total' }}
    ></cpo-line-table>
  `;
}

function cost(run: Run, pair: Pair): TemplateResult {
  const scale = scaleOf(run, 'tcoWithoutIdle');
  return html`<cpo-line-table
    .heading=${`Cost over ${yearsInWords(yearsOf(run))}, ${scale.unit}`}
    .finding=${costFinding(run, pair, costLines)}
    .lines=${costLines}
    .rows=${rowsOf(run, costLines, 'tcoWithoutIdle', scale)}
    .total=${{ quantity: 'tcoWithoutIdle', label: 'Total' }}
  ></cpo-line-table>`;
}

function others(run: Run, pair: Pair): TemplateResult {
  return html`
    ${costChart(run, pair)}
    <cpo-decision
      .comparison=${run.comparisons.find(({ option }) => option === pair.option.id)}
      option-label=${pair.option.label}
      baseline-label=${pair.baseline.label}
    ></cpo-decision>
    ${run.resolved.scope === 'switch' ? table(run, 'Also', 'Per switch, in the units shown.', moreOfSwitch) : ofFabric(run, pair)}
  `;
}

function costChart(run: Run, { option, baseline }: Pair): TemplateResult {
  const roleOf = (id: string): CostLine['role'] =>
    id === option.id ? 'option' : id === baseline.id ? 'baseline' : 'other';
  const lines = run.resolved.options.map(({ id, label }, i) =>
    costLine({ option: id, label, role: roleOf(id) }, run.options[i]!.quantities),
  );
  const lineOf = (id: string): CostLine => lines.find((line) => line.option === id)!;
  return html`<cpo-cost-chart
    .lines=${lines}
    .scale=${scaleOf(run, 'tcoWithoutIdle')}
    .finding=${lineFinding(lineOf(baseline.id), lineOf(option.id))}
  ></cpo-cost-chart>`;
}

function table(run: Run, heading: string, finding: string, quantities: readonly string[]): TemplateResult {
  return html`<cpo-results-table
    .heading=${heading}
    .finding=${finding}
    .columns=${run.resolved.options.map(({ label }) => label)}
    .rows=${resultRows(run, quantities)}
  ></cpo-results-table>`;
}

function ofFabric(run: Run, { option }: Pair): TemplateResult {
  const rate = run.resolved.input(option, 'card.endFailureRate');
  const figures = run.resolved.catalog
    .rivals(rate.default!.subject, 'endFailureRate')
    .map((figure) => inOwnUnit(run.resolved, figure));
  const inUse = figures.filter(({ id }) => id === rate.figure?.id);
  const used = [...inUse, ...figures.filter((figure) => !inUse.includes(figure))];
  const ratio = Math.max(...figures.map(({ typical }) => typical)) / Math.min(...figures.map(({ typical }) => typical));
  return html`
    ${table(run, 'Failures', 'Repairs, interruptions of jobs and accelerators that wait for the network.', failuresOfFabric)}
    <cpo-rival-strip
      heading="What sources call a failure"
      .finding=${`Published rates for one pluggable end span ${formatNumber(ratio, 2)} times, because they count different things. The one in use stands in bold; a mean would hide this.`}
      unit="a year"
      .name=${rate.name}
      .figures=${used}
    ></cpo-rival-strip>
    ${
      run.resolved.scope === 'campus' && run.resolved.input(option, 'siteCount').value > 1
        ? table(run, 'Between sites', 'Coherent links; ports of the border switches are outside.', betweenSites)
        : nothing
    }
    ${table(run, 'Counts', 'Switches, ends and fibres of the whole.', countsOfFabric)}
    ${table(run, 'Also', '', moreOfFabric)}
  `;
}
