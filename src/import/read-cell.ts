import { isDate } from '../scenario/read-value.ts';
import { cleanText } from '../scenario/read-supplier-quote.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import {
  beforeAmount,
  durationWords,
  emptyWords,
  monthWords,
  noWords,
  ordinalWords,
  quoteUnits,
  signedDay,
  stepWords,
  yesWords,
  type FieldWithUnit,
} from '../words/quote-columns.ts';
import { columnUnits } from '../words/column-units.ts';
import { readNumber } from '../words/read-number.ts';
import { longestNumber } from './decimal-sign.ts';
import type { Cell, DecimalSign } from './table.ts';

/** Whether a cell says nothing: it is empty, or says so. */
export const isEmptyCell = (cell: Cell | undefined): boolean =>
  cell === undefined || (!cell.uncomputed && emptyWords.test(cell.text.trim()));

/** @throws ScenarioError for an error value and for a formula whose value the file does not hold. */
export function checkComputed(field: string, { error, uncomputed, text }: Cell): void {
  if (error) throw new ScenarioError(field, { id: 'cell-error', value: text }, { id: 'computed' });
  if (uncomputed) throw new ScenarioError(field, { id: 'uncomputed' }, { id: 'computed' });
}

/** A number or a day behind the apostrophe by which a spreadsheet takes it for text. */
const withoutApostrophe = (text: string): string => text.replace(/^['’](?=\s*[\d.,+\-−])/, '');

/** Text behind the apostrophe that keeps a spreadsheet from taking it for a formula. */
export const shownText = (text: string): string => cleanText(text.replace(/^'(?='*[=+\-@＝＋－＠])/, ''));

/** What stands behind a number, and the number in it. */
export interface AmountText {
  readonly value: number;
  readonly rest: string;
}

/**
 * Reads a number, with what stands behind it.
 * @param decimal Of the column; null where it is not known.
 * @throws ScenarioError for text that is no number, and for one that means two.
 */
export function readAmountText(field: string, text: string, decimal: DecimalSign | null): AmountText {
  if (text.length > longestNumber) throw new ScenarioError(field, quote(text), { id: 'number' });
  // `640,-` is a whole amount.
  const typed = withoutApostrophe(text.trim())
    .replace(/(?<=\d)[.,][-–—]+/, '')
    .replace(beforeAmount, '');
  const [point, comma] = (['en', 'de'] as const).map((locale) => {
    const read = readNumber(typed, locale);
    return 'value' in read ? { value: read.value, rest: read.unit } : undefined;
  });
  const refuse = (): never => {
    throw new ScenarioError(field, quote(text), { id: 'number' });
  };
  if (decimal !== null) return (decimal === '.' ? point : (comma ?? point)) ?? refuse();
  if (point && comma && point.value !== comma.value)
    throw new ScenarioError(
      field,
      { id: 'several-numbers', value: quote(text), readings: [point.value, comma.value].map(String) },
      { id: 'one-meaning' },
    );
  return point ?? comma ?? refuse();
}

/**
 * A number of a field with a unit: that of the cell, else of the header, else the field's own.
 * @throws ScenarioError for what is no amount.
 */
export function readAmount(
  field: string,
  cell: Cell,
  kind: FieldWithUnit,
  headerUnit: string | undefined,
  decimal: DecimalSign | null,
): number {
  checkComputed(field, cell);
  const units: Readonly<Record<string, number>> = quoteUnits[kind];
  // `0.004 1/year`: the second number is of the unit.
  const text = kind === 'failureRate' ? cell.text.replace(/ 1(?=\/)/, ' ') : cell.text;
  const refuse = (): never => {
    throw new ScenarioError(field, quote(cell.text), {
      id: 'amount-in',
      values: Object.values(columnUnits[kind]),
    });
  };
  const { value, rest } =
    cell.number === undefined
      ? readAmountText(field, text, kind === 'rate' && /\d[.]\d\s*T/i.test(cell.text) ? '.' : decimal)
      : { value: cell.number, rest: '' };
  const unit = rest.toLowerCase().replaceAll('.', '').trim();
  if (unit !== '' && !Object.hasOwn(units, unit)) return refuse();
  // A workbook shows 0.04 as 4 %.
  const factor = cell.percent ? 1 : (units[unit || (headerUnit ?? '').toLowerCase()] ?? 1);
  // 36 months are 3 years, whatever a twelfth is in binary.
  return factor === 1 ? value : Number((value * factor).toPrecision(12));
}

/**
 * The least quantity of a price: `1000`, `1000+`, `1k`, `ab 1.000`, `100-999`, `> 99`.
 * @returns undefined for what is none.
 */
export function readStep(text: string): number | undefined {
  if (text.length > longestNumber) return undefined;
  const typed = withoutApostrophe(text.trim()).toLowerCase();
  if (stepWords.upTo.test(typed)) return 1;
  const isAbove = /^>(?!=)/.test(typed);
  const [, digits, thousand, rest = ''] =
    /^(\d[\d.,' ]*)(k\b|k(?=\+))?(.*)$/.exec(typed.replace(/^>/, '').trim().replace(stepWords.before, '').trim()) ?? [];
  if (digits === undefined) return undefined;
  const after = rest.trim();
  if (after !== '' && !stepWords.after.test(after)) return undefined;
  // A quantity is whole: of two readings that are, the sign between three digits is none of decimals.
  const readings = ['en', 'de'].flatMap((locale) => {
    const read = readNumber(digits.trim() + (thousand === undefined ? '' : 'k'), locale);
    return 'value' in read && read.unit === '' && Number.isInteger(read.value) ? [read.value] : [];
  });
  return readings.length === 0 ? undefined : Math.max(...readings) + (isAbove ? 1 : 0);
}

/** @throws ScenarioError for what is neither. */
export function readYesOrNo(field: string, cell: Cell): boolean {
  checkComputed(field, cell);
  if (cell.boolean !== undefined) return cell.boolean;
  const text = cell.text.trim();
  if (yesWords.test(text)) return true;
  if (noWords.test(text)) return false;
  throw new ScenarioError(field, quote(cell.text), { id: 'yes-or-no' });
}

/**
 * A day as YYYY-MM-DD: `2026-11-28`, `28.11.2026`, `28 Nov 2026`, `11/28/2026` where only one of the two can be the month.
 * @throws ScenarioError for what is no day, or may be two.
 */
export function readDay(field: string, cell: Cell): string {
  checkComputed(field, cell);
  if (cell.date !== undefined) return cell.date;
  const text = withoutApostrophe(cell.text.trim()).slice(0, longestNumber).normalize('NFKC').replace(/\s+/g, ' ');
  const days = [...new Set(daysOf(text))].filter(isDate);
  if (days.length === 1) return days[0]!;
  if (days.length === 2)
    throw new ScenarioError(field, { id: 'several-days', value: quote(text), readings: days }, { id: 'date' });
  throw new ScenarioError(field, quote(cell.text), { id: 'day' });
}

const dayBeforeMonth = new RegExp(
  String.raw`^(\d{1,2})(?:${ordinalWords})?[. -]{1,2}(\p{L}{3,9})[., -]{1,2}(\d{4}|\d\d)$`,
  'iu',
);
const monthBeforeDay = new RegExp(String.raw`^(\p{L}{3,9})[. ]{1,2}(\d{1,2})(?:${ordinalWords})?,? (\d{4})$`, 'iu');

/** Every day that a text can be. */
function daysOf(text: string): string[] {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d\d.*)?$/.exec(text);
  if (iso) return [day(iso[1]!, iso[3]!, iso[4]!)];
  const signed = signedDay.exec(text);
  if (signed) return [day(signed[1]!, signed[2]!, signed[3]!)];
  const [, first, sign, second, year] =
    /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d\d)(?: \d{1,2}:\d\d.*)?$/.exec(text) ?? [];
  if (year !== undefined)
    return sign === '.' ? [day(year, second!, first!)] : [day(year, first!, second!), day(year, second!, first!)];
  const dayFirst = dayBeforeMonth.exec(text);
  const monthFirst = monthBeforeDay.exec(text);
  const [name, number, of] = dayFirst
    ? [dayFirst[2]!, dayFirst[1]!, dayFirst[3]!]
    : [monthFirst?.[1] ?? '', monthFirst?.[2] ?? '', monthFirst?.[3] ?? ''];
  const key = [4, 3]
    .map((letters) => name.toLowerCase().slice(0, letters))
    .find((one) => Object.hasOwn(monthWords, one));
  return key === undefined ? [] : [day(of, String(monthWords[key]), number)];
}

const day = (year: string, month: string, of: string): string =>
  `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${of.padStart(2, '0')}`;

/** The last day on which a quote holds: a day, or how long from the day of the quote (`30 days`). */
export function readValidity(field: string, cell: Cell, date: string | undefined): string {
  checkComputed(field, cell);
  const [, count, word = ''] = /^(\d{1,4}) ?(\p{L}+)\.?$/iu.exec(cell.text.trim()) ?? [];
  const unit = durationWords.get(word.toLowerCase());
  if (count === undefined || unit === undefined || date === undefined) return readDay(field, cell);
  const [year, month, of] = date.split('-').map(Number) as [number, number, number];
  const number = Number(count);
  const lastOfMonth = new Date(Date.UTC(year, month + number, 0)).getUTCDate();
  const end =
    unit === 'months'
      ? Date.UTC(year, month - 1 + number, Math.min(of, lastOfMonth))
      : Date.UTC(year, month - 1, of + number * (unit === 'weeks' ? 7 : 1));
  return new Date(end).toISOString().slice(0, 10);
}
