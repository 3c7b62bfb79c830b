/** Gates of the command line: its words, files of a batch, names of a statement. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { batchCommand } from '../../../src/cli/batch-command.ts';
import { builtIntegrity } from '../../../src/cli/built-integrity.ts';
import { program } from '../../../src/cli/program.ts';
import { dialects, sqlStatement, type Dialect } from '../../../src/export/sql.ts';
import { catalogFor, EditionNeeded } from '../../../src/scenario/editions.ts';
import { catalog } from '../../../src/scenario/shipped-edition.ts';
import { resolveScenario } from '../../../src/scenario/resolve.ts';
import { Fault, gate } from '../gate.ts';
import { inheritedKeys, jsonText, oddNumber, oddText, repeated, spoilt, spoiltText } from '../hostile-values.ts';
import { validScenario } from '../valid.ts';

/** Words that read or write a file, or wait for standard input, are none of a test. */
const isHarmless = (word: string): boolean =>
  !/^-{1,2}$|^--?(?:out|drawn|read|base|products|register|o)\b|^--out/.test(word) && !/^[./~]/.test(word);
const flags = [
  '--set',
  '--region',
  '--capacity',
  '--options',
  '--draws',
  '--seed',
  '--format',
  '--lang',
  '--scope',
  '--baseline',
  '--edition',
  '--buyer-class',
  '--pairs',
  '--product',
  '--like',
  '--sponsor',
  ...inheritedKeys.map((key) => `--${key}`),
];
const values = [
  'pue=1.2',
  'cpo.endPrice=500',
  'de',
  '51.2T',
  'retimed,cpo',
  'json',
  'fr',
  'fabric',
  '1',
  '65,536',
  '#scenario={}',
  '__proto__=1',
  'pue=1:1.2:1.3',
  '2026.11',
  'toString',
];
const word = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...flags) },
    { weight: 3, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: oddText },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...flags), fc.oneof(oddText, fc.constantFrom(...values)))
        .map(([flag, value]) => `${flag}=${value}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('pue', 'cpo.endPrice', ...inheritedKeys), fc.oneof(oddNumber, oddText))
        .map(([name, value]) => `${name}=${value}`),
    },
    { weight: 1, arbitrary: repeated(['-', 'a', '=', ':', '1:', ' ', '1,', '%', '#a=']) },
  )
  .filter(isHarmless);

export const words = gate<readonly string[]>({
  name: 'command-line',
  takes: 'words of the command line',
  inputs: fc
    .tuple(
      fc.constantFrom('changes', 'changes', 'explain', 'sql', 'claim', '--help', '--lang', 'x', '__proto__'),
      fc.array(word, { maxLength: 5 }),
    )
    .map(([command, rest]) => [command, ...rest]),
  sizeOf: (all) => all.join(' ').length,
  ...{ share: 30_000, few: 60, computes: 500 },
  enter: async (all) => {
    let error = '';
    const code = await program(all, '0.1.0', { out: () => undefined, error: (text) => (error += text) });
    if (code === 1 && error !== '') throw new Fault(`an error of the program: ${error.slice(0, 400)}`);
    if (code === 2 && (!error.startsWith('cpo-tco: ') || error.length > 3000))
      throw new Fault(`no clear sentence: ${JSON.stringify(error.slice(0, 300))}`);
    if (
      code === 2 &&
      /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(error.trimEnd().replaceAll('\ncpo-tco: ', ''))
    )
      throw new Fault(`a sign that steers a terminal: ${JSON.stringify(error.slice(0, 300))}`);
  },
});

const folder = mkdtempSync(join(tmpdir(), 'cpo-tco-hostile-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const [input, output] = [join(folder, 'in'), join(folder, 'out')];
const noBreak = (text: string): string => text.replace(/[\r\n]/g, ' ');
const csvLine = fc
  .array(
    fc.oneof(fc.constantFrom('1.2', '500', '', 'de', '1,5', '"1,350"', '8 %', 'retimed cpo'), oddText, oddNumber),
    { minLength: 2, maxLength: 4 },
  )
  .map((cells) => noBreak(cells.join(',')));

export const batch = gate<string>({
  name: 'batch',
  takes: 'lines of a batch, JSON or CSV',
  inputs: fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .array(jsonText(fc.oneof(validScenario, spoilt(validScenario))).map(noBreak), { minLength: 1, maxLength: 4 })
        .map((lines) => lines.join('\n')),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.constantFrom('pue,cpo.endPrice', 'pue,region', 'options,pue', '__proto__,pue', 'toString,constructor'),
          fc.array(csvLine, { maxLength: 4 }),
        )
        .map(([head, lines]) => [head, ...lines].join('\n')),
    },
  ),
  sizeOf: (text) => text.length,
  ...{ share: 10_000, few: 25, computes: 500 },
  enter: async (text) => {
    const lines = text.split('\n');
    writeFileSync(input, text);
    const code = await batchCommand([input, '--out', output], '0.1.0');
    const answers = readFileSync(output, 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { line: number; error?: string });
    if (![0, 2].includes(code)) throw new Fault(`exit code ${code}`);
    const told = new Set(answers.map(({ line }) => line));
    if (lines.length - told.size > 1 || told.size !== answers.length || Math.max(0, ...told) > lines.length)
      throw new Fault(`${answers.length} answers to ${lines.length} lines`);
  },
});

interface Named {
  readonly dialect: Dialect;
  readonly table: string;
  readonly keys: readonly string[];
  readonly reads: readonly string[];
  readonly columns: readonly string[];
}
const name = fc.oneof(
  oddText,
  fc.constantFrom(
    'id',
    'a b',
    'a.b.c',
    "read_csv('a.csv')",
    'x"; DROP TABLE scenarios; --',
    "a' OR '1'='1",
    '`a`',
    'a.b',
    '"',
    '``',
    'scenarios',
    'pue',
    '/*',
    ...inheritedKeys,
  ),
);
const resolved = resolveScenario({ options: ['retimed', 'cpo'] }, catalog);

/** What stands outside of quoted names and texts, and of comments: whichever begins first holds the other. */
const unquoted = (sql: string, dialect: Dialect): string =>
  sql.replace(
    dialect === 'spark' ? /--.*$|`(?:[^`]|``)*`|'(?:[^']|'')*'/gm : /--.*$|"(?:[^"]|"")*"|'(?:[^']|'')*'/gm,
    ' ',
  );

export const sql = gate<Named>({
  name: 'sql',
  takes: 'names of tables and columns in a statement',
  inputs: fc.record({
    dialect: fc.constantFrom(...dialects),
    table: fc.oneof({ weight: 1, arbitrary: fc.constant('scenarios') }, { weight: 3, arbitrary: name }),
    keys: fc.array(name, { minLength: 1, maxLength: 2 }),
    reads: fc.oneof(
      { weight: 3, arbitrary: fc.constant(['pue']) },
      {
        weight: 1,
        arbitrary: fc.array(fc.oneof(name, fc.constantFrom('pue', 'cpo.endPrice', 'region')), {
          minLength: 1,
          maxLength: 3,
        }),
      },
    ),
    columns: fc.oneof(
      { weight: 3, arbitrary: fc.constant(['cpo.basePower']) },
      { weight: 1, arbitrary: fc.array(name, { minLength: 1, maxLength: 2 }) },
    ),
  }),
  sizeOf: (named) => JSON.stringify(named).length,
  ...{ share: 20_000, few: 40, computes: 200 },
  enter: (named) => {
    const { dialect } = named;
    const statement = sqlStatement(resolved, { ...named, version: '0.1.0' });
    const plain = sqlStatement(resolved, {
      ...named,
      table: 'scenarios',
      keys: named.keys.map((_, i) => `k${i}`),
      version: '0.1.0',
    });
    const bare = (text: string, table: string): string =>
      unquoted(text.replace(`FROM ${table}\n`, 'FROM scenarios\n'), dialect).replace(/\s+/g, ' ');
    if (bare(statement, named.table) !== bare(plain, 'scenarios'))
      throw new Fault(`a name reaches into the statement: ${bare(statement, named.table).slice(0, 300)}`);
    // Outside of quotes a table is one word, a call of one, or a query in brackets with or without a name.
    const words = unquoted(named.table.replace(/"(?:[^"]|"")*"|`(?:[^`]|``)*`/g, 'q'), dialect);
    if (!/^(?:[\p{L}\p{N}_$.]+(?:\([^();]*\))?|\([^;]*\)(?:\s+[\p{L}\p{N}_$]+){0,2})$/u.test(words))
      throw new Fault(`a table that is more: ${named.table.slice(0, 80)}`);
  },
});

export const otherFiles = gate<string>({
  name: 'other-file',
  takes: 'other files: hashes of the build, names of editions',
  inputs: fc.oneof(
    jsonText(spoilt(fc.constant({ version: '0.1.0', files: { 'a.js': `sha384-${'a'.repeat(64)}` }, importMap: '{}' }))),
    oddText,
    spoiltText(fc.constantFrom('2026.11', '2026.12')),
  ),
  sizeOf: (text) => text.length,
  ...{ share: 40_000, few: 100 },
  enter: (text, refused) => {
    try {
      catalogFor({ edition: text }, catalog);
    } catch (error) {
      if (!(error instanceof EditionNeeded)) refused(error as EditionNeeded);
    }
    builtIntegrity(() => text, '0.1.0');
  },
});
