import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { fail, installPackages, requireNode, root } from './packages.mjs';

/** Freezes the tables, the compiled sheets and the sampler of this edition in data/editions/. */
requireNode();
installPackages();
const { version: edition } = JSON.parse(readFileSync(`${root}data/datapackage.json`, 'utf8'));
const path = `data/editions/${edition}.json`;
if (existsSync(root + path))
  fail(`${path} is frozen and is not altered; a new edition has another version in data/datapackage.json`);
const { runnerImport } = await import('vite');
const { version } = createRequire(import.meta.url)(`${root}package.json`);
const load = async (path) => (await runnerImport(`${root}${path}`)).module;
const { readDataFiles } = await load('src/build/vite-plugin.ts');
const { freezeEdition } = await load('src/build/freeze-edition.ts');

const frozen = freezeEdition(readDataFiles(), version);
mkdirSync(`${root}data/editions`, { recursive: true });
writeFileSync(root + path, `${JSON.stringify(frozen)}\n`);
process.stdout.write(`${path} is written\n`);
