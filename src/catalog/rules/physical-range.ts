import { number, text, type Row } from '../tables.ts';
import { at, type Rule } from './rule.ts';

/** Which columns of regions.csv hold values of which input. */
const regionColumns = { price: 'electricityPrice', carbon: 'carbonIntensity' };

export const physicalRange: Rule = {
  name: 'physical-range',
  description: 'Every value lies inside the range of its input, and is whole where the input is.',
  check: ({ tables }) => {
    const inputs = new Map(tables.inputs!.map((row) => [text(row, 'quantity'), row]));
    const check = (row: Row, field: string, quantity: string) => {
      const input = inputs.get(quantity);
      const value = number(row, field);
      const fault = input && value !== null ? faultOf(value, input) : undefined;
      return fault ? [at(row, `${field}: found ${value}; allowed: ${fault}`)] : [];
    };
    return [
      ...tables.figures!.flatMap((row) =>
        ['low', 'typical', 'high'].flatMap((field) => check(row, field, text(row, 'quantity'))),
      ),
      ...tables.regions!.flatMap((row) =>
        Object.entries(regionColumns).flatMap(([column, quantity]) =>
          ['low', 'typical', 'high'].flatMap((end) => check(row, `${column}_${end}`, quantity)),
        ),
      ),
    ];
  },
};

/** What is allowed, where the value is not. */
function faultOf(value: number, input: Row): string | undefined {
  const [minimum, maximum] = [number(input, 'minimum')!, number(input, 'maximum')!];
  const below = input.cells.minimum_excluded ? value <= minimum : value < minimum;
  if (below || value > maximum) return `${minimum} to ${maximum}`;
  return input.cells.whole && !Number.isInteger(value) ? 'a whole number' : undefined;
}
