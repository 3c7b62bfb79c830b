import { number, text } from '../tables.ts';
import { at, type Rule } from './rule.ts';
import { placeFault } from './centred-default.ts';

/** Groups of inputs that a product has: a vendor states its own figure there. */
export const productGroups: readonly string[] = ['power', 'price', 'failures', 'carbon', 'fabric'];

export const classBands: Rule = {
  name: 'class-bands',
  description: 'A class and group has one band around 1, and a vendor claim has one in each group of products.',
  check: ({ tables }) => {
    const seen = new Set<string>();
    const rows = tables['class-bands']!;
    const each = rows.flatMap((row) => {
      const name = `${text(row, 'evidence')} ${text(row, 'group')}`;
      const fault = placeFault(number(row, 'low')!, 1, number(row, 'high')!);
      const found = [
        ...(seen.has(name) ? [at(row, `evidence, group: "${name}" stands twice`)] : []),
        ...(fault ? [at(row, `low, high: around 1: ${fault}`)] : []),
      ];
      seen.add(name);
      return found;
    });
    const missing = productGroups
      .filter((group) => !seen.has(`vendor-claim ${group}`))
      .map((group) => ({ file: 'class-bands.csv', line: 1, message: `group: vendor-claim has no band for ${group}` }));
    return [...each, ...missing];
  },
};
