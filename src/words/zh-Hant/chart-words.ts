/** The Traditional Chinese words of the widget's chart. */
import type { ChartWords } from '../tco-words.ts';
import { han } from '../han.ts';
import { years as yearsOf, lower } from './common-texts.ts';

export const chartWords: ChartWords = {
  finding: ({ option, baseline, first: bought, last: paid, crossing, years }) => {
    if (bought.sign === 0 && paid.sign === 0) return han`${option}與${baseline}每年成本都相同。`;
    const buys =
      bought.sign === 0
        ? han`${option}的採購成本與${baseline}相同`
        : han`${option}的採購成本比${baseline}${lower(bought)}${bought.amount}`;
    if (crossing !== undefined) return han`${buys}；兩條線在第${crossing}年相交。`;
    return han`${buys}；${yearsOf(years)}累計支出${paid.sign === 0 ? '相同' : `${lower(paid)} ${paid.amount}`}。`;
  },
  keys: '用方向鍵讀取各點：左右換年份，上下換選項。',
  bars: '用方向鍵讀取數值：上下換列，左右在列內移動。按 Esc 結束。',
  inYear: (year) => `第 ${year} 年`,
  endOfYear: (year) => `第 ${year} 年末`,
  axis: '年末（0：採購）',
};
