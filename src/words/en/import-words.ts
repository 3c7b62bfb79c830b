/** What a reader is told of a file with quotes, in English. */
import { linesList, noteTextIn, type ImportWords, type LineListing } from '../import-words.ts';

const listing: LineListing = { list: ', ', to: '–', more: (count) => `and ${count} more` };
const lines = (list: string, count: number): string => `${count === 1 ? 'line' : 'lines'} ${list}`;
const at = (of: readonly number[]): string => lines(linesList(of, listing), of.length);

const things: Readonly<Record<string, string>> = {
  module: 'a module',
  'card-module': 'a module for cards',
  system: 'a whole switch',
  switch: 'a switch without optics',
};

export const importWords: ImportWords = {
  lines,
  listing,
  inSheet: (sheet, text) => `Sheet “${sheet}”: ${text}`,
  notes: {
    'odd-quotes': ({ lines: of }) => `Quotation marks do not pair in ${at(of)}; they are read as text.`,
    'mixed-encoding': () => 'The file mixes encodings: letters with accents may be wrong.',
    formulas: ({ count }) => `Formulas in cells: ${count}. Their last value is read; nothing is computed.`,
    uncomputed: ({ lines: of }) => `Formulas without a value in ${at(of)}.`,
    'hidden-rows': ({ lines: of }) => `Hidden rows are read too: ${at(of)}.`,
    'hidden-sheet': ({ rows }) => `Hidden, so its rows are not read: ${rows}.`,
    'skipped-sheet': ({ rows }) => `No row names supplier, product and price; its rows are not read: ${rows}.`,
    'above-header': ({ lines: of }) => `Above the header, not read: ${at(of)}.`,
    unmapped: ({ headers }) => `Columns not read: ${headers.join(', ')}.`,
    'unnamed-columns': ({ columns }) =>
      `Without a header, so not read: ${columns.length === 1 ? 'column' : 'columns'} ${columns.join(', ')}.`,
    'unit-assumed': ({ header, unit }) => `${header} has no unit; read in ${unit}.`,
    'currency-assumed': ({ lines: of }) => `No currency in ${at(of)}; read in US dollars.`,
    'what-assumed': ({ lines: of, what }) =>
      `What is quoted follows from the other columns in ${at(of)}: ${things[what] ?? what}.`,
    'rate-dated': ({ lines: of }) => `The exchange rate has no date in ${at(of)}; it is of the day of the quote.`,
    'future-date': ({ lines: of }) => `A date lies in the future in ${at(of)}.`,
    expired: ({ lines: of }) => `No longer valid: ${at(of)}.`,
    duplicate: ({ places, supplier }) =>
      `${supplier} quotes the same more than once, in ${places.map(({ sheet, lines: of }) => at(of) + (sheet === null ? '' : ` of sheet “${sheet}”`)).join(' and ')}.`,
  },
};

export const importNoteText = noteTextIn(importWords);
