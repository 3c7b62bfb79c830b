import { writeFileSync } from 'node:fs';
import { installPackages, requireNode, root } from './packages.mjs';

/** Writes docs/model.md from the sheets and the tables. */
requireNode();
installPackages();
const { runnerImport } = await import('vite');
const load = async (path) => (await runnerImport(`${root}${path}`)).module;
const { readDataFiles } = await load('src/build/vite-plugin.ts');
const { buildCatalog } = await load('src/catalog/build-catalog.ts');
const { modelDocs } = await load('src/build/model-docs.ts');
writeFileSync(`${root}docs/model.md`, modelDocs(buildCatalog(readDataFiles()).catalog.inputs));
