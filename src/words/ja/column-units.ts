/** Units of columns of quotes, in Japanese; the others are the same in every language. */
export const columnUnits: Readonly<Record<string, string>> = {
  weeks: '週',
  days: '日',
  'working days': '営業日',
  months: 'か月',
  years: '年',
  '1/year': '回/年',
};
