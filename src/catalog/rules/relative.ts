import { number, text, type Row, type Tables } from '../tables.ts';
import { at, nameOf, type Rule } from './rule.ts';
import { rangeFault } from './physical-range.ts';
import { subjectFits } from './subject-of-input.ts';

/** Links from a figure to a value of its own. */
const mostLinks = 3;

export const relative: Rule = {
  name: 'relative',
  description:
    'A factor is of another input of the same unit that has a value, in at most three links and never in a circle, and what it gives lies inside the range.',
  check: ({ tables }) => {
    const inputs = new Map(tables.inputs!.map((row) => [text(row, 'quantity'), row]));
    const defaults = defaultsByName(tables);
    const fits = subjectFits(tables);
    return tables
      .figures!.filter((row) => text(row, 'of'))
      .flatMap((row) => {
        const parent = text(row, 'of');
        const dot = parent.lastIndexOf('.');
        const input = inputs.get(parent.slice(dot + 1));
        const own = inputs.get(text(row, 'quantity'));
        if (!own) return [];
        if (parent === nameOf(row)) return [at(row, 'of: a figure is no factor of itself')];
        const optional = input?.cells.optional === true && fits(text(input, 'subject'), parent.slice(0, dot));
        if (!input || !(defaults.has(parent) || optional))
          return [at(row, `of: "${parent}" is no input with a default`)];
        if (text(input, 'unit') !== text(own, 'unit'))
          return [at(row, `of: ${parent} is in ${text(input, 'unit')}; allowed: ${text(own, 'unit')}`)];
        const links = linksFrom(row, defaults);
        if (links === 'circle') return [at(row, `of: ${parent} comes back to ${nameOf(row)}`)];
        if (links > mostLinks) return [at(row, `of: ${links} links to a value; allowed: ${mostLinks}`)];
        return rowRangeFaults(row, own, defaults);
      });
  },
};

function defaultsByName(tables: Tables): ReadonlyMap<string, readonly Row[]> {
  const defaults = new Map<string, Row[]>();
  for (const row of tables.figures!.filter(({ cells }) => cells.role === 'default'))
    defaults.set(nameOf(row), [...(defaults.get(nameOf(row)) ?? []), row]);
  return defaults;
}

/** Links of the longest way from a row to a value that is no factor. */
function linksFrom(
  row: Row,
  defaults: ReadonlyMap<string, readonly Row[]>,
  seen: readonly string[] = [],
): number | 'circle' {
  const parent = text(row, 'of');
  if (!parent) return 0;
  const passed = [...seen, nameOf(row)];
  if (passed.includes(parent)) return 'circle';
  const further = (defaults.get(parent) ?? []).map((next) => linksFrom(next, defaults, passed));
  if (further.includes('circle')) return 'circle';
  return 1 + Math.max(0, ...(further as number[]));
}

/** What a row gives at one end, for each default of its parent; nothing where the parent is not set. */
function valuesAt(row: Row, end: 'low' | 'high', defaults: ReadonlyMap<string, readonly Row[]>): number[] {
  const value = number(row, end) ?? number(row, 'typical')!;
  const parent = text(row, 'of');
  if (!parent) return [value];
  return (defaults.get(parent) ?? []).flatMap((next) => valuesAt(next, end, defaults).map((base) => base * value));
}

const rowRangeFaults = (row: Row, input: Row, defaults: ReadonlyMap<string, readonly Row[]>) =>
  (['low', 'high'] as const).flatMap((end) =>
    valuesAt(row, end, defaults).flatMap((value) => {
      const fault = rangeFault(value, input);
      return fault ? [at(row, `${end}: gives ${value}; allowed: ${fault}`)] : [];
    }),
  );
