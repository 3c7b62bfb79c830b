/** The verdict on two options, in Traditional Chinese. */
import { han } from '../han.ts';
import type { VerdictWords } from '../tco-words.ts';

export const verdictWords: VerdictWords = {
  same: (option, baseline) => han`${option}與${baseline}在每次模擬試驗中成本都相同。`,
  share: (share, draws) => han`${draws}次模擬試驗的${share}`,
  open: (winner, other, share, settles) => han`尚無定論：在${share}中，${winner}的成本低於${other}。${settles}`,
  likely: (winner, other, { likelihood, years, share, stay }, turns) => {
    const how = likelihood === 'very-likely' ? '很可能' : '可能';
    const start = han`${stay ? '維持可插拔：' : ''}${years}內，${winner}的成本${how}低於${other}（${share}）`;
    if (!turns) return `${start}。沒有哪一項輸入在其範圍內能單獨改變結論。`;
    const { input, exceeds, at } = turns;
    if (at === null) return `${start}。${input}可能改變結論。`;
    return han`${start}，除非${input}${exceeds ? '高於' : '低於'}${at}。`;
  },
  settles: (first, at, second) => {
    if (first === undefined) return '沒有哪一項輸入能單獨定論。';
    const equal = at === null ? '' : han`：為${at}時兩者成本相同`;
    return `${first}有確切數值即可定論${equal}。${second === undefined ? '' : `${second}有確切數值也可定論。`}`;
  },
};
