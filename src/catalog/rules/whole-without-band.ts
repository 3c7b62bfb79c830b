import { text } from '../tables.ts';
import { at, type Rule } from './rule.ts';

export const wholeWithoutBand: Rule = {
  name: 'whole-without-band',
  description: 'A whole number has no band; any other figure may go without.',
  check: ({ tables }) => {
    const whole = new Set(tables.inputs!.filter((row) => row.cells.whole).map((row) => text(row, 'quantity')));
    return tables
      .figures!.filter((row) => whole.has(text(row, 'quantity')))
      .filter((row) => row.cells.low !== null || row.cells.high !== null)
      .map((row) => at(row, 'low, high: a whole number has no band'));
  },
};
