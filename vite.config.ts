import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { bundledPackages } from './src/build/bundled-packages.ts';
import { documents } from './src/build/documents.ts';
import { tablesAndSheets } from './src/build/vite-plugin.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/**
 * What calculator and claims load at once is one file, and so are the parts that the calculator alone loads at once: each file more
 * takes the browser time before the first picture. What is loaded when it is asked for stays apart, and so does what does
 * more than offer something when it is loaded.
 */
function firstOf(id: string, modules: Modules): string | null {
  if (/\/src\/page\/(?!language\.ts)|\.html|\.css|\.define\.ts/.test(id)) return null;
  const pages = new Set<string>();
  const seen = new Set([id]);
  for (const module of seen) {
    const info = modules.getModuleInfo(module);
    const page = info?.isEntry ? /(index|claims)\.html$/.exec(module) : null;
    if (page) pages.add(page[1]!);
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  if (!pages.has('index')) return null;
  return pages.has('claims') ? 'common' : 'parts';
}

const packages = bundledPackages();

/** The pages, in dist/page: the calculator, the published claims, and the builder of widgets with the page of its preview. */
export default defineConfig({
  base: './',
  plugins: [tablesAndSheets(), documents(), packages.ofPage],
  worker: { format: 'es', plugins: () => [tablesAndSheets(), packages.ofWorker()] },
  define: { __PACKAGE_VERSION__: JSON.stringify(version) },
  build: {
    outDir: 'dist/page',
    target: 'es2022',
    emptyOutDir: true,
    // Every browser of the target preloads modules by itself, and what is asked for later has no more than it names.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    rolldownOptions: {
      input: { index: 'index.html', claims: 'claims.html', builder: 'builder.html', preview: 'preview.html' },
      // Who starts the project has no use for how long its plugins took.
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: [{ name: firstOf }] } },
    },
  },
});
