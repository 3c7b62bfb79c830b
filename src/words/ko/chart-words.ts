/** The Korean words of the widget's chart. */
import type { ChartWords } from '../tco-words.ts';
import { years as yearsOf, more, higher } from './common-texts.ts';
import { marked } from './particles.ts';

export const chartWords: ChartWords = {
  finding: ({ option, baseline, first, last, crossing, years }) => {
    if (first.sign === 0 && last.sign === 0)
      return `${marked(option, 'with')} ${baseline}의 비용은 모든 연도에서 같습니다.`;
    const buys =
      first.sign === 0
        ? `${option}의 구매 비용은 ${marked(baseline, 'with')} 같`
        : `${option}의 구매 비용은 ${baseline}보다 ${first.amount} ${higher(first)}`;
    if (crossing !== undefined) return `${buys}습니다. 두 선은 ${crossing}년차에 교차합니다.`;
    const paid = last.sign === 0 ? '같습니다' : `${last.amount} ${more(last)}습니다`;
    return `${buys}으며, ${yearsOf(years)}간 총지출은 ${paid}.`;
  },
  keys: '화살표 키로 값을 읽습니다. 왼쪽·오른쪽은 연도, 위·아래는 옵션입니다.',
  bars: '화살표 키로 값을 읽습니다. 위·아래는 행, 왼쪽·오른쪽은 행 안의 값입니다. Esc로 끝냅니다.',
  inYear: (year) => `${year}년차`,
  endOfYear: (year) => `${year}년차 말`,
  axis: '연도 말(0: 구매)',
};
