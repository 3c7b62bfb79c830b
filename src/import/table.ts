import type { ImportNote } from '../scenario/import-note.ts';
import { ScenarioError } from '../scenario/scenario-error.ts';
import { mostCells, mostCellText, mostColumns, mostRows } from './limits.ts';

/** A cell as it was written, and what its format makes of it. */
export interface Cell {
  /** Numbers of a workbook with a decimal point; dates as YYYY-MM-DD. */
  readonly text: string;
  /** Where the format has numbers, apart from text. */
  readonly number?: number;
  /** YYYY-MM-DD, of a number that is shown as a date. */
  readonly date?: string;
  readonly boolean?: boolean;
  /** The value is what a spreadsheet program last computed; nothing is computed here. */
  readonly formula?: true;
  /** A formula whose value the file does not hold. */
  readonly uncomputed?: true;
  /** An error value, such as #REF!. */
  readonly error?: true;
  /** Code or sign of the currency in which the number is shown. */
  readonly currency?: string;
  /** The number is shown in per cent: 0.04 as 4 %. */
  readonly percent?: true;
}

export interface Row {
  /** 1-based, as a spreadsheet program numbers it; of JSON the line of the text. */
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly hidden?: true;
}

export interface Sheet {
  /** Null where the format has one table alone. */
  readonly name: string | null;
  readonly hidden?: true;
  readonly rows: readonly Row[];
}

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';
export type DecimalSign = '.' | ',';

/** A file as rows of cells, with what was detected. */
export interface Table {
  readonly file: string;
  readonly format: 'CSV' | 'XLSX' | 'JSON';
  /** Of text. */
  readonly encoding?: Encoding;
  /** Of CSV: a comma, a semicolon, a tab or a bar. */
  readonly separator?: string;
  /** Of all columns of numbers written as text; null where they do not show it, or do not agree. */
  readonly decimal: DecimalSign | null;
  readonly sheets: readonly Sheet[];
  /** Entries of a price book in JSON, unchecked, each with the line on which it begins. */
  readonly quotes?: readonly { readonly line: number; readonly field: string; readonly value: unknown }[];
  readonly notes: readonly ImportNote[];
}

/** Collects rows and refuses what is too large while it grows. */
export class RowCounter {
  private rows = 0;
  private cells = 0;

  constructor(private readonly file: string) {}

  /** @throws ScenarioError for more rows, columns or cells than are read. */
  add(columns: number): void {
    this.checkColumns(columns);
    this.rows += 1;
    if (this.rows > mostRows) throw tooMany(this.file, 'rows', mostRows);
    this.addCells(columns);
  }

  addCells(count: number): void {
    this.cells += count;
    if (this.cells > mostCells) throw tooMany(this.file, 'cells', mostCells);
  }

  checkColumns(columns: number): void {
    if (columns > mostColumns) throw tooMany(this.file, 'columns', mostColumns);
  }

  /** @throws ScenarioError for more text than a cell holds. */
  checkText(length: number, line: number): void {
    if (length > mostCellText)
      throw new ScenarioError(this.file, { id: 'cell-text', line }, { id: 'characters-to', most: mostCellText });
  }
}

const tooMany = (file: string, id: 'rows' | 'columns' | 'cells', most: number): ScenarioError =>
  new ScenarioError(file, { id: `more-${id}`, count: most }, { id: `${id}-to`, most });

/** Empty cells at the end say nothing. */
export function withoutEmptyEnd<T extends { readonly text: string } | string>(cells: readonly T[]): readonly T[] {
  let end = cells.length;
  while (end > 0 && isEmpty(cells[end - 1]!)) end -= 1;
  return end === cells.length ? cells : cells.slice(0, end);
}

const isEmpty = (cell: { readonly text: string } | string): boolean =>
  typeof cell === 'string' ? cell.trim() === '' : cell.text.trim() === '' && !('uncomputed' in cell);

/** As spreadsheet programs name the column at an index from 0: `A`, `Z`, `AA`. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
