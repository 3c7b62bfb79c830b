import type { QuestionView } from '../view/view.ts';

/** Codes of all currencies that amounts can be in. */
export const currencyCodes = ({ currencies }: Pick<QuestionView, 'currencies'>): string[] => [
  'USD',
  ...currencies.map(({ code }) => code),
];
