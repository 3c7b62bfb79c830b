import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { fabricOf, refusalOfRun, run } from '../cases/fabric-run.ts';

const fabric = (inputs: NonNullable<Scenario['inputs']>, more: Scenario = {}): Scenario => ({
  scope: 'fabric',
  capacity: '51.2T',
  ...more,
  inputs,
});
const dac = { id: 'own', label: 'Own', leaf: 'retimed', upper: 'retimed', card: 'retimed' };
const optical = 'retimed, half-retimed, linear, cpo';
const lanes = 'links of whole lanes of 100 Gbit/s up to the port rate of 800 Gbit/s';

/** Field, what was found, what is allowed. */
const cases: readonly [string, Scenario, string, string, string][] = [
  ['no endpoints', fabric({ endpointCount: 0 }), 'inputs.endpointCount', '0', 'a whole number 1 to 33554432'],
  [
    'part of an endpoint',
    fabric({ endpointCount: 1.5 }),
    'inputs.endpointCount',
    '1.5',
    'a whole number 1 to 33554432',
  ],
  [
    'more endpoints than four tiers hold',
    fabricOf(64, { endpointCount: 2097153 }),
    'inputs.endpointCount',
    '2097153',
    '1 to 2097152, which four tiers hold',
  ],
  [
    'more endpoints than four tiers on each of two sites hold',
    { ...fabricOf(64, { endpointCount: 4194305, siteCount: 2 }), scope: 'campus' },
    'inputs.endpointCount',
    '4194305',
    '1 to 4194304, which four tiers hold',
  ],
  [
    'a switch of one port',
    { ...fabric({ endpointCount: 10 }), capacity: 'm', switches: { m: { like: '51.2T', ports: 1, portRate: 800 } } },
    'capacity',
    '"m", with 1 link of an endpoint\'s rate',
    'a switch with at least 2 links at this rate, one down and one up',
  ],
  [
    'a switch of one port above the leaves',
    {
      ...fabric({ endpointCount: 1000 }),
      upperSwitch: 'm',
      switches: { m: { like: '51.2T', label: 'One port', ports: 1, portRate: 800 } },
    },
    'upperSwitch',
    "One port, with 1 link of an endpoint's rate",
    'a switch with at least 2 links at this rate, one down and one up',
  ],
  [
    'a link faster than a port',
    fabric({ endpointRate: 1600 }),
    'inputs.endpointRate',
    '1600 Gbit/s over 1 plane, links of 1600 Gbit/s',
    lanes,
  ],
  [
    'a link of eight thirds of a lane',
    fabric({ planeCount: 3 }),
    'inputs.endpointRate',
    '800 Gbit/s over 3 planes, links of 266.667 Gbit/s',
    lanes,
  ],
  [
    'a link below a lane',
    fabric({ endpointRate: 50, cardPortRate: 400 }),
    'inputs.endpointRate',
    '50 Gbit/s over 1 plane, links of 50 Gbit/s',
    lanes,
  ],
  ['oversubscription below 1', fabric({ oversubscription: 0.9 }), 'inputs.oversubscription', '0.9', '1 to 64'],
  [
    'a job larger than the fabric',
    fabric({ endpointCount: 100, jobEndpoints: 101 }),
    'inputs.jobEndpoints',
    '101',
    '1 to 100, the endpoints',
  ],
  [
    'more sites than endpoints',
    fabric({ endpointCount: 4, siteCount: 5 }, { scope: 'campus' }),
    'inputs.siteCount',
    '5',
    '1 to 4, the endpoints',
  ],
  ['no site', fabric({ siteCount: 0 }, { scope: 'campus' }), 'inputs.siteCount', '0', 'a whole number 1 to 1000'],
  [
    'a card rate without figures',
    fabric({ cardPortRate: 200 }),
    'inputs.cardPortRate',
    '200 Gbit/s',
    '400, 800, 1600 Gbit/s, for which retimed has figures',
  ],
  [
    'an endpoint rate that no card module has',
    fabric({ endpointRate: 200 }),
    'inputs.cardPortRate',
    '200 Gbit/s',
    '400, 800, 1600 Gbit/s, for which retimed has figures',
  ],
  [
    'a card module whose lanes are faster than those of the leaf',
    fabric({ cardPortRate: 1600 }),
    'inputs.cardPortRate',
    '1600 Gbit/s, a module that cannot be split over ports of 800 Gbit/s',
    'up to 800 Gbit/s: the port, or 8 lanes of 100 Gbit/s that split over several ports',
  ],
  [
    'the same where the endpoint asks for it over two planes',
    fabric({ endpointRate: 1600, planeCount: 2 }),
    'inputs.cardPortRate',
    '1600 Gbit/s, a module that cannot be split over ports of 800 Gbit/s',
    'up to 800 Gbit/s: the port, or 8 lanes of 100 Gbit/s that split over several ports',
  ],
  ['copper as an option', fabric({}, { options: ['dac'] }), 'options[0]', '"dac"', `${optical}, cpo-upper`],
  ['copper in the leaf', fabric({}, { options: [{ ...dac, leaf: 'dac' }] }), 'options[0].leaf', '"dac"', optical],
  ['copper above it', fabric({}, { options: [{ ...dac, upper: 'aec' }] }), 'options[0].upper', '"aec"', optical],
  ['copper in the card', fabric({}, { options: [{ ...dac, card: 'dac' }] }), 'options[0].card', '"dac"', optical],
  [
    'an own architecture like copper',
    fabric({}, { architectures: { mine: { like: 'dac' } } }),
    'architectures.mine.like',
    '"dac"',
    optical,
  ],
  [
    'co-packaged optics in a card',
    fabric({}, { options: [{ ...dac, card: 'cpo' }] }),
    'options.own.card',
    '"cpo"',
    'an architecture that plugs into a card',
  ],
  ['five tiers', fabric({ requestedTierCount: 5 }), 'inputs.requestedTierCount', '5', 'a whole number 0 to 4'],
  ['half a wiring', fabric({ evenWiring: 0.5 }), 'inputs.evenWiring', '0.5', 'a whole number 0 to 1'],
  ['more copper than endpoints', fabric({ accessCopperShare: 1.1 }), 'inputs.accessCopperShare', '1.1', '0 to 1'],
  ['a switch of one port', fabric({ maxRadix: 1 }), 'inputs.maxRadix', '1', 'a whole number 2 to 4096'],
];

describe('a fabric is refused', () => {
  it.each(cases)('%s', (_, scenario, field, found, allowed) => {
    const refused = refusalOfRun(scenario);
    expect({ field: refused?.field, found: refused?.found, allowed: refused?.allowed }).toEqual({
      field,
      found,
      allowed,
    });
    expect(refused?.message).not.toContain('\n');
  });
});

describe('a fabric is answered', () => {
  it.each<[string, Scenario]>([
    ['with a million endpoints', fabric({ endpointCount: 1_000_000 })],
    ['at four full tiers', fabricOf(64, { endpointCount: 2097152 })],
    ['with a job of all its endpoints', fabric({ endpointCount: 100, jobEndpoints: 100 })],
    ['with a site for each endpoint', fabric({ endpointCount: 4, siteCount: 4 }, { scope: 'campus' })],
    ['with more sites than endpoints where there are no sites', fabric({ endpointCount: 4, siteCount: 5 })],
    ['with a link as fast as a port', fabric({ endpointRate: 800 })],
    [
      'with a twin module of 800G over two ports of 400G',
      fabric({ portRate: 400, endpointRate: 400, cardPortRate: 800 }),
    ],
    ['with a card module that two ports carry', fabric({ endpointRate: 1600, planeCount: 2, cardPortRate: 800 })],
    ['with a card module that a port of its rate carries', fabric({ portRate: 1600, cardPortRate: 1600 })],
    ['with a link of one lane', fabric({ planeCount: 8 })],
    ['with switches of two ports', fabric({ maxRadix: 2, endpointCount: 2 })],
    // Inputs of other scopes are accepted and ignored.
    ['in one switch, whatever the fabric', { inputs: { jobEndpoints: 9000, endpointRate: 50, siteCount: 1000 } }],
  ])('%s', (_, scenario) => {
    expect(refusalOfRun(scenario)?.message).toBeUndefined();
    for (const { quantities } of run(scenario).options)
      for (const { value } of Object.values(quantities)) expect(value === null || Number.isFinite(value)).toBe(true);
  });

  it('a job of the usual size: all endpoints up to 16,384', () => {
    const jobOf = (endpointCount: number): number => {
      const { resolved } = run(fabric({ endpointCount }));
      return resolved.input(resolved.options[0]!, 'jobEndpoints').value;
    };
    expect([jobOf(100), jobOf(16384), jobOf(100000)]).toEqual([100, 16384, 16384]);
  });
});
