/**
 * The tests that matter in Firefox and WebKit, and the built page, widget and digits in both beside Chromium. It installs what is
 * missing, or says what to do. Which tests: test/engines/chosen.ts.
 *
 * npm run test:engines [-- --built] [--record] [filter of files …]: with --built, what is in dist is taken as it is; --record keeps
 * counts and times for docs/quality.md.
 */
import process from 'node:process';
import { findOrInstallChromium } from './chromium.mjs';
import { countedTests, runTool } from './counted-tests.mjs';
import { findOrInstallFirefox, findOrInstallWebKit, whatToDo } from './engines.mjs';
import { installPackages, requireNode } from './packages.mjs';
import { recordQuality } from './quality.mjs';

requireNode();
installPackages();
const isBuilt = process.argv.includes('--built');
const record = process.argv.includes('--record');
const filters = process.argv.slice(2).filter((word) => !['--built', '--record'].includes(word));
const total = { passed: 0, failed: 0, skipped: 0 };
/** A row for each part, kept where the run is recorded. */
const figures = [];
/** A line for each test that failed. */
const failures = [];

const chromium = await findOrInstallChromium(say);
const [hasFirefox, hasWebKit] = [Boolean(await findOrInstallFirefox(say)), Boolean(await findOrInstallWebKit(say))];
if (!chromium) fail('no Chromium: install Chromium or set CHROMIUM_PATH');
if (!hasFirefox) fail(whatToDo.firefox);
if (!hasWebKit) fail(whatToDo.webkit);

if (!isBuilt) {
  await step('build of the widget', '../scripts/build-embed.mjs');
  await step('build of the page', 'vite/bin/vite.js', 'build', '--logLevel=warn');
}
// Two at a time; what is built is looked at when the first of them is done, in all browsers one after the other.
const engines = [hasFirefox && 'firefox', hasWebKit && 'webkit'].filter(Boolean);
const running = engines.map((engine) => tests(`parts in ${engine}`, engine));
await Promise.race([...running, ...(running.length < 2 ? [Promise.resolve()] : [])]);
await Promise.all([...running, tests('what is built', 'built')]);

// Said again at the end, which is read first.
for (const failure of failures) say(`failed: ${failure}`);
say(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
// Of some tests alone nothing is kept.
if (record && filters.length === 0)
  recordQuality('engines', [
    { name: 'all, passed', value: total.passed },
    { name: 'all, failed', value: total.failed, limit: '0' },
    { name: 'all, left out with a reason', value: total.skipped },
    ...figures,
  ]);
process.exitCode = total.failed === 0 ? 0 : 1;

async function step(name, tool, ...words) {
  const started = Date.now();
  const { status, text } = await runTool(tool, words);
  report(name, { passed: Number(status === 0), failed: Number(status !== 0), skipped: 0 }, started);
  if (status === 0) return;
  failures.push(name);
  say(text.trimEnd());
}

async function tests(name, project) {
  const started = Date.now();
  const {
    status,
    counts,
    failures: failed,
    unhandledErrors,
  } = await countedTests(
    ['--config=vitest.engines.config.ts', `--project=${project}`, '--passWithNoTests', ...filters],
    { CHROMIUM_PATH: chromium ?? '' },
    say,
  );
  failures.push(...failed.map((line) => `${name}: ${line}`));
  const count = (state) => counts.reduce((sum, one) => sum + one[state], 0);
  const found = { passed: count('passed'), failed: count('failed') + unhandledErrors, skipped: count('skipped') };
  // It may end badly without a test that failed.
  if (status !== 0 && found.failed === 0) {
    found.failed = 1;
    failures.push(`${name} did not run to its end`);
  }
  report(name, found, started);
}

/** What is missing is a failure, and the others run. */
function fail(sentence) {
  say(sentence);
  failures.push(sentence);
  total.failed += 1;
}

function report(name, { passed, failed, skipped }, started) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  const time = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  figures.push({ name: `${name}, ${time}`, value: counts });
  say(`${name.padEnd(26)} ${time.padStart(7)}  ${counts}`);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
