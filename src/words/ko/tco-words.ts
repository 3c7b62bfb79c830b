/** The Korean words of the widget's first view, whose names and sentences on the defaults the build has put together. */
import firstWords from 'virtual:first-words/ko';
import type { EvidenceClass } from '../../catalog/types.ts';
import type { Grounds } from '../../scenario/grounds.ts';
import type { FirstTcoWords } from '../tco-words.ts';
import { commonTexts, years as yearsOf, more, higher } from './common-texts.ts';
import { evidenceText } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { koreanNumbers } from './number-words.ts';

const own: Readonly<Record<string, string>> = { own: commonTexts.ownValue, follows: '다른 입력을 따름' };
const evidence = (id: Grounds | EvidenceClass | 'own' | 'follows'): string => own[id] ?? evidenceText(id as Grounds);

export const tcoWords: FirstTcoWords = {
  ...commonTexts,
  locale: 'ko',
  numbers: koreanNumbers,
  ...firstWords,
  groups: groupLabels,
  evidence,
  evidenceCount: (count, id) => `${evidence(id)} ${count}건`,
  pairHeading: (option, baseline) => `두 옵션 비교: ${option} 대 ${baseline}`,
  answer: ({ option, baseline, power, cost, years, eitherWay }) => {
    if (power.sign === 0 && cost.sign === 0) return `${option}, ${baseline} 모두 전력과 비용이 같습니다.`;
    const isSame = power.sign === cost.sign;
    const draws =
      power.sign === 0
        ? `전력 소비는 ${baseline} 대비 차이가 없${isSame ? '고' : '지만'}`
        : `전력 소비는 ${baseline}보다 ${power.amount} ${more(power)}${isSame ? '고' : '지만'}`;
    const costs = cost.sign === 0 ? '같습니다' : `${cost.amount} ${higher(cost)}습니다`;
    const open = eitherWay ? ' 단, 결과는 뒤바뀔 수 있습니다.' : '';
    return `${option}의 ${draws}, ${yearsOf(years)} 비용은 ${costs}.${open}`;
  },
  chancesFailed: '확률을 계산하지 못했습니다.',
  ratio: (percent, times) => `${percent}, ${times}배`,
  rank: '순위',
  inputs: '직접 값을 넣어 계산',
  locked: '이 페이지에서 고정',
  figures: (count, classes) => `입력 ${count}개: ${classes}.`,
  edition: (edition) => `${edition}판. 금액은 기댓값, 범위는 시뮬레이션의 P10~P90입니다.`,
  sources: '출처와 가정',
  sourcesLoading: '출처를 불러오는 중입니다.',
  sourcesFailed: '출처를 불러오지 못했습니다.',
  workbench: '전체 계산기에서 열기',
  json: '결과를 JSON으로 저장',
  csv: '표를 CSV로 저장',
  rest: () => [
    import('./tco-later-words.ts').then(({ tcoWords: words }) => words),
    import('./tco-verdict-words.ts').then(({ tcoWords: words }) => words),
  ],
  refusals: () => import('./refusals.ts').then(({ refusals }) => refusals),
  exportFailed: '파일을 만들지 못했습니다.',
  engineFailed: '계산기의 일부를 불러오지 못해 값을 바꿀 수 없습니다.',
};
