import { number } from '../tables.ts';
import { at, type Rule } from './rule.ts';

/** The least part of a band on either side of typical. */
const leastPart = 0.1;

/** What is wrong with where a value stands in its band. Rounding of the tables is no fault. */
export function placeFault(low: number, typical: number, high: number): string | undefined {
  if (low >= high) return 'a default of one value has no band';
  const below = (typical - low) / (high - low);
  const rounding = 1e-9;
  return below < leastPart - rounding || below > 1 - leastPart + rounding
    ? `found ${low}, ${typical}, ${high}; allowed: typical a tenth of the width or more from both ends`
    : undefined;
}

export const centredDefault: Rule = {
  name: 'centred-default',
  description: 'The typical value of a default with a band lies at least a tenth of its width from both ends.',
  check: ({ tables }) => [
    ...tables
      .figures!.filter((row) => row.cells.role === 'default' && row.cells.low !== null && row.cells.high !== null)
      .flatMap((row) => {
        const fault = placeFault(number(row, 'low')!, number(row, 'typical')!, number(row, 'high')!);
        return fault ? [at(row, `low, typical, high: ${fault}`)] : [];
      }),
    ...tables.regions!.flatMap((row) =>
      ['price', 'carbon'].flatMap((column) => {
        const [low, high] = [number(row, `${column}_low`), number(row, `${column}_high`)];
        const fault =
          low === null || high === null ? undefined : placeFault(low, number(row, `${column}_typical`)!, high);
        return fault ? [at(row, `${column}_low, ${column}_typical, ${column}_high: ${fault}`)] : [];
      }),
    ),
  ],
};
