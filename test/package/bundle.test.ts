import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPageFiles } from './page-files.ts';

const folder = fileURLToPath(new URL('../../dist/page/', import.meta.url));
const { first, later, read } = readPageFiles(folder);
const claimsPage = readPageFiles(folder, 'claims.html');
const chunks = [...first, ...later].filter((name) => name.endsWith('.js'));

/** Words of mathjs that minifying keeps: of its units, its table of units and its function dispatch. */
const wordsOfMathjs = ['Units do not match', 'fluidounce', 'Unexpected type of argument in function'];
const wordOfTypedUnit = '1e9 bit';

const chunksWith = (word: string): string[] => chunks.filter((name) => read(name).includes(word));

describe('the built page', () => {
  it('starts from a script', () => {
    expect(first.filter((name) => name.endsWith('.js')).length).toBeGreaterThan(0);
  });

  it.each(chunks)('compiles no text to code: %s', (name) => {
    expect(read(name).match(/(?<![.\w$])(eval|Function)\s*\(.{0,40}/g)).toBeNull();
  });

  it.each(wordsOfMathjs)('has mathjs in the chunk of typed units alone: %s', (word) => {
    expect(chunksWith(word)).toEqual(chunksWith(wordOfTypedUnit));
  });

  it('has one chunk of typed units for its worker and one for the page, loaded when they are asked for', () => {
    const found = chunksWith(wordOfTypedUnit);
    expect(found).toHaveLength(2);
    expect(later).toEqual(expect.arrayContaining(found));
  });

  it('loads no reader of files and nothing that writes a workbook at first', () => {
    for (const word of ['bindefrist', 'sheetData']) {
      expect(chunksWith(word).length, word).toBeGreaterThan(0);
      expect(first.filter((name) => read(name).includes(word))).toEqual([]);
    }
  });

  it('loads no claim with the calculator', () => {
    expect(first.filter((name) => read(name).includes('nvidia-slide-2025'))).toEqual([]);
  });

  it('has the claims in what their page loads at once', () => {
    expect(claimsPage.first.filter((name) => read(name).includes('nvidia-slide-2025'))).toHaveLength(1);
  });

  it('loads no part of the calculator with the claims', () => {
    expect(claimsPage.first.filter((name) => read(name).includes('cpo-workbench'))).toEqual([]);
  });
});
