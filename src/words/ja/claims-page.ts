/** The page of published claims in Japanese. */
import type { ClaimsPageLanguage, ClaimsPageTexts } from '../en/claims-page.ts';
import { answerLanguage } from './answer.ts';
import { checkedFigureWords } from './checked-figure.ts';
import { inputLabel } from './input-words.ts';
import { scopeLabels, verdictLabels } from './labels.ts';
import { pageNames } from './page-names.ts';
import { refusalWords } from './refusals.ts';

const some = (count: number, what: string): string => (count === 0 ? '' : `${what}もの${count}件`);

export const claimsPageTexts: ClaimsPageTexts = {
  documentTitle: 'CPOに関する公表された主張の検証',
  description:
    'CPOとプラガブル光トランシーバの電力、コスト、故障について公表された結果を、それぞれ示された入力から計算し直しました。導けるもの、上限または下限として成り立つもの、導けないものを示します。',
  title: '公表された主張の検証',
  computing: (count) => `公表された結果${count}件を計算しています…`,
  counts: ({ all, reproduced, bounded, doesNotFollow, notComputed }) => {
    const parts = [
      some(reproduced, '示された入力から導ける'),
      some(bounded, '上限または下限として成り立つ'),
      some(doesNotFollow, '導けない'),
      some(notComputed, '計算できない'),
    ].filter((part) => part !== '');
    if (all === 0) return 'この数値表に、公表された結果はありません。';
    return `公表された結果${all}件を、それぞれ示された入力から計算：${parts.join('、')}。`;
  },
  condition:
    '計算値が、公表値の丸めの範囲に入るか、その上限または下限を守るときに「一致」とします。主張が含めていないものは、ここでも含めません：変換損失、ファン、冷却。',
  fromTables: '主張の本文、数値の名前、判定の理由、注記、出典は、数値表の記載どおり英語で表示します。',
  shown: (shown, all) => (shown === all ? `全${all}件の主張` : `${all}件中${shown}件の主張`),
  none: 'この判定の主張はありません。',
  edition: (edition) =>
    `版${edition}。各主張は公表内容の要約で、出典をその下に示します。コマンドラインでも同じ判定を表示できます：`,
  verdict: '判定',
  all: 'すべて',
  language: '言語',
  notComputed: '計算できない',
  filters: {
    reproduced: '再現',
    bounded: '上限・下限',
    'does-not-follow': '導けない',
    'not-computed': '計算できない',
  },
  refused: (why) => `この主張は、この版の数値表では計算できません（${why}）。`,
  figure: '数値',
  published: '公表値',
  computed: '計算値',
  agreesIf: '一致の条件',
  result: '結果',
  agrees: '一致',
  differs: '不一致',
  source: '出典',
  inputs: (scenarios) => (scenarios === 1 ? '入力' : `入力、シナリオ${scenarios}件`),
  scenario: (number) => `シナリオ${number}`,
  open: '計算画面で開く',
  openScenario: (number) => `シナリオ${number}`,
  baseline: (option) => `${option}（基準）`,
  capacity: '容量',
  scope: '範囲',
  region: '地域',
  option: '選択肢',
  options: '選択肢',
  like: (architecture) => `ここで指定しない値は${architecture}と同じ`,
};

export const claimsPageLanguage: ClaimsPageLanguage = {
  answer: answerLanguage,
  pageNames,
  scopes: scopeLabels,
  verdicts: verdictLabels,
  inputLabel,
  refusals: refusalWords,
  checkedFigures: checkedFigureWords,
  texts: claimsPageTexts,
};
