import process from 'node:process';
import { installPackages, requireNode, root } from './packages.mjs';

requireNode();
installPackages();
process.chdir(root);
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${root}src/build/vite-plugin.ts`);
await runnerImport(`${root}test/mutation/sheets.ts`, { plugins: [module.tablesAndSheets()] });
