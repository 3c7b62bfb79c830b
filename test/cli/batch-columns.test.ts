/** Columns of a batch: the names and numbers of `sql`, in CSV and in Parquet. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, describe, expect, it } from 'vitest';
import { batchCommand } from '../../src/cli/batch-command.ts';
import { batchFile } from '../cases/batch-run.ts';
import { commandLine } from '../cases/command-line.ts';
import { answered, closeDuckdb } from '../cases/duckdb.ts';
import { inProcess } from '../cases/in-process.ts';
import { patience } from '../cases/patience.ts';
import { inWords } from '../cases/refusal.ts';

afterAll(closeDuckdb);

const folder = mkdtempSync(join(tmpdir(), 'columns-'));
const columns = 'cpo.tco,retimed.tco,cpo.npv,retimed.npv,cpo.energyPerBit,decision.best';
const rows = [
  'id,pue,cpo.endPrice,region,endpointCount',
  ...['a,1.2,900,de,8192', 'b,,1000,,65536', 'c,9,1000,us,1024', 'd,1.3,700,de,900', 'e,1.1,500,de,4000'],
].join('\n');
const scope = ['--scope', 'fabric'];

async function written(name: string, content: string, ...flags: string[]): Promise<[code: number, path: string]> {
  const out = join(folder, name);
  return [await batchCommand([batchFile(content), '--out', out, '--threads', '1', ...flags], '0.1.0'), out];
}

describe('batch with columns', { timeout: patience }, () => {
  it('has the names, refusals and numbers of sql', async () => {
    const [code, out] = await written('a.csv', rows, ...scope, '--key', 'id', '--columns', columns);
    expect(code).toBe(2);
    const own = csvParse(readFileSync(out, 'utf8'));
    expect(own.columns).toEqual(['line', 'id', 'refused', 'error', ...columns.split(',')]);
    const { out: statement } = await inProcess([
      ...['sql', ...scope, '--reads', 'pue,cpo.endPrice,region,endpointCount', '--columns', columns],
      ...['--table', `read_csv('${batchFile(rows)}')`],
    ]);
    const sql = await answered(statement.trim().replace(/;$/, ''));
    expect(Object.keys(sql[0]!)).toEqual(['id', 'refused', ...columns.split(',')]);
    for (const [i, row] of own.entries()) {
      const other = sql.find(({ id }) => id === row.id)!;
      expect([row.line, row.refused]).toEqual([String(i + 2), other.refused ?? '']);
      expect(row['decision.best']).toBe(other['decision.best'] ?? '');
      for (const name of columns.split(',').slice(0, -1)) {
        expect(row[name] === '').toBe(other[name] === null);
        if (row[name] !== '') expect(Number(row[name]) / (other[name] as number) || 1).toBeCloseTo(1, 9);
      }
    }
    expect(own[2]!.error).toBe('inputs.pue: found 9; allowed: 1 to 3');
  });

  it('writes Parquet that DuckDB reads as the same', async () => {
    const flags = [...scope, '--key', 'id', '--columns', columns];
    const [, csv] = await written('b.csv', rows, ...flags);
    const [code, parquet] = await written('b.parquet', rows, ...flags);
    expect(code).toBe(2);
    const [own, other] = await Promise.all([
      answered(`SELECT * FROM read_parquet('${parquet}')`),
      answered(`SELECT * FROM read_csv('${csv}')`),
    ]);
    // A column of CSV without fractions is one of whole numbers.
    const numbers = (all: typeof own): unknown[] =>
      all.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, cell]) => [name, typeof cell === 'bigint' ? Number(cell) : cell]),
        ),
      );
    expect(numbers(own)).toEqual(numbers(other));
  });

  it('answers lines of JSON, each with its own options, and those that come again as the first time', async () => {
    const lines = [1, 2, 3, 4, 5].map((i) => JSON.stringify({ id: i, inputs: { pue: 1 + (i % 2) / 10 } }));
    const [code, out] = await written(
      'c.csv',
      [...lines, '{"id":6,"options":["retimed"]}', 'no json'].join('\n'),
      ...['--key', 'id', '--columns', 'cpo.tco,retimed.tco'],
    );
    expect(code).toBe(2);
    const own = csvParse(readFileSync(out, 'utf8'));
    expect(own.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '']);
    expect(new Set([own[0]!, own[2]!, own[4]!].map((row) => row['cpo.tco'])).size).toBe(1);
    expect([own[5]!['cpo.tco'], own[6]!.refused]).toEqual(['', 'line: line-of-json']);
  });

  it('takes a flag for a number of the line, whatever the line says', async () => {
    const pues = ['pue', ...['1.3', '1.3', '1.3', '1.1', '2']].join('\n');
    const [code, out] = await written('d.csv', pues, '--set', 'pue=1.3', '--columns', 'cpo.tco');
    expect(code).toBe(0);
    expect(new Set(csvParse(readFileSync(out, 'utf8')).map((row) => row['cpo.tco'])).size).toBe(1);
  });

  it.each([
    [['--columns', 'cpo.toc'], /^cpo\.toc: /],
    [['--columns', 'cpo.tco', '--draws', '16'], /^--columns: .*--draws/],
    [['--columns', 'cpo.tco,cpo.tco'], /^--columns: .*twice/],
    [['--columns', 'cpo.tco', '--threads', '0'], /^--threads: /],
    [['--columns', 'cpo.tco', '--key', 'site'], /^--key: /],
  ])('refuses %j', async (flags, message) => {
    const refused = await written('e.csv', rows, ...flags).catch(inWords);
    expect((refused as unknown as { message: string }).message).toMatch(message);
  });

  it('answers in the order of the lines whatever the number of threads', async () => {
    const many = [
      'pue,horizon',
      ...Array.from({ length: 20_000 }, (_, i) => `${1 + (i % 1999) / 1000},${1 + (i % 9)}`),
    ];
    const file = batchFile(many.join('\n'));
    const asked = ['batch', file, '--columns', 'cpo.tco,decision.best'];
    const [one, three] = [
      await commandLine([...asked, '--threads', '1']),
      await commandLine([...asked, '--threads', '3']),
    ];
    expect([one.code, three.code, one.out.split('\n').length]).toEqual([0, 0, 20_002]);
    expect(three.out === one.out).toBe(true);
  });
});
