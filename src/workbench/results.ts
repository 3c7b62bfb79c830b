import { html, nothing, type TemplateResult } from 'lit';
import { catalog } from '../catalog/catalog.ts';
import { costFinding as lineFinding, costLine, type CostLine } from '../charts/cost-line.ts';
import { formatNumber } from '../locales/format.ts';
import { yearsInWords } from '../locales/option-words.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { fabricPicture } from './fabric-picture.ts';
import { headlines, type Sureness } from './headlines.ts';
import { costLines, powerLines, rowsOf, scaleOf } from './lines.ts';
import {
  betweenSites,
  countsOfFabric,
  failuresOfFabric,
  moreOfFabric,
  moreOfSwitch,
  resultRows,
} from './result-rows.ts';
import { costFinding, powerFinding, yearsOf, type Pair } from './sentences.ts';

/**
 * Power, the differences, cost and what else there is of one run.
 * @param decisions What stands between the cost by line and by year.
 */
export function results(
  run: Run,
  pair: Pair,
  sureness: Sureness | undefined,
  decisions: TemplateResult | typeof nothing,
): TemplateResult {
  const comparison = run.comparisons.find(({ option }) => option === pair.option.id);
  const power = scaleOf(run, 'networkPower');
  const money = scaleOf(run, 'tcoWithoutIdle');
  return html`
    ${
      run.resolved.scope === 'switch'
        ? nothing
        : html`<cpo-fabric-drawing .picture=${fabricPicture(run, pair.option)}></cpo-fabric-drawing>`
    }
    <cpo-line-table
      .heading=${`Power at the wall, ${power.unit}`}
      .finding=${powerFinding(run, pair)}
      .lines=${powerLines}
      .rows=${rowsOf(run, powerLines, 'networkPower', power)}
      .total=${{ quantity: 'networkPower', label: 'Total' }}
    ></cpo-line-table>
    <cpo-differences .headlines=${headlines(run, pair, sureness)}></cpo-differences>
    <cpo-line-table
      .heading=${`Cost over ${yearsInWords(yearsOf(run))}, ${money.unit}`}
      .finding=${costFinding(run, pair, costLines)}
      .lines=${costLines}
      .rows=${rowsOf(run, costLines, 'tcoWithoutIdle', money)}
      .total=${{ quantity: 'tcoWithoutIdle', label: 'Total' }}
    ></cpo-line-table>
    ${decisions} ${costChart(run, pair)}
    <cpo-decision
      .comparison=${comparison}
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
  const figures = catalog.rivals(rate.default!.subject, 'endFailureRate');
  const used = rate.figure ? [rate.figure, ...figures.filter((figure) => figure !== rate.figure)] : figures;
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
