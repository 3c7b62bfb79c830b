/** A request for quotes as a form for bidders, as a workbook or as CSV. What it holds is of the tables alone. */
import type { PriceStep, SupplierQuote } from '../scenario/supplier-quote.ts';
import { checkOfLine, type Rfq, type RfqField, type RfqLine } from '../scenario/rfq.ts';
import { itemText, rfqSteps, type RfqWords } from '../words/rfq-words.ts';
import { exchangedCell } from './price-book.ts';
import { sheetName, writeXlsx, type Cell, type WorkSheet } from './xlsx.ts';

export interface RfqSettings {
  readonly words: RfqWords;
  /** The day on which the form is made, YYYY-MM-DD. */
  readonly date: string;
  readonly version: string;
  /** Answers that stand in the cells, such as those of a bid that is asked for again. */
  readonly bid?: RfqBid;
}

export interface RfqBid {
  readonly bidder: string;
  readonly date: string;
  /** By the id of a line. */
  readonly answers: ReadonlyMap<string, RfqAnswer>;
}

export type RfqAnswer = Pick<SupplierQuote, 'prices'> &
  Partial<Omit<Pick<SupplierQuote, Extract<RfqField, keyof SupplierQuote>>, 'prices'>>;

type Rows = WorkSheet['rows'];

export function rfqXlsx(rfq: Rfq, settings: RfqSettings): Uint8Array {
  const { words, date, version } = settings;
  const request = sheetName(words.sheets.request);
  return writeXlsx({
    title: words.title,
    creator: `cpo-tco ${version}`,
    date,
    sheets: [
      { name: request, widths: [34, 90], rows: requestRows(rfq, settings, 'xlsx'), isProtected: true },
      {
        name: sheetName(words.sheets.bid, [request]),
        widths: [26, 46, 34, 12, 12, ...columnsOf(rfq, words).map(({ width }) => width)],
        rows: lineRows(rfq, settings),
        frozen: { rows: 1, columns: 2 },
        isProtected: true,
      },
    ],
    names: new Map(),
  });
}

/** Commas, decimal points, UTF-8 with its mark; the request above the lines. */
export function rfqCsv(rfq: Rfq, settings: RfqSettings): string {
  const rows = [...requestRows(rfq, settings, 'csv'), [], ...lineRows(rfq, settings)];
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(cell: Cell | undefined): string {
  if (!cell) return '';
  if ('number' in cell) return String(cell.number);
  const text = 'date' in cell ? cell.date : 'text' in cell ? cell.text : String(cell.value);
  return text === '' ? '' : exchangedCell(text);
}

const answerCell = (value: string | number | boolean | undefined, words: RfqWords, isDate = false): Cell => {
  if (value === undefined) return { text: '', look: 'input' };
  if (typeof value === 'number') return { number: value, look: 'input' };
  if (typeof value === 'boolean') return { text: words.yesNo[value ? 0 : 1], look: 'input' };
  return isDate ? { date: value, look: 'input' } : { text: value, look: 'input' };
};

function requestRows(rfq: Rfq, { words, bid }: RfqSettings, format: 'xlsx' | 'csv'): Rows {
  const itemOf = new Map(rfq.lines.map((line) => [line.id, itemText(line, words)]));
  return [
    [{ text: words.title, look: 'title' }],
    [undefined, { text: words.lead[format], look: 'wrapped' }],
    [],
    ...words.facts(rfq).map(([label, text]): Cell[] => [
      { text: label, look: 'label' },
      { text, look: 'fixed' },
    ]),
    [
      { text: words.reference, look: 'label' },
      { text: rfq.reference, look: 'fixed' },
    ],
    [],
    [{ text: words.bidderHead, look: 'section' }],
    [{ text: words.bidder.bidder, look: 'label' }, answerCell(bid?.bidder, words)],
    [{ text: words.bidder.date, look: 'label' }, answerCell(bid?.date, words, true)],
    [],
    [{ text: words.rulesHead, look: 'section' }],
    ...words.rules(rfq).map((text): (Cell | undefined)[] => [undefined, { text, look: 'wrapped' }]),
    [],
    [{ text: words.questionsHead, look: 'section' }],
    ...rfq.questions.map(({ line, field }, i): Cell[] => [
      { number: i + 1, look: 'left' },
      { text: words.question(words.fields[field], itemOf.get(line)!), look: 'wrapped' },
    ]),
  ];
}

interface AnswerColumn {
  readonly header: string;
  readonly width: number;
  readonly of: (line: RfqLine, answer: RfqAnswer | undefined) => Cell | undefined;
}

/** Further prices stand beside the first. */
function columnsOf({ fields }: Rfq, words: RfqWords): AnswerColumn[] {
  const stepColumns = rfqSteps.flatMap((number): AnswerColumn[] => {
    const stepOf = ({ quantity }: RfqLine, answer: RfqAnswer | undefined): PriceStep | undefined =>
      answer?.prices.filter(({ from }) => from !== quantity)[number - 2];
    return [
      { header: words.stepFrom(number), width: 12, of: (line, one) => answerCell(stepOf(line, one)?.from, words) },
      { header: words.stepPrice(number), width: 12, of: (line, one) => answerCell(stepOf(line, one)?.price, words) },
    ];
  });
  return fields.flatMap((field): AnswerColumn[] => {
    const column: AnswerColumn = {
      header: words.fields[field],
      width: wide.includes(field) ? 32 : 15,
      of: (line, answer) => {
        if (!line.asks.includes(field)) return { text: '', look: 'fixed' };
        const value =
          field === 'price' ? answer?.prices.find(({ from }) => from === line.quantity)?.price : answer?.[field];
        return answerCell(value, words, field === 'validUntil');
      },
    };
    return field === 'price' ? [column, ...stepColumns] : [column];
  });
}

const wide: readonly RfqField[] = ['powerConditions', 'failureTest', 'note'];

function lineRows(rfq: Rfq, { words, bid }: RfqSettings): Rows {
  const { line, item, use, quantity, check } = words.asked;
  const columns = columnsOf(rfq, words);
  const heads = [line, item, use, quantity, check, ...columns.map(({ header }) => header)];
  return [
    heads.map((text): Cell => ({ text, look: 'head' })),
    ...rfq.lines.map((one): (Cell | undefined)[] => [
      { text: one.id, look: 'fixed' },
      { text: itemText(one, words), look: 'fixed' },
      { text: words.use(one), look: 'fixed' },
      { number: one.quantity, look: 'fixed', format: '#,##0' },
      { text: checkOfLine(one.id, one.quantity), look: 'fixed' },
      ...columns.map(({ of }) => of(one, bid?.answers.get(one.id))),
    ]),
  ];
}
