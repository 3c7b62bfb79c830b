import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { refusalOfRun, run } from '../cases/fabric-run.ts';

const fabric = (inputs: NonNullable<Scenario['inputs']>, rest: Scenario = {}): Scenario => ({
  scope: 'fabric',
  capacity: '51.2T',
  ...rest,
  inputs,
});
const valueOf = (scenario: Scenario, quantity: string): number =>
  run(scenario).options[0]!.quantities[quantity]!.value!;
const counted = (scenario: Scenario, ...names: string[]): number[] => names.map((name) => valueOf(scenario, name));
const quantities = (scenario: Scenario) => run(scenario).options.map((option) => option.quantities);
/** Without what names the shape itself. */
const costs = (scenario: Scenario) =>
  quantities(scenario).map(({ tco, networkPower, switchCount, interSwitchLinks, downEndHours, fibreCount }) => ({
    ...{ tco, networkPower, switchCount, interSwitchLinks, downEndHours, fibreCount },
  }));

describe('the shape of a fabric', () => {
  it('with rails of full leaves is the packed fabric', () =>
    fc.assert(
      fc.property(fc.constantFrom(2, 4, 8), fc.integer({ min: 1, max: 8 }), (railCount, leavesEach) => {
        // 64 endpoints of 800G are on a switch of 51.2T; half of its links go up.
        const endpointCount = railCount * leavesEach * 32;
        if (endpointCount <= 64) return;
        const rails = fabric({ endpointCount, railCount, endpointsPerLeaf: 32 });
        expect(costs(rails)).toEqual(costs(fabric({ endpointCount })));
      }),
      { numRuns: 20 },
    ));

  it('with leaves that are not full counts one more for each rail', () => {
    expect(counted(fabric({ endpointCount: 264, railCount: 8 }), 'leafCount')).toEqual([16]);
    expect(counted(fabric({ endpointCount: 264 }), 'leafCount')).toEqual([9]);
  });

  it('has two tiers where rails have leaves of their own, however few the endpoints', () =>
    expect(counted(fabric({ endpointCount: 16, railCount: 8 }), 'tierCount', 'leafCount')).toEqual([2, 8]));

  it('thins links tier by tier', () => {
    const of = (spineOversubscription: number, coreOversubscription = 1): Scenario =>
      fabric({ endpointCount: 4096, requestedTierCount: 4, spineOversubscription, coreOversubscription });
    expect(counted(of(1), 'uplinks', 'spineLinks', 'coreLinks')).toEqual([4096, 4096, 4096]);
    expect(counted(of(4), 'uplinks', 'spineLinks', 'coreLinks')).toEqual([4096, 1024, 1024]);
    expect(counted(of(4, 2), 'uplinks', 'spineLinks', 'coreLinks')).toEqual([4096, 1024, 512]);
    // Of 64 links 51 go down at 4:1.
    expect(counted(of(4), 'spineDown', 'middleCount', 'topCount')).toEqual([51, Math.ceil(4096 / 51) + 32, 16]);
  });

  it('gives each pod spines of its own', () =>
    expect(
      counted(fabric({ endpointCount: 1000, podEndpoints: 100 }), 'tierCount', 'podCount', 'leafCount', 'middleCount'),
    ).toEqual([3, 10, 10 * 4, 10 * Math.ceil(100 / 32)]));

  it('takes the top switches that are stated', () => {
    expect(counted(fabric({ endpointCount: 256 }), 'topCount')).toEqual([4]);
    expect(counted(fabric({ endpointCount: 256, topSwitches: 8 }), 'topCount', 'upperSwitchCount')).toEqual([8, 8]);
  });

  it.each<[string, Scenario, string, string, string]>([
    [
      'more endpoints on a leaf than its links up leave',
      fabric({ endpointCount: 1024, endpointsPerLeaf: 48 }),
      'inputs.endpointsPerLeaf',
      '48',
      'at most 32, or another oversubscription: a leaf has 64 links, and these endpoints need 48 links up',
    ],
    [
      'fewer top switches than the links fill',
      fabric({ endpointCount: 256, topSwitches: 3 }),
      'inputs.topSwitches',
      '3',
      'at least 4, which the links to them fill, or 0 for as many as they need',
    ],
    ['a part of a rail', fabric({ railCount: 1.5 }), 'inputs.railCount', '1.5', 'a whole number 1 to 256'],
    [
      'links that grow upwards',
      fabric({ spineOversubscription: 0.5 }),
      'inputs.spineOversubscription',
      '0.5',
      '1 to 64',
    ],
  ])('refuses %s', (_, scenario, field, found, allowed) =>
    expect(refusalOfRun(scenario)).toMatchObject({ field, found, allowed }),
  );
});
