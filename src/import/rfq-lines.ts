/** Where a filled form has its lines and its other answers, in whatever language it was sent. */
import type { RfqField } from '../scenario/rfq.ts';
import { rfqSteps, type AskedColumn, type RfqWords } from '../words/rfq-words.ts';
import type { Cell, Row, Sheet, Table } from './table.ts';

export type Column = AskedColumn | RfqField | `from-${number}` | `price-${number}`;

export interface Lines {
  readonly sheet: Sheet;
  readonly header: Row;
  readonly columns: ReadonlyMap<Column, number>;
}

/** What says the same: letters of one size, one kind of space. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The cell to the right of the first of the labels; undefined where none of them is found. */
export function cellBeside({ sheets }: Table, labels: readonly string[]): Cell | undefined {
  const wanted = new Set(labels.map(plain));
  for (const { rows } of sheets)
    for (const { cells } of rows) {
      const at = cells.findIndex(({ text }) => wanted.has(plain(text)));
      if (at !== -1) return cells[at + 1] ?? { text: '' };
    }
  return undefined;
}

/** The row that names most columns of the form. */
export function findLines({ sheets }: Table, forms: readonly RfqWords[]): Lines | undefined {
  const wanted = new Map<string, Column>();
  for (const words of forms) {
    for (const [column, header] of Object.entries({ ...words.asked, ...words.fields }))
      wanted.set(plain(header), column as Column);
    for (const number of rfqSteps) {
      wanted.set(plain(words.stepFrom(number)), `from-${number}`);
      wanted.set(plain(words.stepPrice(number)), `price-${number}`);
    }
  }
  let best: Lines | undefined;
  for (const sheet of sheets)
    for (const header of sheet.rows) {
      const columns = new Map<Column, number>();
      header.cells.forEach(({ text }, i) => {
        const column = wanted.get(plain(text));
        if (column !== undefined && !columns.has(column)) columns.set(column, i);
      });
      if (columns.has('line') && columns.size > Math.max(2, best?.columns.size ?? 0)) best = { sheet, header, columns };
    }
  return best;
}
