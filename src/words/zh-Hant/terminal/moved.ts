/** How headlines moved between two editions, in Traditional Chinese. */
import type { MovedWords } from '../../en/terminal/moved.ts';
import { NumberFormats } from '../../format.ts';
import { han } from '../../han.ts';
import { chineseNumbers } from '../number-words.ts';

const numbers = new NumberFormats('zh-Hant', chineseNumbers);

export const movedWords: MovedWords = {
  heading: (before, after) => `結論的變化：從 ${before} 到 ${after}`,
  about: (draws) =>
    `預期總成本以 USD 計，不含加速器等待；並列出使其變化的數值，影響大的在前，括號內為各自造成的變化占原成本的百分比。機率：${draws} 次模擬試驗中該選項成本最低的比例，兩版採用相同的隨機種子。`,
  working: (edition) => `${edition}（現況）`,
  columns: (before, after) => ['情境', '選項', before, after, '變化', '機率', '原因'],
  chance: (before, after) => `${before} 變為 ${after}`,
  likely: (option, chance) => han`${option}可能成本最低（${chance}）`,
  veryLikely: (option, chance) => han`${option}很可能成本最低（${chance}）`,
  open: (contenders) => han`${contenders.join('、')}之間尚無定論`,
  stays: (verdict) => han`維持可插拔，${verdict}`,
  alone: '只有一個選項',
  same: '各選項無差異',
  verdictOfBoth: (verdict) => `兩版結論相同：${verdict}`,
  verdictMoved: (before, after) => han`結論：原為${before}；現為${after}`,
  ranges: (names) => `數值未變、範圍改變而只影響機率的輸入：${names}。`,
  cause: (input, before, after, share) => han`「${input}」由${before}變為${after}（${share}）`,
  rest: (share) => `公式及沒有對應項的數值（${share}）`,
  more: (count, share) => `另有 ${numbers.number(count, 9)} 項數值（${share}）`,
  cheapest: (option) => han`兩版均為${option}成本最低`,
  cheapestMoved: (before, after) => han`成本最低的選項：原為${before}，現為${after}`,
  unmoved: (scenarios) => `沒有變化的情境：${scenarios}。`,
  nothing: '結論均無變化。',
  refused: (edition) => `${edition} 不接受、因而在該版沒有結論的情境：`,
  onlyBefore: (edition, names) => `只有 ${edition} 用到、沒有對應項的數值：${names}。`,
};
