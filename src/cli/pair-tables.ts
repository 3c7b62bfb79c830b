import { inputLabel, inputValue } from '../export/input-label.ts';
import { verdictText } from '../export/verdict-text.ts';
import { evidenceLabels, likelihoodLabels, metricLabels, reasonLabels } from '../words/en.ts';
import { formatBanded, formatDifference, formatDrawShare, formatNumber, formatPercent } from '../words/format.ts';
import type { Assessment } from '../scenario/assess.ts';
import { finish } from '../scenario/finish.ts';
import { breakEvensOf } from '../scenario/break-evens.ts';
import { classOf, evidenceOf, shareResting } from '../scenario/evidence.ts';
import { scenarioName } from '../scenario/scenario-name.ts';
import { spanOfInput } from '../scenario/span-of-input.ts';
import { studyOf } from '../scenario/study.ts';
import { likelihoodOf, verdictMetric } from '../scenario/verdict.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { textTable } from './text-table.ts';
import { labelOf } from './label-of.ts';

/** The verdict on every option against the baseline, in words. */
export function verdicts(run: Run, { verdicts: all, cube }: Assessment): string[] {
  return [...all].map(([option, verdict]) => {
    const breakEvens = finish(breakEvensOf(run, option, verdict.settledBy.slice(0, 1)));
    return `\n${labelOf(run, option)}: ${verdictText(run, option, verdict, breakEvens, cube.draws)}`;
  });
}

export function differences(run: Run, { sample, swings }: Assessment): string {
  const baseline = run.options.find(({ id }) => id === run.resolved.baseline)!;
  const header = [
    `Against ${labelOf(run, run.resolved.baseline)}`,
    ...run.comparisons.map(({ option }) => labelOf(run, option)),
  ];
  if (run.comparisons.length === 0) return 'Add a second option to compare.';
  const row = (label: string, cell: (comparison: Run['comparisons'][number]) => string): string[] => [
    `  ${label}`,
    ...run.comparisons.map(cell),
  ];
  const bandRows = (label: string, quantity: string): string[][] => {
    const banded = ({ option, differences: found }: Run['comparisons'][number]) => {
      const { value, unit } = found[quantity]!;
      const shown = value!;
      const drawn = sample.comparisons.get(option)!.differences.get(quantity);
      return { shown, ...formatBanded(shown, drawn ?? { p10: shown, p90: shown }, unit) };
    };
    const base = baseline.quantities[quantity]!.value!;
    return [
      row(label, (comparison) => {
        const { shown, difference } = banded(comparison);
        return base === 0 ? difference : `${difference} (${formatPercent(shown / base)})`;
      }),
      row('  P10 to P90', (comparison) => banded(comparison).band),
    ];
  };
  const wins = (metric: 'tcoWithoutIdle' | 'facilityPower' | 'totalCarbon'): string[] =>
    row(`Lower in ${metricLabels[metric]}`, ({ option }) => likelihood(sample.comparisons.get(option)!.wins[metric]));
  return textTable([
    header,
    ...bandRows('Network power', 'networkPower'),
    ...bandRows('Energy per year', 'annualEnergy'),
    ...bandRows('Total cost', 'tcoWithoutIdle'),
    ...bandRows('Capex', 'capex'),
    ...bandRows('Total carbon', 'totalCarbon'),
    row('Weakest evidence, total cost', ({ option }) => {
      const { resolved } = run;
      return evidenceLabels[
        evidenceOf(resolved, studyOf(resolved), swings, [option, resolved.baseline], verdictMetric).evidence
      ];
    }),
    wins('tcoWithoutIdle'),
    wins('facilityPower'),
    wins('totalCarbon'),
    row(
      'Payback, years',
      ({
        decision: {
          paybackSimple: { value, reason },
        },
      }) => (value === null ? reasonLabels[reason!]! : formatNumber(value, 2)),
    ),
  ]);
}

/** A share of draws in which an option is lower, with its likelihood. */
function likelihood(share: number): string {
  const word = likelihoodOf(Math.max(share, 1 - share));
  const words = word === null ? 'not settled' : `${likelihoodLabels[word]}${share < 0.5 ? ' not' : ''}`;
  return `${formatDrawShare(share)} of cases, ${words}`;
}

const mostDrivers = 3;

/** The inputs that matter most for a difference: their spans, and where both cost the same. */
export function drivers(run: Run, { swings }: Assessment, option: string): string {
  const { resolved } = run;
  const all = swings.ofDifference(option, verdictMetric);
  const shown = all.slice(0, mostDrivers);
  if (shown.length === 0) return '';
  const { inputs, study } = studyOf(resolved);
  const breakEvens = finish(
    breakEvensOf(
      run,
      option,
      shown.map(({ input }) => input),
    ),
  );
  const rows = shown.map(({ input, atLow, atHigh }) => {
    const { low, high } = spanOfInput(study, input);
    const value = breakEvens.find((one) => one.input === input)?.value ?? null;
    return [
      `  ${inputLabel(resolved, input)} (${scenarioName(resolved, input)})`,
      `${inputValue(resolved, input, low)} to ${inputValue(resolved, input, high)}`,
      `${formatDifference(atLow, 'USD')} to ${formatDifference(atHigh, 'USD')}`,
      value === null ? 'no break-even' : `break-even at ${inputValue(resolved, input, value)}`,
      evidenceLabels[classOf(resolved, inputs.get(input)!)],
    ];
  });
  const resting = formatPercent(
    shareResting(resolved, studyOf(resolved), swings.weightsOfDifference(option, verdictMetric), [
      'vendor-claim',
      'assumption',
    ]),
  );
  const heading = `\nWhat matters most for the total cost of ${labelOf(run, option)} against ${labelOf(run, resolved.baseline)} (${resting} of the difference rests on vendor claims and assumptions)`;
  return `${heading}\n${textTable(rows)}`;
}
