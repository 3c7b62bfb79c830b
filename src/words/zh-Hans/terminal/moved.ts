/** How headlines moved between two editions, in Simplified Chinese. */
import type { MovedWords } from '../../en/terminal/moved.ts';
import { NumberFormats } from '../../format.ts';
import { han } from '../../han.ts';
import { chineseNumbers } from '../number-words.ts';

const numbers = new NumberFormats('zh-Hans', chineseNumbers);

export const movedWords: MovedWords = {
  heading: (before, after) => `结论的变化：从 ${before} 到 ${after}`,
  about: (draws) =>
    `期望总成本以 USD 计，不含加速器等待；并列出使其变化的数值，影响大的在前，括号内为各自造成的变化占原成本的百分比。概率：${draws} 个模拟情形中该方案成本最低的比例，两版采用相同的随机种子。`,
  working: (edition) => `${edition}（现状）`,
  columns: (before, after) => ['情景', '方案', before, after, '变化', '概率', '原因'],
  chance: (before, after) => `${before} 变为 ${after}`,
  likely: (option, chance) => han`${option}可能成本最低（${chance}）`,
  veryLikely: (option, chance) => han`${option}很可能成本最低（${chance}）`,
  open: (contenders) => han`${contenders.join('、')}之间尚无定论`,
  stays: (verdict) => han`继续用可插拔，${verdict}`,
  alone: '只有一个方案',
  same: '各方案无差异',
  verdictOfBoth: (verdict) => `两版结论相同：${verdict}`,
  verdictMoved: (before, after) => han`结论：原为${before}；现为${after}`,
  ranges: (names) => `数值未变、范围改变而只影响概率的输入：${names}。`,
  cause: (input, before, after, share) => han`“${input}”由${before}变为${after}（${share}）`,
  rest: (share) => `公式及没有对应项的数值（${share}）`,
  more: (count, share) => `另有 ${numbers.number(count, 9)} 项数值（${share}）`,
  cheapest: (option) => han`两版均为${option}成本最低`,
  cheapestMoved: (before, after) => han`成本最低的方案：原为${before}，现为${after}`,
  unmoved: (scenarios) => `没有变化的情景：${scenarios}。`,
  nothing: '结论均无变化。',
  refused: (edition) => `${edition} 不接受、因而在该版没有结论的情景：`,
  onlyBefore: (edition, names) => `只有 ${edition} 用到、没有对应项的数值：${names}。`,
};
