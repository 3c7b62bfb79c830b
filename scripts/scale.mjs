/**
 * A million scenarios from Parquet in DuckDB, with what `cpo-tco sql` prints: rows a second of processor time beside
 * `cpo-tco batch`, and how far the two are apart on some of the rows. Then `batch` by itself: with columns and as whole JSON, of a
 * tenth of the rows and of all, with the most memory that it held.
 *
 * npm run test:scale [-- ROWS [CHECKED]]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { DuckDBInstance } from '@duckdb/node-api';
import { measureBatch } from './scale-batch.mjs';

const [rows = 1_000_000, checked = 2000] = process.argv.slice(2).map(Number);
const tolerance = 1e-9;
const folder = mkdtempSync(join(tmpdir(), 'cpo-tco-scale-'));
const program = new URL('../bin/cpo-tco.mjs', import.meta.url).pathname;

const columns = ['retimed.tco', 'cpo.tco', 'decision.best'];
/** Even over a range, the same for every run: a hash of the number of the row and of the column. */
const between = (low, high, column) => `${low} + (${high} - ${low}) * (hash(id, '${column}') % 1000003) / 1000003e0`;
const whole = (low, high, column) => `CAST(FLOOR(${between(low, high + 1, column)}) AS DOUBLE)`;
const oneOf = (values, column) =>
  `[${values.map((value) => (value === null ? 'NULL' : `'${value}'`)).join(', ')}][CAST(1 + hash(id, '${column}') % ${values.length} AS BIGINT)]`;

const money = {
  pue: between(1.05, 1.6, 'pue'),
  electricityPrice: between(0.03, 0.3, 'electricityPrice'),
  discountRate: between(0, 0.15, 'discountRate'),
  horizon: whole(1, 10, 'horizon'),
  'retimed.endPrice': between(600, 1600, 'retimed.endPrice'),
  'cpo.endPrice': between(600, 1600, 'cpo.endPrice'),
  'cpo.endFailureRate': between(0, 0.02, 'cpo.endFailureRate'),
};
const kinds = [
  {
    name: 'one switch, 9 columns',
    scenario: {},
    flags: [],
    values: {
      ...money,
      capacity: oneOf(['51.2T', '102.4T', null], 'capacity'),
      region: oneOf(['de', 'us', 'jp', null], 'region'),
    },
    set: ({ capacity, region, ...inputs }) => ({ ...(capacity && { capacity }), ...(region && { region }), inputs }),
  },
  {
    name: 'fabric, 10 columns',
    scenario: { scope: 'fabric' },
    flags: ['--scope', 'fabric'],
    values: {
      ...money,
      endpointCount: whole(16, 100_000, 'endpointCount'),
      oversubscription: oneOf(['1', '2', '3'], 'oversubscription'),
      accessCopperShare: between(0, 1, 'accessCopperShare'),
    },
    set: ({ oversubscription, ...inputs }) => ({
      scope: 'fabric',
      inputs: { ...inputs, oversubscription: Number(oversubscription) },
    }),
  },
  {
    name: 'two networks on a switch of the row, 11 columns',
    scenario: {
      scope: 'fabric',
      switches: { mine: { like: '102.4T' } },
      capacity: 'mine',
      networks: {
        compute: { inputs: { endpointCount: 8192 } },
        storage: { capacity: '51.2T', stays: 'retimed', inputs: { endpointCount: 512, endpointRate: 400 } },
      },
    },
    values: {
      ...money,
      'switches.mine.basePower': between(900, 2000, 'basePower'),
      'switches.mine.price': between(40_000, 120_000, 'price'),
      'compute/endpointCount': whole(16, 100_000, 'compute'),
      'storage/endpointCount': whole(16, 4000, 'storage'),
    },
    set(row) {
      const { 'switches.mine.basePower': basePower, 'switches.mine.price': price, ...others } = row;
      const { 'compute/endpointCount': compute, 'storage/endpointCount': storage, ...inputs } = others;
      const { networks } = this.scenario;
      return {
        ...this.scenario,
        switches: { mine: { like: '102.4T', basePower, price } },
        networks: {
          compute: { inputs: { endpointCount: compute } },
          storage: { ...networks.storage, inputs: { ...networks.storage.inputs, endpointCount: storage } },
        },
        inputs,
      };
    },
  },
];

const engine = await DuckDBInstance.create(':memory:');
const session = await engine.connect();
let failed = 0;
for (const kind of kinds) failed += await measure(kind);
for (const { name, flags, values } of kinds.filter(({ flags }) => flags)) {
  const selected = Object.entries(values).map(([column, value]) => `${value} AS "${column}"`);
  failed += await measureBatch(session, name, flags, selected.join(', '), rows);
}
session.closeSync();
engine.closeSync();
rmSync(folder, { recursive: true });
process.exitCode = failed > 0 ? 1 : 0;

async function measure(kind) {
  const { name, scenario, values } = kind;
  const [given, answers] = ['given', 'answers'].map((file) => join(folder, `${file}.parquet`));
  const named = Object.entries(values).map(([column, value]) => `${value} AS "${column}"`);
  await session.run(
    `COPY (SELECT id, ${named.join(', ')} FROM range(${rows}) AS t(id)) TO '${given}' (FORMAT parquet)`,
  );
  const file = join(folder, 'scenario.json');
  writeFileSync(file, JSON.stringify(scenario));
  const { out: statement } = await run([
    ...['sql', file, '--reads', Object.keys(values).join(','), '--columns', columns.join(',')],
    ...['--table', `read_parquet('${given}')`],
  ]);
  const before = process.cpuUsage();
  await session.run(`COPY (${statement.trim().replace(/;$/, '')}) TO '${answers}' (FORMAT parquet)`);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const each = Math.max(1, Math.floor(rows / checked));
  const sample = await read(
    `SELECT g.*, a.* EXCLUDE (id) FROM read_parquet('${given}') g JOIN read_parquet('${answers}') a USING (id) WHERE id % ${each} = 0 ORDER BY id`,
  );
  const batch = await batched(
    sample.map((row) => kind.set(Object.fromEntries(Object.keys(values).map((column) => [column, row[column]])))),
  );
  const { furthest, differently } = compare(sample, batch.results);
  const perSecond = (count, time) => Math.round(count / time).toLocaleString('en');
  console.log(
    [
      name,
      `  SQL in DuckDB   ${perSecond(rows, seconds)} rows a second and core (${rows.toLocaleString('en')} rows, ${seconds.toFixed(1)} s of processor time, Parquet to Parquet)`,
      `  cpo-tco batch   ${perSecond(sample.length, batch.seconds)} scenarios a second and core`,
      `  ${sample.length.toLocaleString('en')} rows in both: furthest apart ${furthest.toExponential(1)} of the number, ${differently} differ`,
    ].join('\n'),
  );
  return differently;
}

function compare(sample, results) {
  let [furthest, differently] = [0, 0];
  for (const [i, row] of sample.entries()) {
    const { result } = results[i];
    if ((row.refused === null) !== Boolean(result)) differently += 1;
    if (row.refused !== null || !result) continue;
    for (const { id, quantities } of result.options) {
      const own = row[`${id}.tco`];
      if (own === undefined) continue;
      const apart = Math.abs(own - quantities.tco.value) / quantities.tco.value;
      furthest = Math.max(furthest, apart);
      if (!(apart <= tolerance)) differently += 1;
    }
  }
  return { furthest, differently };
}

async function read(statement) {
  return (await session.runAndReadAll(statement)).getRowObjects();
}

/** What batch answers, of each line the totals alone, and the processor time that it takes. */
async function batched(scenarios) {
  const results = [];
  const { seconds } = await run(['batch', '-'], scenarios.map((one) => JSON.stringify(one)).join('\n'), (line) => {
    const { result } = JSON.parse(line);
    const totals = result?.options.map(({ id, quantities: { tco } }) => ({ id, quantities: { tco } }));
    results.push({ result: totals && { options: totals } });
  });
  return { results, seconds };
}

/** Runs the program; its processor time stands on standard error when it ends. */
async function run(words, input = '', onLine = undefined) {
  const atEnd = `process.on('exit',()=>process.stderr.write('\\n'+JSON.stringify(process.cpuUsage())))`;
  const child = spawn(process.execPath, [
    `--import=data:text/javascript,${encodeURIComponent(atEnd)}`,
    program,
    ...words,
  ]);
  child.stdin.end(input);
  const text = { out: '', error: '' };
  child.stderr.on('data', (chunk) => (text.error += chunk));
  if (onLine) createInterface({ input: child.stdout }).on('line', onLine);
  else child.stdout.on('data', (chunk) => (text.out += chunk));
  const [code] = await once(child, 'close');
  // What batch refuses is an answer too.
  if (code !== 0 && !onLine) throw new Error(text.error);
  const { user, system } = JSON.parse(text.error.trim().split('\n').at(-1));
  return { out: text.out, seconds: (user + system) / 1e6 };
}
