import type { SupplierQuote } from './supplier-quote.ts';

/** Whether the quote or its exchange rate is of a day that is still to come. Days are YYYY-MM-DD. */
export const isAhead = ({ date, exchange }: SupplierQuote, today: string): boolean =>
  date > today || (exchange !== undefined && exchange.date > today);

/** Whether the last day on which it can be accepted is over. */
export const hasExpired = ({ validUntil }: SupplierQuote, today: string): boolean =>
  validUntil !== undefined && validUntil < today;
