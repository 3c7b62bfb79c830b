/** What the command line says of files with quotes and of requests for quotes, in Simplified Chinese. */
import type { TerminalQuotes } from '../../en/terminal/quotes.ts';
import { NumberFormats } from '../../format.ts';
import { han } from '../../han.ts';
import { chineseNumbers } from '../number-words.ts';
import { rfqTexts } from '../rfq-texts.ts';

const numbers = new NumberFormats('zh-Hans', chineseNumbers);
const exact = (value: number): string => numbers.number(value, 15);

export const terminalQuotes: TerminalQuotes = {
  separated: { ',': '逗号分隔', ';': '分号分隔', '\t': '制表符分隔', '|': '竖线分隔' },
  decimal: { '.': '小数点为点号', ',': '小数点为逗号' },
  counted: (quotes, rows, refused) => `共 ${exact(rows)} 行，读入报价 ${exact(quotes)} 份，拒绝 ${exact(refused)} 行`,
  columns: (mapped) => `列：${mapped}`,
  from: (step) => `${step} 件起`,
  inUnit: (unit) => `单位 ${unit}`,
  inSheet: (sheet, lines) => `工作表“${sheet}”${lines}`,
  quote: {
    things: { module: '光模块', 'card-module': '网卡光模块', system: '整机', switch: '不含光器件的交换机' },
    priceFrom: (price, step) => han`${step} 件起${price}`,
    powerMax: (power) => `最大 ${power}`,
    laser: '含激光源',
    noLaser: '不含激光源',
    warranty: (years) => `质保 ${exact(years)} 年`,
    leadTime: (weeks) => `交货周期 ${exact(weeks)} 周`,
    failures: (rate) => `每年故障 ${exact(rate)} 次`,
    validUntil: (date) => `有效期至 ${date}`,
  },
  refused: (place, reason) => han`拒绝${place}：${reason}`,
  moreRows: (rows) => `另有 ${exact(rows)} 行`,
  written: (quotes, file) => `已将 ${exact(quotes)} 份报价写入 ${file}`,
  rfq: {
    written: (file, lines, questions) => `已写入 ${file}：${exact(lines)} 行，${exact(questions)} 个问题。`,
    worthHead: '决定之前最值得弄清的问题（不写入表单）：',
    worth: (line, field, value) => han`${line}，${field}：最多值${value}`,
    noWorth: rfqTexts.noWorth,
    bid: (file, bidder, quotes, lines) => `${file}：${bidder}；询价 ${exact(lines)} 行，报价 ${exact(quotes)} 份`,
  },
};
