/**
 * What mutation found file by file: docs/quality/mutation-files.json. A large room takes hours, so it is run some files at a time;
 * what was found of a file stands until the file changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../packages.mjs';
import { scoreOf } from './score.mjs';

const path = `${root}docs/quality/mutation-files.json`;

const read = () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});

const stateOf = (file) =>
  createHash('sha256')
    .update(readFileSync(root + file))
    .digest('hex')
    .slice(0, 12);

/** Files of a room, as Stryker names them. */
export const filesOf = (room) =>
  readdirSync(`${root}src/${room}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${room}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))
    .sort();

/** Keeps what a run found of the files that it was asked for. One without mutants is in no report. */
export function keepFiles(room, report, files) {
  const kept = read();
  const found = files.map((file) => {
    const own = report.files[file];
    const { counted, killed, explained, notCounted } = scoreOf({ files: own ? { [file]: own } : {} });
    return [file, { state: stateOf(file), counted, killed, explained, notCounted }];
  });
  const all = new Set(filesOf(room));
  const others = Object.entries(kept[room] ?? {}).filter(([file]) => all.has(file));
  kept[room] = Object.fromEntries([...others, ...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify(kept, null, 2)}\n`);
}

/** The sum of a room over the files that have not changed since they were run; undefined where none was run. */
export function foundOf(room) {
  const kept = read()[room];
  if (!kept) return undefined;
  const files = filesOf(room);
  const standing = files.filter((file) => kept[file]?.state === stateOf(file)).map((file) => kept[file]);
  const sum = (what) => standing.reduce((all, one) => all + one[what], 0);
  return {
    ...{ counted: sum('counted'), killed: sum('killed'), explained: sum('explained'), notCounted: sum('notCounted') },
    ...{ files: files.length, standing: standing.length },
  };
}
