/** How a checked figure of a claim reads, in French. */
import type { CheckedFigureWords } from '../checked-figure.ts';

export const checkedFigureWords: CheckedFigureWords = {
  less: (figure) => `${figure} de moins`,
  more: (figure) => `${figure} de plus`,
  times: (number) => `${number} fois`,
  atMost: (figure) => `au plus ${figure}`,
  atLeast: (figure) => `au moins ${figure}`,
};
