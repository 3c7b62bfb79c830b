import { text } from '../tables.ts';
import { at, type Rule } from './rule.ts';

/** How the locator of a derived figure begins. */
export const weakestClass = /^weakest: (definition|measured|datasheet|analyst|vendor-claim|assumption); (?=.)/;

export const derivedArithmetic: Rule = {
  name: 'derived-arithmetic',
  description:
    'A derived figure carries its arithmetic in the note and the weakest class of its inputs in the locator.',
  check: ({ tables }) =>
    tables
      .figures!.filter((row) => row.cells.evidence === 'derived')
      .flatMap((row) => [
        ...(text(row, 'note').includes('=')
          ? []
          : [at(row, 'note: a derived figure carries its arithmetic, with "="')]),
        ...(weakestClass.test(text(row, 'locator'))
          ? []
          : [at(row, 'locator: a derived figure begins with "weakest: <class>; " and says where its inputs stand')]),
      ]),
};
