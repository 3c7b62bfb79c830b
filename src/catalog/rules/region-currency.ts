import { text } from '../tables.ts';
import { unitsPerUsd } from '../units-per-usd.ts';
import { at, type Rule } from './rule.ts';

export const regionCurrency: Rule = {
  name: 'region-currency',
  description: 'The tariff of a region is in US dollars or in a currency of rates.csv.',
  check: ({ tables }) => {
    const rates = unitsPerUsd(tables);
    return tables
      .regions!.filter((row) => text(row, 'price_currency') && !rates.has(text(row, 'price_currency')))
      .map((row) => at(row, `price_currency: "${text(row, 'price_currency')}" is not in rates`));
  },
};
