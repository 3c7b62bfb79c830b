/** Warnings that come from simulated cases, in French. */
import { quantityLabels } from './labels.ts';
import { NumberFormats } from '../format.ts';
import { inputPhrase } from './input-words.ts';
import { frenchNumbers } from './number-words.ts';
import type { CaseWarningWords } from '../warning-words.ts';

const formats = new NumberFormats('fr', frenchNumbers);

export const caseWarningWords: CaseWarningWords = {
  'not-the-mean': ({ option, quantity, driver }) => {
    const because = driver === null ? '' : `, surtout à cause de ${inputPhrase(driver)}`;
    return `${option} : la valeur attendue de « ${quantityLabels[quantity] ?? quantity} » s’écarte de la moyenne des tirages${because}.`;
  },
  'few-draws': ({ draws, enough }) =>
    `Fourchettes et probabilités viennent ${draws === 1 ? 'd’un seul tirage' : `de ${formats.number(draws, 12)} tirages`}. Moins de ${formats.number(enough, 12)} ne donnent qu’une image grossière.`,
};
