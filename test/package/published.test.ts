/** What npm would publish: its files, its size, and how tools that read packages read it. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledPackagesFile, type BundledPackage } from '../../src/build/bundled-packages.ts';
import packageJson from '../../package.json';
import { patience } from '../cases/patience.ts';
import { packedFile, root } from './packed.ts';

let packed: Buffer<ArrayBuffer>;
let files: ReadonlyMap<string, Buffer>;

beforeAll(() => {
  packed = readFileSync(packedFile());
  files = filesOf(packed);
}, patience);

/** Files of a tape archive: blocks of 512 bytes, a header with name and size before each file. Npm writes no other kinds. */
function filesOf(archive: Buffer): ReadonlyMap<string, Buffer> {
  const tape = gunzipSync(archive);
  const text = (from: number, length: number): string =>
    tape.toString('utf8', from, from + length).replace(/\0[\s\S]*$/, '');
  const found = new Map<string, Buffer>();
  for (let at = 0; tape[at];) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    expect(text(at + 156, 1), 'kind of entry').toBe('0');
    found.set(
      `${text(at + 345, 155)}/${text(at, 100)}`.replace(/^\/?package\//, ''),
      tape.subarray(at + 512, at + 512 + size),
    );
    at += 512 + 512 * Math.ceil(size / 512);
  }
  return found;
}

const releasing = readFileSync(`${root}docs/releasing.md`, 'utf8');

/** The names of docs/releasing.md: `*` stands for a name, its hash included. */
const [, list = ''] = /^## What is in the package$([\s\S]*?)^## /m.exec(releasing)!;
const patterns = [...list.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, pattern]) => pattern!);

const matches = (pattern: string, name: string): boolean =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[\\w.-]+')}$`).test(name);

describe('the packed file', { timeout: patience }, () => {
  it('has the files that docs/releasing.md names, and no other', () => {
    const names = [...files.keys()];
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !patterns.some((pattern) => matches(pattern, name)))).toEqual([]);
    expect(patterns.filter((pattern) => !names.some((name) => matches(pattern, name)))).toEqual([]);
  });

  it('has no map, and names no folder of the machine that built it', () => {
    const texts = [...files].filter(([name]) => name.startsWith('dist/') || name.startsWith('bin/'));
    const of = (found: (text: string) => boolean): string[] =>
      texts.filter(([, content]) => found(content.toString('utf8'))).map(([name]) => name);
    expect(of((text) => text.includes(root.replace(/\/$/, '')))).toEqual([]);
    expect(of((text) => /^\/\/[#@] sourceMappingURL=/m.test(text))).toEqual([]);
  });

  it('has the size that docs/releasing.md says, to a tenth', () => {
    const unpacked = [...files.values()].reduce((sum, { length }) => sum + length, 0);
    const said = /([\d.]+) MB packed, ([\d.]+) MB unpacked/.exec(releasing);
    for (const [megabytes, bytes] of [
      [Number(said![1]), packed.length],
      [Number(said![2]), unpacked],
    ] as const)
      expect(Math.abs(megabytes / (bytes / 1e6) - 1), `${bytes} bytes`).toBeLessThan(0.1);
  });

  it('is read as it is meant by publint', async () => {
    const tarball = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.length);
    const { messages, pkg } = await publint({ pack: { tarball }, level: 'suggestion', strict: true });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}, { color: false }))).toEqual([]);
  });

  it('has types that are found and right wherever modules are', async () => {
    const checked = await checkPackage(createPackageFromTarballData(packed));
    if (!checked.types) throw new Error('no types are found');
    expect(Object.keys(checked.entrypoints)).toEqual(Object.keys(packageJson.exports));
    // Node 20.19 requires modules too, and TypeScript 6 has no resolution without exports any more.
    const meant = { CJSResolvesToESM: 'node16-cjs', NoResolution: 'node10' };
    const wrong = checked.problems.filter(
      (problem) =>
        !(problem.kind in meant && 'resolutionKind' in problem) ||
        meant[problem.kind as keyof typeof meant] !== problem.resolutionKind,
    );
    expect(wrong).toEqual([]);
  });

  it('names in NOTICE each package whose code is inside, with its licence', () => {
    const notice = files.get('NOTICE')!.toString('utf8');
    const lists = [...files.keys()].filter((name) => name.endsWith(`/${bundledPackagesFile}`));
    expect(lists).toEqual(['cli', 'embed', 'lib', 'page'].map((folder) => `dist/${folder}/${bundledPackagesFile}`));
    const inside = lists.flatMap((name) => JSON.parse(files.get(name)!.toString('utf8')) as BundledPackage[]);
    // That the lists are written.
    expect(inside.map(({ name }) => name)).toEqual(expect.arrayContaining(['lit', 'fflate', 'mathjs', 'chart.js']));
    const missing = inside.filter(({ name, license }) => {
      const about = notice
        .split(/\n\n(?=\S)/)
        .filter((part) => new RegExp(`(^|[\\s(])${name.replaceAll('.', '\\.')}[\\s,(:]`).test(part));
      return !about.some((part) => part.includes(licenceNames[license] ?? `unknown licence ${license}`));
    });
    expect(missing).toEqual([]);
  });
});

const licenceNames: Readonly<Record<string, string>> = {
  MIT: 'MIT License',
  ISC: 'ISC License',
  'BSD-3-Clause': 'BSD 3-Clause License',
  'Apache-2.0': 'Apache License 2.0',
};
