/** What the command line says of files with quotes and of requests for quotes, in Traditional Chinese. */
import type { TerminalQuotes } from '../../en/terminal/quotes.ts';
import { NumberFormats } from '../../format.ts';
import { han } from '../../han.ts';
import { chineseNumbers } from '../number-words.ts';
import { rfqTexts } from '../rfq-texts.ts';

const numbers = new NumberFormats('zh-Hant', chineseNumbers);
const exact = (value: number): string => numbers.number(value, 15);

export const terminalQuotes: TerminalQuotes = {
  separated: { ',': '逗號分隔', ';': '分號分隔', '\t': '定位字元分隔', '|': '直線分隔' },
  decimal: { '.': '小數點為句點', ',': '小數點為逗號' },
  counted: (quotes, rows, refused) => `共 ${exact(rows)} 列，讀入報價 ${exact(quotes)} 份，拒絕 ${exact(refused)} 列`,
  columns: (mapped) => `欄：${mapped}`,
  from: (step) => `${step} 件起`,
  inUnit: (unit) => `單位 ${unit}`,
  inSheet: (sheet, lines) => `工作表「${sheet}」${lines}`,
  quote: {
    things: { module: '光模組', 'card-module': '網路卡光模組', system: '整機', switch: '不含光元件的交換器' },
    priceFrom: (price, step) => han`${step} 件起${price}`,
    powerMax: (power) => `最大 ${power}`,
    laser: '含雷射光源',
    noLaser: '不含雷射光源',
    warranty: (years) => `保固 ${exact(years)} 年`,
    leadTime: (weeks) => `交期 ${exact(weeks)} 週`,
    failures: (rate) => `每年故障 ${exact(rate)} 次`,
    validUntil: (date) => `有效期至 ${date}`,
  },
  refused: (place, reason) => han`拒絕${place}：${reason}`,
  moreRows: (rows) => `另有 ${exact(rows)} 列`,
  written: (quotes, file) => `已將 ${exact(quotes)} 份報價寫入 ${file}`,
  rfq: {
    written: (file, lines, questions) => `已寫入 ${file}：${exact(lines)} 列，${exact(questions)} 個問題。`,
    worthHead: '決定之前最值得釐清的問題（不寫入表單）：',
    worth: (line, field, value) => han`${line}，${field}：最多值${value}`,
    noWorth: rfqTexts.noWorth,
    bid: (file, bidder, quotes, lines) => `${file}：${bidder}；詢價 ${exact(lines)} 列，報價 ${exact(quotes)} 份`,
  },
};
