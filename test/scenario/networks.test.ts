import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetsOf } from '../../src/engine/models.ts';
import { quantitiesOf as quantitiesOfNetwork } from '../../src/engine/networks.ts';
import { embeddedScenario } from '../../src/export/embedded-scenario.ts';
import { assess } from '../../src/scenario/assess.ts';
import { breakEvensOf } from '../../src/scenario/break-evens.ts';
import { finish } from '../../src/scenario/finish.ts';
import { catalogFor, loadEdition } from '../../src/scenario/editions.ts';
import { readLink } from '../../src/scenario/read-link.ts';
import { recoverScenario } from '../../src/scenario/recover-scenario.ts';
import type { Network, Scenario } from '../../src/scenario/scenario.ts';
import { inputsInUse } from '../../src/scenario/inputs-in-use.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { linkOf } from '../../src/scenario/scenario-link.ts';
import { withInput } from '../../src/scenario/settings.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import { withNetworkChange } from '../../src/scenario/with-network.ts';
import { expectEqual } from '../cases/expect-equal.ts';
import { refusalIn } from '../cases/refusal.ts';
import { numberIn, quantitiesOf, refusalOfRun, run } from '../cases/fabric-run.ts';
import { anyFabric } from '../cases/random-fabric.ts';
import { catalog } from '../cases/tables.ts';

const fabric: Scenario = { scope: 'fabric' };
const eastWest: Network = { label: 'East-west', inputs: { endpointCount: 4096 } };
const storage: Network = {
  capacity: '51.2T',
  inputs: { endpointCount: 512, endpointRate: 400, oversubscription: 2 },
};
const purchase = (networks: NonNullable<Scenario['networks']>, more: Scenario = {}): Scenario => ({
  ...fabric,
  ...more,
  networks,
});
const both = purchase({ 'east-west': eastWest, storage });
/** A network on its own, as a scenario without a list. */
const alone = ({ capacity, inputs }: Network, more: Scenario = {}): Scenario => ({
  ...fabric,
  ...more,
  ...(capacity !== undefined && { capacity }),
  inputs: { ...more.inputs, ...inputs },
});

const amounts = ['tco', 'tcoWithoutIdle', 'capex', 'networkPower', 'facilityPower', 'totalCarbon', 'switchCount'];

describe('one network in a list', () => {
  it('is the scenario without a list', () =>
    fc.assert(
      fc.property(anyFabric, ({ inputs = {}, ...scenario }) => {
        const { capacity, upperSwitch, coreSwitch, fourthSwitch, ...rest } = scenario;
        const named = Object.entries({ capacity, upperSwitch, coreSwitch, fourthSwitch });
        const ofPurchase = ['siteCount', 'siteDistance', 'interSiteShare'];
        const isOfNetwork = ([name]: readonly [string, unknown]): boolean => {
          const { subject, group } = catalog.input(name.slice(name.lastIndexOf('.') + 1))!;
          if (name.endsWith('portRate')) return false;
          return (
            ['fabric', 'capacity', 'architecture'].includes(subject) &&
            group !== 'facility' &&
            !ofPurchase.includes(name)
          );
        };
        const own = Object.entries(inputs).filter(isOfNetwork);
        const others = Object.entries(inputs).filter((one) => !isOfNetwork(one));
        const listed = {
          ...rest,
          inputs: Object.fromEntries(others),
          networks: {
            main: {
              ...Object.fromEntries(named.filter(([, id]) => id !== undefined)),
              inputs: { endpointCount: 8192, ...Object.fromEntries(own) },
            },
          },
        };
        const [expected, found] = [run({ ...scenario, inputs: { endpointCount: 8192, ...inputs } }), run(listed)];
        expectEqual(found.options, expected.options);
        expectEqual(found.comparisons, expected.comparisons);
        // A field is named where the scenario has it.
        const plain = found.warnings.map((one) => ({ ...one, input: one.input.replace('networks.main.', '') }));
        expect(plain).toEqual(expected.warnings);
      }),
      { numRuns: 40 },
    ));

  it('has the same draws', () => {
    const drawn = (scenario: Scenario) => finish(assess(run(scenario), { draws: 128, seed: 3 }, ['tco'])).decisions;
    expect(drawn(purchase({ storage }))).toEqual(drawn(alone(storage)));
  });
});

describe('two networks', () => {
  const whole = run(both);
  const { model } = sheetsOf('fabric', whole.resolved.edition);

  it.each(whole.options.map(({ id }) => id))('are each what they are alone: %s', (option) => {
    for (const [id, network] of [['east-west', eastWest] as const, ['storage', storage] as const]) {
      const expected = quantitiesOf(run(alone(network)), option);
      expectEqual(quantitiesOfNetwork(quantitiesOf(whole, option), id, model), expected);
    }
  });

  it.each(whole.options.map(({ id }) => id))('add up: %s', (option) => {
    const parts = [eastWest, storage].map((network) => quantitiesOf(run(alone(network)), option));
    const sums = Object.entries(quantitiesOf(whole, option)).filter(([name]) => amounts.includes(name));
    expect(sums).toHaveLength(amounts.length);
    for (const [name, { value }] of sums)
      expect(value).toBeCloseTo(
        parts.reduce((sum, part) => sum + numberIn(part, name), 0),
        3,
      );
  });

  it('add up year by year', () => {
    const parts = [eastWest, storage].map((network) => quantitiesOf(run(alone(network))).energyCost!.byYear!);
    quantitiesOf(whole).energyCost!.byYear!.forEach((cost, year) =>
      expect(cost).toBeCloseTo(parts[0]![year]! + parts[1]![year]!, 6),
    );
  });

  it('have means by what they are means of', () => {
    const quantities = quantitiesOf(whole);
    expect(numberIn(quantities, 'tcoPerGbps')).toBeCloseTo(
      numberIn(quantities, 'tco') / numberIn(quantities, 'pricedBandwidth'),
      9,
    );
    expect(numberIn(quantities, 'energyPerBit')).toBeCloseTo(
      (numberIn(quantities, 'opticsPower') + numberIn(quantities, 'laserPower')) /
        numberIn(quantities, 'opticalBandwidth') /
        0.001,
      9,
    );
  });

  it('have no tiers in common', () =>
    expect(quantitiesOf(whole).tierCount).toEqual({ value: null, unit: '1', reason: 'differs by network' }));

  it('have the sum of their net present values', () => {
    const npv = (scenario: Scenario): number[] => run(scenario).comparisons.map(({ decision }) => decision.npv.value!);
    const [first, second] = [npv(alone(eastWest)), npv(alone(storage))];
    npv(both).forEach((value, i) => expect(value).toBeCloseTo(first[i]! + second[i]!, 3));
  });

  it('that are the same cost twice in every draw', () => {
    const cube = { draws: 256, seed: 2 };
    const assessed = (scenario: Scenario) => finish(assess(run(scenario), cube, ['tco']));
    const [twice, once] = [
      assessed(purchase({ a: {}, b: {} }, { inputs: { endpointCount: 2048 } })),
      assessed({ ...fabric, inputs: { endpointCount: 2048 } }),
    ];
    expect(twice.decisions.tco.verdict).toBe(once.decisions.tco.verdict);
    once.decisions.tco.ranking.forEach(({ p10, p90, chanceLowest }, i) => {
      const other = twice.decisions.tco.ranking[i]!;
      expect(other.p10 / p10).toBeCloseTo(2, 9);
      expect(other.p90 / p90).toBeCloseTo(2, 9);
      expect(other.chanceLowest).toBe(chanceLowest);
    });
    once.worth.forEach(({ input, value }) => {
      const other = twice.worth.find((one) => one.input === input)!;
      if (value !== null && other.value !== null) expect(other.value).toBeCloseTo(2 * value, 3);
    });
  });
});

describe('inputs of several networks', () => {
  const { resolved } = run(both);
  const names = inputsInUse(resolved).map(({ name }) => name);

  it('are one where they are set for all, and one for each network where it sets them', () => {
    expect(names).toContain('retimed-1600g.endPrice');
    expect(names).toContain('east-west/fabric.endpointCount');
    expect(names).toContain('storage/fabric.endpointCount');
    expect(names).not.toContain('fabric.endpointCount');
    expect(new Set(names).size).toBe(names.length);
  });

  it('that follow what a network sets are its own', () => {
    expect(names).toContain('storage/fabric.jobEndpoints');
    const priced = purchase({
      'east-west': eastWest,
      storage: { inputs: { ...storage.inputs, 'retimed.endPrice': 900 } },
    });
    const shared = inputsInUse(run(priced).resolved).map(({ name }) => name);
    expect(shared).toContain('storage/linear-1600g.endPrice');
    expect(shared).toContain('linear-1600g.endPrice');
  });

  it('move one network or all', () => {
    const { study } = studyOf(resolved);
    const [option] = study.options;
    expect(option!.places.get('facility.pue')).toHaveLength(2);
    expect(option!.places.get('storage/fabric.endpointCount')).toHaveLength(1);
  });

  it('are set where they stand, or for the network named', () => {
    const changed = withInput(both, resolved.settings, 'storage/fabric.endpointCount', 640);
    expect(changed.networks!.storage!.inputs).toEqual({
      'fabric.endpointCount': 640,
      endpointRate: 400,
      oversubscription: 2,
    });
    expect(
      run(changed).resolved.networks[1]!.resolved.settings.values.get('storage/fabric.endpointCount')!.typical,
    ).toBe(640);
    const priced = withInput(both, resolved.settings, 'storage/retimed-800g.endPrice', 500);
    expect(priced.networks!.storage!.inputs).toHaveProperty('retimed-800g.endPrice', 500);
    expect(withInput(both, resolved.settings, 'facility.pue', 1.3).inputs).toEqual({ 'facility.pue': 1.3 });
  });

  it('break even where the networks together do', () => {
    const found = finish(breakEvensOf(run(both), 'linear', ['cpo-1600g.endPrice', 'facility.pue'], 'cpo'));
    const price = found.find(({ input }) => input === 'cpo-1600g.endPrice')!.value!;
    const at = run({ ...both, inputs: { 'cpo-1600g.endPrice': price } });
    expect(numberIn(quantitiesOf(at, 'cpo'), 'tcoWithoutIdle')).toBeCloseTo(
      numberIn(quantitiesOf(at, 'linear'), 'tcoWithoutIdle'),
      0,
    );
  });
});

describe('a network that stays', () => {
  const answer = run(purchase({ 'east-west': eastWest, storage: { ...storage, stays: 'retimed' } }));

  it('is the same for every option', () => {
    const each = answer.options.map(({ quantities }) => numberIn(quantities, 'storage/tco'));
    expect(new Set(each).size).toBe(1);
    expect(each[0]).toBe(numberIn(quantitiesOf(run(alone(storage))), 'tco'));
  });

  it('leaves the difference to the others', () => {
    const difference = answer.comparisons.find(({ option }) => option === 'cpo')!.differences.tcoWithoutIdle!.value!;
    const [cpo, retimed] = ['cpo', 'retimed'].map((id) => quantitiesOf(run(alone(eastWest)), id));
    expect(difference).toBeCloseTo(numberIn(cpo!, 'tcoWithoutIdle') - numberIn(retimed!, 'tcoWithoutIdle'), 3);
  });
});

describe('a purchase', () => {
  const given = purchase({ 'east-west': eastWest, storage: { ...storage, note: 'two ports', stays: 'retimed' } });

  it('goes through a link as it is', () => {
    const { state, dead } = readLink(linkOf({ scenario: given }, 'https://example.com/', catalog), catalog);
    expect(dead).toEqual([]);
    expect(state.scenario).toEqual({ edition: catalog.edition, ...given });
  });

  it('goes into a widget with the same results, text with a unit as a number', () => {
    const typed = purchase({
      'east-west': eastWest,
      storage: { ...storage, inputs: { ...storage.inputs, 'retimed.endPower': '12 W' } },
    });
    const resolved = resolveScenario(typed, catalog, readTypedUnit);
    const embedded = embeddedScenario(resolved);
    expect(embedded.networks!.storage!.inputs).toHaveProperty(['retimed.endPower'], 12);
    expectEqual(run(embedded).options, runScenario(typed, catalog, readTypedUnit).options);
  });

  it('is made of a fabric by adding a network, and is that fabric again without it', () => {
    const before: Scenario = { ...fabric, region: 'de', inputs: { endpointCount: 2048, railCount: 8, pue: 1.2 } };
    const two = withNetworkChange(run(before).resolved, {
      add: { id: 'storage', label: 'Storage' },
      first: { id: 'east-west', label: 'East-west' },
    });
    expect(two).toEqual({
      ...fabric,
      region: 'de',
      inputs: { pue: 1.2 },
      networks: {
        'east-west': { label: 'East-west', inputs: { endpointCount: 2048, railCount: 8 } },
        storage: { label: 'Storage', inputs: { endpointCount: 512 } },
      },
    });
    expect(withNetworkChange(run(two).resolved, { drop: 'storage' })).toEqual(before);
  });

  it('has a switch above the leaves of each network, and with null that of the leaves', () => {
    const set = (scenario: Scenario, id: string, upperSwitch: string | null): Scenario =>
      withNetworkChange(run(scenario).resolved, { id, set: { upperSwitch } });
    const upperOf = (scenario: Scenario, id: string): string =>
      run(scenario).resolved.networks.find((one) => one.id === id)!.resolved.settings.upperSwitch.id;
    const other = set(both, 'storage', '102.4T');
    expect(other.networks!.storage).toEqual({ ...storage, upperSwitch: '102.4T' });
    expect(upperOf(other, 'storage')).toBe('102.4T');
    expect(set(other, 'storage', null)).toEqual(both);
    // East-west has that of all, unless it says otherwise.
    const forAll = { ...both, upperSwitch: '51.2T' };
    expect(upperOf(forAll, 'east-west')).toBe('51.2T');
    expect(upperOf(set(forAll, 'east-west', null), 'east-west')).toBe('102.4T');
  });

  it('does not exist in an edition that knows one network', async () => {
    await loadEdition('2026.11');
    const old = { ...both, edition: '2026.11' };
    expect(refusalIn(() => runScenario(old, catalogFor(old, catalog)))?.message).toMatch(
      /^networks: found an unknown key/,
    );
  });
});

it('a million endpoints in four networks have an answer', () => {
  const answer = run(
    purchase({
      'east-west': { inputs: { endpointCount: 900_000, endpointRate: 400 } },
      'north-south': { inputs: { endpointCount: 60_000, endpointRate: 400 } },
      storage: { capacity: '51.2T', inputs: { endpointCount: 30_000, endpointRate: 400 } },
      'out-of-band': { capacity: '51.2T', stays: 'retimed', inputs: { endpointCount: 10_000, endpointRate: 400 } },
    }),
  );
  expect(answer.options).toHaveLength(5);
  for (const { quantities } of answer.options) expect(numberIn(quantities, 'tco')).toBeGreaterThan(0);
});

describe('refused', () => {
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`n${i}`, { inputs: { endpointCount: 8 } }]));
  const cases: readonly [string, unknown, string][] = [
    ['no networks', purchase({}), 'networks: found 0 entries; allowed: 1 to 12 networks'],
    ['a thousand networks', purchase(many), 'networks: found 1000 entries; allowed: 1 to 12 networks'],
    [
      'a network without endpoints',
      purchase({ storage: {} }),
      'networks.storage.inputs.endpointCount: missing; allowed: how many endpoints the network connects, from 1',
    ],
    [
      'a network of no endpoints',
      purchase({ storage: { inputs: { endpointCount: 0 } } }),
      'networks.storage.inputs.endpointCount: found 0; allowed: a whole number 1 to 33554432',
    ],
    [
      'networks of one switch',
      { networks: { storage } },
      'networks: found networks in scope switch; allowed: networks in scope fabric or campus',
    ],
    [
      'what holds for all set for one',
      purchase({ storage: { inputs: { endpointCount: 8, pue: 1.2 } } }),
      'networks.storage.inputs.pue: found set for one network; allowed: one value for all networks, as inputs.pue',
    ],
    [
      'networks that all stay',
      purchase({ storage: { ...storage, stays: 'retimed' } }),
      'networks.storage.stays: found set for every network; allowed: at least one network without it, built of the options compared',
    ],
    [
      'an option that nobody has',
      purchase({ a: eastWest, storage: { ...storage, stays: 'laser' } }),
      'networks.storage.stays: found "laser"; allowed: retimed, half-retimed, linear, cpo, cpo-upper',
    ],
    [
      'a link faster than a port',
      purchase({ a: eastWest, storage: { ...storage, inputs: { endpointCount: 8, endpointRate: 1600 } } }),
      'networks.storage.inputs.endpointRate: found 1600 Gbit/s over 1 plane, links of 1600 Gbit/s; allowed: links of whole lanes of 100 Gbit/s up to the port rate of 800 Gbit/s',
    ],
    [
      'a card for which an option has no figures, by the rate that decides it',
      purchase({
        a: eastWest,
        storage: { ...storage, stays: 'linear', inputs: { endpointCount: 8, endpointRate: 200 } },
      }),
      'networks.storage.inputs.cardPortRate: found 200 Gbit/s; allowed: 400, 800, 1600 Gbit/s, for which linear has figures',
    ],
    [
      'a switch of one port',
      purchase(
        { a: eastWest, storage: { capacity: 'm', inputs: { endpointCount: 8, endpointRate: 800 } } },
        { switches: { m: { like: '51.2T', label: 'One port', ports: 1, portRate: 800 } } },
      ),
      "networks.storage.capacity: found One port, with 1 link of an endpoint's rate; allowed: a switch with at least 2 links at this rate, one down and one up",
    ],
    [
      'a key that nobody knows',
      purchase({ storage: { ...storage, endpoints: 8 } as never }),
      'networks.storage.endpoints: found an unknown key; allowed: label, note, capacity, upperSwitch, coreSwitch, fourthSwitch, stays, inputs',
    ],
    [
      'more endpoints for each leaf than it has ports',
      purchase({ a: eastWest, storage: { ...storage, inputs: { ...storage.inputs, endpointsPerLeaf: 200 } } }),
      'networks.storage.inputs.endpointsPerLeaf: found 200; allowed: at most 85, or another oversubscription: a leaf has 128 links, and these endpoints need 100 links up',
    ],
  ];
  it.each(cases)('%s', (_, scenario, message) => expect(refusalOfRun(scenario)?.message).toBe(message));

  it('by one input of one network keeps the rest', () => {
    const broken = purchase({
      'east-west': eastWest,
      storage: { ...storage, inputs: { ...storage.inputs, planeCount: -1 } },
    });
    const { scenario, dead } = recoverScenario(broken, catalog);
    expect(dead.map(({ field }) => field)).toEqual(['networks.storage.inputs.planeCount']);
    expect(scenario).toEqual(both);
  });
});
