import currentExplanations from 'virtual:explanations';
import currentSources from 'virtual:sources';
import { packContent, packText, sealed } from '../export/evidence-pack.ts';
import { catalog } from '../scenario/edition.ts';
import { catalogFor, textsOf } from '../scenario/editions.ts';
import { finish } from '../scenario/finish.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { runScenario } from '../scenario/run-scenario.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import type { Answer } from './answer.ts';
import { drawFlags, outFlag, readArguments, readCube, scenarioFlags } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { readScenario } from './read-scenario.ts';

export const evidenceHelp: CommandHelp = {
  takes: 'file',
  flags: { ...scenarioFlags, ...drawFlags, ...outFlag },
  setsInputs: true,
};

/** `cpo-tco evidence [file|-] [flags]` */
export function evidenceCommand(
  args: readonly string[],
  packageVersion: string,
  _: TerminalWords,
  readUnit?: UnitReader,
): Promise<Answer> {
  const given = readArguments(args, evidenceHelp.flags, 1);
  const cube = readCube(given);
  const scenario = readScenario(given, given.positionals[0], catalog);
  const run = runScenario(scenario, catalogFor(scenario, catalog), readUnit);
  const texts = textsOf(run.resolved.edition) ?? { explanations: currentExplanations, sources: currentSources };
  const content = finish(packContent(run, packageVersion, cube, texts));
  return sealed(content).then((pack) => ({ text: packText(pack), out: given.one.out }));
}
