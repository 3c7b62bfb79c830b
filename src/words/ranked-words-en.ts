import { decisionWords } from './decision-words.ts';
import { metricLabels } from './en.ts';
import type { RankedWords } from './tco-words.ts';

/** The English words of the widget for what is known once draws are taken. */
export const rankedWords: RankedWords = {
  decision: decisionWords,
  architecture: (below, above) => (above === undefined ? below : `${below} below ${above}`),
  byArchitecture: (list) => `By architecture: ${list}.`,
  lowest: (metric, option, share) =>
    `Lowest ${metricLabels[metric as keyof typeof metricLabels]}: ${option}, ${share} of simulated cases.`,
};
