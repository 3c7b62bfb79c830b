/**
 * Reads filled forms beside the request that they were made from. Longer than most files: each way in which a form may differ
 * from what was asked is found here.
 */
import { cleanText, readSupplierQuote } from '../scenario/read-supplier-quote.ts';
import type { Refusal } from '../scenario/refusal.ts';
import type { RfqFinding } from '../scenario/rfq-finding.ts';
import { checkOfLine, freeFields, type Rfq, type RfqField, type RfqLine } from '../scenario/rfq.ts';
import { quote, refusalOf, ScenarioError } from '../scenario/scenario-error.ts';
import type { PriceStep, SupplierQuote } from '../scenario/supplier-quote.ts';
import { itemText, rfqSteps, type RfqWords } from '../words/rfq-words.ts';
import { oneCurrency } from './currency.ts';
import { decimalOfColumn, decimalSigns, hasNeutralNumbers, type ColumnSign } from './decimal-sign.ts';
import type { Draft } from './gather-quotes.ts';
import type { SpokenNames } from './names.ts';
import { cellBeside, findLines, plain, type Column, type Lines } from './rfq-lines.ts';
import {
  checkComputed,
  isEmptyCell,
  readAmount,
  readDay,
  readStep,
  readValidity,
  readYesOrNo,
  shownText,
} from './read-cell.ts';
import { readMoney } from './read-money.ts';
import { withoutEmptyEnd, type Cell, type DecimalSign, type Row, type Table } from './table.ts';

/** A filled form: what it quotes, and what differs from what was asked. */
export interface ReadBid {
  readonly file: string;
  /** The name in the form, else that of the file. */
  readonly bidder: string;
  /** YYYY-MM-DD; null where the form has none that can be read. */
  readonly date: string | null;
  readonly quotes: readonly SupplierQuote[];
  readonly findings: readonly RfqFinding[];
}

/** Days that a form does not say, YYYY-MM-DD. */
export interface BidDays {
  /** Of a bid without one. */
  readonly usual?: string | undefined;
  /** On which it is read: a date after it, and what is valid no longer, are told. */
  readonly today?: string | undefined;
}

/** Forms that were read together: those of one bidder say so. */
export const withSameBidders = (bids: readonly ReadBid[]): ReadBid[] =>
  bids.map((bid) => {
    const others = bids.filter((other) => other !== bid && plain(other.bidder) === plain(bid.bidder));
    if (others.length === 0) return bid;
    const files = others.map(({ file }) => file);
    return { ...bid, findings: [...bid.findings, { id: 'same-bidder', files }] };
  });

/**
 * Reads one filled form. Nothing is thrown: what cannot be read is a finding. A line without a price is no quote.
 * @param rfq The request as it was sent, made again.
 * @param forms Words of every language in which the form may have been sent.
 */
export function readBid(
  table: Table,
  rfq: Rfq,
  forms: readonly RfqWords[],
  names: SpokenNames,
  days: BidDays = {},
): ReadBid {
  return new BidReader(table, rfq, forms, names, days).read();
}

class BidReader {
  private readonly findings: RfqFinding[] = [];
  private decimals: readonly ColumnSign[] = [];
  private lines: Lines | undefined;

  constructor(
    private readonly table: Table,
    private readonly rfq: Rfq,
    private readonly forms: readonly RfqWords[],
    private readonly names: SpokenNames,
    private readonly days: BidDays,
  ) {}

  read(): ReadBid {
    const { table, rfq, forms } = this;
    const lines = findLines(table, forms);
    this.lines = lines;
    if (lines) this.decimals = decimalSigns(lines.sheet.rows.filter(({ line }) => line > lines.header.line));
    const reference = cellBeside(
      this.table,
      forms.map((words) => words.reference),
    );
    if (reference && reference.text.trim() !== rfq.reference) this.tell({ id: 'other-form' });
    const bidder = this.bidder();
    const date = this.date();
    if (!lines) this.tell({ id: 'no-lines' });
    const quotes = lines ? this.quotesOf(lines, bidder, date) : [];
    return { file: table.file, bidder, date, quotes, findings: this.findings };
  }

  private tell(finding: RfqFinding): void {
    this.findings.push(finding);
  }

  private bidder(): string {
    const cell = cellBeside(
      this.table,
      this.forms.map(({ bidder }) => bidder.bidder),
    );
    const name = cell && !isEmptyCell(cell) ? this.text(cell) : '';
    if (name !== '') return name;
    const file = this.table.file.replace(/^.*[\\/]/, '').replace(/\.[a-z]{2,5}$/i, '');
    this.tell({ id: 'no-bidder', file });
    return file || this.table.file;
  }

  private date(): string | null {
    const header = this.forms[0]!.bidder.date;
    const cell = cellBeside(
      this.table,
      this.forms.map(({ bidder }) => bidder.date),
    );
    const { usual, today } = this.days;
    let date = usual ?? null;
    if (cell && !isEmptyCell(cell)) date = this.attempt(null, () => readDay(header, cell)) ?? null;
    const { due } = this.rfq.asked;
    if (date === null) this.tell({ id: 'no-date' });
    else if (today !== undefined && date > today) this.tell({ id: 'future-date', date });
    if (date === null) return null;
    if (due !== null && date > due) this.tell({ id: 'late', date, due });
    return date;
  }

  private quotesOf(lines: Lines, bidder: string, date: string | null): SupplierQuote[] {
    const { rfq } = this;
    this.tellColumns(lines);
    const rows = this.rowsByLine(lines);
    const quotes: SupplierQuote[] = [];
    const unpriced: string[] = [];
    const priced = new Set<string>();
    const withoutCurrency: string[] = [];
    for (const line of rfq.lines) {
      const row = rows.get(line.id);
      if (!row) this.tell({ id: 'removed-line', line: line.id });
      else this.checkAsked(line, row, lines);
      const prices = row ? this.prices(line, row, lines) : undefined;
      if (!row || !prices) {
        unpriced.push(line.id);
        continue;
      }
      const currency = this.currency(line, row, lines, prices.sign);
      const draft = this.answers(line, row, lines, date);
      this.tellGaps(line, row, lines);
      if (currency === 'assumed') withoutCurrency.push(line.id);
      if (currency === undefined) {
        unpriced.push(line.id);
        continue;
      }
      if (date === null) {
        priced.add(line.id);
        continue;
      }
      const read = this.checked(line, {
        supplier: bidder,
        date,
        ...line.target,
        prices: prices.steps,
        currency: currency === 'assumed' ? rfq.asked.currency : currency,
        ...draft,
      });
      if (read) {
        quotes.push(read);
        priced.add(line.id);
      } else unpriced.push(line.id);
    }
    if (withoutCurrency.length > 0)
      this.tell({ id: 'currency-assumed', lines: withoutCurrency, currency: rfq.asked.currency });
    const left = unpriced.filter(
      (id) => !rfq.lines.find((line) => line.id === id)!.instead.some((one) => priced.has(one)),
    );
    if (left.length > 0) this.tell({ id: 'partial-bid', lines: left, of: rfq.lines.length });
    return quotes;
  }

  private tellColumns({ columns }: Lines): void {
    const [words] = this.forms;
    for (const [column, header] of Object.entries({ ...words!.asked, ...words!.fields }))
      if (!columns.has(column as Column)) this.tell({ id: 'removed-column', header });
    for (const number of rfqSteps)
      for (const [column, header] of [
        [`from-${number}`, words!.stepFrom(number)],
        [`price-${number}`, words!.stepPrice(number)],
      ] as const)
        if (!columns.has(column)) this.tell({ id: 'removed-column', header });
  }

  /** The row of each line that was asked for; what else stands below the header is told. */
  private rowsByLine({ sheet, header, columns }: Lines): Map<string, Row> {
    const rows = new Map<string, Row>();
    for (const row of sheet.rows) {
      if (row.line <= header.line || withoutEmptyEnd(row.cells).length === 0) continue;
      const id = (row.cells[columns.get('line')!]?.text ?? '').trim();
      const known = this.rfq.lines.some((line) => line.id === id);
      if (!known) {
        const texts = row.cells.map(({ text }) => text.trim()).filter((text) => text !== '');
        this.tell({ id: 'added-line', row: row.line, text: texts.join(' | ').slice(0, mostTold) });
      } else if (rows.has(id)) this.tell({ id: 'line-twice', line: id, row: row.line });
      else rows.set(id, row);
    }
    return rows;
  }

  private cell(column: Column, { cells }: Row, { columns }: Lines): Cell | undefined {
    const at = columns.get(column);
    const cell = at === undefined ? undefined : cells[at];
    const isEmpty = freeTexts.has(column) ? cell?.text.trim() === '' : isEmptyCell(cell);
    return cell === undefined || isEmpty ? undefined : cell;
  }

  /** The header as the bidder's form has it. */
  private header(column: Column): string {
    const { header, columns } = this.lines!;
    return header.cells[columns.get(column)!]!.text.trim();
  }

  private decimalOf(column: Column): DecimalSign | null {
    return decimalOfColumn(this.decimals[this.lines!.columns.get(column)!], this.table);
  }

  private checkAsked(line: RfqLine, row: Row, lines: Lines): void {
    const at = (column: Column): string | undefined => {
      const index = lines.columns.get(column);
      return index === undefined ? undefined : (row.cells[index]?.text ?? '');
    };
    const item = at('item');
    const texts = this.forms.map((words) => itemText(line, words));
    // A name that begins with a sign of formulas stands behind an apostrophe.
    if (item !== undefined && !texts.some((text) => plain(text) === plain(shownText(item))))
      this.tell({ id: 'renamed-line', line: line.id, asked: texts[0]!, found: shownText(item).slice(0, mostTold) });
    const quantity = at('quantity');
    const found = this.quantityIn(row, lines);
    if (quantity === undefined || found === line.quantity) return;
    const isEarlier = found !== undefined && at('check')?.trim() === checkOfLine(line.id, found);
    const told = { line: line.id, asked: line.quantity, found: quantity.trim().slice(0, mostTold) };
    this.tell(isEarlier ? { id: 'earlier-quantity', ...told } : { id: 'changed-quantity', ...told });
  }

  /** The quantity that a row says, whole and above zero. */
  private quantityIn(row: Row, { columns }: Lines): number | undefined {
    const cell = row.cells[columns.get('quantity') ?? -1];
    const number = cell?.number ?? (cell === undefined ? undefined : readStep(cell.text));
    return number !== undefined && Number.isInteger(number) && number > 0 ? number : undefined;
  }

  /** The price at the quantity of the line and further ones; undefined where there is none. */
  private prices(
    line: RfqLine,
    row: Row,
    lines: Lines,
  ): { readonly steps: PriceStep[]; readonly sign: string | undefined } | undefined {
    const steps = new Map<number, number>();
    let sign: string | undefined;
    const add = (column: Column, from: number | undefined): void => {
      const money = this.money(line, column, row, lines);
      if (!money || from === undefined) return;
      this.attempt(line.id, () => {
        if (steps.has(from))
          throw new ScenarioError(this.header(column), { id: 'twice', value: String(from) }, { id: 'quantity-step' });
        const own = money.sign === undefined ? undefined : this.oneCurrency(this.header(column), money.sign);
        if (own !== undefined && sign !== undefined && own !== sign)
          throw new ScenarioError(
            this.header(column),
            { id: 'beside', value: quote(own), of: sign },
            { id: 'one-currency' },
          );
        sign ??= own;
        steps.set(from, money.value);
      });
    };
    add('price', this.quantityIn(row, lines) ?? line.quantity);
    for (const number of rfqSteps) {
      const cell = this.cell(`from-${number}`, row, lines);
      if (!this.cell(`price-${number}`, row, lines)) continue;
      const from = this.attempt(line.id, () => {
        const header = lines.columns.has(`from-${number}`) ? this.header(`from-${number}`) : `from-${number}`;
        if (cell) checkComputed(header, cell);
        const read = cell?.number ?? (cell === undefined ? undefined : readStep(cell.text));
        if (read === undefined) throw new ScenarioError(header, quote(cell?.text), { id: 'quantity-step' });
        return read;
      });
      add(`price-${number}`, from);
    }
    const sorted = [...steps].sort(([a], [b]) => a - b).map(([from, price]) => ({ from, price }));
    return sorted.length === 0 ? undefined : { steps: sorted, sign };
  }

  private money(
    line: RfqLine,
    column: Column,
    row: Row,
    lines: Lines,
  ): { readonly value: number; readonly sign?: string } | undefined {
    const cell = this.cell(column, row, lines);
    if (!cell) return undefined;
    const header = this.header(column);
    const money = this.attempt(line.id, () => {
      checkComputed(header, cell);
      const decimal = this.decimalOf(column);
      const isSure = decimal === '.' && hasNeutralNumbers(this.table);
      return readMoney(header, cell, decimal, this.names.currencies, isSure);
    });
    if (!money) return undefined;
    if (money.value < 0) this.tell({ id: 'negative-price', line: line.id, header, text: cell.text.trim() });
    else if (money.value === 0) this.tell({ id: 'zero-price', line: line.id, header });
    else {
      this.tellText(line, header, cell, money.value);
      return money;
    }
    return undefined;
  }

  /** A number that is text, as it was read. In CSV all is text: what stands there as a number does is none. */
  private tellText(line: RfqLine, header: string, { number, text }: Cell, value: number): void {
    if (number !== undefined) return;
    const isPlain =
      /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text.trim()) && !/^-?[1-9]\d{0,2}\.\d{3}$/.test(text.trim());
    if (this.table.format === 'CSV' && isPlain) return;
    this.tell({ id: 'text-number', line: line.id, header, text: text.trim().slice(0, mostTold), value });
  }

  /** The currency of a line; `assumed` where it names none, undefined where that is none. */
  private currency(line: RfqLine, row: Row, lines: Lines, sign: string | undefined): string | undefined {
    const cell = this.cell('currency', row, lines);
    const told =
      cell === undefined
        ? undefined
        : this.attempt(line.id, () => this.oneCurrency(this.header('currency'), cell.text));
    if (cell && told === undefined) return undefined;
    if (told !== undefined && sign !== undefined && told !== sign) {
      const problem = new ScenarioError(
        this.header('currency'),
        { id: 'beside', value: quote(told), of: sign },
        { id: 'one-currency' },
      );
      this.tell({ id: 'unread', line: line.id, problem: refusalOf(problem) });
      return undefined;
    }
    const found = told ?? sign;
    const { currency: asked } = this.rfq.asked;
    if (found === undefined) return 'assumed';
    if (found !== asked) this.tell({ id: 'other-currency', line: line.id, asked, found });
    return found;
  }

  private oneCurrency(header: string, text: string): string {
    return oneCurrency(header, text, this.names.currencies);
  }

  private answers(line: RfqLine, row: Row, lines: Lines, date: string | null): Draft {
    const draft: Draft = {};
    const read = <T>(column: RfqField, of: (cell: Cell, header: string) => T): T | undefined => {
      const cell = line.asks.includes(column) ? this.cell(column, row, lines) : undefined;
      if (!cell) return undefined;
      const header = this.header(column);
      return this.attempt(line.id, () => {
        checkComputed(header, cell);
        return of(cell, header);
      });
    };
    for (const [field, kind] of amounts)
      draft[field] = read(field, (cell, header) => {
        const value = readAmount(header, cell, kind, undefined, this.decimalOf(field));
        this.tellText(line, header, cell, value);
        return value;
      });
    for (const field of texts) draft[field] = read(field, (cell) => this.text(cell) || undefined);
    draft.laserIncluded = read('laserIncluded', (cell, header) => readYesOrNo(header, cell));
    draft.validUntil = read('validUntil', (cell, header) => readValidity(header, cell, date ?? undefined));
    const { validUntil: asked } = this.rfq.asked;
    const { today } = this.days;
    const { validUntil } = draft;
    if (today !== undefined && validUntil !== undefined && validUntil < today)
      this.tell({ id: 'expired', line: line.id, validUntil });
    if (asked !== null && draft.validUntil !== undefined && draft.validUntil < asked)
      this.tell({ id: 'short-validity', line: line.id, found: draft.validUntil, asked });
    return draft;
  }

  private text({ text }: Cell): string {
    // In a workbook an apostrophe is one; in CSV it keeps a text from being a formula.
    return this.table.format === 'CSV' ? shownText(text) : cleanText(text);
  }

  private tellGaps(line: RfqLine, row: Row, lines: Lines): void {
    const fields = this.rfq.fields.filter(
      (field) =>
        line.asks.includes(field) &&
        !freeFields.includes(field) &&
        // Told for all lines at once.
        field !== 'currency' &&
        !this.cell(field, row, lines),
    );
    if (fields.length > 0) this.tell({ id: 'gap', line: line.id, fields });
  }

  /** The quote as any other is checked; an answer that is refused is left out and told. */
  private checked(line: RfqLine, draft: Draft): SupplierQuote | undefined {
    let left = draft;
    for (;;) {
      try {
        return readSupplierQuote(withoutNothing(left), 'line', this.names);
      } catch (error) {
        if (!(error instanceof ScenarioError)) throw error;
        const key = error.field.replace(/^line\./, '').replace(/[[.].*$/, '') as keyof Draft;
        const problem = { ...refusalOf(error), field: this.headerOf(key) };
        this.tell({ id: 'unread', line: line.id, problem });
        if (!isAnswer(key) || left[key] === undefined) return undefined;
        left = { ...left, [key]: undefined };
      }
    }
  }

  private headerOf(key: string): string {
    const column = (key === 'prices' ? 'price' : key) as Column;
    return this.lines!.columns.has(column) ? this.header(column) : key;
  }

  private attempt<T>(line: string | null, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      const problem: Refusal = refusalOf(error);
      this.tell({ id: 'unread', line, problem });
      return undefined;
    }
  }
}

/** Characters of a cell that are told. */
const mostTold = 200;

const amounts = [
  ['power', 'power'],
  ['powerMax', 'power'],
  ['warrantyYears', 'warranty'],
  ['leadTimeWeeks', 'leadTime'],
  ['failureRate', 'failureRate'],
] as const;
const texts = ['powerConditions', 'failureTest', 'note'] as const;
const freeTexts: ReadonlySet<string> = new Set(texts);

const isAnswer = (key: string): boolean =>
  amounts.some(([field]) => field === key) || freeTexts.has(key) || key === 'laserIncluded' || key === 'validUntil';

const withoutNothing = (draft: Draft): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
