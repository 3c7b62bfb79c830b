/** What pictures say beside the sentences of the desk, in Traditional Chinese. */
import type { PictureTexts } from '../en/picture.ts';
import { han } from '../han.ts';

export const pictureTexts: PictureTexts = {
  heading: (years) => han`網路功耗構成與${years}總成本`,
  byLine: '依項目',
  power: (unit) => `功耗，${unit}`,
  cost: (unit) => `成本，${unit}`,
  sponsored: '廠商自行提供的資料',
  set: (inputs, more) => `作者設定：${inputs}${more > 0 ? `，另有 ${more} 項` : ''}。`,
  expected: '長條與合計為期望值。',
  ranges: (reference, cases, list) => han`相對於${reference}的總成本，${cases}：${list}。`,
  against: (reference) => `基準選項：${reference}。`,
  credit: (product, edition) => `${product}，資料版本 ${edition}`,
  row: (option, power, cost) => `${option}：${power}，${cost}。`,
  notShown: (count) => `另有 ${count} 個選項未顯示。`,
};
