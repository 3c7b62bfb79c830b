import {
  greatestWords,
  headerWords,
  meanTimeWords,
  perSeveralWords,
  perUsdWords,
  quoteFields,
  quoteHeaders,
  quoteUnits,
  stepWords,
  type FieldWithUnit,
  type QuoteField,
} from '../words/quote-columns.ts';
import { currenciesOf } from './currency.ts';
import { readStep } from './read-cell.ts';
import type { Row, Sheet } from './table.ts';

/** A column and the field of a quote that it holds. */
export interface MappedColumn {
  /** Index of the column, from 0. */
  readonly column: number;
  /** As it is written. */
  readonly header: string;
  readonly field: QuoteField;
  /** One of `quoteUnits` of the field, as the header writes it. */
  readonly unit?: string;
  /** A mean time between failures in hours instead of a rate. */
  readonly isMeanTime?: true;
  /** Least quantity of a price. */
  readonly from?: number;
  /** Of a price, from its header: a code; a sign or word that stands for several or for none is refused with each row. */
  readonly currency?: string;
  /** The header says that the exchange rate is units for a US dollar. */
  readonly perUsd?: true;
}

export interface ColumnMapping {
  /** Lines of the header, one or two. */
  readonly headerLines: readonly number[];
  /** Of each column: of a header in two rows what both say. */
  readonly headers: readonly string[];
  readonly columns: readonly MappedColumn[];
  /** Headers of columns that no field takes. */
  readonly unmapped: readonly string[];
}

/** What a reader says of a column; what is left out is read from its header. */
export interface GivenColumn {
  readonly field: QuoteField;
  /** One of `quoteUnits` of the field. */
  readonly unit?: string;
  /** A code. */
  readonly currency?: string;
  readonly from?: number;
}

/** By headers as they are written; null leaves a column out. */
export type GivenColumns = ReadonlyMap<string, GivenColumn | null>;

const searchedRows = 50;
const severalColumns: readonly QuoteField[] = ['price', 'product', 'note'];

/**
 * Finds the row that names the most fields, price and what it is for among them, and what each column holds.
 * @returns undefined where no row does.
 */
export function guessColumns(
  sheet: Sheet,
  currencies: readonly string[],
  given: GivenColumns = new Map(),
): ColumnMapping | undefined {
  let best: { mapping: ColumnMapping; fields: number } | undefined;
  for (const [i, { line, cells }] of sheet.rows.slice(0, searchedRows).entries()) {
    const headers = cells.map(({ text }) => text.trim());
    let mapping = mapHeaders([line], headers, currencies, given);
    const next = sheet.rows[i + 1];
    const whole = next && withSecondRow(headers, next, mapping);
    if (whole) mapping = mapHeaders([line, next.line], whole, currencies, given);
    const fields = new Set(mapping.columns.map(({ field }) => field));
    const isHeader = fields.has('price') && fields.size > 1;
    if (isHeader && (!best || fields.size > best.fields)) best = { mapping, fields: fields.size };
  }
  return best?.mapping;
}

/**
 * Headers with what the row below adds: `Power` above `typical` and, under no header or the same again, `max`. Undefined
 * where that row is none of the header: what it says of supplier or product is its own, or no column lacks a header.
 */
function withSecondRow(headers: readonly string[], { cells }: Row, { columns }: ColumnMapping): string[] | undefined {
  const below = Array.from({ length: Math.max(headers.length, cells.length) }, (_, i) => cells[i]?.text.trim() ?? '');
  const told = (i: number): string => headers[i] ?? '';
  const own = columns.filter(({ field }) => field === 'supplier' || field === 'product');
  const isQuote = own.length === 0 || own.some(({ column }) => ![told(column), ''].includes(below[column]!));
  const isGroup = below.some((text, i) => i > 0 && text !== '' && told(i) === '' && told(i - 1) !== '');
  if (isQuote || !isGroup) return undefined;
  let group = '';
  return below.map((text, i) => {
    if (told(i) !== '') group = told(i);
    if (text === '' || text === told(i)) return told(i);
    return `${group} ${text}`.trim();
  });
}

/** What each column holds by its header. Of two for one field the one whose words come first counts. */
export function mapHeaders(
  headerLines: readonly number[],
  headers: readonly string[],
  currencies: readonly string[],
  given: GivenColumns = new Map(),
): ColumnMapping {
  const read = headers.map((header, column) => readHeader(header, column, currencies, given));
  const columns = read.filter((one) => one !== undefined);
  const kept = columns.filter(
    (one) =>
      severalColumns.includes(one.field) ||
      columns.every((other) => other === one || other.field !== one.field || isBefore(one, other)),
  );
  const used = new Set(kept.map(({ column }) => column));
  return {
    ...{ headerLines, headers },
    columns: kept.map(({ rank, ...one }) => one),
    unmapped: headers.filter((header, i) => header !== '' && !used.has(i)),
  };
}

type Ranked = MappedColumn & { readonly rank: number };

const isBefore = (one: Ranked, other: Ranked): boolean =>
  one.rank === other.rank ? one.column < other.column : one.rank < other.rank;

function readHeader(
  header: string,
  column: number,
  currencies: readonly string[],
  given: GivenColumns,
): Ranked | undefined {
  if (header === '' || header.length > 200) return undefined;
  const chosen = given.get(header);
  if (chosen === null) return undefined;
  const { words, inBrackets } = wordsOf(header);
  const [told, rank] = chosen === undefined ? fieldOf(header, words) : [chosen.field, -1];
  // `Power (max)`
  const field =
    chosen === undefined && told === 'power' && inBrackets.some((text) => greatestWords.test(text)) ? 'powerMax' : told;
  if (field === null) return undefined;
  const base = { column, header, field, rank };
  if (field === 'price') {
    const from = chosen?.from ?? stepOf(words, inBrackets);
    // The price of a hundred is none of one.
    if (from === 'per') return undefined;
    const currency = chosen?.currency ?? currencyIn(header, currencies);
    return { ...base, ...(from !== undefined && { from }), ...(currency !== undefined && { currency }) };
  }
  if (field === 'failureRate' && meanTimeWords.test(words)) return { ...base, isMeanTime: true };
  if (field === 'exchange' && perUsdWords.test(words)) return { ...base, perUsd: true };
  const kind = field === 'powerMax' ? 'power' : field;
  const unit =
    chosen?.unit ?? (kind in quoteUnits ? unitOf(header, kind as FieldWithUnit, words, inBrackets) : undefined);
  return { ...base, ...(unit !== undefined && { unit }) };
}

/** The first word that is a currency: its code; the word itself where it stands for several, or for one without a rate. */
function currencyIn(header: string, currencies: readonly string[]): string | undefined {
  for (const word of header.split(/[^\p{L}\p{Sc}]+/u)) {
    const codes = currenciesOf(word, currencies);
    if (codes.length > 0) return codes.length === 1 ? codes[0] : word;
    if (/^[A-Z]{3}$/.test(word) && Intl.supportedValuesOf('currency').includes(word)) return word;
  }
  return undefined;
}

/** Lower case, umlauts as two letters, camel case apart; brackets taken out. */
function wordsOf(header: string): { readonly words: string; readonly inBrackets: readonly string[] } {
  const inBrackets: string[] = [];
  const plain = header
    .normalize('NFKC')
    .replace(/[[({]([^\])}]*)[\])}]/g, (_, inner: string) => {
      inBrackets.push(inner.trim().toLowerCase());
      return ' ';
    })
    .replace(/(?<=[a-zäöü]{2})(?=[A-Z][a-z])/g, ' ')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter]!)
    .replace(/[_\s:*.]+(?!\d)/g, ' ')
    .trim();
  return { words: plain, inBrackets };
}

const ownHeaders = new Map<string, QuoteField>(
  Object.entries(quoteHeaders).map(([field, header]) => [header.toLowerCase(), field as QuoteField]),
);

function fieldOf(header: string, words: string): readonly [QuoteField | null, number] {
  const own = ownHeaders.get(header.toLowerCase()) ?? quoteFields.find((field) => field === header);
  if (own !== undefined) return [own, 0];
  const rank = headerWords.findIndex(([pattern]) => pattern.test(words));
  if (rank !== -1) return [headerWords[rank]![1], rank + 1];
  // `1000+`, `ab 100 Stück`: a step alone.
  return /\d/.test(words) && hasStepSign(words) && readStep(words) !== undefined ? ['price', 1000] : [null, 0];
}

/** A number alone is none: it may be a year. */
const hasStepSign = (words: string): boolean => stepWords.alone.test(words) && /[\p{L}+@≥>–~-]/u.test(words);

/** The quantity in the header of a price; `per` where the price is for several pieces. */
function stepOf(words: string, inBrackets: readonly string[]): number | 'per' | undefined {
  for (const text of [...inBrackets, words.replace(/^.*?(?=\d|$)/, (before) => /[<>≥@]\s*$/.exec(before)?.[0] ?? '')]) {
    if (!/\d/.test(text) || /\d\s*(?:[gt%]|gbit|tbit)\b/.test(text)) continue;
    if (perSeveralWords.test(words)) return 'per';
    // A year: `price 2026`.
    if (/^20\d\d$/.test(text)) continue;
    const step = readStep(text);
    if (step !== undefined) return step;
  }
  return undefined;
}

/** In brackets, or the last words. */
function unitOf(
  header: string,
  field: FieldWithUnit,
  words: string,
  inBrackets: readonly string[],
): string | undefined {
  const units = quoteUnits[field];
  const last = words.split(/\s+in\s+|[\s,]+|(?<=\s)\//);
  const unit = [...inBrackets, last.slice(-2).join(' '), last.at(-1)!]
    .map((text) => text.replaceAll('.', ''))
    .find((text) => Object.hasOwn(units, text));
  if (unit === undefined) return undefined;
  const at = header.toLowerCase().lastIndexOf(unit);
  return at === -1 ? unit : header.slice(at, at + unit.length);
}
