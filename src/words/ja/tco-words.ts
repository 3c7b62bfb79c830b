/** The Japanese words of the widget's first view, whose names and sentences on the defaults the build has put together. */
import firstWords from 'virtual:first-words/ja';
import { commonTexts, years as yearsOf, isLess } from './common-texts.ts';
import type { Grounds } from '../../scenario/grounds.ts';
import { evidenceText } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { japaneseNumbers } from './number-words.ts';
import type { FirstTcoWords, TcoWords } from '../tco-words.ts';

const own: Readonly<Record<string, string>> = { own: commonTexts.ownValue, follows: '他の入力に連動' };
const evidence: TcoWords['evidence'] = (id) => own[id] ?? evidenceText(id as Grounds);

export const tcoWords: FirstTcoWords = {
  ...commonTexts,
  locale: 'ja',
  numbers: japaneseNumbers,
  ...firstWords,
  groups: groupLabels,
  evidence,
  evidenceCount: (count, id) => `${evidence(id)}${count}件`,
  pairHeading: (option, baseline) => `2つの比較：${option}と${baseline}`,
  answer: ({ option, baseline, power, cost, years, eitherWay }) => {
    if (power.sign === 0 && cost.sign === 0) return `${option}と${baseline}に差はありません。`;
    const links = power.sign === cost.sign ? '、' : 'ものの、';
    const [low, high] = links === '、' ? ['低く', '高く'] : ['低い', '高い'];
    const draws =
      power.sign === 0
        ? `${option}の消費電力は${baseline}と同じで、`
        : `${option}の消費電力は${baseline}より${power.amount}${isLess(power) ? low : high}${links}`;
    const paid = cost.sign === 0 ? '同じです' : `${cost.amount}${isLess(cost) ? '安くなります' : '高くなります'}`;
    return `${draws}${yearsOf(years)}間のコストは${paid}${eitherWay ? '（逆転の可能性あり）' : ''}。`;
  },
  chancesFailed: '確率を計算できませんでした。',
  ratio: (percent, times) => `${percent}、${times}倍`,
  rank: '順位',
  inputs: '自分の数値で試算',
  locked: 'このページでは固定',
  figures: (count, classes) => `入力${count}件：${classes}。`,
  edition: (edition) => `版${edition}。金額は期待値、範囲はシミュレーションのP10～P90です。`,
  sources: '出典と仮定',
  sourcesLoading: '出典を読み込んでいます。',
  sourcesFailed: '出典を読み込めませんでした。',
  workbench: '詳細版で開く',
  json: '結果をJSONで保存',
  csv: '表をCSVで保存',
  rest: () => [
    import('./tco-later-words.ts').then(({ tcoWords: words }) => words),
    import('./tco-verdict-words.ts').then(({ tcoWords: words }) => words),
  ],
  refusals: () => import('./refusals.ts').then(({ refusals }) => refusals),
  exportFailed: 'ファイルを作成できませんでした。',
  engineFailed: '計算機能の一部を読み込めなかったため、数値を変更できません。',
};
