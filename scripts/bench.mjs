import { cpSync, existsSync, rmSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { installIn, installPackages, requireNode, root } from './packages.mjs';
import { figuresOfLines, recordQuality } from './quality.mjs';

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
await build({ logLevel: 'warn', configFile: 'vite.bench.config.ts' });
// A page whose functions keep their names: npm run bench -- --profile
if (process.argv.includes('--profile'))
  await build({ logLevel: 'warn', build: { outDir: `${folder}page`, minify: false } });

// Kept for the next run; the bench says so where it cannot be installed.
const squiggle = `${root}node_modules/.squiggle/`;
if (!existsSync(squiggle)) {
  cpSync('test/bench/squiggle', squiggle, { recursive: true });
  if (!installIn(squiggle)) rmSync(squiggle, { recursive: true });
}

const lines = [];
const { log } = console;
console.log = (text = '', ...others) => {
  lines.push(String(text));
  log(text, ...others);
};
await import(pathToFileURL(`${folder}bench.js`).href);
console.log = log;
// Of the pages their whole is kept: names of their files have a hash that changes with each build.
if (process.argv.includes('--record'))
  recordQuality(
    'bench',
    figuresOfLines(lines).filter(({ name }) => !name.includes(': assets/')),
  );
rmSync(folder, { recursive: true });
