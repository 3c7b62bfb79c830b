import type { Headline } from '../parts/differences/cpo-differences.ts';
import { centralDifference, moneyOf, yearsOf, type Pair } from '../export/sentences.ts';
import type { Sureness } from '../export/sureness.ts';
import { evidenceLabels, reasonLabels } from '../words/en.ts';
import { formatBanded, formatDifference, formatNumber, formatPercent, formatQuantity } from '../words/format.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { yearsInWords } from '../words/option-words.ts';

/**
 * The differences that decide: facility power, energy in a year, total cost, and what waiting accelerators add to it.
 * @param sureness Absent until the first draws are taken.
 */
export function headlines(run: Run, pair: Pair, sureness: Sureness | undefined): Headline[] {
  const { option, baseline } = pair;
  const comparison = run.comparisons.find((one) => one.option === option.id);
  if (!comparison) return [];
  const of = (id: string, quantity: string): number =>
    run.options.find((result) => result.id === id)!.quantities[quantity]!.value!;
  const difference = (quantity: string): number => comparison.differences[quantity]!.value!;
  const ratio = (quantity: string): string => {
    const base = of(baseline.id, quantity);
    if (base === 0) return 'the baseline is 0';
    const share = centralDifference(run, pair, quantity, sureness).value / base;
    return `${share > 0 ? '+' : ''}${formatPercent(share)} (${formatNumber(1 + share, 2)}x)`;
  };
  const headline = (quantity: string, label: string, detail: string): Headline => {
    const { unit } = comparison.differences[quantity]!;
    const { value } = centralDifference(run, pair, quantity, sureness);
    const shown = formatBanded(value, sureness?.bands.get(quantity) ?? { p10: value, p90: value }, unit);
    return {
      label,
      value: shown.difference,
      band: shown.band ? `P10 to P90: ${shown.band}` : '',
      detail,
      option: option.id,
      quantity,
      ...(sureness && { evidence: restsOn(sureness, quantity) }),
    };
  };
  const energy = headline(
    'annualEnergy',
    'Energy in a year',
    `${formatDifference(difference('energyCost'), moneyOf(run))} of electricity in the first year, ${formatDifference(difference('operationalCarbon'), 'kg')} CO₂e`,
  );
  return [
    headline(
      'facilityPower',
      `${option.label} against ${baseline.label}, at the facility`,
      `${ratio('facilityPower')}: ${formatQuantity(of(option.id, 'facilityPower'), 'W')} instead of ${formatQuantity(of(baseline.id, 'facilityPower'), 'W')}`,
    ),
    { ...energy, value: energy.value.replace(' a year', '') },
    headline(
      'tcoWithoutIdle',
      `Total cost, ${yearsInWords(yearsOf(run))}`,
      `${ratio('tcoWithoutIdle')}; ${formatDifference(difference('capex'), moneyOf(run))} in purchase, ${payback(comparison.decision.paybackSimple)}${idle(difference('presentIdleCost'), moneyOf(run))}`,
    ),
    ...(run.resolved.scope === 'switch' ? [] : [cappedPower(run, option.id)]),
  ];
}

function restsOn({ evidence, weakShare }: Sureness, quantity: string): { readonly id: string; readonly label: string } {
  const id = evidence(quantity);
  const share = formatPercent(weakShare(quantity));
  return { id, label: `${evidenceLabels[id]!}; ${share} on claims and assumptions` };
}

function payback({ value, reason }: { readonly value: number | null; readonly reason?: string }): string {
  if (value === null) return `payback: ${reasonLabels[reason!]}`;
  return value === 0 ? 'cheaper from the first day' : `payback in ${formatNumber(value, 2)} years`;
}

const idle = (amount: number, money: string): string =>
  amount === 0 ? '' : `; ${formatDifference(amount, money)} of waiting accelerators on top`;

/** What the saved watts could run in a site whose power is capped. */
function cappedPower(run: Run, option: string): Headline {
  const { decision } = run.comparisons.find((one) => one.option === option)!;
  const freed = decision.freedAccelerators.value!;
  const powerKw = run.resolved.input(run.resolved.options[0]!, 'acceleratorPower').value;
  return {
    kind: 'decision',
    label: 'Where power is capped',
    value: freed > 0 ? `+${formatNumber(freed)}` : 'no room',
    detail: `${freed > 0 ? 'more accelerators' : 'for more accelerators'} in the saved power, at ${formatNumber(powerKw)} kW each`,
    option,
    quantity: 'freedAccelerators',
  };
}
