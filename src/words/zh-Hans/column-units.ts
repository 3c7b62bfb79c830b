/** Units of columns of quotes, in Simplified Chinese; the others are the same in every language. */
export const columnUnits: Readonly<Record<string, string>> = {
  weeks: '周',
  days: '天',
  'working days': '工作日',
  months: '个月',
  years: '年',
  '1/year': '1/年',
};
