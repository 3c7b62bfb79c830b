import { describe, expect, it } from 'vitest';
import { movedCommand } from '../../src/cli/moved-command.ts';
import { catalog } from '../../src/scenario/edition.ts';
import { frozenEditions } from '../../src/scenario/editions.ts';
import type { movedJson } from '../../src/export/moved-report.ts';
import { inWords } from '../cases/refusal.ts';
import { patience } from '../cases/patience.ts';

const textOf = async (...words: string[]): Promise<string> => (await movedCommand(words, '0.1.0')).text;

describe('moved', { timeout: patience }, () => {
  it('tells of every scenario each option in both editions, and the figures that moved it', async () => {
    const text = await textOf('2026.11');
    expect(text).toMatch(/^How the headlines moved from 2026\.11 to /);
    const part = text.slice(text.indexOf('\npreset-8192-two-tiers')).split('\n\n')[0]!.split('\n');
    expect(part[1]).toMatch(/cheapest(: CPO, now| in both:) LPO/);
    expect(part[2]).toMatch(/^ {2}DSP-retimed +51,220,000 +[\d,]+ +[+−][\d.]+ %$/);
    expect(part[3]).toMatch(/^ {4}Switch price without optics 80,000 USD to [\d,]+ USD \([+−][\d.]+ %\)$/);
    expect(text).toContain('Refused by 2026.11');
    expect(text).toContain('network-dgx-h100-four-networks: ');
  });

  it('has the same as JSON, with the ids of the figures', async () => {
    const json = JSON.parse(await textOf('2026.11', '--json')) as ReturnType<typeof movedJson>;
    expect(json).toEqual(JSON.parse(await textOf('2026.11', '--format', 'json')));
    expect(Object.keys(json)).toEqual(['schema', 'package', 'before', 'after', 'scenarios']);
    expect([json.before, json.after]).toEqual(['2026.11', catalog.edition]);
    const one = json.scenarios.find(({ name }) => name === 'preset-8192-two-tiers')!;
    if (!('options' in one)) throw new Error('refused');
    const cpo = one.options.find(({ option }) => option === 'cpo')!;
    expect(cpo.change).toBeCloseTo(cpo.after! / cpo.before! - 1, 12);
    expect(cpo.causes[0]).toMatchObject({ input: 'cpo-1600g.endPrice', before: 703, unit: 'USD' });
    expect(cpo.causes[0]!.figureAfter).toBe(catalog.defaultFigure('cpo-1600g', 'endPrice')!.id);
    const refused = json.scenarios.find(({ name }) => name === 'network-sn6800-131072');
    expect(refused).toMatchObject({ refusedBy: '2026.11' });
  });

  it('begins with the edition that was frozen last', async () =>
    expect(await textOf()).toBe(await textOf(frozenEditions().at(-1)!)));

  it('refuses an edition that is not frozen', async () =>
    expect(await movedCommand(['1999.01'], '0.1.0').catch(inWords)).toMatchObject({
      message: `EDITION: found "1999.01"; allowed: ${frozenEditions().join(', ')}`,
    }));
});
