import { catalog } from '../scenario/shipped-edition.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { terminalWords, type TerminalWords } from '../words/terminal-words.ts';
import type { Answer } from './answer.ts';
import { batchCommand, batchHelp } from './batch-command.ts';
import { changesCommand, changesHelp } from './changes-command.ts';
import { claimCommand, claimHelp } from './claim-command.ts';
import { claimsCommand, claimsHelp } from './claims-command.ts';
import { compareCommand, compareHelp } from './compare-command.ts';
import { embedCommand, embedHelp } from './embed-command.ts';
import { evidenceCommand, evidenceHelp } from './evidence-command.ts';
import { explainCommand, explainHelp } from './explain-command.ts';
import { helpOf, overview, type CommandHelp, type CommandName } from './help.ts';
import { languageOf } from './language.ts';
import { movedCommand, movedHelp } from './moved-command.ts';
import { quotesCommand, quotesHelp } from './quotes-command.ts';
import { pictureCommand, pictureHelp } from './picture-command.ts';
import { refusalOf } from './read-scenario.ts';
import { reportCommand, reportHelp } from './report-command.ts';
import { rfqCommand, rfqHelp } from './rfq-command.ts';
import { sqlCommand, sqlHelp } from './sql-command.ts';
import { withFilesNeeded } from './with-files-needed.ts';
import { workbookCommand, workbookHelp } from './workbook-command.ts';
import { writeFile, writeWholeFile } from './write-file.ts';

type Command = (
  args: readonly string[],
  packageVersion: string,
  words: TerminalWords,
  readUnit?: UnitReader,
) => Answer | Promise<Answer>;

/** Every command, in the order of the overview. */
export const commands = new Map<CommandName, { readonly help: CommandHelp; readonly run?: Command }>([
  ['compare', { help: compareHelp, run: compareCommand }],
  ['changes', { help: changesHelp, run: changesCommand }],
  ['explain', { help: explainHelp, run: explainCommand }],
  ['report', { help: reportHelp, run: reportCommand }],
  ['claims', { help: claimsHelp, run: claimsCommand }],
  ['claim', { help: claimHelp, run: claimCommand }],
  ['moved', { help: movedHelp, run: movedCommand }],
  ['evidence', { help: evidenceHelp, run: evidenceCommand }],
  ['quotes', { help: quotesHelp, run: quotesCommand }],
  ['rfq', { help: rfqHelp, run: rfqCommand }],
  ['picture', { help: pictureHelp, run: pictureCommand }],
  ['workbook', { help: workbookHelp, run: workbookCommand }],
  // It answers as it reads, and so by itself.
  ['batch', { help: batchHelp }],
  ['sql', { help: sqlHelp, run: sqlCommand }],
  ['embed', { help: embedHelp, run: embedCommand }],
]);

const asksForHelp = (word: string): boolean => word === '--help' || word === '-h';

/** Where a program writes. */
export interface Written {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/**
 * Answers words as a terminal gives them; a batch answers on standard output by itself.
 * @returns the exit code: that of the command, 0 unless it says another; 1 for an error of the program, 2 for what is refused.
 */
export async function program(given: readonly string[], packageVersion: string, written: Written): Promise<number> {
  let words: TerminalWords | undefined;
  try {
    const spoken = languageOf(given);
    words = await terminalWords(spoken.language);
    return await answer(spoken.words, packageVersion, words, written);
  } catch (error) {
    words ??= await terminalWords('en');
    const refused = error instanceof ScenarioError;
    const text = refused ? refusalOf(error, words) : words.texts.internalError(String((error as Error).stack));
    written.error(`cpo-tco: ${text}\n`);
    return refused ? 2 : 1;
  }
}

async function answer(
  [first = '--help', ...args]: readonly string[],
  packageVersion: string,
  words: TerminalWords,
  written: Written,
): Promise<number> {
  const say = (text: string): number => {
    written.out(`${text}\n`);
    return 0;
  };
  const asksFirst = asksForHelp(first) || first === 'help' || first.startsWith('--lang');
  const [named] = args;
  const isNamed = first === 'help' && named !== undefined && !named.startsWith('-');
  const name = (isNamed ? named : first) as CommandName;
  const command = commands.get(name);
  if (command && (isNamed || args.some(asksForHelp))) return say(helpOf(name, command.help, words, catalog));
  if (asksFirst && !isNamed)
    return say(overview(packageVersion, new Map([...commands].map(([key, { help }]) => [key, help])), words));
  if (first === '--version') return say(packageVersion);
  if (!command) throw new ScenarioError('command', quote(name), [...commands.keys(), '--help', '--version']);
  const { run } = command;
  if (!run) return batchCommand(args, packageVersion, words);
  const {
    text,
    out,
    note,
    file,
    code = 0,
  } = await withFilesNeeded((readUnit) => run(args, packageVersion, words, readUnit));
  if (file) writeWholeFile(file.path, file.content);
  if (out === undefined) say(text);
  else writeFile(out, `${text}\n`);
  if (note !== undefined) written.error(`${note}\n`);
  return code;
}
