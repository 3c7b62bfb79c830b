import { describe, expect, it } from 'vitest';
import { catalog } from '../cases/tables.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { refusalIn } from '../cases/refusal.ts';

const ends = (scenario: Scenario, option: string): number | null =>
  runScenario(scenario, catalog).options.find(({ id }) => id === option)!.quantities.leafInstalledEnds!.value;

describe('ends of one switch', () => {
  it.each([
    ['51.2T', 'retimed', 64],
    ['51.2T', 'cpo', 64],
    ['102.4T', 'retimed', 64],
    ['102.4T', 'cpo', 64],
  ])('%s %s: %d', (capacity, option, count) => expect(ends({ capacity }, option)).toBe(count));
});

describe('cages of 800G on a switch of 102.4T', () => {
  const scenario: Scenario = { capacity: '102.4T', inputs: { portRate: 800 } };

  it('double the pluggable ends', () => expect(ends(scenario, 'retimed')).toBe(128));
  it('leave the co-packaged ends', () => expect(ends(scenario, 'cpo')).toBe(64));

  it('take the figures of 800G for a pluggable', () => {
    const { resolved } = runScenario(scenario, catalog);
    const retimed = resolved.options.find(({ id }) => id === 'retimed')!;
    expect(resolved.input(retimed, 'leaf.endPower').name).toBe('retimed-800g.endPower');
  });

  it('leave the figures of 1.6T for a co-packaged end', () => {
    const { resolved } = runScenario(scenario, catalog);
    const cpo = resolved.options.find(({ id }) => id === 'cpo')!;
    expect(resolved.input(cpo, 'leaf.endPower').name).toBe('cpo-1600g.endPower');
  });

  it('refuse a rate without figures', () =>
    expect(refusalIn(() => runScenario({ inputs: { portRate: 200 } }, catalog))!.message).toBe(
      'inputs.portRate: found 200; allowed: 400, 800, 1600 Gbit/s, for which there are figures',
    ));
});
