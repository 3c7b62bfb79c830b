/** How headlines moved between two editions, in Japanese. */
import type { MovedWords } from '../../en/terminal/moved.ts';
import { NumberFormats } from '../../format.ts';
import { japaneseNumbers } from '../number-words.ts';

const numbers = new NumberFormats('ja', japaneseNumbers);

export const movedWords: MovedWords = {
  heading: (before, after) => `主な結果の変化：${before}から${after}へ`,
  about: (draws) =>
    `アクセラレータの待機を除く総所有コストの期待値（USD）と、変化の要因となった数値です。要因は影響の大きい順で、変化前のコストに対する割合を併記します。確率は、シミュレーション${draws}回のうちその選択肢が最安となった割合です（乱数シードは両方で共通）。`,
  working: (edition) => `${edition}（作業中）`,
  columns: (before, after) => ['シナリオ', '選択肢', before, after, '変化', '確率', '要因'],
  chance: (before, after) => `${before}から${after}へ`,
  likely: (option, chance) => `${option}が最安の可能性が高い（${chance}）`,
  veryLikely: (option, chance) => `${option}が最安の可能性が非常に高い（${chance}）`,
  open: (contenders) => `未決着：${contenders.join('、')}`,
  stays: (verdict) => `プラガブル継続、${verdict}`,
  alone: '選択肢は1つ',
  same: '選択肢による差なし',
  verdictOfBoth: (verdict) => `判定（両方の版）：${verdict}`,
  verdictMoved: (before, after) => `判定：${before}から、${after}へ`,
  ranges: (names) => `値は同じで範囲だけが異なり、確率にのみ影響する入力：${names}。`,
  cause: (input, before, after, share) => `${input}：${before}から${after}へ（${share}）`,
  rest: (share) => `計算式と、対応する値のない数値（${share}）`,
  more: (count, share) => `他の数値${numbers.number(count, 9)}件（${share}）`,
  cheapest: (option) => `最安は両方とも${option}`,
  cheapestMoved: (before, after) => `最安は${before}から${after}へ`,
  unmoved: (scenarios) => `変化なし：${scenarios}。`,
  nothing: '主な結果に変化はありません。',
  refused: (edition) => `${edition}では受け付けられず、結果のないシナリオ：`,
  onlyBefore: (edition, names) => `${edition}だけで使われ、対応する入力のないもの：${names}。`,
};
