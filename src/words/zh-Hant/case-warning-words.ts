/** Warnings that come from simulated cases, in Traditional Chinese. */
import { NumberFormats } from '../format.ts';
import { han } from '../han.ts';
import type { CaseWarningWords } from '../warning-words.ts';
import { inputPhrase } from './input-words.ts';
import { quantityLabels } from './labels.ts';
import { chineseNumbers } from './number-words.ts';

const formats = new NumberFormats('zh-Hant', chineseNumbers);
const whole = (value: number): string => formats.number(Math.round(value), 12);

export const caseWarningWords: CaseWarningWords = {
  'not-the-mean': ({ option, quantity, driver }) =>
    `${option}：「${quantityLabels[quantity] ?? quantity}」的期望值與模擬試驗的平均值不同${driver === null ? '' : `，主要受${inputPhrase(driver)}影響`}。`,
  'few-draws': ({ draws, enough }) =>
    han`範圍和機率來自${whole(draws)}次模擬試驗。少於${whole(enough)}次時只能看出大概。`,
};
