/** How a checked figure of a claim reads, in Traditional Chinese. */
import type { CheckedFigureWords } from '../checked-figure.ts';
import { han } from '../han.ts';

export const checkedFigureWords: CheckedFigureWords = {
  less: (figure) => han`減少${figure}`,
  more: (figure) => han`增加${figure}`,
  times: (number) => `${number} 倍`,
  atMost: (figure) => han`最多${figure}`,
  atLeast: (figure) => han`至少${figure}`,
};
