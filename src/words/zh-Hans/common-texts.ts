/** Short texts that the desk and the widget both show, in Simplified Chinese. */
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
  capacity: '交换机容量',
  option: '方案',
  line: '科目',
  total: '合计',
  asTable: '看表格',
  networkPower: '网络功耗',
  totalCost: (count) => `${years(count)}总成本`,
  expected: '期望成本',
  range: 'P10～P90',
  chance: '胜出概率',
  loss: '选它的期望损失',
  certain: '无波动',
  pending: '正在模拟',
  paid: '截至各年末的累计支出',
  purchase: '采购',
  ownValue: '自定义值',
  usual: (text) => han`默认值${text}`,
  reset: '重置',
  resetAll: '全部重置',
  sponsorMark: (sponsor) => han`数据来自${sponsor}`,
  slider: (label) => `${label}，滑块`,
};
