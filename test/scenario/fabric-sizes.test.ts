import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { fabricOf, numbers, refusalOfRun } from '../cases/fabric-run.ts';

const counts = ['tierCount', 'leafCount', 'middleCount', 'topCount', 'switchCount', 'interSwitchLinks'];
const countsOf = (scenario: Scenario) => numbers(scenario, counts);
const at = (radix: 64 | 128 | 256 | 512, endpointCount: number, inputs: Scenario['inputs'] = {}) =>
  fabricOf(radix, { endpointCount, ...inputs });

describe('published fabrics', () => {
  it('radix 64 in two tiers: 2,048 endpoints, 96 switches, 2,048 links between them', () => {
    expect(countsOf(at(64, 2048))).toEqual([2, 64, 0, 32, 96, 2048]);
    expect(numbers(at(64, 2048), ['radix', 'maxEndpoints'])).toEqual([64, 2048]);
  });

  it('radix 512 in two tiers: 131,072 endpoints, 256 top switches', () => {
    expect(countsOf(at(512, 131072))).toEqual([2, 512, 0, 256, 768, 131072]);
    expect(numbers(at(512, 131072), ['radix', 'maxEndpoints'])).toEqual([512, 131072]);
  });

  // 64 leaves of 72 down; 4,608 uplinks fill 32 switches, but 72 uplinks of a leaf spread over 32 leave 8 over.
  it('4,608 endpoints of radix 144: 36 top switches, 32 without even wiring', () => {
    const fabric = at(256, 4608, { maxRadix: 144 });
    expect(countsOf(fabric)).toEqual([2, 64, 0, 36, 100, 4608]);
    expect(countsOf(at(256, 4608, { maxRadix: 144, evenWiring: 0 }))).toEqual([2, 64, 0, 32, 96, 4608]);
    expect(numbers(fabric, ['radix', 'leafDown', 'leafUp'])).toEqual([144, 72, 72]);
  });
});

describe('hand computed at radix 64', () => {
  it.each<[string, number, Scenario['inputs'], number[]]>([
    ['one endpoint: one switch', 1, {}, [1, 1, 0, 0, 1, 0]],
    ['the bound of one tier', 64, {}, [1, 1, 0, 0, 1, 0]],
    // 65/32 leaves; 65 uplinks need 2 switches, 16 links of each leaf to each.
    ['one above it', 65, {}, [2, 3, 0, 2, 5, 65]],
    // 2,049/32 = 64.03, 2,049/64 = 32.02
    ['one above the bound of two tiers', 2049, {}, [3, 65, 65, 33, 163, 4098]],
    // 5/4 x 64^2 switches hold 64^3/4 endpoints.
    ['the bound of three tiers', 65536, {}, [3, 2048, 2048, 1024, 5120, 131072]],
    // 2 x ceil(65,537/32) in the middle
    ['one above it: four tiers', 65537, {}, [4, 2049, 4098, 1025, 7172, 196611]],
    ['the bound of four tiers', 2097152, {}, [4, 65536, 131072, 32768, 229376, 6291456]],
    // 48 ports down and 16 up: 3,072 endpoints, 1,024 uplinks
    ['oversubscription of 3', 3072, { oversubscription: 3 }, [2, 64, 0, 16, 80, 1024]],
    ['one endpoint more', 3073, { oversubscription: 3 }, [3, 65, 33, 17, 115, 2050]],
    // ceil(100/32) leaves; 100 uplinks: 1 x 4 in the middle, 2 on top
    ['more tiers asked for than needed', 100, { requestedTierCount: 3 }, [3, 4, 4, 2, 10, 200]],
    ['fewer tiers asked for than needed', 2048, { requestedTierCount: 1 }, [2, 64, 0, 32, 96, 2048]],
    // Two planes of 400G: radix 128 in each, 2,048/64 leaves and 16 top switches.
    ['two planes', 2048, { planeCount: 2 }, [2, 32, 0, 16, 96, 4096]],
  ])('%s', (_, endpointCount, inputs, expected) => expect(countsOf(at(64, endpointCount, inputs))).toEqual(expected));

  it('one above the bound of four tiers is refused', () =>
    expect(refusalOfRun(at(64, 2097153))?.message).toBe(
      'inputs.endpointCount: found 2097153; allowed: 1 to 2097152, which four tiers hold',
    ));
});

describe('the bound of a tier count', () => {
  it.each([
    [1, 64],
    [2, 2048],
    [3, 65536],
    [4, 2097152],
  ])('%d tiers of radix 64 hold %d endpoints', (requestedTierCount, bound) =>
    expect(numbers(at(64, 1, { requestedTierCount }), ['tierCount', 'maxEndpoints'])).toEqual([
      requestedTierCount,
      bound,
    ]),
  );

  it.each([64, 128, 256, 512] as const)('radix %d: exactly at it and one above', (radix) => {
    const half = radix / 2;
    for (const [tiers, bound] of [radix, half * radix, half ** 2 * radix, half ** 3 * radix].entries()) {
      if (bound >= 33554432) break;
      expect(numbers(at(radix, bound), ['minTierCount', 'tierCount'])).toEqual([tiers + 1, tiers + 1]);
      if (tiers < 3)
        expect(numbers(at(radix, bound + 1), ['minTierCount', 'tierCount'])).toEqual([tiers + 2, tiers + 2]);
    }
  });

  it('an odd radix gives its odd port to the uplinks: 49 x 99 endpoints', () => {
    const odd = (endpointCount: number) => at(256, endpointCount, { maxRadix: 99 });
    expect(numbers(odd(4851), ['leafDown', 'leafUp', 'halfRadix', 'tierCount'])).toEqual([49, 50, 49, 2]);
    expect(numbers(odd(4852), ['tierCount'])).toEqual([3]);
  });
});

describe('ends of a full fabric of radix 64, an end of 800G for each endpoint', () => {
  const ends = ['leafUsedEnds', 'upperUsedEnds', 'cardUsedEnds', 'leafInstalledEnds', 'upperInstalledEnds'];
  const withCpo: Scenario = { ...at(64, 2048), options: ['retimed', 'cpo', 'cpo-upper'] };

  it.each(['retimed', 'cpo', 'cpo-upper'])('%s', (option) =>
    expect(numbers(withCpo, ends, option)).toEqual([4096, 2048, 2048, 4096, 2048]),
  );

  it('three tiers: 2 uplinks pass 3 ends above the leaves, 2 of them in the second tier', () => {
    expect(numbers(at(64, 65536), ends)).toEqual([131072, 131072, 65536, 131072, 131072]);
    expect(numbers(at(64, 65536), ['coreUsedEnds', 'coreInstalledEnds'])).toEqual([65536, 65536]);
  });

  it('one tier has ends towards the cards only', () => expect(numbers(at(64, 64), ends)).toEqual([64, 0, 64, 64, 0]));
});

describe('one endpoint of 400G on four planes of 51.2T', () => {
  const fabric: Scenario = {
    scope: 'fabric',
    capacity: '51.2T',
    options: ['retimed', 'cpo'],
    inputs: { endpointCount: 1, endpointRate: 400, planeCount: 4 },
  };
  const names = ['switchCount', 'leafUsedEnds', 'leafInstalledEnds', 'leafStrandedEnds', 'cardUsedEnds'];

  it('has one end on each switch', () => expect(numbers(fabric, names)).toEqual([4, 4, 4, 0, 1]));
  it('strands the rest of a co-packaged switch', () =>
    expect(numbers(fabric, names, 'cpo')).toEqual([4, 4, 256, 252, 1]));
});
