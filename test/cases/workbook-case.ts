import explanations from 'virtual:explanations';
import shippedSources from 'virtual:sources';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { WorkbookSettings } from '../../src/export/workbook.ts';
import type { Run } from '../../src/scenario/run-scenario.ts';
import { workbookWords } from '../../src/words/workbook-words.ts';
import { lettersOf, type Spreadsheet } from './spreadsheet.ts';
import { catalog, frozenFiles } from './tables.ts';

const { sources: frozenSources } = buildCatalog(frozenFiles);
const english = await workbookWords('en');

/** @param of The tables of the run. */
export const settingsFor = (of: Catalog): WorkbookSettings => ({
  words: english,
  sources: of === catalog ? frozenSources : shippedSources,
  explanations,
  date: '2026-11-28',
  version: '0.1.0',
});

/** One number or text of a workbook and what the engine says; null where there is no value. */
export interface Compared {
  readonly where: string;
  readonly engine: number | null;
  readonly cell: readonly [sheet: string, address: string];
}

/**
 * Where the workbook has every quantity of every option of a run, and every year of it, found by names and headings as a
 * reader finds them.
 */
export function quantitiesIn({ sheets }: Spreadsheet, run: Run): Compared[] {
  const labels = run.resolved.options.map(({ id }) => headingsOf(sheets, id));
  const names = sheetNames(run, [...sheets.keys()]);
  const rows = new Map<string, readonly [sheet: string, row: number]>();
  for (const [sheet, prefix] of names)
    for (const [address, { value }] of sheets.get(sheet)!) {
      const row = /^B(\d+)$/.exec(address)?.[1];
      if (row !== undefined && Number(row) > 4 && value !== undefined)
        rows.set(`${prefix}${value}`, [sheet, Number(row)]);
    }
  const yearRows = rowsOfYears(sheets, labels);
  const found: Compared[] = [];
  run.options.forEach(({ id, quantities }, option) => {
    for (const [name, { value, byYear, reason }] of Object.entries(quantities)) {
      const at = rows.get(name);
      if (!at) {
        if (reason === 'differs by network') continue;
        throw new Error(`no row of ${name}`);
      }
      const [sheet, row] = at;
      found.push({ where: `${id} ${name}`, engine: value, cell: [sheet, lettersOf(3 + option) + String(row)] });
      byYear?.forEach((amount, year) =>
        found.push({
          where: `${id} ${name} ${year + 1}`,
          engine: amount,
          cell: ['Years', lettersOf(4 + year) + String(yearRows.get(`${labels[option]!} ${name}`)!)],
        }),
      );
    }
  });
  return found;
}

function headingsOf(sheets: Spreadsheet['sheets'], id: string): string {
  const options = sheets.get('Options')!;
  for (let row = 5; ; row++) if (options.get(`B${row}`)?.value === id) return String(options.get(`A${row}`)!.value);
}

/** Sheets of quantities, each with what names in it begin with. */
function sheetNames({ resolved: { networks } }: Run, sheets: readonly string[]): [string, string][] {
  const own = sheets.filter((name) => name.startsWith('Sheets '));
  return [['Sheets', ''], ...networks.map(({ id }, i): [string, string] => [own[i]!, `${id}/`])];
}

function rowsOfYears(sheets: Spreadsheet['sheets'], labels: readonly string[]): ReadonlyMap<string, number> {
  const years = sheets.get('Years')!;
  const last = Math.max(...[...years.keys()].map((address) => Number(/\d+$/.exec(address)![0])));
  const rows = new Map<string, number>();
  let [block, seen] = ['', 0];
  for (let row = 6; row <= last; row++) {
    const [label, name] = ['A', 'B'].map((column) => years.get(`${column}${row}`)?.value);
    if (label === labels[seen] && name === undefined) block = labels[seen++]!;
    else if (typeof name === 'string' && !rows.has(`${block} ${name}`)) rows.set(`${block} ${name}`, row);
  }
  return rows;
}

/** How far two numbers are apart, as a share of the larger. */
export const apart = (a: number, b: number): number =>
  a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
