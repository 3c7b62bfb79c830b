import type { Catalog } from '../../src/catalog/catalog.ts';
import { sqlStatement } from '../../src/export/sql.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { answered, makeTable, type TableRow } from './duckdb.ts';
import { catalog } from './tables.ts';

export interface Agreement {
  readonly rows: number;
  readonly refused: number;
  readonly compared: number;
  readonly worst: number;
  readonly worstAt: string;
  readonly differently: readonly string[];
}

const settings = ['capacity', 'upperSwitch', 'coreSwitch', 'fourthSwitch', 'region', 'buyerClass'] as const;

export async function agreement(samples: readonly Scenario[], tables: Catalog = catalog): Promise<Agreement> {
  const base: Scenario = {
    ...(samples[0]!.scope && { scope: samples[0]!.scope }),
    options: samples[0]!.options!,
    architectures: Object.fromEntries(Object.entries(samples[0]!.architectures ?? {}).map(([id, { like }]) => [id, { like }])),
  };
  const rows = samples.map((sample, id): TableRow => ({
    id,
    ...Object.fromEntries(settings.flatMap((key) => (sample[key] === undefined ? [] : [[key, sample[key]!]]))),
    ...(sample.inputs as Record<string, number>),
    ...Object.fromEntries(
      Object.entries(sample.architectures ?? {}).flatMap(([own, { like: _, ...values }]) =>
        Object.entries(values).map(([quantity, value]) => [`${own}.${quantity}`, value as number]),
      ),
    ),
  }));
  const scenarios = samples.map((sample): Scenario => ({
    ...sample,
    ...base,
    architectures: Object.fromEntries(
      Object.entries(sample.architectures ?? {}).map(([id, own]) => [id, { ...own, like: base.architectures![id]!.like }]),
    ),
  }));
  const reads = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => name !== 'id');
  const resolved = resolveScenario(base, tables);
  const first = runScenario(base, tables);
  const names = Object.keys(first.options[0]!.quantities);
  const columns = resolved.options.flatMap(({ id }) => names.map((name) => `${id}.${name}`));
  await makeTable('scenarios', ['id', ...reads], rows);
  const started = Date.now();
  const statement = sqlStatement(resolved, {
    dialect: 'duckdb', table: 'scenarios', keys: ['id'], reads, columns, version: '0.1.0',
  });
  console.log('written', Date.now() - started, statement.length, reads.length, columns.length);
  const answers = await answered(statement);
  console.log('answered', Date.now() - started);
  let [compared, worst, worstAt, refused] = [0, 0, '', 0];
  const differently: string[] = [];
  for (const answer of answers) {
    const id = Number(answer.id);
    let quantities: Record<string, Record<string, number | null>> | undefined;
    let error = '';
    try {
      const run = runScenario(scenarios[id], tables);
      quantities = Object.fromEntries(run.options.map((option) => [option.id, Object.fromEntries(names.map((name) => [name, option.quantities[name]!.value]))]));
    } catch (thrown) {
      if (!(thrown instanceof ScenarioError)) throw thrown;
      error = thrown.message;
    }
    if (!quantities || answer.refused !== null) {
      refused += 1;
      if (Boolean(quantities) === (answer.refused !== null)) differently.push(`${id}: ${String(answer.refused)} / ${error}`);
      continue;
    }
    for (const { id: option } of resolved.options)
      for (const name of names) {
        const [mine, own] = [answer[`${option}.${name}`] as number | null, quantities[option]![name]!];
        compared += 1;
        const off = mine === null || own === null || !Number.isFinite(own) ? (mine === own ? 0 : Infinity) : Math.abs(mine - own) / Math.max(1e-9, Math.abs(own));
        if (off > 1e-9 && differently.length < 40) differently.push(`${id} ${option}.${name}: ${mine} ${own}`);
        if (off > worst) [worst, worstAt] = [off, `${id} ${option}.${name}: ${mine} ${own}`];
      }
  }
  return { rows: rows.length, refused, compared, worst, worstAt, differently };
}
