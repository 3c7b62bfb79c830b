import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { eachWords } from '../words/quote-columns.ts';
import { currenciesOf } from './currency.ts';
import { longestNumber } from './decimal-sign.ts';
import { readAmountText } from './read-cell.ts';
import type { Cell, DecimalSign } from './table.ts';

/**
 * An amount, and the currency that stands beside it or in which a workbook shows it.
 * @param currencies Codes that there are rates for.
 * @param isSure Whether the decimal sign is known to be that of this cell: else `1,150` is none of 1.15 where the others have a
 * decimal comma, since a price seldom has three decimals and another hand may have written it.
 * @throws ScenarioError for what is no amount, or means two.
 */
export function readMoney(
  header: string,
  { number, currency, text }: Cell,
  decimal: DecimalSign | null,
  currencies: readonly string[],
  isSure: boolean,
): { readonly value: number; readonly sign?: string } {
  if (number !== undefined) return { value: number, ...(currency !== undefined && { sign: currency }) };
  const typed = withoutEach(text.trim());
  // `¥9,800`, `Fr. 700`.
  const [before = '', sign = ''] = /^([^\d.,+\-−(\s]{1,12}\.?)\s*(?=[-−+]?[\d.,])/.exec(typed) ?? [];
  const isCurrency = currenciesOf(sign, currencies).length > 0;
  const amount = isCurrency ? typed.slice(before.length) : typed;
  const looksGrouped =
    decimal !== null && !isSure && new RegExp(`^[-+−]?\\s*[1-9]\\d{0,2}\\${decimal}\\d{3}(?![\\d.,])`).test(amount);
  const { value, rest } = readAmountText(header, amount, looksGrouped ? null : decimal);
  if (isCurrency && rest !== '') throw new ScenarioError(header, quote(text), { id: 'number' });
  const beside = isCurrency ? sign : rest;
  return { value, ...(beside !== '' && { sign: beside }) };
}

/** `640 € / pc`: of one piece. */
const withoutEach = (text: string): string => (text.length > longestNumber ? text : text.replace(eachWords, ''));
