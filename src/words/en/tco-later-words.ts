import { answerLanguage, boundary, shareOf } from './answer.ts';
import { metricLabels } from './labels.ts';
import type { LaterWords } from '../tco-words.ts';

/** The English words of the widget that are not needed before there is a result; they come with the engine, those of the verdict with the chances. */
export const laterWords: LaterWords = {
  answer: answerLanguage,
  lowest: (metric, option, share) =>
    `Lowest ${metricLabels[metric as keyof typeof metricLabels]}: ${option}, ${share} of simulated cases.`,
  rate: (units, code, month) => `Converted at 1 USD = ${units} ${code} (${month}); inputs stay in USD.`,
  leftOut: 'Part of what this page sets could not be read and was left out; the browser console names it.',
  sourceColumns: ['Input', 'Value', 'Range', 'Evidence', 'Source and boundary'],
  shareOf,
  boundary,
};
