/** Sentences that readers publish, in Japanese. */
import type { BasisHoles, ClaimHoles, ClaimLanguage, ClaimTexts } from '../en/claim-text.ts';
import { answerLanguage } from './answer.ts';
import { evidenceLabels } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { buyerClassLabels } from './labels.ts';

const from = (values: number, quotes: number): string => {
  const parts = [...(values > 0 ? [`入力値${values}件`] : []), ...(quotes > 0 ? [`見積${quotes}件`] : [])];
  return parts.length === 0 ? '公表値のみを使用' : `公表値に代えて${parts.join('と')}を使用`;
};

/** What holds of cost and of power alike, behind the boundary of each. */
const foundation = ({ against, beside, values, quotes, verdict, evidence, weak, edition, date }: BasisHoles): string =>
  `比較の基準は${against}${beside && `、他の比較対象は${beside}`}、${from(values, quotes)}、判定は「${verdict}」です。差の九割を左右する要因のうち最も弱い根拠は「${evidence}」で、差の${weak}はメーカー公表値と仮定に基づいています。出典：cpo-tco、版${edition}、${date}：`;

/** Both amounts and what they make; for what is lower. */
const sizes = (h: ClaimHoles): string => `期待値は${h.amount}対${h.otherAmount}`;
const likely = (h: ClaimHoles): string =>
  `${h.against}より低くなる可能性が高いといえます。シミュレーション${h.cases}回のうち${h.chance}で低くなります。${sizes(h)}で、${h.percent}低く、比率は1対${h.ratio}です。P10～P90は、${h.low}水準から${h.high}水準までです。`;
const open = (h: ClaimHoles): string =>
  `${h.option}と${h.against}のどちらが低いか、決着していません。${h.option}のほうが低くなるのは、シミュレーション${h.cases}回のうち${h.chance}です。${sizes(h)}、${h.option}のP10～P90は${h.against}より${h.low}水準から${h.high}水準までです。`;
const less = (h: ClaimHoles): string =>
  `${h.against}より${h.percent}低く、比率は1対${h.ratio}です（${sizes(h)}、シミュレーション${h.cases}回のP10～P90は${h.low}～${h.high}低く、そのうち${h.chance}で${h.option}のほうが低い）。`;
const count = (of: number): string => (of < 10 ? `${of}つ` : `${of}種類`);
const least = (h: ClaimHoles): string =>
  `比較した${count(h.count)}の選択肢（${h.all}）の中で${h.option}が最も低く、${h.amount}です。次に低い${h.against}の${h.otherAmount}より${h.percent}低く、比率は1対${h.ratio}です（シミュレーション${h.cases}回のP10～P90：${h.low}～${h.high}）。そのうち${h.chance}で、他のすべての選択肢より低くなります。`;
const same = (h: ClaimHoles): string =>
  `${h.option}と${h.against}で同じです。シミュレーション${h.cases}回のすべてで、ともに${h.amount}です。`;
const cost = ({ years }: ClaimHoles): string => `${years}間の総所有コスト`;

export const claimTexts: ClaimTexts = {
  say: {
    cost: {
      less: (h) => `${h.option}の${cost(h)}は、${less(h)}`,
      least: (h) => `${cost(h)}の期待値は、${least(h)}`,
      likely: (h) => `${h.option}の${cost(h)}は、${likely(h)}`,
      open: (h) => `${cost(h)}は、${open(h)}`,
      same: (h) => `${cost(h)}は、${same(h)}`,
      lower: (names) => `比較した選択肢のうち、${names}の総所有コストはさらに低くなります。`,
    },
    power: {
      less: (h) => `${h.option}の施設電力は、${less(h)}`,
      least: (h) => `施設電力の期待値は、${least(h)}`,
      likely: (h) => `${h.option}の施設電力は、${likely(h)}`,
      open: (h) => `施設電力は、${open(h)}`,
      same: (h) => `施設電力は、${same(h)}`,
      lower: (names) => `比較した選択肢のうち、${names}の施設電力はさらに低くなります。`,
    },
  },
  basis: {
    cost: (h) =>
      `前提：${h.question}。コストは現在価値で表した総所有コストで、最大値ではなく期待値です。対象はすべての光部品を含むスイッチ全体、内訳は${h.inside}です。PUEは${h.pue}、価格は${h.prices}、${foundation(h)}`,
    power: (h) =>
      `前提：${h.question}。電力は最大値ではなく期待値です。対象はすべての光部品を含むスイッチ全体、内訳は${h.inside}で、これにPUE ${h.pue}を掛けています。${foundation(h)}`,
  },
  verdicts: {
    settled: '決着',
    leaning: '可能性が高いが未決着',
    'not-settled': '未決着',
    'stay-pluggable': '決着、プラガブル継続',
    'no-difference': '差なし',
  },
  less: (percent) => `${percent}低い`,
  more: (percent) => `${percent}高い`,
  date: (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    return `${year}年${month}月${day}日`;
  },
  inSentence: (label) => label,
  refused: {
    'one-option': () => '比較している選択肢が1つだけです。主張には比較相手が必要です。',
    'not-compared': (h) => `${h.option}は、この比較に含まれていません。`,
    'few-draws': (h) => `シミュレーション${h.share}回では範囲を示すのに足りません。${h.limit}回以上が必要です。`,
    'does-not-fit': (h) =>
      `${h.option}は、このネットワークに設置できません。ラック、ケージ、冷却、フロントパネルの条件のうち${h.count}件で上限を超えています。`,
    'no-ratio': (h) => `${h.against}の値が0以下になる試行があるため、百分率では比較できません。`,
    'unlike-buyers': (h) => `価格の購入形態が異なる（${h.names}）ため、同じ条件での比較になりません。`,
    'unlike-evidence': (h) =>
      `${h.option}の価格は正式見積、${h.against}の価格は公表値のため、同じ条件での比較になりません。`,
    assumptions: (h) => `差の${h.share}が仮定に基づいています。主張として示せるのは${h.limit}までです。`,
    'no-difference': (h) => `${h.option}と${h.against}に差はありません。`,
    'higher-cost': (h) => `${h.option}のコストの期待値は、${h.against}より${h.share}高くなります。`,
    'higher-power': (h) => `${h.option}の電力の期待値は、${h.against}より${h.share}高くなります。`,
    'crosses-zero': (h) =>
      `範囲が0をまたいでいます。P10～P90は${h.low}水準から${h.high}水準までで、${h.option}が${h.against}を下回るのは試行の${h.share}です。`,
    beaten: (h) => `比較対象の${h.names}は、${h.option}よりさらに低くなります。これに触れない主張は誤解を招きます。`,
    'not-least': (h) =>
      `${h.option}が全選択肢の中で最小となるのは試行の${h.share}です。最小と主張するには${h.limit}が必要です。`,
    'not-so': (h) => `${h.option}が${h.against}を下回るのは試行の${h.share}で、主張の内容と一致しません。`,
  },
  panel: {
    title: '主張',
    note: '数値で裏付けられる文と、その根拠をまとめて示します。',
    about: '主張の対象',
    subjects: { cost: '総所有コスト', power: '施設電力' },
    option: '主張する選択肢',
    against: '比較相手',
    all: '他の全選択肢',
    computing: '主張を検証しています…',
    failed: '主張を検証できませんでした。',
    carried: 'この主張は数値で裏付けられます。',
    refused: 'この主張は数値で裏付けられません。',
    nearest: '数値で裏付けられる内容',
    none: 'これに近い主張で、数値で裏付けられるものはありません。',
    copy: '主張をコピー',
    copied: 'コピー済み',
    notCopied: 'ブラウザーがコピーを許可しませんでした。テキストを選択してコピーしてください。',
    save: '根拠資料を保存',
    saving: 'ファイルを作成しています…',
    close: '閉じる',
  },
  slide: {
    key: (against, cases) => `線：${cases}回のシミュレーションでの${against}との差のP10～P90`,
    expected: '棒：期待値',
  },
  check: {
    title: 'このリンクの主張',
    holds: (edition) => `版${edition}の数値でも裏付けられます。`,
    moved: (before, was, after, is) =>
      `版${after}の数値でも裏付けられますが、数値は変わりました。現在：${is}。版${before}：${was}。`,
    notCarried: (edition) => `版${edition}の数値では裏付けられません。`,
    notComputed: (edition, why) => `版${edition}では計算できません：${why}`,
    causes: (list) => `変化の要因：${list}。`,
    cause: (input, before, after) => `${input}（${before}から${after}へ）`,
    claimed: (option, against, difference, ratio) => `${option}は${against}より${difference}、1対${ratio}`,
    close: '非表示',
  },
};

export const claimLanguage: ClaimLanguage = {
  answer: answerLanguage,
  groups: groupLabels,
  evidence: evidenceLabels,
  buyerClasses: buyerClassLabels,
  texts: claimTexts,
};
