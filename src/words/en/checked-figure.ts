/** How a checked figure of a claim reads, in English. */
import { checkedFiguresIn, type CheckedFigureWords } from '../checked-figure.ts';
import { english } from '../format.ts';

export const checkedFigureWords: CheckedFigureWords = {
  /** A figure with its unit: `638.7 W less`. */
  less: (figure) => `${figure} less`,
  more: (figure) => `${figure} more`,
  times: (number) => `${number} times`,
  atMost: (figure) => `at most ${figure}`,
  atLeast: (figure) => `at least ${figure}`,
};

export const { computedText, agreementText } = checkedFiguresIn(checkedFigureWords, english);
