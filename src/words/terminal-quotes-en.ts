/** What the terminal says of files with quotes, in English. */
import type { SupplierQuote } from '../scenario/supplier-quote.ts';
import { importNoteText, importWords } from './en/import-words.ts';
import { formatNumber } from './format.ts';
import { counted } from './plural.ts';

const exact = (value: number): string => formatNumber(value, 15);
const separators: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };
const things: Readonly<Record<SupplierQuote['what'], string>> = {
  module: 'module',
  'card-module': 'card module',
  system: 'whole switch',
  switch: 'switch without optics',
};
const count = (of: number, one: string, many: string): string => `${of} ${of === 1 ? one : many}`;

/** `640 EUR, 600 EUR from 1,000` */
const prices = ({ prices: steps, currency = 'USD' }: SupplierQuote): string =>
  steps.map(({ from, price }) => `${exact(price)} ${currency}${from === 1 ? '' : ` from ${exact(from)}`}`).join(', ');

export const terminalQuotes = {
  detected: (
    format: string,
    {
      encoding,
      separator,
      decimal,
    }: { encoding?: string | undefined; separator?: string | undefined; decimal: string | null },
  ): string =>
    [
      format,
      encoding,
      separator === undefined ? undefined : `separated by ${separators[separator]}`,
      decimal === null ? undefined : `decimal ${decimal === ',' ? 'comma' : 'point'}`,
    ]
      .filter((one) => one !== undefined)
      .join(', '),
  counted: (quotes: number, rows: number, refused: number): string =>
    `${count(quotes, 'quote', 'quotes')} from ${count(rows, 'row', 'rows')}, ${count(refused, 'row', 'rows')} refused`,
  columns: (mapped: readonly string[]): string => `Columns: ${mapped.join('; ')}`,
  column: (header: string, field: string, more: readonly string[]): string =>
    `${header} = ${[field, ...more].join(' ')}`,
  from: (step: number): string => `from ${exact(step)}`,
  inUnit: (unit: string): string => `in ${unit}`,
  place: (sheet: string | null, lines: string, of: number): string =>
    [sheet === null ? undefined : `“${sheet}”`, importWords.lines(lines, of)].filter(Boolean).join(' '),
  quote: (one: SupplierQuote): string =>
    [
      one.supplier,
      one.date,
      [things[one.what], one.architecture, one.capacity].filter(Boolean).join(' '),
      one.rateGbps === undefined ? undefined : `${exact(one.rateGbps)} Gbit/s`,
      prices(one),
      one.exchange && `1 USD = ${exact(one.exchange.unitsPerUsd)} ${one.currency} (${one.exchange.date})`,
      one.power === undefined ? undefined : `${exact(one.power)} W`,
      one.powerMax === undefined ? undefined : `at most ${exact(one.powerMax)} W`,
      one.laserIncluded === undefined ? undefined : `laser ${one.laserIncluded ? 'included' : 'not included'}`,
      one.warrantyYears === undefined ? undefined : `warranty ${counted(exact(one.warrantyYears), 'year', 'years')}`,
      one.leadTimeWeeks === undefined ? undefined : `lead time ${counted(exact(one.leadTimeWeeks), 'week', 'weeks')}`,
      one.failureRate === undefined ? undefined : `${counted(exact(one.failureRate), 'failure', 'failures')} a year`,
      one.validUntil === undefined ? undefined : `valid until ${one.validUntil}`,
    ]
      .filter((part) => part !== undefined)
      .join('; '),
  refused: (place: string, reason: string): string => `refused ${place}: ${reason}`,
  cells: (cells: readonly string[]): string => cells.join(' | '),
  more: (rows: number): string => `and ${count(rows, 'row', 'rows')} more`,
  note: importNoteText,
  written: (quotes: number, file: string): string => `${count(quotes, 'quote', 'quotes')} written to ${file}`,
};
