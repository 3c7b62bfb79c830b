import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { embedDocs } from '../../scripts/embed-docs.mjs';

const written = readFileSync(new URL('../../docs/embed.md', import.meta.url), 'utf8');

/** Another version of the compressor may give some bytes more or less. */
const lineOf = (line: string): string =>
  line
    .replace(/(\d+\.\d)(?= +\|)/g, '#')
    .replace(/ +/g, ' ')
    .replace(/-+/g, '-');
const sizesIn = (text: string): number[] => [...text.matchAll(/(\d+\.\d)(?= +\|)/g)].map(([size]) => Number(size));

it('docs/embed.md says what the build has; npm run docs makes it anew', () =>
  expect(written.split('\n').map(lineOf)).toEqual(embedDocs().split('\n').map(lineOf)));

it('the sizes in docs/embed.md are those of the build', () => {
  const built = sizesIn(embedDocs());
  const off = sizesIn(written).filter((size, i) => !(Math.abs(size - built[i]!) <= 0.2));
  expect(off).toEqual([]);
});
