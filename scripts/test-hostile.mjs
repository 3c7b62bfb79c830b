/**
 * A million hostile inputs over all gates, outside CI. The seed is printed; with it the same inputs come again.
 *
 * npm run test:hostile [-- --inputs 1000000 --seed 1 --gates link,csv]
 */
import { rmSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { installPackages, requireNode, root } from './packages.mjs';

requireNode();
installPackages();
process.chdir(root);

// Inside node_modules, so that what the bundle imports is found; apart from other runs.
const folder = `${root}node_modules/.hostile-${process.pid}/`;
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const { build } = await import('vite');
await build({
  logLevel: 'warn',
  publicDir: false,
  build: { ssr: 'test/hostile/run.ts', outDir: folder, target: 'node20', emptyOutDir: true },
});
await import(pathToFileURL(`${folder}run.js`).href);
