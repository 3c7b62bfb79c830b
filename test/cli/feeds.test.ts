/** What is wrong with a product feed, in the language of the terminal. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { badFeeds } from '../cases/bad-feeds.ts';
import { inProcess } from '../cases/in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'feeds-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'products.json');

describe.each(['en', 'de', 'ja'] as const)('in %s', (language) => {
  it.each(badFeeds)('$what is refused in one sentence', async ({ text, ...told }) => {
    writeFileSync(path, text);
    const { code, out, error } = await inProcess(['embed', '--base', '/w/', '--products', path, '--lang', language]);
    expect([code, out]).toEqual([2, '']);
    // The file stands before the field.
    const line = error.replace(/^cpo-tco: /, '').replace(/^"?[^"]*products\.json"?\s?[:：]\s?/, '');
    expect(line.trimEnd()).toMatch(told[language]);
    if (typeof told[language] === 'string') expect(line.trimEnd()).toBe(told[language]);
  });
});
