/** Where the engines differ. All else is written in what they have in common. */
export const dialects = ['duckdb', 'spark', 'trino'] as const;
export type Dialect = (typeof dialects)[number];

/** A name as it stands in the reader's table, with dots and signs. */
export function quoted(name: string, dialect: Dialect): string {
  const sign = dialect === 'spark' ? '`' : '"';
  return sign + name.replaceAll(sign, sign + sign) + sign;
}

/** What a column of text is cast to: one without any value may have another type. */
export const textType: Readonly<Record<Dialect, string>> = { duckdb: 'VARCHAR', spark: 'STRING', trino: 'VARCHAR' };

export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/**
 * A number as a double in all of them: `0.1` is a decimal in DuckDB and Spark, `1E-1` is not. A number below 0 stands in
 * brackets: a minus in front binds tighter than a power in some.
 */
export function double(value: number): string {
  const written = value.toExponential().replace('e+', 'E').replace('e', 'E');
  return value < 0 ? `(${written})` : written;
}

/** Longer is no table but a mistake. */
const longestTable = 10_000;
const part = String.raw`(?:[\p{L}_][\p{L}\p{N}_$]*|"(?:[^"\p{Cc}]|"")+"|\x60(?:[^\x60\p{Cc}]|\x60\x60)+\x60)`;
const argument = String.raw`(?:'(?:[^'\p{Cc}]|'')*'|[\p{L}\p{N}_.=>,[\]{}: ]|-(?!-))`;
const tableName = new RegExp(String.raw`^${part}(?:\.${part}){0,3}(?:\((?:${argument})*\))?$`, 'u');

const aliased = new RegExp(String.raw`^(?:\s+(?:AS\s+)?${part})?$`, 'iu');
/** Whole texts and quoted names, and what a query in brackets may not hold outside them. */
const piece = /'(?:[^']|'')*'|"(?:[^"]|"")+"|`(?:[^`]|``)+`|--|\/\*|[^]/gu;
const endsIt = new Set([';', '--', '/*', "'", '"', '`']);

/**
 * Whether a text can be a table behind FROM: a name with up to three others before it, one call such as
 * `read_parquet('scenarios.parquet')`, or a query in brackets. Anything else could end the statement, or begin another.
 */
export const isTable = (table: string): boolean =>
  table.length <= longestTable && (tableName.test(table) || isQueryInBrackets(table));

function isQueryInBrackets(table: string): boolean {
  if (!table.startsWith('(')) return false;
  let depth = 0;
  for (const { 0: text, index } of table.matchAll(piece)) {
    if (endsIt.has(text)) return false;
    if (text === '(') depth += 1;
    else if (text === ')') depth -= 1;
    if (depth === 0) return aliased.test(table.slice(index + 1));
  }
  return false;
}
