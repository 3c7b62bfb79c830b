import { readFileSync, statSync } from 'node:fs';
import { priceBookCsv, priceBookJson } from '../export/price-book.ts';
import type { GivenColumn } from '../import/columns.ts';
import { checkedQuotes } from '../import/check-quotes.ts';
import { namesFor, type SpokenNames } from '../import/names.ts';
import { quotesFromTable, type QuoteSettings, type ReadQuotes, type RefusedRow } from '../import/quotes-from-table.ts';
import { readStep } from '../import/read-cell.ts';
import { checkFileSize, readTable, type TableSettings } from '../import/read-table.ts';
import type { Table } from '../import/table.ts';
import { assess, defaultCube } from '../scenario/assess.ts';
import { finish } from '../scenario/finish.ts';
import { withQuotes } from '../scenario/quotes.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { runScenario, type Run } from '../scenario/run-scenario.ts';
import { catalogFor } from '../scenario/editions.ts';
import { catalog } from '../scenario/edition.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { refusalText } from '../words/en/refusals.ts';
import { linesList } from '../words/import-words.ts';
import { quoteFields, quoteUnits, type FieldWithUnit } from '../words/quote-columns.ts';
import { readStandardInput } from './standard-input.ts';
import { dayOf } from '../view/day-of.ts';
import { terminal } from '../words/terminal-en.ts';
import { help } from '../words/terminal-help-en.ts';
import { terminalQuotes as words } from '../words/terminal-quotes-en.ts';
import { allowed, found } from '../words/terminal-refusals-en.ts';
import type { Answer } from './answer.ts';
import { bandedQuantities, describe as describeRun } from './compare-command.ts';
import { choose, readArguments, type Arguments } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { readScenario } from './read-scenario.ts';

const decimals = { point: '.', comma: ',' } as const;
const separators = { comma: ',', semicolon: ';', tab: '\t', bar: '|' } as const;
const keysOf = <T extends object>(of: T): (keyof T & string)[] => Object.keys(of) as (keyof T & string)[];

export const quotesHelp: CommandHelp = {
  takes: 'FILE...',
  meaning: help.quotes.meaning,
  flags: {
    scenario: { type: 'string', value: 'FILE', meaning: help.quotes.scenario },
    supplier: { type: 'string', value: 'NAME', meaning: help.quotes.supplier },
    date: { type: 'string', value: 'DATE', meaning: help.quotes.date },
    currency: {
      type: 'string',
      value: 'CURRENCY',
      meaning: help.quotes.currency,
      allowed: ({ data }) => ['USD', ...data.rates.map(({ currency }) => currency)],
    },
    decimal: { type: 'string', value: 'SIGN', meaning: help.quotes.decimal, allowed: () => keysOf(decimals) },
    separator: { type: 'string', value: 'SIGN', meaning: help.quotes.separator, allowed: () => keysOf(separators) },
    map: { type: 'string', multiple: true, value: 'HEADER=FIELD', meaning: help.quotes.map },
    compare: { type: 'boolean', meaning: help.quotes.compare },
    json: { type: 'boolean', meaning: help.quotes.json },
    out: { type: 'string', value: 'FILE', meaning: help.quotes.out },
  },
  examples: help.quotes.examples,
  notes: help.quotes.notes,
};

const mostFiles = 100;

/** `cpo-tco quotes FILE... [flags]` */
export function quotesCommand(args: readonly string[], _ = '', readUnit?: UnitReader): Promise<Answer> {
  const given = readArguments(args, quotesHelp.flags, mostFiles);
  if (given.positionals.length === 0) throw new ScenarioError('arguments', found.noFile, allowed.quoteFiles);
  if (given.alone.has('compare') && given.alone.has('json'))
    throw new ScenarioError('--compare', '--json', allowed.either('--compare', '--json'));
  const scenario = readScenario({ ...given, set: [] }, given.one.scenario, catalog);
  const ofEdition = catalogFor(scenario, catalog);
  // Names of the tables, and of the scenario.
  const names = namesFor(ofEdition, parseScenario(scenario, ofEdition));
  const compute = (one: unknown): Run => runScenario(one, ofEdition, readUnit);
  return answer(given, names, settingsOf(given), given.alone.has('compare') ? { scenario, compute } : undefined);
}

/** What quotes are compared in. */
interface Compared {
  readonly scenario: unknown;
  readonly compute: (scenario: unknown) => Run;
}

function settingsOf({ one, set }: Arguments): QuoteSettings & TableSettings {
  const { supplier, date, currency } = one;
  return {
    today: dayOf(new Date()),
    usual: { ...(supplier && { supplier }), ...(date && { date }), ...(currency && { currency }) },
    columns: new Map(set.map(readColumn)),
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
    throw new ScenarioError('--map', quote(text), allowed.columnField(quoteFields));
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
): Promise<Answer> {
  const told: string[] = [];
  const quotes: ReadQuotes['accepted'][number]['quote'][] = [];
  let isRefused = false;
  let run = compared?.compute(compared.scenario);
  for (const path of positionals) {
    const table = await readTable(...(await bytesOf(path)), settings);
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
    told.push(describe(table, read));
  }
  const { out } = one;
  const file = out === undefined ? undefined : { path: out, content: bookFor(out, quotes) };
  if (out !== undefined) told.push(words.written(quotes.length, out));
  if (run) told.push(describeRun(run, finish(assess(run, defaultCube, bandedQuantities)), false));
  const text = told.join('\n\n');
  const code = isRefused ? 1 : 0;
  return alone.has('json') ? { text: priceBookJson(quotes).trimEnd(), note: text, file, code } : { text, file, code };
}

const bookFor = (path: string, quotes: Parameters<typeof priceBookJson>[0]): string =>
  /\.csv$/i.test(path) ? priceBookCsv(quotes) : priceBookJson(quotes);

/** @throws ScenarioError for a file that cannot be read, or is larger than is read: that is told before it is. */
async function bytesOf(path: string): Promise<[Uint8Array, string]> {
  if (path === '-') return [await readStandardInput(), terminal.standardInput];
  try {
    checkFileSize(path, statSync(path).size);
    return [readFileSync(path), path];
  } catch (error) {
    if (error instanceof ScenarioError) throw error;
    throw new ScenarioError(
      'quotes',
      found.failed(quote(path), (error as NodeJS.ErrnoException).code),
      allowed.quoteFile,
    );
  }
}

/** Rows that are shown of those that are refused for one reason. */
const mostShown = 20;

function describe(table: Table, { accepted, refused, notes, mappings }: ReadQuotes): string {
  const named = table.sheets.length > 1;
  const place = (sheet: string | null, lines: readonly number[]): string =>
    words.place(named ? sheet : null, linesList(lines, words.more), lines.length);
  const rows = accepted.reduce((sum, { lines }) => sum + lines.length, 0);
  return [
    `${table.file}: ${words.detected(table.format, { ...table })}; ${words.counted(accepted.length, rows, refused.length)}`,
    ...mappings.flatMap(({ mapping }) => (mapping ? [`  ${words.columns(mapping.columns.map(columnText))}`] : [])),
    ...accepted.map((one) => `  ${place(one.sheet, one.lines)}: ${words.quote(one.quote)}`),
    ...refusedTexts(refused, place),
    ...notes.map((note) => `  ${words.note(note)}`),
  ].join('\n');
}

type Mapping = NonNullable<ReadQuotes['mappings'][number]['mapping']>;

const columnText = ({ header, field, from, currency, unit }: Mapping['columns'][number]): string =>
  words.column(header.replace(/\s+/g, ' '), field, [
    ...(from === undefined ? [] : [words.from(from)]),
    ...(currency === undefined ? [] : [words.inUnit(currency)]),
    ...(unit === undefined ? [] : [words.inUnit(unit)]),
  ]);

/** Each row with what it says; of many that are refused for one reason the first. */
function refusedTexts(
  refused: readonly RefusedRow[],
  place: (sheet: string | null, lines: readonly number[]) => string,
): string[] {
  const byReason = new Map<string, RefusedRow[]>();
  for (const one of refused) {
    const reason = `${one.sheet}\n${refusalText(one.problem)}`;
    const before = byReason.get(reason);
    if (before) before.push(one);
    else byReason.set(reason, [one]);
  }
  return [...byReason.values()].flatMap((ones) => [
    `  ${words.refused(
      place(
        ones[0]!.sheet,
        ones.map(({ line }) => line),
      ),
      refusalText(ones[0]!.problem),
    )}`,
    ...ones
      .slice(0, mostShown)
      .map(({ cells }) => `    ${words.cells(cells.map((cell) => cell.replace(/\s+/g, ' ')))}`),
    ...(ones.length > mostShown ? [`    ${words.more(ones.length - mostShown)}`] : []),
  ]);
}
