/** Warnings that come from simulated cases, in English. */
import { quantityLabels } from './labels.ts';
import { formatNumber } from '../format.ts';
import { inputPhrase } from './input-words.ts';
import { lowerUnlessName } from '../option-words.ts';
import { plural } from '../plural.ts';
import { warningIn, type CaseWarningWords } from '../warning-words.ts';
import { warningWords } from './warning-words.ts';

const count = plural('en');
const whole = (value: number): string => formatNumber(Math.round(value), 12);

export const caseWarningWords: CaseWarningWords = {
  'not-the-mean': ({ option, quantity, driver }) => {
    const because = driver === null ? '' : `, mainly because of ${inputPhrase(driver)}`;
    const what = lowerUnlessName(quantityLabels[quantity] ?? quantity);
    return `${option}: the expected value of "${what}" differs from the average of simulated cases${because}.`;
  },
  'few-draws': ({ draws, enough }) =>
    `Ranges and likelihoods come from ${whole(draws)} simulated ${count(draws, { one: 'case', other: 'cases' })}. Fewer than ${whole(enough)} give only a rough picture.`,
};

/** Any warning as an English sentence. */
export const warningText = warningIn({ ...warningWords, ...caseWarningWords });
