/** Short texts that the desk and the widget both show, in Korean. */
import type { WordedDifference } from '../tco-words.ts';
import type { CommonTexts } from '../en/common-texts.ts';

export const more = ({ sign }: WordedDifference): string => (sign < 0 ? '적' : '많');
export const higher = ({ sign }: WordedDifference): string => (sign < 0 ? '낮' : '높');

export const years = (count: number): string => `${count}년`;

export const commonTexts: CommonTexts = {
  signs: {
    list: ', ',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    stop: '.',
    gap: ' ',
    bracket: (text) => `(${text})`,
  },
  capacity: '스위치 용량',
  option: '옵션',
  line: '항목',
  total: '합계',
  asTable: '표로 보기',
  networkPower: '네트워크 소비 전력',
  totalCost: (count) => `${years(count)} 총소유비용`,
  expected: '기대 비용',
  range: 'P10~P90',
  chance: '최저 비용 확률',
  loss: '선택 시 기대 손실',
  certain: '확정',
  pending: '시뮬레이션 중',
  paid: '연도 말까지 누적 지출',
  purchase: '구매',
  ownValue: '사용자 지정 값',
  usual: (text) => `기본값 ${text}`,
  reset: '초기화',
  resetAll: '모두 초기화',
  sponsorMark: (sponsor) => `${sponsor} 제공 수치`,
  slider: (label) => `${label} 슬라이더`,
};
