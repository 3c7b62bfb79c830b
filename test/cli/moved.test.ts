import { beforeAll, describe, expect, it } from 'vitest';
import { movedCommand } from '../../src/cli/moved-command.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { frozenEditions, loadBeside } from '../../src/scenario/editions.ts';
import claims from 'virtual:claims';
import { movedJson, movedLines, movedReport, type MovedReport } from '../../src/export/moved-report.ts';
import { textTable } from '../../src/cli/text-table.ts';
import type { RankedDecision } from '../../src/scenario/decide.ts';
import { jsonOf } from '../cases/commands.ts';
import { inWords } from '../cases/refusal.ts';
import { patience } from '../cases/patience.ts';
import { terminalWords as english } from '../../src/words/en/terminal/terminal.ts';

interface Compared {
  readonly decision: readonly RankedDecision[];
}
const verdictOf = ({ decision: [decision] }: Compared) => {
  const { verdict, flags, best, contenders, byArchitecture } = decision!;
  return { verdict, flags, best, contenders, byArchitecture };
};
const cube = { draws: 64, seed: 1 };

describe('moved', { timeout: patience }, () => {
  // The command draws all scenarios, which takes long; these have what is to be seen.
  const names = ['preset-8192-two-tiers', 'network-dgx-h100-four-networks', 'network-sn6800-131072'];
  const some = Object.fromEntries(names.map((name) => [name, claims.scenarios[name]]));
  let report: MovedReport;
  beforeAll(async () => {
    const names = { before: '2026.11', after: catalog.edition };
    report = movedReport(some, [await loadBeside('2026.11'), catalog], names, cube);
  });

  it('tells of a scenario each option in both editions, and the figures that moved it', () => {
    const text = movedLines(report, textTable, english);
    expect(text).toMatch(/^How the headlines moved from 2026\.11 to /);
    const part = text.slice(text.indexOf('\npreset-8192-two-tiers')).split('\n\n')[0]!.split('\n');
    expect(part[1]).toMatch(/cheapest(: CPO, now| in both:) LPO/);
    expect(part[2]).toMatch(/^ {2}Verdict(:| in both:) .*(not settled|likely)/);
    expect(part[3]).toMatch(/^ {2}DSP-retimed +51,220,000 +[\d,]+ +[+−][\d.]+ % +[<\d]/);
    expect(part[4]).toMatch(/^ {4}Switch price without optics 80,000 USD to [\d,]+ USD \([+−][\d.]+ %\)$/);
    expect(text).toContain('Refused by 2026.11');
    expect(text).toContain('network-dgx-h100-four-networks: ');
  });

  it('has the same as JSON, with the ids of the figures', () => {
    const json = movedJson(report, '0.1.0');
    expect(Object.keys(json)).toEqual(['schema', 'package', 'before', 'after', 'draws', 'seed', 'scenarios']);
    expect([json.before, json.after]).toEqual(['2026.11', catalog.edition]);
    const one = json.scenarios.find(({ name }) => name === 'preset-8192-two-tiers')!;
    if (!('options' in one)) throw new Error('refused');
    const cpo = one.options.find(({ option }) => option === 'cpo')!;
    expect(cpo.change).toBeCloseTo(cpo.after! / cpo.before! - 1, 12);
    expect(cpo.causes[0]).toMatchObject({ input: 'cpo-1600g.endPrice', before: 703, unit: 'USD' });
    expect(cpo.causes[0]!.figureAfter).toBe(catalog.defaultFigure('cpo-1600g', 'endPrice')!.id);
    const chances = one.options.map(({ chanceBefore, chanceAfter }) => [chanceBefore!, chanceAfter!]);
    for (const edition of [0, 1]) expect(chances.reduce((sum, pair) => sum + pair[edition]!, 0)).toBeCloseTo(1, 9);
    // The same as the answer of either edition says, from the same cases.
    expect(one.decisionAfter).toMatchObject(
      verdictOf(jsonOf<Compared>('compare', '--scope', 'fabric', '--draws', '64')),
    );
    const refused = json.scenarios.find(({ name }) => name === 'network-sn6800-131072');
    expect(refused).toMatchObject({ refusedBy: '2026.11' });
  });

  it('takes every shipped scenario, from the edition that was frozen last on', async () => {
    const { text } = await movedCommand(['--json', '--draws', '4', '--seed', '7'], '0.1.0', english);
    const json = JSON.parse(text) as ReturnType<typeof movedJson>;
    expect(json).toMatchObject({ before: frozenEditions().at(-1)!, draws: 4, seed: 7 });
    expect(json.scenarios.map(({ name }) => name)).toEqual(Object.keys(claims.scenarios));
  });

  it('refuses an edition that is not frozen', async () =>
    expect(await movedCommand(['1999.01'], '0.1.0', english).catch(inWords)).toMatchObject({
      message: `EDITION: found "1999.01"; allowed: ${frozenEditions().join(', ')}`,
    }));
});
