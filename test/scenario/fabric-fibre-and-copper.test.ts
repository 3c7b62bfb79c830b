import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { fabricOf, numbers } from '../cases/fabric-run.ts';

const full = (inputs: Scenario['inputs'] = {}) => fabricOf(64, { endpointCount: 2048, ...inputs });

describe('fibre of 2,048 endpoints of 800G in two tiers, 16 fibres an end', () => {
  const fibre = { 'retimed.fibresPerEnd': 16, accessLength: 10, upperLength: 30, referenceFibresPerServer: 4 };
  const names = ['fibreCount', 'fibreLength', 'fibresPerEndpoint', 'fibreRatio'];

  // 2,048 access links and 2,048 between switches
  it('counts both layers', () => expect(numbers(full(fibre), names)).toEqual([65536, 2048 * 16 * (10 + 30), 32, 8]));

  it('the reference is editable: ten times', () =>
    expect(numbers(full({ ...fibre, referenceFibresPerServer: 3.2 }), ['fibreRatio'])).toEqual([10]));

  it('no ratio to a server without fibres', () =>
    expect(numbers(full({ ...fibre, referenceFibresPerServer: 0 }), ['fibreRatio'])).toEqual([null]));

  it('copper takes its access links away', () =>
    expect(numbers(full({ ...fibre, accessLength: 1, accessCopperShare: 0.25 }), ['fibreCount'])).toEqual([
      (2048 * 0.75 + 2048) * 16,
    ]));

  it('a cable for each card end, split over planes, and one for each port between switches', () => {
    const cables = (inputs: Scenario['inputs']) => numbers(full({ cablePrice: 1, ...inputs }), ['cablingCost'])[0];
    expect(cables({})).toBe(2048 + 2048);
    expect(cables({ planeCount: 2, breakoutFactor: 1.5 })).toBe(2048 * 1.5 + 2048);
  });
});

describe('copper in the access layer', () => {
  const share = { accessCopperShare: 0.5, accessLength: 1 };
  const ends = ['copperEndpoints', 'leafCopperEnds', 'cardCopperEnds', 'leafUsedEnds', 'cardUsedEnds', 'upperUsedEnds'];

  it('half of 2,048 endpoints', () => expect(numbers(full(share), ends)).toEqual([1024, 1024, 1024, 3072, 1024, 2048]));

  it('a share of 2,047 endpoints is rounded down', () =>
    expect(numbers(full({ ...share, endpointCount: 2047 }), ['copperEndpoints'])).toEqual([1023]));

  // Three tenths of 10 endpoints are 3, though 0.3 x 10 is a little less in binary.
  it('a share that is whole but for binary digits is not', () =>
    expect(numbers(full({ ...share, endpointCount: 10, accessCopperShare: 0.3 }), ['copperEndpoints'])).toEqual([3]));

  // 3 endpoints of 400G fill 2 leaf ends of 800G and 3 card ends of 400G.
  it('whole ends', () =>
    expect(
      numbers(fabricOf(128, { ...share, endpointCount: 3, accessCopperShare: 1 }), [
        'leafCopperEnds',
        'cardCopperEnds',
        'leafUsedEnds',
        'cardUsedEnds',
      ]),
    ).toEqual([2, 3, 0, 0]));

  it('is priced and powered by its ends, half a cable each', () => {
    const priced = { ...share, 'dac.endPrice': 50, 'dac.endPower': 0.25 };
    expect(numbers(full(priced), ['copperCost', 'copperPower'])).toEqual([2048 * 50, 2048 * 0.25]);
  });

  it('stays below the fibre and cable lines', () =>
    expect(numbers(full({ ...share, accessCopperShare: 1 }), ['cardUsedEnds', 'cardOpticsCost'])).toEqual([0, 0]));
});
