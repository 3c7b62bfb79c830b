import { reasonLabels } from './en/labels.ts';
import { formatNumber, formatPercent, unitLabel } from './format.ts';
import type { ExplainedDecision } from '../scenario/explain.ts';

/** A number of the decision in words: `1,200 USD`, `2.4 years`, `8.1 % and 40 %`, or why there is none. */
export function decisionNumber({ value, byYear, unit, reason, roots }: ExplainedDecision): string {
  if (roots && roots.length > 0) return roots.map((rate) => formatPercent(rate, 3)).join(' and ');
  if (value === null) return reasonLabels[reason!] ?? 'no value';
  return `${formatNumber(value, 5)} ${unitLabel(unit)}${byYear ? ' in the first year' : ''}`.trim();
}
