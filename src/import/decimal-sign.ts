import { withoutEmptyEnd, type DecimalSign, type Row, type Sheet, type Table } from './table.ts';

/** A number with what may stand around it: a currency, a unit. Rates and capacities (1.6T) keep their point everywhere. */
const written = /^[^\d.,]{0,8}([\d.,'’\s]*\d)(?![\d.,]*\s?[TG](?:\b|bit|b\/s))[^\d]{0,16}$/;

/** Characters of a number with its unit. */
export const longestNumber = 80;

/**
 * The decimal sign that a text shows: `1.234,50` a comma, `1,234.5` a point; null where it shows none (`1234`) or can be
 * either (`1.234`).
 */
export function decimalSignOf(text: string): DecimalSign | null {
  const digits = text.length > longestNumber ? undefined : written.exec(text.trim())?.[1]?.replace(/[\s'’]/g, '');
  if (digits === undefined) return null;
  const [points, commas] = [digits.split('.').length - 1, digits.split(',').length - 1];
  if (points === 0 && commas === 0) return null;
  if (points > 0 && commas > 0) {
    const last = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
    return (last === '.' ? points : commas) === 1 ? last : null;
  }
  const sign = points > 0 ? '.' : ',';
  const other = sign === '.' ? ',' : '.';
  const groups = digits.split(sign);
  const areGroups = groups.slice(1).every((one) => one.length === 3) && /^[1-9]\d{0,2}$/.test(groups[0]!);
  if (groups.length > 2) return areGroups ? other : null;
  return areGroups ? null : sign;
}

/** Whether numbers have a point wherever they show no other: a comma that separates cells is none of a number. */
export const hasNeutralNumbers = ({ format, separator }: Pick<Table, 'format' | 'separator'>): boolean =>
  format === 'CSV' && separator === ',';

/** What the texts of a column show: null where none shows a sign, `both` where they do not agree. */
export type ColumnSign = DecimalSign | null | 'both';

/** What each column shows. */
export function decimalSigns(rows: readonly Row[]): ColumnSign[] {
  const signs: ColumnSign[] = [];
  for (const { cells } of rows)
    withoutEmptyEnd(cells).forEach(({ text, number }, i) => {
      const sign = number === undefined ? decimalSignOf(text) : null;
      const before = (signs[i] ??= null);
      if (sign !== null) signs[i] = before === null || before === sign ? sign : 'both';
    });
  return signs;
}

/** The sign by which a column is read; null where it is not known. */
export function decimalOfColumn(own: ColumnSign | undefined, table: Table): DecimalSign | null {
  if (own === '.' || own === ',') return own;
  if (own === 'both') return null;
  // A comma that separates cells is a decimal sign in quoted ones alone, and then its column shows it.
  return hasNeutralNumbers(table) ? '.' : table.decimal;
}

/** What all columns of numbers agree on. */
export function decimalOfSheets(sheets: readonly Sheet[]): DecimalSign | null {
  const signs = new Set(
    sheets.flatMap(({ rows }) => {
      const numeric = columnsOfNumbers(rows);
      return decimalSigns(rows).filter((sign, i) => sign !== null && numeric[i]);
    }),
  );
  const [only] = signs;
  return signs.size === 1 && only !== 'both' ? (only ?? null) : null;
}

/** Columns in which at least half of the texts are numbers. */
function columnsOfNumbers(rows: readonly Row[]): boolean[] {
  const counts: [number, number][] = [];
  for (const { cells } of rows)
    cells.forEach(({ text }, i) => {
      if (text.trim() === '') return;
      const count = (counts[i] ??= [0, 0]);
      count[0] += 1;
      if (text.length <= longestNumber && written.test(text.trim())) count[1] += 1;
    });
  return counts.map(([all, numbers]) => numbers * 2 >= all);
}
