/** Rows of a Parquet file are read as those of CSV. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { batchCommand } from '../../src/cli/batch-command.ts';
import { openParquet } from '../../src/cli/batch/parquet-blocks.ts';
import { batchFile } from '../cases/batch-run.ts';
import { answered, closeDuckdb, duckdb } from '../cases/duckdb.ts';
import { patience } from '../cases/patience.ts';
import { inWords } from '../cases/refusal.ts';

afterAll(closeDuckdb);

const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
let files = 0;

/** What DuckDB writes. */
async function parquetOf(select: string, options = ''): Promise<string> {
  const path = join(folder, `${(files += 1)}.parquet`);
  await (await duckdb()).run(`COPY (${select}) TO '${path}' (FORMAT parquet${options})`);
  return path;
}

async function answersOf(file: string, ...flags: string[]): Promise<{ code: number; text: string }> {
  const out = join(folder, `${(files += 1)}.out`);
  const code = await batchCommand([file, '--out', out, '--threads', '1', ...flags], '0.1.0');
  return { code, text: readFileSync(out, 'utf8') };
}

const rows = `SELECT * FROM (VALUES
  ('a', 1.2e0, 900, 'de', 8192::BIGINT, 1.5::FLOAT), ('b,"c"', NULL, 1000, NULL, 65536, NULL), ('c', 9, 1000, 'us', 1024, 2),
  ('d', 1.05 + 1e-16, 700, 'de', 900, 1)) AS t(id, pue, "cpo.endPrice", region, endpointCount, oversubscription)`;
const csv = `id,pue,cpo.endPrice,region,endpointCount,oversubscription
a,1.2,900,de,8192,1.5
"b,""c""",,1000,,65536,
c,9,1000,us,1024,2
d,1.05,700,de,900,1`;
/** A row of CSV has a line before it. */
const lessHeader = (text: string): string =>
  text
    .replace(/^(\d+),/gm, (_, line) => `${Number(line) - 1},`)
    .replace(/^\{"line":(\d+)/gm, (_, line) => `{"line":${Number(line) - 1}`);

describe('batch of a Parquet file', { timeout: patience }, () => {
  it.each(['', ', COMPRESSION gzip', ', COMPRESSION uncompressed', ', COMPRESSION brotli'])(
    'answers as of CSV with the same columns, written by DuckDB%s',
    async (options) => {
      const flags = ['--scope', 'fabric', '--key', 'id', '--columns', 'cpo.tco,retimed.tco,decision.best'];
      const [own, other] = [
        await answersOf(await parquetOf(rows, options), ...flags),
        await answersOf(batchFile(csv), ...flags),
      ];
      expect(own.code).toBe(2);
      expect(own.text).toBe(lessHeader(other.text));
    },
  );

  it('answers each row as JSON too', async () => {
    const flags = ['--scope', 'fabric', '--key', 'id'];
    const [own, other] = [await answersOf(await parquetOf(rows), ...flags), await answersOf(batchFile(csv), ...flags)];
    expect(own.text === lessHeader(other.text)).toBe(true);
  });

  it('reads groups of rows one after the other, and no more than are asked for', async () => {
    const path = await parquetOf(
      'SELECT i AS id, 1 + i / 1e6 AS pue FROM range(50000) AS t(i)',
      ', ROW_GROUP_SIZE 8192',
    );
    const { header, blocks } = await openParquet(path, 4096);
    expect(header).toEqual(['id', 'pue']);
    let [lines, last] = [0, ''];
    for await (const { text, firstLine } of blocks) {
      expect(firstLine).toBe(lines + 1);
      expect(text.length).toBeLessThan(2 * 4096);
      lines += text.split('\n').length - 1;
      last = text;
    }
    expect([lines, last.trimEnd().split('\n').at(-1)]).toEqual([50_000, '49999,1.049999']);
  });

  it('reads a large group in parts, each row once and with the cells of its own', async () => {
    const path = await parquetOf(
      "SELECT i AS id, CASE WHEN i % 3 > 0 THEN i / 4 END AS pue, CASE WHEN i % 2 > 0 THEN 'de' END AS region FROM range(150000) AS t(i)",
      ', ROW_GROUP_SIZE 200000',
    );
    const { blocks } = await openParquet(path, 65_536);
    let text = '';
    for await (const block of blocks) {
      expect(block.firstLine).toBe(text.split('\n').length);
      text += block.text;
    }
    const cells = (i: number): string => `${i},${i % 3 > 0 ? i / 4 : ''},${i % 2 > 0 ? 'de' : ''}\n`;
    expect(text === Array.from({ length: 150_000 }, (_, i) => cells(i)).join('')).toBe(true);
  });

  it('gives DuckDB numbers back to the last digit', async () => {
    const path = await parquetOf('SELECT 1.0e0 + i / 7e3 AS pue FROM range(3000) AS t(i)');
    const out = join(folder, 'out.parquet');
    expect(await batchCommand([path, '--out', out, '--threads', '1', '--columns', 'cpo.tco'], '0.1.0')).toBe(0);
    const [count] = await answered(
      `SELECT count(*)::INT AS n, count(DISTINCT "cpo.tco")::INT AS apart FROM read_parquet('${out}')`,
    );
    expect(count).toEqual({ n: 3000, apart: 3000 });
  });

  it('takes NULL for what sets nothing, also where there is no other column', async () => {
    const path = await parquetOf('SELECT * FROM (VALUES (NULL), (1.5e0)) AS t(pue)');
    const { code, text } = await answersOf(path, '--columns', 'cpo.tco');
    const { text: other } = await answersOf(batchFile('{}\n{"inputs":{"pue":1.5}}'), '--columns', 'cpo.tco');
    expect([code, text]).toEqual([0, other]);
  });

  it('refuses what is broken behind its beginning in one sentence', async () => {
    const path = await parquetOf('SELECT 1 + random() / 10 AS pue FROM range(2000)');
    const bytes = readFileSync(path);
    bytes.fill(0xff, 4, 200);
    writeFileSync(path, bytes);
    const refused = await answersOf(path, '--columns', 'cpo.tco').catch(inWords);
    expect((refused as unknown as { message: string }).message).toMatch(/^FILE: found [^\n]+; allowed: [^\n]+$/);
  });

  it('refuses a column of no input in each row, and one of no option at once', async () => {
    const path = await parquetOf('SELECT 1 AS "no such input"');
    expect((await answersOf(path, '--columns', 'cpo.tco')).text).toMatch(/^1,no such input: quantity,/m);
    const refused = await answersOf(path, '--columns', 'cop.tco').catch(inWords);
    expect((refused as unknown as { message: string }).message).toMatch(/^cop\.tco: found "cop"; allowed: retimed/);
  });

  it.each<[string, string]>([
    ['a file that is none', 'no parquet at all, but some text'],
    ['an empty file', ''],
    ['the magic bytes alone', 'PAR1PAR1PAR1'],
  ])('refuses %s in one sentence', async (_, content) => {
    const path = join(folder, `${(files += 1)}.parquet`);
    writeFileSync(path, content);
    const refused = await answersOf(path, '--columns', 'cpo.tco').catch(inWords);
    expect((refused as unknown as { message: string }).message).toMatch(
      /^FILE: found ".*\.parquet" \([^\n]+\); allowed: [^\n]+$/,
    );
  });
});
