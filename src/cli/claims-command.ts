import claims from 'virtual:claims';
import sources from 'virtual:sources';
import { catalog } from '../scenario/edition.ts';
import { computedText } from '../words/checked-figure-en.ts';
import { verdictLabels } from '../words/en/labels.ts';
import { checkClaims, type CheckedClaim } from '../scenario/check-claims.ts';
import type { Answer } from './answer.ts';
import { choose, formatFlag, formats, outFlag, readArguments } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { textTable } from './text-table.ts';

export const claimsHelp: CommandHelp = {
  takes: '',
  meaning: 'recomputes published claims from their own inputs',
  flags: { ...formatFlag, ...outFlag },
  examples: ['claims', 'claims --format json --out claims.json'],
};

/** `cpo-tco claims [--format text|json]` */
export function claimsCommand(words: readonly string[], packageVersion: string): Answer {
  const given = readArguments(words, claimsHelp.flags, 0);
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
  const { title, publisher } = sources.sources[source]!;
  const rows = checks.map((check) => [
    `  ${check.label}`,
    `published ${check.words}`,
    `computed ${computedText(check)}`,
    check.agrees ? 'agrees' : 'differs',
  ]);
  return `${id}: ${verdictLabels[verdict]}\n  ${statement}\n${textTable(rows)}\n  ${reason}\n  Source: ${title}, ${publisher}`;
}
