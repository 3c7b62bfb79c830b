/** The Japanese words of the widget's chart. */
import type { ChartWords } from '../tco-words.ts';
import { isLess } from './common-texts.ts';

export const chartWords: ChartWords = {
  finding: ({ option, baseline, first: bought, last: paid, crossing, years }) => {
    if (bought.sign === 0 && paid.sign === 0) return `${option}と${baseline}のコストはどの年も同じです。`;
    const buys =
      bought.sign === 0
        ? `${option}の導入費は${baseline}と同額です。`
        : `${option}の導入費は${baseline}より${bought.amount}${isLess(bought) ? '安く' : '高く'}なります。`;
    if (crossing !== undefined) return `${buys}累計は${crossing}年目に逆転します。`;
    const lies = paid.sign === 0 ? '同額です' : `${paid.amount}${isLess(paid) ? '少なくなります' : '多くなります'}`;
    return `${buys}${years}年間の支払総額は${lies}。`;
  },
  keys: '矢印キーで点の値を読み取れます。左右で年、上下で選択肢を切り替えます。',
  bars: '矢印キーで値を読み取れます。上下で行を切り替え、左右で行内を移動します。Escで終了します。',
  inYear: (year) => `${year}年目`,
  endOfYear: (year) => `${year}年目末`,
  axis: '年末（0：導入時）',
};
