import { number, text } from '../tables.ts';
import { at, type Rule } from './rule.ts';

export const physicalRange: Rule = {
  name: 'physical-range',
  description: 'Every value of a figure lies inside the range of its input, and is whole where the input is.',
  check: ({ tables }) => {
    const inputs = new Map(tables.inputs!.map((row) => [text(row, 'quantity'), row]));
    return tables.figures!.flatMap((row) => {
      const input = inputs.get(text(row, 'quantity'));
      if (!input) return [];
      const [minimum, maximum] = [number(input, 'minimum')!, number(input, 'maximum')!];
      return ['low', 'typical', 'high'].flatMap((field) => {
        const value = number(row, field);
        if (value === null) return [];
        const below = input.cells.minimum_excluded ? value <= minimum : value < minimum;
        if (below || value > maximum) return [at(row, `${field}: found ${value}; allowed: ${minimum} to ${maximum}`)];
        return input.cells.whole && !Number.isInteger(value)
          ? [at(row, `${field}: found ${value}; allowed: a whole number`)]
          : [];
      });
    });
  },
};
