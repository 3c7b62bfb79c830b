import claims from 'virtual:claims';
import { movedJson, movedLines, movedMarkdown, movedReport, type MovedReport } from '../export/moved-report.ts';
import type { Hypercube } from '../engine/hypercube.ts';
import { defaultCube } from '../scenario/assess.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { frozenEditions, loadBeside } from '../scenario/editions.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { terminalWords as english } from '../words/en/terminal/terminal.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import type { Answer } from './answer.ts';
import { choose, drawFlags, formatFlag, formats, outFlag, readArguments, readCube } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { textTable } from './text-table.ts';

export const movedHelp: CommandHelp = {
  takes: 'edition',
  flags: { ...formatFlag, json: { type: 'boolean', meaning: ({ help }) => help.moved.json }, ...drawFlags, ...outFlag },
};

/** `cpo-tco moved [EDITION] [--format text|json | --json] [--draws N] [--seed N] [--out FILE]` */
export async function movedCommand(
  args: readonly string[],
  packageVersion: string,
  words: TerminalWords,
): Promise<Answer> {
  const given = readArguments(args, movedHelp.flags, 1);
  const format = given.alone.has('json') ? 'json' : choose('--format', given.one.format, formats);
  const known = frozenEditions();
  const edition = given.positionals[0] ?? known.at(-1);
  if (edition === undefined) throw new ScenarioError('EDITION', { id: 'no-frozen-edition' }, { id: 'frozen-edition' });
  if (!known.includes(edition)) throw new ScenarioError('EDITION', quote(edition), known);
  const report = await reportSince(edition, readCube(given), format === 'json' ? english : words);
  return {
    text:
      format === 'json'
        ? JSON.stringify(movedJson(report, packageVersion), null, 2)
        : movedLines(report, textTable, words),
    out: given.one.out,
  };
}

/** How every scenario of data/scenarios moved from a frozen edition to the tables of this build. */
async function reportSince(edition: string, cube: Hypercube, { moved: say }: TerminalWords): Promise<MovedReport> {
  // The tables may be on the way from an edition whose id they still have.
  const after = edition === catalog.edition ? say.working(edition) : catalog.edition;
  return movedReport(claims.scenarios, [await loadBeside(edition), catalog], { before: edition, after }, cube);
}

/** The same since the edition that was frozen last, for CHANGELOG.md; undefined where none is. */
export async function movedSection(): Promise<string | undefined> {
  const edition = frozenEditions().at(-1);
  return edition === undefined ? undefined : movedMarkdown(await reportSince(edition, defaultCube, english), english);
}
