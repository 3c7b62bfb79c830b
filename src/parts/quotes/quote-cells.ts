/** Cells of a quote that was read and is not held yet. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SupplierQuote } from '../../scenario/supplier-quote.ts';
import type { DeskWords } from '../../words/desk-words.ts';
import type { ImportTexts } from '../../words/en/import-texts.ts';

/**
 * The first price with its currency, and the others under it.
 * @param quantity The one that was asked for: a price for it says no quantity of its own.
 */
export function priceCell(
  { numbers }: DeskWords,
  texts: ImportTexts,
  quote: SupplierQuote,
  quantity = 1,
): TemplateResult {
  const number = (value: number): string => numbers.number(value, 9);
  const { currency = 'USD' } = quote;
  const [first, ...steps] = quote.prices;
  return html`${number(first!.price)}
  ${currency}${[...(first!.from !== 1 && first!.from !== quantity ? [first!] : []), ...steps].map(({ from, price }) => html`<small>${texts.priceFrom(number(price), number(from))}</small>`)}`;
}

/** A warning under the value of a cell. */
export const mark = (is: boolean, text: string): TemplateResult | typeof nothing =>
  is ? html`<small class="warn">${text}</small>` : nothing;

/** What a quote says beside prices, powers and days. */
export function termsOf(
  { quotesDrawer: w, numbers, signs }: DeskWords,
  texts: ImportTexts,
  quote: SupplierQuote,
): string[] {
  const { exchange, currency, laserIncluded, warrantyYears, leadTimeWeeks, failureRate } = quote;
  const said: readonly (readonly [string, string | number | undefined])[] = [
    [
      texts.fields.exchange,
      exchange && `1 USD = ${numbers.number(exchange.unitsPerUsd, 9)} ${currency}${signs.bracket(exchange.date)}`,
    ],
    [w.laser, laserIncluded === undefined ? undefined : w.lasers[laserIncluded ? 'included' : 'apart']],
    [w.warranty, warrantyYears],
    [w.leadTime, leadTimeWeeks],
    [w.failureRate, failureRate],
    [w.failureTest, quote.failureTest],
    [w.conditions, quote.powerConditions],
    [w.remark, quote.note],
  ];
  return said.flatMap(([name, value]) =>
    value === undefined ? [] : [name + signs.colon + (typeof value === 'number' ? numbers.number(value, 6) : value)],
  );
}
