/** Heads, sentences and notices that the command line alone has, in Japanese. */
import type { TerminalTexts } from '../../en/terminal/texts.ts';
import { commonTexts } from '../common-texts.ts';
import { buyerClassLabels, verdictLabels } from '../labels.ts';

const classNames: Readonly<Record<string, string>> = buyerClassLabels;

export const terminalTexts: TerminalTexts = {
  asked: (question, edition, frozen) => `${question}。版${edition}${frozen ? '（凍結済み）' : ''}。`,
  edition: (edition) => `版${edition}。`,
  totalCost: commonTexts.totalCost,
  loss: commonTexts.loss,
  certain: commonTexts.certain,
  now: '現在の値',
  evidence: '根拠',
  everything: '全入力の合計',
  fewCases: 'シミュレーション回数が不足',
  cheapestBelow: (option, limit) => `スイッチ1台が${limit}未満なら、${option}が最安になります。`,
  neverCheapest: (option) => `${option}は、スイッチ一式をどの価格にしても最安になりません。`,
  stays: (network, option) => `${network}（常に${option}）`,
  weakestOfCost: '最も弱い根拠（総所有コスト）',
  lowerIn: {
    tcoWithoutIdle: '総所有コストが低くなる割合',
    facilityPower: '施設電力が低くなる割合',
    totalCarbon: 'CO₂が少なくなる割合',
  },
  lowerShare: {
    'not-settled': (share) => `試行の${share}、未決着`,
    likely: (share) => `試行の${share}、可能性が高い`,
    'likely-not': (share) => `試行の${share}、可能性が低い`,
    'very-likely': (share) => `試行の${share}、可能性が非常に高い`,
    'very-likely-not': (share) => `試行の${share}、可能性が非常に低い`,
  },
  difference: '総所有コストの差',
  foot: (range) => `金額は期待値、範囲は${range}です。`,
  next: '2つずつの比較：--pairs、全結果：--format json [--inputs]、計算式と出典：cpo-tco explain 項目。',
  warning: (text) => `警告：${text}`,
  written: (file) => `${file}を書き出しました。`,
  batchProgress: (lines, rate, left) => `${lines}行、毎秒${rate}行${left === null ? '' : `、残り${left}`}`,
  laterLink: ({ edition, leftOut }) =>
    `このリンクはcpo-tcoの新しいバージョン${edition === null ? '' : `（版${edition}）`}で作成されています。${leftOut.length === 0 ? '' : `このバージョンで扱えない内容：${leftOut.join('、')}。`}`,
  importMap: (hash) =>
    `インポートマップはページ内に書くスクリプトです。コンテンツセキュリティポリシー（CSP）で許可するには、script-srcに'sha256-${hash}'を指定してください。`,
  internalError: (stack) => `内部エラー：${stack}`,
  explain: {
    origins: {
      edition: '既定値',
      region: '地域の既定値',
      scenario: commonTexts.ownValue,
      follows: '他の入力に連動',
      none: '指定なし',
    },
    number: '数値',
    noValueWhere: (reason) => `値のない場合：${reason}`,
    against: (option, baseline) => `${baseline}に代わる${option}`,
    inputs: '入力と出典',
    converted: (buyerClass) => `${classNames[buyerClass] ?? buyerClass}の価格から換算`,
    roles: { default: '既定値', alternative: '代替値', information: '参考値' },
    inFirstYear: (value) => `初年度${value}`,
    and: 'と',
    fromTables: '計算式と式中の名前、引用箇所、備考は、数値表の記載どおり英語で表示します。',
  },
  claims: {
    verdicts: verdictLabels,
    published: (figure) => `公表値 ${figure}`,
    computed: (figure) => `計算値 ${figure}`,
    agrees: '一致',
    differs: '不一致',
    source: (title, publisher) => `出典：${title}、${publisher}`,
    fromTables: '主張の本文、数値の名前、判定の理由は、数値表の記載どおり英語で表示します。',
  },
};
