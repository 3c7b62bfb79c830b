import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/scenario/assess.ts';
import { finish } from '../../src/scenario/finish.ts';
import { answered, closeDuckdb, duckdb } from '../cases/duckdb.ts';
import { quantitiesOf, runShipped } from '../cases/fabric-run.ts';
import { inProcess } from '../cases/in-process.ts';
import { patience } from '../cases/patience.ts';

afterAll(closeDuckdb);

const folder = mkdtempSync(join(tmpdir(), 'sql-'));
const path = (name: string, content?: string): string => {
  const file = join(folder, name);
  if (content !== undefined) writeFileSync(file, content);
  return file;
};
/** What the command prints, as DuckDB takes it. */
async function statementOf(...words: string[]): Promise<string> {
  const { code, out, error } = await inProcess(['sql', ...words]);
  expect([code, error]).toEqual([0, '']);
  return out.trim().replace(/;$/, '');
}
const refusal = async (...words: string[]): Promise<string> => {
  const { code, error } = await inProcess(['sql', ...words]);
  expect(code).toBe(2);
  return error.trim().replace('cpo-tco: ', '');
};

describe('cpo-tco sql', { timeout: patience }, () => {
  it('computes the rows of a CSV file as docs/scale.md has it', async () => {
    const rows = [
      'id,pue,cpo.endPrice,region,endpointCount',
      ...['1,1.2,900,de,8192', '2,,1000,,65536', '3,9,1000,us,1024'],
    ].join('\n');
    const statement = await statementOf(
      ...['--scope', 'fabric', '--reads', 'pue,cpo.endPrice,region,endpointCount'],
      ...['--columns', 'cpo.tco,retimed.tco,cpo.npv,decision.best', '--table', `read_csv('${path('rows.csv', rows)}')`],
    );
    const answers = await answered(statement);
    const of = (scenario: object) => {
      const run = runShipped({ scope: 'fabric', ...scenario });
      const [cpo, retimed] = ['cpo', 'retimed'].map((option) => quantitiesOf(run, option).tco!.value!);
      const costs = run.options.map(({ id, quantities }) => [quantities.tcoWithoutIdle!.value!, id] as const);
      const best = costs.sort(([a], [b]) => a - b)[0]![1];
      const { npv } = run.comparisons.find(({ option }) => option === 'cpo')!.decision;
      return { cpo: cpo!, retimed: retimed!, best, npv: npv.value! };
    };
    for (const [i, scenario] of [
      { region: 'de', inputs: { pue: 1.2, 'cpo.endPrice': 900, endpointCount: 8192 } },
      { inputs: { 'cpo.endPrice': 1000, endpointCount: 65_536 } },
    ].entries()) {
      const [row, own] = [answers[i]!, of(scenario)];
      expect(row['cpo.tco']).toBeCloseTo(own.cpo, 3);
      expect(row['retimed.tco']).toBeCloseTo(own.retimed, 3);
      expect(row['cpo.npv']).toBeCloseTo(own.npv, 3);
      expect(row['decision.best']).toBe(own.best);
    }
    expect(answers[2]).toMatchObject({ id: 3n, refused: 'pue: range', 'cpo.tco': null, 'decision.best': null });
  });

  it('answers with cost, power and carbon of each option unless it is told', async () => {
    const statement = await statementOf(
      '--reads',
      'pue',
      '--options',
      'retimed,cpo',
      '--table',
      '(SELECT 7 AS id, 1.3 AS pue)',
    );
    const [row] = await answered(statement);
    const quantities = ['tcoWithoutIdle', 'tco', 'capex', 'facilityPower', 'totalCarbon'];
    expect(Object.keys(row!)).toEqual([
      ...['id', 'refused'],
      ...['retimed', 'cpo'].flatMap((option) => quantities.map((quantity) => `${option}.${quantity}`)),
      'decision.best',
    ]);
  });

  it('writes the simulated cases of a scenario, and the statement computes them as the engine does', async () => {
    const file = path('draws.csv');
    const { code, out, error } = await inProcess([
      ...['sql', '--capacity', '51.2T', '--buyer-class', 'direct', '--drawn', file, '--draws', '300', '--seed', '5'],
      ...['--columns', 'cpo.tco,retimed.tco,linear.tco,half-retimed.tco', '--table', `read_csv('${file}')`],
    ]);
    expect([code, error.trim()]).toEqual([0, `${file} is written.`]);
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(301);
    const session = await duckdb();
    await session.run(`CREATE OR REPLACE TABLE drawn AS ${out.trim().replace(/;$/, '')}`);
    const run = runShipped({ capacity: '51.2T', buyerClass: 'direct' });
    const { sample } = finish(assess(run, { draws: 300, seed: 5 }, ['tco']));
    const [row] = await answered(
      `SELECT ${run.options.map(({ id }) => `avg("${id}.tco") AS "${id}", quantile_cont("${id}.tco", 0.9) AS "${id} p90"`).join(', ')} FROM drawn`,
    );
    for (const [i, { id }] of run.options.entries()) {
      expect((row![id] as number) / sample.ranked.tco.means[i]!).toBeCloseTo(1, 9);
      expect((row![`${id} p90`] as number) / sample.options.get(id)!.get('tco')!.p90).toBeCloseTo(1, 9);
    }
  });

  it('refuses what no statement can say, in one sentence', async () => {
    expect(await refusal()).toBe('--reads: missing; allowed: names of columns, such as pue,cpo.endPrice');
    expect(await refusal('--reads', 'scope')).toBe(
      'scope: found a setting of the whole statement; allowed: one statement for each value',
    );
    expect(await refusal('--reads', 'pue,facility.pue')).toContain('facility.pue: ');
    expect(await refusal('--reads', 'pue', '--columns', 'cpo.nothing')).toContain(
      'cpo.nothing: found the unknown name',
    );
    expect(await refusal('--reads', 'pue', '--dialect', 'oracle')).toBe(
      '--dialect: found "oracle"; allowed: duckdb, spark, trino',
    );
    expect(await refusal('--reads', 'pue', '--edition', '2026.11')).toContain(
      'edition: found "2026.11"; allowed: 2026.12',
    );
    expect(await refusal('--reads', 'switches.mine.ports')).toContain('switches.mine.ports: ');
    const networks = { compute: { inputs: { endpointCount: 8 } }, storage: { inputs: { endpointCount: 8 } } };
    const file = path('networks.json', JSON.stringify({ scope: 'fabric', networks }));
    expect(await refusal(file, '--reads', 'storage/capacity')).toBe(
      'storage/capacity: found a switch that the network takes over from the scenario; allowed: a switch of its own for the network "storage" in the scenario',
    );
    expect(await refusal(file, '--reads', 'storage/pue')).toContain('storage/pue: ');
    const quotes = {
      acme: {
        supplier: 'Acme',
        date: '2026-11-20',
        what: 'module',
        architecture: 'cpo',
        prices: [{ from: 1, price: 500 }],
      },
    };
    expect(await refusal(path('quotes.json', JSON.stringify({ quotes })), '--reads', 'pue')).toContain(
      'quotes: found 1 entr',
    );
  });
});
