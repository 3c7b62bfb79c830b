import { catalog } from '../scenario/edition.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { terminal } from '../words/terminal-en.ts';
import { help as helpWords } from '../words/terminal-help-en.ts';
import type { Answer } from './answer.ts';
import { formatFlag, outFlag, scenarioFlags } from './arguments.ts';
import { batchCommand, batchHelp } from './batch-command.ts';
import { changesCommand, changesHelp } from './changes-command.ts';
import { claimCommand, claimHelp } from './claim-command.ts';
import { claimsCommand, claimsHelp } from './claims-command.ts';
import { compareCommand, compareHelp } from './compare-command.ts';
import { embedCommand, embedHelp } from './embed-command.ts';
import { evidenceCommand, evidenceHelp } from './evidence-command.ts';
import { explainCommand } from './explain-command.ts';
import { helpOf, overview, type CommandHelp } from './help.ts';
import { movedCommand, movedHelp } from './moved-command.ts';
import { quotesCommand, quotesHelp } from './quotes-command.ts';
import { refusalOf } from './read-scenario.ts';
import { reportCommand, reportHelp } from './report-command.ts';
import { rfqCommand, rfqHelp } from './rfq-command.ts';
import { withWhatIsNeeded } from './with-what-is-needed.ts';
import { workbookCommand, workbookHelp } from './workbook-command.ts';
import { writeFile, writeWholeFile } from './write-file.ts';

type Command = (words: readonly string[], packageVersion: string, readUnit?: UnitReader) => Answer | Promise<Answer>;

const explainHelp: CommandHelp = {
  takes: 'QUANTITY [file|-]',
  meaning: helpWords.explain.meaning,
  flags: { ...scenarioFlags, ...formatFlag, ...outFlag },
  setsInputs: true,
  examples: helpWords.explain.examples,
};

const commands = new Map<string, { readonly help: CommandHelp; readonly run?: Command }>([
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
  ['workbook', { help: workbookHelp, run: workbookCommand }],
  // It answers as it reads, and so by itself.
  ['batch', { help: batchHelp }],
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
 * @returns the exit code: 0, 1 for an error of the program, 2 for what is refused.
 */
export async function program(words: readonly string[], packageVersion: string, written: Written): Promise<number> {
  try {
    return await answer(words, packageVersion, written);
  } catch (error) {
    const refused = error instanceof ScenarioError;
    written.error(`cpo-tco: ${refused ? refusalOf(error) : terminal.internalError((error as Error).stack)}\n`);
    return refused ? 2 : 1;
  }
}

async function answer(
  [first = '--help', ...words]: readonly string[],
  packageVersion: string,
  written: Written,
): Promise<number> {
  const say = (text: string): number => {
    written.out(`${text}\n`);
    return 0;
  };
  const name = first === 'help' && words.length > 0 ? words[0]! : first;
  const command = commands.get(name);
  if (command && (first === 'help' || words.some(asksForHelp))) return say(helpOf(name, command.help, catalog));
  if (asksForHelp(name) || name === 'help')
    return say(overview(packageVersion, new Map([...commands].map(([key, { help }]) => [key, help]))));
  if (name === '--version') return say(packageVersion);
  if (!command) throw new ScenarioError('command', quote(name), [...commands.keys(), '--help', '--version'].join(', '));
  const { run } = command;
  if (!run) return batchCommand(words, packageVersion);
  const {
    text,
    out,
    note,
    file,
    code = 0,
  } = await withWhatIsNeeded((readUnit) => run(words, packageVersion, readUnit));
  if (file) writeWholeFile(file.path, file.content);
  if (out === undefined) say(text);
  else writeFile(out, `${text}\n`);
  if (note !== undefined) written.error(`${note}\n`);
  return code;
}
