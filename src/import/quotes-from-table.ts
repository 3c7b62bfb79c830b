/**
 * Rows of a table as quotes. Longer than most: every field has its own way to be missing, to mean two things, or to be
 * assumed.
 */
import type { ImportNote } from '../scenario/import-note.ts';
import { readSupplierQuote } from '../scenario/read-supplier-quote.ts';
import type { Refusal } from '../scenario/refusal.ts';
import { quote, refusalOf, ScenarioError } from '../scenario/scenario-error.ts';
import type { SupplierQuote } from '../scenario/supplier-quote.ts';
import { ownUnits, type FieldWithUnit, type QuoteField } from '../words/quote-columns.ts';
import { duplicates, joins, keyOfQuote, untimely, type Draft, type Gathered } from './gather-quotes.ts';
import { guessColumns, type ColumnMapping, type GivenColumns, type MappedColumn } from './columns.ts';
import { oneCurrency } from './currency.ts';
import { decimalOfColumn, decimalSigns, hasNeutralNumbers, type ColumnSign } from './decimal-sign.ts';
import {
  architectureIn,
  capacityIn,
  networkIn,
  quotedThingIn,
  quotedThingOf,
  rateIn,
  type SpokenNames,
} from './names.ts';
import {
  checkComputed,
  isEmptyCell,
  readAmount,
  readAmountText,
  readDay,
  readStep,
  readValidity,
  readYesOrNo,
  shownText,
} from './read-cell.ts';
import { readMoney } from './read-money.ts';
import { columnLetters, type Cell, type DecimalSign, type Row, type Sheet, type Table } from './table.ts';

/** What a reader says of a file beside what it says itself. */
export interface QuoteSettings {
  /** Fields by headers as they are written. */
  readonly columns?: GivenColumns;
  /** What holds where a row says nothing, as text of a cell. */
  readonly usual?: Readonly<Partial<Record<QuoteField, string>>>;
  /** Of all numbers that are written as text. */
  readonly decimal?: DecimalSign;
  /** The day on which it is read, YYYY-MM-DD: dates after it, and what is valid no longer, are told. */
  readonly today?: string;
}

export interface AcceptedQuote {
  /** Of a workbook. */
  readonly sheet: string | null;
  /** Of the first of its rows. */
  readonly line: number;
  readonly lines: readonly number[];
  readonly quote: SupplierQuote;
}

/** A row that is no quote, whole, so that it can be corrected. */
export interface RefusedRow {
  readonly sheet: string | null;
  readonly line: number;
  /** Its field is the header of the column, where the fault is in one. */
  readonly problem: Refusal;
  readonly cells: readonly string[];
}

/** Every row below a header is accepted or refused, once. */
export interface ReadQuotes {
  readonly accepted: readonly AcceptedQuote[];
  readonly refused: readonly RefusedRow[];
  readonly notes: readonly ImportNote[];
  /** How each sheet was read; null for one that was not. */
  readonly mappings: readonly { readonly sheet: string | null; readonly mapping: ColumnMapping | null }[];
}

/** Reads the quotes of a table. Nothing is thrown: what cannot be read is refused with its reason. */
export function quotesFromTable(table: Table, names: SpokenNames, settings: QuoteSettings = {}): ReadQuotes {
  const result = table.quotes ? quotesOfBook(table.quotes, names) : quotesOfSheets(table, names, settings);
  const { accepted } = result;
  const named = table.sheets.length > 1;
  const notes = [
    ...table.notes,
    ...result.notes,
    ...untimely(accepted, settings.today, named),
    ...duplicates(accepted, named),
  ];
  return { ...result, notes };
}

function quotesOfBook(entries: NonNullable<Table['quotes']>, names: SpokenNames): ReadQuotes {
  const accepted: AcceptedQuote[] = [];
  const refused: RefusedRow[] = [];
  for (const { line, field, value } of entries)
    attempt(
      () => accepted.push({ sheet: null, line, lines: [line], quote: readSupplierQuote(value, field, names) }),
      (problem) => refused.push({ sheet: null, line, problem, cells: [quote(value) as string] }),
    );
  return { accepted, refused, notes: [], mappings: [] };
}

function attempt(work: () => unknown, refuse: (problem: Refusal) => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    refuse(refusalOf(error));
  }
}

function quotesOfSheets(table: Table, names: SpokenNames, settings: QuoteSettings): ReadQuotes {
  const notes: ImportNote[] = [];
  const named = table.sheets.length > 1;
  const tell = (note: ImportNote, { name }: Sheet): void => {
    notes.push(named && name !== null ? { ...note, sheet: name } : note);
  };
  const visible = table.sheets.filter(({ hidden }) => !hidden);
  const read = visible.map((sheet) => ({ sheet, mapping: guessColumns(sheet, names.currencies, settings.columns) }));
  const anyMapped = read.some(({ mapping }) => mapping);
  const accepted: AcceptedQuote[] = [];
  const refused: RefusedRow[] = [];
  for (const { sheet, mapping } of read) {
    if (mapping) {
      const reader = new SheetReader(sheet, mapping, table, names, settings, (note) => tell(note, sheet));
      reader.read();
      // One by one: a list of arguments has a limit.
      for (const one of reader.accepted) accepted.push(one);
      for (const one of reader.refused) refused.push(one);
    } else if (anyMapped) {
      if (sheet.rows.length > 0) tell({ id: 'skipped-sheet', rows: sheet.rows.length }, sheet);
    } else
      for (const row of sheet.rows)
        refused.push(
          refusedRow(sheet, row, { field: table.file, found: { id: 'no-header' }, allowed: { id: 'header' } }),
        );
  }
  const mappings = read.map(({ sheet, mapping }) => ({ sheet: sheet.name, mapping: mapping ?? null }));
  return { accepted, refused, notes, mappings };
}

const refusedRow = ({ name }: Sheet, { line, cells }: Row, problem: Refusal): RefusedRow => ({
  ...{ sheet: name, line, problem },
  cells: cells.map(({ text }) => text),
});

/** What says `none` there is kept as it is. */
const freeTexts: readonly QuoteField[] = ['powerConditions', 'failureTest', 'note'];

class SheetReader {
  readonly accepted: AcceptedQuote[] = [];
  readonly refused: RefusedRow[] = [];
  private readonly columns: ReadonlyMap<QuoteField, readonly MappedColumn[]>;
  private readonly decimals: readonly ColumnSign[];
  private readonly headers = new Map<string, string>();
  private readonly withoutCurrency: number[] = [];
  private readonly datedByQuote: number[] = [];
  private readonly assumed = new Map<string, number[]>();

  constructor(
    private readonly sheet: Sheet,
    private readonly mapping: ColumnMapping,
    private readonly table: Table,
    private readonly names: SpokenNames,
    private readonly settings: QuoteSettings,
    private readonly tell: (note: ImportNote) => void,
  ) {
    const columns = new Map<QuoteField, MappedColumn[]>();
    for (const column of mapping.columns) columns.set(column.field, [...(columns.get(column.field) ?? []), column]);
    this.columns = columns;
    this.decimals = decimalSigns(this.rows);
    for (const [field, [first]] of columns) this.headers.set(keyOf(field), first!.header);
  }

  private get rows(): readonly Row[] {
    return this.sheet.rows.filter(({ line }) => line > this.mapping.headerLines.at(-1)!);
  }

  read(): void {
    const above = this.sheet.rows.filter(({ line }) => line < this.mapping.headerLines[0]!).map(({ line }) => line);
    if (above.length > 0) this.tell({ id: 'above-header', lines: above });
    if (this.mapping.unmapped.length > 0) this.tell({ id: 'unmapped', headers: this.mapping.unmapped });
    const unnamed = this.unnamedColumns();
    if (unnamed.length > 0) this.tell({ id: 'unnamed-columns', columns: unnamed });
    const last = new Map<string, Gathered>();
    const gathered: Gathered[] = [];
    for (const row of this.rows)
      attempt(
        () => {
          const read = this.readRow(row);
          const key = keyOfQuote(read);
          const before = this.columns.has('quantity') ? last.get(key) : undefined;
          if (before && joins(before, read)) return;
          last.set(key, read);
          gathered.push(read);
        },
        (problem) => this.refused.push(refusedRow(this.sheet, row, problem)),
      );
    for (const one of gathered) this.finish(one);
    this.refused.sort((a, b) => a.line - b.line);
    this.tellAssumed();
  }

  /** Letters of the columns that hold something and have no header. */
  private unnamedColumns(): string[] {
    const { headers } = this.mapping;
    const found = new Set<number>();
    for (const { cells } of this.rows)
      for (const [i, { text }] of cells.entries()) if (text.trim() !== '' && !headers[i]) found.add(i);
    return [...found].sort((a, b) => a - b).map(columnLetters);
  }

  private tellAssumed(): void {
    for (const field of this.unitless) {
      const [column] = this.columns.get(field) ?? [];
      const unit = ownUnits[(field === 'powerMax' ? 'power' : field) as FieldWithUnit];
      if (column) this.tell({ id: 'unit-assumed', header: column.header, unit });
    }
    if (this.withoutCurrency.length > 0) this.tell({ id: 'currency-assumed', lines: this.withoutCurrency });
    if (this.datedByQuote.length > 0) this.tell({ id: 'rate-dated', lines: this.datedByQuote });
    for (const [what, lines] of this.assumed) this.tell({ id: 'what-assumed', what, lines });
  }

  private readonly unitless = new Set<QuoteField>();

  /** The whole quote, checked as any other. */
  private finish({ rows, draft, steps }: Gathered): void {
    const sorted = [...steps].sort((a, b) => a.from - b.from);
    const prices = sorted.map(({ from, price }) => ({ from, price }));
    attempt(
      () => {
        const read = readSupplierQuote({ ...draft, prices }, 'row', this.names);
        const lines = rows.map(({ line }) => line);
        this.accepted.push({ sheet: this.sheet.name, line: lines[0]!, lines, quote: read });
      },
      (problem) => {
        const field = this.headerOf(problem.field, sorted);
        for (const row of rows) this.refused.push(refusedRow(this.sheet, row, { ...problem, field }));
      },
    );
  }

  /** The header of the column in which a fault is, or the name of the field. */
  private headerOf(path: string, steps: Gathered['steps']): string {
    const [, step] = /^row\.prices\[(\d+)\]/.exec(path) ?? [];
    if (step !== undefined) return steps[Number(step)]?.header ?? path;
    const key = path.replace(/^row\./, '');
    return this.headers.get(key) ?? key;
  }

  private readRow(row: Row): Gathered {
    const cell = (field: QuoteField): { readonly cell: Cell; readonly column: MappedColumn } | undefined => {
      for (const column of this.columns.get(field) ?? []) {
        const found = row.cells[column.column];
        const isEmpty = freeTexts.includes(field) ? found?.text.trim() === '' : isEmptyCell(found);
        if (found && !isEmpty) return { cell: found, column };
      }
      const usual = this.settings.usual?.[field];
      return usual === undefined ? undefined : { cell: { text: usual }, column: { column: -1, header: field, field } };
    };
    const text = (field: QuoteField): string | undefined => {
      const found = cell(field);
      if (!found) return undefined;
      checkComputed(found.column.header, found.cell);
      return shownText(found.cell.text);
    };
    const amount = (field: (FieldWithUnit & QuoteField) | 'powerMax'): number | undefined => {
      const found = cell(field);
      if (!found) return undefined;
      const { header, unit, column, isMeanTime } = found.column;
      if (isMeanTime) return this.failuresOfMeanTime(header, found.cell, column);
      if (unit === undefined && !/[a-z%]/i.test(found.cell.text) && !found.cell.percent) this.unitless.add(field);
      return readAmount(header, found.cell, field === 'powerMax' ? 'power' : field, unit, this.decimalOf(column));
    };
    const product = (this.columns.get('product') ?? [])
      .map(({ column }) => row.cells[column]?.text ?? '')
      .concat(this.settings.usual?.product ?? '')
      .filter((one) => one.trim() !== '')
      .join(' ');

    const date = cell('date');
    const validity = cell('validUntil');
    const laser = cell('laserIncluded');
    const quoteDate = date && readDay(date.column.header, date.cell);
    const { what, architecture, capacity } = this.readThing(row, text, product);
    const isModule = what === 'module' || what === 'card-module';
    const { steps, currency } = this.readPrices(row, text);
    const draft: Draft = {
      supplier: text('supplier'),
      date: quoteDate,
      what,
      architecture,
      rateGbps:
        this.columns.has('rate') && cell('rate')
          ? this.readRate(cell('rate')!)
          : isModule
            ? rateIn(product)
            : undefined,
      capacity,
      network: this.readName('network', text('network'), networkIn, this.names.networks),
      currency,
      exchange: this.readExchange(cell, currency, quoteDate, row),
      power: amount('power'),
      powerMax: amount('powerMax'),
      powerConditions: text('powerConditions'),
      laserIncluded: laser && readYesOrNo(laser.column.header, laser.cell),
      warrantyYears: amount('warranty'),
      leadTimeWeeks: amount('leadTime'),
      failureRate: amount('failureRate'),
      failureTest: text('failureTest'),
      validUntil: validity && readValidity(validity.column.header, validity.cell, quoteDate),
      note: this.readNote(row),
      use: text('use') as SupplierQuote['use'],
    };
    return { rows: [row], draft, steps, froms: new Set(steps.map(({ from }) => from)) };
  }

  private decimalOf(column: number): DecimalSign | null {
    return this.settings.decimal ?? decimalOfColumn(this.decimals[column], this.table);
  }

  private readRate({ cell, column }: { readonly cell: Cell; readonly column: MappedColumn }): number {
    const told = cell.number === undefined ? rateIn(cell.text) : undefined;
    return told ?? readAmount(column.header, cell, 'rate', column.unit, this.decimalOf(column.column));
  }

  private failuresOfMeanTime(header: string, cell: Cell, column: number): number {
    checkComputed(header, cell);
    const { value, rest } =
      cell.number === undefined
        ? readAmountText(header, cell.text, this.decimalOf(column))
        : { value: cell.number, rest: '' };
    if (!/^(?:h|hours?|std|stunden)?$/i.test(rest.replace('.', '')) || !(value > 0))
      throw new ScenarioError(header, quote(cell.text), { id: 'amount-in', values: ['h'] });
    return Number((hoursPerYear / value).toPrecision(12));
  }

  private readNote(row: Row): string | undefined {
    const texts = (this.columns.get('note') ?? []).map(({ column }) => row.cells[column]?.text.trim() ?? '');
    const joined = texts.filter((one) => one !== '').map(shownText);
    return joined.length === 0 ? this.settings.usual?.note : joined.join('\n');
  }

  /** What is quoted, for which architecture and switch: by columns of their own, else by the product. */
  private readThing(
    { line }: Row,
    text: (field: QuoteField) => string | undefined,
    product: string,
  ): Pick<Draft, 'what' | 'architecture' | 'capacity'> {
    const header = (field: QuoteField): string => this.headers.get(keyOf(field)) ?? field;
    const [toldWhat, toldArchitecture, toldCapacity] = [text('what'), text('architecture'), text('capacity')];
    let what = toldWhat === undefined ? undefined : quotedThingIn(toldWhat);
    if (toldWhat !== undefined && what === undefined)
      throw new ScenarioError(header('what'), quote(toldWhat), { id: 'quoted-thing' });
    let architecture = this.readName(
      'architecture',
      toldArchitecture,
      (one) => architectureIn(header('architecture'), one, this.names),
      this.names.architectures,
    );
    if (architecture === undefined && what !== 'switch' && product !== '')
      architecture = architectureIn(header('product'), product, this.names);
    const named = toldCapacity === undefined ? undefined : capacityIn(toldCapacity, this.names);
    if (toldCapacity !== undefined && named === undefined)
      throw new ScenarioError(header('capacity'), quote(toldCapacity), this.names.capacities);
    if (what === undefined) {
      const inProduct = product === '' ? undefined : capacityIn(product, this.names);
      what = quotedThingOf(`${product} ${toldArchitecture ?? ''}`, {
        architecture: architecture !== undefined,
        capacity: (named ?? inProduct) !== undefined,
      });
      if (what === undefined) {
        const at = this.columns.has('product') ? header('product') : header('architecture');
        throw new ScenarioError(at, quote(product || undefined), { id: 'quoted-thing' });
      }
      if (!this.assumed.has(what)) this.assumed.set(what, []);
      this.assumed.get(what)!.push(line);
    }
    const isSwitch = what === 'system' || what === 'switch';
    const capacity = named ?? (isSwitch && product !== '' ? capacityIn(product, this.names) : undefined);
    return { what, architecture, capacity };
  }

  private readName(
    field: QuoteField,
    told: string | undefined,
    find: (text: string, names: SpokenNames) => string | undefined,
    known: readonly string[],
  ): string | undefined {
    if (told === undefined) return undefined;
    const found = find(told, this.names);
    if (found === undefined) throw new ScenarioError(this.headers.get(keyOf(field)) ?? field, quote(told), known);
    return found;
  }

  /** The prices of a row, and the one currency of all. */
  private readPrices(
    row: Row,
    text: (field: QuoteField) => string | undefined,
  ): { readonly steps: Gathered['steps']; readonly currency: string | undefined } {
    const columns = this.columns.get('price') ?? [];
    const told = text('currency');
    const header = this.headers.get('currency') ?? 'currency';
    let currency = told === undefined ? undefined : this.oneCurrency(header, told);
    // A currency of the whole file stands back behind what a cell or a header says.
    const isUsual = isEmptyCell(row.cells[this.columns.get('currency')?.[0]?.column ?? -1]);
    if (isUsual) currency = undefined;
    const steps: { from: number; price: number; header: string }[] = [];
    for (const { column, header: of, from, currency: ofHeader } of columns) {
      const cell = row.cells[column];
      if (isEmptyCell(cell)) continue;
      checkComputed(of, cell!);
      const decimal = this.decimalOf(column);
      const isSure = this.settings.decimal !== undefined || (decimal === '.' && hasNeutralNumbers(this.table));
      const { value, sign } = readMoney(of, cell!, decimal, this.names.currencies, isSure);
      const own = sign === undefined ? undefined : this.oneCurrency(of, sign, cell!.text);
      const inThis = own ?? (ofHeader === undefined ? undefined : this.oneCurrency(of, ofHeader));
      if (inThis !== undefined && currency !== undefined && inThis !== currency)
        throw new ScenarioError(of, { id: 'beside', value: quote(cell!.text), of: currency }, { id: 'one-currency' });
      currency ??= inThis;
      steps.push({ from: from ?? this.quantityOf(row, columns.length), price: value, header: of });
    }
    if (currency === undefined && told !== undefined) currency = this.oneCurrency(header, told);
    if (steps.length === 0) throw new ScenarioError(columns[0]?.header ?? 'price', quote(undefined), { id: 'number' });
    if (currency === undefined) this.withoutCurrency.push(row.line);
    return { steps, currency };
  }

  /** The quantity of the only price of a row; several prices have their quantities in their headers. */
  private quantityOf(row: Row, prices: number): number {
    const [column] = this.columns.get('quantity') ?? [];
    const cell = column === undefined || prices > 1 ? undefined : row.cells[column.column];
    if (column === undefined || isEmptyCell(cell)) return 1;
    checkComputed(column.header, cell!);
    const from = cell!.number ?? readStep(cell!.text);
    if (from === undefined) throw new ScenarioError(column.header, quote(cell!.text), { id: 'quantity-step' });
    return from;
  }

  private oneCurrency(header: string, text: string, whole = text): string {
    return oneCurrency(header, text, this.names.currencies, whole);
  }

  private readExchange(
    cell: (field: QuoteField) => { readonly cell: Cell; readonly column: MappedColumn } | undefined,
    currency: string | undefined,
    quoteDate: string | undefined,
    { line }: Row,
  ): SupplierQuote['exchange'] {
    const rate = cell('exchange');
    if (!rate) return undefined;
    const { header, column, perUsd } = rate.column;
    checkComputed(header, rate.cell);
    const unitsPerUsd = rate.cell.number ?? readAmountText(header, rate.cell.text, this.decimalOf(column)).value;
    // A dollar is worth a dollar.
    if ((currency === undefined || currency === 'USD') && unitsPerUsd === 1) return undefined;
    const known = this.names.rates.get(currency ?? '');
    // Dollars for a unit, the other way round, are nearer to the inverse of what the tables have.
    if (!perUsd && known !== undefined && unitsPerUsd > 0 && isInverse(unitsPerUsd, known))
      throw new ScenarioError(header, quote(rate.cell.text), { id: 'rate-near', value: currency!, rate: known });
    const dated = cell('exchangeDate');
    if (!dated) this.datedByQuote.push(line);
    const date = dated ? readDay(dated.column.header, dated.cell) : quoteDate;
    return { unitsPerUsd, date: date! };
  }
}

const hoursPerYear = 8760;

const isInverse = (rate: number, known: number): boolean =>
  Math.abs(Math.log(rate * known)) < Math.abs(Math.log(rate / known));

/** Where the check of a quote speaks of a field. */
const keyOf = (field: QuoteField): string =>
  (
    {
      rate: 'rateGbps',
      price: 'prices',
      warranty: 'warrantyYears',
      leadTime: 'leadTimeWeeks',
      exchange: 'exchange.unitsPerUsd',
      exchangeDate: 'exchange.date',
    } as Partial<Record<QuoteField, string>>
  )[field] ?? field;
