import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { hashOfSources, isStale, stampName } from '../../scripts/sources.mjs';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'stale-'));
const root = `${folder}/`;

function write(path: string, text: string): void {
  mkdirSync(dirname(root + path), { recursive: true });
  writeFileSync(root + path, text);
}

/** A build that only notes what it was built from; the rest is the real thing. */
const build = `import { writeFileSync } from 'node:fs';
import { hashOfSources, isStale, stampName } from './sources.mjs';
const root = ${JSON.stringify(root)};
export async function buildCommandLine() {
  writeFileSync(root + 'dist/cli/cpo-tco.js', "console.log('answered');");
  writeFileSync(root + 'dist/cli/' + stampName, hashOfSources(root));
  console.log('built');
}`;

const run = (): string =>
  spawnSync(process.execPath, [join(folder, 'bin/cpo-tco.mjs')], { encoding: 'utf8' }).stdout.trim();

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  write('src/a.ts', 'one');
  write('src/room/b.ts', 'two');
  write('data/figures.csv', 'three');
  write('package.json', '{ "type": "module" }');
  write('scripts/build-command-line.mjs', build);
  for (const path of ['bin/cpo-tco.mjs', 'scripts/sources.mjs']) cpSync(repository + path, root + path);
  mkdirSync(`${root}dist/cli`, { recursive: true });
  mkdirSync(`${root}node_modules`);
  write('dist/cli/cpo-tco.js', "console.log('answered before');");
  write(`dist/cli/${stampName}`, hashOfSources(root));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line is built anew', () => {
  it('never where nothing has changed', () => expect(run()).toBe('answered before'));

  it('before it answers where a source has changed, and once', () => {
    write('src/a.ts', 'another');
    expect(run()).toBe('built\nanswered');
    expect(run()).toBe('answered');
  });

  it.each<[string, () => void]>([
    [
      'a source says something else, and its time is that of before',
      () => {
        const { atime, mtime } = statSync(`${root}src/room/b.ts`);
        write('src/room/b.ts', 'owt');
        utimesSync(`${root}src/room/b.ts`, atime, mtime);
      },
    ],
    [
      'a source is older than the build and says something else',
      () => {
        write('src/a.ts', 'another');
        utimesSync(`${root}src/a.ts`, 1, 1);
      },
    ],
    ['a source is new', () => write('src/c.ts', '')],
    ['a source is gone', () => rmSync(`${root}src/a.ts`)],
    ['a source has another name', () => renameSync(`${root}src/a.ts`, `${root}src/z.ts`)],
    [
      'text has moved from one source to the next',
      () => {
        write('src/a.ts', 'onet');
        write('src/room/b.ts', 'wo');
      },
    ],
    ['a table changes', () => write('data/figures.csv', 'four')],
    ['a package changes', () => write('package-lock.json', '{}')],
    ['the built program is gone', () => rmSync(`${root}dist/cli/cpo-tco.js`)],
    ['nothing tells what it was built from', () => rmSync(`${root}dist/cli/${stampName}`)],
  ])('where %s', (_, change) => {
    expect(isStale(root)).toBe(false);
    change();
    expect(isStale(root)).toBe(true);
  });

  it('not where a checkout has set all times anew', () => {
    const later = new Date(Date.now() + 1e6);
    for (const path of ['src/a.ts', 'src/room/b.ts', 'src', 'data', 'package.json'])
      utimesSync(root + path, later, later);
    expect(isStale(root)).toBe(false);
  });
});

it('the build of the command line notes what it was built from', () => {
  expect(existsSync(`${repository}dist/cli/${stampName}`)).toBe(true);
  const stamp = readFileSync(`${repository}dist/cli/${stampName}`, 'utf8');
  expect(stamp).toHaveLength(hashOfSources(repository).length);
  expect(stamp).toMatch(/^[0-9a-f]{64}$/);
});
