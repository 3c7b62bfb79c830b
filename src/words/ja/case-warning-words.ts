/** Warnings that come from simulated cases, in Japanese. */
import { quantityLabels } from './labels.ts';
import { NumberFormats } from '../format.ts';
import { inputPhrase } from './input-words.ts';
import { japaneseNumbers } from './number-words.ts';
import type { CaseWarningWords } from '../warning-words.ts';

const formats = new NumberFormats('ja', japaneseNumbers);

export const caseWarningWords: CaseWarningWords = {
  'not-the-mean': ({ option, quantity, driver }) => {
    const because = driver === null ? '' : `主な要因は${inputPhrase(driver)}です。`;
    return `${option}：「${quantityLabels[quantity] ?? quantity}」の期待値がシミュレーションの平均と異なります。${because}`;
  },
  'few-draws': ({ draws, enough }) =>
    `範囲と確率は${formats.number(draws, 12)}回の試行によるものです。${formats.number(enough, 12)}回未満では目安にとどまります。`,
};
