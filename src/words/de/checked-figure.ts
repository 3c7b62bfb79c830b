/** How a checked figure of a claim reads, in German. */
import type { CheckedFigureWords } from '../checked-figure.ts';

export const checkedFigureWords: CheckedFigureWords = {
  less: (figure) => `${figure} weniger`,
  more: (figure) => `${figure} mehr`,
  times: (number) => `${number}-fach`,
  atMost: (figure) => `höchstens ${figure}`,
  atLeast: (figure) => `mindestens ${figure}`,
};
