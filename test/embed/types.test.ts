import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Faults by sample: what the compiler must name. A sample without one must compile. */
interface Sample {
  readonly text: string;
  readonly fault?: RegExp;
}

const react = (jsx: string, fault?: RegExp): Sample => ({
  text: `/** @jsxImportSource react */\nimport type {} from 'cpo-tco/react';\nexport const page = ${jsx};`,
  ...(fault && { fault }),
});
const vueJsx = (jsx: string, fault?: RegExp): Sample => ({
  text: `/** @jsxImportSource vue */\nimport type {} from 'cpo-tco/vue';\nexport const page = ${jsx};`,
  ...(fault && { fault }),
});
const plain = (statement: string, fault?: RegExp): Sample => ({
  text: `import { CpoTco, define, type Scenario } from 'cpo-tco/cpo-tco';\n${statement}`,
  ...(fault && { fault }),
});

const samples: Readonly<Record<string, Sample>> = {
  'React: attributes of the element and of HTML, with children': react(
    `<cpo-tco capacity="51.2T" theme="dark" preset-inputs="pue=1.15" disabled className="wide" style={{ margin: 0 }}
      id="a" lang="de" aria-label="b" data-test="c" key="d" onClick={() => undefined}><h2 slot="heading">e</h2></cpo-tco>`,
  ),
  'React: an address that is not there yet': react('<cpo-tco src={undefined} />'),
  'React: a scenario as data': react("<cpo-tco scenario={{ region: 'de', inputs: { pue: 1.2 } }} />"),
  'React: a scenario as text, for a page that a server writes': react(
    "<cpo-tco scenario={JSON.stringify({ region: 'de' })} />",
  ),
  'React: an event with its detail': react(
    '<cpo-tco oncpo-tco-change={(event) => void event.detail.scenario.region?.length} />',
  ),
  'React: an element with its methods': react('<cpo-tco ref={(element) => element?.reset()} />'),
  'React: a misspelt attribute': react('<cpo-tco capactiy="51.2T" />', /'capactiy' does not exist/),
  'React: a wrong value': react('<cpo-tco theme="drak" />', /'"drak"' is not assignable/),
  'React: a number in place of text': react('<cpo-tco preset-inputs={1} />', /'number' is not assignable/),
  'React: a misspelt field of the scenario': react(
    "<cpo-tco scenario={{ regoin: 'de' }} />",
    /'regoin' does not exist/,
  ),
  'React: a misspelt field of a detail': react(
    '<cpo-tco oncpo-tco-change={(event) => void event.detail.scenari} />',
    /'scenari' does not exist/,
  ),

  'Vue with JSX: attributes of the element and of HTML, with children': vueJsx(
    `<cpo-tco capacity="51.2T" theme="dark" preset-inputs="pue=1.15" disabled class="wide" style={{ margin: 0 }}
      id="a" lang="de" aria-label="b" data-test="c" key="d" onClick={() => undefined}><h2 slot="heading">e</h2></cpo-tco>`,
  ),
  'Vue with JSX: an event with its detail': vueJsx(
    '<cpo-tco onCpoTcoChange={(event) => void event.detail.scenario.region?.length} />',
  ),
  'Vue with JSX: a misspelt attribute': vueJsx('<cpo-tco capactiy="51.2T" />', /'capactiy' does not exist/),
  'Vue with JSX: a wrong value': vueJsx('<cpo-tco theme="drak" />', /'"drak"' is not assignable/),
  'Vue with JSX: a misspelt event': vueJsx(
    '<cpo-tco onCpoTcoChnge={() => undefined} />',
    /'onCpoTcoChnge' does not exist/,
  ),

  'TypeScript: an element by its name': plain("document.createElement('cpo-tco').capacity = '51.2T';"),
  'TypeScript: an element that is found': plain("document.querySelector('cpo-tco')?.reset();"),
  'TypeScript: an event by its name': plain(
    "document.body.addEventListener('cpo-tco-result', (event) => event.detail.edition.length);",
  ),
  'TypeScript: a scenario that is taken back': plain("document.createElement('cpo-tco').scenario = null;"),
  'TypeScript: a scenario as text': plain("document.createElement('cpo-tco').scenario = '{}';"),
  'TypeScript: another name': plain("define('acme-optics');\nexport class Own extends CpoTco {}"),
  'TypeScript: what comes out can be given': plain(
    "export const given: Scenario = document.createElement('cpo-tco').scenario;",
  ),
  'TypeScript: files for their effect': plain("import 'cpo-tco/cpo-tco/define';\nimport 'cpo-tco/embed/cpo-tco.js';"),
  'TypeScript: a misspelt property': plain(
    "document.createElement('cpo-tco').capactiy = '51.2T';",
    /'capactiy' does not exist/,
  ),
  'TypeScript: a wrong value': plain("document.createElement('cpo-tco').theme = 'drak';", /'"drak"' is not assignable/),
  'TypeScript: a result that is set': plain(
    "document.createElement('cpo-tco').result = null;",
    /'result' because it is a read-only property/,
  ),
};

describe('types of the element', () => {
  const pathOf = (name: string): string => `${root}test/embed/sample-${Object.keys(samples).indexOf(name)}.tsx`;
  let faultsOf: (path: string) => string[];

  beforeAll(() => {
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      jsx: ts.JsxEmit.Preserve,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    };
    const texts = new Map(Object.entries(samples).map(([name, { text }]) => [pathOf(name), text]));
    const host = ts.createCompilerHost(options);
    const disk = { ...host };
    host.fileExists = (path) => texts.has(path) || disk.fileExists(path);
    host.readFile = (path) => texts.get(path) ?? disk.readFile(path);
    const declarations = readdirSync(`${root}dist/lib/types`).map((name) => `${root}dist/lib/types/${name}`);
    const program = ts.createProgram([...texts.keys(), ...declarations], options, host);
    faultsOf = (path) =>
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(path))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  });

  it.each(Object.keys(samples).filter((name) => !samples[name]!.fault))('allow %s', (name) => {
    expect(faultsOf(pathOf(name))).toEqual([]);
  });

  it.each(Object.keys(samples).filter((name) => samples[name]!.fault))('refuse %s', (name) => {
    expect(faultsOf(pathOf(name))).toEqual([expect.stringMatching(samples[name]!.fault!)]);
  });

  it.each(['cpo-tco', 'define', 'react', 'vue'])('%s.d.ts has no fault of its own', (name) => {
    expect(faultsOf(`${root}dist/lib/types/${name}.d.ts`)).toEqual([]);
  });

  it.each(['cpo-tco', 'define', 'react', 'vue'])('%s.d.ts stands beside the files of dist/embed too', (name) => {
    const [one, other] = ['lib', 'embed'].map((folder) =>
      readFileSync(`${root}dist/${folder}/types/${name}.d.ts`, 'utf8'),
    );
    expect(one).toBe(other);
  });
});

/** The compiler of Vue reads templates, under strictTemplates. */
describe('types of the element in a template of Vue', () => {
  let faults: readonly string[];

  beforeAll(() => {
    const words = ['node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'test/embed/vue-templates', '--pretty', 'false'];
    faults = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' }).stdout.trim().split('\n');
  });

  it.each([
    ['misspelt-attribute', /'capactiy' does not exist/],
    ['misspelt-attribute-with-hyphen', /'presetInput' does not exist/],
    ['misspelt-event', /'onCpoTcoChnge' does not exist/],
    ['wrong-value', /'"drak"' is not assignable/],
    ['wrong-scenario', /'regoin' does not exist/],
    ['wrong-detail', /'scenari' does not exist/],
  ])('refuse %s.vue', (name, fault) => {
    expect(faults.filter((line) => line.includes(`/${name}.vue`))).toEqual([expect.stringMatching(fault)]);
  });

  it('allow right.vue', () => {
    expect(faults.filter((line) => !/\/(misspelt|wrong)-/.test(line))).toEqual([]);
  });
});
