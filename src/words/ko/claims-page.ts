/** The page of published claims in Korean. */
import type { ClaimsPageLanguage, ClaimsPageTexts } from '../en/claims-page.ts';
import { answerLanguage } from './answer.ts';
import { checkedFigureWords } from './checked-figure.ts';
import { inputLabel } from './input-words.ts';
import { scopeLabels, verdictLabels } from './labels.ts';
import { pageNames } from './page-names.ts';
import { refusalWords } from './refusals.ts';

const some = (count: number, what: string): string => (count === 0 ? '' : `${what} ${count}건`);

export const claimsPageTexts: ClaimsPageTexts = {
  documentTitle: '코패키지드 옵틱스에 관한 공개된 주장 검증',
  description:
    '코패키지드 옵틱스와 플러그형 광 트랜시버의 소비 전력, 비용, 고장에 관해 공개된 결과를 각각 자체 입력값으로 다시 계산하였습니다. 도출되는 것, 상한 또는 하한으로 성립하는 것, 도출되지 않는 것을 보여 줍니다.',
  title: '공개된 주장 검증',
  computing: (count) => `공개된 결과 ${count}건 계산 중…`,
  counts: ({ all, reproduced, bounded, doesNotFollow, notComputed }) => {
    const parts = [
      some(reproduced, '도출됨'),
      some(bounded, '상한 또는 하한으로 성립'),
      some(doesNotFollow, '도출되지 않음'),
      some(notComputed, '계산하지 못함'),
    ].filter((part) => part !== '');
    if (all === 0) return '이 표에는 공개된 결과가 없습니다.';
    return `공개된 결과 ${all}건을 각각 자체 입력값으로 계산: ${parts.join(', ')}.`;
  },
  condition:
    '계산한 값이 발표된 수치의 반올림 범위에 들거나 그 상한 또는 하한을 지키면 일치로 봅니다. 주장이 제외한 것은 여기서도 제외합니다: 변환 손실, 팬, 냉각.',
  fromTables: '주장, 수치 이름, 판정 이유, 비고, 출처는 표의 원문인 영어로 표시합니다.',
  shown: (shown, all) => (shown === all ? `주장 ${all}건 전체` : `주장 ${all}건 중 ${shown}건`),
  none: '이 판정에 해당하는 주장이 없습니다.',
  edition: (edition) =>
    `${edition}판. 각 주장은 공개된 내용을 요약한 것이며 출처는 그 아래에 있습니다. 명령줄에서도 같은 판정을 볼 수 있습니다:`,
  verdict: '판정',
  all: '전체',
  language: '언어',
  notComputed: '계산하지 못함',
  filters: {
    reproduced: '재현됨',
    bounded: '일정 범위에서 성립',
    'does-not-follow': '도출되지 않음',
    'not-computed': '계산하지 못함',
  },
  refused: (why) => `이 주장은 이 판의 표로 계산할 수 없습니다(${why}).`,
  figure: '수치',
  published: '발표값',
  computed: '계산값',
  agreesIf: '일치 조건',
  result: '결과',
  agrees: '일치',
  differs: '불일치',
  source: '출처',
  inputs: (scenarios) => (scenarios === 1 ? '입력값' : `입력값, 시나리오 ${scenarios}개`),
  scenario: (number) => `시나리오 ${number}`,
  open: '계산기에서 열기',
  openScenario: (number) => `시나리오 ${number}`,
  baseline: (option) => `${option}(기준)`,
  capacity: '용량',
  scope: '범위',
  region: '지역',
  option: '옵션',
  options: '옵션',
  like: (architecture) => `여기서 지정하지 않은 값은 ${architecture} 기준`,
};

export const claimsPageLanguage: ClaimsPageLanguage = {
  answer: answerLanguage,
  pageNames,
  scopes: scopeLabels,
  verdicts: verdictLabels,
  inputLabel,
  refusals: refusalWords,
  checkedFigures: checkedFigureWords,
  texts: claimsPageTexts,
};
