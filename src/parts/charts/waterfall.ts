import type { Quantities } from '../../engine/evaluate.ts';
import { formatNumber } from '../../words/format.ts';
import { lowerUnlessName } from '../../words/option-words.ts';

/** One line of the cost, and what it adds to the baseline or takes off it. */
export interface WaterfallStep {
  readonly quantity: string;
  readonly label: string;
  readonly amount: number;
}

interface WaterfallLine {
  readonly quantity: string;
  readonly label: string;
  /** Taken off the total. */
  readonly negative?: boolean;
}

/** Numbers that two ways of adding up leave apart are the same number. */
const sameWithin = 1e-12;

/**
 * From the baseline's total to the option's, in the order of the lines. Lines that do not differ are left out.
 * @param factor How many of the currency are one of the unit in which the amounts are wanted.
 */
export function waterfallSteps(
  lines: readonly WaterfallLine[],
  baseline: Quantities,
  option: Quantities,
  factor: number,
): WaterfallStep[] {
  return lines.flatMap(({ quantity, label, negative }) => {
    const [from, to] = [baseline[quantity]!.value!, option[quantity]!.value!];
    const amount = (negative ? from - to : to - from) / factor;
    const differs = Math.abs(to - from) > sameWithin * Math.max(Math.abs(from), Math.abs(to));
    return differs ? [{ quantity, label, amount }] : [];
  });
}

/** One sentence: the two lines that make most of the difference. */
export function waterfallFinding(
  steps: readonly WaterfallStep[],
  { baseline, option, unit }: { readonly baseline: string; readonly option: string; readonly unit: string },
): string {
  const [first, second] = [...steps].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  if (!first) return `No line of the cost differs between ${baseline} and ${option}.`;
  const signed = ({ amount }: WaterfallStep): string => `(${amount > 0 ? '+' : ''}${formatNumber(amount)} ${unit})`;
  if (!second) return `${first.label} ${signed(first)} alone leads from ${baseline} to ${option}.`;
  return `${first.label} ${signed(first)} and ${lowerUnlessName(second.label)} ${signed(second)} weigh most on the way from ${baseline} to ${option}.`;
}
