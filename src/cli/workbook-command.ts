import currentExplanations from 'virtual:explanations';
import currentSources from 'virtual:sources';
import { assess } from '../scenario/assess.ts';
import { catalog } from '../scenario/edition.ts';
import { catalogFor, textsOf } from '../scenario/editions.ts';
import { finish } from '../scenario/finish.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { runScenario } from '../scenario/run-scenario.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { linkOf } from '../scenario/scenario-link.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import { workbookWords } from '../words/workbook-words.ts';
import { checkAddress } from './addresses.ts';
import type { Answer } from './answer.ts';
import { drawFlags, readArguments, readCube, scenarioFlags } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { readScenario } from './read-scenario.ts';
import { dayOf } from '../view/day-of.ts';

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
  const { out, workbench, date = today() } = given.one;
  if (!out?.toLowerCase().endsWith('.xlsx')) throw new ScenarioError('--out', quote(out), { id: 'xlsx' });
  if (!isDate(date)) throw new ScenarioError('--date', quote(date), { id: 'date' });
  const address = workbench === undefined ? undefined : checkAddress('--workbench', workbench);
  const cube = readCube(given);
  const scenario = readScenario(given, given.positionals[0], catalog);
  const tables = catalogFor(scenario, catalog);
  const run = runScenario(scenario, tables, readUnit);
  const assessment = finish(assess(run, cube, []));
  const [{ workbook }, words] = await Promise.all([import('../export/workbook.ts'), workbookWords(language)]);
  const texts = textsOf(run.resolved.edition) ?? { explanations: currentExplanations, sources: currentSources };
  const state = { scenario: run.resolved.scenario, draws: cube.draws };
  const link = address === undefined ? undefined : linkOf(state, address, tables);
  const content = workbook(run, assessment, { words, ...texts, date, version: packageVersion, link });
  return { text: say.written(out), file: { path: out, content } };
}

const today = (): string => dayOf(new Date());

const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
