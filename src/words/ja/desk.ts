/** The desk in Japanese: what depends on what was found. Labels are in labels.ts, other texts in desk-texts.ts. */
import { answerLanguage } from './answer.ts';
import {
  buyerClassLabels,
  changeLabels,
  decisionLabels,
  inputGroupLabels,
  presetLabels,
  quantityLabels,
  reasonLabels,
  scopeLabels,
} from './labels.ts';
import { evidenceText } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { texts } from './desk-texts.ts';
import type { DeskSentences } from '../desk-language.ts';
import { deskIn } from '../desk-words.ts';
import { glossary, phraseOf } from './glossary.ts';
import { inputLabel, inputPhrase } from './input-words.ts';
import { caseWarningWords } from './case-warning-words.ts';
import { refusalWords } from './refusals.ts';
import { warningWords } from './warning-words.ts';

const group = (id: string): string => (groupLabels as Readonly<Record<string, string>>)[id] ?? id;

const sentences: DeskSentences = {
  editions: {
    shown: (edition, option, cost, alone) =>
      `版${edition}（凍結済み）：${option}のコストは${alone ? '' : '最小の'}${cost}です。`,
    newest: (edition, option, cost, alone) =>
      `版${edition}では、${option}のコストは${alone ? '' : '最小の'}${cost}です。`,
    same: (edition) => `版${edition}でも同じ結果です。`,
    refused: (edition, what) => `版${edition}では、使用できない次の内容を除外しています：${what}。`,
  },
  cost: {
    one: '選択肢ごとの項目別コスト。',
    same: (a, b) => `${a}と${b}のコストは全項目で同じです。`,
    saves: (saver, amount, saved, other, back) => {
      if (!back) return `${saver}は${other}より${group(saved)}が${amount}安くなります。`;
      const lost = back.groups.map(group).join('と');
      const extra = back.amount === null ? 'それ以上に高くなります' : `${back.amount}高くなります`;
      return `${saver}は${other}より${group(saved)}が${amount}安くなる一方、${lost}が${extra}。`;
    },
  },
  matters: {
    decides: (input, under, over) =>
      `決め手は1つの数値です。${inputPhrase(input)}が${under.value}未満なら${under.option}、${over.value}超なら${over.option}が最安の可能性が高くなります。`,
    none: (a, b) => `${a}と${b}のどちらを選ぶかを、単独で変える入力はありません。`,
    worth: (input, amount, all) =>
      `${inputPhrase(input)}が確定すれば最大${amount}の価値があります。すべてが確定した場合は${all}です。`,
  },
  power: {
    one: (option, power) => `${option}の施設電力は${power}です。`,
    same: (power) => `施設電力は全選択肢とも${power}です。`,
    least: (option, power, share, most, mostPower) =>
      `施設電力は${option}が${power}で、${most}（${mostPower}）より${share}少なくなります。`,
  },
  investment: {
    one: '選択肢を追加すると、選択の価値を表示します。',
    finding: (option, reference, purchase, yearly) => {
      const buy = `${option}は${reference}より導入費が${purchase.amount}`;
      const run = `運用費が年${yearly.amount}${yearly.isLess ? '安く' : '高く'}なります`;
      return purchase.isLess === yearly.isLess
        ? `${buy}${purchase.isLess ? '安く' : '高く'}、${run}。`
        : `${buy}${purchase.isLess ? '安い' : '高い'}ものの、${run}。`;
    },
    paybackAtStart: '導入時',
    paybackYears: (count) => `${count}年`,
    nothingInvested: '算出対象外：導入費が安く、追加投資なし',
    neverPaysBack: '算出対象外：投資を回収できない',
  },
  follows: (value, input) => `${value}（${inputPhrase(input)}に連動）`,
  target: {
    none: '目標なし',
    noneWhy: (option) => `どの価格でも${option}は最安になりません。`,
    unrealistic: '現実的な目標なし',
    unrealisticWhy: (limit, lowest) => `${limit}が必要ですが、公表価格の最低は${lowest}です。`,
    wins: (ask) => `すでに最安。${ask}未満を維持`,
    leads: (ask) => `優位。${ask ?? '値下げ'}を要求`,
    leadsWhy: (limit, rival) => `${limit}を超えると${rival}のほうが安くなります。`,
    ask: (limit, ask) => (ask === null ? `上限${limit}` : `${ask}を要求、上限${limit}`),
    askTooLow: (ask, lowest) => `最安の可能性を非常に高くするには${ask}が必要ですが、公表価格の最低は${lowest}です。`,
    askWhy: (option, rival) => `上限で${option}と${rival}が同額になります。`,
  },
  wiring: {
    even: '均等配線：各リーフが全最上位スイッチに同数のリンクで接続します。',
    fewest: '最少台数：リーフのリンクは空きポートに接続します。',
    stated: (rails, pods, down, up) => {
      const groups = [rails > 1 ? `${rails}レール` : '', pods > 1 ? `${pods}ポッド` : ''].filter(Boolean);
      return `指定どおりの構成：${[...groups, `リーフごとに下り${down}本、上り${up}本のリンク`].join('、')}。`;
    },
  },
  fabric: ({ option, switches, tiers, planes, sites, links, most, stranded, wiring }) => {
    const each = [planes > 1 ? `${planes}プレーンそれぞれ` : '', sites > 1 ? `${sites}拠点それぞれ` : '']
      .filter(Boolean)
      .join('、');
    const unused = stranded ? `リンクのないポート${stranded.ports}個も購入（${stranded.cost}）と給電が必要です。` : '';
    // One switch has nothing to be linked with.
    const between = links === '0' ? '' : `、スイッチ間リンク${links}本`;
    return `${option}の構成は${each === '' ? '' : `${each}に`}${tiers}階層、スイッチ${switches}台${between}です。最大${most}個のエンドポイントを収容できます。${wiring ?? ''}${unused}`;
  },
  sources: (inputs, sources, weak, own) =>
    `入力${inputs}件、出典${sources}件。仮定は${weak}件${own > 0 ? `、入力値は${own}件` : ''}です。`,
  curve: (input, from, to, options) =>
    `${inputPhrase(input)}が${from}から${to}に変わるときの、最安となる確率：${options}。`,
  curveOption: (option, from, to) => `${option}は${from}から${to}へ`,
  breakEven: { noEffect: '影響なし', none: 'なし' },
  worth: { none: 'なし', under: (amount) => `${amount}未満` },
  picture: {
    edition: (edition) => `cpo-tco、版${edition}`,
    network: (scope, accelerators) => `アクセラレータ${accelerators}基の${scope}`,
    networks: (scope, count, endpoints) => `${count}つのネットワーク、エンドポイント${endpoints}個の${scope}`,
    cases: (draws) => `シミュレーション${draws}回`,
  },
};

export const deskWords = deskIn({
  answer: answerLanguage,
  labels: {
    quantities: quantityLabels,
    groups: groupLabels,
    inputGroups: inputGroupLabels,
    decisions: decisionLabels,
    reasons: reasonLabels,
    evidence: evidenceText,
    buyerClasses: buyerClassLabels,
    scopes: scopeLabels,
    presets: presetLabels,
    changes: changeLabels,
  },
  sentences,
  texts,
  glossary,
  phrase: phraseOf,
  quotedBy: (what, supplier) => `${what}、${supplier}の見積`,
  inputLabel,
  refusals: refusalWords,
  warnings: { ...warningWords, ...caseWarningWords },
});
