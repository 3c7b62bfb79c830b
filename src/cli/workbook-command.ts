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
import { languages, type Language } from '../words/languages.ts';
import { terminal } from '../words/terminal-en.ts';
import { help } from '../words/terminal-help-en.ts';
import { allowed } from '../words/terminal-refusals-en.ts';
import { workbookWords } from '../words/workbook-words.ts';
import { checkAddress } from './addresses.ts';
import type { Answer } from './answer.ts';
import { choose, drawFlags, readArguments, readCube, scenarioFlags } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { readScenario } from './read-scenario.ts';
import { dayOf } from '../view/day-of.ts';

const tags = Object.keys(languages) as Language[];

export const workbookHelp: CommandHelp = {
  takes: '[file|-]',
  meaning: help.workbook.meaning,
  flags: {
    out: { type: 'string', value: 'FILE.xlsx', meaning: help.workbook.out },
    ...scenarioFlags,
    ...drawFlags,
    locale: { type: 'string', value: 'LANGUAGE', meaning: help.workbook.locale, allowed: () => tags },
    workbench: { type: 'string', value: 'ADDRESS', meaning: help.embed.workbench },
    date: { type: 'string', value: 'DATE', meaning: help.workbook.date },
  },
  setsInputs: true,
  examples: help.workbook.examples,
};

/** `cpo-tco workbook [file|-] --out FILE.xlsx [flags]` */
export async function workbookCommand(
  args: readonly string[],
  packageVersion: string,
  readUnit?: UnitReader,
): Promise<Answer> {
  const given = readArguments(args, workbookHelp.flags, 1);
  const { out, locale, workbench, date = today() } = given.one;
  if (!out?.toLowerCase().endsWith('.xlsx')) throw new ScenarioError('--out', quote(out), allowed.xlsx);
  if (!isDate(date)) throw new ScenarioError('--date', quote(date), allowed.date);
  const language = choose('--locale', locale, tags);
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
  return { text: terminal.written(out), file: { path: out, content } };
}

const today = (): string => dayOf(new Date());

const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
