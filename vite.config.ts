import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { documents } from './src/build/documents.ts';
import { tablesAndSheets } from './src/build/vite-plugin.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/** The pages, in dist/page: the calculator and the published claims. */
export default defineConfig({
  base: './',
  plugins: [tablesAndSheets(), documents()],
  worker: { format: 'es', plugins: () => [tablesAndSheets()] },
  define: { __PACKAGE_VERSION__: JSON.stringify(version) },
  build: {
    outDir: 'dist/page',
    target: 'es2022',
    emptyOutDir: true,
    rolldownOptions: {
      input: { index: 'index.html', claims: 'claims.html' },
      // Who starts the project has no use for how long its plugins took.
      checks: { bundlerTimings: false },
    },
  },
});
