/** The Simplified Chinese words of the widget's first view, whose names and sentences on the defaults the build has put together. */
import firstWords from 'virtual:first-words/zh-Hans';
import { han } from '../han.ts';
import type { FirstTcoWords, TcoWords } from '../tco-words.ts';
import type { Grounds } from '../../scenario/grounds.ts';
import { commonTexts, years as yearsOf, lower } from './common-texts.ts';
import { evidenceText } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { chineseNumbers } from './number-words.ts';

const own: Readonly<Record<string, string>> = { own: commonTexts.ownValue, follows: '随另一项输入变化' };
const evidence: TcoWords['evidence'] = (id) => own[id] ?? evidenceText(id as Grounds);

export const tcoWords: FirstTcoWords = {
  ...commonTexts,
  locale: 'zh-Hans',
  numbers: chineseNumbers,
  ...firstWords,
  groups: groupLabels,
  evidence,
  evidenceCount: (count, id) => `${count} 项${evidence(id)}`,
  pairHeading: (option, baseline) => han`两方案对比：${option}与${baseline}`,
  answer: ({ option, baseline, power, cost, years, eitherWay }) => {
    if (power.sign === 0 && cost.sign === 0) return han`${option}与${baseline}没有差异。`;
    const draws = power.sign === 0 ? han`功耗与${baseline}相同` : han`功耗比${baseline}${lower(power)}${power.amount}`;
    const costs = cost.sign === 0 ? '总成本相同' : han`总成本${lower(cost)}${cost.amount}`;
    const but = power.sign === cost.sign ? '' : '但';
    return han`${option}的${draws}，${but}${yearsOf(years)}${costs}${eitherWay ? '，不过结果仍可能反转' : ''}。`;
  },
  chancesFailed: '无法计算概率。',
  ratio: (percent, times) => `${percent}，${times} 倍`,
  rank: '排名',
  inputs: '用自己的数据试算',
  locked: '本页已固定',
  figures: (count, classes) => `${count} 项输入：${classes}。`,
  edition: (edition) => `数据版本 ${edition}。金额为期望值，范围为模拟情形的 P10～P90。`,
  sources: '来源与假设',
  sourcesLoading: '正在加载来源。',
  sourcesFailed: '来源加载失败。',
  workbench: '在完整计算器中打开',
  json: '结果 JSON',
  csv: '表格 CSV',
  rest: () => [
    import('./tco-later-words.ts').then(({ tcoWords: words }) => words),
    import('./tco-verdict-words.ts').then(({ tcoWords: words }) => words),
  ],
  refusals: () => import('./refusals.ts').then(({ refusals }) => refusals),
  exportFailed: '文件生成失败。',
  engineFailed: '无法修改数值：计算器的一部分加载失败。',
};
