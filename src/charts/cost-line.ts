import type { Quantities } from '../engine/evaluate.ts';
import { formatQuantity } from '../locales/format.ts';

/** What an option has cost by the end of each year, nominal USD; the first entry is the purchase. */
export interface CostLine {
  readonly option: string;
  readonly label: string;
  /** Which line the words speak of. */
  readonly role: 'option' | 'baseline' | 'other';
  readonly paidUsd: readonly number[];
}

/** Purchase and yearly cost added up; what is left at the end is not in it. */
export function costLine({ option, label, role }: Omit<CostLine, 'paidUsd'>, quantities: Quantities): CostLine {
  let paid = quantities.capex!.value!;
  return {
    option,
    label,
    role,
    paidUsd: [paid, ...quantities.yearlyCostWithoutIdle!.byYear!.map((cost) => (paid += cost))],
  };
}

/** One sentence: who is dearer to buy, and whether the lines cross. */
export function costFinding(baseline: CostLine, option: CostLine): string {
  const gaps = option.paidUsd.map((paid, year) => paid - baseline.paidUsd[year]!);
  const [first, last] = [gaps[0]!, gaps.at(-1)!];
  const years = gaps.length - 1;
  if (gaps.every((gap) => gap === 0)) return `${option.label} and ${baseline.label} cost the same in every year.`;
  const bought = `${option.label} costs ${usd(Math.abs(first))} ${first > 0 ? 'more' : 'less'} to buy than ${baseline.label}`;
  const crossing = gaps.findIndex((gap, year) => year > 0 && Math.sign(gap) !== Math.sign(first));
  if (crossing > 0) return `${bought}; the lines cross in year ${crossing}.`;
  return `${bought}, and ${usd(Math.abs(last))} ${last > 0 ? 'more' : 'less'} in all that is paid within ${years} ${years === 1 ? 'year' : 'years'}.`;
}

const usd = (value: number): string => formatQuantity(value, 'USD');
