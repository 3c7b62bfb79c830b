/** What the engines take for different things does not stand in a statement, and each reads what is written for it. */
import { SparkSQL } from 'dt-sql-parser/dist/parser/spark';
import { TrinoSQL } from 'dt-sql-parser/dist/parser/trino';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { dialects, sqlStatement, type Dialect } from '../../../src/export/sql.ts';
import { isTable } from '../../../src/export/sql/dialects.ts';
import { resolveScenario } from '../../../src/scenario/resolve.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { answered, closeDuckdb, makeTable } from '../../cases/duckdb.ts';
import { patience } from '../../cases/patience.ts';
import { anyFabric } from '../../cases/random-fabric.ts';
import { agreement, rowOf } from '../../cases/sql-agreement.ts';
import { catalog } from '../../cases/tables.ts';

afterAll(closeDuckdb);

const base: Scenario = { scope: 'campus', switches: { mine: { like: '102.4T' } }, upperSwitch: 'mine' };
const reads = [
  ...['pue', 'horizon', 'discountRate', 'endpointCount', 'accessCopperShare', 'region', 'capacity', 'buyerClass'],
  ...['cpo.endPrice', 'cpo.systemPower', 'switches.mine.ports', 'electricityEscalation', 'checkpointInterval'],
];
const columns = ['cpo.tco', 'retimed.tco', 'cpo.npv', 'cpo.restartLoss', 'cpo.energyPerBit', 'decision.best'];
interface Changes {
  readonly keys?: readonly string[];
  readonly table?: string;
  readonly reads?: readonly string[];
  readonly columns?: readonly string[];
  readonly base?: Scenario;
}
const statement = (dialect: Dialect, { base: given = base, ...changes }: Changes = {}): string =>
  sqlStatement(resolveScenario(given, catalog), {
    ...{ dialect, table: 'scenarios', keys: ['id'], reads, columns, version: '0.1.0' },
    ...changes,
  });
/** Without names and texts, each made once. */
const bareOf = new Map<Dialect, string>();
function bare(dialect: Dialect): string {
  let known = bareOf.get(dialect);
  if (known === undefined) {
    const written = statement(dialect).replace(/^--.*$/gm, '');
    bareOf.set(dialect, (known = written.replace(/"[^"]*"|`[^`]*`|'[^']*'/g, '_')));
  }
  return known;
}

describe.each(dialects)('a statement for %s', (dialect) => {
  it('has every number as a double: 0.1 would be a decimal', () => {
    const numbers = bare(dialect).match(/(?<![\w.])\d[\w.]*(?:(?<=E)-\d+)?/g)!;
    expect(numbers.length).toBeGreaterThan(500);
    expect(numbers.filter((one) => !/^\d(\.\d+)?E-?\d+$/.test(one))).toEqual([]);
  });

  it('divides by nothing that may be 0', () => {
    const divisors = [...bare(dialect).matchAll(/ \/ (\S+)/g)].map(([, divisor]) => divisor!);
    expect(divisors.length).toBeGreaterThan(50);
    expect(divisors.filter((one) => !/^(NULLIF\(|\(?-?[\d.]+E-?\d+)/.test(one))).toEqual([]);
    expect(divisors.filter((one) => /^\(?-?0E/.test(one))).toEqual([]);
  });

  it('has no sign of a power, and GREATEST only with a number beside what it is of', () => {
    expect(bare(dialect)).not.toMatch(/\^|\*\*|LEAST/);
    expect(bare(dialect).match(/GREATEST/g)!.length).toBe(
      bare(dialect).match(/GREATEST\(ABS\([^()]*\), 1E0\)/g)!.length,
    );
  });

  it('has names of its own that differ in more than capitals', () => {
    const names = [...bare(dialect).matchAll(/ AS (\w+)/g)]
      .map(([, name]) => name!.toLowerCase())
      .filter((name) => !['_', 'double', 'varchar', 'string'].includes(name));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the grammar', { timeout: patience }, () => {
  const short = (dialect: Dialect): string => {
    const of = {
      reads: ['endpointCount', 'region', 'checkpointInterval'],
      columns: ['cpo.racks', 'cpo.restartLoss', 'decision.best'],
    };
    const written = statement(dialect, { ...of, base: { scope: 'fabric', options: ['retimed', 'cpo'] } });
    for (const part of [
      'COALESCE',
      'CAST(CEIL',
      'SQRT',
      'NULLIF',
      'TRY_CAST',
      ' IN (',
      'CASE',
      ' AND ',
      'decision.best',
    ])
      expect(written).toContain(part);
    return `${written};`;
  };

  it('of Spark reads a statement for Spark', () => expect(new SparkSQL().validate(short('spark'))).toEqual([]));

  it('of Trino reads a statement for Trino', () => expect(new TrinoSQL().validate(short('trino'))).toEqual([]));

  it('of each refuses what is none', () => {
    expect(new SparkSQL().validate('SELECT 1E0 AS AS x;')).not.toEqual([]);
    expect(new TrinoSQL().validate('SELECT a FROM FROM x;')).not.toEqual([]);
  });
});

describe('names of the reader', { timeout: patience }, () => {
  it('are quoted as each engine does', () => {
    expect(statement('spark', { keys: ['a`b'] })).toContain('`a``b`');
    expect(statement('trino', { keys: ['a"b'] })).toContain('"a""b"');
    expect(statement('duckdb')).toContain('"cpo.endPrice"');
  });

  it.each([
    ["(SELECT ')' AS id) AS t", true],
    ['(SELECT "a;b" FROM x) t', true],
    ['lake.tco."my table"', true],
    ["read_parquet('a/*.parquet')", true],
    ['(SELECT 1); DROP TABLE x', false],
    ['(SELECT 1) t -- ', false],
    ['(SELECT 1 /* x) t', false],
    ['(SELECT 1)) t', false],
    ["(SELECT ') t", false],
    ['x WHERE 1 = 1', false],
  ])('%s as a table: %s', (table, may) => expect(isTable(table)).toBe(may));

  it('may be those of any table and of several keys', async () => {
    await makeTable('wide', ['site', 'variant', ...reads], [{ site: 'Köln', variant: 3, pue: 1.2 }]);
    const [row] = await answered(
      statement('duckdb', { keys: ['site', 'variant'], table: '(SELECT * FROM wide) AS t' }),
    );
    expect(row).toMatchObject({
      site: 'Köln',
      variant: 3,
      refused: null,
      'decision.best': expect.any(String) as string,
    });
  });
});

describe('text in the place of a number', { timeout: patience }, () => {
  it('is read where it is one, and refused where it is none', async () => {
    await makeTable(
      'scenarios',
      ['id', ...reads],
      [
        { id: 1, pue: '1.5', capacity: '51.2T' },
        { id: 2, pue: 'often', capacity: '51.2T' },
        { id: 3, pue: null, capacity: 'huge' },
        { id: 4, pue: 'NaN', capacity: null },
      ],
    );
    const rows = await answered(statement('duckdb'));
    expect(rows.map(({ refused }) => refused)).toEqual([null, 'pue: range', 'capacity: one-of', 'pue: range']);
    expect(rows.map((row) => row['cpo.tco'] === null)).toEqual([false, true, true, true]);
  });
});

describe('what Spark and Trino are given', { timeout: patience }, () => {
  // All that the three have in common is computed as DuckDB does: only the sign around names is another.
  it.each(['spark', 'trino'] as const)('%s comes to what the engine does', async (dialect) => {
    const samples = fc.sample(anyFabric, { seed: 11, numRuns: 60 });
    const [{ scope, options }] = samples as [Scenario];
    const like = { 'acme-end': { like: 'retimed' } };
    const scenarios = samples.map((sample): Scenario => ({
      ...sample,
      ...(scope && { scope }),
      options: options!,
      architectures: { 'acme-end': { ...sample.architectures!['acme-end']!, ...like['acme-end'] } },
    }));
    const rows = {
      ...{ base: { ...(scope && { scope }), options: options!, architectures: like }, dialect },
      ...{ scenarios, rows: scenarios.map(rowOf), quantities: ['tco', 'totalCarbon', 'facilityPower', 'availability'] },
    };
    const { differently, answered: both } = await agreement(rows);
    expect(differently).toEqual([]);
    expect(both).toBeGreaterThan(50);
  });
});
