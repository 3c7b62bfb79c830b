/** What the desk says of a file of quotes before any is added, in English. */
import type { ImportNote } from '../../scenario/import-note.ts';
import type { QuotePlace } from '../../scenario/quotes.ts';
import type { QuoteField } from '../quote-columns.ts';
import { importNoteText, importWords } from './import-words.ts';

const rows = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`;
const quotes = (count: number): string => `${count} ${count === 1 ? 'quote' : 'quotes'}`;

const fields: Readonly<Record<QuoteField, string>> = {
  supplier: 'Supplier',
  date: 'Date of the quote',
  what: 'What is quoted',
  product: 'Product',
  architecture: 'Option',
  rate: 'Rate of the port',
  capacity: 'Switch',
  network: 'Network',
  quantity: 'Quantity',
  price: 'Price',
  currency: 'Currency',
  exchange: 'Exchange rate',
  exchangeDate: 'Date of the exchange rate',
  power: 'Power',
  powerMax: 'Maximum power',
  powerConditions: 'Conditions of the powers',
  laserIncluded: 'Laser',
  warranty: 'Warranty',
  leadTime: 'Lead time',
  failureRate: 'Failure rate',
  failureTest: 'Test behind the failure rate',
  validUntil: 'Valid until',
  note: 'Note',
  use: 'Use',
};
const separators: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };
const decimals: Readonly<Record<string, string>> = { '.': 'point', ',': 'comma' };
const units: Readonly<Record<string, string>> = {};
const places: Readonly<Record<QuotePlace, string>> = {
  new: 'Accepted',
  replaces: 'Accepted: replaces the quote held',
  held: 'Held already',
};

export const importTexts = {
  pasteLabel: 'Rows from a spreadsheet',
  pasteHint: 'Copy rows with their headers in a spreadsheet, and paste them here.',
  pasted: 'Pasted rows',
  read: 'Read',
  reading: (file: string): string => `Reading ${file}`,
  preview: (file: string): string => `Preview of ${file}`,
  counts: (accepted: number, of: number): string => `${accepted} of ${rows(of)} accepted`,
  separator: 'Separator',
  separators,
  decimal: 'Decimal sign',
  decimals,
  asFound: 'as found',
  columns: 'Columns',
  column: 'Column',
  sample: 'First value',
  takenFor: 'Taken for',
  notUsed: 'not used',
  unit: 'Unit',
  units,
  from: 'From pieces',
  asWritten: 'as written',
  fields,
  usual: 'Where a row says nothing',
  rows: 'Rows',
  line: 'Line',
  reason: 'Why it is refused',
  terms: 'Further terms',
  result: 'Result',
  places,
  refused: 'Refused',
  ofColumn: (name: string, header: string): string => `${name} of ${header}`,
  lines: importWords.lines,
  listing: importWords.listing,
  inSheet: (sheet: string): string => `Sheet “${sheet}”`,
  more: (count: number): string => `Show ${rows(count)} more`,
  notes: 'Notes',
  note: (note: ImportNote): string => importNoteText(note),
  priceFrom: (price: string, from: string): string => `${price} from ${from}`,
  yes: 'included',
  no: 'not included',
  add: (count: number): string => (count === 0 ? 'Nothing to add' : `Add ${quotes(count)}`),
  cancel: 'Cancel',
  save: (count: number): string => `Save ${rows(count)} that ${count === 1 ? 'was' : 'were'} refused`,
  savedAs: 'refused-rows.csv',
  stopped: 'The file could not be read.',
};

/** Every language has these, with the same parameters. */
export type ImportTexts = typeof importTexts;
