/** Units of columns of quotes, in Traditional Chinese; the others are the same in every language. */
export const columnUnits: Readonly<Record<string, string>> = {
  weeks: '週',
  days: '天',
  'working days': '工作天',
  months: '個月',
  years: '年',
  '1/year': '1/年',
};
