import type { NoteWords } from './tco-words.ts';

/** The English words of the widget for what a reader should know of the page's settings; they come with the engine. */
export const noteWords: NoteWords = {
  rate: (units, code, month) => `Converted at 1 USD = ${units} ${code} (${month}); inputs stay in USD.`,
  leftOut: 'Part of what this page sets could not be read and was left out; the browser console names it.',
};
