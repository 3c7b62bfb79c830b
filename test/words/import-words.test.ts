import { expect, it } from 'vitest';
import { importNoteText as german, importWords as germanWords } from '../../src/words/de/import-words.ts';
import { importNoteText, importWords } from '../../src/words/en/import-words.ts';
import { importWords as japaneseWords } from '../../src/words/ja/import-words.ts';
import { linesList } from '../../src/words/import-words.ts';
import type { ImportNote } from '../../src/scenario/import-note.ts';

const values = {
  ...{ lines: [3, 4, 5, 9], rows: 7, count: 12, headers: ['Qa', 'Qb'], header: 'Qa', unit: 'weeks', what: 'system' },
  supplier: 'Qs',
  ...{
    columns: ['Qc', 'Qd'],
    places: [
      { sheet: null, lines: [3] },
      { sheet: 'Qt', lines: [4, 5] },
    ],
  },
};

it.each(Object.keys(importWords.notes) as ImportNote['id'][])(
  '%s is one sentence in each language, with its values',
  (id) => {
    const note = { id, ...values } as unknown as ImportNote;
    const [one, other] = [importNoteText(note), german(note)];
    expect(other).not.toBe(one);
    for (const text of [one, other]) {
      expect(text).toMatch(/^\S.*\.$/);
      expect(text).not.toMatch(/undefined|object/);
    }
    const numbers = (text: string): string[] => (text.match(/\d+/g) ?? []).sort();
    expect(numbers(other)).toEqual(numbers(one));
    expect(other).not.toMatch(/\b(the|of|is|not|and|lines?)\b/);
    expect(german({ ...note, sheet: 'Qz' })).toBe(`Blatt „Qz“: ${other}`);
    expect(importNoteText({ ...note, sheet: 'Qz' })).toBe(`Sheet “Qz”: ${one}`);
  },
);

it('joins lines that follow one another, and tells the first of many', () => {
  const { listing } = importWords;
  expect(linesList([3], listing)).toBe('3');
  expect(linesList([1, 2, 3, 7, 9, 10], listing)).toBe('1–3, 7, 9–10');
  expect(
    linesList(
      Array.from({ length: 20 }, (_, i) => 2 * i),
      listing,
    ),
  ).toBe('0, 2, 4, 6, 8, 10, 12, 14 and 12 more');
  expect(linesList([1, 3, 5, 7, 9, 11, 13, 15, 17], germanWords.listing)).toBe(
    '1, 3, 5, 7, 9, 11, 13, 15 und 1 weitere',
  );
  expect(linesList([1, 2, 7], japaneseWords.listing)).toBe('1～2、7');
});
