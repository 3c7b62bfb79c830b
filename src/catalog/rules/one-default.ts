import { text } from '../tables.ts';
import { at, type Rule } from './rule.ts';

export const oneDefault: Rule = {
  name: 'one-default',
  description: 'A subject and quantity has at most one default, and alternatives only beside a default.',
  check: ({ tables }) => {
    const key = (row: (typeof tables.figures & {})[number]): string =>
      `${text(row, 'subject')}.${text(row, 'quantity')}`;
    const defaults = new Set<string>();
    const twice = tables
      .figures!.filter((row) => row.cells.role === 'default')
      .flatMap((row) => {
        const found = defaults.has(key(row)) ? [at(row, `role: ${key(row)} has a default already`)] : [];
        defaults.add(key(row));
        return found;
      });
    const alone = tables
      .figures!.filter((row) => row.cells.role === 'alternative' && !defaults.has(key(row)))
      .map((row) => at(row, `role: ${key(row)} has alternatives and no default`));
    return [...twice, ...alone];
  },
};
