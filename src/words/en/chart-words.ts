import type { WordedDifference } from '../tco-words.ts';
import { years, more } from './common-texts.ts';
import type { TwoOptions } from './tco-words.ts';

interface PaidGap extends TwoOptions {
  readonly first: WordedDifference;
  readonly last: WordedDifference;
  readonly crossing: number | undefined;
}

/** The English words of the widget's chart, which come with it. */
export const chartWords = {
  finding: ({ option, baseline, first, last, crossing, years: horizon }: PaidGap): string => {
    if (first.sign === 0 && last.sign === 0) return `${option} and ${baseline} cost the same in every year.`;
    const bought =
      first.sign === 0
        ? `${option} costs as much to buy as ${baseline}`
        : `${option} costs ${first.amount} ${more(first)} to buy than ${baseline}`;
    if (crossing !== undefined) return `${bought}; the lines cross in year ${crossing}.`;
    const paid = last.sign === 0 ? 'as much' : `${last.amount} ${more(last)}`;
    return `${bought}, and ${paid} in all that is paid within ${years(horizon)}.`;
  },
  keys: 'Arrow keys read the points: left and right by year, up and down by option.',
  /** Of bars under each other. */
  bars: 'Arrow keys read the chart: up and down by row, left and right within a row. Esc ends.',
  /** A year after the purchase. */
  inYear: (year: number): string => `Year ${year}`,
  endOfYear: (year: number): string => `End of year ${year}`,
  axis: 'End of year (0: purchase)',
};
