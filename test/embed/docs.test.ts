import { readFileSync } from 'node:fs';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { beforeAll, expect, it } from 'vitest';
import { embedDocs } from '../../scripts/embed-docs.mjs';
import { patience } from '../cases/patience.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const written = read('docs/embed.md');

/** What the build makes of it: every file is compressed for that, once. */
let made: string;
beforeAll(() => {
  made = embedDocs();
}, 5 * patience);

/** Another version of the compressor may give some bytes more or less. */
const lineOf = (line: string): string =>
  line
    .replace(/(\d+\.\d)(?= +\|)/g, '#')
    .replace(/ +/g, ' ')
    .replace(/-+/g, '-');
const sizesIn = (text: string): number[] => [...text.matchAll(/(\d+\.\d)(?= +\|)/g)].map(([size]) => Number(size));

it('docs/embed.md says what the build has; npm run docs makes it anew', () =>
  expect(written.split('\n').map(lineOf)).toEqual(made.split('\n').map(lineOf)));

it('the sizes in docs/embed.md are those of the build', () => {
  const built = sizesIn(made);
  const off = sizesIn(written).filter((size, i) => !(Math.abs(size - built[i]!) <= 0.2));
  expect(off).toEqual([]);
});

/** Sections of the manifest that hosts use, with the table of the page that shows each. */
const tables: Readonly<Record<string, string>> = {
  attributes: 'attributes',
  members: 'members',
  events: 'events',
  slots: 'slots',
  cssParts: 'parts',
  cssProperties: 'properties',
  cssStates: 'states',
};
const manifest = JSON.parse(read('dist/lib/custom-elements.json')) as Package;
const element = manifest.modules[0]!.declarations!.find(({ name }) => name === 'CpoTco') as CustomElementDeclaration;
const sections = Object.entries(element).filter((entry): entry is [string, { name: string; attribute?: string }[]] =>
  Array.isArray(entry[1]),
);

it.each(sections)('docs/embed.md shows the %s of the manifest, each of them', (section, entries) => {
  const [, block] = written.split(`<!-- made by npm run docs: reference ${tables[section]} -->`);
  const shown = block!.split('<!-- end -->')[0]!.match(/(?<=^\| )(`[^`]+`|\(none\))/gm);
  const names = entries
    .filter(({ attribute }) => section !== 'members' || !attribute || attribute === 'scenario')
    .map(({ name }) => (name === '' ? '(none)' : name));
  const plain = (name: string): string => name.replace(/^`(?::state\()?|\)?(?:\(\))?`$/g, '').replace(/\($/, '');
  expect(shown!.map(plain)).toEqual(names);
});
