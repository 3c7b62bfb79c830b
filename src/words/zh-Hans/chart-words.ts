/** The Simplified Chinese words of the widget's chart. */
import type { ChartWords } from '../tco-words.ts';
import { han } from '../han.ts';
import { years as yearsOf, lower } from './common-texts.ts';

export const chartWords: ChartWords = {
  finding: ({ option, baseline, first: bought, last: paid, crossing, years }) => {
    if (bought.sign === 0 && paid.sign === 0) return han`${option}与${baseline}每年成本都相同。`;
    const buys =
      bought.sign === 0
        ? han`${option}的采购成本与${baseline}相同`
        : han`${option}的采购成本比${baseline}${lower(bought)}${bought.amount}`;
    if (crossing !== undefined) return han`${buys}；两条线在第${crossing}年相交。`;
    return han`${buys}；${yearsOf(years)}累计支出${paid.sign === 0 ? '相同' : `${lower(paid)} ${paid.amount}`}。`;
  },
  keys: '用方向键读取各点：左右换年份，上下换方案。',
  bars: '用方向键读取数值：上下换行，左右在行内移动。按 Esc 结束。',
  inYear: (year) => `第 ${year} 年`,
  endOfYear: (year) => `第 ${year} 年末`,
  axis: '年末（0：采购）',
};
