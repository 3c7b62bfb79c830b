import type { FieldWithUnit } from './quote-columns.ts';

/** Units of columns to choose from, by their names in `quoteUnits`, with their signs. */
export const columnUnits: Readonly<Record<FieldWithUnit, Readonly<Record<string, string>>>> = {
  power: { w: 'W', kw: 'kW', mw: 'mW' },
  leadTime: { weeks: 'weeks', days: 'days', 'working days': 'working days', months: 'months' },
  warranty: { years: 'years', months: 'months' },
  rate: { 'gbit/s': 'Gbit/s', 'tbit/s': 'Tbit/s' },
  failureRate: { '1/year': '1/year', '%': '%', fit: 'FIT', ppm: 'ppm' },
};
