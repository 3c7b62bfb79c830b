import { text } from '../tables.ts';
import { at, type Rule } from './rule.ts';

export const unitOfInput: Rule = {
  name: 'unit-of-input',
  description: 'A figure is in the unit of its input.',
  check: ({ tables }) => {
    const units = new Map(tables.inputs!.map((row) => [text(row, 'quantity'), text(row, 'unit')]));
    return tables
      .figures!.filter(
        (row) => units.has(text(row, 'quantity')) && units.get(text(row, 'quantity')) !== text(row, 'unit'),
      )
      .map((row) => at(row, `unit: found "${text(row, 'unit')}"; allowed: ${units.get(text(row, 'quantity'))}`));
  },
};
