/** How a checked figure of a claim reads, in Korean. */
import type { CheckedFigureWords } from '../checked-figure.ts';

export const checkedFigureWords: CheckedFigureWords = {
  less: (figure) => `${figure} 적음`,
  more: (figure) => `${figure} 많음`,
  times: (number) => `${number}배`,
  atMost: (figure) => `최대 ${figure}`,
  atLeast: (figure) => `최소 ${figure}`,
};
