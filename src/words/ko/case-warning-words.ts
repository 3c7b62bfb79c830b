/** Warnings that come from simulated cases, in Korean. */
import { NumberFormats } from '../format.ts';
import type { CaseWarningWords } from '../warning-words.ts';
import { inputPhrase } from './input-words.ts';
import { quantityLabels } from './labels.ts';
import { koreanNumbers } from './number-words.ts';

const formats = new NumberFormats('ko', koreanNumbers);

export const caseWarningWords: CaseWarningWords = {
  'not-the-mean': ({ option, quantity, driver }) => {
    const because = driver === null ? '' : ` 주된 원인은 ${inputPhrase(driver)}입니다.`;
    return `${option}: ‘${quantityLabels[quantity] ?? quantity}’ 기댓값이 시뮬레이션 평균과 다릅니다.${because}`;
  },
  'few-draws': ({ draws, enough }) =>
    `범위와 확률은 시뮬레이션 ${formats.number(draws, 12)}회의 결과입니다. ${formats.number(enough, 12)}회 미만이면 대략적인 값입니다.`,
};
