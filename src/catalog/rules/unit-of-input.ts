import { text } from '../tables.ts';
import { at, type Rule } from './rule.ts';

export const unitOfInput: Rule = {
  name: 'unit-of-input',
  description: 'A figure is in the unit of its input, and a factor of another input in 1.',
  check: ({ tables }) => {
    const units = new Map(tables.inputs!.map((row) => [text(row, 'quantity'), text(row, 'unit')]));
    return tables.figures!.flatMap((row) => {
      const unit = text(row, 'of') ? '1' : units.get(text(row, 'quantity'));
      return unit === undefined || unit === text(row, 'unit')
        ? []
        : [at(row, `unit: found "${text(row, 'unit')}"; allowed: ${unit}`)];
    });
  },
};
