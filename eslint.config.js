import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { readerWords } from './scripts/reader-words-rule.mjs';
import { rooms, typesOfEngineOnly } from './scripts/rooms.mjs';

// The rules on types, on the language and on cycles are in .oxlintrc.json: oxlint checks them in a tenth of the time.

/** Rooms whose texts are no words for readers, and the room of words itself: they speak to authors of sheets and tables. */
const worded = ['words', 'model', 'compile', 'catalog', 'build'];

const modules = {
  engine: {
    regex: '/engine/',
    message: 'Import types alone from engine; results come from scenario.',
    allowTypeImports: true,
  },
  mathjs: { regex: '^mathjs', message: 'mathjs belongs to src/compile and src/scenario/typed-unit.ts.' },
  chart: { regex: '^chart\\.js', message: 'chart.js belongs to src/parts/charts/register.ts.', allowTypeImports: true },
  models: { regex: '^virtual:(model|formulas)/', message: 'Compiled models belong to engine.' },
  catalog: { regex: '^virtual:catalog($|/)', message: 'The tables belong to catalog.' },
  virtual: { regex: '^virtual:(?!model/|formulas/|catalog($|/))', message: 'This room takes data as arguments.' },
};

/** Modules that a room may not import. A file may be allowed one of them. */
function refusedModules(room, allowed) {
  return [
    modules.chart,
    ...(room === 'compile' ? [] : [modules.mathjs]),
    ...(room === 'engine' ? [] : [modules.models]),
    ...(room === 'catalog' ? [] : [modules.catalog]),
    ...(['model', 'compile', 'engine', 'catalog', 'words'].includes(room) ? [modules.virtual] : []),
    ...(typesOfEngineOnly.includes(room) ? [modules.engine] : []),
  ].filter((module) => module !== allowed);
}

/** `import()` escapes the rule on import statements. */
const refusedDynamically = (module) => ({
  selector: `ImportExpression[source.value=/${module.regex.replaceAll('/', '\\/')}/]`,
  message: module.message,
});

const modulesOf = (files, room, allowed) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: refusedModules(room, allowed) }],
    'no-restricted-syntax': ['error', ...refusedModules(room, allowed).map(refusedDynamically)],
  },
});

/** Files with `import()`, which oxlint does not follow when it looks for cycles. */
const src = new URL('src/', import.meta.url);
const lazy = readdirSync(src, { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && readFileSync(new URL(path, src), 'utf8').includes('import('))
  .map((path) => `src/${path}`);

const impure = 'Engine and model are pure: data, date and seed are arguments.';

export default defineConfig(
  { ignores: ['dist/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })],
    },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: [
            { target: './src', from: ['./test', './scripts', './bin', './data'] },
            ...Object.entries(rooms).map(([room, below]) => ({
              target: `./src/${room}`,
              from: './src',
              except: [room, ...below].map((name) => `./${name}`),
              message: `Allowed in ${room}: ${[room, ...below].join(', ')}.`,
            })),
          ],
        },
      ],
    },
  },
  { files: lazy, rules: { 'import-x/no-cycle': 'error' } },
  {
    files: ['src/**/*.ts'],
    ignores: worded.map((room) => `src/${room}/**`),
    plugins: { 'cpo-tco': { rules: { 'reader-words': readerWords } } },
    rules: { 'cpo-tco/reader-words': 'error' },
  },
  Object.keys(rooms).map((room) => modulesOf([`src/${room}/**/*.ts`], room)),
  modulesOf(['src/scenario/typed-unit.ts'], 'scenario', modules.mathjs),
  modulesOf(['src/parts/charts/register.ts'], 'parts', modules.chart),
  // What a language of the widget says of the defaults is written by the build.
  modulesOf(['src/words/*/tco-words.ts'], 'words', modules.virtual),
  {
    files: ['src/{model,engine}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'Date',
          'Intl',
          'JSON',
          'console',
          'crypto',
          'document',
          'fetch',
          'globalThis',
          'localStorage',
          'navigator',
        ],
        ...['performance', 'process', 'queueMicrotask', 'self', 'setInterval', 'setTimeout', 'window'],
      ].map((name) => (name === 'error' ? name : { name, message: impure })),
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: impure }],
    },
  },
  {
    files: ['src/{parts,widget,page}/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], wc.configs['flat/best-practice']],
  },
);
