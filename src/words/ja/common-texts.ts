/** Short texts that the desk and the widget both show, in Japanese. */
import type { WordedDifference } from '../tco-words.ts';
import type { CommonTexts } from '../en/common-texts.ts';

export const isLess = ({ sign }: WordedDifference): boolean => sign < 0;

export const years = (count: number): string => `${count}年`;

export const commonTexts: CommonTexts = {
  signs: {
    list: '、',
    comma: '、',
    semicolon: '；',
    colon: '：',
    stop: '。',
    gap: '',
    bracket: (text) => `（${text}）`,
  },
  capacity: 'スイッチ容量',
  option: '選択肢',
  line: '項目',
  total: '合計',
  asTable: '表で表示',
  networkPower: 'ネットワーク電力',
  totalCost: (count) => `${years(count)}間の総所有コスト`,
  expected: '期待コスト',
  range: 'P10～P90',
  chance: '最安となる確率',
  loss: '選んだ場合の期待損失',
  certain: '変動なし',
  pending: 'シミュレーション中',
  paid: '各年末までの累計支払額',
  purchase: '導入費',
  ownValue: '入力値',
  usual: (text) => `既定値 ${text}`,
  reset: 'リセット',
  resetAll: 'すべてリセット',
  sponsorMark: (sponsor) => `${sponsor}の数値`,
  slider: (label) => `${label}のスライダー`,
};
