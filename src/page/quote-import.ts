/** Quotes of a file for the desk: read, checked against the scenario, and told row by row. It loads when a file comes. */
import { textCell } from '../export/csv.ts';
import type { GivenColumn } from '../import/columns.ts';
import { namesFor } from '../import/names.ts';
import { checkedQuotes } from '../import/check-quotes.ts';
import { quotesFromTable, type ReadQuotes } from '../import/quotes-from-table.ts';
import { readTable } from '../import/read-table.ts';
import type { Separator } from '../import/read-csv.ts';
import type { DecimalSign, Sheet, Table } from '../import/table.ts';
import { hasExpired, isAhead } from '../scenario/quote-days.ts';
import { placesOf } from '../scenario/quotes.ts';
import type { Refusal } from '../scenario/refusal.ts';
import type { Run } from '../scenario/run-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { dayNow } from '../view/day-of.ts';
import {
  rowsAtOnce,
  type ImportColumn,
  type ImportRow,
  type ImportSettings,
  type ImportSource,
  type ImportView,
  type RefusedLine,
} from '../view/import-view.ts';
import type { QuoteField } from '../words/quote-columns.ts';
import { bytesOf } from './source-bytes.ts';
import { switchLabelOf } from './switch-label.ts';

type Check = (scenario: Scenario) => unknown;
type Resolved = Run['resolved'];

export class QuoteImport {
  private constructor(
    readonly view: ImportView,
    private readonly all: readonly ImportRow[],
    private readonly headers: ReadonlyMap<string | null, readonly string[]>,
  ) {}

  /**
   * @param check Throws for a scenario that cannot be computed.
   * @throws ScenarioError for a file that is no table, too large, damaged or protected.
   */
  static async read(
    source: ImportSource,
    settings: ImportSettings,
    resolved: Resolved,
    check: Check,
  ): Promise<QuoteImport> {
    const { separator } = settings;
    const table = await readTable(await bytesOf(source), source.name, {
      ...(separator !== undefined && { separator: separator as Separator }),
    });
    return QuoteImport.of(table, settings, resolved, check);
  }

  private static of(table: Table, settings: ImportSettings, resolved: Resolved, check: Check): QuoteImport {
    const { catalog, asked } = resolved;
    const today = dayNow();
    const read = quotesFromTable(table, namesFor(catalog, asked), {
      ...(settings.usual && { usual: settings.usual }),
      ...(settings.decimal !== undefined && { decimal: settings.decimal as DecimalSign }),
      today,
      columns: new Map((settings.columns ?? []) as readonly (readonly [string, GivenColumn | null])[]),
    });
    const { accepted, refused, problem } = checkedQuotes(read, resolved, check);
    const places = placesOf(
      resolved,
      accepted.map(({ quote }) => quote),
    );
    const several = table.sheets.length > 1;
    const rows: ImportRow[] = accepted.map(({ sheet, lines, quote }, i) => ({
      ...{ sheet: several ? sheet : null, lines, quote, place: places[i]! },
      ...{ isAhead: isAhead(quote, today), hasExpired: hasExpired(quote, today) },
      switchLabel: switchLabelOf(quote.capacity, resolved),
    }));
    for (const one of refused) rows.push({ ...one, sheet: several ? one.sheet : null });
    const order = new Map(table.sheets.map(({ name }, i) => [several ? name : null, i]));
    const at = (row: ImportRow): number => ('lines' in row ? row.lines[0]! : row.line);
    rows.sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || at(a) - at(b));
    const added = accepted.flatMap(({ quote }, i) => (places[i] === 'held' ? [] : [quote]));
    const sheets = sheetsOf(table, read);
    const view: ImportView = {
      ...{ file: table.file, format: table.format, encoding: table.encoding ?? null },
      ...{ separator: table.separator ?? null, decimal: settings.decimal ?? table.decimal },
      sheets: sheets.map(({ sheet, columns }) => ({ name: several ? sheet.name : null, columns })),
      ...{ rows: rows.slice(0, rowsAtOnce), rowCount: rows.length, notes: read.notes },
      acceptedLines: accepted.reduce((sum, { lines }) => sum + lines.length, 0),
      refusedLines: refused.length,
      ...{ quotes: problem ? [] : added, problem },
    };
    const headers = new Map(
      sheets.map(({ sheet, columns }) => [several ? sheet.name : null, columns.map(({ header }) => header)] as const),
    );
    return new QuoteImport(view, rows, headers);
  }

  /** What follows the rows that were told. */
  rows(from: number): readonly ImportRow[] {
    return this.all.slice(from, from + rowsAtOnce);
  }

  /** Refused rows as they stand in the file, under its headers, each with its line and reason. */
  refusedCsv(line: string, reason: string, reasonOf: (problem: Refusal) => string): string {
    const refused = this.all.filter((row): row is RefusedLine => 'problem' in row);
    const texts = [...new Set(refused.map(({ sheet }) => sheet))].flatMap((sheet) => [
      [line, reason, ...(this.headers.get(sheet) ?? [])],
      ...refused
        .filter((row) => row.sheet === sheet)
        .map((row) => [String(row.line), reasonOf(row.problem), ...row.cells]),
    ]);
    return texts.map((cells) => `${cells.map(textCell).join(',')}\r\n`).join('');
  }
}

/** Sheets whose columns can be told: those that were read, or that have rows where none was. */
function sheetsOf(
  table: Table,
  { mappings }: ReadQuotes,
): { readonly sheet: Sheet; readonly columns: readonly ImportColumn[] }[] {
  const anyMapped = mappings.some(({ mapping }) => mapping);
  const visible = table.sheets.filter(({ hidden }) => !hidden);
  return mappings.flatMap(({ mapping }, i) => {
    const sheet = visible[i]!;
    if (!mapping && anyMapped) return [];
    const header = sheet.rows.find(({ line, cells }) =>
      mapping ? line === mapping.headerLines.at(-1) : cells.filter(({ text }) => text.trim() !== '').length > 1,
    );
    if (!header) return [];
    const below = sheet.rows.filter(({ line }) => line > header.line);
    const headers = mapping?.headers ?? header.cells.map(({ text }) => text.trim());
    const columns = headers.map((name, at): ImportColumn => {
      const mapped = mapping?.columns.find(({ column }) => column === at);
      const { field, unit, currency, from } = mapped ?? {};
      return {
        header: name,
        sample: below.find(({ cells }) => (cells[at]?.text.trim() ?? '') !== '')?.cells[at]?.text.slice(0, 80) ?? '',
        choice:
          field === undefined
            ? null
            : {
                field: field satisfies QuoteField,
                ...(unit !== undefined && { unit }),
                ...(currency !== undefined && { currency }),
                ...(from !== undefined && { from }),
              },
      };
    });
    return [{ sheet, columns }];
  });
}
