/** Short texts that the desk and the widget both show, in Traditional Chinese. */
import type { WordedDifference } from '../tco-words.ts';
import type { CommonTexts } from '../en/common-texts.ts';
import { han } from '../han.ts';

export const lower = ({ sign }: WordedDifference): string => (sign < 0 ? '低' : '高');

export const years = (count: number): string => `${count} 年`;

export const commonTexts: CommonTexts = {
  signs: {
    list: '、',
    comma: '，',
    semicolon: '；',
    colon: '：',
    stop: '。',
    gap: '',
    bracket: (text) => `（${text}）`,
  },
  capacity: '交換器容量',
  option: '選項',
  line: '項目',
  total: '合計',
  asTable: '檢視表格',
  networkPower: '網路功耗',
  totalCost: (count) => `${years(count)}總成本`,
  expected: '預期成本',
  range: 'P10～P90',
  chance: '勝出機率',
  loss: '選用的預期損失',
  certain: '無變動',
  pending: '模擬中',
  paid: '截至各年末的累計支出',
  purchase: '採購',
  ownValue: '自訂值',
  usual: (text) => han`預設值${text}`,
  reset: '重設',
  resetAll: '全部重設',
  sponsorMark: (sponsor) => han`資料來自${sponsor}`,
  slider: (label) => `${label}，滑塊`,
};
