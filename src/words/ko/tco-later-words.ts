/** The Korean words of the widget that the defaults do without; they come with the engine. */
import { answerIn, toldIn } from '../answer-words.ts';
import type { LaterTcoWords } from '../tco-words.ts';
import { answerLanguage, boundary, shareOf } from './answer.ts';
import { commonTexts } from './common-texts.ts';
import { inputLabel } from './input-words.ts';

const lowest: Readonly<Record<string, string>> = {
  tco: '총소유비용(가속기 대기 포함)이 가장 낮은 옵션',
  facilityPower: '시설 소비 전력이 가장 낮은 옵션',
  totalCarbon: '탄소 배출량이 가장 낮은 옵션',
};

export const tcoWords: LaterTcoWords = {
  later: {
    answer: answerLanguage,
    lowest: (metric, option, share) => `${lowest[metric]}: ${option}, 시뮬레이션의 ${share}.`,
    rate: (units, code, month) => `환율 1 USD = ${units} ${code}(${month})로 환산했습니다. 입력값은 USD 그대로입니다.`,
    leftOut: '이 페이지의 설정 일부를 읽을 수 없어 제외했습니다. 해당 항목은 브라우저 콘솔에 표시됩니다.',
    presetHere: (list) => `이 페이지에서 지정: ${list}.`,
    presetEntry: (input, value, usual) => `${input} ${value}(${commonTexts.usual(usual)})`,
    claim: '주장 문구 복사',
    claimFailed: '주장 문구를 불러오지 못했습니다.',
    claimLanguage: () => import('./claim-text.ts').then(({ claimLanguage }) => claimLanguage),
    sourceColumns: ['입력', '값', '범위', '근거', '출처와 적용 범위(영어)'],
    shareOf,
    boundary,
  },
  optionName: answerIn(answerLanguage).optionName,
  told: toldIn(answerLanguage),
  input: inputLabel,
};
