import { text } from '../tables.ts';
import { at, nameOf, type Rule } from './rule.ts';

export const oneDefault: Rule = {
  name: 'one-default',
  description:
    'A subject and quantity has at most one default for each class of buyer, that of a contract among several, and alternatives only beside a default.',
  check: ({ tables }) => {
    const optional = new Set(tables.inputs!.filter((row) => row.cells.optional).map((row) => text(row, 'quantity')));
    const classes = new Map<string, string[]>();
    const rows = tables.figures!.filter((row) => row.cells.role === 'default');
    const twice = rows.flatMap((row) => {
      const known = classes.get(nameOf(row)) ?? [];
      const buyerClass = text(row, 'buyer_class') || standard;
      classes.set(nameOf(row), [...known, buyerClass]);
      return known.includes(buyerClass) ? [at(row, `role: ${nameOf(row)} has a default already`)] : [];
    });
    const withoutStandard = rows
      .filter((row) => classes.get(nameOf(row))!.length > 1 && !classes.get(nameOf(row))!.includes(standard))
      .map((row) => at(row, `role: ${nameOf(row)} has defaults of several buyer classes and none of ${standard}`));
    const alone = tables
      .figures!.filter((row) => row.cells.role === 'alternative' && !optional.has(text(row, 'quantity')))
      .filter((row) => !classes.has(nameOf(row)))
      .map((row) => at(row, `role: ${nameOf(row)} has alternatives and no default`));
    return [...twice, ...withoutStandard, ...alone];
  },
};

/** The class of buyers that a scenario has unless it says otherwise; a default for all classes is one of it. */
const standard = 'contract';
