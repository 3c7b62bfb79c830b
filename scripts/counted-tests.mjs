import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './packages.mjs';

/** Runs Vitest to its end. @returns its status, what passed, failed and was skipped in each project, and a line for each failure. */
export async function countedTests(words, env, say) {
  const folder = mkdtempSync(join(tmpdir(), 'cpo-tco-test-'));
  const countsFile = join(folder, 'counts.json');
  const { status } = await runTool(
    'vitest/vitest.mjs',
    ['run', '--reporter=dot', '--reporter=./scripts/counts-reporter.mjs', ...words],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env, COUNTS_FILE: countsFile } },
  );
  const { counts, failures = [], unhandledErrors } = readCounts(countsFile, say);
  rmSync(folder, { recursive: true });
  return { status, counts: Object.values(counts), failures, unhandledErrors };
}

/** What the reporter wrote. No file means that the tests did not start or did not end. */
function readCounts(file, say) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    say('the tests did not run to their end');
    return { counts: {}, unhandledErrors: 1 };
  }
}

/** Runs a tool of node_modules to its end. @returns its status, and what it wrote where that is not shown at once. */
export function runTool(path, words, options = { stdio: ['ignore', 'pipe', 'pipe'] }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${root}node_modules/${path}`, ...words], { cwd: root, ...options });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (some) => (text += some));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, text }));
  });
}
