import { ScenarioError } from '../scenario/scenario-error.ts';
import type { SupplierQuote } from '../scenario/supplier-quote.ts';
import { priceHeader, quoteHeaders } from '../words/quote-columns.ts';
import { textCell } from './csv.ts';

/** All quotes that a buyer holds, as they are exchanged; the reader of files reads both forms back. */
export const priceBookJson = (quotes: readonly SupplierQuote[]): string =>
  `${JSON.stringify({ priceBook: 1, quotes }, null, 2)}\n`;

/** A spreadsheet with more columns would not read back. */
const mostSteps = 900;

type Column = readonly [header: string, of: (quote: SupplierQuote) => string | number | undefined];

const columnsBefore: readonly Column[] = [
  [quoteHeaders.supplier, ({ supplier }) => supplier],
  [quoteHeaders.date, ({ date }) => date],
  [quoteHeaders.what, ({ what }) => what],
  [quoteHeaders.architecture, ({ architecture }) => architecture],
  [quoteHeaders.rate, ({ rateGbps }) => rateGbps],
  [quoteHeaders.capacity, ({ capacity }) => capacity],
  [quoteHeaders.network, ({ network }) => network],
];
const columnsAfter: readonly Column[] = [
  [quoteHeaders.currency, ({ currency }) => currency],
  [quoteHeaders.exchange, ({ exchange }) => exchange?.unitsPerUsd],
  [quoteHeaders.exchangeDate, ({ exchange }) => exchange?.date],
  [quoteHeaders.power, ({ power }) => power],
  [quoteHeaders.powerMax, ({ powerMax }) => powerMax],
  [quoteHeaders.powerConditions, ({ powerConditions }) => powerConditions],
  [quoteHeaders.laserIncluded, ({ laserIncluded: it }) => (it === undefined ? undefined : it ? 'yes' : 'no')],
  [quoteHeaders.warranty, ({ warrantyYears }) => warrantyYears],
  [quoteHeaders.leadTime, ({ leadTimeWeeks }) => leadTimeWeeks],
  [quoteHeaders.failureRate, ({ failureRate }) => failureRate],
  [quoteHeaders.failureTest, ({ failureTest }) => failureTest],
  [quoteHeaders.validUntil, ({ validUntil }) => validUntil],
  [quoteHeaders.note, ({ note }) => note],
  [quoteHeaders.use, ({ use }) => use],
];

/**
 * One quote a line, its prices by quantity in columns; commas, decimal points, UTF-8 with its mark, so that spreadsheet programs
 * show every letter.
 * @throws ScenarioError for more different quantities than a table has columns.
 */
export function priceBookCsv(quotes: readonly SupplierQuote[]): string {
  return `\ufeff${priceBookTable(quotes)
    .map((line) => `${line.map(exchangedCell).join(',')}\r\n`)
    .join('')}`;
}

/**
 * The same as a table: a row of headers, then a quote a row.
 * @throws ScenarioError for more different quantities than a table has columns.
 */
export function priceBookTable(quotes: readonly SupplierQuote[]): (string | number | undefined)[][] {
  const steps = [...new Set(quotes.flatMap(({ prices }) => prices.map(({ from }) => from)))].sort((a, b) => a - b);
  if (steps.length > mostSteps)
    throw new ScenarioError('prices', { id: 'entries', count: steps.length }, { id: 'at-most', most: mostSteps });
  const columns: readonly Column[] = [
    ...columnsBefore,
    ...(steps.length === 0 ? [1] : steps).map((step): Column => [
      priceHeader(step),
      ({ prices }) => prices.find(({ from }) => from === step)?.price,
    ]),
    ...columnsAfter,
  ];
  return [columns.map(([header]) => header), ...quotes.map((one) => columns.map(([, of]) => of(one)))];
}

/** An apostrophe before a sign that begins a formula is text; readers take one away, so it needs a second. */
export function exchangedCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  return textCell(/^'+[=+\-@＝＋－＠]/.test(value) ? `'${value}` : value);
}
