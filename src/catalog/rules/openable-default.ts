import { text } from '../tables.ts';
import { at, type Rule } from './rule.ts';

/** Classes that stand on a reason and need no source. */
const withReason = ['assumption', 'definition'];

export const openableDefault: Rule = {
  name: 'openable-default',
  description: 'A default names a source with an address, or is an assumption or a definition with a reason.',
  check: ({ tables }) => {
    const addresses = new Map(tables.sources!.map((row) => [text(row, 'id'), text(row, 'address')]));
    const defaults = tables.figures!.filter((row) => row.cells.role === 'default');
    return [...defaults, ...tables.switches!].flatMap((row) => {
      if (withReason.includes(text(row, 'evidence')))
        return text(row, 'note')
          ? []
          : [at(row, `note: is empty; a default of class ${text(row, 'evidence')} says its reason`)];
      const source = text(row, 'source');
      return source && addresses.get(source) === ''
        ? [at(row, `source: "${source}" has no address; a default stands on what a reader can open`)]
        : [];
    });
  },
};
