import { answerLanguage } from './answer-en.ts';
import { metricLabels } from './en.ts';
import { architectureInWords } from './input-words-en.ts';
import type { RankedWords } from './tco-words.ts';

/** The English words of the widget for what is known once draws are taken. */
export const rankedWords: RankedWords = {
  answer: answerLanguage,
  architecture: architectureInWords,
  byArchitecture: (list) => `By architecture: ${list}.`,
  lowest: (metric, option, share) =>
    `Lowest ${metricLabels[metric as keyof typeof metricLabels]}: ${option}, ${share} of simulated cases.`,
};
