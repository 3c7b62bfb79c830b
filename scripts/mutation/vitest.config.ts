import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';
import { tablesAndSheets } from '../../src/build/vite-plugin.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const counted = path.resolve('scripts/mutation/counted-properties.ts');

const countedProperties: Plugin = {
  name: 'counted-properties',
  enforce: 'pre',
  resolveId: (source, importer) => (source === 'fast-check' && importer !== counted ? counted : undefined),
};

/** The tests of one room in one worker, which stays. */
export default defineConfig({
  plugins: [countedProperties, tablesAndSheets()],
  define: { __PACKAGE_VERSION__: JSON.stringify(version) },
  test: { pool: 'threads', isolate: false, maxWorkers: 1, testTimeout: 60_000, silent: true },
});
