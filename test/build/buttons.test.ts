import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('no button loses the focus of who pressed it: what cannot be used now is told by aria-disabled', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const texts = files.map((file) => readFileSync(`src/${file}`, 'utf8'));
  const tags = texts.flatMap((text) => text.match(/<button\b(?:[^>$]|\$\{[^]*?\}|=>)*?>/g) ?? []);
  expect(tags.length).toBe(texts.flatMap((text) => text.match(/<button\b/g) ?? []).length);
  expect(tags.filter((tag) => /\?disabled\b/.test(tag))).toEqual([]);
});
