import { number } from '../tables.ts';
import { at, type Rule } from './rule.ts';

/** What is wrong with a band, in words; a band is both ends or none. */
export function bandFault(low: number | null, typical: number, high: number | null): string | undefined {
  if (low === null && high === null) return undefined;
  if (low === null || high === null) return 'a band has both low and high';
  if (!(low <= typical && typical <= high)) return `found ${low}, ${typical}, ${high}; allowed: low <= typical <= high`;
  return undefined;
}

export const band: Rule = {
  name: 'band',
  description: 'A band has two ends, and typical lies between them.',
  check: ({ tables }) => [
    ...tables.figures!.flatMap((row) => {
      const fault = bandFault(number(row, 'low'), number(row, 'typical')!, number(row, 'high'));
      return fault ? [at(row, `low, typical, high: ${fault}`)] : [];
    }),
    ...tables.regions!.flatMap((row) =>
      ['price', 'carbon'].flatMap((column) => {
        const fault = bandFault(
          number(row, `${column}_low`),
          number(row, `${column}_typical`)!,
          number(row, `${column}_high`),
        );
        return fault ? [at(row, `${column}_low, ${column}_typical, ${column}_high: ${fault}`)] : [];
      }),
    ),
  ],
};
