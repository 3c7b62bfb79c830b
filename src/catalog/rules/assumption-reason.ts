import { text } from '../tables.ts';
import { at, type Rule } from './rule.ts';

export const assumptionReason: Rule = {
  name: 'assumption-reason',
  description: 'An assumption carries its reason and names no source.',
  check: ({ tables }) =>
    tables
      .figures!.filter((row) => row.cells.evidence === 'assumption')
      .flatMap((row) => [
        ...(text(row, 'note') ? [] : [at(row, 'note: is empty; an assumption says its reason')]),
        ...(text(row, 'source')
          ? [at(row, 'source: an assumption has none; a figure with a source is of another class')]
          : []),
      ]),
};
