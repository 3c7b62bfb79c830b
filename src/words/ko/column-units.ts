/** Units of columns of quotes, in Korean; the others are the same in every language. */
export const columnUnits: Readonly<Record<string, string>> = {
  weeks: '주',
  days: '일',
  'working days': '영업일',
  months: '개월',
  years: '년',
  '1/year': '1/년',
};
