import claims from 'virtual:claims';
import { movedJson, movedLines, movedMarkdown, movedReport, type MovedReport } from '../export/moved-report.ts';
import type { Hypercube } from '../engine/hypercube.ts';
import { defaultCube } from '../scenario/assess.ts';
import { catalog } from '../scenario/edition.ts';
import { frozenEditions, loadBeside } from '../scenario/editions.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { help } from '../words/terminal-help-en.ts';
import { movedWords } from '../words/terminal-moved-en.ts';
import type { Answer } from './answer.ts';
import { choose, drawFlags, formatFlag, formats, outFlag, readArguments, readCube } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { textTable } from './text-table.ts';

export const movedHelp: CommandHelp = {
  takes: '[EDITION]',
  meaning: help.moved.meaning,
  flags: { ...formatFlag, json: { type: 'boolean', meaning: help.moved.json }, ...drawFlags, ...outFlag },
  notes: help.moved.notes,
  examples: help.moved.examples,
};

/** `cpo-tco moved [EDITION] [--format text|json | --json] [--draws N] [--seed N] [--out FILE]` */
export async function movedCommand(args: readonly string[], packageVersion: string): Promise<Answer> {
  const given = readArguments(args, movedHelp.flags, 1);
  const format = given.alone.has('json') ? 'json' : choose('--format', given.one.format, formats);
  const known = frozenEditions();
  const edition = given.positionals[0] ?? known.at(-1);
  if (edition === undefined) throw new ScenarioError('EDITION', movedWords.none, movedWords.frozen);
  if (!known.includes(edition)) throw new ScenarioError('EDITION', quote(edition), known);
  const report = await reportSince(edition, readCube(given));
  return {
    text:
      format === 'json' ? JSON.stringify(movedJson(report, packageVersion), null, 2) : movedLines(report, textTable),
    out: given.one.out,
  };
}

/** How every scenario of data/scenarios moved from a frozen edition to the tables of this build. */
async function reportSince(edition: string, cube: Hypercube): Promise<MovedReport> {
  // The tables may be on the way from an edition whose id they still have.
  const after = edition === catalog.edition ? movedWords.working(edition) : catalog.edition;
  return movedReport(claims.scenarios, [await loadBeside(edition), catalog], { before: edition, after }, cube);
}

/** The same since the edition that was frozen last, for CHANGELOG.md; undefined where none is. */
export async function movedSection(): Promise<string | undefined> {
  const edition = frozenEditions().at(-1);
  return edition === undefined ? undefined : movedMarkdown(await reportSince(edition, defaultCube));
}
