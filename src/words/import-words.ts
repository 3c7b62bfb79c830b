/** What a reader is told of a file with quotes, whatever the language. */
import type { ImportNote, ImportNoteValues } from '../scenario/import-note.ts';
import type { WordsOf } from './refusal-words.ts';

/** All that a language brings for it. */
export interface ImportWords {
  readonly notes: WordsOf<ImportNoteValues>;
  readonly lines: (list: string, count: number) => string;
  readonly listing: LineListing;
  readonly inSheet: (sheet: string, text: string) => string;
}

/** How lines of a file are listed. */
export interface LineListing {
  /** Between two of them. */
  readonly list: string;
  /** Between the first and the last of some that follow one another. */
  readonly to: string;
  readonly more: (count: number) => string;
}

const mostRanges = 8;

/** `3, 5–8, 12`; of many the first. */
export function linesList(lines: readonly number[], { list, to: sign, more }: LineListing): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  const shown = ranges.slice(0, mostRanges).map(([from, to]) => (from === to ? String(from) : `${from}${sign}${to}`));
  const left = ranges.slice(mostRanges).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return left === 0 ? shown.join(list) : `${shown.join(list)} ${more(left)}`;
}

/** One sentence for a note. */
export const noteTextIn =
  (words: ImportWords) =>
  (note: ImportNote): string => {
    const text = (words.notes[note.id] as (values: unknown) => string)(note);
    return note.sheet === undefined ? text : words.inSheet(note.sheet, text);
  };
