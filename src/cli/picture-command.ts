import { drawSlide } from '../export/slide.ts';
import { slideContent, slideOf } from '../export/slide-content.ts';
import { currencies, currencyOf } from '../export/widget-settings.ts';
import { assess } from '../scenario/assess.ts';
import { catalog } from '../scenario/edition.ts';
import { catalogFor } from '../scenario/editions.ts';
import { finish } from '../scenario/finish.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { runScenario } from '../scenario/run-scenario.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { dayOf } from '../view/day-of.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import { checkAddress } from './addresses.ts';
import type { Answer } from './answer.ts';
import { drawFlags, readArguments, readCube, scenarioFlags } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { pngOf } from './png.ts';
import { readScenario } from './read-scenario.ts';

export const pictureHelp: CommandHelp = {
  takes: 'file',
  flags: {
    out: { type: 'string', value: 'FILE.svg|png', meaning: ({ help }) => help.picture.out },
    ...scenarioFlags,
    draws: drawFlags.draws,
    currency: { type: 'string', value: 'CODE', meaning: ({ help }) => help.flag.currency, allowed: currencies },
    workbench: { type: 'string', value: 'ADDRESS', meaning: ({ help }) => help.picture.workbench },
  },
  setsInputs: true,
};

/** `cpo-tco picture [file|-] --out FILE.svg [flags]`: question, answer and ranking on a slide. */
export async function pictureCommand(
  args: readonly string[],
  packageVersion: string,
  { desk, picture, texts }: TerminalWords,
  readUnit?: UnitReader,
): Promise<Answer> {
  const given = readArguments(args, pictureHelp.flags, 1);
  const { out, workbench, currency: code } = given.one;
  if (out === undefined || !/[^/\\]\.(svg|png)$/i.test(out))
    throw new ScenarioError('--out', quote(out), { id: 'svg-or-png' });
  const link = workbench === undefined ? undefined : checkAddress('--workbench', workbench);
  const cube = readCube(given);
  const scenario = readScenario(given, given.positionals[0], catalog);
  const run = runScenario(scenario, catalogFor(scenario, catalog), readUnit);
  const currency = currencyOf('--currency', code, run.resolved.catalog);
  const of = slideOf(finish(assess(run, cube, [])), currency, catalog);
  const source = { version: packageVersion, date: dayOf(new Date()), ...(link !== undefined && { link }) };
  const { svg, width } = drawSlide(slideContent(of, { desk, texts: picture }, source));
  const content = /\.png$/i.test(out) ? await pngOf(svg, desk.locale, 1.2 * width) : svg;
  return { text: texts.written(out), file: { path: out, content } };
}
