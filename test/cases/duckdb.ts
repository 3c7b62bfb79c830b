import { DuckDBInstance, DOUBLE, VARCHAR, type DuckDBConnection } from '@duckdb/node-api';

/** A row of a table, by column. */
export type TableRow = Readonly<Record<string, number | string | null>>;

let open: { readonly engine: DuckDBInstance; readonly session: DuckDBConnection } | undefined;

/** One engine for all tests of a file, in memory and on one core. */
export async function duckdb(): Promise<DuckDBConnection> {
  if (!open) {
    const engine = await DuckDBInstance.create(':memory:', { threads: '1' });
    open = { engine, session: await engine.connect() };
  }
  return open.session;
}

/** A thread does not end while an engine is open in it. */
export function closeDuckdb(): void {
  open?.session.closeSync();
  open?.engine.closeSync();
  open = undefined;
}

/** Makes a table of rows that may lack columns: what a row lacks is NULL. Texts are text, all else is double. */
export async function makeTable(name: string, columns: readonly string[], rows: readonly TableRow[]): Promise<void> {
  const session = await duckdb();
  const isText = columns.map((column) => rows.some((row) => typeof row[column] === 'string'));
  const declared = columns.map((column, i) => `"${column}" ${isText[i] ? 'VARCHAR' : 'DOUBLE'}`);
  await session.run(`CREATE OR REPLACE TABLE ${name} (${declared.join(', ')})`);
  const appender = await session.createAppender(name);
  for (const row of rows) {
    for (const [i, column] of columns.entries()) {
      const value = row[column] ?? null;
      if (value === null) appender.appendNull();
      else appender.appendValue(isText[i] ? String(value) : value, isText[i] ? VARCHAR : DOUBLE);
    }
    appender.endRow();
  }
  appender.closeSync();
}

/** What a statement answers, a row each. */
export async function answered(statement: string): Promise<TableRow[]> {
  const reader = await (await duckdb()).runAndReadAll(statement);
  return reader.getRowObjects() as TableRow[];
}
