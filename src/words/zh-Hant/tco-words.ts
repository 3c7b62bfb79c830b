/** The Traditional Chinese words of the widget's first view, whose names and sentences on the defaults the build has put together. */
import firstWords from 'virtual:first-words/zh-Hant';
import { han } from '../han.ts';
import type { FirstTcoWords, TcoWords } from '../tco-words.ts';
import type { Grounds } from '../../scenario/grounds.ts';
import { commonTexts, years as yearsOf, lower } from './common-texts.ts';
import { evidenceText } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { chineseNumbers } from './number-words.ts';

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
  inputs: '用自己的資料試算',
  locked: '本頁已固定',
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
