import claims from 'virtual:claims';
import sources from 'virtual:sources';
import { catalog } from '../scenario/shipped-edition.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import { checkClaims, type CheckedClaim } from '../scenario/check-claims.ts';
import type { Answer } from './answer.ts';
import { choose, formatFlag, formats, outFlag, readArguments } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { textTable } from './text-table.ts';

export const claimsHelp: CommandHelp = {
  takes: 'none',
  flags: { ...formatFlag, ...outFlag },
};

/** `cpo-tco claims [--format text|json]` */
export function claimsCommand(args: readonly string[], packageVersion: string, words: TerminalWords): Answer {
  const given = readArguments(args, claimsHelp.flags, 0);
  const checked = checkClaims(claims, catalog);
  if (choose('--format', given.one.format, formats) === 'text')
    return { text: texts(checked, words).join('\n\n'), out: given.one.out };
  const json = {
    schema: 1,
    package: packageVersion,
    edition: catalog.edition,
    claims: checked,
  };
  return { text: JSON.stringify(json, null, 2), out: given.one.out };
}

function texts(checked: readonly CheckedClaim[], words: TerminalWords): string[] {
  const { fromTables } = words.texts.claims;
  return [...(fromTables === '' ? [] : [fromTables]), ...checked.map((claim) => describe(claim, words))];
}

function describe(
  { id, statement, verdict, reason, source, checks }: CheckedClaim,
  { texts: { claims: say }, computedText, desk }: TerminalWords,
): string {
  const rows = checks.map((check) => [
    `  ${check.label}`,
    say.published(check.words),
    say.computed(computedText(check)),
    check.agrees ? say.agrees : say.differs,
  ]);
  const { title, publisher } = sources.sources[source]!;
  return [
    id + desk.signs.colon + say.verdicts[verdict],
    `  ${statement}`,
    textTable(rows),
    `  ${reason}`,
    `  ${say.source(title, publisher)}`,
  ].join('\n');
}
