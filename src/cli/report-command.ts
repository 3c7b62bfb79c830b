import { reportHtml } from '../export/report/report.ts';
import { currencies, currencyOf } from '../export/widget-settings.ts';
import { catalog } from '../scenario/edition.ts';
import { catalogFor, textsOf } from '../scenario/editions.ts';
import { finish } from '../scenario/finish.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { runScenario } from '../scenario/run-scenario.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { linkOf } from '../scenario/scenario-link.ts';
import { citedView } from '../view/cited-view.ts';
import { wholeView } from '../view/whole-view.ts';
import { deskWordsIn, languages, type Language } from '../words/languages.ts';
import { reportWordsOf } from '../words/report-words.ts';
import { help } from '../words/terminal-help-en.ts';
import { allowed } from '../words/terminal-refusals-en.ts';
import { checkAddress } from './addresses.ts';
import type { Answer } from './answer.ts';
import { choose, drawFlags, outFlag, readArguments, readCube, scenarioFlags } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { readScenario } from './read-scenario.ts';
import { dayOf } from '../view/day-of.ts';

const tags = Object.keys(languages) as Language[];

export const reportHelp: CommandHelp = {
  takes: '[file|-]',
  meaning: help.report.meaning,
  flags: {
    ...scenarioFlags,
    draws: drawFlags.draws,
    lang: { type: 'string', value: 'LANGUAGE', meaning: help.report.language, allowed: () => tags },
    currency: { type: 'string', value: 'CODE', meaning: help.embed.currency, allowed: currencies },
    workbench: { type: 'string', value: 'ADDRESS', meaning: help.report.workbench },
    out: { ...outFlag.out, value: 'FILE.html' },
  },
  setsInputs: true,
  notes: help.report.notes,
  examples: help.report.examples,
};

/** `cpo-tco report [file|-] [flags]`: one HTML file for paper. */
export async function reportCommand(
  args: readonly string[],
  packageVersion: string,
  readUnit?: UnitReader,
  today = dayOf(new Date()),
): Promise<Answer> {
  const given = readArguments(args, reportHelp.flags, 1);
  const { lang, currency: code, workbench, out } = given.one;
  const language = choose('--lang', lang, tags);
  if (workbench !== undefined) checkAddress('--workbench', workbench);
  if (out !== undefined && !/\.html?$/i.test(out)) throw new ScenarioError('--out', quote(out), allowed.html);
  const cube = readCube(given);
  const scenario = readScenario(given, given.positionals[0], catalog);
  const run = runScenario(scenario, catalogFor(scenario, catalog), readUnit);
  const { resolved } = run;
  const currency = currencyOf('--currency', code, resolved.catalog);
  const { view } = finish(wholeView(run, { currency, cube, shipped: catalog, today }));
  const { sources } = textsOf(resolved.edition) ?? { sources: (await import('virtual:sources')).default };
  const words = await deskWordsIn(language);
  const state = { scenario: resolved.asked, draws: cube.draws, currency: currency.code };
  const text = reportHtml(view, words, await reportWordsOf[language](), {
    date: today,
    version: packageVersion,
    link: linkOf(state, workbench ?? '', resolved.catalog),
    sources: citedView(run, sources),
  });
  return { text: text.trimEnd(), out };
}
