import { answerLanguage, boundary, shareOf } from './answer.ts';
import { metricLabels } from './labels.ts';

/** The English words of the widget that are not needed before there is a result; they come with the engine, those of the verdict with the chances. */
export const laterWords = {
  answer: answerLanguage,
  /** Who leads in a metric beside the total cost. */
  lowest: (metric: string, option: string, share: string): string =>
    `Lowest ${metricLabels[metric as keyof typeof metricLabels]}: ${option}, ${share} of simulated cases.`,
  /** The exchange rate and the month that it is of: `2026-06`. */
  rate: (units: string, code: string, month: string): string =>
    `Converted at 1 USD = ${units} ${code} (${month}); inputs stay in USD.`,
  leftOut: 'Part of what this page sets could not be read and was left out; the browser console names it.',
  sourceColumns: ['Input', 'Value', 'Range', 'Evidence', 'Source and boundary'],
  shareOf,
  boundary,
};
