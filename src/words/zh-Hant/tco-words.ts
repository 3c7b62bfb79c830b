/** The Traditional Chinese words of the widget's first view, whose names and sentences on the defaults the build has put together. */
import firstWords from 'virtual:first-words/zh-Hant';
import { han } from '../han.ts';
import type { FirstTcoWords, TcoWords, WordedDifference } from '../tco-words.ts';
import type { Grounds } from '../../scenario/grounds.ts';
import { commonTexts, years as yearsOf } from './common-texts.ts';
import { evidenceText } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { chineseNumbers } from './number-words.ts';

const lower = ({ sign }: WordedDifference): string => (sign < 0 ? '低' : '高');

const own: Readonly<Record<string, string>> = { own: commonTexts.ownValue, follows: '隨另一項輸入變化' };
const evidence: TcoWords['evidence'] = (id) => own[id] ?? evidenceText(id as Grounds);

export const tcoWords: FirstTcoWords = {
  ...commonTexts,
  locale: 'zh-Hant',
  numbers: chineseNumbers,
  ...firstWords,
  groups: groupLabels,
  evidence,
  evidenceCount: (count, id) => `${count} 項${evidence(id)}`,
  pairHeading: (option, baseline) => han`兩選項比較：${option}與${baseline}`,
  answer: ({ option, baseline, power, cost, years, eitherWay }) => {
    if (power.sign === 0 && cost.sign === 0) return han`${option}與${baseline}沒有差異。`;
    const draws = power.sign === 0 ? han`功耗與${baseline}相同` : han`功耗比${baseline}${lower(power)}${power.amount}`;
    const costs = cost.sign === 0 ? '總成本相同' : han`總成本${lower(cost)}${cost.amount}`;
    const but = power.sign === cost.sign ? '' : '但';
    return han`${option}的${draws}，${but}${yearsOf(years)}${costs}${eitherWay ? '，不過結果仍可能反轉' : ''}。`;
  },
  chancesFailed: '無法計算機率。',
  ratio: (percent, times) => `${percent}，${times} 倍`,
  rank: '排名',
  chartFinding: ({ option, baseline, first: bought, last: paid, crossing, years }) => {
    if (bought.sign === 0 && paid.sign === 0) return han`${option}與${baseline}每年成本都相同。`;
    const buys =
      bought.sign === 0
        ? han`${option}的採購成本與${baseline}相同`
        : han`${option}的採購成本比${baseline}${lower(bought)}${bought.amount}`;
    if (crossing !== undefined) return han`${buys}；兩條線在第${crossing}年相交。`;
    return han`${buys}；${yearsOf(years)}累計支出${paid.sign === 0 ? '相同' : `${lower(paid)} ${paid.amount}`}。`;
  },
  chartKeys: '用方向鍵讀取各點：左右換年份，上下換選項。',
  endOfYear: (year) => `第 ${year} 年末`,
  chartAxis: '年末（0：採購）',
  inputs: '用自己的資料試算',
  locked: '本頁已固定',
  presetHere: (list) => `本頁預設：${list}。`,
  presetEntry: (input, value, usual) => han`${input}${value}（${commonTexts.usual(usual)}）`,
  figures: (count, classes) => `${count} 項輸入：${classes}。`,
  edition: (edition) => `資料版本 ${edition}。金額為期望值，範圍為模擬試驗的 P10～P90。`,
  sources: '來源與假設',
  sourcesLoading: '正在載入來源。',
  sourcesFailed: '來源載入失敗。',
  workbench: '在完整計算機中開啟',
  json: '結果 JSON',
  csv: '表格 CSV',
  rest: () => [
    import('./tco-later-words.ts').then(({ tcoWords: words }) => words),
    import('./tco-verdict-words.ts').then(({ tcoWords: words }) => words),
  ],
  refusals: () => import('./refusals.ts').then(({ refusals }) => refusals),
  exportFailed: '檔案產生失敗。',
  engineFailed: '無法修改數值：計算機的一部分載入失敗。',
};
