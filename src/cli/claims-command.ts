import claims from 'virtual:claims';
import sources from 'virtual:sources';
import { catalog } from '../scenario/edition.ts';
import { terminalClaims as words } from '../words/terminal-claims-en.ts';
import { help } from '../words/terminal-help-en.ts';
import { checkClaims, type CheckedClaim } from '../scenario/check-claims.ts';
import type { Answer } from './answer.ts';
import { choose, formatFlag, formats, outFlag, readArguments } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { textTable } from './text-table.ts';

export const claimsHelp: CommandHelp = {
  takes: '',
  meaning: help.claims.meaning,
  flags: { ...formatFlag, ...outFlag },
  examples: help.claims.examples,
};

/** `cpo-tco claims [--format text|json]` */
export function claimsCommand(args: readonly string[], packageVersion: string): Answer {
  const given = readArguments(args, claimsHelp.flags, 0);
  const checked = checkClaims(claims, catalog);
  if (choose('--format', given.one.format, formats) === 'text')
    return { text: checked.map(describe).join('\n\n'), out: given.one.out };
  const json = {
    schema: 1,
    package: packageVersion,
    edition: catalog.edition,
    claims: checked,
  };
  return { text: JSON.stringify(json, null, 2), out: given.one.out };
}

function describe({ id, statement, verdict, reason, source, checks }: CheckedClaim): string {
  const rows = checks.map((check) => [`  ${check.label}`, ...words.cells(check)]);
  return [
    `${id}: ${words.verdict(verdict)}`,
    `  ${statement}`,
    textTable(rows),
    `  ${reason}`,
    `  ${words.source(sources.sources[source]!)}`,
  ].join('\n');
}
