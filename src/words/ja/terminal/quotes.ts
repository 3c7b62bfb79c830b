/** What the command line says of files with quotes and of requests for quotes, in Japanese. */
import type { TerminalQuotes } from '../../en/terminal/quotes.ts';
import { NumberFormats } from '../../format.ts';
import { japaneseNumbers } from '../number-words.ts';

const numbers = new NumberFormats('ja', japaneseNumbers);
const exact = (value: number): string => numbers.number(value, 15);

export const terminalQuotes: TerminalQuotes = {
  separated: {
    ',': 'カンマ区切り',
    ';': 'セミコロン区切り',
    '\t': 'タブ区切り',
    '|': '縦棒区切り',
  },
  decimal: { '.': '小数点はピリオド', ',': '小数点はカンマ' },
  counted: (quotes, rows, refused) => `${exact(rows)}行から見積${exact(quotes)}件を読み取り、${exact(refused)}行を拒否`,
  columns: (mapped) => `列：${mapped}`,
  from: (step) => `${step}個以上`,
  inUnit: (unit) => `単位${unit}`,
  inSheet: (sheet, lines) => `シート「${sheet}」の${lines}`,
  quote: {
    things: {
      module: '光モジュール',
      'card-module': 'NIC用モジュール',
      system: 'スイッチ一式',
      switch: 'スイッチ（光部品なし）',
    },
    priceFrom: (price, step) => `${price}（${step}個以上）`,
    powerMax: (power) => `最大${power}`,
    laser: '光源を含む',
    noLaser: '光源を含まない',
    warranty: (years) => `保証${exact(years)}年`,
    leadTime: (weeks) => `納期${exact(weeks)}週`,
    failures: (rate) => `故障率${exact(rate)}回/年`,
    validUntil: (date) => `有効期限${date}`,
  },
  refused: (place, reason) => `拒否（${place}）：${reason}`,
  moreRows: (rows) => `他${exact(rows)}行`,
  written: (quotes, file) => `見積${exact(quotes)}件を${file}に書き出しました`,
  rfq: {
    written: (file, lines, questions) => `${file}を書き出しました：明細${exact(lines)}件、質問${exact(questions)}件。`,
    worthHead: '選択の前に確認する価値の大きい項目（フォームには記載しません）：',
    worth: (line, field, value) => `${line}、${field}：最大${value}`,
    noWorth: '偶然の差を超える価値をもつ回答はありません。',
    bid: (file, bidder, quotes, lines) => `${file}：${bidder}、明細${exact(lines)}件中${exact(quotes)}件に見積あり`,
  },
};
