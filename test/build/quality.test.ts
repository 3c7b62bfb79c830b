import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import packageJson from '../../package.json';
import { figuresOfLines, qualityDocs, recordedFigures, recordQuality, runs } from '../../scripts/quality.mjs';

const written = readFileSync(new URL('../../docs/quality.md', import.meta.url), 'utf8');
const records = readdirSync(new URL('../../docs/', import.meta.url)).includes('quality')
  ? readdirSync(new URL('../../docs/quality/', import.meta.url))
  : [];

it('docs/quality.md is what the records of the runs say; node scripts/quality.mjs makes it anew', () =>
  expect(written).toBe(qualityDocs()));

it('says of each run when and of what it was recorded, or that it was not', () => {
  const parts = written.split('\n## ').slice(1);
  expect(parts.map((part) => part.split('\n')[0])).toEqual(Object.values(runs).map(({ title }) => title));
  for (const [i, [name, { command }]] of Object.entries(runs).entries()) {
    const recorded = records.includes(`${name}.json`);
    const line = recorded ? /^`.+ --record`, \d{4}-\d\d-\d\d, commit [0-9a-f]{8}.*, Node [\d.]+\.$/m : /^Not run\. /m;
    expect(parts[i]).toMatch(line);
    expect(parts[i]).toContain(`\`${command}\``);
  }
});

it('refuses a run that is not known, and a figure without a value', () => {
  expect(() => recordQuality('guesses', [{ name: 'a', value: 1 }])).toThrow('guesses is no run');
  expect(() => recordQuality('tests', [{ name: 'a', value: Number.NaN }])).toThrow('"a" has no name, or no value');
  expect(() => recordQuality('tests', [])).toThrow('no figures');
});

it('says of each recorded figure when and of what it was measured, so that a run of other parts can keep it', () => {
  expect(recordedFigures('guesses')).toEqual([]);
  for (const name of Object.keys(runs)) {
    const figures = recordedFigures(name);
    expect(figures.length > 0).toBe(records.includes(`${name}.json`));
    for (const { measured } of figures) expect(measured).toMatch(/^\d{4}-\d\d-\d\d, commit [0-9a-f]{8}/);
  }
});

it.each(Object.entries(runs).filter(([name]) => records.includes(`${name}.json`)))(
  'the command that recorded %s is one of the package',
  (_, { command }) => {
    const script = /^npm (?:run )?([\w:]+) --/.exec(command)?.[1];
    expect(Object.keys(packageJson.scripts)).toContain(script);
  },
);

it('reads figures from the lines that a run prints', () =>
  expect(
    figuresOfLines(['Size of the pages:', '  first      12.5 kB\n    one of it   1.0 kB', 'a sentence', 'x:', 'y  2']),
  ).toEqual([
    { name: 'Size of the pages: first', value: '12.5 kB' },
    { name: 'Size of the pages: one of it', value: '1.0 kB' },
    { name: 'x: y', value: '2' },
  ]));
