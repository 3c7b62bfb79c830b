import { number, text } from '../tables.ts';
import { at, type Rule } from './rule.ts';

/** What is wrong with a band, in words; a band is both ends or none. */
export function bandFault(low: number | null, typical: number, high: number | null, shape: string): string | undefined {
  if (low === null && high === null) return shape ? 'a shape without a band' : undefined;
  if (low === null || high === null) return 'a band has both low and high';
  if (!(low <= typical && typical <= high)) return `found ${low}, ${typical}, ${high}; allowed: low <= typical <= high`;
  if (!shape) return 'a band has a shape: triangular or log-triangular';
  if (shape === 'log-triangular' && low <= 0) return 'log-triangular needs a low above 0';
  if (shape === 'triangular' && low > 0 && high / low > 4)
    return 'high is more than 4 times low: log-triangular is required';
  return undefined;
}

export const band: Rule = {
  name: 'band',
  description: 'A band is ordered, has a shape, and is log-triangular where high is more than 4 times low.',
  check: ({ tables }) => [
    ...tables.figures!.flatMap((row) => {
      const fault = bandFault(number(row, 'low'), number(row, 'typical')!, number(row, 'high'), text(row, 'shape'));
      return fault ? [at(row, `low, typical, high: ${fault}`)] : [];
    }),
    ...tables.regions!.flatMap((row) =>
      ['price', 'carbon'].flatMap((column) => {
        const fault = bandFault(
          number(row, `${column}_low`),
          number(row, `${column}_typical`)!,
          number(row, `${column}_high`),
          text(row, `${column}_shape`),
        );
        return fault ? [at(row, `${column}_low, ${column}_typical, ${column}_high: ${fault}`)] : [];
      }),
    ),
  ],
};
