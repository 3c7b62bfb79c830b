import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/scenario/assess.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { catalog as shipped } from '../../src/scenario/shipped-edition.ts';
import { catalogFor, loadEdition } from '../../src/scenario/editions.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario, type Run } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { Money } from '../../src/view/money.ts';
import { networkView, powerView, resultsView, Shown } from '../../src/view/results-view.ts';
import type { FabricView, NetworkView, QuantityTable } from '../../src/view/view.ts';
import { run } from '../cases/fabric-run.ts';

const dollars = new Money(usDollar);
const euro = new Money({ code: 'EUR', unitsPerUsd: 0.5 });
const two = ['retimed', 'cpo'];
const shownOf = (scenario: Scenario, money = dollars): Shown => new Shown(run(scenario), money, undefined);
const quantitiesOf = (of: Run, id: string) => of.options.find((option) => option.id === id)!.quantities;
const named = ({ rows }: QuantityTable): string[] => rows.map(({ quantity }) => quantity);
const networks: Scenario['networks'] = {
  a: { label: 'Compute', inputs: { endpointCount: 1024 } },
  b: { capacity: '51.2T', inputs: { endpointCount: 64 } },
};

describe('a table of quantities', () => {
  /** A run whose options have these values of quantities that no sheet has. */
  const withValues = (scenario: Scenario, values: Readonly<Record<string, readonly (number | null)[]>>): Shown => {
    const answer = run(scenario);
    const options = answer.options.map((option, i) => ({
      ...option,
      quantities: {
        ...option.quantities,
        ...Object.fromEntries(Object.entries(values).map(([name, own]) => [name, { value: own[i]!, unit: 'm' }])),
      },
    }));
    return new Shown({ ...answer, options }, dollars, undefined);
  };
  const values = {
    ...{ some: [1, 2], none: [0, 0], half: [0, 3], unknown: [null, null], partly: [null, 2] },
    ...{ coreThings: [null, null], coreZero: [0, null], fourthThings: [4, null], score: [null, null] },
  };
  const names = [...Object.keys(values), 'nowhere'];

  it('leaves out what is 0 for all, what the sheets do not know, and a tier that none has', () => {
    expect(named(withValues({ options: two }, values).table(names))).toEqual([
      ...['some', 'half', 'unknown', 'partly', 'coreZero', 'fourthThings', 'score'],
    ]);
  });

  it('of several networks leaves out what is known of none', () => {
    const table = withValues({ scope: 'fabric', networks, options: two }, values).table(names);
    expect(named(table)).toEqual(['some', 'half', 'partly', 'coreZero', 'fourthThings']);
  });

  it('has the values and the unit of each option, in the order of the answer', () => {
    const shown = withValues({ options: two }, values);
    expect(shown.options.map(({ id }) => id)).toEqual(['cpo', 'retimed']);
    expect(shown.table(['some', 'partly'])).toEqual({
      options: shown.options,
      rows: [
        { quantity: 'some', unit: 'm', values: [2, 1] },
        { quantity: 'partly', unit: 'm', values: [2, null] },
      ],
    });
  });

  it('of one network has the key that explains each row', () => {
    const shown = withValues({ scope: 'fabric', networks, options: two }, { 'a/some': [1, 2] });
    expect(shown.table(['some', 'capex'], 'a').rows).toMatchObject([
      { quantity: 'some', key: 'a/some', unit: 'm' },
      { quantity: 'capex', key: 'a/capex', unit: 'USD' },
    ]);
  });
});

describe('power', () => {
  it('is that of the network and of the facility, of each option in the order of the answer', () => {
    const answer = run({ options: two });
    const view = powerView(new Shown(answer, euro, undefined));
    expect(view.options.map(({ id }) => id)).toEqual(['cpo', 'retimed']);
    expect(view.network).toEqual(['cpo', 'retimed'].map((id) => quantitiesOf(answer, id).networkPower!.value));
    expect(view.facility).toEqual(['cpo', 'retimed'].map((id) => quantitiesOf(answer, id).facilityPower!.value));
    expect(view).not.toHaveProperty('ranges');
    expect(named(view.more)).toEqual(['energyPerBit', 'opticsShare', 'annualEnergy']);
    expect(view.networks).toEqual([]);
  });

  it('has the range of the facility in watts, whatever the currency', () => {
    const answer = run({ options: two });
    const assessment = finish(assess(answer, { draws: 64, seed: 1 }, ['tcoWithoutIdle', 'facilityPower'], []));
    const { options, ranges } = powerView(new Shown(answer, euro, assessment));
    expect(ranges).toEqual(options.map(({ id }) => assessment.sample.options.get(id)!.get('facilityPower')));
  });

  it('of a fabric is told by tiers too', () => {
    expect(named(powerView(shownOf({ scope: 'fabric', options: two })).more)).toEqual([
      ...['powerPerEndpoint', 'leafSwitchPower', 'upperSwitchPower', 'energyPerBit', 'opticsShare', 'annualEnergy'],
    ]);
  });

  it('of several networks is told of each', () => {
    const answer = run({ scope: 'fabric', networks, options: two });
    const view = powerView(new Shown(answer, dollars, undefined));
    expect(view.networks).toEqual(
      ['networkPower', 'facilityPower'].map((quantity) => ({
        ...{ quantity, unit: 'W' },
        rows: ['a', 'b'].map((id) => ({
          ...{ key: `${id}/${quantity}`, label: networks[id]!.label ?? id },
          values: view.options.map((option) => quantitiesOf(answer, option.id)[`${id}/${quantity}`]!.value),
        })),
      })),
    );
  });
});

describe('failures, carbon and what is left', () => {
  it('of one switch have their own tables', () => {
    const { failures, network } = resultsView(shownOf({ options: two }));
    expect(named(failures)).toEqual(['leafEvents', 'switchSwaps', 'leafDownEndHours', 'availability']);
    expect([network.fabrics, named(network.counts)]).toEqual([[], ['leafInstalledEnds', 'tcoPerGbps']]);
    expect(failures.networks).toEqual([]);
  });

  it('of a fabric say what stops and what it costs', () => {
    const { failures } = resultsView(shownOf({ scope: 'fabric', options: two }));
    expect(named(failures)).toEqual([
      ...['leafEvents', 'upperEvents', 'cardEvents', 'switchSwaps', 'interruptions', 'idleShare'],
      ...['idleAcceleratorHours', 'cutOffHours', 'presentIdleCost', 'tco', 'availability'],
    ]);
  });

  it('of several networks name interruptions and swaps of each', () => {
    const { failures } = resultsView(shownOf({ scope: 'fabric', networks, options: two }));
    expect(failures.networks.map(({ quantity }) => quantity)).toEqual(['interruptions', 'switchSwaps']);
  });

  it('carbon is what is embodied and what the years add', () => {
    const answer = run({ options: two });
    const assessment = finish(assess(answer, { draws: 64, seed: 1 }, ['tcoWithoutIdle', 'totalCarbon'], []));
    const { carbon } = resultsView(new Shown(answer, euro, assessment));
    expect(carbon.years).toBe(5);
    for (const [i, { id }] of carbon.options.entries()) {
      const { embodiedCarbon, totalCarbon } = quantitiesOf(answer, id);
      expect([carbon.embodied[i], carbon.total[i]]).toEqual([embodiedCarbon!.value, totalCarbon!.value]);
      expect(carbon.operational[i]! + carbon.embodied[i]!).toBeCloseTo(totalCarbon!.value!, 6);
      expect(carbon.ranges![i]).toEqual(assessment.sample.options.get(id)!.get('totalCarbon'));
    }
    expect(resultsView(new Shown(answer, euro, undefined)).carbon).not.toHaveProperty('ranges');
  });

  it('what is left at the end is the residual of each option, in the currency shown', () => {
    const answer = run({ options: two });
    const { investment } = resultsView(new Shown(answer, euro, undefined));
    expect(investment.unit).toBe('EUR');
    expect(investment.left).toEqual(['cpo', 'retimed'].map((id) => quantitiesOf(answer, id).residual!.value! / 2));
    expect(investment.rows.map(({ option }) => option.id)).toEqual(['cpo']);
  });
});

describe('the picture of a fabric', () => {
  const network = (scenario: Scenario): NetworkView =>
    networkView(shownOf({ scope: 'fabric', options: two, ...scenario }));
  const fabric = (scenario: Scenario): FabricView => network(scenario).fabrics[0]!;

  it('is of the option that leads, with its tiers from the top down', () => {
    const answer = run({ scope: 'fabric', options: two, inputs: { endpointCount: 8192 } });
    const of = quantitiesOf(answer, 'cpo');
    const value = (name: string): number => of[name]!.value!;
    const view = fabric({ inputs: { endpointCount: 8192 } });
    expect(view.option.id).toBe('cpo');
    expect(view.tiers).toEqual([
      {
        ...{ kind: 'top', count: value('spineCount'), switch: '102.4T', optics: 'package' },
        ...{ used: value('upperUsedEnds'), installed: value('upperInstalledEnds') },
      },
      {
        ...{ kind: 'leaf', count: value('leafCount'), switch: '102.4T', optics: 'package' },
        ...{ used: value('leafUsedEnds'), installed: value('leafInstalledEnds') },
      },
      { kind: 'endpoint', count: 8192, switch: null, used: null, installed: null, optics: 'cards' },
    ]);
    expect(view).toMatchObject({
      ...{ tierCount: 2, planes: 1, sites: 1, copperShare: 0, endpointRateGbps: 800 },
      ...{ switches: value('switchCount'), links: value('interSwitchLinks'), mostEndpoints: value('maxEndpoints') },
      stranded: {
        ends: value('leafStrandedEnds') + value('upperStrandedEnds'),
        ...{ cost: value('strandedCost'), unit: 'USD' },
      },
    });
    expect(view).not.toHaveProperty('network');
  });

  it('says what is stranded: ends of every tier that no link uses, and their cost', () => {
    const answer = run({ scope: 'fabric', options: two, inputs: { endpointCount: 40_000 } });
    const of = quantitiesOf(answer, 'cpo');
    const ends = ['leaf', 'upper', 'core'].map((tier) => of[`${tier}StrandedEnds`]!.value!);
    const { stranded } = networkView(new Shown(answer, euro, undefined)).fabrics[0]!;
    expect(stranded).toEqual({
      ...{ ends: ends.reduce((a, b) => a + b, 0), cost: of.strandedCost!.value! / 2, unit: 'EUR' },
    });
    expect(stranded.ends).toBeGreaterThan(0);
    expect(stranded.cost).toBeGreaterThan(0);
  });

  it('names the tiers in between', () => {
    const kinds = (endpointCount: number): string[] =>
      fabric({ inputs: { endpointCount } }).tiers.map(({ kind }) => kind);
    expect(kinds(64)).toEqual(['leaf', 'endpoint']);
    expect(kinds(8192)).toEqual(['top', 'leaf', 'endpoint']);
    expect(kinds(100_000)).toEqual(['top', 'upper', 'leaf', 'endpoint']);
    expect(kinds(5_000_000)).toEqual(['top', 'core', 'upper', 'leaf', 'endpoint']);
  });

  it('counts the switches of each tier', () => {
    const answer = run({ scope: 'fabric', options: two, inputs: { endpointCount: 5_000_000 } });
    const of = quantitiesOf(answer, 'cpo');
    const counts = ['fourthCount', 'coreCount', 'spineCount', 'leafCount'].map((name) => of[name]!.value);
    expect(
      fabric({ inputs: { endpointCount: 5_000_000 } })
        .tiers.slice(0, 4)
        .map(({ count }) => count),
    ).toEqual(counts);
  });

  it('says where its optics are: in cages, in sockets or in the package', () => {
    const optics = (...options: string[]): unknown => fabric({ options, baseline: options[0]! }).tiers[0]!.optics;
    expect(optics('retimed')).toBe('cages');
    expect(optics('cpo')).toBe('package');
    const near = runScenario({ scope: 'fabric', options: ['npo'], baseline: 'npo' }, shipped);
    expect(networkView(new Shown(near, dollars, undefined)).fabrics[0]!.tiers[0]!.optics).toBe('sockets');
  });

  it('has the optics of each tier where they are mixed', () => {
    const tiers = fabric({ options: ['cpo-upper'], baseline: 'cpo-upper' }).tiers;
    expect(tiers.map(({ optics }) => optics)).toEqual(['package', 'cages', 'cards']);
  });

  it('has its planes, its rate and its share of copper', () => {
    expect(fabric({ inputs: { endpointCount: 4096, planeCount: 2, endpointRate: 400 } })).toMatchObject({
      ...{ planes: 2, endpointRateGbps: 400 },
    });
    const view = fabric({
      capacity: '51.2T',
      inputs: { endpointCount: 4096, cardPortRate: 400, accessCopperShare: 0.5, accessLength: 1 },
      options: ['retimed'],
    });
    expect(view.copperShare).toBeCloseTo(0.5, 2);
  });

  it('has sites on a campus, and what lies between several of them', () => {
    const campus = network({ scope: 'campus', inputs: { siteCount: 3 } });
    expect(campus.fabrics[0]!.sites).toBe(3);
    expect(named(campus.sites!)).toEqual(
      expect.arrayContaining([
        'dciLinks',
        'dciModules',
        'fibrePairs',
        'dciPower',
        'dciCost',
        'oneWayLatency',
        'syncTime',
      ]),
    );
    expect(network({ scope: 'campus', inputs: { siteCount: 1 } })).not.toHaveProperty('sites');
    expect(network({ inputs: { siteCount: 3 } })).not.toHaveProperty('sites');
    expect(fabric({ inputs: { siteCount: 3 } }).sites).toBe(1);
  });

  it('of several networks is one of each, with its counts', () => {
    const { fabrics, counts } = network({ networks });
    expect(fabrics.map((one) => [one.network!.id, one.network!.label, one.tiers.at(-1)!.count])).toEqual([
      ['a', 'Compute', 1024],
      ['b', 'b', 64],
    ]);
    expect(fabrics.map(({ tiers }) => tiers[0]!.switch)).toEqual(['102.4T', '51.2T']);
    const [first] = fabrics;
    expect(first!.network!.counts.rows.find(({ quantity }) => quantity === 'leafSwitchCount')!.key).toBe(
      'a/leafSwitchCount',
    );
    expect(named(counts)).toContain('interSwitchLinks');
    expect(counts.rows.every((row) => !('key' in row))).toBe(true);
  });

  it('counts what a fabric of two tiers has, and no tier above', () => {
    const names = named(network({}).counts);
    expect(names).toEqual(
      [
        ...[
          'racks',
          'linksToInstall',
          'bringUpHours',
          'bringUpDays',
          'tierCount',
          'leafSwitchCount',
          'upperSwitchCount',
        ],
        ...['interSwitchLinks', 'leafUsedEnds', 'leafInstalledEnds', 'upperUsedEnds', 'upperInstalledEnds'],
        ...['cardInstalledEnds', 'strandedCost', 'fibreCount', 'fibreLength', 'fibresPerEndpoint', 'fibreRatio'],
        ...['maxEndpoints', 'tcoPerEndpoint', 'tcoPerGbps'],
      ].filter((name) => names.includes(name)),
    );
    expect(names).toEqual(
      expect.arrayContaining(['racks', 'tierCount', 'upperUsedEnds', 'maxEndpoints', 'tcoPerEndpoint']),
    );
  });
});

describe('the picture of a fabric of edition 2026.11', () => {
  beforeAll(() => loadEdition('2026.11'));
  const kinds = (endpointCount: number): FabricView => {
    const scenario: Scenario = { edition: '2026.11', scope: 'fabric', options: two, inputs: { endpointCount } };
    const answer = runScenario(scenario, catalogFor(scenario, shipped));
    return networkView(new Shown(answer, dollars, undefined)).fabrics[0]!;
  };

  it('has the top apart from all that stands between', () => {
    const large = kinds(100_000);
    expect(large.tiers.map(({ kind }) => kind)).toEqual(['top', 'middle', 'leaf', 'endpoint']);
    expect(large.tiers[1]).toMatchObject({ used: null, installed: null, switch: large.tiers[0]!.switch });
    expect(large.tiers[0]!.count).toBeGreaterThan(0);
    expect(large.tiers[1]!.count).toBeGreaterThan(0);
    expect(large.tiers[0]!.used).toBeGreaterThan(0);
  });

  it('has no tier between of two, and no count that the edition does not know', () => {
    expect(kinds(8192).tiers.map(({ kind }) => kind)).toEqual(['top', 'leaf', 'endpoint']);
    expect(kinds(8192).mostEndpoints).toBeGreaterThan(0);
  });
});
