import { number, text, type Row } from '../tables.ts';
import { unitsPerUsd } from '../units-per-usd.ts';
import { at, type Rule } from './rule.ts';

/** Which columns of regions.csv hold values of which input. */
const regionColumns = { price: 'electricityPrice', carbon: 'carbonIntensity' };

export const physicalRange: Rule = {
  name: 'physical-range',
  description: 'Every value lies inside the range of its input, and is whole where the input is.',
  check: ({ tables }) => {
    const inputs = new Map(tables.inputs!.map((row) => [text(row, 'quantity'), row]));
    const rates = unitsPerUsd(tables);
    const check = (row: Row, field: string, quantity: string, divisor = 1) => {
      const input = inputs.get(quantity);
      const cell = number(row, field);
      const value = cell === null ? null : cell / divisor;
      const fault = input && value !== null ? rangeFault(value, input) : undefined;
      return fault ? [at(row, `${field}: found ${value}; allowed: ${fault}`)] : [];
    };
    return [
      // What a factor gives is checked by the rule "relative".
      ...tables
        .figures!.filter((row) => !text(row, 'of'))
        .flatMap((row) => ['low', 'typical', 'high'].flatMap((field) => check(row, field, text(row, 'quantity')))),
      ...tables.regions!.flatMap((row) =>
        Object.entries(regionColumns).flatMap(([column, quantity]) => {
          const divisor = column === 'price' ? (rates.get(text(row, 'price_currency')) ?? 1) : 1;
          return ['low', 'typical', 'high'].flatMap((end) => check(row, `${column}_${end}`, quantity, divisor));
        }),
      ),
    ];
  },
};

/** What is allowed, where the value is not. */
export function rangeFault(value: number, input: Row): string | undefined {
  const [minimum, maximum] = [number(input, 'minimum')!, number(input, 'maximum')!];
  const below = input.cells.minimum_excluded ? value <= minimum : value < minimum;
  if (below || value > maximum) return `${minimum} to ${maximum}`;
  return input.cells.whole && !Number.isInteger(value) ? 'a whole number' : undefined;
}
