/** What the command line says of files with quotes and of requests for quotes, in English. */
import { english as numbers } from '../../format.ts';
import { counted } from '../../plural.ts';

const count = (of: number, one: string, many: string): string => counted(numbers.number(of, 15), one, many);

export const terminalQuotes = {
  /** Of a file, between its format, encoding and decimal sign. */
  separated: {
    ',': 'separated by comma',
    ';': 'separated by semicolon',
    '\t': 'separated by tab',
    '|': 'separated by bar',
  } as Readonly<Record<string, string>>,
  decimal: { '.': 'decimal point', ',': 'decimal comma' } as Readonly<Record<string, string>>,
  /** What became of the rows of a file. */
  counted: (quotes: number, rows: number, refused: number): string =>
    `${count(quotes, 'quote', 'quotes')} from ${count(rows, 'row', 'rows')}, ${count(refused, 'row', 'rows')} refused`,
  /** @param mapped Of each column its header, and its field as `--map` takes it. */
  columns: (mapped: string): string => `Columns: ${mapped}`,
  /** Behind the field of a column: the quantity from which a price holds; its currency or unit. */
  from: (step: string): string => `from ${step}`,
  inUnit: (unit: string): string => `in ${unit}`,
  /** A sheet and its lines: `“Offers” lines 3, 5–8`. */
  inSheet: (sheet: string, lines: string): string => `“${sheet}” ${lines}`,
  /** Parts of a quote, each of which may be missing; semicolons stand between them. */
  quote: {
    things: { module: 'module', 'card-module': 'card module', system: 'whole switch', switch: 'switch without optics' },
    /** @param step From how many pieces on the price holds: `1,000`. */
    priceFrom: (price: string, step: string): string => `${price} from ${step}`,
    powerMax: (power: string): string => `at most ${power}`,
    laser: 'laser included',
    noLaser: 'laser not included',
    warranty: (years: number): string => `warranty ${count(years, 'year', 'years')}`,
    leadTime: (weeks: number): string => `lead time ${count(weeks, 'week', 'weeks')}`,
    failures: (rate: number): string => `${count(rate, 'failure', 'failures')} a year`,
    validUntil: (date: string): string => `valid until ${date}`,
  },
  refused: (place: string, reason: string): string => `refused ${place}: ${reason}`,
  moreRows: (rows: number): string => `and ${count(rows, 'row', 'rows')} more`,
  written: (quotes: number, file: string): string => `${count(quotes, 'quote', 'quotes')} written to ${file}`,
  rfq: {
    written: (file: string, lines: number, questions: number): string =>
      `${file} is written: ${count(lines, 'line', 'lines')}, ${count(questions, 'question', 'questions')}.`,
    worthHead: 'Worth most to know before choosing (not on the form):',
    /** @param line Id of a line of the form. @param field What is asked there: `Price`. @param value `340,000 USD`. */
    worth: (line: string, field: string, value: string): string => `${line}, ${field}: up to ${value}`,
    noWorth: 'No answer is worth more than chance for the choice.',
    /** Of a form that was read. @param bidder Name, with the day of the bid where it is known. */
    bid: (file: string, bidder: string, quotes: number, lines: number): string =>
      `${file}: ${bidder}; ${count(quotes, 'quote', 'quotes')} for ${count(lines, 'line', 'lines')}`,
  },
};

/** Every language has these, with the same parameters. */
export type TerminalQuotes = typeof terminalQuotes;
