/** Warnings that come from simulated cases, in German. */
import { quantityLabels } from './labels.ts';
import { NumberFormats } from '../format.ts';
import { inputPhrase } from './input-words.ts';
import { germanNumbers } from './number-words.ts';
import type { CaseWarningWords } from '../warning-words.ts';

const formats = new NumberFormats('de', germanNumbers);

export const caseWarningWords: CaseWarningWords = {
  'not-the-mean': ({ option, quantity, driver }) => {
    const because = driver === null ? '' : `, vor allem wegen ${inputPhrase(driver)}`;
    return `${option}: Der Erwartungswert von „${quantityLabels[quantity] ?? quantity}“ weicht vom Mittel der simulierten Fälle ab${because}.`;
  },
  'few-draws': ({ draws, enough }) =>
    `Spannen und Wahrscheinlichkeiten stammen aus ${draws === 1 ? 'einem simulierten Fall' : `${formats.number(draws, 12)} simulierten Fällen`}. Weniger als ${formats.number(enough, 12)} geben nur ein grobes Bild.`,
};
