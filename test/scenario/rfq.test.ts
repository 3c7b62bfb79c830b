/** What suppliers are asked for: lines, quantities, questions and their order. What a form shows of it is tested in test/export. */
import { describe, expect, it } from 'vitest';
import { Catalog } from '../../src/catalog/catalog.ts';
import { catalogFor, loadEdition } from '../../src/scenario/editions.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { checkOfLine, requestForQuotes, type Rfq, type RfqLine } from '../../src/scenario/rfq.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { catalog, tables } from '../cases/tables.ts';

const asked = { due: '2027-01-15', validUntil: '2027-04-30', currency: 'EUR' };
const request = (scenario: Scenario, worth: Parameters<typeof requestForQuotes>[1] = []): Rfq =>
  requestForQuotes(resolveScenario(scenario, catalog), worth, asked);
const linesOf = (scenario: Scenario): Record<string, RfqLine> =>
  Object.fromEntries(request(scenario).lines.map((line) => [line.id, line]));
const quantities = (scenario: Scenario): Record<string, number> =>
  Object.fromEntries(request(scenario).lines.map(({ id, quantity }) => [id, quantity]));

const noSpares = { moduleSpareShare: 0, switchSpareShare: 0 };
const fabric: Scenario = {
  scope: 'fabric',
  options: ['retimed', 'cpo'],
  inputs: { endpointCount: 1024, ...noSpares },
};
/** Other products on leaves than above, on the cards of the first. */
const mixed = (id: string, leaf: string, upper: string) => ({ id, leaf, upper, card: 'retimed' });
const twoNetworks: Scenario = {
  scope: 'fabric',
  options: ['retimed'],
  networks: {
    back: { inputs: { endpointCount: 1024 } },
    front: { capacity: '51.2T', inputs: { endpointCount: 512 } },
  },
};
const withoutLaser = [
  ...(['price', 'currency', 'power', 'powerMax', 'powerConditions', 'warrantyYears'] as const),
  ...(['failureRate', 'failureTest', 'leadTimeWeeks', 'validUntil', 'note'] as const),
];

describe('a line', () => {
  it('of a module has its architecture and its rate, and is asked of no switch', () =>
    expect(linesOf({})['module-retimed-1600g']).toEqual({
      id: 'module-retimed-1600g',
      what: 'module',
      architecture: 'retimed',
      rateGbps: 1600,
      switch: null,
      network: null,
      // 64 ends and spares of 3 %.
      quantity: Math.ceil(64 * 1.02),
      asks: withoutLaser,
      instead: ['system-retimed-102.4t-64x1600g'],
      target: { what: 'module', architecture: 'retimed', rateGbps: 1600 },
    }));

  it('of a whole switch tells the switch by its numbers', () =>
    expect(linesOf({})['system-cpo-102.4t-64x1600g']).toMatchObject({
      what: 'system',
      architecture: 'cpo',
      rateGbps: null,
      switch: { capacityGbps: 102_400, ports: 64, portRateGbps: 1600 },
      instead: ['module-cpo-1600g'],
      target: { what: 'system', architecture: 'cpo', capacity: '102.4T' },
    }));

  it('of a switch without optics has no architecture, and any whole switch of that size stands in its place', () =>
    expect(linesOf({ options: ['retimed', 'cpo'] })['switch-102.4t-64x1600g']).toMatchObject({
      what: 'switch',
      architecture: null,
      asks: withoutLaser,
      instead: ['system-retimed-102.4t-64x1600g', 'system-cpo-102.4t-64x1600g'],
      target: { what: 'switch', capacity: '102.4T' },
    }));

  it('of a module for cards has no other way to be offered', () =>
    expect(linesOf(fabric)['card-module-retimed-800g']).toMatchObject({
      what: 'card-module',
      rateGbps: 800,
      instead: [],
      target: { what: 'card-module', architecture: 'retimed', rateGbps: 800 },
    }));

  it('asks about the laser where it may stand outside alone', () => {
    const lines = Object.values(linesOf({}));
    const asking = lines.filter(({ asks }) => asks.includes('laserIncluded')).map(({ id }) => id);
    expect(asking).toEqual(['module-cpo-1600g', 'system-cpo-102.4t-64x1600g']);
  });

  it('of an own product or an own switch is told in the words of the tables', () => {
    const lines = linesOf({
      capacity: 'mine',
      switches: { mine: { like: '51.2T', ports: 128, portRate: 400 } },
      architectures: { acme: { like: 'linear' } },
      options: ['linear', { id: 'o', leaf: 'acme', upper: 'acme', card: 'acme' }],
      inputs: noSpares,
    });
    expect(Object.keys(lines)).toEqual([
      ...['module-retimed-400g', 'system-retimed-51.2t-128x400g', 'switch-51.2t-128x400g'],
      ...['module-linear-400g', 'system-linear-51.2t-128x400g'],
    ]);
    // The own product is the same thing: it is asked for once.
    expect(lines['module-linear-400g']).toMatchObject({ quantity: 128, target: { architecture: 'linear' } });
    expect(lines['switch-51.2t-128x400g']!.target).toEqual({ what: 'switch', capacity: 'mine' });
  });

  it('of a switch that is sold with its optics alone is none of the bare switch', () => {
    const bare = (scenario: Scenario) => Object.keys(linesOf(scenario)).filter((id) => id.startsWith('switch-'));
    expect(bare({ options: ['retimed', 'cpo'] })).toEqual(['switch-102.4t-64x1600g']);
    expect(bare({ options: ['cpo'], baseline: 'cpo' })).toEqual(['switch-102.4t-64x1600g']);
    const priced = (options: string[]) => quantities({ ...fabric, options, baseline: options[0]! });
    // A switch of co-packaged optics is not counted among those that are bought bare.
    expect(priced(['retimed', 'cpo'])['switch-102.4t-64x1600g']).toBe(priced(['retimed'])['switch-102.4t-64x1600g']);
  });

  it('of one of several networks says which where the whole scenario has no such switch', () => {
    const lines = linesOf(twoNetworks);
    expect(Object.values(lines).map(({ id, network }) => [id, network])).toEqual([
      ['module-retimed-1600g', null],
      ['system-retimed-102.4t-64x1600g', null],
      ['switch-102.4t-64x1600g', null],
      ['card-module-retimed-800g', null],
      ['module-retimed-800g', null],
      ['system-retimed-51.2t-64x800g-n2', 2],
      ['switch-51.2t-64x800g-n2', 2],
    ]);
    expect(lines['system-retimed-51.2t-64x800g-n2']!.target.network).toBe('front');
    expect(lines['switch-51.2t-64x800g-n2']!.instead).toEqual(['system-retimed-51.2t-64x800g-n2']);
  });

  it('of a whole switch stands for modules of its own rate alone', () => {
    const lines = linesOf({ ...fabric, options: ['retimed'], upperSwitch: '51.2T' });
    const pairs = Object.values(lines).map(({ id, instead }) => [id, instead]);
    expect(Object.fromEntries(pairs)).toMatchObject({
      'switch-102.4t-64x1600g': ['system-retimed-102.4t-64x1600g'],
      'switch-51.2t-64x800g': ['system-retimed-51.2t-64x800g'],
      'module-retimed-1600g': ['system-retimed-102.4t-64x1600g'],
      'module-retimed-800g': ['system-retimed-51.2t-64x800g'],
      'system-retimed-102.4t-64x1600g': ['module-retimed-1600g'],
      'system-retimed-51.2t-64x800g': ['module-retimed-800g'],
    });
  });

  it('of a module that stands in cards too is one line, and no whole switch stands for it', () => {
    const lines = linesOf({ ...fabric, options: ['retimed'], capacity: '51.2T' });
    expect(Object.keys(lines)).toEqual([
      ...['module-retimed-800g', 'system-retimed-51.2t-64x800g', 'switch-51.2t-64x800g'],
    ]);
    expect(lines['module-retimed-800g']!.instead).toEqual([]);
  });

  it('of a bare switch is part of the whole switches of its own network alone', () => {
    const { networks } = twoNetworks;
    const lines = linesOf({ ...twoNetworks, networks: { ...networks, side: networks!.front! } });
    expect(lines['switch-51.2t-64x800g-n2']!.instead).toEqual(['system-retimed-51.2t-64x800g-n2']);
    expect(lines['switch-51.2t-64x800g-n3']!.instead).toEqual(['system-retimed-51.2t-64x800g-n3']);
  });

  it('of another switch of the same numbers has an id of its own', () => {
    const switches = { mine: { like: '51.2T' }, other: { like: '51.2T' } };
    const lines = linesOf({ ...fabric, options: ['retimed'], capacity: 'mine', upperSwitch: 'other', switches });
    expect(Object.values(lines).map(({ id, target }) => [id, target.capacity])).toEqual([
      ['module-retimed-800g', undefined],
      ['system-retimed-51.2t-64x800g', 'mine'],
      ['switch-51.2t-64x800g', 'mine'],
      ['system-retimed-51.2t-64x800g-2', 'other'],
      ['switch-51.2t-64x800g-2', 'other'],
    ]);
  });

  it('of a bare switch comes from an option that buys it: none of its switches has its optics in it', () =>
    // That of the mixed option would stand before its modules for the tier above.
    expect(Object.keys(linesOf({ ...fabric, options: ['cpo-upper', 'retimed'] }))).toEqual([
      ...['module-retimed-1600g', 'system-retimed-102.4t-64x1600g'],
      ...['module-cpo-1600g', 'system-cpo-102.4t-64x1600g'],
      ...['card-module-retimed-800g', 'switch-102.4t-64x1600g'],
    ]));

  it('of a whole switch is none in an edition that has no prices of it', async () => {
    await loadEdition('2026.11');
    const scenario: Scenario = { edition: '2026.11', options: ['retimed', 'cpo'] };
    const resolved = resolveScenario(scenario, catalogFor(scenario, catalog));
    const worth = [{ input: 'cpo-1600g.endPrice', value: 5, below: null }];
    const { lines, questions } = requestForQuotes(resolved, worth, asked);
    expect(lines.map(({ id, instead }) => [id, instead])).toEqual([
      ['module-cpo-1600g', []],
      ['module-retimed-1600g', []],
      ['switch-102.4t-64x1600g', []],
    ]);
    expect(questions).toEqual([{ line: 'module-cpo-1600g', field: 'price', worth: 5 }]);
  });
});

describe('a quantity', () => {
  it('is what one option buys of all tiers', () =>
    // 512 links of 1600G go down from 16 leaves and as many up, to 8 switches above.
    expect(quantities({ ...fabric, options: ['retimed'] })).toEqual({
      'module-retimed-1600g': 512 + 512 + 512,
      'system-retimed-102.4t-64x1600g': 24,
      'switch-102.4t-64x1600g': 24,
      'card-module-retimed-800g': 1024,
    }));

  it('counts spares', () => {
    const of = (inputs: object) => quantities({ options: ['retimed'], inputs: { ...noSpares, ...inputs } });
    expect(of({})).toEqual({
      'module-retimed-1600g': 64,
      'system-retimed-102.4t-64x1600g': 1,
      'switch-102.4t-64x1600g': 1,
    });
    expect(of({ moduleSpareShare: 0.5 })['module-retimed-1600g']).toBe(96);
    expect(of({ switchSpareShare: 1 })['switch-102.4t-64x1600g']).toBe(2);
  });

  it('counts spares of what stays in a network, not of what is compared', () => {
    const networks: Scenario['networks'] = {
      main: { inputs: { endpointCount: 1024 } },
      kept: { stays: 'cpo', inputs: { endpointCount: 1024 } },
    };
    const of = (inputs: object) =>
      quantities({ scope: 'fabric', options: ['retimed', 'linear'], networks, inputs: { ...noSpares, ...inputs } });
    // Engines of co-packaged optics come with spare switches: they have none of their own.
    expect(of({ moduleSpareShare: 1 })).toMatchObject({ 'module-linear-1600g': 3072, 'module-cpo-1600g': 1536 });
    expect(of({ switchSpareShare: 1 })).toMatchObject({ 'module-linear-1600g': 1536, 'module-cpo-1600g': 3072 });
  });

  // 512 links of 1600G from the leaves: 1024 ends on leaves, 512 above.
  it.each<[string, number, Scenario]>([
    ['of the option that is made of it', 1536, { options: ['linear', mixed('a', 'linear', 'retimed')] }],
    [
      'the least of those that have it in one tier',
      512,
      { options: ['retimed', mixed('a', 'linear', 'retimed'), mixed('b', 'retimed', 'linear')] },
    ],
    [
      'of the tables, not of a product with a price of its own',
      1536,
      {
        architectures: { acme: { like: 'linear', endPrice: 700 } },
        options: ['linear', mixed('a', 'acme', 'retimed')],
      },
    ],
    [
      'of the tables in the same option as a product with a price of its own',
      512,
      {
        architectures: { acme: { like: 'linear', endPrice: 700 } },
        options: ['retimed', mixed('a', 'acme', 'linear')],
      },
    ],
    [
      'of the product too where its price is that of the tables',
      1536,
      { architectures: { acme: { like: 'linear' } }, options: ['retimed', mixed('a', 'acme', 'linear')] },
    ],
    [
      'the least where the price of the tables is for a product and for what it is like',
      512,
      {
        architectures: { acme: { like: 'linear' } },
        options: ['retimed', mixed('a', 'retimed', 'acme'), mixed('b', 'linear', 'retimed')],
      },
    ],
    [
      'of a product alone where the tables have none of it compared',
      1024,
      {
        architectures: { acme: { like: 'linear', endPrice: 700 } },
        options: ['retimed', mixed('a', 'acme', 'retimed')],
      },
    ],
  ])('of a module is %s: %d', (_, quantity, scenario) => {
    const of = quantities({ ...fabric, ...scenario, baseline: (scenario.options as string[])[0]! });
    expect(of['module-linear-1600g']).toBe(quantity);
  });

  it('agrees with the price step of a quote', () => {
    const scenario: Scenario = {
      ...fabric,
      architectures: { acme: { like: 'linear' } },
      options: ['retimed', mixed('a', 'acme', 'linear')],
    };
    const prices = [1, 1024, 1536, 1537].map((from) => ({ from, price: 1000 - from / 10 }));
    const quote = { supplier: 'Acme', date: '2026-11-01', what: 'module', architecture: 'linear', prices } as const;
    const { quotes } = resolveScenario({ ...scenario, quotes: { q: quote } }, catalog);
    expect([quotes[0]!.step.from, quantities(scenario)['module-linear-1600g']]).toEqual([1536, 1536]);
  });

  it('of an option that buys none of it does not count', () =>
    // One leaf: nothing stands above it.
    expect(
      quantities({
        scope: 'fabric',
        options: ['retimed', mixed('a', 'linear', 'retimed'), mixed('b', 'retimed', 'linear')],
        inputs: { endpointCount: 32, ...noSpares },
      })['module-linear-1600g'],
    ).toBe(16));

  it('of a tier that is not built is none, and so is the line', () => {
    const scenario: Scenario = { ...fabric, options: ['retimed'], coreSwitch: '51.2T' };
    expect(linesOf(scenario)).toEqual(linesOf({ ...fabric, options: ['retimed'] }));
  });
});

describe('networks', () => {
  it('of one switch have no endpoints', () =>
    expect(request({}).networks).toEqual([{ capacityGbps: 102_400, ports: 64, portRateGbps: 1600, endpoints: null }]));

  it('are each told by their switch and their endpoints', () => {
    const { scope, networks } = request(twoNetworks);
    expect([scope, networks]).toEqual([
      'fabric',
      [
        { capacityGbps: 102_400, ports: 64, portRateGbps: 1600, endpoints: 1024 },
        { capacityGbps: 51_200, ports: 64, portRateGbps: 800, endpoints: 512 },
      ],
    ]);
  });

  it('have ports of the rate that the scenario sets', () =>
    expect(request({ inputs: { portRate: 800 } }).networks).toMatchObject([{ ports: 128, portRateGbps: 800 }]));
});

describe('questions', () => {
  const value = (input: string, worth: number | null) => ({ input, value: worth, below: null });

  it('are none where nothing is known of their worth', () => {
    const { questions, fields } = request({});
    expect(questions).toEqual([]);
    expect(fields).toEqual([...withoutLaser.slice(0, 5), 'laserIncluded', ...withoutLaser.slice(5)]);
  });

  it('go by what an answer is worth, and so do lines and columns', () => {
    const worth = [
      value('cpo-1600g.endLaserPower', 700),
      value('linear-1600g.warrantyYears', 300),
      value('retimed-1600g.systemPowerMax', 50),
      value('switch-102.4t.switchFailureRate', null),
    ];
    const { questions, fields, lines } = request({}, worth);
    expect(questions).toEqual([
      // Power of a whole switch and its laser alike rest on the power of the laser.
      { line: 'module-cpo-1600g', field: 'laserIncluded', worth: 700 },
      { line: 'system-cpo-102.4t-64x1600g', field: 'power', worth: 700 },
      { line: 'system-cpo-102.4t-64x1600g', field: 'laserIncluded', worth: 700 },
      { line: 'module-linear-1600g', field: 'warrantyYears', worth: 300 },
      { line: 'system-linear-102.4t-64x1600g', field: 'warrantyYears', worth: 300 },
      { line: 'system-retimed-102.4t-64x1600g', field: 'power', worth: 50 },
      { line: 'system-retimed-102.4t-64x1600g', field: 'powerMax', worth: 50 },
      // Of a switch that is part of each whole switch, in the order of the lines.
      ...['system-cpo', 'system-linear', 'system-retimed', 'switch', 'system-half-retimed'].map((line) => ({
        line: `${line}-102.4t-64x1600g`,
        field: 'failureRate',
        worth: null,
      })),
    ]);
    expect(fields.slice(0, 5)).toEqual(['power', 'powerMax', 'powerConditions', 'laserIncluded', 'warrantyYears']);
    expect(lines.slice(0, 4).map(({ id }) => id)).toEqual([
      ...['module-cpo-1600g', 'system-cpo-102.4t-64x1600g', 'module-linear-1600g', 'system-linear-102.4t-64x1600g'],
    ]);
  });
});

describe('an answer sets', () => {
  const asking = (scenario: Scenario, input: string, data = catalog): string[] =>
    requestForQuotes(resolveScenario(scenario, data), [{ input, value: 1, below: null }], asked).questions.map(
      ({ line, field }) => `${line.replace(/-[^-]*$/, '')} ${field}`,
    );
  const oneSwitch: Scenario = { options: ['retimed', 'cpo'] };
  const ofEach = (field: string): string[] => [`system-retimed-102.4t ${field}`, `switch-102.4t ${field}`];

  it.each([
    ['cpo-1600g.endPrice', ['module-cpo price', 'system-cpo-102.4t price']],
    ['cpo-1600g.endPower', ['module-cpo power', 'system-cpo-102.4t power']],
    ['cpo-1600g.endFailureRate', ['module-cpo failureRate']],
    [
      'cpo-1600g.endLaserPower',
      ['module-cpo laserIncluded', 'system-cpo-102.4t power', 'system-cpo-102.4t laserIncluded'],
    ],
    ['cpo-1600g.serviceUnitPrice', ['module-cpo laserIncluded', 'system-cpo-102.4t laserIncluded']],
    ['cpo-1600g.warrantyYears', ['module-cpo warrantyYears', 'system-cpo-102.4t warrantyYears']],
    ['cpo-1600g.systemPrice', ['system-cpo-102.4t price']],
    ['cpo-1600g.systemPower', ['system-cpo-102.4t power']],
    ['cpo-1600g.systemPowerMax', ['system-cpo-102.4t power', 'system-cpo-102.4t powerMax']],
    ['cpo-1600g.systemFailureRate', ['system-cpo-102.4t failureRate']],
    ['retimed-1600g.endPrice', ['module-retimed price', 'system-retimed-102.4t price']],
    // Nothing asks where the laser of a pluggable module is.
    ['retimed-1600g.endLaserPower', ['system-retimed-102.4t power']],
    ['retimed-1600g.serviceUnitPrice', []],
  ])('%s: %j', (input, expected) => expect(asking(oneSwitch, input)).toEqual(expected));

  it.each([
    ['switchPrice', 'price'],
    ['switchBasePower', 'power'],
    ['switchFailureRate', 'failureRate'],
  ])('%s of the switch: %s of it, bare and whole', (quantity, field) =>
    expect(asking(oneSwitch, `switch-102.4t.${quantity}`)).toEqual([...ofEach(field), `system-cpo-102.4t ${field}`]),
  );

  it('the price of a laser alone where the engine is soldered', () => {
    const architectures = tables.architectures.map((one) => ({ ...one, soldered: false }));
    const data = new Catalog({ ...tables, architectures });
    expect(asking(oneSwitch, 'cpo-1600g.serviceUnitPrice', data)).toEqual([]);
    expect(asking(oneSwitch, 'cpo-1600g.endLaserPower', data)).toContain('module-cpo laserIncluded');
  });
});

describe('a check', () => {
  /** FNV-1a of 32 bits over the signs of a text, in whole numbers of any size. */
  const sumOf = (text: string): string => {
    let sum = 0x811c9dc5n;
    for (const sign of text) sum = ((sum ^ BigInt(sign.codePointAt(0)!)) * 0x01000193n) % 2n ** 32n;
    return `c${sum.toString(16).padStart(8, '0')}`;
  };

  it.each([
    ['module-cpo-1600g', 64],
    ['switch-102.4t-64x1600g', 2],
    // A sum that begins with a zero.
    ['a', 181],
  ])('of %s, %d pieces, is a sum of both', (id, quantity) =>
    expect(checkOfLine(id, quantity)).toBe(sumOf(`${id}|${quantity}`)),
  );

  it('of the whole is of what is asked and of lines in any order', () => {
    const { reference, lines } = request({ options: ['retimed', 'cpo'] });
    const ofLines = lines.map(({ id, quantity }) => [id, quantity]).sort();
    expect(reference).toBe(sumOf(JSON.stringify([asked, ofLines])));
    expect(request({ options: ['cpo', 'retimed'] }).reference).toBe(reference);
  });
});
