#!/usr/bin/env node
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

// An installed package has the built program and no sources.
if (existsSync(`${root}src`)) {
  const { isStale } = await import('../scripts/sources.mjs');
  if (isStale(root)) {
    const { buildCommandLine } = await import('../scripts/build-command-line.mjs');
    await buildCommandLine();
  }
}
// As in `cpo-tco compare | head`: a reader that has seen enough is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});
await import(new URL('../dist/cli/cpo-tco.js', import.meta.url).href);
