/**
 * The tests that matter in Firefox and WebKit, and the built page, widget and digits in both beside Chromium. It installs what is
 * missing, or says what to do. Which tests: test/engines/chosen.ts.
 *
 * npm run test:engines [-- --built] [--record] [filter of files …]: with --built, what is in dist is taken as it is; --record keeps
 * counts and times for docs/quality.md.
 */
import process from 'node:process';
import { findOrInstallChromium } from './chromium.mjs';
import { countedTests } from './counted-tests.mjs';
import { findOrInstallFirefox, findOrInstallWebKit, whatToDo } from './engines.mjs';
import { installPackages, requireNode } from './packages.mjs';
import { recordQuality } from './quality.mjs';
import { say, TestReport } from './test-report.mjs';

requireNode();
installPackages();
const isBuilt = process.argv.includes('--built');
const record = process.argv.includes('--record');
const filters = process.argv.slice(2).filter((word) => !['--built', '--record'].includes(word));
const report = new TestReport();

const chromium = await findOrInstallChromium(say);
const [hasFirefox, hasWebKit] = [Boolean(await findOrInstallFirefox(say)), Boolean(await findOrInstallWebKit(say))];
if (!chromium) fail('no Chromium: install Chromium or set CHROMIUM_PATH');
if (!hasFirefox) fail(whatToDo.firefox);
if (!hasWebKit) fail(whatToDo.webkit);

if (!isBuilt) {
  await report.step('build of the widget', '../scripts/build-embed.mjs');
  await report.step('build of the page', 'vite/bin/vite.js', 'build', '--logLevel=warn');
}
// Two at a time; what is built is looked at when the first of them is done, in all browsers one after the other.
const engines = [hasFirefox && 'firefox', hasWebKit && 'webkit'].filter(Boolean);
const running = engines.map((engine) => tests(`parts in ${engine}`, engine));
await Promise.race([...running, ...(running.length < 2 ? [Promise.resolve()] : [])]);
await Promise.all([...running, tests('what is built', 'built')]);

report.end();
// Of some tests alone nothing is kept.
if (record && filters.length === 0)
  recordQuality('engines', [
    { name: 'all, passed', value: report.total.passed },
    { name: 'all, failed', value: report.total.failed, limit: '0' },
    { name: 'all, left out with a reason', value: report.total.skipped },
    ...report.figures,
  ]);

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
  report.failures.push(...failed.map((line) => `${name}: ${line}`));
  const count = (state) => counts.reduce((sum, one) => sum + one[state], 0);
  const found = { passed: count('passed'), failed: count('failed') + unhandledErrors, skipped: count('skipped') };
  // It may end badly without a test that failed.
  if (status !== 0 && found.failed === 0) {
    found.failed = 1;
    report.failures.push(`${name} did not run to its end`);
  }
  report.part(name, found, started);
}

/** What is missing is a failure, and the others run. */
function fail(sentence) {
  say(sentence);
  report.failures.push(sentence);
  report.total.failed += 1;
}
