import { number, text, type Tables } from './tables.ts';

/** Units of each currency for a US dollar, the dollar included. */
export const unitsPerUsd = (tables: Tables): ReadonlyMap<string, number> =>
  new Map([
    ['USD', 1],
    ...tables.rates!.map((row): [string, number] => [text(row, 'currency'), number(row, 'units_per_usd')!]),
  ]);
