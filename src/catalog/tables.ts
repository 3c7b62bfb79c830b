import { csvParseRows } from 'd3-dsv';
import type { DataPackage, Field, Resource } from './table-schema.ts';

export type Cell = string | number | boolean | null;

/** One row of a table and where it stands. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

export type Tables = Readonly<Record<string, readonly Row[]>>;

/** What a rule found wrong: file, line and a sentence. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export const text = (row: Row, field: string): string => (row.cells[field] as string | null) ?? '';
export const number = (row: Row, field: string): number | null => row.cells[field] as number | null;

/**
 * Reads every table of the package. Cells that do not fit their type are reported and left empty.
 * @param files Contents by path, as the descriptor names them.
 */
export function readTables(
  descriptor: DataPackage,
  files: Readonly<Record<string, string>>,
): { tables: Tables; findings: Finding[] } {
  const findings: Finding[] = [];
  const tables = Object.fromEntries(
    descriptor.resources.map((resource) => [resource.name, readTable(resource, files[resource.path], findings)]),
  );
  return { tables, findings };
}

function readTable(resource: Resource, content: string | undefined, findings: Finding[]): Row[] {
  const { path: file, schema } = resource;
  if (content === undefined) {
    findings.push({ file, line: 1, message: 'the file is missing' });
    return [];
  }
  const [header = [], ...records] = csvParseRows(content);
  const expected = schema.fields.map((field) => field.name);
  if (header.join() !== expected.join())
    findings.push({
      file,
      line: 1,
      message: `the columns are "${header.join()}"; expected "${expected.join()}"`,
    });
  let line = 1 + newlines(header);
  return records.map((record) => {
    line += 1;
    const at = line;
    line += newlines(record);
    if (record.length !== expected.length)
      findings.push({
        file,
        line: at,
        message: `has ${record.length} cells; expected ${expected.length}`,
      });
    const cells = Object.fromEntries(
      schema.fields.map((field, i) => {
        const { value, fault } = readCell(field, record[i] ?? '');
        if (fault) findings.push({ file, line: at, message: `${field.name}: ${fault}` });
        return [field.name, value];
      }),
    );
    return { file, line: at, cells };
  });
}

const newlines = (record: readonly string[]): number =>
  record.reduce((count, cell) => count + cell.split('\n').length - 1, 0);

function readCell(field: Field, raw: string): { value: Cell; fault?: string } {
  if (raw === '') return { value: null };
  switch (field.type) {
    case 'string':
      return { value: raw };
    case 'boolean':
      return raw === 'true' || raw === 'false'
        ? { value: raw === 'true' }
        : { value: null, fault: `found "${raw}"; allowed: true, false` };
    case 'number':
    case 'integer': {
      const value = Number(raw);
      const valid =
        /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(raw) &&
        Number.isFinite(value) &&
        (field.type === 'number' || Number.isInteger(value));
      return valid
        ? { value }
        : {
            value: null,
            fault: `found "${raw}"; allowed: ${field.type === 'integer' ? 'a whole' : 'a finite'} number`,
          };
    }
  }
}
