import { describe, expect, it } from 'vitest';
import { usDollar } from '../../src/scenario/currency.ts';
import { catalog as shipped } from '../../src/scenario/shipped-edition.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { questionView, switchesOf } from '../../src/view/question-view.ts';
import type { QuestionView } from '../../src/view/view.ts';
import { run } from '../cases/fabric-run.ts';
import { catalog } from '../cases/tables.ts';

const question = (scenario: Scenario): QuestionView => questionView(run(scenario), usDollar, 300, catalog);
const idsOf = (options: readonly { readonly id: string }[]): string[] => options.map(({ id }) => id);

describe('the question of one switch', () => {
  it('has its switch, its ports and nothing of a network', () => {
    expect(question({})).toMatchObject({
      ...{ scope: 'switch', capacity: '102.4T', ports: 64, portRateGbps: 1600, tiers: 1 },
      ...{ endpoints: 0, endpointRateGbps: 0, planes: 1, sites: 1, networks: [] },
      ...{ upperSwitch: null, coreSwitch: null, fourthSwitch: null, above: [] },
      ...{ region: 'us', buyerClass: 'contract', years: 5, reference: 'retimed', currency: usDollar, draws: 300 },
    });
    expect(question({ inputs: { planeCount: 2 } }).planes).toBe(1);
    expect(question({ capacity: '51.2T' })).toMatchObject({ capacity: '51.2T', ports: 64, portRateGbps: 800 });
  });

  it('offers the regions and currencies of the tables', () => {
    const { regions, currencies } = question({});
    expect(regions[0]).toEqual({ id: 'us', label: 'US average' });
    expect(regions).toHaveLength(catalog.data.regions.length);
    expect(currencies.find(({ code }) => code === 'EUR')).toEqual({
      code: 'EUR',
      unitsPerUsd: 0.8684,
      asOf: '2026-06',
    });
  });

  it('is frozen where its edition is not the one that is shipped', () => {
    expect(question({})).toMatchObject({ edition: catalog.edition, frozen: false });
    const tables = { edition: '2030.01', data: catalog.data } as typeof catalog;
    expect(questionView(run({}), usDollar, 300, tables).frozen).toBe(true);
  });
});

describe('the question of a network', () => {
  it('has its size, its rate, its planes and its tiers', () => {
    const inputs = { endpointCount: 8192, endpointRate: 400, planeCount: 2 };
    expect(question({ scope: 'fabric', inputs })).toMatchObject({
      ...{ endpoints: 8192, endpointRateGbps: 400, planes: 2, sites: 1, tiers: 2 },
    });
    expect(question({ scope: 'fabric', inputs: { endpointCount: 64 } }).tiers).toBe(1);
  });

  it('has sites on a campus alone', () => {
    expect(question({ scope: 'campus', inputs: { siteCount: 3 } }).sites).toBe(3);
    expect(question({ scope: 'fabric', inputs: { siteCount: 3 } }).sites).toBe(1);
  });

  it('has the most tiers of its options and networks, and of each network its own', () => {
    const { tiers, networks } = question({
      scope: 'fabric',
      networks: { small: { inputs: { endpointCount: 64 } }, large: { inputs: { endpointCount: 100_000 } } },
    });
    expect(networks.map((one) => [one.id, one.tiers])).toEqual([
      ['small', 1],
      ['large', 3],
    ]);
    expect(tiers).toBe(3);
  });
});

describe('the switches above the leaves', () => {
  const above = (scenario: Scenario): unknown => {
    const { upperSwitch, coreSwitch, fourthSwitch, above: labels } = question({ scope: 'fabric', ...scenario });
    return [upperSwitch, coreSwitch, fourthSwitch, labels];
  };
  const three = { endpointCount: 100_000 };

  it('are named up to the last that is not that of the tier below', () => {
    expect(above({ capacity: '51.2T', upperSwitch: '102.4T' })).toEqual(['102.4T', null, null, ['102.4T']]);
    expect(above({ capacity: '51.2T', coreSwitch: '102.4T', inputs: { endpointCount: 40_000 } })).toEqual([
      ...[null, '102.4T', null, ['51.2T', '102.4T']],
    ]);
    expect(above({ capacity: '51.2T', upperSwitch: '102.4T', inputs: three })).toEqual([
      '102.4T',
      null,
      null,
      ['102.4T'],
    ]);
  });

  it('are none where each is that of the tier below, and of one switch', () => {
    expect(above({})).toEqual([null, null, null, []]);
    expect(above({ scope: 'switch', capacity: '51.2T', upperSwitch: '102.4T' })).toEqual([null, null, null, []]);
  });

  it('of several networks are what the scenario says for all, and of each network its own', () => {
    const scenario: Scenario = {
      ...{ scope: 'fabric', capacity: '51.2T', coreSwitch: '102.4T' },
      networks: {
        a: { label: 'A', upperSwitch: '102.4T', inputs: { endpointCount: 4096 } },
        b: { capacity: '102.4T', inputs: { endpointCount: 512, endpointRate: 400 } },
      },
    };
    const all = { upperSwitch: '51.2T', coreSwitch: '102.4T', fourthSwitch: '102.4T' };
    expect(question({ ...scenario, ...all })).toMatchObject(all);
    const { networks, ...whole } = question(scenario);
    expect(whole).toMatchObject({ upperSwitch: null, coreSwitch: '102.4T', fourthSwitch: null });
    expect(networks).toMatchObject([
      {
        label: 'A',
        endpoints: 4096,
        capacity: '51.2T',
        capacityLabel: '51.2T',
        upperSwitch: '102.4T',
        above: ['102.4T'],
      },
      { id: 'b', endpoints: 512, endpointRateGbps: 400, capacity: '102.4T', upperSwitch: null, above: [], stays: null },
    ]);
  });
});

describe('what can be compared', () => {
  it('is what is compared and what else the scope offers, in the order of the tables, own options last', () => {
    const own = { id: 'acme', label: 'Acme', leaf: 'linear', upper: 'linear', card: 'retimed' };
    const { options, choices } = question({ options: [own, 'linear', 'retimed'] });
    expect(idsOf(options)).toEqual(['acme', 'linear', 'retimed']);
    expect(idsOf(choices)).toEqual([
      ...idsOf(catalog.data.options.filter(({ choices: scopes }) => scopes.includes('switch'))),
      'acme',
    ]);
    expect(choices.find(({ id }) => id === 'cpo')).toMatchObject({ integrated: true, sponsor: null, own: false });
    expect(choices.find(({ id }) => id === 'half-retimed')).toMatchObject({ integrated: false, sponsor: null });
  });

  it('has no option of networks for one switch', () => {
    const of = (scope: Scenario['scope']): string[] => idsOf(question({ scope: scope! }).choices);
    const ofNetworks = catalog.data.options.filter(({ choices }) => !choices.includes('switch'));
    expect(ofNetworks.length).toBeGreaterThan(0);
    for (const { id } of ofNetworks) {
      expect(of('switch')).not.toContain(id);
      expect(of('fabric')).toContain(id);
    }
  });
});

describe('what suppliers can quote optics for', () => {
  const quotable = (scenario: Scenario) => question(scenario).quotable;

  it('is each architecture of the scope, in switches and in cards', () => {
    expect(quotable({ scope: 'fabric', capacity: '51.2T' })).toContainEqual({
      architecture: 'linear',
      label: null,
      portRateGbps: 800,
      cardRateGbps: 800,
    });
    expect(quotable({ scope: 'fabric' })).toContainEqual({
      architecture: 'retimed',
      label: null,
      portRateGbps: 1600,
      cardRateGbps: 800,
    });
  });

  it('is of no card where optics are in the switch, and of none where there are no cards', () => {
    expect(quotable({ scope: 'fabric' }).find(({ architecture }) => architecture === 'cpo')).toMatchObject({
      ...{ portRateGbps: 1600, cardRateGbps: null },
    });
    expect(new Set(quotable({}).map(({ cardRateGbps }) => cardRateGbps))).toEqual(new Set([null]));
  });

  it('names each once: options that mix architectures are no more to quote for', () => {
    const names = quotable({ scope: 'fabric' }).map(({ architecture }) => architecture);
    expect(new Set(names).size).toBe(names.length);
    expect([...names].sort()).toEqual(['cpo', 'half-retimed', 'linear', 'retimed']);
  });

  it('has no option of the tables whose cards are of another architecture, unless its optics are in the switch', () => {
    const answer = run({ scope: 'fabric' });
    const { data } = catalog;
    const [retimed, , linear] = data.options;
    const mixed = { ...linear!, id: 'mixed', leaf: 'half-retimed', upper: 'half-retimed', card: retimed!.card };
    const options = data.options.map((option) => (option.id === 'half-retimed' ? mixed : option));
    const tables = Object.create(catalog, { data: { value: { ...data, options } } }) as typeof catalog;
    const { quotable: found } = questionView(
      { ...answer, resolved: { ...answer.resolved, catalog: tables } },
      ...([usDollar, 300, catalog] as const),
    );
    expect(found.map(({ architecture }) => architecture).sort()).toEqual(['cpo', 'linear', 'retimed']);
  });

  it('is each product of the reader by its label, else by its id', () => {
    const architectures = { acme: { like: 'linear', label: 'Acme LPO' }, beta: { like: 'cpo' } };
    const own = quotable({ scope: 'fabric', architectures }).slice(-2);
    expect(own).toMatchObject([
      { architecture: 'acme', label: 'Acme LPO', portRateGbps: 1600, cardRateGbps: 800 },
      { architecture: 'beta', label: 'beta', portRateGbps: 1600, cardRateGbps: null },
    ]);
  });
});

describe('the switches to choose from', () => {
  it('are those of the tables, those of a first view first, then own ones', () => {
    const switches = { mine: { like: '102.4T', label: 'Our box' }, other: { like: '51.2T' } };
    const { capacities } = question({ switches });
    expect(capacities.slice(-2)).toEqual([
      { id: 'mine', label: 'Our box', first: false },
      { id: 'other', label: '"other"', first: false },
    ]);
    expect(capacities).toHaveLength(catalog.data.switches.length + 2);
  });

  it('are told in the order of the tables apart from that', () => {
    const { resolved } = run({});
    const rows = [
      { id: 'a', label: 'A', first: false },
      { id: 'b', label: 'B', first: true },
      { id: 'c', label: 'C', first: false },
      { id: 'd', label: 'D', first: true },
    ];
    const tables = { ...resolved.catalog, data: { ...shipped.data, switches: rows } } as unknown as typeof catalog;
    expect(switchesOf({ ...resolved, catalog: tables })).toEqual([rows[1], rows[3], rows[0], rows[2]]);
  });
});
