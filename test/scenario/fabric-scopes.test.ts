import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { expectEqual } from '../cases/expect-equal.ts';
import { numberIn, quantitiesOf, run as runAnew } from '../cases/fabric-run.ts';
import { once } from '../cases/once.ts';
import { patience } from '../cases/patience.ts';
import { anyFabric } from '../cases/random-fabric.ts';
import { anyScenario, draws } from '../cases/random-scenario.ts';

// Its properties ask different things of the same random scenarios.
const run = once(runAnew);
const property = (check: (scenario: Scenario) => void): void =>
  fc.assert(fc.property(anyFabric, check), { ...draws, numRuns: 60 });
const withSites = (scenario: Scenario, scope: 'fabric' | 'campus', siteCount: number): Scenario => ({
  ...scenario,
  scope,
  inputs: { ...scenario.inputs, siteCount },
});
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

describe('fabric and campus', { timeout: patience }, () => {
  it('scope fabric ignores the sites, even more sites than endpoints', () =>
    property((scenario) => {
      const [many, one] = [run(withSites(scenario, 'fabric', 1000)), run(withSites(scenario, 'fabric', 1))];
      expectEqual(many.options, one.options);
      expect(many.warnings).toEqual(one.warnings);
    }));

  it('a campus of one site is a fabric in every quantity, difference and decision', () =>
    property((scenario) => {
      const [campus, fabric] = [run(withSites(scenario, 'campus', 1)), run(withSites(scenario, 'fabric', 1))];
      expectEqual(campus.options, fabric.options);
      expectEqual(campus.comparisons, fabric.comparisons);
      expect(campus.warnings).toEqual(fabric.warnings);
    }));

  it('with one site nothing of the campus remains', () =>
    property((scenario) => {
      const amounts = [
        ...['dciBandwidth', 'dciLinks', 'spans', 'fibrePairs', 'amplifiers', 'routeLength', 'dciPower', 'dciCost'],
        ...['oneWayLatency', 'roundTrip', 'interSiteFibreCost'],
      ];
      for (const { quantities } of run(withSites(scenario, 'campus', 1)).options) {
        for (const name of amounts) expect(quantities[name]!.value! + 0, name).toBe(0);
        expect(quantities.interSiteFibreCost!.byYear!.every((amount) => amount === 0)).toBe(true);
        expect(quantities.syncTime!.value).toBeNull();
        expect(quantities.syncTime!.reason).toBeTruthy();
      }
    }));
});

// Three sites of 1,000 endpoints of 800G: 40 Tbit/s leave each, 50 links of 800G, 75 between the sites.
describe('three sites by hand', () => {
  const quantities = quantitiesOf(
    run({
      ...{ scope: 'campus', capacity: '102.4T', options: ['retimed'] },
      inputs: {
        ...{ siteCount: 3, endpointCount: 3000, endpointRate: 800, interSiteShare: 0.05, dciRate: 800 },
        ...{ siteDistance: 100, routeFactor: 1.5, spanLength: 60, channelsPerPair: 32, fibreLatency: 5 },
        ...{ dciModulePower: 30, dciModulePrice: 6000, amplifierPower: 100, fibrePairPrice: 10, inflation: 0 },
        ...{ gradientVolume: 8000, stepTime: 2 },
      },
    }),
  );

  it.each([
    ['dciBandwidth', 40000],
    ['dciLinks', 75],
    ['routeLength', 150],
    ['spans', 3],
    ['fibrePairs', 3],
    // 3 pairs, 2 fibres each, an amplifier at each end of 3 spans
    ['amplifiers', 24],
    ['dciPower', 150 * 30 + 24 * 100],
    ['dciCost', 150 * 6000],
    ['interSiteFibreCost', 3 * 150 * 10],
    ['oneWayLatency', 750],
    ['roundTrip', 1500],
    // 2 x 2/3 x 8,000/40,000 s and 2 x 2 passes of 750 us
    ['syncTime', 0.8 / 3 + 0.003],
    ['syncShare', (0.8 / 3 + 0.003) / 2],
  ])('%s: %d', (name, expected) => expect(numberIn(quantities, name)).toBeCloseTo(expected, 9));

  it('counts stay per site in a leaf count and are times the sites in all', () => {
    // Radix 128: 1,000/64 leaves, 1,000 uplinks on 8 top switches, a port of each leaf to each 8 times.
    expect(numberIn(quantities, 'leafCount')).toBe(16);
    expect(numberIn(quantities, 'topCount')).toBe(8);
    expect(numberIn(quantities, 'switchCount')).toBe(72);
    expect(numberIn(quantities, 'maxEndpoints')).toBe(3 * 8192);
  });
});

describe('a fabric of one switch is that switch', { timeout: patience }, () => {
  const same = [
    ...['leafUsedEnds', 'leafInstalledEnds', 'switchCount', 'basePower', 'conversionFactor', 'leafSwitchPower'],
    ...['switchCost', 'leafOpticsCost', 'leafEvents', 'leafModuleSwaps', 'leafDownEndHours'],
  ];

  it('in leaf ends, power, prices and failures, of every option', () => {
    fc.assert(
      fc.property(anyScenario, (drawn) => {
        const capacity = drawn.capacity === '51.2T' ? 51200 : 102400;
        const portRate = (drawn.inputs?.portRate as number | undefined) ?? capacity / 64;
        const one: Scenario = { ...drawn, inputs: { ...drawn.inputs, portRate } };
        const size = { endpointCount: capacity / portRate, endpointRate: portRate, laneRate: 100 };
        const fabric = run({ ...one, scope: 'fabric', inputs: { ...one.inputs, ...size } });
        for (const { id, quantities } of run(one).options) {
          const found = quantitiesOf(fabric, id);
          expect(numberIn(found, 'tierCount')).toBe(1);
          for (const name of same)
            expect(close(numberIn(found, name), numberIn(quantities, name)), `${id}.${name}`).toBe(true);
          expect(found.upperSwitchPower!.value).toBeNull();
          // What is more are the cards.
          const cards = numberIn(found, 'networkPower') - numberIn(quantities, 'networkPower');
          const scale = Math.abs(numberIn(found, 'networkPower'));
          expect(Math.abs(cards - numberIn(found, 'cardWallPower'))).toBeLessThanOrEqual(1e-9 * scale);
        }
      }),
      { ...draws, numRuns: 100 },
    );
  });
});
