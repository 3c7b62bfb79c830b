import { priceBookCsv, priceBookJson } from '../export/price-book.ts';
import type { SupplierQuote } from '../scenario/supplier-quote.ts';

/** A price book in the format that the name of its file asks for: CSV, else JSON. */
export const bookFor = (path: string, quotes: readonly SupplierQuote[]): string =>
  /\.csv$/i.test(path) ? priceBookCsv(quotes) : priceBookJson(quotes);
