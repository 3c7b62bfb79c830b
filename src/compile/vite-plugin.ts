import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import { briefTables } from '../catalog/brief.ts';
import { buildCatalog } from '../catalog/build-catalog.ts';
import { constants } from '../model/constants.ts';
import { decision } from '../model/decision.ts';
import type { Model } from '../model/sheet.ts';
import { fabricModel } from '../model/fabric.ts';
import { switchModel } from '../model/switch.ts';
import { compileModel, type CompiledModel } from './compile.ts';

const dataFolder = fileURLToPath(new URL('../../data/', import.meta.url));
const models: readonly Model[] = [switchModel, fabricModel, decision];

/** Contents of data/ by path: the descriptor, the tables and the scenario files. */
export function readDataFiles(folder = dataFolder): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(csv|json)$/.test(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(folder + path, 'utf8')]));
}

/**
 * Checks the tables, compiles the sheets and serves both as modules: `virtual:catalog`, `virtual:catalog/brief`,
 * `virtual:first-data`, `virtual:sources`, `virtual:claims`, `virtual:presets`, `virtual:model/<name>`, `virtual:formulas/<name>` and `virtual:explanations`. A bad row or a bad formula fails the build.
 */
export function tablesAndSheets(): Plugin {
  let modules: Record<string, string> | undefined;
  return {
    name: 'cpo-tco:tables-and-sheets',
    buildStart() {
      modules = writeModules();
      for (const path of Object.keys(readDataFiles())) this.addWatchFile(dataFolder + path);
    },
    resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith('\0virtual:')) return undefined;
      if (id === '\0virtual:first-data') return firstData().then(exportJson);
      modules ??= writeModules();
      return modules[id.slice(1)];
    },
  };
}

/** What the embedded element shows of the defaults, by the engine itself. */
async function firstData(): Promise<unknown> {
  const path = fileURLToPath(new URL('../elements/tco/first-data.ts', import.meta.url));
  const { module } = await runnerImport<{ firstData: () => unknown }>(path, { plugins: [tablesAndSheets()] });
  return module.firstData();
}

function writeModules(): Record<string, string> {
  const { catalog, sources, claims } = buildCatalog(readDataFiles());
  const compiled = models.map((model) => [model, compileModel(model, catalog.inputs)] as const);
  return {
    'virtual:catalog': exportJson(catalog),
    'virtual:catalog/brief': exportJson(briefTables(catalog)),
    'virtual:sources': exportJson(sources),
    'virtual:claims': exportJson(claims),
    'virtual:presets': exportJson(presetsOf(claims.scenarios)),
    'virtual:explanations': exportJson({
      constants,
      structure: Object.assign({}, ...models.map((model) => model.structure)) as unknown,
      models: Object.fromEntries(compiled.map(([model, { explanations }]) => [model.name, explanations])),
    }),
    ...Object.fromEntries(compiled.map(([model, code]) => [`virtual:model/${model.name}`, evaluatorModule(code)])),
    ...Object.fromEntries(
      compiled.map(([model, { formulas }]) => [`virtual:formulas/${model.name}`, exportJson(formulas)]),
    ),
  };
}

/** Scenario files whose names begin with `preset-`: the examples of the page. */
const presetsOf = (scenarios: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(scenarios).filter(([name]) => name.startsWith('preset-')));

const exportJson = (value: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;

function evaluatorModule({ code, inputs, inputLength, outputs, outputLength, reports, steps }: CompiledModel): string {
  return `${code}const inputs = ${JSON.stringify(inputs)};
const outputs = ${JSON.stringify(outputs)};
const reports = ${JSON.stringify(reports)};
const steps = ${JSON.stringify(steps)};
export default { evaluate, inputs, inputLength: ${inputLength}, outputs, outputLength: ${outputLength}, reports, steps };
`;
}
