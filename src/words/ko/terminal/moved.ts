/** How headlines moved between two editions, in Korean. */
import type { MovedWords } from '../../en/terminal/moved.ts';
import { NumberFormats } from '../../format.ts';
import { koreanNumbers } from '../number-words.ts';

const numbers = new NumberFormats('ko', koreanNumbers);

export const movedWords: MovedWords = {
  heading: (before, after) => `판별 결과 변화: ${before}판 → ${after}판`,
  about: (draws) =>
    `가속기 대기를 제외한 기대 총소유비용(USD)과 이를 바꾼 수치입니다. 변화가 큰 수치부터, 이전 비용 대비 몇 %를 바꾸었는지 함께 표시합니다. 확률은 시뮬레이션 ${draws}회 중 그 옵션의 비용이 가장 낮은 비율이며, 두 판에 같은 난수 시드를 썼습니다.`,
  working: (edition) => `${edition}(작업본)`,
  columns: (before, after) => ['시나리오', '옵션', before, after, '변화', '확률', '원인'],
  chance: (before, after) => `${before} → ${after}`,
  likely: (option, chance) => `${option} 최저 비용 유력(${chance})`,
  veryLikely: (option, chance) => `${option} 최저 비용 매우 유력(${chance})`,
  open: (contenders) => `우열 미확정(${contenders.join(', ')})`,
  stays: (verdict) => `플러그형 유지, ${verdict}`,
  alone: '옵션 1개',
  same: '옵션 간 차이 없음',
  verdictOfBoth: (verdict) => `두 판의 판정: ${verdict}`,
  verdictMoved: (before, after) => `판정: ${before}. 현재: ${after}`,
  ranges: (names) => `값은 같고 범위만 달라져 확률만 바뀐 입력: ${names}.`,
  cause: (input, before, after, share) => `${input} ${before} → ${after}(${share})`,
  rest: (share) => `수식과 대응값 없는 수치(${share})`,
  more: (count, share) => `그 밖의 수치 ${numbers.number(count, 9)}개(${share})`,
  cheapest: (option) => `두 판의 최저 비용: ${option}`,
  cheapestMoved: (before, after) => `최저 비용: ${before}, 현재 ${after}`,
  unmoved: (scenarios) => `변화 없음: ${scenarios}.`,
  nothing: '바뀐 결과가 없습니다.',
  refused: (edition) => `${edition}판에서 받아들이지 않아 결과가 없는 시나리오:`,
  onlyBefore: (edition, names) => `${edition}판에서만 쓰여 대응값이 없는 입력: ${names}.`,
};
