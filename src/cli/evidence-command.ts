import { packContent, packText, sealed } from '../export/evidence-pack.ts';
import { finish } from '../scenario/finish.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import type { Answer } from './answer.ts';
import { drawFlags, outFlag, readArguments, readCube, scenarioFlags } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { textsOfEdition } from './edition-texts.ts';
import { readRun } from './read-scenario.ts';

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
  const run = readRun(given, given.positionals[0], readUnit);
  const texts = textsOfEdition(run.resolved.edition);
  const content = finish(packContent(run, packageVersion, cube, texts));
  return sealed(content).then((pack) => ({ text: packText(pack), out: given.one.out }));
}
