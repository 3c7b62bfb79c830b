import process from 'node:process';
import { findOrInstallChromium } from './chromium.mjs';
import { findOrInstallLibreOffice, noLibreOffice } from './libreoffice.mjs';
import { countedTests } from './counted-tests.mjs';
import { installPackages, requireNode } from './packages.mjs';
import { findOrInstallPython } from './python.mjs';
import { recordQuality } from './quality.mjs';
import { say, TestReport } from './test-report.mjs';

/**
 * node scripts/test.mjs [--all] [--record] [FILTER ...]
 *
 * --all runs what is wide and what measures too, as continuous integration does; --record keeps counts and times for docs/quality.md; filters are
 * parts of paths of tests.
 */

/** Each counts as one test. They read the sources alone, and so run beside the builds and the tests that time nothing. */
const checks = [
  ['format', 'oxfmt/bin/oxfmt', '--check', '.'],
  ['lint', 'oxlint/bin/oxlint'],
  ['lint of imports and words', 'eslint/bin/eslint.js', 'src'],
  ['types', 'typescript-native/bin/tsc', '-p', 'tsconfig.json'],
  ['types of model and engine', 'typescript-native/bin/tsc', '-p', 'tsconfig.core.json'],
];
/** Each counts as one test. They come before the tests that read the built files. */
const builds = [
  ['build of the widget', '../scripts/build-embed.mjs'],
  ['build of the page', 'vite/bin/vite.js', 'build', '--logLevel=warn'],
  ['build of the bench', 'vite/bin/vite.js', 'build', '--config=vite.bench.config.ts', '--logLevel=warn'],
  ['build of the command line', 'vite/bin/vite.js', 'build', '--config=vite.cli.config.ts', '--logLevel=warn'],
];
/** Projects of vitest.config.ts that run in one process, and what they are called. */
const runs = {
  node: { name: 'tests in Node', projects: ['node'] },
  chromium: { name: 'tests in Chromium', projects: ['chromium', 'chromium-page'] },
  embed: { name: 'tests of the widget', projects: ['embed'] },
  speed: { name: 'speed of the widget', projects: ['speed'] },
};

requireNode();
installPackages();
const report = new TestReport();
const all = process.argv.includes('--all');
const record = process.argv.includes('--record');
const filters = process.argv.slice(2).filter((word) => !['--all', '--record'].includes(word));
const chromium = await findOrInstallChromium(say);
if (!findOrInstallPython(say)) say('no Python: install python3, which recomputes evidence packs');
if (!chromium) say('no Chromium: install Chromium or set CHROMIUM_PATH');
const office = await findOrInstallLibreOffice(say);
// The tests that need it say so too, each as one that failed.
if (!office) say(noLibreOffice);
const checked = runSteps(checks);
const built = runSteps(builds);
// Two run at a time, to the end: a second worker for Node would load all modules again, and Chromium draws in one process.
// The tests of the widget come in parts, of which whoever is done takes the next.
const widget = { parts: 2, begun: 0, started: 0, done: [] };
await Promise.all([
  built.then(() => runTests('node')).then(runPartsOfWidget),
  // It reads nothing that is built.
  Promise.all([built, chromium && runTests('chromium')]).then(runPartsOfWidget),
]);
if (!chromium) report.part(runs.chromium.name, { passed: 0, failed: 1, skipped: 0 }, Date.now());
reportTests('embed', widget.done, widget.started);
await checked;
// It measures: nothing runs beside it.
if (all || filters.length > 0) await runTests('speed');
report.end();
// Of some tests alone nothing is kept.
if (record && all && filters.length === 0)
  recordQuality('tests', [
    { name: 'all, passed', value: report.total.passed },
    { name: 'all, failed', value: report.total.failed, limit: '0' },
    { name: 'all, skipped', value: report.total.skipped },
    ...report.figures,
  ]);

async function runSteps(steps) {
  for (const step of steps) await report.step(...step);
}

async function runPartsOfWidget() {
  widget.started ||= Date.now();
  while (widget.begun < widget.parts) {
    widget.begun += 1;
    widget.done.push(await runVitest('embed', `--shard=${widget.begun}/${widget.parts}`));
  }
}

async function runTests(name) {
  const started = Date.now();
  reportTests(name, [await runVitest(name)], started);
}

/** Runs the tests of a project, or a part of them. */
async function runVitest(name, ...words) {
  const projects = runs[name].projects.map((one) => `--project=${one}`);
  const env = { CHROMIUM_PATH: chromium, LIBREOFFICE_PATH: office, WITHOUT_WIDE: all ? '' : 'yes' };
  const { failures: failed, ...ended } = await countedTests([...projects, ...words, ...filters], env, say);
  report.failures.push(...failed);
  return ended;
}

function reportTests(name, ended, started) {
  const all = ended.flatMap(({ counts }) => counts);
  const sum = (numbers) => numbers.reduce((whole, number) => whole + number, 0);
  const count = (state) => sum(all.map((counts) => counts[state]));
  report.part(
    runs[name].name,
    { passed: count('passed'), failed: count('failed'), skipped: count('skipped') },
    started,
  );
  const outside = sum(ended.map(({ unhandledErrors }) => unhandledErrors));
  if (outside > 0) report.part('errors outside tests', { passed: 0, failed: outside, skipped: 0 }, started);
  const told = ({ counts, unhandledErrors }) => unhandledErrors > 0 || counts.some(({ failed }) => failed > 0);
  const untold = ended.filter((one) => one.status !== 0 && !told(one)).length;
  if (untold > 0) report.part('run of the tests', { passed: 0, failed: untold, skipped: 0 }, started);
}
