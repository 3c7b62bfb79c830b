import { jsonFault } from '../scenario/json-fault.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { RowCounter, withoutEmptyEnd, type Cell, type Row, type Table } from './table.ts';
import { isFields } from '../scenario/fields.ts';

/** The version of the form in which price books are written. */
const priceBookVersion = 1;

export type ReadJsonTable = Pick<Table, 'sheets' | 'quotes'>;

/** Whether a text is JSON by its first sign; a table in CSV may begin with it too. */
export const mayBeJson = (text: string): boolean => /^\s*[[{]/.test(text);

/**
 * Reads a price book `{"priceBook": 1, "quotes": [...]}`, a scenario that holds quotes, a list of quotes, or a list of plain
 * objects, whose keys are the header of a table.
 * @throws ScenarioError for text that is no JSON or another form.
 */
export function readJsonTable(text: string, file: string): ReadJsonTable {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ScenarioError(file, { id: 'not-json', ...jsonFault(text) }, { id: 'whole-file' });
  }
  const refuse = (found: unknown): never => {
    throw new ScenarioError(file, quote(found), { id: 'price-book' });
  };
  if (Array.isArray(value)) {
    const lines = linesOfEntries(text);
    if (value.some((one) => isFields(one) && Array.isArray(one.prices))) return quotesOf(value, lines, '', file);
    return { sheets: [{ name: null, rows: rowsOf(value, lines, file) }] };
  }
  if (!isFields(value)) return refuse(value);
  if (value.priceBook !== undefined && value.priceBook !== priceBookVersion)
    throw new ScenarioError(`${file}: priceBook`, quote(value.priceBook), [String(priceBookVersion)]);
  const { quotes } = value;
  const lines = linesOfEntries(text, 'quotes');
  if (Array.isArray(quotes)) return quotesOf(quotes, lines, 'quotes', file);
  if (!isFields(quotes)) return refuse(value);
  const { quotes: listed } = quotesOf(Object.values(quotes), lines, 'quotes', file);
  const ids = Object.keys(quotes);
  return { sheets: [], quotes: listed.map((one, i) => ({ ...one, field: `quotes.${ids[i]!}` })) };
}

function quotesOf(
  values: readonly unknown[],
  lines: readonly number[],
  path: string,
  file: string,
): ReadJsonTable & Required<Pick<ReadJsonTable, 'quotes'>> {
  const counter = new RowCounter(file);
  const quotes = values.map((value, i) => {
    counter.add(1);
    return { line: lines[i] ?? 1, field: `${path}[${i}]`, value };
  });
  return { sheets: [], quotes };
}

function rowsOf(values: readonly unknown[], lines: readonly number[], file: string): Row[] {
  const counter = new RowCounter(file);
  const columns = new Map<string, number>();
  for (const value of values)
    for (const key of isFields(value) ? Object.keys(value) : []) {
      if (!columns.has(key)) columns.set(key, columns.size);
      counter.checkColumns(columns.size);
    }
  const header = { line: 0, cells: [...columns.keys()].map((text): Cell => ({ text })) };
  const rows = values.map((value, i): Row => {
    const cells: Cell[] = Array.from({ length: columns.size }, () => ({ text: '' }));
    if (isFields(value)) for (const [key, one] of Object.entries(value)) cells[columns.get(key)!] = cellOf(one);
    else cells.unshift(cellOf(value));
    const kept = withoutEmptyEnd(cells);
    counter.add(kept.length);
    return { line: lines[i] ?? 1, cells: kept };
  });
  return [header, ...rows].filter(({ cells }) => cells.length > 0);
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'number') return { text: String(value), number: value };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', boolean: value };
  return { text: value === null || value === undefined ? '' : (quote(value) as string) };
}

/** The line on which each entry of a list or object begins, of valid JSON: that of the text, or one of its fields. */
function linesOfEntries(text: string, field?: string): number[] {
  const lines: number[] = [];
  const wanted = field === undefined ? 1 : 2;
  let line = 1;
  let depth = 0;
  let key = '';
  let isInside = false;
  let wantsEntry = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === '\n') line += 1;
    if (/[\s:]/.test(sign)) continue;
    if (sign === ',') {
      wantsEntry = isInside && depth === wanted;
      continue;
    }
    if (wantsEntry && sign !== ']' && sign !== '}') lines.push(line);
    wantsEntry = false;
    if (sign === '{' || sign === '[') {
      depth += 1;
      // Of a key that stands twice the last counts.
      if (depth === wanted && (field === undefined || key === field)) {
        lines.length = 0;
        [isInside, wantsEntry] = [true, true];
      }
    } else if (sign === ']' || sign === '}') {
      if (depth === wanted) isInside = false;
      depth -= 1;
    } else if (sign === '"') {
      const start = at;
      for (at += 1; text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
      if (depth === 1) key = text.slice(start + 1, at);
    }
  }
  return lines;
}
