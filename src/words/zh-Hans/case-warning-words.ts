/** Warnings that come from simulated cases, in Simplified Chinese. */
import { NumberFormats } from '../format.ts';
import { han } from '../han.ts';
import type { CaseWarningWords } from '../warning-words.ts';
import { inputPhrase } from './input-words.ts';
import { quantityLabels } from './labels.ts';
import { chineseNumbers } from './number-words.ts';

const formats = new NumberFormats('zh-Hans', chineseNumbers);
const whole = (value: number): string => formats.number(Math.round(value), 12);

export const caseWarningWords: CaseWarningWords = {
  'not-the-mean': ({ option, quantity, driver }) =>
    `${option}：“${quantityLabels[quantity] ?? quantity}”的期望值与模拟情形的均值不同${driver === null ? '' : `，主要受${inputPhrase(driver)}影响`}。`,
  'few-draws': ({ draws, enough }) =>
    han`范围和概率来自${whole(draws)}个模拟情形。少于${whole(enough)}个时只能看个大概。`,
};
