import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { expectEqual } from '../cases/expect-equal.ts';
import { anyFabric } from '../cases/random-fabric.ts';
import { refusalOfRun, run } from '../cases/fabric-run.ts';

const quantities = (scenario: Scenario) => run(scenario).options.map((option) => option.quantities);
const valueOf = (scenario: Scenario, quantity: string): number =>
  run(scenario).options[0]!.quantities[quantity]!.value!;

describe('a switch of its own above the leaves', () => {
  it('in each tier that it would have anyway changes nothing', () =>
    fc.assert(
      fc.property(anyFabric, (scenario) => {
        const { capacity = '102.4T', upperSwitch = capacity, coreSwitch = upperSwitch } = scenario;
        const same = { fourthSwitch: coreSwitch, ...scenario, upperSwitch, coreSwitch };
        expectEqual(quantities(same), quantities(scenario));
      }),
      { numRuns: 20 },
    ));

  it('has its own radix, price and power', () => {
    const leaf = {
      like: '51.2T',
      label: 'Leaf of another chip',
      capacity: 30_400,
      ports: 38,
      basePower: 500,
      price: 20_000,
    };
    const scenario: Scenario = {
      scope: 'fabric',
      switches: { leaf },
      capacity: 'leaf',
      upperSwitch: '51.2T',
      options: ['retimed'],
      // Leaves with 18 links of 800G to endpoints, as published; 51.2T above them.
      inputs: { endpointCount: 8192, endpointRate: 800, endpointsPerLeaf: 18, 'switch-51.2t.switchPrice': 40_000 },
    };
    const leaves = Math.ceil(8192 / 18);
    expect([valueOf(scenario, 'leafSwitchCount'), valueOf(scenario, 'radix'), valueOf(scenario, 'upperRadix')]).toEqual(
      [leaves, 38, 64],
    );
    const upper = valueOf(scenario, 'upperSwitchCount');
    expect(upper).toBeGreaterThan(0);
    expect(valueOf(scenario, 'switchCost')).toBe(leaves * 20_000 + upper * 40_000);
  });

  it('that is slower has more cables and modules of its own rate', () => {
    const mixed: Scenario = { scope: 'fabric', capacity: '102.4T', upperSwitch: '51.2T', options: ['retimed'] };
    const resolved = run(mixed).resolved;
    expect(resolved.settings.subjectOf('retimed', 'leaf')).toBe('retimed-1600g');
    expect(resolved.settings.subjectOf('retimed', 'upper')).toBe('retimed-800g');
    const links = valueOf(mixed, 'interSwitchLinks');
    expect(valueOf(mixed, 'cableCount') - valueOf(mixed, 'cardUsedEnds')).toBe(links);
  });

  it('that nobody has is refused', () =>
    expect(refusalOfRun({ scope: 'fabric', upperSwitch: '7T' })).toMatchObject({
      field: 'upperSwitch',
      found: '"7T"',
      allowed: '51.2T, 102.4T',
    }));
});
