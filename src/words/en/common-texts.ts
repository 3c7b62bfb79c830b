/** Short texts that the desk and the widget both show, in English; a file of their own, because the first view of the widget loads no others. */
import type { WordedDifference } from '../tco-words.ts';

export const more = ({ sign }: WordedDifference): string => (sign < 0 ? 'less' : 'more');

export const years = (count: number): string => `${count} ${count === 1 ? 'year' : 'years'}`;

export const commonTexts = {
  /** Between the parts of a list, of a sentence, of a row; behind a label; at the end; between sentences; around what is added. */
  signs: {
    list: ', ',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    stop: '.',
    gap: ' ',
    bracket: (text: string): string => ` (${text})`,
  },
  capacity: 'Switch capacity',
  option: 'Option',
  line: 'Line',
  total: 'Total',
  /** The numbers behind a picture. */
  asTable: 'As table',
  networkPower: 'Network power',
  totalCost: (count: number): string => `Total cost over ${years(count)}`,
  expected: 'Expected cost',
  range: 'P10 to P90',
  chance: 'Chance cheapest',
  loss: 'Expected loss if chosen',
  /** In place of a range. */
  certain: 'certain',
  pending: 'Simulating cases',
  paid: 'Paid by the end of each year',
  purchase: 'Purchase',
  ownValue: 'own value',
  usual: (text: string): string => `default ${text}`,
  reset: 'Reset',
  resetAll: 'Reset all',
  sponsorMark: (sponsor: string): string => `figures of ${sponsor}`,
  slider: (label: string): string => `${label}, slider`,
};

/** Every language has these, with the same parameters. */
export type CommonTexts = typeof commonTexts;
