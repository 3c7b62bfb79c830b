import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { eachWords } from '../words/quote-columns.ts';
import { currenciesOf } from './currency.ts';
import { longestNumber } from './decimal-sign.ts';
import { readAmountText } from './read-cell.ts';
import type { Cell, DecimalSign } from './table.ts';

/**
 * An amount, and the currency that stands beside it or in which a workbook shows it.
 * @param currencies Codes that there are rates for.
 * @throws ScenarioError for what is no amount, or means two.
 */
export function readMoney(
  header: string,
  { number, currency, text }: Cell,
  decimal: DecimalSign | null,
  currencies: readonly string[],
): { readonly value: number; readonly sign?: string } {
  if (number !== undefined) return { value: number, ...(currency !== undefined && { sign: currency }) };
  const typed = withoutEach(text.trim());
  // `¥9,800`, `Fr. 700`.
  const [before = '', sign = ''] = /^([^\d.,+\-−(\s]{1,12}\.?)\s*(?=[-−+]?[\d.,])/.exec(typed) ?? [];
  const isCurrency = currenciesOf(sign, currencies).length > 0;
  const { value, rest } = readAmountText(header, isCurrency ? typed.slice(before.length) : typed, decimal);
  if (isCurrency && rest !== '') throw new ScenarioError(header, quote(text), { id: 'number' });
  const beside = isCurrency ? sign : rest;
  return { value, ...(beside !== '' && { sign: beside }) };
}

/** `640 € / pc`: of one piece. */
const withoutEach = (text: string): string => (text.length > longestNumber ? text : text.replace(eachWords, ''));
