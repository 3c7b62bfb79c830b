/** Units of columns of quotes, in German; the others are the same in every language. */
export const columnUnits: Readonly<Record<string, string>> = {
  weeks: 'Wochen',
  days: 'Tage',
  'working days': 'Arbeitstage',
  months: 'Monate',
  years: 'Jahre',
  '1/year': '1/Jahr',
};
