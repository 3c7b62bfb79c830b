import { text } from '../tables.ts';
import { at, type Rule } from './rule.ts';

export const notAfterEdition: Rule = {
  name: 'not-after-edition',
  description: 'No figure is dated after the edition that holds it.',
  check: ({ descriptor, tables }) => {
    const edition = descriptor.version.replace('.', '-');
    return [
      ...[...tables.figures!, ...tables.switches!].map((row) => [row, 'as_of'] as const),
      ...tables.regions!.map((row) => [row, 'price_as_of'] as const),
    ]
      .filter(([row, field]) => text(row, field).slice(0, edition.length) > edition)
      .map(([row, field]) => at(row, `${field}: ${text(row, field)} is after edition ${descriptor.version}`));
  },
};
