/**
 * A million hostile inputs over all gates, outside CI. The seed is printed; with it the same inputs come again.
 *
 * npm run test:hostile [-- --inputs 1000000 --seed 1 --gates link,csv --record]
 */
import { rmSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { installPackages, requireNode, root } from './packages.mjs';
import { recordQuality } from './quality.mjs';

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
const { outcomes, seed } = await import(pathToFileURL(`${folder}run.js`).href);
if (process.argv.includes('--record')) {
  const sum = (key) => outcomes.reduce((all, outcome) => all + outcome[key], 0);
  recordQuality('hostile', [
    { name: 'seed', value: String(seed) },
    { name: 'inputs', value: sum('count') },
    { name: 'faults', value: sum('faults'), limit: '0' },
    ...outcomes.map(({ name, count, slowest }) => ({
      name: `${name}: slowest of ${count.toLocaleString('en-US')} inputs, processor time for 4 kB`,
      value: Math.round(slowest * 10) / 10,
      unit: 'ms',
    })),
  ]);
}
