/** What pictures say beside the sentences of the desk, in Simplified Chinese. */
import type { PictureTexts } from '../en/picture.ts';
import { han } from '../han.ts';

export const pictureTexts: PictureTexts = {
  heading: (years) => han`网络功耗构成与${years}总成本`,
  byLine: '按科目',
  power: (unit) => `功耗，${unit}`,
  cost: (unit) => `成本，${unit}`,
  sponsored: '厂商自供数据',
  set: (inputs, more) => `作者设定：${inputs}${more > 0 ? `，另有 ${more} 项` : ''}。`,
  expected: '条形与合计为期望值。',
  ranges: (reference, cases, list) => han`相对${reference}的总成本，${cases}：${list}。`,
  against: (reference) => `基准方案：${reference}。`,
  credit: (product, edition) => `${product}，数据版本 ${edition}`,
  row: (option, power, cost) => `${option}：${power}，${cost}。`,
  notShown: (count) => `另有 ${count} 个方案未显示。`,
};
