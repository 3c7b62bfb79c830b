/** The verdict on two options, in Japanese. */
import type { VerdictWords } from '../tco-words.ts';

export const verdictWords: VerdictWords = {
  same: (option, baseline) => `${option}と${baseline}のコストは、シミュレーションの全試行で同じです。`,
  share: (share, draws) => `シミュレーション${draws}回中${share}`,
  open: (winner, other, share, settles) => `未決着：${winner}のコストが${other}を下回るのは${share}です。${settles}`,
  likely: (winner, other, { likelihood, years, share, stay }, turns) => {
    const how = likelihood === 'very-likely' ? '非常に高い' : '高い';
    const start = `${stay ? 'プラガブル継続：' : ''}${years}間のコストは${winner}が${other}を下回る可能性が${how}といえます（${share}）`;
    if (!turns) return `${start}。どの入力も、単独ではその範囲内でこの結論を変えません。`;
    const { input, exceeds, at } = turns;
    if (at === null) return `${start}。ただし、${input}によっては変わります。`;
    return `${start}。ただし、${input}が${at}を${exceeds ? '上回る' : '下回る'}場合を除きます。`;
  },
  settles: (first, at, second) => {
    if (first === undefined) return '1つの数値だけでは決着しません。';
    const equal = at === null ? '' : `（${at}で両者が同額）`;
    return `${first}が確定すれば決着します${equal}。${second === undefined ? '' : `${second}でも同様です。`}`;
  },
};
