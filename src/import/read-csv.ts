import type { ImportNote } from '../scenario/import-note.ts';
import { RowCounter, withoutEmptyEnd, type Cell, type Row } from './table.ts';

/** In the order in which they are taken where several split a file equally well: a comma may be a decimal sign. */
const separators = ['\t', ';', '|', ','] as const;
export type Separator = (typeof separators)[number];

/** Rows and characters that the separator is chosen by. */
const sampledRows = 100;
const sampledText = 65_536;

export interface ReadCsv {
  readonly rows: readonly Row[];
  readonly separator: Separator;
  readonly notes: readonly ImportNote[];
}

/**
 * Reads CSV as spreadsheet programs write it: quotes around cells with separators, quotes or line ends. A quotation mark
 * that has no other is text, so that it swallows no rows.
 * @throws ScenarioError for more rows, columns or cells than are read.
 */
export function readCsv(written: string, file: string, given?: Separator): ReadCsv {
  const lines = written.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  // A spreadsheet program takes the first line for itself.
  const [told = '', sign] = /^sep=([\t;|,])\n/i.exec(lines) ?? [];
  const text = lines.slice(told.length);
  const separator = given ?? (sign as Separator | undefined) ?? separatorOf(text);
  const counter = new RowCounter(file);
  const rows: Row[] = [];
  const odd: number[] = [];
  let formulas = 0;
  let line = 0;
  for (const { cells, isOdd } of recordsOf(text, separator, counter)) {
    line += 1;
    if (isOdd) odd.push(line);
    const kept = withoutEmptyEnd(cells);
    counter.add(kept.length);
    if (kept.length === 0) continue;
    const read = kept.map(cellOf);
    formulas += read.filter(({ formula }) => formula).length;
    rows.push({ line, cells: read });
  }
  const notes: ImportNote[] = [];
  if (odd.length > 0) notes.push({ id: 'odd-quotes', lines: odd });
  if (formulas > 0) notes.push({ id: 'formulas', count: formulas });
  return { rows, separator, notes };
}

/** Spreadsheets write text that looks like a number as ="0012". Any other formula has no value in CSV. */
function cellOf(text: string): Cell {
  const [, quoted] = /^="((?:[^"]|"")*)"$/.exec(text) ?? [];
  if (quoted !== undefined) return { text: quoted.replaceAll('""', '"') };
  return /^=./.test(text) ? { text, formula: true, uncomputed: true } : { text };
}

/** The one that gives most rows as many cells as the first. */
function separatorOf(text: string): Separator {
  const sample =
    text.length > sampledText ? text.slice(0, text.lastIndexOf('\n', sampledText) + 1 || sampledText) : text;
  let best: { separator: Separator; share: number } | undefined;
  for (const separator of separators) {
    const widths: number[] = [];
    for (const { cells } of recordsOf(sample, separator)) {
      if (cells.some((cell) => cell.trim() !== '')) widths.push(cells.length);
      if (widths.length === sampledRows) break;
    }
    const wide = widths.filter((width) => width > 1);
    const counts = new Map<number, number>();
    for (const width of wide) counts.set(width, (counts.get(width) ?? 0) + 1);
    const most = Math.max(0, ...counts.values());
    // The first row that is split at all is the header.
    const share = (most + (counts.get(wide[0] ?? 0) === most ? 1 : 0)) / (widths.length + 1);
    if (most > 0 && (!best || share > best.share)) best = { separator, share };
  }
  return best?.separator ?? ',';
}

interface CsvRecord {
  readonly cells: readonly string[];
  /** A quotation mark in it has no other. */
  readonly isOdd: boolean;
}

/** @param counter Refuses what is too large; a wrong separator may give anything. */
function* recordsOf(text: string, separator: string, counter?: RowCounter): Generator<CsvRecord> {
  let at = 0;
  let line = 0;
  // Searches for a second quotation mark that found none: together they take no longer than reading the text once more.
  let searched = 0;
  while (at < text.length) {
    const cells: string[] = [];
    let isOdd = false;
    line += 1;
    for (;;) {
      let cell: string | undefined;
      if (text[at] === '"' && searched <= text.length) {
        const end = endOfQuoted(text, at, separator);
        if (end.closed) {
          cell = text.slice(at + 1, end.quote).replaceAll('""', '"');
          at = end.next;
        } else {
          searched += end.next - at;
          isOdd = true;
        }
      }
      if (cell === undefined) {
        const end = endOfPlain(text, at, separator);
        cell = text.slice(at, end);
        at = end;
      }
      counter?.checkText(cell.length, line);
      cells.push(cell);
      if (text[at] !== separator) break;
      // Far more than any row has, whether or not they are empty.
      if (cells.length > mostRawCells) counter?.checkColumns(cells.length);
      at += 1;
    }
    at += 1;
    yield { cells, isOdd };
  }
}

/** Empty cells at the end of a row may be many. */
const mostRawCells = 20_000;

function endOfPlain(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
  return at;
}

/** Where a quoted cell ends; not closed where text follows its second quotation mark, or there is none. */
function endOfQuoted(
  text: string,
  from: number,
  separator: string,
): { readonly closed: boolean; readonly quote: number; readonly next: number } {
  let quote = text.indexOf('"', from + 1);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote === -1) return { closed: false, quote, next: text.length };
  let next = quote + 1;
  while (text[next] === ' ' && separator !== ' ') next += 1;
  return { closed: next >= text.length || text[next] === separator || text[next] === '\n', quote, next };
}
