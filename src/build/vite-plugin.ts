import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import { briefTables } from '../catalog/brief.ts';
import { buildCatalog } from '../catalog/build-catalog.ts';
import { compileSheets, explanationsOf } from '../compile/compile-sheets.ts';
import type { CompiledModel } from '../compile/compile.ts';
import type { FirstTexts } from '../widget/first-words.ts';
import type { LaterTcoWords } from '../words/tco-words.ts';
import type { FrozenEdition } from './freeze-edition.ts';

const dataFolder = fileURLToPath(new URL('../../data/', import.meta.url));

/** What evaluators raise to a power with. */
const elementary = {
  module: 'virtual:elementary',
  file: fileURLToPath(new URL('../model/elementary.ts', import.meta.url)),
} as const;

/** Contents of data/ by path: the descriptor, the tables and the scenario files; frozen editions apart. */
export function readDataFiles(folder = dataFolder): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(csv|json)$/.test(path) && !path.startsWith('editions/'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(folder + path, 'utf8')]));
}

/**
 * Checks the tables, compiles the sheets and serves both as modules: `virtual:catalog`, `virtual:catalog/brief`,
 * `virtual:first-data`, `virtual:first-words/<language>`, `virtual:first-view`, `virtual:sources`, `virtual:claims`, `virtual:presets`, `virtual:model/<name>`,
 * `virtual:formulas/<name>`, `virtual:explanations`; and the frozen editions: `virtual:editions` and, loaded on demand,
 * `virtual:edition/<id>`; and what is said of the files of the widget, `virtual:built-widget`. A bad row or a bad formula fails the build.
 * @param frozen Whether frozen editions can be loaded; a script of one file, which holds all that it loads, does without.
 */
export function tablesAndSheets({ frozen = true }: { readonly frozen?: boolean } = {}): Plugin {
  let modules: Record<string, string> | undefined;
  let firstTexts: Promise<FirstTextsOf> | undefined;
  const write = (): Record<string, string> => ({
    ...writeModules(),
    'virtual:editions': editionsModule(frozen ? frozenEditions() : []),
  });
  return {
    name: 'cpo-tco:tables-and-sheets',
    buildStart() {
      modules = write();
      firstTexts = undefined;
      for (const path of Object.keys(readDataFiles())) this.addWatchFile(dataFolder + path);
    },
    resolveId: (id) => {
      if (id === elementary.module) return elementary.file;
      return id.startsWith('virtual:') ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith('\0virtual:')) return undefined;
      if (id === '\0virtual:first-data') return made('widget/first-data.ts', 'firstData').then(exportJson);
      if (id === '\0virtual:first-view') return made('page/first-view.ts', 'firstView').then(exportJson);
      if (id === '\0virtual:built-widget') return exportJson(builtWidget());
      const language = /^\0virtual:first-words\/(.+)$/.exec(id)?.[1];
      if (language !== undefined) {
        firstTexts ??= moduleOf<{ firstTexts: FirstTextsOf }>('widget/first-words.ts').then((made) => made.firstTexts);
        return firstWordsModule(language, firstTexts);
      }
      const edition = /^\0virtual:edition\/(.+)$/.exec(id)?.[1];
      if (edition !== undefined) return editionModule(readEdition(edition));
      modules ??= write();
      return modules[id.slice(1)];
    },
  };
}

/** What a page shows before its engine is there, by the engine itself: the result of a function of a module of src. */
async function made(path: string, name: string): Promise<unknown> {
  const module = await moduleOf<Record<string, () => unknown>>(path);
  return module[name]!();
}

async function moduleOf<Module>(path: string): Promise<Module> {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  return (await runnerImport<Module>(file, { plugins: [tablesAndSheets()] })).module;
}

type FirstTextsOf = (words: LaterTcoWords) => FirstTexts;

/** Names and sentences of the defaults in a language, as text. */
async function firstWordsModule(language: string, firstTexts: Promise<FirstTextsOf>): Promise<string> {
  const { tcoWords } = await moduleOf<{ tcoWords: LaterTcoWords }>(`words/${language}/tco-later-words.ts`);
  const { inputs, ...others } = (await firstTexts)(tcoWords);
  // What one rate has, the other has too: it is told of one.
  const kept = Object.entries(inputs).filter(
    ([english, text]) => !english.includes('800G') || inputs[atTerabits(english)]?.replace('1.6T', '800G') !== text,
  );
  return `const { told, options, inputs } = ${parsed({ ...others, inputs: Object.fromEntries(kept) })};
export default {
  told: ({ capacity }) => told[capacity],
  optionName: ({ id }) => options[id],
  input: ({ english }) => inputs[english] ?? inputs[english.replace('800G', '1.6T')]?.replace('1.6T', '800G'),
};
`;
}

const atTerabits = (english: string): string => english.replace('800G', '1.6T');

function writeModules(): Record<string, string> {
  const { catalog, sources, claims } = buildCatalog(readDataFiles());
  const compiled = compileSheets(catalog.inputs);
  return {
    'virtual:catalog': exportJson(catalog),
    'virtual:catalog/brief': exportJson(briefTables(catalog)),
    'virtual:sources': exportJson(sources),
    'virtual:claims': exportJson(claims),
    'virtual:presets': exportJson(presetsOf(claims.scenarios)),
    'virtual:explanations': exportJson(explanationsOf(compiled)),
    ...Object.fromEntries(
      compiled.map(([model, code]) => [
        `virtual:model/${model.name}`,
        `${elementaryImport}export default ${evaluatorText(code)};\n`,
      ]),
    ),
    ...Object.fromEntries(
      compiled.map(([model, { formulas }]) => [`virtual:formulas/${model.name}`, exportJson(formulas)]),
    ),
  };
}

/** What the build of the widget says of its files; null where it was not built, or as another version. */
function builtWidget(): unknown {
  try {
    const at = (path: string): Record<string, unknown> =>
      JSON.parse(readFileSync(`${dataFolder}../${path}`, 'utf8')) as Record<string, unknown>;
    const built = at('dist/embed/integrity.json');
    return built.version === at('package.json').version ? built : null;
  } catch {
    return null;
  }
}

const editionsModule = (ids: readonly string[]): string =>
  `export default { ${ids.map((id) => `'${id}': () => import('virtual:edition/${id}')`).join(', ')} };\n`;

/** Ids of the editions in data/editions. */
export const frozenEditions = (): string[] =>
  readdirSync(`${dataFolder}editions`).flatMap((name) => /^(\d{4}\.\d\d)\.json$/.exec(name)?.[1] ?? []);

const readEdition = (id: string): FrozenEdition =>
  JSON.parse(readFileSync(`${dataFolder}editions/${id}.json`, 'utf8')) as FrozenEdition;

/** A frozen edition as a module: its sheets are the code that was frozen with it. Inputs have the names of today. */
function editionModule({ models, ...edition }: FrozenEdition): string {
  const labels = new Map(buildCatalog(readDataFiles()).catalog.inputs.map(({ quantity, label }) => [quantity, label]));
  const inputs = edition.catalog.inputs.map((input) => ({
    ...input,
    label: labels.get(input.quantity) ?? input.label,
  }));
  const evaluators = Object.entries(models).map(([name, model]) => `${name}: ${evaluatorText(model)}`);
  const formulas = Object.fromEntries(Object.entries(models).map(([name, model]) => [name, model.formulas]));
  return `${elementaryImport}export default {
  ...${parsed({ ...edition, catalog: { ...edition.catalog, inputs }, formulas })},
  models: { ${evaluators.join(', ')} },
};
`;
}

/** Scenario files whose names begin with `preset-`: the examples of the page. */
const presetsOf = (scenarios: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(scenarios).filter(([name]) => name.startsWith('preset-')));

const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
const exportJson = (value: unknown): string => `export default ${parsed(value)};\n`;

const elementaryImport = `import { power } from '${elementary.module}';\n`;

/**
 * An evaluator as an expression. Frozen ones call Math.pow, whose last bits each browser has of its own: they get the one that
 * they were frozen with.
 */
function evaluatorText(model: Omit<CompiledModel, 'explanations'>): string {
  const { code, inputs, inputLength, outputs, outputLength, reports, steps } = model;
  return `(() => {
${code.replaceAll(/^export /gm, '').replaceAll('Math.pow(', 'power(')}return {
  evaluate,
  inputLength: ${inputLength},
  outputLength: ${outputLength},
  ...${JSON.stringify({ inputs, outputs, reports, steps })},
};
})()`;
}
