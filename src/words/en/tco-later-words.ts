import type { ClaimLanguage } from './claim-text.ts';
import { answerLanguage, boundary, shareOf } from './answer.ts';
import { commonTexts } from './common-texts.ts';
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
  presetHere: (list: string): string => `Set by this page: ${list}.`,
  presetEntry: (label: string, value: string, usual: string): string =>
    `${label} ${value} (${commonTexts.usual(usual)})`,
  /** Opens the panel with a claim on what is shown. */
  claim: 'Copy a claim',
  claimFailed: 'The claim could not be loaded.',
  /** All that a claim is written with. */
  claimLanguage: (): Promise<ClaimLanguage> => import('./claim-text.ts').then(({ claimLanguage }) => claimLanguage),
  sourceColumns: ['Input', 'Value', 'Range', 'Evidence', 'Source and boundary'],
  shareOf,
  boundary,
};
