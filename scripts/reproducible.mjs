/**
 * Builds twice from the same files, in two folders and as two machines would, and compares the bytes of all that was built.
 *
 * npm run test:reproducible [-- --record]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root } from './packages.mjs';
import { recordQuality } from './quality.mjs';

/** What must not matter: where the folder is, and how long its name; time zone and language of the machine. */
const places = [
  { folder: 'a', env: { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' } },
  {
    folder: join('another folder', 'with-a-longer-name'),
    env: { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  },
];

/** What `npm run build` runs. */
const steps = [
  ['scripts/build-embed.mjs'],
  ['node_modules/vite/bin/vite.js', 'build', '--logLevel=error'],
  ['node_modules/vite/bin/vite.js', 'build', '--config=vite.cli.config.ts', '--logLevel=error'],
];

/** @returns the hash of each built file by name, of each place. */
export function buildTwice() {
  const above = mkdtempSync(join(tmpdir(), 'cpo-tco-twice-'));
  try {
    return places.map(({ folder, env }) => hashesOf(builtIn(join(above, folder), env)));
  } finally {
    rmSync(above, { recursive: true, force: true });
  }
}

function builtIn(folder, env) {
  for (const name of sources()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(root + name, join(folder, name));
  }
  linkPackages(`${root}node_modules`, join(folder, 'node_modules'));
  return build(folder, env);
}

/** @returns the folder of what was built. */
export function build(folder, env = {}) {
  for (const words of steps) {
    const { status, stderr } = spawnSync(process.execPath, words, {
      cwd: folder,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${words.join(' ')} failed: ${stderr}`);
  }
  return join(folder, 'dist');
}

/** Files that are committed or may be: what git ignores is no source. */
const sources = () =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((name) => name !== '' && existsSync(root + name));

/** Links cost no space. What tools keep in hidden folders stays behind: it is written while they run. */
function linkPackages(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && !entry.name.startsWith('.')) linkPackages(source, target);
    else if (entry.isFile()) linkOrCopy(source, target);
  }
}

function linkOrCopy(source, target) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

/** Hash of each file by its name in the folder. */
export const hashesOf = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        relative(folder, path).replaceAll('\\', '/'),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Names of files that only one build has, or that differ. */
export function differences([first, second]) {
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names].filter((name) => first.get(name) !== second.get(name));
}

/** One hash of all names and contents, which two people can compare. */
export const hashOfAll = (hashes) =>
  createHash('sha256')
    .update([...hashes].map(([name, hash]) => `${hash}  ${name}\n`).join(''))
    .digest('hex');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const built = buildTwice();
  const differ = differences(built);
  for (const name of differ) process.stdout.write(`differs: ${name}\n`);
  process.stdout.write(`${built[0].size} files, ${differ.length} differ, sha256 ${hashOfAll(built[0])}\n`);
  if (process.argv.includes('--record'))
    recordQuality('reproducible', [
      { name: 'files built', value: built[0].size },
      { name: 'files that differ between two folders', value: differ.length, limit: '0' },
      { name: 'sha256 of the list of their sha256', value: hashOfAll(built[0]) },
    ]);
  process.exitCode = differ.length === 0 ? 0 : 1;
}
