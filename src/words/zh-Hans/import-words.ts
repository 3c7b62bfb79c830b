/** What a reader is told of a file with quotes, in Simplified Chinese. */
import { linesList, noteTextIn, type ImportWords, type LineListing } from '../import-words.ts';
import { han } from '../han.ts';

const listing: LineListing = { list: '、', to: '～', more: (count) => `等，另有 ${count} 行` };
/** Of many the list ends with what `more` says. */
const lines = (list: string, count: number): string => {
  const [shown = '', rest] = list.split(' 等');
  return `第 ${shown} 行${rest === undefined ? '' : `等，共 ${count} 行`}`;
};
const at = (of: readonly number[]): string => lines(linesList(of, listing), of.length);

const units: Readonly<Record<string, string>> = { weeks: '周', years: '年', '1/year': '1/年' };

const things: Readonly<Record<string, string>> = {
  module: '光模块',
  'card-module': '网卡光模块',
  system: '整机',
  switch: '不含光器件的交换机',
};

export const importWords: ImportWords = {
  lines,
  listing,
  inSheet: (sheet, text) => `工作表“${sheet}”：${text}`,
  notes: {
    'odd-quotes': ({ lines: of }) => `${at(of)}的引号不成对，按文本读取。`,
    'mixed-encoding': () => '文件混用多种编码，部分字符可能有误。',
    formulas: ({ count }) => `含公式的单元格：${count} 个。只读取其最后的结果值，不重新计算。`,
    uncomputed: ({ lines: of }) => `${at(of)}的公式没有结果值。`,
    'hidden-rows': ({ lines: of }) => `隐藏行也已读取：${at(of)}。`,
    'hidden-sheet': ({ rows }) => `工作表已隐藏，未读取的行数：${rows}。`,
    'skipped-sheet': ({ rows }) => `没有写明供应商、产品和价格的表头行，未读取的行数：${rows}。`,
    'above-header': ({ lines: of }) => `表头以上，未读取：${at(of)}。`,
    unmapped: ({ headers }) => `未读取的列：${headers.join('、')}。`,
    'unnamed-columns': ({ columns }) => `没有表头、因而未读取的列：${columns.join('、')}。`,
    'unit-assumed': ({ header, unit }) => han`${header}没有单位，按${units[unit] ?? unit}读取。`,
    'currency-assumed': ({ lines: of }) => `${at(of)}没有货币，按美元读取。`,
    'what-assumed': ({ lines: of, what }) => `${at(of)}的报价对象由其他列推断为：${things[what] ?? what}。`,
    'rate-dated': ({ lines: of }) => `${at(of)}的汇率没有日期，按报价当日计。`,
    'future-date': ({ lines: of }) => `${at(of)}有将来的日期。`,
    expired: ({ lines: of }) => `已过有效期：${at(of)}。`,
    duplicate: ({ places, supplier }) =>
      han`${supplier}对同一对象报价不止一次：${places.map(({ sheet, lines: of }) => (sheet === null ? '' : `工作表“${sheet}”`) + at(of)).join('和')}。`,
  },
};

export const importNoteText = noteTextIn(importWords);
