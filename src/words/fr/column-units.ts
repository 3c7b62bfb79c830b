/** Units of columns of quotes, in French; the others are the same in every language. */
export const columnUnits: Readonly<Record<string, string>> = {
  weeks: 'semaines',
  days: 'jours',
  'working days': 'jours ouvrés',
  months: 'mois',
  years: 'ans',
  '1/year': '1/an',
};
