import { assess } from '../scenario/assess.ts';
import { finish } from '../scenario/finish.ts';
import { isDate, type UnitReader } from '../scenario/read-value.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { linkOf } from '../scenario/scenario-link.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import { workbookWords } from '../words/workbook-words.ts';
import { checkAddress } from './addresses.ts';
import type { Answer } from './answer.ts';
import { drawFlags, readArguments, readCube, scenarioFlags } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { textsOfEdition } from './edition-texts.ts';
import { readRun } from './read-scenario.ts';
import { dayNow } from '../view/day-of.ts';

export const workbookHelp: CommandHelp = {
  takes: 'file',
  flags: {
    out: { type: 'string', value: 'FILE.xlsx', meaning: ({ help }) => help.workbook.out },
    ...scenarioFlags,
    ...drawFlags,
    workbench: { type: 'string', value: 'ADDRESS', meaning: ({ help }) => help.flag.workbench },
    date: { type: 'string', value: 'DATE', meaning: ({ help }) => help.workbook.date },
  },
  setsInputs: true,
};

/** `cpo-tco workbook [file|-] --out FILE.xlsx [flags]` */
export async function workbookCommand(
  args: readonly string[],
  packageVersion: string,
  { language, texts: say }: TerminalWords,
  readUnit?: UnitReader,
): Promise<Answer> {
  const given = readArguments(args, workbookHelp.flags, 1);
  const { out, workbench, date = dayNow() } = given.one;
  if (!out?.toLowerCase().endsWith('.xlsx')) throw new ScenarioError('--out', quote(out), { id: 'xlsx' });
  if (!isDate(date)) throw new ScenarioError('--date', quote(date), { id: 'date' });
  const address = workbench === undefined ? undefined : checkAddress('--workbench', workbench);
  const cube = readCube(given);
  const run = readRun(given, given.positionals[0], readUnit);
  const assessment = finish(assess(run, cube, []));
  const [{ workbook }, words] = await Promise.all([import('../export/workbook.ts'), workbookWords(language)]);
  const texts = textsOfEdition(run.resolved.edition);
  const state = { scenario: run.resolved.scenario, draws: cube.draws };
  const link = address === undefined ? undefined : linkOf(state, address, run.resolved.catalog);
  const content = workbook(run, assessment, { words, ...texts, date, version: packageVersion, link });
  return { text: say.written(out), file: { path: out, content } };
}
