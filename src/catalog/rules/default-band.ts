import { text } from '../tables.ts';
import { at, type Rule } from './rule.ts';

export const defaultBand: Rule = {
  name: 'default-band',
  description: 'A default has a band, unless the input is a whole number, which has none.',
  check: ({ tables }) => {
    const whole = new Map(tables.inputs!.map((row) => [text(row, 'quantity'), row.cells.whole === true]));
    return tables.figures!.flatMap((row) => {
      const isWhole = whole.get(text(row, 'quantity'));
      if (isWhole && row.cells.low !== null) return [at(row, 'low: a whole number has no band')];
      if (!isWhole && row.cells.role === 'default' && row.cells.low === null)
        return [at(row, 'low: a default has a band')];
      return [];
    });
  },
};
