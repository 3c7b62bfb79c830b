/** The verdict on two options, in Simplified Chinese. */
import { han } from '../han.ts';
import type { VerdictWords } from '../tco-words.ts';

export const verdictWords: VerdictWords = {
  same: (option, baseline) => han`${option}与${baseline}在每个模拟情形中成本都相同。`,
  share: (share, draws) => han`${draws}个模拟情形的${share}`,
  open: (winner, other, share, settles) => han`尚无定论：在${share}中，${winner}的成本低于${other}。${settles}`,
  likely: (winner, other, { likelihood, years, share, stay }, turns) => {
    const how = likelihood === 'very-likely' ? '很可能' : '可能';
    const start = han`${stay ? '继续用可插拔：' : ''}${years}内，${winner}的成本${how}低于${other}（${share}）`;
    if (!turns) return `${start}。没有哪一项输入在其范围内能单独改变结论。`;
    const { input, exceeds, at } = turns;
    if (at === null) return `${start}。${input}可能改变结论。`;
    return han`${start}，除非${input}${exceeds ? '高于' : '低于'}${at}。`;
  },
  settles: (first, at, second) => {
    if (first === undefined) return '没有哪一项输入能单独定论。';
    const equal = at === null ? '' : han`：为${at}时两者成本相同`;
    return `${first}有确切数值即可定论${equal}。${second === undefined ? '' : `${second}有确切数值也可定论。`}`;
  },
};
