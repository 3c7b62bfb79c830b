import { describe, expect, it } from 'vitest';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { catalog } from '../cases/tables.ts';

type Inputs = NonNullable<Scenario['inputs']>;
const of = (inputs: Inputs = {}, option = 'retimed', scope: 'fabric' | 'switch' = 'fabric') => {
  const { options } = runScenario({ scope, inputs }, catalog);
  const { quantities } = options.find(({ id }) => id === option)!;
  return (name: string): number => quantities[name]!.value!;
};
const all = (inputs: Inputs, option: string, scope: 'fabric' | 'switch') =>
  runScenario({ scope, inputs }, catalog).options.find(({ id }) => id === option)!.quantities;

describe('bring-up', () => {
  const usual = of();
  it('takes the hours whose labour is paid', () => {
    expect(usual('installationCost') / usual('installHours')).toBeCloseTo(
      runScenario({}, catalog).resolved.input(runScenario({}, catalog).resolved.options[0]!, 'labourRate').value,
      9,
    );
    expect(usual('bringUpHours') * 20).toBeCloseTo(usual('installHours'), 6);
    expect(usual('bringUpDays') * 8).toBeCloseTo(usual('bringUpHours'), 6);
  });
  it('has half of its days with twice the crews, or with two shifts', () => {
    expect(of({ crewCount: 40 })('bringUpDays')).toBe(usual('bringUpDays') / 2);
    expect(of({ crewHours: 16 })('bringUpDays')).toBe(usual('bringUpDays') / 2);
  });
  it('changes no cost with the crews where no waiting is priced', () =>
    expect(of({ crewCount: 1 })('tco')).toBe(usual('tco')));
  it('is outside the total and the network budget unless a reader asks', () => {
    expect(usual('bringUpCost')).toBe(0);
    const priced = of({ bringUpWaitingShare: 0.5 });
    const { resolved } = runScenario({ scope: 'fabric' }, catalog);
    const input = (name: string): number => resolved.input(resolved.options[0]!, name).value;
    const waiting = 0.5 * usual('bringUpDays') * 24 * input('endpointCount') * input('acceleratorPrice');
    expect(priced('bringUpCost')).toBeCloseTo(waiting, 3);
    expect(priced('tco') - usual('tco')).toBeCloseTo(waiting, 3);
    for (const same of ['tcoWithoutIdle', 'capex', 'opexYearOne']) expect(priced(same)).toBe(usual(same));
  });
  it('seats modules where there are any', () => {
    const slow = { moduleInstallTime: 0.1 };
    expect(of(slow)('installHours') - usual('installHours')).toBeCloseTo(
      0.1 * (usual('leafUsedEnds') + usual('upperUsedEnds') + usual('cardUsedEnds')),
      6,
    );
    const cpo = of({}, 'cpo');
    expect(of(slow, 'cpo')('installHours') - cpo('installHours')).toBeCloseTo(0.1 * cpo('cardUsedEnds'), 6);
  });
  it('has no days for one switch', () => {
    expect(all({}, 'retimed', 'switch').bringUpDays!.value).toBeNull();
    expect(of({}, 'retimed', 'switch')('bringUpCost')).toBe(0);
  });
});

describe('contamination', () => {
  it('of 0 leaves everything as it is', () => {
    for (const scope of ['switch', 'fabric'] as const)
      expect(all({ contaminationShare: 0 }, 'cpo', scope)).toEqual(all({}, 'cpo', scope));
  });
  it('spares parts and switches, not visits and not interruptions', () => {
    const [clean, dirty] = [
      of({ 'retimed.unserviceableShare': 0 }),
      of({ 'retimed.unserviceableShare': 0, contaminationShare: 0.9 }),
    ];
    for (const same of [
      'leafEvents',
      'interruptions',
      'repairLabour',
      'leafModuleDownHours',
      'switchSwaps',
      'availability',
    ])
      expect(dirty(same), same).toBeCloseTo(clean(same), 9);
    expect(dirty('leafModuleSwaps')).toBeCloseTo(0.1 * clean('leafModuleSwaps'), 9);
    expect(dirty('leafCleanings')).toBeCloseTo(0.9 * clean('leafEvents'), 9);
    expect(dirty('presentRepairParts')).toBeLessThan(clean('presentRepairParts'));
  });
  it('of 1 replaces no part and no switch for its ends', () => {
    const inputs = { contaminationShare: 1, switchFailureRate: 0, 'cpo.unserviceableShare': 0.5 };
    const all = of(inputs, 'cpo', 'switch');
    for (const none of ['leafModuleSwaps', 'switchSwaps', 'presentRepairParts']) expect(all(none), none).toBe(0);
  });
});
