import { text } from '../tables.ts';
import { at, type Rule } from './rule.ts';

export const sourceRequired: Rule = {
  name: 'source-required',
  description: 'A figure has a source and a place in it, unless it is an assumption or holds by definition.',
  check: ({ tables }) =>
    [...tables.figures!, ...tables.switches!].flatMap((row) => {
      if (row.cells.evidence === 'assumption' || (row.cells.evidence === 'definition' && !text(row, 'source')))
        return [];
      if (!text(row, 'source'))
        return [at(row, `source: is empty; a figure of class ${text(row, 'evidence')} names one`)];
      return text(row, 'locator') ? [] : [at(row, 'locator: is empty; say where in the source the figure stands')];
    }),
};
