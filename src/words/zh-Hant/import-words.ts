/** What a reader is told of a file with quotes, in Traditional Chinese. */
import { linesList, noteTextIn, type ImportWords, type LineListing } from '../import-words.ts';
import { han } from '../han.ts';

const listing: LineListing = { list: '、', to: '～', more: (count) => `等，另有 ${count} 列` };
/** Of many the list ends with what `more` says. */
const lines = (list: string, count: number): string => {
  const [shown = '', rest] = list.split(' 等');
  return `第 ${shown} 列${rest === undefined ? '' : `等，共 ${count} 列`}`;
};
const at = (of: readonly number[]): string => lines(linesList(of, listing), of.length);

const units: Readonly<Record<string, string>> = { weeks: '週', years: '年', '1/year': '1/年' };

const things: Readonly<Record<string, string>> = {
  module: '光模組',
  'card-module': '網路卡光模組',
  system: '整機',
  switch: '不含光元件的交換器',
};

export const importWords: ImportWords = {
  lines,
  listing,
  inSheet: (sheet, text) => `工作表「${sheet}」：${text}`,
  notes: {
    'odd-quotes': ({ lines: of }) => `${at(of)}的引號不成對，以文字讀取。`,
    'mixed-encoding': () => '檔案混用多種編碼，部分字元可能有誤。',
    formulas: ({ count }) => `含公式的儲存格：${count} 個。只讀取其最後的結果值，不重新計算。`,
    uncomputed: ({ lines: of }) => `${at(of)}的公式沒有結果值。`,
    'hidden-rows': ({ lines: of }) => `隱藏列也已讀取：${at(of)}。`,
    'hidden-sheet': ({ rows }) => `工作表已隱藏，未讀取的列數：${rows}。`,
    'skipped-sheet': ({ rows }) => `沒有寫明供應商、產品和價格的標題列，未讀取的列數：${rows}。`,
    'above-header': ({ lines: of }) => `標題列以上，未讀取：${at(of)}。`,
    unmapped: ({ headers }) => `未讀取的欄：${headers.join('、')}。`,
    'unnamed-columns': ({ columns }) => `沒有標題列、因而未讀取的欄：${columns.join('、')}。`,
    'unit-assumed': ({ header, unit }) => han`${header}沒有單位，以${units[unit] ?? unit}讀取。`,
    'currency-assumed': ({ lines: of }) => `${at(of)}沒有幣別，以美元讀取。`,
    'what-assumed': ({ lines: of, what }) => `${at(of)}的報價標的由其他欄推斷為：${things[what] ?? what}。`,
    'rate-dated': ({ lines: of }) => `${at(of)}的匯率沒有日期，以報價當日計。`,
    'future-date': ({ lines: of }) => `${at(of)}有未來的日期。`,
    expired: ({ lines: of }) => `已過有效期：${at(of)}。`,
    duplicate: ({ places, supplier }) =>
      han`${supplier}對同一對象報價不止一次：${places.map(({ sheet, lines: of }) => (sheet === null ? '' : `工作表「${sheet}」`) + at(of)).join('和')}。`,
  },
};

export const importNoteText = noteTextIn(importWords);
