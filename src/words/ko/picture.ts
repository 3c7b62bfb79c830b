/** What pictures say beside the sentences of the desk, in Korean. */
import type { PictureTexts } from '../en/picture.ts';

export const pictureTexts: PictureTexts = {
  heading: (years) => `항목별 네트워크 전력과 ${years} 총소유비용`,
  byLine: '항목별',
  power: (unit) => `전력, ${unit}`,
  cost: (unit) => `비용, ${unit}`,
  sponsored: '제조사 수치',
  set: (inputs, more) => `작성자 설정값: ${inputs}${more > 0 ? ` 외 ${more}개` : ''}.`,
  expected: '막대와 합계는 기댓값입니다.',
  ranges: (reference, cases, list) => `${reference} 대비 총소유비용, ${cases}: ${list}.`,
  against: (reference) => `기준 옵션: ${reference}.`,
  credit: (product, edition) => `${product}, ${edition}판`,
  row: (option, power, cost) => `${option}: ${power}, ${cost}.`,
  notShown: (count) => `옵션 ${count}개는 표시하지 않았습니다.`,
};
