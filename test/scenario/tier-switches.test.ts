import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { withChange } from '../../src/scenario/with-change.ts';
import { withNetworkChange } from '../../src/scenario/with-network.ts';
import { expectEqual } from '../cases/expect-equal.ts';
import { numberIn, numbers, quantitiesOf, refusalOfRun, run, runShipped } from '../cases/fabric-run.ts';

/** Three tiers of three switches, and what every end of one rate costs. */
const threeModels: Scenario = {
  scope: 'fabric',
  switches: {
    small: { like: '51.2T', label: 'Small', capacity: 25_600, ports: 32, basePower: 400, price: 10_000, radix: 64 },
  },
  capacity: 'small',
  upperSwitch: '51.2T',
  coreSwitch: '102.4T',
  options: ['retimed'],
  inputs: {
    ...{ endpointCount: 16_384, endpointRate: 400 },
    'switch-51.2t.switchPrice': 30_000,
    'switch-102.4t.switchPrice': 70_000,
  },
};

describe('three tiers of three switches', () => {
  /**
   * By hand. Links of 400G: a leaf of 25.6T has 64, a spine of 51.2T 128, a core of 102.4T 256. Half of a leaf goes down: 32
   * endpoints each, 16,384 / 32 = 512 leaves, more than the 128 that one spine reaches. Three tiers hold 32 x 64 x 256 =
   * 524,288. 16,384 links go up; a spine takes 64 of them: 256 spines. As many go on to the cores, 256 to each: 64 cores.
   */
  it('count by hand', () => {
    const names = ['radix', 'upperRadix', 'coreRadix', 'topRadix', 'tierCount', 'maxEndpoints'];
    expect(numbers(threeModels, names)).toEqual([64, 128, 256, 256, 3, 524_288]);
    expect(numbers(threeModels, ['leafCount', 'spineCount', 'coreCount', 'fourthCount'])).toEqual([512, 256, 64, 0]);
    expect(numbers(threeModels, ['leafSwitches', 'upperSwitches', 'coreSwitches', 'fourthSwitches'])).toEqual([
      ...[512, 256, 64, 0],
    ]);
    expect(numbers(threeModels, ['upperSwitchCount', 'switchCount', 'topCount', 'middleCount'])).toEqual([
      ...[320, 832, 64, 256],
    ]);
  });

  /**
   * 16,384 x 400G = 6,553,600 Gbit/s in each of three layers of links. Ports: leaves 2 x 6,553,600 / 800 = 16,384; spines the
   * same; cores 6,553,600 / 1600 = 4,096, of 64 each. A cable to a core is that of the slower port, 800G: 8,192 of them.
   */
  it('have ports and cables of their own rates', () => {
    const names = ['leafUsedEnds', 'upperUsedEnds', 'coreUsedEnds', 'fourthUsedEnds'];
    expect(numbers(threeModels, names)).toEqual([16_384, 16_384, 4096, 0]);
    expect(numbers(threeModels, ['cableCount', 'cardUsedEnds'])).toEqual([16_384 + 2 * 8192, 16_384]);
  });

  it('are bought at their own prices', () =>
    expect(numbers(threeModels, ['switchCost'])).toEqual([512 * 10_000 + 256 * 30_000 + 64 * 70_000]));

  it('have optics of the upper architecture at the rate of their own ports', () => {
    const { resolved } = run(threeModels);
    const [option] = resolved.options;
    const priceIn = (tier: string): string => resolved.input(option!, `${tier}.endPrice`).name;
    expect(['leaf', 'upper', 'core', 'fourth'].map(priceIn)).toEqual([
      ...['retimed-800g.endPrice', 'retimed-800g.endPrice', 'retimed-1600g.endPrice', 'retimed-1600g.endPrice'],
    ]);
  });

  it('stand in racks of their own, each tier checked by itself', () => {
    const quantities = quantitiesOf(run(threeModels));
    const racks = (['leaf', 'upper', 'core'] as const).map((tier) =>
      Math.ceil(numberIn(quantities, `${tier}Switches`) / numberIn(quantities, `${tier}SwitchesPerRack`)),
    );
    expect(numberIn(quantities, 'racks')).toBe(racks[0]! + racks[1]! + racks[2]!);
  });
});

describe('a switch of the third tier', () => {
  const three: Scenario = { scope: 'fabric', inputs: { endpointCount: 65_536 }, options: ['retimed', 'cpo-upper'] };

  it('that is a copy of 102.4T equals 102.4T', () => {
    const own: Scenario = { ...three, switches: { mine: { like: '102.4T' } } };
    for (const key of ['coreSwitch', 'fourthSwitch'])
      expect(run({ ...own, [key]: 'mine' }).options.map(({ quantities }) => quantities)).toEqual(
        run(three).options.map(({ quantities }) => quantities),
      );
  });

  it('does not change a fabric of two tiers', () => {
    const two: Scenario = { scope: 'fabric', inputs: { endpointCount: 4096 }, options: ['retimed'] };
    const [plain, named] = [two, { ...two, coreSwitch: '51.2T' }].map((scenario) => run(scenario));
    expect(numberIn(quantitiesOf(plain!), 'tierCount')).toBe(2);
    for (const name of ['tco', 'capex', 'networkPower', 'racks', 'interruptions', 'totalCarbon', 'installHours'])
      expect(numberIn(quantitiesOf(named!), name)).toBe(numberIn(quantitiesOf(plain!), name));
  });

  it('changes how many endpoints the tiers hold, and which are too many', () => {
    const most = (scenario: Scenario): number => numbers(scenario, ['largestFabric'])[0]!;
    const small: Scenario = { ...three, coreSwitch: '51.2T' };
    expect(most(small) * 4).toBe(most(three));
    const of = (endpointCount: number): Scenario => ({ ...small, inputs: { endpointCount, endpointRate: 1600 } });
    // Links of 1.6T: 64 of a leaf and a spine, 32 of the tiers above.
    expect(most(of(65_536))).toBe(32 * 32 * 16 * 32);
    expect(refusalOfRun(of(32 * 32 * 16 * 32 + 1))).toMatchObject({
      ...{ field: 'inputs.endpointCount', found: '524289' },
      allowed: expect.stringContaining('524288') as string,
    });
  });

  it('that has too few links is refused under its own name', () =>
    expect(
      refusalOfRun({
        ...three,
        switches: { tiny: { like: '51.2T', capacity: 800, ports: 1, radix: 64 } },
        coreSwitch: 'tiny',
      }),
    ).toMatchObject({ field: 'coreSwitch' }));

  it.each(['coreSwitch', 'fourthSwitch'])('that nobody has is refused: %s', (key) => {
    expect(refusalOfRun({ scope: 'fabric', [key]: '7T' })).toMatchObject({
      ...{ field: key, found: '"7T"', allowed: '51.2T, 102.4T' },
    });
    const networks = { one: { [key]: '7T', inputs: { endpointCount: 64 } } };
    expect(refusalOfRun({ scope: 'fabric', networks })).toMatchObject({ field: `networks.one.${key}`, found: '"7T"' });
  });
});

describe('a switch that is named for a tier which the network has not', () => {
  const told = (scenario: Scenario) => run(scenario).warnings.filter(({ id }) => id === 'switch-stands-nowhere');
  const small: Scenario = { scope: 'fabric', inputs: { endpointCount: 4096 }, options: ['retimed'] };

  it('is told with the number of tiers', () =>
    expect(told({ ...small, coreSwitch: '51.2T' })).toEqual([
      {
        id: 'switch-stands-nowhere',
        input: 'coreSwitch',
        values: { switch: '51.2T', tier: 3, tiers: 2 },
      },
    ]));

  it('is told where one switch connects all', () =>
    expect(told({ ...small, inputs: { endpointCount: 16 }, upperSwitch: '51.2T' })).toMatchObject([
      { input: 'upperSwitch', values: { tier: 2, tiers: 1 } },
    ]));

  it('is not told where it stands, or is that of the tier below', () => {
    expect(told({ ...small, coreSwitch: '102.4T' })).toEqual([]);
    expect(told({ ...small, inputs: { endpointCount: 65_536 }, coreSwitch: '51.2T' })).toEqual([]);
  });

  it('is told of the network that names it, not of all that take it over', () => {
    const networks = {
      big: { label: 'Big', inputs: { endpointCount: 65_536 } },
      little: { label: 'Little', inputs: { endpointCount: 4096 } },
    };
    const all: Scenario = { scope: 'fabric', options: ['retimed'], coreSwitch: '51.2T', networks };
    expect(told(all)).toEqual([]);
    const own = { ...networks, little: { ...networks.little, coreSwitch: '51.2T' } };
    expect(told({ scope: 'fabric', options: ['retimed'], networks: own })).toMatchObject([
      { network: 'Little', input: 'networks.little.coreSwitch' },
    ]);
  });
});

describe('networks', () => {
  const labels = (scenario: Scenario): string[][] =>
    run(scenario).resolved.networks.map(({ resolved: { settings } }) =>
      (['leaf', 'upper', 'core', 'fourth'] as const).map((tier) => settings.switchAt(tier).label),
    );
  const inputs = { endpointCount: 4096 };

  it('take over the switches up to the first tier for which they name their own', () =>
    expect(
      labels({
        ...{ scope: 'fabric', options: ['retimed'], capacity: '51.2T', upperSwitch: '102.4T', coreSwitch: '51.2T' },
        networks: {
          all: { inputs },
          leaves: { capacity: '102.4T', inputs },
          spine: { upperSwitch: '51.2T', inputs },
          core: { coreSwitch: '102.4T', inputs },
          fourth: { fourthSwitch: '102.4T', inputs },
        },
      }),
    ).toEqual([
      ['51.2T', '102.4T', '51.2T', '51.2T'],
      ['102.4T', '102.4T', '102.4T', '102.4T'],
      ['51.2T', '51.2T', '51.2T', '51.2T'],
      ['51.2T', '102.4T', '102.4T', '102.4T'],
      ['51.2T', '102.4T', '51.2T', '102.4T'],
    ]));

  it('one in a list equals the scenario without a list', () => {
    const { inputs: own, capacity, upperSwitch, coreSwitch, ...others } = threeModels;
    const listed = { ...others, networks: { one: { capacity, upperSwitch, coreSwitch, inputs: own } } } as Scenario;
    expectEqual(quantitiesOf(run(listed)), quantitiesOf(run(threeModels)));
  });

  it('with null have the switch of the tier below again, though the scenario names another', () => {
    const scenario: Scenario = {
      ...{ scope: 'fabric', options: ['retimed'], capacity: '51.2T', coreSwitch: '102.4T' },
      networks: { one: { inputs }, two: { inputs } },
    };
    const changed = withNetworkChange(run(scenario).resolved, { id: 'one', set: { coreSwitch: null } });
    expect(changed.networks!.one!.coreSwitch).toBe('51.2T');
    expect(labels(changed)[0]).toEqual(['51.2T', '51.2T', '51.2T', '51.2T']);
    const own = withNetworkChange(run(changed).resolved, { id: 'two', set: { fourthSwitch: '51.2T' } });
    const back = withNetworkChange(run(own).resolved, { id: 'two', set: { fourthSwitch: null } });
    expect(back.networks!.two).toEqual({ inputs });
  });

  it('the last that is left keeps its switches', () => {
    const scenario: Scenario = {
      ...{ scope: 'fabric', options: ['retimed'], coreSwitch: '51.2T' },
      networks: { one: { capacity: '51.2T', inputs }, two: { inputs } },
    };
    const { resolved } = run(scenario);
    expect(withNetworkChange(resolved, { drop: 'one' })).toMatchObject({ coreSwitch: '51.2T' });
    const left = withNetworkChange(resolved, { drop: 'two' });
    expect(left).toMatchObject({ capacity: '51.2T' });
    expect(left).not.toHaveProperty('coreSwitch');
  });
});

it('a tier is named, and with null taken back, by a change', () => {
  const changed = withChange(run({ scope: 'fabric' }).resolved, { coreSwitch: '51.2T', fourthSwitch: '102.4T' });
  expect(changed).toEqual({ scope: 'fabric', coreSwitch: '51.2T', fourthSwitch: '102.4T' });
  expect(withChange(run(changed).resolved, { coreSwitch: null })).toEqual({ scope: 'fabric', fourthSwitch: '102.4T' });
});

it('both sides of a link between the second and the third tier need one interface', () => {
  const sides = (scenario: Scenario) =>
    run(scenario).warnings.flatMap((one) =>
      one.id === 'interface-mismatch' ? [one.values.sides.map(({ place }) => place)] : [],
    );
  const own: Scenario = { scope: 'fabric', options: ['retimed', 'cpo'], inputs: { endpointCount: 65_536 } };
  expect(sides(own)).toEqual([]);
  // Co-packaged optics of 102.4T are DR, those of 51.2T FR.
  expect(sides({ ...own, coreSwitch: '51.2T' })).toEqual([['upper', 'core']]);
});

it('a quote of a switch is the price in every tier in which it stands', () => {
  const quotes = {
    core: {
      ...{ supplier: 'Acme', date: '2026-11-01', what: 'switch', capacity: '51.2T' },
      prices: [{ from: 1, price: 12_345 }],
    },
  } as unknown as Scenario['quotes'];
  const scenario: Scenario = {
    ...{ scope: 'fabric', options: ['retimed'], upperSwitch: '51.2T', coreSwitch: '102.4T', fourthSwitch: '51.2T' },
    inputs: { endpointCount: 65_536, requestedTierCount: 4 },
  };
  const { resolved } = runShipped({ ...scenario, quotes });
  const [option] = resolved.options;
  const price = (tier: string): number => resolved.input(option!, `${tier}.switchPrice`).value;
  expect([price('upper'), price('fourth')]).toEqual([12_345, 12_345]);
  expect(price('core')).not.toBe(12_345);
});
