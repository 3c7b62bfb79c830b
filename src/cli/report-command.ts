import { reportHtml } from '../export/report/report.ts';
import { currencyOf } from '../export/widget-settings.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { finish } from '../scenario/finish.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { linkOf } from '../scenario/scenario-link.ts';
import { citedView } from '../view/cited-view.ts';
import { wholeView } from '../view/whole-view.ts';
import { reportWordsOf } from '../words/report-words.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import { checkAddress } from './addresses.ts';
import type { Answer } from './answer.ts';
import { drawFlags, outFlag, readArguments, readCube, scenarioFlags } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { textsOfEdition } from './edition-texts.ts';
import { readRun } from './read-scenario.ts';
import { dayNow } from '../view/day-of.ts';

export const reportHelp: CommandHelp = {
  takes: 'file',
  flags: {
    ...scenarioFlags,
    draws: drawFlags.draws,
    currency: {
      type: 'string',
      value: 'CODE',
      meaning: ({ help }) => help.flag.currency,
      allowed: ({ currencies }) => currencies,
    },
    workbench: { type: 'string', value: 'ADDRESS', meaning: ({ help }) => help.report.workbench },
    out: { ...outFlag.out, value: 'FILE.html' },
  },
  setsInputs: true,
};

/** `cpo-tco report [file|-] [flags]`: one HTML file for paper. */
export async function reportCommand(
  args: readonly string[],
  packageVersion: string,
  { desk, language }: TerminalWords,
  readUnit?: UnitReader,
  today = dayNow(),
): Promise<Answer> {
  const given = readArguments(args, reportHelp.flags, 1);
  const { currency: code, workbench, out } = given.one;
  if (workbench !== undefined) checkAddress('--workbench', workbench);
  if (out !== undefined && !/\.html?$/i.test(out)) throw new ScenarioError('--out', quote(out), { id: 'html' });
  const cube = readCube(given);
  const run = readRun(given, given.positionals[0], readUnit);
  const { resolved } = run;
  const currency = currencyOf('--currency', code, resolved.catalog);
  const { view } = finish(wholeView(run, { currency, cube, shipped: catalog, today }));
  const { sources } = textsOfEdition(resolved.edition);
  const state = { scenario: resolved.asked, draws: cube.draws, currency: currency.code };
  const text = reportHtml(view, desk, await reportWordsOf[language](), {
    date: today,
    version: packageVersion,
    link: linkOf(state, workbench ?? '', resolved.catalog),
    sources: citedView(run, sources),
  });
  return { text: text.trimEnd(), out };
}
