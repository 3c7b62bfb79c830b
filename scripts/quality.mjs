/**
 * What the long runs measured, as they left it: docs/quality/<run>.json, and docs/quality.md made from these files.
 *
 * A run that is given `--record` ends with `recordQuality('engines', [{ name: 'Firefox, tests passed', value: 120 }])`.
 * `node scripts/quality.mjs` makes the page anew, as after a merge.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { markdownTable } from './markdown-table.mjs';
import { root } from './packages.mjs';

const folder = `${root}docs/quality/`;
const page = `${root}docs/quality.md`;

/** What mutation found file by file, which scripts/mutation/records.mjs adds up. */
const filesOfMutation = 'mutation-files.json';

/** Every run that there is, in the order of the page: a run that was never recorded says so. */
export const runs = {
  tests: { title: 'Tests', command: 'npm test -- --all --record' },
  engines: { title: 'Browser engines', command: 'npm run test:engines -- --record' },
  mutation: { title: 'Mutation', command: 'npm run test:mutation -- --record' },
  hostile: { title: 'Hostile input', command: 'npm run test:hostile -- --record' },
  bench: { title: 'Speed', command: 'npm run bench -- --record' },
  weights: { title: 'Weights', command: 'npm run weights -- --record' },
  reproducible: { title: 'The same build twice', command: 'npm run test:reproducible -- --record' },
  lighthouse: { title: 'Lighthouse', command: 'npm run test:lighthouse -- --record' },
};

/**
 * Keeps what a run measured, with date, commit and the kind of machine.
 * @param {string} name One of `runs`.
 * @param {readonly { name: string, value: number | string, unit?: string, limit?: string, measured?: string }[]} figures `limit` is
 * what the run itself holds the value to, such as `at least 95`: a run that fails its limit records the value that it has.
 * `measured` stands at a figure of an earlier run that still holds.
 */
export function recordQuality(name, figures) {
  if (!Object.hasOwn(runs, name)) throw new Error(`${name} is no run of scripts/quality.mjs`);
  for (const figure of figures) checkFigure(name, figure);
  if (figures.length === 0) throw new Error(`${name}: no figures`);
  mkdirSync(folder, { recursive: true });
  const record = { date: new Date().toISOString().slice(0, 10), commit: commit(), machine: machine(), figures };
  writeFileSync(`${folder}${name}.json`, `${JSON.stringify(record, null, 2)}\n`);
  writeFileSync(page, qualityDocs());
}

/** What was recorded last, each figure with the day and commit of which it was measured: a run of some of its parts keeps the others. */
export function recordedFigures(name) {
  const file = `${folder}${name}.json`;
  if (!existsSync(file)) return [];
  const { date, commit: measured, figures } = JSON.parse(readFileSync(file, 'utf8'));
  return figures.map((figure) => ({ measured: `${date}, commit ${measured}`, ...figure }));
}

function checkFigure(run, { name, value, unit = '', limit = '' }) {
  const isValue = typeof value === 'string' ? value !== '' : Number.isFinite(value);
  if (!name || !isValue || typeof unit !== 'string' || typeof limit !== 'string')
    throw new Error(`${run}: "${name}" has no name, or no value that can be written`);
}

/**
 * Figures of what a run prints in lines: what was measured, two spaces or more, the value. A line that has no value and ends with a
 * colon is the heading of those below it.
 */
export function figuresOfLines(lines) {
  let heading = '';
  return lines
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => {
      const [, name, value] = /^\s*(\S.*?)\s{2,}(\S.*)$/.exec(line) ?? [];
      if (value) return [{ name: heading + name, value: value.trim() }];
      if (line.endsWith(':')) heading = `${line.trim()} `;
      return [];
    });
}

/** The commit that was measured; what is changed beside records says so. */
function commit() {
  try {
    const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
    const changed = git('status', '--porcelain', '--', '.', ':!docs/quality', ':!docs/quality.md');
    return git('rev-parse', '--short=8', 'HEAD') + (changed ? ' with changes' : '');
  } catch {
    return 'unknown';
  }
}

function machine() {
  const { platform, arch, versions } = process;
  return `${availableParallelism()} processors (${platform}, ${arch}), Node ${versions.node}`;
}

/** docs/quality.md as the records have it. */
export function qualityDocs() {
  const unknown = existsSync(folder) ? readdirSync(folder).filter((file) => !isRecord(file)) : [];
  if (unknown.length > 0) throw new Error(`docs/quality/${unknown[0]} is of no run of scripts/quality.mjs`);
  return [
    '# Quality, as it was measured',
    'Each part is what a run wrote when it was last recorded (`--record`); nothing here is written by hand. Rates depend on\nthe machine: compare figures of one run with each other.',
    ...Object.entries(runs).map(([name, run]) => section(name, run)),
  ]
    .join('\n\n')
    .concat('\n');
}

const isRecord = (file) =>
  file === filesOfMutation || (file.endsWith('.json') && Object.hasOwn(runs, file.slice(0, -'.json'.length)));

function section(name, { title, command }) {
  const file = `${folder}${name}.json`;
  if (!existsSync(file)) return `## ${title}\n\nNot run. \`${command}\` records it.`;
  const { date, commit: measured, machine: kind, figures } = JSON.parse(readFileSync(file, 'utf8'));
  const limits = figures.some(({ limit }) => limit);
  const earlier = figures.some((figure) => figure.measured);
  const rows = figures.map(({ name: what, value, unit, limit = '', measured: ofRun = '' }) => [
    cell(what),
    cell(
      `${typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 12 }) : value}${unit ? ` ${unit}` : ''}`,
    ),
    ...(limits ? [cell(limit)] : []),
    ...(earlier ? [cell(ofRun)] : []),
  ]);
  return [
    `## ${title}`,
    `\`${command}\`, ${date}, commit ${measured}, ${kind}.`,
    markdownTable(['what', 'value', ...(limits ? ['held to'] : []), ...(earlier ? ['of an earlier run'] : [])], rows),
  ].join('\n\n');
}

const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(page, qualityDocs());
