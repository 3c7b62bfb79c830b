import claims from 'virtual:claims';
import sources from 'virtual:sources';

/** What the tables say in English whatever the language of the reader is; the longest first, so that no part of one is taken out alone. */
export const fromTables: readonly string[] = [
  ...claims.claims.flatMap(({ id, statement, reason, checks }) => [
    id,
    statement,
    reason,
    ...checks.flatMap(({ label, words }) => [label, words]),
  ]),
  ...[...JSON.stringify(claims.scenarios).matchAll(/"label":"([^"]+)"/g)].map(([, label]) => label!),
  ...Object.values(sources.sources).flatMap(({ title, publisher }) => [
    `${title}, ${publisher}`,
    `${title}，${publisher}`,
    `${title}、${publisher}`,
  ]),
].sort((a, b) => b.length - a.length);
