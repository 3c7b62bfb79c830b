import { defineConfig } from 'vite';
import { tablesAndSheets } from './src/build/vite-plugin.ts';

/** What the bench times inside Chromium: one classic script, beside the bench in node_modules/.bench. */
export default defineConfig({
  publicDir: false,
  plugins: [tablesAndSheets()],
  build: {
    lib: { entry: 'test/bench/draws-page.ts', formats: ['iife'], name: 'drawsPage', fileName: () => 'draws-page.js' },
    outDir: 'node_modules/.bench',
    emptyOutDir: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
