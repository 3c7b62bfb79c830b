import claims from 'virtual:claims';
import sources from 'virtual:sources';
import { catalog } from '../scenario/edition.ts';
import { computedText } from '../export/checked-figure-text.ts';
import { verdictLabels } from '../words/en.ts';
import { checkClaims, type CheckedClaim } from '../scenario/check-claims.ts';
import type { Answer } from './answer.ts';
import { choose, readArguments } from './arguments.ts';
import { textTable } from './text-table.ts';

/** `cpo-tco claims [--format text|json]` */
export function claimsCommand(words: readonly string[], packageVersion: string): Answer {
  const given = readArguments(words, { format: { type: 'string' }, out: { type: 'string' } }, 0);
  const checked = checkClaims(claims, catalog);
  if (choose('--format', given.one.format, ['text', 'json'] as const) === 'text')
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
