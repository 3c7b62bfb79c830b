/** What pictures say beside the sentences of the desk, in Japanese. */
import type { PictureTexts } from '../en/picture.ts';

export const pictureTexts: PictureTexts = {
  heading: (years) => `項目別のネットワーク電力と、${years}間の総所有コスト`,
  byLine: '項目別',
  power: (unit) => `電力（${unit}）`,
  cost: (unit) => `コスト（${unit}）`,
  sponsored: 'メーカー提供の数値',
  set: (inputs, more) => `作成者の設定：${inputs}${more > 0 ? `、他${more}件` : ''}。`,
  expected: '棒と合計は期待値です。',
  ranges: (reference, cases, list) => `${reference}との総所有コストの差、${cases}：${list}。`,
  against: (reference) => `基準の選択肢：${reference}。`,
  credit: (product, edition) => `${product}、版${edition}`,
  row: (option, power, cost) => `${option}：${power}、${cost}。`,
  notShown: (count) => `他に${count}件の選択肢があります。`,
};
