import { dialects, sqlStatement } from '../export/sql.ts';
import { listed } from '../scenario/answer-columns.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { catalogFor } from '../scenario/editions.ts';
import { drawnRows } from '../scenario/drawn-rows.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { resolveScenario } from '../scenario/resolve.ts';
import { runScenario } from '../scenario/run-scenario.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import type { Answer } from './answer.ts';
import { choose, drawFlags, outFlag, readArguments, readCube, scenarioFlags } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { readScenario } from './read-scenario.ts';

export const sqlHelp: CommandHelp = {
  takes: 'file',
  flags: {
    dialect: { type: 'string', value: 'DIALECT', meaning: ({ help }) => help.sql.dialect, allowed: () => dialects },
    reads: { type: 'string', value: 'NAMES', meaning: ({ help }) => help.sql.reads },
    columns: { type: 'string', value: 'NAMES', meaning: ({ help }) => help.sql.columns },
    table: { type: 'string', value: 'TABLE', meaning: ({ help }) => help.sql.table },
    key: { type: 'string', value: 'NAMES', meaning: ({ help }) => help.sql.key },
    ...outFlag,
    drawn: { type: 'string', value: 'FILE.csv', meaning: ({ help }) => help.sql.drawn },
    ...drawFlags,
    ...scenarioFlags,
  },
  setsInputs: true,
};

/** `cpo-tco sql [file|-] --reads NAMES [flags]` */
export function sqlCommand(
  args: readonly string[],
  packageVersion: string,
  { texts: say }: TerminalWords,
  readUnit?: UnitReader,
): Answer {
  const given = readArguments(args, sqlHelp.flags, 1);
  const { one } = given;
  const dialect = choose('--dialect', one.dialect, dialects);
  const cube = readCube(given);
  const scenario = readScenario(given, given.positionals[0], catalog);
  // What stands in no row must be a scenario by itself.
  runScenario(scenario, catalogFor(scenario, catalog), readUnit);
  const resolved = resolveScenario(scenario, catalogFor(scenario, catalog), readUnit);
  if (resolved.edition !== catalog.edition)
    throw new ScenarioError('edition', quote(resolved.edition), [catalog.edition]);
  const drawn = one.drawn === undefined ? undefined : drawnRows(resolved, cube);
  const reads = [...new Set([...(drawn?.names ?? []), ...listed(one.reads)])];
  if (reads.length === 0) throw new ScenarioError('--reads', quote(one.reads), { id: 'columns-read' });
  const statement = sqlStatement(resolved, {
    dialect,
    table: one.table ?? 'scenarios',
    keys: listed(one.key ?? 'id'),
    reads,
    columns: listed(one.columns),
    version: packageVersion,
  });
  return {
    text: `${statement};`,
    out: one.out,
    ...(drawn && {
      file: { path: one.drawn!, content: new TextEncoder().encode(csvOf(drawn)) },
      note: say.written(one.drawn!),
    }),
  };
}

/** A draw a row, numbered from 1. */
function csvOf({ names, rows }: ReturnType<typeof drawnRows>): string {
  const lines = [['id', ...names].join(',')];
  for (const row of rows) lines.push([lines.length, ...row].join(','));
  return `${lines.join('\n')}\n`;
}
