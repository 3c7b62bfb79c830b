import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { tablesAndSheets } from '../../src/build/vite-plugin.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The tests of one room in one worker, which stays. */
export default defineConfig({
  plugins: [tablesAndSheets()],
  define: { __PACKAGE_VERSION__: JSON.stringify(version) },
  test: { pool: 'threads', isolate: false, maxWorkers: 1, testTimeout: 60_000, silent: true },
});
