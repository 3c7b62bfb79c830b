import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { tablesAndSheets } from './src/build/vite-plugin.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/** What scripts/build-embed.mjs builds, by mode: the module tier with its chunks, and classic files of one piece. */
const entries: Readonly<Record<string, { readonly entry: string; readonly format: 'es' | 'iife' }>> = {
  'cpo-tco': { entry: 'src/widget/cpo-tco.define.ts', format: 'es' },
  'cpo-tco.lazy': { entry: 'src/widget/entries/lazy.ts', format: 'es' },
  'cpo-tco.all': { entry: 'src/widget/entries/all.ts', format: 'iife' },
  frame: { entry: 'src/widget/entries/frame.ts', format: 'iife' },
  'frame-host': { entry: 'src/widget/entries/frame-host.ts', format: 'iife' },
};

/** Lit leaves names in the window and reads names from it that elements of the page may carry: it gets a window of its own. */
const litAlone: Plugin = {
  name: 'cpo-tco:lit-alone',
  transform(code, id) {
    if (!/node_modules\/(@lit\/reactive-element|lit-html|lit-element)\//.test(id) || !code.includes('globalThis'))
      return;
    const own =
      'const litAlone = { trustedTypes: window.trustedTypes, ShadowRoot: window.ShadowRoot, litPropertyMetadata: new WeakMap() };';
    const alone = code
      .replaceAll('globalThis', 'litAlone')
      .replaceAll(/(?<![.\w])litPropertyMetadata/g, 'litAlone.litPropertyMetadata');
    return { code: own + alone, map: null };
  },
};

export default defineConfig(({ mode }) => {
  const { entry, format } = entries[mode]!;
  return {
    base: './',
    publicDir: false,
    plugins: [tablesAndSheets({ frozen: format === 'es' }), litAlone],
    define: { __PACKAGE_VERSION__: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: 'dist/embed',
      target: 'es2022',
      emptyOutDir: false,
      modulePreload: false,
      // What is above 500 kB is the one file of the strict tier, which is to hold everything.
      chunkSizeWarningLimit: 1000,
      lib: { entry: { [mode]: entry }, formats: [format], name: 'cpoTco', fileName: () => `${mode}.js` },
      rolldownOptions: {
        preserveEntrySignatures: false,
        output: {
          minify: true,
          chunkFileNames: '[name]-[hash].js',
          ...(format === 'iife' && { codeSplitting: false }),
        },
      },
    },
  };
});
