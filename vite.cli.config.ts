import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vite';
import { hashOfSources, stampName } from './scripts/sources.mjs';
import page from './vite.config.ts';

const root = fileURLToPath(new URL('./', import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  devDependencies: Readonly<Record<string, string>>;
};

let hash: string;

/** The command line, in dist/cli. */
export default mergeConfig(
  page,
  defineConfig({
    publicDir: false,
    plugins: [
      {
        name: 'stamp-of-sources',
        // Before anything is read: what changes during the build is built again.
        buildStart() {
          hash = hashOfSources(root);
          // A thread of `batch` begins with a file of its own.
          this.emitFile({ type: 'chunk', id: `${root}src/cli/batch-thread.ts`, fileName: 'batch-thread.js' });
        },
        writeBundle({ dir }) {
          writeFileSync(`${dir}/${stampName}`, hash);
        },
      },
    ],
    // A package that npm does not install with this one is part of the program; xmlchars comes with saxes.
    ssr: { noExternal: [...Object.keys(devDependencies), 'xmlchars'] },
    build: {
      ssr: 'src/cli/main.ts',
      outDir: 'dist/cli',
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'cpo-tco.js' } },
    },
  }),
);
