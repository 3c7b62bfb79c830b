import { priceBookTable } from '../price-book.ts';
import type { WorkSheet } from '../xlsx.ts';
import { number, text } from './cells.ts';
import type { Plan } from './plan.ts';

/** The quotes of the scenario as a price book, without a sheet where there are none. */
export function quotesSheets(plan: Plan): WorkSheet[] {
  const quotes = Object.values(plan.run.resolved.asked.quotes ?? {});
  if (quotes.length === 0) return [];
  const [head = [], ...rows] = priceBookTable(quotes);
  return [
    {
      name: plan.sheets.quotes,
      widths: head.map(() => 18),
      frozen: { rows: 1, columns: 1 },
      rows: [
        head.map((one) => text(String(one), 'head')),
        ...rows.map((row) =>
          row.map((one) => (one === undefined ? undefined : typeof one === 'number' ? number(one, '') : text(one))),
        ),
      ],
    },
  ];
}
