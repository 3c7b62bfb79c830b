/** What a batch is asked for: the same for every line and every thread. */
import { csvParseRows } from 'd3-dsv';
import { splitNetwork } from '../../model/network-name.ts';
import { decisionBest, listed, savedQuantity, usualColumns } from '../../scenario/answer-columns.ts';
import { quantityNames } from '../../scenario/sheets.ts';
import { catalog } from '../../scenario/shipped-edition.ts';
import { catalogFor } from '../../scenario/editions.ts';
import { resolveScenario } from '../../scenario/resolve.ts';
import { quote, ScenarioError } from '../../scenario/scenario-error.ts';
import type { Arguments } from '../arguments.ts';
import { layFlagsOver } from '../read-scenario.ts';
import { withFilesNeeded } from '../with-files-needed.ts';

export type Form = 'json' | 'csv' | 'parquet';

/** It can be sent to a thread. */
export interface Job {
  /** Of the command line. */
  readonly words: readonly string[];
  readonly packageVersion: string;
  readonly form: Form;
  /** Columns of the answer: `cpo.tco`, `decision.best`; none where each line is answered as JSON. */
  readonly columns: readonly string[];
  /** Columns, or keys of a line, that tell the scenarios apart and are no part of them. */
  readonly keys: readonly string[];
  /** Names in the first line of a CSV file. */
  readonly header?: readonly string[];
}

/** Columns of every row beside those that are asked for. */
export const lineColumn = 'line';
export const refusedColumn = 'refused';
const errorColumn = 'error';

/** Names of all columns of an answer, in their order. */
export const columnsOf = ({ keys, columns }: Job): string[] => [
  lineColumn,
  ...keys,
  refusedColumn,
  errorColumn,
  ...columns,
];

/** @throws ScenarioError for columns that no option has, and for what does not go together. */
export async function jobOf(words: readonly string[], given: Arguments, packageVersion: string): Promise<Job> {
  const { out, columns: named, draws } = given.one;
  const form = out?.endsWith('.parquet') ? 'parquet' : named !== undefined || out?.endsWith('.csv') ? 'csv' : 'json';
  const job = { words, packageVersion, form, keys: listed(given.one.key) } as const;
  if (form === 'json') return { ...job, columns: [] };
  const flag = named === undefined ? '--out' : '--columns';
  if (draws !== undefined)
    throw new ScenarioError(flag, quote(named ?? out!), { id: 'either-flag', flag, other: '--draws' });
  const columns = named === undefined ? await usual(given) : listed(named);
  columns.forEach(checkColumn);
  const [twice] = columnsOf({ ...job, columns }).filter((name, i, all) => all.indexOf(name) !== i);
  if (twice !== undefined)
    throw new ScenarioError('--columns', { id: 'twice', value: quote(twice) }, { id: 'name-once' });
  return { ...job, columns };
}

/** Those of the options that a line without any of its own has. */
const usual = (given: Arguments): Promise<string[]> =>
  withFilesNeeded((readUnit) => {
    const scenario = layFlagsOver({}, given, catalog);
    return usualColumns(resolveScenario(scenario, catalogFor(scenario, catalog), readUnit));
  });

/** Lines may have options and networks of their own; what a quantity can be called is known. */
function checkColumn(name: string): void {
  if (name === decisionBest) return;
  const [option, quantity] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1)];
  const { name: plain } = splitNetwork(quantity);
  if (option !== '' && (plain === savedQuantity || quantityNames(catalog.edition).has(plain))) return;
  throw new ScenarioError(name, { id: 'unknown-name', value: quote(name) }, { id: 'answer-column' });
}

/** The names in the first line of a CSV file; undefined where the line is a scenario or nothing. @throws ScenarioError for a name twice. */
export function readHeader(text: string): string[] | undefined {
  const names = (csvParseRows(text)[0] ?? []).map((name) => name.trim());
  if (names.length === 0 || !names.every((name) => /^[\w.-]+$/.test(name))) return undefined;
  checkHeader(names);
  return names;
}

/** @throws ScenarioError for a name twice. */
export function checkHeader(names: readonly string[]): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new ScenarioError('header', { id: 'twice', value: quote(twice) }, { id: 'name-once' });
}
