import { inputInUse, inputLabel } from '../export/input-label.ts';
import { rankOf, worthText } from '../export/decision-text.ts';
import { publishedRows } from '../export/published-figures.ts';
import { evidenceLabels } from '../words/en.ts';
import { formatBanded, formatDrawShare, formatQuantity } from '../words/format.ts';
import type { Assessment } from '../scenario/assess.ts';
import { classOf } from '../scenario/evidence.ts';
import { scenarioName } from '../scenario/scenario-name.ts';
import { studyOf } from '../scenario/study.ts';
import { verdictMetric } from '../scenario/verdict.ts';
import { leadingByWorth, underRivals } from '../scenario/worth-of-inputs.ts';
import { yearsInWords } from '../words/option-words.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { textTable } from './text-table.ts';
import { labelOf } from './label-of.ts';

/** The options by rank: what each costs, how often it is lowest, what choosing it may cost. */
export function ranking(run: Run, { decisions }: Assessment): string {
  const decision = decisions[verdictMetric];
  const years = run.resolved.input(run.resolved.options[0]!, 'horizon').value;
  const rows = decision.ranking.map((one) => {
    const shown = formatBanded(one.value, one, 'USD');
    return [
      `  ${rankOf(decision, one).padEnd(2)} ${labelOf(run, one.option)}`,
      shown.value,
      shown.band || 'certain',
      formatDrawShare(one.chanceLowest),
      formatQuantity(one.regret, 'USD', 2),
    ];
  });
  const header = [
    `Total cost, ${yearsInWords(years)}`,
    'expected',
    'P10 to P90',
    'chance of lowest',
    'expected loss if chosen',
  ];
  return textTable([header, ...rows]);
}

const mostWorth = 5;

/** What a firm figure is worth before choosing: what to ask bidders for. */
export function worth(run: Run, { worth: all, decisions }: Assessment): string {
  const { resolved } = run;
  const shown = all.slice(0, mostWorth);
  if (shown.length === 0 || resolved.options.length < 2) return '';
  const { inputs } = studyOf(resolved);
  const rows = shown.map((one) => {
    const input = inputs.get(one.input)!;
    return [
      `  ${inputLabel(resolved, one.input)} (${scenarioName(resolved, one.input)})`,
      inputInUse(resolved, input),
      worthText(one, 'USD'),
      evidenceLabels[classOf(resolved, input)],
    ];
  });
  const evpi = formatQuantity(decisions[verdictMetric].evpi, 'USD', 2);
  return `\n${textTable([['What is worth finding out', 'now', 'a firm figure is worth up to', 'evidence'], ...rows])}\n  Knowing everything would be worth ${evpi}.`;
}

/** The decision under each published figure. */
export function publishedFigures(run: Run, assessment: Assessment): string {
  if (run.resolved.options.length < 2) return '';
  const rows = publishedRows(run, underRivals(run, leadingByWorth(assessment))).map(({ label, figures, cheapest }) => [
    `  ${label}`,
    String(figures),
    cheapest,
  ]);
  if (rows.length === 0) return '';
  return `\n${textTable([['Under each published figure', 'figures', 'cheapest'], ...rows])}`;
}
