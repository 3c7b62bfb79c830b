/**
 * Lighthouse with its settings for mobile, on the page and on a host with the widget: the median of several runs of each.
 *
 * npm run test:lighthouse [-- --runs 5 --record --built --report NAME]
 *
 * --only page measures one of them, --built takes dist/ as it is; --report writes the whole report of each median, NAME-page.json and so on.
 *
 * Performance is held by the median, which is that of the machine: what else runs on it makes tasks longer. So the same blocking time by
 * processor time stands beside it. What is installed for it is kept apart from the packages of the project.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromiumFlags, findOrInstallChromium } from './chromium.mjs';
import { fail, installIn, installPackages, requireNode, root } from './packages.mjs';
import { recordQuality } from './quality.mjs';
import { build } from './reproducible.mjs';

requireNode();
const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    record: { type: 'boolean' },
    report: { type: 'string' },
    built: { type: 'boolean' },
    only: { type: 'string', multiple: true },
  },
});
const runs = Number(flags.runs);
if (!Number.isInteger(runs) || runs < 1) fail(`--runs: found ${flags.runs}; allowed: a whole number from 1`);
installPackages();
const chromePath = await findOrInstallChromium((text) => process.stdout.write(`${text}\n`));
if (!chromePath) fail('no Chromium: install Chromium or set CHROMIUM_PATH');

const tools = `${root}node_modules/.lighthouse/`;
if (readOr(`${tools}package-lock.json`) !== readOr(`${root}test/lighthouse/package-lock.json`)) {
  rmSync(tools, { recursive: true, force: true });
  for (const name of ['package.json', 'package-lock.json']) cpSync(`${root}test/lighthouse/${name}`, tools + name);
  if (!installIn(tools)) {
    rmSync(tools, { recursive: true });
    fail('Lighthouse cannot be installed, see above');
  }
}
const from = createRequire(tools);
const load = (name) => import(pathToFileURL(from.resolve(name)).href);
const { default: lighthouse } = await load('lighthouse');
const { computeMedianRun } = await load('lighthouse/core/lib/median-run.js');
const { launch } = await load('chrome-launcher');

if (!flags.built) build(root);
/** What a host serves: the page in a folder, and a page of its own with the widget beside it. */
const site = mkdtempSync(join(tmpdir(), 'cpo-tco-lighthouse-'));
cpSync(`${root}dist/page`, join(site, 'page'), { recursive: true });
cpSync(`${root}dist/embed`, join(site, 'host', 'cpo-tco'), { recursive: true });
cpSync(`${root}test/lighthouse/host.html`, join(site, 'host', 'index.html'));

const pages = [
  ['page', 'page/index.html'],
  ['claims', 'page/claims.html'],
  ['builder', 'page/builder.html'],
  ['method', 'page/method.html'],
  ['host with the widget', 'host/index.html'],
];
/** Performance is held where a reader comes first. */
const held = new Set(['page', 'host with the widget']);
const limits = { accessibility: 1, 'best-practices': 1, seo: 1, performance: 0.95 };
const timings = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];

const { server, address } = await serve(site);
const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', ...chromiumFlags], logLevel: 'silent' });
const figures = [];
let failed = 0;
try {
  for (const [name, path] of pages.filter(([one]) => flags.only?.includes(one) ?? true)) {
    const results = [];
    for (let run = 0; run < runs; run++) {
      const { lhr, artifacts } = await lighthouse(address + path, {
        port: chrome.port,
        logLevel: 'silent',
        output: 'json',
      });
      if (lhr.runtimeError) throw new Error(`${name}: ${lhr.runtimeError.message}`);
      results.push({ lhr, blocked: blockedByProcessorTime(artifacts.Trace.traceEvents) });
    }
    tell(name, results);
  }
} finally {
  chrome.kill();
  server.close();
  rmSync(site, { recursive: true, force: true });
}
if (flags.record) recordQuality('lighthouse', figures);
process.exitCode = failed === 0 ? 0 : 1;

function tell(name, measured) {
  const results = measured.map(({ lhr }) => lhr);
  // Three of the four do not depend on the time that a run took: each run has to hold them.
  const median = computeMedianRun(results);
  if (flags.report) writeFileSync(`${flags.report}-${name.replaceAll(' ', '-')}.json`, JSON.stringify(median));
  for (const [category, limit] of Object.entries(limits)) {
    const isTimed = category === 'performance';
    const score = isTimed
      ? median.categories[category].score
      : Math.min(...results.map(({ categories }) => categories[category].score));
    const isHeld = !isTimed || held.has(name);
    const hundred = Math.round(score * 100);
    figures.push({ name: `${name}: ${category}`, value: hundred, ...(isHeld && { limit: `at least ${limit * 100}` }) });
    const low = isHeld && score < limit;
    if (low) failed++;
    process.stdout.write(`${low ? 'FAILED ' : ''}${name}: ${category} ${hundred}\n`);
    const worst = isTimed ? median : results.find(({ categories }) => categories[category].score === score);
    if (score < 1) for (const line of reasons(worst, category)) process.stdout.write(`  ${line}\n`);
  }
  for (const timing of timings) {
    const { title, numericValue } = median.audits[timing];
    const isTime = timing !== 'cumulative-layout-shift';
    const value = isTime ? Math.round(numericValue) : Math.round(numericValue * 1000) / 1000;
    figures.push({ name: `${name}: ${title}`, value, ...(isTime && { unit: 'ms' }) });
    process.stdout.write(`  ${title} ${value}${isTime ? ' ms' : ''}\n`);
  }
  const { blocked } = measured[results.indexOf(median)];
  figures.push({ name: `${name}: the same by processor time`, value: blocked, unit: 'ms' });
  process.stdout.write(`  Blocking time by processor time ${blocked} ms\n`);
  figures.push({
    name: `${name}: benchmark index of the machine, median of ${runs} runs`,
    value: Math.round(median.environment.benchmarkIndex),
  });
}

/** Lighthouse counts what of a task, four times as long, is above 50 ms after the first picture; here by what the thread itself did. */
function blockedByProcessorTime(events) {
  const [slowdown, unnoticed] = [4, 50];
  const painted = events.findLast(({ name }) => name === 'firstContentfulPaint');
  const tasks = events.filter(
    ({ name, pid, tid, ts }) => /RunTask$/.test(name) && pid === painted.pid && tid === painted.tid && ts > painted.ts,
  );
  if (!tasks.some(({ tdur }) => tdur > 0)) throw new Error('the trace has no processor time after the first picture');
  const over = tasks.map(({ tdur = 0 }) => Math.max(0, (slowdown * tdur) / 1000 - unnoticed));
  return Math.round(over.reduce((sum, one) => sum + one, 0));
}

/** Audits that took points, with where. */
function reasons({ categories, audits }, category) {
  return categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .flatMap(({ id }) => [
      `${id} ${audits[id].score}: ${audits[id].title} ${audits[id].displayValue ?? ''}`,
      ...(audits[id].details?.items ?? [])
        .slice(0, 5)
        .map((item) => `    ${item.node?.selector ?? JSON.stringify(item).slice(0, 200)}`),
    ]);
}

function readOr(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** As hosts of static files do: with types, compressed, and what has a hash in its name is kept for a year. */
async function serve(folder) {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
  const packed = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, normalize(pathname));
    if (!existsSync(path) || !statSync(path).isFile()) return response.writeHead(404).end();
    if (!packed.has(path)) packed.set(path, gzipSync(readFileSync(path)));
    return response
      .writeHead(200, {
        'content-type': `${types[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`,
        'content-encoding': 'gzip',
        'cache-control': /-[\w-]{8}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
      })
      .end(packed.get(path));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}
