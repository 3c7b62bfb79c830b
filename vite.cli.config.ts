import { defineConfig, mergeConfig } from 'vite';
import page from './vite.config.ts';

/** The command line, in dist/cli. */
export default mergeConfig(
  page,
  defineConfig({
    publicDir: false,
    build: {
      ssr: 'src/cli/main.ts',
      outDir: 'dist/cli',
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'cpo-tco.js' } },
    },
  }),
);
