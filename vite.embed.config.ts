import { readFileSync } from 'node:fs';
import { defineConfig, Visitor, type Plugin } from 'vite';
import { bundledPackages } from './src/build/bundled-packages.ts';
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

/** Templates and styles are written over many indented lines, which a browser does not need. */
const shortTemplates: Plugin = {
  name: 'cpo-tco:short-templates',
  enforce: 'post',
  transform(code, id) {
    if (!/\/src\/(widget|parts)\//.test(id)) return;
    const pieces: { readonly start: number; readonly end: number; readonly text: string }[] = [];
    new Visitor({
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.type !== 'Identifier' || !['css', 'html', 'svg'].includes(tag.name)) return;
        const shorten = tag.name === 'css' ? shortStyles : shortMarkup;
        for (const { start, end } of quasi.quasis) pieces.push({ start, end, text: shorten(code.slice(start, end)) });
      },
    }).visit(this.parse(code));
    if (pieces.length === 0) return;
    let short = code;
    for (const { start, end, text } of pieces.sort((a, b) => b.start - a.start))
      short = short.slice(0, start) + text + short.slice(end);
    return { code: short, map: null };
  },
};
const onOneLine = (text: string): string => text.replace(/\n\s*/g, ' ');
/** The end of a tag on a line of its own needs no space before it. */
const shortMarkup = (text: string): string => onOneLine(text.replace(/\n\s*(?=>)/g, ''));
const shortStyles = (text: string): string =>
  onOneLine(text.replace(/\/\*[\s\S]*?\*\//g, ''))
    .replace(/ *([{};]) */g, '$1')
    // Before a colon a space may part two selectors.
    .replace(/([:,]) +/g, '$1')
    .replaceAll(';}', '}')
    .replace(/(?<![\d.])0(?=\.\d)/g, '');

/** A chunk with words of a language has its tag in its name: `tco-words-de`, `refusals-zh-Hans`. */
function chunkName(facade: string | null | undefined, modules: readonly string[]): string {
  const tags = new Set((facade ? [facade] : modules).map((id) => /\/src\/words\/([\w-]+)\/[\w-]+\.ts$/.exec(id)?.[1]));
  const [tag] = tags;
  return tags.size === 1 && tag !== undefined ? `[name]-${tag}-[hash].js` : '[name]-[hash].js';
}

export default defineConfig(({ mode }) => {
  const { entry, format } = entries[mode]!;
  return {
    base: './',
    publicDir: false,
    plugins: [tablesAndSheets({ frozen: format === 'es' }), litAlone, shortTemplates, bundledPackages().ofPage],
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
          // What tells a bundler that a call is pure tells a browser nothing.
          comments: false,
          chunkFileNames: ({ facadeModuleId, moduleIds }) => chunkName(facadeModuleId, moduleIds),
          ...(format === 'iife' && { codeSplitting: false }),
        },
      },
    },
  };
});
