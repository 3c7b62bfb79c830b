/** How a checked figure of a claim reads, in Japanese. */
import type { CheckedFigureWords } from '../checked-figure.ts';

export const checkedFigureWords: CheckedFigureWords = {
  less: (figure) => `${figure}減`,
  more: (figure) => `${figure}増`,
  times: (number) => `${number}倍`,
  // Before the figure, which may end in words of its own.
  atMost: (figure) => `多くとも${figure}`,
  atLeast: (figure) => `少なくとも${figure}`,
};
