import type { Quantities } from '../engine/evaluate.ts';
import { formatQuantity } from '../locales/format.ts';

/** What an option has cost by the end of each year, nominal; the first entry is the purchase. */
export interface CostLine {
  readonly option: string;
  readonly label: string;
  /** Which line the words speak of. */
  readonly role: 'option' | 'baseline' | 'other';
  readonly paid: readonly number[];
  /** Currency of the amounts. */
  readonly money: string;
}

/** Purchase and yearly cost added up; what is left at the end is not in it. */
export function costLine({ option, label, role }: Omit<CostLine, 'paid' | 'money'>, quantities: Quantities): CostLine {
  let sum = quantities.capex!.value!;
  return {
    option,
    label,
    role,
    money: quantities.capex!.unit,
    paid: [sum, ...quantities.yearlyCostWithoutIdle!.byYear!.map((cost) => (sum += cost))],
  };
}

/** One sentence: who is dearer to buy, and whether the lines cross. */
export function costFinding(baseline: CostLine, option: CostLine): string {
  const gaps = option.paid.map((paid, year) => paid - baseline.paid[year]!);
  const [first, last] = [gaps[0]!, gaps.at(-1)!];
  const years = gaps.length - 1;
  if (gaps.every((gap) => gap === 0)) return `${option.label} and ${baseline.label} cost the same in every year.`;
  const bought = `${option.label} costs ${formatQuantity(Math.abs(first), baseline.money)} ${first > 0 ? 'more' : 'less'} to buy than ${baseline.label}`;
  const crossing = gaps.findIndex((gap, year) => year > 0 && Math.sign(gap) !== Math.sign(first));
  if (crossing > 0) return `${bought}; the lines cross in year ${crossing}.`;
  return `${bought}, and ${formatQuantity(Math.abs(last), baseline.money)} ${last > 0 ? 'more' : 'less'} in all that is paid within ${years} ${years === 1 ? 'year' : 'years'}.`;
}
