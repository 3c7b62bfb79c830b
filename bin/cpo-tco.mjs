#!/usr/bin/env node
import { existsSync, readdirSync, statSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const program = `${root}dist/cli/cpo-tco.js`;
const sources = ['src', 'data', 'package.json', 'package-lock.json', 'vite.config.ts', 'vite.cli.config.ts'];

// An installed package has the built program and no sources.
if (existsSync(`${root}src`) && isStale()) {
  const { buildCommandLine } = await import('../scripts/build-command-line.mjs');
  await buildCommandLine();
}
// As in `cpo-tco compare | head`: a reader that has seen enough is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});
await import(new URL('../dist/cli/cpo-tco.js', import.meta.url).href);

function isStale() {
  if (!existsSync(program) || !existsSync(`${root}node_modules`)) return true;
  const built = statSync(program).mtimeMs;
  return sources.some((path) => newest(root + path) > built);
}

/** Folders count too: their time tells of files that are gone. */
function newest(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}
