import { readdirSync, readFileSync } from 'node:fs';
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { DataError } from '../../src/catalog/data-error.ts';

export type Files = Readonly<Record<string, string>>;
export interface Spoilt {
  readonly files: Files;
  /** The line that was changed or added. */
  readonly line: number;
}

const folder = new URL('../../data/', import.meta.url);

/** The shipped tables and scenarios. Read here and not by the build's plugin, which brings mathjs along. */
export const dataFiles: Files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(csv|json)$/.test(path))
    .map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]),
);

/** `file:line: rule: message` of everything that the catalog finds wrong. */
export function findings(files: Files): { file: string; line: number; rule: string; message: string }[] {
  try {
    buildCatalog(files);
    return [];
  } catch (error) {
    if (error instanceof DataError) return [...error.findings];
    throw error;
  }
}

const lines = (rows: readonly (readonly string[])[]): number => csvFormatRows(rows as string[][]).split('\n').length;

function edit(file: string, change: (rows: string[][], column: (name: string) => number) => number): Spoilt {
  const rows = csvParseRows(dataFiles[file]!);
  const changed = change(rows, (name) => rows[0]!.indexOf(name));
  return {
    files: { ...dataFiles, [file]: `${csvFormatRows(rows)}\n` },
    line: changed === 0 ? 1 : lines(rows.slice(0, changed)) + 1,
  };
}

/** The shipped tables with one row changed: the first whose cells are those given. */
export const withCells = (
  file: string,
  where: Readonly<Record<string, string>>,
  cells: Readonly<Record<string, string>>,
): Spoilt =>
  edit(file, (rows, column) => {
    const at = rows.findIndex((row) => Object.entries(where).every(([name, value]) => row[column(name)] === value));
    for (const [name, value] of Object.entries(cells)) rows[at]![column(name)] = value;
    return at;
  });

/** The shipped tables with a row copied to the end and changed. */
export const withRow = (
  file: string,
  like: Readonly<Record<string, string>>,
  cells: Readonly<Record<string, string>>,
): Spoilt =>
  edit(file, (rows, column) => {
    const model = rows.find((row) => Object.entries(like).every(([name, value]) => row[column(name)] === value))!;
    const added = [...model];
    for (const [name, value] of Object.entries(cells)) added[column(name)] = value;
    return rows.push(added) - 1;
  });

/** The shipped tables without the rows whose cells are those given. */
export const withoutRows = (file: string, where: Readonly<Record<string, string>>): Files => {
  const [header, ...rows] = csvParseRows(dataFiles[file]!);
  const kept = rows.filter(
    (row) => !Object.entries(where).every(([name, value]) => row[header!.indexOf(name)] === value),
  );
  return { ...dataFiles, [file]: `${csvFormatRows([header!, ...kept])}\n` };
};

/** The line of a row in the shipped tables. */
export const lineOf = (file: string, where: Readonly<Record<string, string>>): number =>
  withCells(file, where, {}).line;
