import type { ImportNote } from '../scenario/import-note.ts';
import { ScenarioError } from '../scenario/scenario-error.ts';
import { decimalOfSheets } from './decimal-sign.ts';
import { decodeText } from './decode-text.ts';
import { mostFileBytes } from './limits.ts';
import { readCsv, type Separator } from './read-csv.ts';
import { mayBeJson, readJsonTable } from './read-json.ts';
import type { Encoding, Table } from './table.ts';

/** What a reader corrects of what was detected. */
export interface TableSettings {
  readonly separator?: Separator;
}

/** Before a file is read. @throws ScenarioError for a file that is larger than is read. */
export function checkFileSize(file: string, bytes: number): void {
  if (bytes > mostFileBytes)
    throw new ScenarioError(file, { id: 'file-bytes', count: bytes }, { id: 'bytes-to', most: mostFileBytes });
}

/**
 * Reads a file into sheets of rows, with what was detected. The content decides on the format, not the name.
 * @throws ScenarioError for a file that is no table, too large, damaged or protected; never anything else.
 */
export async function readTable(bytes: Uint8Array, file: string, settings: TableSettings = {}): Promise<Table> {
  checkFileSize(file, bytes.length);
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) {
    // Readers of ZIP and XML load when a workbook comes.
    const { readXlsx } = await import('./read-xlsx.ts');
    const { sheets, notes } = readXlsx(bytes, file);
    return { file, format: 'XLSX', decimal: decimalOfSheets(sheets), sheets, notes: notFound(sheets, file, notes) };
  }
  // The container of older workbooks, and of those with a password.
  if (startsWith(bytes, '\xd0\xcf\x11\xe0'))
    throw new ScenarioError(file, { id: 'old-workbook' }, { id: 'table-file' });
  const { text, encoding, mixed } = decodeText(bytes);
  if (text.includes('\0') || startsWith(bytes, '%PDF'))
    throw new ScenarioError(file, { id: 'no-text' }, { id: 'table-file' });
  const read = readText(text, encoding, file, settings);
  return mixed ? { ...read, notes: [...read.notes, { id: 'mixed-encoding' }] } : read;
}

function readText(text: string, encoding: Encoding, file: string, { separator: given }: TableSettings): Table {
  if (/\.json$/i.test(file) || (given === undefined && mayBeJson(text) && isJson(text))) {
    const read = readJsonTable(text.replace(/^\ufeff/, ''), file);
    return { file, format: 'JSON', encoding, decimal: null, notes: [], ...read };
  }
  const { rows, separator, notes } = readCsv(text, file, given);
  const sheets = [{ name: null, rows }];
  return {
    ...{ file, format: 'CSV', encoding, separator, decimal: decimalOfSheets(sheets), sheets },
    notes: notFound(sheets, file, notes),
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The notes of a table that holds something. */
function notFound(sheets: Table['sheets'], file: string, notes: readonly ImportNote[]): readonly ImportNote[] {
  if (sheets.every(({ rows }) => rows.length === 0))
    throw new ScenarioError(file, { id: 'no-rows' }, { id: 'table-file' });
  return notes;
}

const startsWith = (bytes: Uint8Array, signs: string): boolean =>
  [...signs].every((sign, i) => bytes[i] === sign.charCodeAt(0));
