import type { Catalog } from '../../src/catalog/catalog.ts';
import { sqlStatement, type Dialect } from '../../src/export/sql.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { runScenario, type Run } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { answered, makeTable, type TableRow } from './duckdb.ts';
import { catalog } from './tables.ts';

/** Rows of a table, and what each is as a scenario by itself. */
export interface Rows {
  /** What the command is given. */
  readonly base: Scenario;
  readonly rows: readonly TableRow[];
  readonly scenarios: readonly Scenario[];
  /** Names of the quantities that are held against each other; all without it. */
  readonly quantities?: readonly string[];
  readonly dialect?: Dialect;
  readonly tables?: Catalog;
}

/** How an answer of SQL and the engine agree. */
export interface Agreement {
  /** Rows that both answer, and rows that both refuse. */
  readonly answered: number;
  readonly refused: number;
  /** Numbers that were held against each other. */
  readonly compared: number;
  /** The largest relative difference of two numbers. */
  readonly furthest: number;
  /** What is refused by one alone, what has a value in one alone, and what differs by more than 1e-9. */
  readonly differently: readonly string[];
}

/** Rounding of sums is no difference between numbers whose parts are this large. */
const relative = 1e-9;

/** A row with the settings and inputs of a scenario, those of own architectures under the names of their products. */
export function rowOf(scenario: Scenario, id: number): TableRow {
  const { capacity, upperSwitch, coreSwitch, fourthSwitch, region, buyerClass, inputs, architectures } = scenario;
  const settings = { capacity, upperSwitch, coreSwitch, fourthSwitch, region, buyerClass };
  const own = Object.entries(architectures ?? {}).flatMap(([product, { like: _, ...values }]) =>
    Object.entries(values).map(([quantity, value]) => [`${product}.${quantity}`, value as number] as const),
  );
  const given = Object.entries(settings).filter(([, value]) => value !== undefined) as [string, string][];
  return { id, ...Object.fromEntries(given), ...(inputs as Record<string, number>), ...Object.fromEntries(own) };
}

/** What the engine says of a scenario; why not, where it refuses it. */
function runOf(scenario: Scenario, tables: Catalog): Run | string {
  try {
    return runScenario(scenario, tables);
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
}

/** Runs the statement of a scenario over rows in DuckDB, and each row by itself in the engine. */
export async function agreement({ base, rows, scenarios, quantities, dialect = 'duckdb', tables = catalog }: Rows) {
  const reads = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => name !== 'id');
  const resolved = resolveScenario(base, tables);
  const names = quantities ?? Object.keys(runScenario(base, tables).options[0]!.quantities);
  const columns = resolved.options.flatMap(({ id }) => names.map((name) => `${id}.${name}`));
  await makeTable('scenarios', ['id', ...reads], rows);
  const settings = { dialect, table: 'scenarios', keys: ['id'], reads, columns, version: '0.1.0' };
  const statement = sqlStatement(resolved, settings);
  // The other dialects are written in what all have in common, but for the sign around names.
  const answers = await answered(dialect === 'spark' ? statement.replaceAll('`', '"') : statement);
  const differently: string[] = [];
  let [both, refused, compared, furthest] = [0, 0, 0, 0];
  for (const answer of answers) {
    const id = Number(answer.id);
    const run = runOf(scenarios[id]!, tables);
    if (typeof run === 'string' || answer.refused !== null) {
      if (typeof run === 'string' && answer.refused !== null) refused += 1;
      else differently.push(`row ${id}: ${String(answer.refused)}, ${typeof run === 'string' ? run : 'answered'}`);
      continue;
    }
    both += 1;
    for (const option of run.options)
      for (const name of names) {
        const [own, value] = [answer[`${option.id}.${name}`] as number | null, option.quantities[name]!.value];
        compared += 1;
        const difference = own === null || value === null ? 0 : Math.abs(own - value) / Math.max(Math.abs(value), 1e-6);
        furthest = Math.max(furthest, difference);
        if ((own === null) !== (value === null) || !(difference <= relative))
          differently.push(`row ${id}: ${option.id}.${name} ${own}, ${value}`);
      }
  }
  return { answered: both, refused, compared, furthest, differently: differently.slice(0, 20) } satisfies Agreement;
}
