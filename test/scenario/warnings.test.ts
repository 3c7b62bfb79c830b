import { describe, expect, it } from 'vitest';
import { catalog } from '../cases/tables.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const warnings = (scenario: Scenario) =>
  runScenario(scenario, catalog).warnings.map(({ id, option }) => `${id} ${option}`);

describe('no-difference', () => {
  it('for cpo-upper in one switch: its leaf is the baseline', () =>
    expect(warnings({ options: ['retimed', 'cpo-upper'] })).toContain('no-difference cpo-upper'));

  it('not for the baseline itself', () =>
    expect(warnings({ options: ['retimed', 'cpo-upper'] })).not.toContain('no-difference retimed'));

  it('not for other optics', () => expect(warnings({ options: ['retimed', 'cpo'] })).toEqual([]));

  it('against another baseline it differs', () =>
    expect(warnings({ options: ['cpo-upper', 'cpo'], baseline: 'cpo' })).not.toContain('no-difference cpo-upper'));
});

describe('does-not-fit', () => {
  const at = (watts: number, option = 'retimed'): string[] =>
    warnings({
      options: [option],
      baseline: option,
      inputs: { cageLimit: 20, [`${option}.endPower`]: watts, [`${option}.endLaserPower`]: 1 },
    });

  it('not at the limit, the laser counted', () => expect(at(19)).toEqual([]));
  it('above the limit', () => expect(at(19.001)).toEqual(['does-not-fit retimed']));
  it('not where there are no cages', () => expect(at(100, 'cpo')).toEqual([]));

  it('names the option, the input and both figures', () => {
    const scenario = { options: ['linear'], baseline: 'linear', inputs: { cageLimit: 20, 'linear.endPower': 25 } };
    expect(runScenario(scenario, catalog).warnings[0]).toEqual({
      id: 'does-not-fit',
      option: 'linear',
      input: 'linear-1600g.endPower',
      values: {
        ...{ option: 'Linear', check: 'cage', place: null },
        ...{ value: { value: 25, unit: 'W' }, limit: { value: 20, unit: 'W' } },
      },
    });
  });
});
