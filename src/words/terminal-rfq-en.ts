/** What the terminal says of requests for quotes, in English. */
import { formatNumber, formatQuantity } from './format.ts';

const count = (of: number, one: string, many: string): string => `${formatNumber(of)} ${of === 1 ? one : many}`;

export const terminalRfq = {
  written: (file: string, lines: number, questions: number): string =>
    `${file} is written: ${count(lines, 'line', 'lines')}, ${count(questions, 'question', 'questions')}.`,
  worthHead: 'Worth most to know before choosing (not on the form):',
  worth: (place: number, line: string, field: string, value: number): string =>
    `  ${place}. ${line}, ${field}: up to ${formatQuantity(value, 'USD', 3)}`,
  noWorth: 'No answer is worth more than chance for the choice.',
  bid: (file: string, bidder: string, date: string | null, quotes: number, lines: number): string =>
    `${file}: ${[bidder, date].filter((one) => one !== null).join(', ')}; ${count(quotes, 'quote', 'quotes')} for ${count(lines, 'line', 'lines')}`,
  indented: (text: string): string => `  ${text}`,
};
