import { namesFor } from '../import/names.ts';
import { readTable } from '../import/read-table.ts';
import { assess } from '../scenario/assess.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { finish } from '../scenario/finish.ts';
import { isDate, type UnitReader } from '../scenario/read-value.ts';
import type { RfqFinding } from '../scenario/rfq-finding.ts';
import { requestForQuotes, type AskedOfBids, type Rfq } from '../scenario/rfq.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { dayNow } from '../view/day-of.ts';
import { languages, type Language } from '../words/languages.ts';
import { findingTextIn, rfqWords } from '../words/rfq-words.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import type { Answer } from './answer.ts';
import { choose, drawFlags, readArguments, readCube, scenarioFlags, type Arguments } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { bookFor } from './price-book-file.ts';
import { readFileNamed } from './read-file.ts';
import { readRun } from './read-scenario.ts';

const tags = Object.keys(languages) as Language[];
const codes = catalog.currencies;

export const rfqHelp: CommandHelp = {
  takes: 'request',
  flags: {
    out: { type: 'string', value: 'FILE', meaning: ({ help }) => help.rfq.out },
    read: { type: 'boolean', meaning: ({ help }) => help.rfq.read },
    due: { type: 'string', value: 'DATE', meaning: ({ help }) => help.rfq.due },
    'valid-until': { type: 'string', value: 'DATE', meaning: ({ help }) => help.rfq.validUntil },
    currency: { type: 'string', value: 'CURRENCY', meaning: ({ help }) => help.rfq.currency, allowed: () => codes },
    date: { type: 'string', value: 'DATE', meaning: ({ help }) => help.rfq.date },
    json: { type: 'boolean', meaning: ({ help }) => help.rfq.json },
    ...scenarioFlags,
    ...drawFlags,
  },
  setsInputs: true,
};

const mostFiles = 100;

/** `cpo-tco rfq [file|-] --out FILE [flags]`, `cpo-tco rfq [file|-] --read FILE... [flags]` */
export async function rfqCommand(
  args: readonly string[],
  packageVersion: string,
  words: TerminalWords,
  readUnit?: UnitReader,
): Promise<Answer> {
  const at = args.indexOf('--read');
  const given = readArguments(args, rfqHelp.flags, at === -1 ? 1 : mostFiles + 1);
  // What stands before the flag is the scenario, what follows it are forms.
  const before = at === -1 ? 1 : readArguments(args.slice(0, at), rfqHelp.flags, 1).positionals.length;
  const [scenarioFile] = given.positionals.slice(0, before);
  const run = readRun(given, scenarioFile, readUnit);
  const { resolved } = run;
  const asked = askedOf(given);
  if (at !== -1) {
    const names = namesFor(resolved.catalog, resolved.asked);
    return readBids(given, given.positionals.slice(before), requestForQuotes(resolved, [], asked), names, words);
  }
  const { out } = given.one;
  if (out === undefined || !/\.(xlsx|csv)$/i.test(out))
    throw new ScenarioError('--out', quote(out), { id: 'rfq-file' });
  const assessment = finish(assess(run, readCube(given), []));
  const rfq = requestForQuotes(resolved, assessment.worth, asked);
  const [{ rfqCsv, rfqXlsx }, texts] = await Promise.all([import('../export/rfq.ts'), rfqWords(words.language)]);
  const settings = { words: texts, date: dayGiven(given, 'date') ?? dayNow(), version: packageVersion };
  const content = /\.csv$/i.test(out) ? rfqCsv(rfq, settings) : rfqXlsx(rfq, settings);
  return {
    text: [
      words.quotes.rfq.written(out, rfq.lines.length, rfq.questions.length),
      ...worthTexts(rfq, texts.fields, words),
    ].join('\n'),
    file: { path: out, content },
  };
}

/** @throws ScenarioError for what is no day. */
function dayGiven({ one }: Arguments, flag: string): string | undefined {
  const text = one[flag];
  if (text !== undefined && !isDate(text)) throw new ScenarioError(`--${flag}`, quote(text), { id: 'date' });
  return text;
}

const askedOf = (given: Arguments): AskedOfBids => ({
  due: dayGiven(given, 'due') ?? null,
  validUntil: dayGiven(given, 'valid-until') ?? null,
  currency: choose('--currency', given.one.currency, codes),
});

/** Questions that are shown with what their answers are worth. */
const mostWorth = 10;

function worthTexts(
  { questions }: Rfq,
  fields: Readonly<Record<string, string>>,
  { quotes: { rfq: say }, desk: { numbers } }: TerminalWords,
): string[] {
  const worthy = questions.filter(({ worth }) => worth !== null).slice(0, mostWorth);
  if (worthy.length === 0) return [say.noWorth];
  return [
    say.worthHead,
    ...worthy.map(
      ({ line, field, worth }, i) =>
        `  ${i + 1}. ${say.worth(line, fields[field]!, numbers.quantity(worth!, 'USD', 3))}`,
    ),
  ];
}

async function readBids(
  given: Arguments,
  files: readonly string[],
  rfq: Rfq,
  names: ReturnType<typeof namesFor>,
  words: TerminalWords,
): Promise<Answer> {
  if (files.length === 0) throw new ScenarioError('--read', { id: 'no-file' }, { id: 'bid-files' });
  const days = { usual: dayGiven(given, 'date'), today: dayNow() };
  const [{ readBid, withSameBidders }, ...forms] = await Promise.all([
    import('../import/rfq-answers.ts'),
    ...tags.map(rfqWords),
  ]);
  const read = [];
  for (const path of files)
    read.push(
      readBid(await readTable(readFileNamed(path, '--read', { id: 'bid-files' }), path), rfq, forms, names, days),
    );
  const bids = withSameBidders(read);
  const quotes = bids.flatMap((bid) => bid.quotes);
  const { out } = given.one;
  const file = out === undefined ? undefined : { path: out, content: bookFor(out, quotes) };
  const findingText = findingTextIn(await rfqWords(words.language));
  const told = bids.map((bid) =>
    [
      words.quotes.rfq.bid(
        bid.file,
        [bid.bidder, bid.date].filter((one) => one !== null).join(words.desk.signs.comma),
        bid.quotes.length,
        rfq.lines.length,
      ),
      ...bid.findings.map((finding) => `  ${findingText(finding)}`),
      ...bid.quotes.map((one) => `  ${words.quoteText(one)}`),
    ].join('\n'),
  );
  if (out !== undefined) told.push(words.quotes.written(quotes.length, out));
  const code = bids.some(({ findings }) => findings.some(({ id }) => refusing.includes(id))) ? 1 : 0;
  if (given.alone.has('json')) return { text: JSON.stringify({ bids }, null, 2), file, code };
  return { text: told.join('\n\n'), file, code };
}

/** Findings of something that the bid says and that is not read. */
const refusing: readonly RfqFinding['id'][] = [
  ...(['no-date', 'no-lines', 'added-line', 'line-twice', 'negative-price', 'zero-price', 'unread'] as const),
];
