/** What a reader is told of a file with quotes, in Japanese. */
import { linesList, noteTextIn, type ImportWords, type LineListing } from '../import-words.ts';

const listing: LineListing = { list: '、', to: '～', more: (count) => `他${count}行` };
const lines = (list: string, count: number): string => `${list}行目${count > 1 ? `（計${count}行）` : ''}`;
const at = (of: readonly number[]): string => lines(linesList(of, listing), of.length);

const units: Readonly<Record<string, string>> = { weeks: '週', years: '年', '1/year': '回/年' };

const things: Readonly<Record<string, string>> = {
  module: '光モジュール',
  'card-module': 'NIC用モジュール',
  system: 'スイッチ一式',
  switch: 'スイッチ（光部品なし）',
};

export const importWords: ImportWords = {
  lines,
  listing,
  inSheet: (sheet, text) => `シート「${sheet}」：${text}`,
  notes: {
    'odd-quotes': ({ lines: of }) => `引用符が閉じていないため、文字として読み取りました：${at(of)}。`,
    'mixed-encoding': () => '文字コードが混在しています。文字化けしている可能性があります。',
    formulas: ({ count }) => `数式のセル：${count}個。保存済みの値を読み取り、計算はしません。`,
    uncomputed: ({ lines: of }) => `値のない数式：${at(of)}。`,
    'hidden-rows': ({ lines: of }) => `非表示の行も読み取ります：${at(of)}。`,
    'hidden-sheet': ({ rows }) => `非表示のため読み取りません：${rows}行。`,
    'skipped-sheet': ({ rows }) => `サプライヤー、製品、価格の見出し行がないため読み取りません：${rows}行。`,
    'above-header': ({ lines: of }) => `見出しより上のため読み取りません：${at(of)}。`,
    unmapped: ({ headers }) => `読み取らない列：${headers.join('、')}。`,
    'unnamed-columns': ({ columns }) => `見出しがないため読み取らない列：${columns.join('、')}。`,
    'unit-assumed': ({ header, unit }) => `${header}に単位がないため、${units[unit] ?? unit}として読み取りました。`,
    'currency-assumed': ({ lines: of }) => `通貨がないため、米ドルとして読み取りました：${at(of)}。`,
    'what-assumed': ({ lines: of, what }) => `見積対象を他の列から${things[what] ?? what}と判断しました：${at(of)}。`,
    'rate-dated': ({ lines: of }) => `為替レートに日付がないため、見積日のものとします：${at(of)}。`,
    'future-date': ({ lines: of }) => `将来の日付：${at(of)}。`,
    expired: ({ lines: of }) => `有効期限切れ：${at(of)}。`,
    duplicate: ({ places, supplier }) =>
      `${supplier}の同じ見積が重複しています：${places.map(({ sheet, lines: of }) => (sheet === null ? '' : `シート「${sheet}」の`) + at(of)).join('、')}。`,
  },
};

export const importNoteText = noteTextIn(importWords);
