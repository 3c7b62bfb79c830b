/** The Japanese words of the widget that the defaults do without; they come with the engine. */
import { answerIn, toldIn } from '../answer-words.ts';
import type { LaterTcoWords } from '../tco-words.ts';
import { answerLanguage, boundary, shareOf } from './answer.ts';
import { commonTexts } from './common-texts.ts';
import { inputLabel } from './input-words.ts';

const lowest: Readonly<Record<string, string>> = {
  tco: 'アクセラレータの待機を含む総所有コスト',
  facilityPower: '施設電力',
  totalCarbon: 'CO₂',
};

export const tcoWords: LaterTcoWords = {
  later: {
    answer: answerLanguage,
    lowest: (metric, option, share) => `${lowest[metric]}が最小：${option}（試行の${share}）。`,
    rate: (units, code, month) => `1 USD = ${units} ${code}（${month}）で換算。入力はUSDのままです。`,
    leftOut:
      'このページの設定の一部を読み取れなかったため、除外しました。該当箇所はブラウザーのコンソールに表示されます。',
    presetHere: (list) => `このページの設定：${list}。`,
    presetEntry: (input, value, usual) => `${input} ${value}（${commonTexts.usual(usual)}）`,
    claim: '主張をコピー',
    claimFailed: '主張を読み込めませんでした。',
    claimLanguage: () => import('./claim-text.ts').then(({ claimLanguage }) => claimLanguage),
    sourceColumns: ['入力', '値', '範囲', '根拠', '出典と適用範囲（英語）'],
    shareOf,
    boundary,
  },
  optionName: answerIn(answerLanguage).optionName,
  told: toldIn(answerLanguage),
  input: inputLabel,
};
