import { formatQuantity } from '../../words/format.ts';
import { tcoWords } from '../../words/tco-words-en.ts';
import { paidGap, signOf, type CostLine } from './cost-line.ts';

/** One sentence: who is dearer to buy, and whether the lines cross. */
export function costFinding(baseline: CostLine, option: CostLine): string {
  const { first, last, ...others } = paidGap(baseline.paid, option.paid);
  const worded = (gap: number) => ({ amount: formatQuantity(Math.abs(gap), baseline.money), sign: signOf(gap) });
  const [of, than] = [option.label, baseline.label];
  return tcoWords.chartFinding({ option: of, baseline: than, first: worded(first), last: worded(last), ...others });
}
