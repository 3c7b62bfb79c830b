/** Requests for quotes for the desk: the form, and the forms that came back. It loads when a reader asks for either. */
import { checkedQuotes } from '../import/check-quotes.ts';
import { namesFor } from '../import/names.ts';
import type { AcceptedQuote } from '../import/quotes-from-table.ts';
import { readTable } from '../import/read-table.ts';
import { readBid, withSameBidders, type ReadBid } from '../import/rfq-answers.ts';
import { rfqFormIn, type RfqForm } from '../import/rfq-form.ts';
import type { Table } from '../import/table.ts';
import type { Assessment } from '../scenario/assess.ts';
import { hasExpired, isAhead } from '../scenario/quote-days.ts';
import { placesOf, withoutQuotes, type QuotePlace } from '../scenario/quotes.ts';
import type { RfqFinding } from '../scenario/rfq-finding.ts';
import { requestForQuotes, type AskedOfBids, type Rfq, type RfqLine } from '../scenario/rfq.ts';
import type { Run } from '../scenario/run-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { ScenarioError } from '../scenario/scenario-error.ts';
import type { SupplierQuote } from '../scenario/supplier-quote.ts';
import type { BidRow, BidSettings, BidsView, BidView, RequestView } from '../view/bids-view.ts';
import { dayNow } from '../view/day-of.ts';
import type { ImportSource } from '../view/import-view.ts';
import type { Money } from '../view/money.ts';
import { languages, type Language } from '../words/languages.ts';
import { rfqWords } from '../words/rfq-words.ts';
import { bytesOf } from './source-bytes.ts';
import { switchLabelOf } from './switch-label.ts';

type Resolved = Run['resolved'];

/** Answers that are shown with what they are worth. */
const mostWorth = 10;

/** What a request asks for: the same whatever its days and its currency. */
export function requestView({ run, worth }: Assessment, money: Money): RequestView {
  const { lines, questions } = requestForQuotes(run.resolved, worth, nothingAsked);
  const worthy = questions.flatMap(({ line, field, worth: amount }) =>
    amount === null ? [] : [{ line, field, amount: money.of(amount) }],
  );
  return { lines, questionCount: questions.length, worth: worthy.slice(0, mostWorth), unit: money.unit };
}

const nothingAsked: AskedOfBids = { due: null, validUntil: null, currency: 'USD' };

/** The form that bidders fill in: nothing of the reader's own is on it. */
export async function requestForm(
  { run, worth }: Assessment,
  asked: AskedOfBids,
  format: 'xlsx' | 'csv',
  language: Language,
  version: string,
): Promise<Uint8Array | string> {
  const [{ rfqCsv, rfqXlsx }, words] = await Promise.all([import('../export/rfq.ts'), rfqWords(language)]);
  const settings = { words, date: dayNow(), version };
  const rfq = requestForQuotes(run.resolved, worth, asked);
  return format === 'csv' ? rfqCsv(rfq, settings) : rfqXlsx(rfq, settings);
}

/**
 * Reads filled forms beside the request of the present scenario, as the command line does. What is no form, or cannot be
 * read as a table, is left to whoever reads lists of prices.
 * @param asked What was asked of all bids, where a form does not say it any more.
 */
export async function readBids(
  sources: readonly ImportSource[],
  { date }: BidSettings,
  asked: AskedOfBids,
  resolved: Resolved,
  compute: (scenario: Scenario) => Run,
): Promise<BidsView> {
  const forms = await Promise.all((Object.keys(languages) as Language[]).map(rfqWords));
  const names = namesFor(resolved.catalog, resolved.asked);
  const requests = new Requests(resolved, compute);
  const others: number[] = [];
  const today = dayNow();
  const days = { usual: date, today };
  const found: Found[] = [];
  for (const [i, source] of sources.entries()) {
    const table = await tableOf(source);
    const form = table && rfqFormIn(table, forms, asked, names.currencies);
    if (!table || !form) others.push(i);
    else {
      const rfq = requests.of(form);
      found.push({ rfq, bid: readBid(table, rfq, forms, names, days) });
    }
  }
  const bids = withSameBidders(found.map(({ bid }) => bid));
  const told = found.map(({ rfq }, i): Found => ({ rfq, bid: bids[i]! }));
  return { others, ...against(told, resolved, compute, today) };
}

/** Undefined for what is no table. */
async function tableOf(source: ImportSource): Promise<Table | undefined> {
  try {
    return await readTable(await bytesOf(source), source.name);
  } catch (error) {
    if (error instanceof ScenarioError) return undefined;
    throw error;
  }
}

/** The request that a form answers, made again. */
class Requests {
  private readonly made = new Map<string, readonly Rfq[]>();

  constructor(
    private readonly resolved: Resolved,
    private readonly compute: (scenario: Scenario) => Run,
  ) {}

  /** Quotes that came in since then may have changed what is bought: a form is found by its reference with and without them. */
  of({ asked, reference }: RfqForm): Rfq {
    const key = JSON.stringify(asked);
    const known = this.made.get(key) ?? this.make(asked);
    this.made.set(key, known);
    return known.find((one) => one.reference === reference) ?? known[0]!;
  }

  private make(asked: AskedOfBids): readonly Rfq[] {
    const { resolved } = this;
    const present = requestForQuotes(resolved, [], asked);
    if (resolved.quotes.length === 0) return [present];
    const { resolved: before } = this.compute(withoutQuotes(resolved.asked));
    return [present, requestForQuotes(before, [], asked)];
  }
}

interface Found {
  readonly rfq: Rfq;
  readonly bid: ReadBid;
}

/** The bids as the scenario takes them: what its tables refuse is told beside its line. */
function against(
  found: readonly Found[],
  resolved: Resolved,
  compute: (scenario: Scenario) => Run,
  today: string,
): Omit<BidsView, 'others'> {
  // A quote is found again by the place of its bid and its own in it.
  const all = found.flatMap(({ bid }, i) =>
    bid.quotes.map((quote, k): AcceptedQuote => ({ sheet: String(i), line: k, lines: [k], quote })),
  );
  const read = { accepted: all, refused: [], notes: [], mappings: [] };
  const { accepted, refused, problem } = checkedQuotes(read, resolved, compute);
  const quotes = accepted.map(({ quote }) => quote);
  const places = placesOf(resolved, quotes);
  const rowOf = (quote: SupplierQuote, place: QuotePlace): NonNullable<BidRow['quote']> => ({
    ...{ quote, place, switchLabel: switchLabelOf(quote.capacity, resolved) },
    ...{ isAhead: isAhead(quote, today), hasExpired: hasExpired(quote, today) },
  });
  const bids = found.map(({ rfq, bid }, i): BidView => {
    const lineOf = (quote: SupplierQuote): RfqLine => rfq.lines.find(({ target }) => isFor(quote, target))!;
    const quoted = new Map(
      accepted.flatMap(({ sheet, quote }, k) =>
        sheet === String(i) ? [[lineOf(quote).id, rowOf(quote, places[k]!)] as const] : [],
      ),
    );
    const unread = refused
      .filter(({ sheet }) => sheet === String(i))
      .map(({ line, problem: why }): RfqFinding => {
        return { id: 'unread', line: lineOf(bid.quotes[line]!).id, problem: why };
      });
    return {
      ...{ file: bid.file, bidder: bid.bidder, date: bid.date, findings: [...bid.findings, ...unread] },
      rows: rfq.lines.map((line) => ({ line, quote: quoted.get(line.id) ?? null })),
    };
  });
  return { bids, problem, quotes: problem ? [] : quotes.filter((_, k) => places[k] !== 'held') };
}

const isFor = (quote: SupplierQuote, target: RfqLine['target']): boolean =>
  (['what', 'architecture', 'rateGbps', 'capacity', 'network'] as const).every((key) => quote[key] === target[key]);
