import { describe, expect, it } from 'vitest';
import { catalog } from '../cases/tables.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Warning, WarningId } from '../../src/scenario/warning.ts';
import { warningText } from '../../src/words/en/case-warning-words.ts';
import { numbers, run } from '../cases/fabric-run.ts';
import { secondFabric } from '../cases/second-fabric-model.ts';

const of = <Id extends WarningId>(id: Id, scenario: Scenario) =>
  run(scenario).warnings.filter((one): one is Extract<Warning, { id: Id }> => one.id === id);
const copper = (accessLength: number, inputs: Scenario['inputs'] = {}): Scenario => ({
  ...{ scope: 'fabric', capacity: '51.2T' },
  inputs: { accessCopperShare: 0.5, accessLength, ...inputs },
});

describe('copper-out-of-reach', () => {
  const at = (scenario: Scenario) => of('copper-out-of-reach', scenario).map(({ option }) => option);

  it('not where passive or active cable reaches', () => expect([...at(copper(2)), ...at(copper(7))]).toEqual([]));
  it('beyond, for every option, co-packaged or not', () =>
    expect(at(copper(7.1))).toEqual(['retimed', 'half-retimed', 'linear', 'cpo', 'cpo-upper']));
  it('not where no copper is asked for', () => expect(at(copper(20, { accessCopperShare: 0 }))).toEqual([]));
  it('names the input and the length, and the access links are optical', () => {
    const found = of('copper-out-of-reach', copper(20))[0]!;
    expect(found).toMatchObject({ option: 'retimed', input: 'accessCopperShare' });
    expect(found.values.length).toEqual({ value: 20, unit: 'm' });
    expect(numbers(copper(20), ['copperEndpoints', 'copperCost', 'copperPower', 'cardUsedEnds'])).toEqual([
      0, 0, 0, 8192,
    ]);
  });
  it('follows the reach of the tables', () =>
    expect(at(copper(20, { 'aec.reach': 20, 'aec-800g.warrantyYears': 1 }))).toEqual([]));
});

describe('copper-under-cpo', () => {
  const at = (scenario: Scenario) => of('copper-under-cpo', scenario).map(({ option }) => option);

  it('for co-packaged leaves alone', () => expect(at(copper(1))).toEqual(['cpo']));
  it('not where no copper is asked for', () => expect(at(copper(1, { accessCopperShare: 0 }))).toEqual([]));
  it('for an own option with co-packaged leaves', () =>
    expect(
      at({
        ...copper(1),
        options: [{ id: 'own', leaf: 'mine', upper: 'retimed', card: 'linear' }],
        architectures: { mine: { like: 'cpo' } },
      }),
    ).toEqual(['own']));
  it('the access links are optical', () =>
    expect(numbers(copper(1), ['copperEndpoints', 'copperCost', 'cardUsedEnds'], 'cpo')).toEqual([0, 0, 8192]));

  it.each([1, 5])('gives the watts and the money that the lost share costs, at %d m', (length) => {
    const scenario = copper(length);
    const resolved = resolveScenario(scenario, catalog);
    const cpo = resolved.options.find(({ id }) => id === 'cpo')!;
    const withCopper = secondFabric(resolved, cpo, { copperInIntegratedLeaves: true });
    const lost = (name: string): number => (secondFabric(resolved, cpo)[name] as number) - (withCopper[name] as number);
    const [found] = of('copper-under-cpo', scenario);
    expect(found).toMatchObject({ option: 'cpo', input: 'accessCopperShare' });
    const { power, cost } = found!.values;
    expect([power.unit, cost.unit]).toEqual(['W', 'USD']);
    expect(power.value / lost('networkPower')).toBeCloseTo(1, 9);
    expect(cost.value / lost('tcoWithoutIdle')).toBeCloseTo(1, 9);
  });

  it.each([0.07, 0.29, 0.57])('writes a share of %d in plain digits', (share) =>
    expect(warningText(of('copper-under-cpo', copper(1, { accessCopperShare: share }))[0]!)).toContain(
      ` ${Math.round(share * 100)} % `,
    ),
  );

  it('counts no loss of copper that would not reach', () => expect(of('copper-under-cpo', copper(20))).toEqual([]));
});
