import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { bundledPackages } from './src/build/bundled-packages.ts';
import { tablesAndSheets } from './src/build/vite-plugin.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/** What npm installs for a page that has a bundler: the packages it depends on stay outside and can be shared. */
export default defineConfig({
  publicDir: false,
  plugins: [tablesAndSheets(), bundledPackages().ofPage],
  define: { __PACKAGE_VERSION__: JSON.stringify(version) },
  build: {
    outDir: 'dist/lib',
    target: 'es2022',
    minify: false,
    lib: {
      entry: {
        index: 'src/library/index.ts',
        element: 'src/widget/entries/element.ts',
        define: 'src/widget/entries/define.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(lit|chart\.js|mathjs)($|\/)/,
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
