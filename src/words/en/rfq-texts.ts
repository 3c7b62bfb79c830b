/** What the desk says of requests for quotes and of the answers to them, in English. */
import { counted } from '../plural.ts';

export const rfqTexts = {
  lead: 'A form for bidders with every line that this scenario buys. It names no supplier, price, power or region, and nothing of your own: send the same form to all bidders.',
  due: 'Bids due',
  validUntil: 'Prices valid until at least',
  currency: 'Currency',
  optional: 'Both days may stay empty.',
  computing: 'The lines of the request are being put together.',
  counts: (lines: number, questions: number): string =>
    `${counted(lines, 'line', 'lines')}, ${counted(questions, 'question', 'questions')}, the most important first`,
  lines: 'What is asked for',
  line: 'Line',
  use: 'Interface and rate',
  quantity: 'Quantity',
  worthHead: 'What answers are worth to you, not on the form',
  question: 'Question',
  worth: (unit: string): string => `Worth up to, ${unit}`,
  noWorth: 'No single answer is worth more than chance for the choice.',
  xlsx: 'Save as XLSX',
  csv: 'Save as CSV',
  back: 'Back',
  savedAs: 'request-for-quotes',
  saved: (file: string): string => `${file} is saved. Drop the filled forms here when they come back.`,
  making: (file: string): string => `Making ${file}`,
  failed: (file: string): string => `${file} could not be made. Your scenario is as it was; try again.`,
  reading: (count: number): string => (count === 1 ? 'Reading the file' : `Reading ${count} files`),
  bids: (count: number): string => `Answers to your request: ${counted(count, 'bid', 'bids')}`,
  others: (count: number): string =>
    `${count === 1 ? '1 file is no form of a request and is' : `${count} files are no forms of a request and are`} read next, as a list of prices.`,
  quoted: (quotes: number, lines: number): string => `${quotes} of ${counted(lines, 'line', 'lines')} quoted`,
  unpriced: (lines: number): string => `${counted(lines, 'line', 'lines')} without a price`,
  differs: (bidder: string): string => `What differs from the request: ${bidder}`,
  whole: 'Nothing differs from the request.',
  usualDate: 'Date of bids without one',
};

/** Every language has these, with the same parameters. */
export type RfqTexts = typeof rfqTexts;
