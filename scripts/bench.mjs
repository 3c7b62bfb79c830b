import { rmSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { installPackages, requireNode, root } from './packages.mjs';

requireNode();
installPackages();
process.chdir(root);

// Inside node_modules, so that what the bundle imports is found.
const folder = `${root}node_modules/.bench/`;
const { build } = await import('vite');
await build({ logLevel: 'warn' });
await build({ logLevel: 'warn', configFile: 'vite.cli.config.ts' });
await build({
  logLevel: 'warn',
  publicDir: false,
  build: { ssr: 'test/bench/bench.ts', outDir: folder, target: 'node20', emptyOutDir: true },
});
await import(pathToFileURL(`${folder}bench.js`).href);
rmSync(folder, { recursive: true });
