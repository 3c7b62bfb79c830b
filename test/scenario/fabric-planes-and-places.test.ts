import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { fabricOf, numberIn, numbers, quantitiesOf, run } from '../cases/fabric-run.ts';
import { patience } from '../cases/patience.ts';
import { anyFabric } from '../cases/random-fabric.ts';
import { draws } from '../cases/random-scenario.ts';

const property = (check: (scenario: Scenario) => void): void =>
  fc.assert(fc.property(anyFabric, check), { ...draws, numRuns: 60 });
const withInputs = (scenario: Scenario, inputs: Scenario['inputs']): Scenario => ({
  ...scenario,
  inputs: { ...scenario.inputs, ...inputs },
});

describe('planes', { timeout: patience }, () => {
  // 1,600 Gbit/s over 1, 2, 4 or 8 links of whole lanes.
  const planes = [1, 2, 4, 8];
  const on = (planeCount: number, endpointCount: number, inputs: Scenario['inputs'] = {}): Scenario => ({
    ...{ scope: 'fabric', capacity: '102.4T' },
    inputs: { endpointCount, endpointRate: 1600, planeCount, ...inputs },
  });

  it('leave the modules of the card unchanged', () =>
    property((scenario) => {
      const endpointCount = Math.min(Number(scenario.inputs!.endpointCount), 10000);
      const rates = { endpointRate: 1600, cardPortRate: scenario.inputs!.cardPortRate ?? 800, laneRate: 200 };
      const base = withInputs(scenario, {
        ...rates,
        portRate: 1600,
        maxRadix: 512,
        endpointCount,
        jobEndpoints: 1,
        endpointsPerLeaf: 0,
      });
      const [one, ...more] = planes.map((planeCount) =>
        quantitiesOf(run({ ...withInputs(base, { planeCount }), options: ['retimed'] })),
      );
      for (const name of ['cardUsedEnds', 'cardInstalledEnds', 'cardOpticsCost', 'cardEvents', 'cardDownEndHours'])
        for (const other of more) expect(other[name], name).toEqual(one![name]);
    }));

  it('more planes of as many tiers: as many links for each plane', () => {
    for (const endpointCount of [64, 2048, 100000]) {
      const links = planes.map(
        (n) => numbers(on(n, endpointCount, { requestedTierCount: 4 }), ['interSwitchLinks'])[0]!,
      );
      expect(links).toEqual(planes.map((n) => n * links[0]!));
    }
  });

  it.each([8192, 100000])('several planes stop %d accelerators less often than one', (endpointCount) => {
    const [one, ...several] = planes.map((n) => numbers(on(n, endpointCount), ['interruptions'])[0]!);
    expect(Math.max(...several)).toBeLessThan(one! / 2);
  });

  // 10 % of what fails in one plane, 30 % of the cards whole: 0.3 + 0.7 x 0.1.
  it('soften the failures of one plane, of a card less', () => {
    const shares = { planeInterruptShare: 0.1, wholeModuleShare: 0.3 };
    expect(numbers(on(1, 64, shares), ['planeFactor', 'cardFactor'])).toEqual([1, 1]);
    const [planeFactor, cardFactor] = numbers(on(2, 64, shares), ['planeFactor', 'cardFactor']);
    expect(planeFactor).toBe(0.1);
    expect(cardFactor).toBeCloseTo(0.37, 12);
  });

  it('widen the radix: 100,000 accelerators in two tiers instead of three', () => {
    const at = (planeCount: number) =>
      numbers(on(planeCount, 100000, { endpointRate: 800 }), [
        'radix',
        'tierCount',
        'leafCount',
        'middleCount',
        'topCount',
      ]);
    // 100,000/64, 100,000/64 and 100,000/128 switches in one plane
    expect(at(1)).toEqual([128, 3, 1563, 1563, 782]);
    // 100,000/256 leaves in each of four; 196 top switches become 256 when each leaf reaches each once.
    expect(at(4)).toEqual([512, 2, 391, 0, 256]);
  });
});

describe('ends by place', { timeout: patience }, () => {
  it('integrated switches come whole, others with the ends in use', () =>
    property((scenario) => {
      for (const [option, leaf, upper] of [
        ['retimed', false, false],
        ['cpo', true, true],
        ['cpo-upper', false, true],
      ] as const) {
        const quantities = quantitiesOf(run({ ...scenario, options: [option] }), option);
        const value = (name: string): number => numberIn(quantities, name);
        for (const [place, integrated] of [
          ['leaf', leaf],
          ['upper', upper],
          ['core', upper],
          ['fourth', upper],
        ] as const) {
          // A switch of either capacity has 64 co-packaged ends.
          const installed = integrated ? value(`${place}Switches`) * 64 : value(`${place}UsedEnds`);
          expect(value(`${place}InstalledEnds`)).toBe(installed);
          expect(value(`${place}StrandedEnds`)).toBe(value(`${place}InstalledEnds`) - value(`${place}UsedEnds`));
          expect(value(`${place}StrandedEnds`)).toBeGreaterThanOrEqual(0);
        }
        expect(value('cardInstalledEnds')).toBe(value('cardUsedEnds'));
      }
    }));

  it('every optical switch has an end', () =>
    property((scenario) => {
      for (const { quantities } of run(scenario).options)
        for (const place of ['leaf', 'upper', 'core', 'fourth']) {
          const used = numberIn(quantities, `${place}UsedEnds`);
          if (used > 0) expect(used).toBeGreaterThanOrEqual(numberIn(quantities, `${place}Switches`));
        }
    }));

  it('cpo-upper is retimed where there is nothing above the leaves', () => {
    const answer = run({ ...fabricOf(64, { endpointCount: 64 }), options: ['retimed', 'cpo-upper'] });
    // What one end is tells of switches that are not there.
    const ofOne = ['upper', 'core', 'fourth'].flatMap((tier) =>
      ['FibresEach', 'PricePerEnd', 'PowerPerEnd'].map((one) => tier + one),
    );
    for (const [name, { value }] of Object.entries(answer.comparisons[0]!.differences))
      if (!ofOne.includes(name)) expect(value ?? 0, name).toBe(0);
  });

  it('the stranded ends of one co-packaged switch cost their price and draw their power', () => {
    // One endpoint of 400G uses one of 64 ends.
    const scenario: Scenario = {
      ...{ scope: 'fabric', capacity: '51.2T', options: ['retimed', 'cpo'] },
      inputs: { endpointCount: 1, endpointRate: 400, 'cpo.endPrice': 500, 'cpo.endPower': 4, 'cpo.endLaserPower': 1 },
    };
    const names = ['leafStrandedEnds', 'leafOpticsCost', 'strandedCost', 'laserPower'];
    expect(numbers(scenario, names, 'cpo')).toEqual([63, 64 * 500, 63 * 500, 64]);
    expect(numbers({ ...scenario, inputs: { ...scenario.inputs, 'retimed.endPrice': 600 } }, names)).toEqual([
      0, 600, 0, 0,
    ]);
    // 64 engines of 5 W and one module of 10 W light 400 Gbit/s at either end.
    const watched = { ...scenario, inputs: { ...scenario.inputs, 'retimed-400g.endPower': 10 } };
    expect(numbers(watched, ['energyPerBit'], 'cpo')[0]).toBeCloseTo(((64 * 5 + 10) / 800) * 1000, 9);
  });
});

describe('size', { timeout: patience }, () => {
  it('twice the endpoints within a bound never take fewer switches', () =>
    property((scenario) => {
      const size = Number(scenario.inputs!.endpointCount);
      const [one, two] = [size, 2 * size].map((endpointCount) =>
        quantitiesOf(run({ ...withInputs(scenario, { endpointCount, requestedTierCount: 4 }), options: ['retimed'] })),
      );
      for (const name of ['switchCount', 'interSwitchLinks', 'fibreCount', 'cardUsedEnds'])
        expect(numberIn(two!, name), name).toBeGreaterThanOrEqual(numberIn(one!, name));
    }));

  it('one endpoint more never takes fewer switches in two evenly wired tiers', () => {
    let last = 0;
    for (let endpointCount = 65; endpointCount <= 2048; endpointCount += 7) {
      const [switches] = numbers(fabricOf(64, { endpointCount }), ['switchCount']);
      expect(switches).toBeGreaterThanOrEqual(last);
      last = switches!;
    }
  });

  it('a million endpoints answer in all options', () => {
    const { options } = run({ scope: 'fabric', inputs: { endpointCount: 1_000_000 } });
    expect(options).toHaveLength(5);
    // Radix 128: 64 x 64 x 128 is too few, so four tiers of 15,625 leaves, twice as many above and half on top.
    expect(numberIn(options[0]!.quantities, 'switchCount')).toBe(15625 + 2 * 15625 + 7813);
  });
});
