/** Columns of a batch: the names and numbers of `sql`, in CSV and in Parquet. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
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

  it('writes no cell that a spreadsheet takes for a formula', async () => {
    const ids = ['=1+1', '+1', '-1', '@SUM(A1)', 'plain', 'a,b', 'a"b', '-'];
    const many = ['id,pue', ...ids.map((id) => `"${id.replaceAll('"', '""')}",1.2`)].join('\n');
    const [, out] = await written('f.csv', many, '--key', 'id', '--columns', 'cpo.tco');
    const cells = csvParse(readFileSync(out, 'utf8')).map(({ id }) => id);
    expect(cells).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", 'plain', 'a,b', 'a"b', "'-"]);
    const lines = ['\t=1', '\r=1', '=1', 7].map((id) => JSON.stringify({ id })).join('\n');
    const [, ofJson] = await written('g.csv', lines, '--key', 'id', '--columns', 'cpo.tco');
    expect(csvParse(readFileSync(ofJson, 'utf8')).map(({ id }) => id)).toEqual(["'\t=1", "'\r=1", "'=1", '7']);
  });

  it('leaves text in Parquet as it is: no spreadsheet computes there', async () => {
    const [, out] = await written('f.parquet', 'id,pue\n=1+1,1.2', '--key', 'id', '--columns', 'cpo.tco');
    expect((await answered(`SELECT id FROM read_parquet('${out}')`)).map(({ id }) => id)).toEqual(['=1+1']);
  });

  const own = { id: 'acme', leaf: 'cpo', upper: 'cpo', card: 'linear' };
  it.each<[string, string, string[], string]>([
    [
      'of no option',
      rows,
      ['--columns', 'cop.tco'],
      'cop.tco: found "cop"; allowed: retimed, half-retimed, linear, cpo',
    ],
    [
      'of an option of the tables that no row can have',
      rows,
      ['--columns', 'cpo.tco,npo.tco'],
      'npo.tco: found "npo"; allowed: retimed, half-retimed, linear, cpo',
    ],
    ['of an own one that is in no line', '{}\n{}', ['--columns', 'acme.tco'], 'acme.tco: found "acme"; allowed: '],
    [
      'of no network',
      JSON.stringify({ scope: 'fabric', networks: { compute: { inputs: { endpointCount: 64 } } } }),
      ['--columns', 'cpo.compte/tco'],
      'cpo.compte/tco: found "compte"; allowed: compute',
    ],
  ])('refuses a column %s, and writes no file', async (_, content, flags, message) => {
    const out = join(folder, 'never.csv');
    const refused = await batchCommand([batchFile(content), '--out', out, ...flags], '0.1.0').catch(inWords);
    expect((refused as unknown as { message: string }).message.slice(0, message.length)).toBe(message);
    expect(existsSync(out)).toBe(false);
  });

  it('answers columns of an option that a line defines', async () => {
    const lines = ['{}', JSON.stringify({ options: ['retimed', own] })].join('\n');
    const [code, out] = await written('h.csv', lines, '--columns', 'acme.tco');
    const cells = csvParse(readFileSync(out, 'utf8')).map((row) => row['acme.tco'] !== '');
    expect([code, cells]).toEqual([0, [false, true]]);
  });

  it('answers columns of options that rows choose, whenever they do', async () => {
    const [, out] = await written('i.csv', 'options\nretimed cpo\nretimed npo', '--columns', 'npo.tco');
    const cells = csvParse(readFileSync(out, 'utf8')).map((row) => row['npo.tco'] !== '');
    expect(cells).toEqual([false, true]);
  });

  it('refuses in sql what batch refuses', async () => {
    const { error } = await inProcess(['sql', '--reads', 'pue', '--columns', 'cop.tco']);
    expect(error).toBe('cpo-tco: cop.tco: found "cop"; allowed: retimed, half-retimed, linear, cpo\n');
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

  it('answers slow lines before the quick ones behind them, as JSON too', async () => {
    // Fabrics of switches of their own are resolved one by one; a hundred kB of blank lines are refused at once.
    const slow = Array.from({ length: 60 }, (_, i) =>
      JSON.stringify({
        scope: 'fabric',
        options: ['cpo'],
        inputs: { endpointCount: 64 + i, portRate: 1600 },
        label: i,
      }),
    );
    const long = Array.from({ length: 40 }, () => ' '.repeat(5000));
    const lines = [...slow, ...long, ...slow, ...long, ...slow].join('\n');
    for (const flags of [[], ['--columns', 'cpo.tco']]) {
      const asked = ['batch', batchFile(lines), ...flags];
      const [one, two] = [
        await commandLine([...asked, '--threads', '1']),
        await commandLine([...asked, '--threads', '2']),
      ];
      const numbers = two.out
        .split('\n')
        .slice(flags.length > 0 ? 1 : 0, -1)
        .map((line) => Number(/\d+/.exec(line)![0]));
      expect(numbers).toEqual(Array.from({ length: 260 }, (_, i) => i + 1));
      expect(two.out === one.out).toBe(true);
    }
  });
});
