import { changesToCsv } from '../export/changes-csv.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { changesView } from '../view/changes-view.ts';
import type { ChangeView } from '../view/view.ts';
import type { DeskWords } from '../words/desk-words.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import type { Answer } from './answer.ts';
import { choose, outFlag, readArguments, scenarioFlags } from './arguments.ts';
import { changesTable } from './changes-table.ts';
import type { CommandHelp } from './help.ts';
import { dollars } from './names.ts';
import { readRun } from './read-scenario.ts';

const formats = ['text', 'csv', 'json'] as const;

export const changesHelp: CommandHelp = {
  takes: 'file',
  flags: {
    ...scenarioFlags,
    format: { type: 'string', value: 'FORMAT', meaning: ({ help }) => help.flag.format, allowed: () => formats },
    ...outFlag,
  },
  setsInputs: true,
};

/** `cpo-tco changes [file|-] [flags]`: everything that a scenario changes, in US dollars. */
export function changesCommand(
  args: readonly string[],
  packageVersion: string,
  words: TerminalWords,
  readUnit?: UnitReader,
): Answer {
  const given = readArguments(args, changesHelp.flags, 1);
  const format = choose('--format', given.one.format, formats);
  const run = readRun(given, given.positionals[0], readUnit);
  const { edition } = run.resolved;
  const changes = changesView(run, dollars);
  const texts = {
    text: () => `${words.texts.edition(edition)}\n\n${describe(changes, words.desk)}`,
    csv: () => changesToCsv(run, dollars).trimEnd(),
    json: () => JSON.stringify({ schema: 1, package: packageVersion, edition, changes: changes.map(plain) }, null, 2),
  };
  return { text: texts[format](), out: given.one.out };
}

function describe(changes: readonly ChangeView[], words: DeskWords): string {
  const notes = changes.flatMap((one) =>
    one.note === null ? [] : [words.change(one).label + words.signs.colon + one.note.replace(/\s+/g, ' ')],
  );
  const table = changesTable(changes, words) || words.changesDrawer.none;
  return [table, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

/** As numbers and names, in the units of the tables. */
const plain = ({ key, kind, input, unit, before, usual, after, of, difference, note }: ChangeView) => ({
  ...{ name: key, kind, unit: input?.unit ?? unit ?? null, default: usual ?? before, mine: after },
  ...{ shareOf: of?.key ?? null, difference, note },
});
