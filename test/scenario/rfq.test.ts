/** What suppliers are asked for: lines, quantities, questions and their order. What a form shows of it is tested in test/export. */
import { describe, expect, it } from 'vitest';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { checkOfLine, requestForQuotes, type Rfq, type RfqLine } from '../../src/scenario/rfq.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { catalog } from '../cases/tables.ts';

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
      'module-retimed-1600g': ['system-retimed-102.4t-64x1600g'],
      'module-retimed-800g': ['system-retimed-51.2t-64x800g'],
      'system-retimed-102.4t-64x1600g': ['module-retimed-1600g'],
      'system-retimed-51.2t-64x800g': ['module-retimed-800g'],
    });
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
