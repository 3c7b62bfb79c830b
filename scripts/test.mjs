import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findOrInstallChromium } from './chromium.mjs';
import { installPackages, requireNode, root } from './packages.mjs';

/** Each counts as one test. The builds come before the tests that read the built files. */
const staticSteps = [
  ['format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['lint', 'eslint/bin/eslint.js', '.'],
  ['types', 'typescript/bin/tsc', '-p', 'tsconfig.json'],
  ['types of model and engine', 'typescript/bin/tsc', '-p', 'tsconfig.core.json'],
  ['build of the page', 'vite/bin/vite.js', 'build', '--logLevel=warn'],
  ['build of the command line', 'vite/bin/vite.js', 'build', '--config=vite.cli.config.ts', '--logLevel=warn'],
  ['build of the widget', '../scripts/build-embed.mjs'],
];
const projects = { node: 'tests in Node', chromium: 'tests in Chromium', embed: 'tests of the widget' };

requireNode();
installPackages();
const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, tool, ...words] of staticSteps) runStaticStep(name, tool, words);
await runTests(process.argv.slice(2));
say(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed === 0 ? 0 : 1;

function runStaticStep(name, tool, words) {
  const started = Date.now();
  const { status, stdout, stderr } = runTool(tool, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const passed = status === 0;
  report(name, { passed: Number(passed), failed: Number(!passed), skipped: 0 }, seconds(started));
  if (!passed) say(`${stdout}${stderr}`.trimEnd());
}

async function runTests(filters) {
  const chromium = await findOrInstallChromium(say);
  if (!chromium) say('no Chromium: install Chromium or set CHROMIUM_PATH');
  const folder = mkdtempSync(join(tmpdir(), 'cpo-tco-test-'));
  const countsFile = join(folder, 'counts.json');
  const only = chromium ? [] : ['--project=node', '--project=embed'];
  const started = Date.now();
  const { status } = runTool(
    'vitest/vitest.mjs',
    ['run', '--reporter=dot', '--reporter=./scripts/counts-reporter.mjs', ...only, ...filters],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CHROMIUM_PATH: chromium, COUNTS_FILE: countsFile },
    },
  );
  const time = seconds(started);
  const { counts, unhandledErrors } = readCounts(countsFile);
  rmSync(folder, { recursive: true });

  if (!chromium) counts.chromium = { passed: 0, failed: 1, skipped: 0 };
  for (const [project, name] of Object.entries(projects))
    report(name, counts[project] ?? { passed: 0, failed: 0, skipped: 0 }, time);
  if (unhandledErrors > 0) report('errors outside tests', { passed: 0, failed: unhandledErrors, skipped: 0 }, time);
  const told = Object.values(counts).some(({ failed }) => failed > 0) || unhandledErrors > 0;
  if (status !== 0 && !told) report('run of the tests', { passed: 0, failed: 1, skipped: 0 }, time);
}

/** What the reporter wrote. No file means that the tests did not start or did not end. */
function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    say('the tests did not run to their end');
    return { counts: {}, unhandledErrors: 1 };
  }
}

function runTool(path, words, options) {
  return spawnSync(process.execPath, [`${root}node_modules/${path}`, ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Infinity,
    ...options,
  });
}

function report(name, { passed, failed, skipped }, time) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  say(`${name.padEnd(26)} ${time.padStart(7)}  ${counts}`);
}

function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
