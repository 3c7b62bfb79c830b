/** Longer than most files: what a file says of its quotes is printed in one order. */
import { priceBookJson } from '../export/price-book.ts';
import type { GivenColumn } from '../import/columns.ts';
import { checkedQuotes } from '../import/check-quotes.ts';
import { namesFor, type SpokenNames } from '../import/names.ts';
import { quotesFromTable, type QuoteSettings, type ReadQuotes, type RefusedRow } from '../import/quotes-from-table.ts';
import { readStep } from '../import/read-cell.ts';
import { readTable, type TableSettings } from '../import/read-table.ts';
import type { Table } from '../import/table.ts';
import { assess, defaultCube } from '../scenario/assess.ts';
import { finish } from '../scenario/finish.ts';
import { withQuotes } from '../scenario/quotes.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { runScenario, type Run } from '../scenario/run-scenario.ts';
import { catalogFor } from '../scenario/editions.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { quoteFields, quoteUnits, type FieldWithUnit } from '../words/quote-columns.ts';
import { readStandardInput, standardInputField } from './standard-input.ts';
import { dayNow } from '../view/day-of.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import type { Answer } from './answer.ts';
import { describe as describeRun } from './compare-command.ts';
import { bandedQuantities } from './pair-tables.ts';
import { choose, readArguments, type Arguments } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { bookFor } from './price-book-file.ts';
import { readFileNamed } from './read-file.ts';
import { readScenario } from './read-scenario.ts';

const decimals = { point: '.', comma: ',' } as const;
const separators = { comma: ',', semicolon: ';', tab: '\t', bar: '|' } as const;
const keysOf = <T extends object>(of: T): (keyof T & string)[] => Object.keys(of) as (keyof T & string)[];

export const quotesHelp: CommandHelp = {
  takes: 'files',
  flags: {
    scenario: { type: 'string', value: 'FILE', meaning: ({ help }) => help.quotes.scenario },
    supplier: { type: 'string', value: 'NAME', meaning: ({ help }) => help.quotes.supplier },
    date: { type: 'string', value: 'DATE', meaning: ({ help }) => help.quotes.date },
    currency: {
      type: 'string',
      value: 'CURRENCY',
      meaning: ({ help }) => help.quotes.currency,
      allowed: ({ currencies }) => currencies,
    },
    decimal: {
      type: 'string',
      value: 'SIGN',
      meaning: ({ help }) => help.quotes.decimal,
      allowed: () => keysOf(decimals),
    },
    separator: {
      type: 'string',
      value: 'SIGN',
      meaning: ({ help }) => help.quotes.separator,
      allowed: () => keysOf(separators),
    },
    map: { type: 'string', multiple: true, value: 'HEADER=FIELD', meaning: ({ help }) => help.quotes.map },
    compare: { type: 'boolean', meaning: ({ help }) => help.quotes.compare },
    json: { type: 'boolean', meaning: ({ help }) => help.quotes.json },
    out: { type: 'string', value: 'FILE', meaning: ({ help }) => help.quotes.out },
  },
};

const mostFiles = 100;

/** `cpo-tco quotes FILE... [flags]` */
export function quotesCommand(
  args: readonly string[],
  _: string,
  words: TerminalWords,
  readUnit?: UnitReader,
): Promise<Answer> {
  const given = readArguments(args, quotesHelp.flags, mostFiles);
  if (given.positionals.length === 0) throw new ScenarioError('arguments', { id: 'no-file' }, { id: 'quote-files' });
  if (given.alone.has('compare') && given.alone.has('json'))
    throw new ScenarioError('--compare', '--json', { id: 'either-flag', flag: '--compare', other: '--json' });
  const scenario = readScenario(given, given.one.scenario, catalog);
  const ofEdition = catalogFor(scenario, catalog);
  // Names of the tables, and of the scenario.
  const names = namesFor(ofEdition, parseScenario(scenario, ofEdition));
  const compute = (one: unknown): Run => runScenario(one, ofEdition, readUnit);
  return answer(given, names, settingsOf(given), given.alone.has('compare') ? { scenario, compute } : undefined, words);
}

/** What quotes are compared in. */
interface Compared {
  readonly scenario: unknown;
  readonly compute: (scenario: unknown) => Run;
}

function settingsOf({ one, many }: Arguments): QuoteSettings & TableSettings {
  const { supplier, date, currency } = one;
  return {
    today: dayNow(),
    usual: { ...(supplier && { supplier }), ...(date && { date }), ...(currency && { currency }) },
    columns: new Map((many.map ?? []).map(readColumn)),
    ...(one.decimal !== undefined && { decimal: decimals[choose('--decimal', one.decimal, keysOf(decimals))] }),
    ...(one.separator !== undefined && {
      separator: separators[choose('--separator', one.separator, keysOf(separators))],
    }),
  };
}

/** `Listenpreis netto=price`, `Leistung=power:kW`, `Preis=price:EUR:1000`, `Old price=-` */
function readColumn(text: string): readonly [string, GivenColumn | null] {
  const equals = text.lastIndexOf('=');
  const [name = '', ...more] = text
    .slice(equals + 1)
    .split(':')
    .map((part) => part.trim());
  const field = quoteFields.find((one) => one === name);
  const refuse = (): never => {
    throw new ScenarioError('--map', quote(text), { id: 'column-field', fields: quoteFields });
  };
  if (equals < 1 || (field === undefined && text.slice(equals + 1).trim() !== '-')) return refuse();
  const header = text.slice(0, equals).trim();
  if (field === undefined) return [header, null];
  const from = more.map(readStep).find((step) => step !== undefined);
  const word = more.find((part) => readStep(part) === undefined);
  const units = field === 'powerMax' ? quoteUnits.power : field in quoteUnits ? quoteUnits[field as FieldWithUnit] : {};
  if (word !== undefined && field !== 'price' && !Object.hasOwn(units, word.toLowerCase())) return refuse();
  return [
    header,
    {
      field,
      ...(from !== undefined && { from }),
      ...(word !== undefined && (field === 'price' ? { currency: word } : { unit: word })),
    },
  ];
}

async function answer(
  { positionals, one, alone }: Arguments,
  names: SpokenNames,
  settings: QuoteSettings & TableSettings,
  compared: Compared | undefined,
  words: TerminalWords,
): Promise<Answer> {
  const told: string[] = [];
  const quotes: ReadQuotes['accepted'][number]['quote'][] = [];
  let isRefused = false;
  let run = compared?.compute(compared.scenario);
  for (const path of positionals) {
    const table = await readTable(...(await bytesOf(path, words)), settings);
    let read = quotesFromTable(table, names, settings);
    if (run && compared) {
      const { accepted, refused, problem } = checkedQuotes(read, run.resolved, compared.compute);
      if (problem) throw new ScenarioError(problem.field, problem.found, problem.allowed);
      read = { ...read, accepted, refused };
      run = compared.compute(
        withQuotes(
          run.resolved,
          accepted.map((one) => one.quote),
        ),
      );
    }
    for (const accepted of read.accepted) quotes.push(accepted.quote);
    isRefused ||= read.refused.length > 0;
    told.push(describe(table, read, words));
  }
  const { out } = one;
  const file = out === undefined ? undefined : { path: out, content: bookFor(out, quotes) };
  if (out !== undefined) told.push(words.quotes.written(quotes.length, out));
  if (run) told.push(describeRun(run, finish(assess(run, defaultCube, bandedQuantities)), false, words));
  const text = told.join('\n\n');
  const code = isRefused ? 1 : 0;
  return alone.has('json') ? { text: priceBookJson(quotes).trimEnd(), note: text, file, code } : { text, file, code };
}

/** What a file or standard input holds, and what it is called. @throws ScenarioError for what cannot be read, or is larger than is read. */
async function bytesOf(path: string, { fieldText }: TerminalWords): Promise<[Uint8Array, string]> {
  if (path === '-') return [await readStandardInput(), fieldText(standardInputField)];
  return [readFileNamed(path, 'quotes', { id: 'quote-file' }), path];
}

/** Rows that are shown of those that are refused for one reason. */
const mostShown = 20;

function describe(table: Table, { accepted, refused, notes, mappings }: ReadQuotes, words: TerminalWords): string {
  const { quotes: say, desk } = words;
  const named = table.sheets.length > 1;
  const place = (sheet: string | null, lines: readonly number[]): string => words.place(named ? sheet : null, lines);
  const rows = accepted.reduce((sum, { lines }) => sum + lines.length, 0);
  const { file, format, encoding, separator, decimal } = table;
  const detected = [
    ...[format, encoding, separator && say.separated[separator], decimal && say.decimal[decimal]].filter(Boolean),
  ] as string[];
  return [
    `${file}${desk.signs.colon}${desk.list(detected)}${desk.signs.semicolon}${say.counted(accepted.length, rows, refused.length)}`,
    ...mappings.flatMap(({ mapping }) =>
      mapping
        ? [`  ${say.columns(mapping.columns.map((column) => columnText(column, words)).join(desk.signs.semicolon))}`]
        : [],
    ),
    ...accepted.map((one) => `  ${place(one.sheet, one.lines)}${desk.signs.colon}${words.quoteText(one.quote)}`),
    ...refusedTexts(refused, place, words),
    ...notes.map((note) => `  ${words.noteText(note)}`),
  ].join('\n');
}

type Mapping = NonNullable<ReadQuotes['mappings'][number]['mapping']>;

/** A header with its field and what is known of it, as `--map` takes them. */
function columnText(
  { header, field, from, currency, unit }: Mapping['columns'][number],
  { quotes: say, desk }: TerminalWords,
): string {
  const more = [
    ...(from === undefined ? [] : [say.from(desk.numbers.number(from, 15))]),
    ...[currency, unit].flatMap((one) => (one === undefined ? [] : [say.inUnit(one)])),
  ];
  return `${header.replace(/\s+/g, ' ')} = ${[field, ...more].join(' ')}`;
}

/** Each row with what it says; of many that are refused for one reason the first. */
function refusedTexts(
  refused: readonly RefusedRow[],
  place: (sheet: string | null, lines: readonly number[]) => string,
  { quotes: say, refusalText }: TerminalWords,
): string[] {
  const byReason = new Map<string, RefusedRow[]>();
  for (const one of refused) {
    const reason = `${one.sheet}\n${refusalText(one.problem)}`;
    const before = byReason.get(reason);
    if (before) before.push(one);
    else byReason.set(reason, [one]);
  }
  return [...byReason.values()].flatMap((ones) => {
    const at = place(
      ones[0]!.sheet,
      ones.map(({ line }) => line),
    );
    return [
      `  ${say.refused(at, refusalText(ones[0]!.problem))}`,
      ...ones
        .slice(0, mostShown)
        .map(({ cells }) => `    ${cells.map((cell) => cell.replace(/\s+/g, ' ')).join(' | ')}`),
      ...(ones.length > mostShown ? [`    ${say.moreRows(ones.length - mostShown)}`] : []),
    ];
  });
}
