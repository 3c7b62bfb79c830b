import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/scenario/assess.ts';
import { finish } from '../../src/scenario/finish.ts';
import { labelOfSwitch, ownSwitchValues } from '../../src/scenario/own-switch.ts';
import { recoverScenario } from '../../src/scenario/recover-scenario.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { scopes, type OwnSwitch, type Scenario } from '../../src/scenario/scenario.ts';
import { withInput } from '../../src/scenario/settings.ts';
import { expectEqual } from '../cases/expect-equal.ts';
import { refusal, resolve } from '../cases/refusal.ts';
import { catalog } from '../cases/tables.ts';

const withSwitch = (own: object, rest: Scenario = {}): Scenario => ({
  ...rest,
  switches: { mine: own as OwnSwitch },
  capacity: 'mine',
});
const quantitiesOf = (scenario: Scenario) =>
  runScenario(scenario, catalog).options.map(({ id, quantities }) => ({ id, quantities }));
const drawnOf = (scenario: Scenario) =>
  finish(assess(runScenario(scenario, catalog), { draws: 64, seed: 1 }, ['tco', 'networkPower'])).sample.ranked;
const valueOf = (scenario: Scenario, key: string): number => {
  const resolved = resolve(scenario);
  return resolved.input(resolved.options[0]!, key).value;
};

describe('a switch of the reader', () => {
  const anyScope = fc.constantFrom(...scopes);
  const anySwitch = fc.constantFrom(...catalog.data.switches.map(({ id }) => id));

  it('that sets nothing is the switch that it is like, draws included', () =>
    fc.assert(
      fc.property(anyScope, anySwitch, (scope, like) => {
        const [own, shipped]: [Scenario, Scenario] = [withSwitch({ like }, { scope }), { scope, capacity: like }];
        expectEqual(quantitiesOf(own), quantitiesOf(shipped));
        expect(drawnOf(own)).toEqual(drawnOf(shipped));
      }),
      { numRuns: 12 },
    ));

  it('with the figures of 102.4T, each set, equals 102.4T', () => {
    const figures = {
      capacity: 102_400,
      ports: 64,
      portRate: 1600,
      laneRate: 200,
      radix: 512,
      basePower: valueOf({}, 'switchBasePower'),
      fanShare: valueOf({}, 'fanShare'),
      cageLimit: valueOf({}, 'cageLimit'),
      price: valueOf({}, 'switchPrice'),
      failureRate: valueOf({}, 'switchFailureRate'),
      repairTime: valueOf({}, 'switchRepairTime'),
      handsOnTime: valueOf({}, 'switchHandsOnTime'),
      embodied: valueOf({}, 'embodiedSwitch'),
    };
    for (const scope of scopes)
      expectEqual(
        quantitiesOf(withSwitch({ like: '102.4T', ...figures }, { scope })),
        quantitiesOf({ scope, capacity: '102.4T' }),
      );
  });

  it('has the port rate that its ports leave, and figures for ports of that rate', () => {
    const { settings } = resolve(withSwitch({ like: '51.2T', capacity: 25_600, ports: 64 }));
    expect([settings.portRateGbps, settings.subjectOf('retimed')]).toEqual([400, 'retimed-400g']);
  });

  it('has as many ports in its sheets as it says', () => {
    const by = (own: object, place = {}) =>
      quantitiesOf({ ...withSwitch({ like: '51.2T', capacity: 51_200, ...own }, place), options: ['retimed'] });
    const [{ quantities }] = by({ ports: 128 }) as [ReturnType<typeof by>[0]];
    expect(quantities.leafRate!.value).toBe(400);
    expect(quantities.leafUsedEnds!.value).toBe(128);
    for (const place of [
      {},
      { scope: 'fabric' },
      { scope: 'fabric', capacity: '102.4T', upperSwitch: 'mine' },
    ] as const)
      expect(by({ ports: 128 }, place)).toEqual(by({ portRate: 400 }, place));
  });

  it('can be set and reset under its own name', () => {
    const scenario = withSwitch({ like: '102.4T', price: 90_000 });
    expect(valueOf({ ...scenario, inputs: { 'switch-mine.switchBasePower': 1500 } }, 'switchBasePower')).toBe(1500);
    const { settings } = resolve(scenario);
    const reset = withInput(scenario, settings, 'switch-mine.switchPrice', null);
    expect(reset.switches).toEqual({ mine: { like: '102.4T' } });
    expect(valueOf(withInput(scenario, settings, 'switch-mine.switchPrice', 70_000), 'switchPrice')).toBe(70_000);
  });

  it('has endpoints that ask for one port where its ports are slower than theirs', () => {
    const scenario = withSwitch({ like: '51.2T', capacity: 25_600, ports: 64 }, { scope: 'fabric' });
    expect(valueOf(scenario, 'endpointRate')).toBe(400);
    expect(valueOf({ ...scenario, inputs: { endpointRate: 200 } }, 'endpointRate')).toBe(200);
  });

  it('may take a figure of the one that it is like', () => {
    const [figure] = catalog.rivals('switch-102.4t', 'switchPrice');
    expect(valueOf(withSwitch({ like: '102.4T', price: { figure: figure!.id } }), 'switchPrice')).toBe(figure!.typical);
  });

  it.each<[string, object, string, string, string]>([
    ['without a model', {}, 'like', 'missing', '51.2T, 102.4T'],
    ['like no switch', { like: '10T' }, 'like', '"10T"', '51.2T, 102.4T'],
    ['without ports', { like: '102.4T', ports: 0 }, 'ports', '0', 'a whole number 1 to 4096'],
    ['with a billion ports', { like: '102.4T', ports: 1e9 }, 'ports', '1000000000', 'a whole number 1 to 4096'],
    [
      'whose ports do not carry its capacity',
      { like: '102.4T', capacity: 102_400, ports: 63, portRate: 1600 },
      'ports',
      '63',
      'as many as carry 102400 Gbit/s at 1600 Gbit/s each',
    ],
    [
      'with a part of a port',
      { like: '102.4T', capacity: 2000 },
      'capacity',
      '2000',
      'a whole number of ports of 1600 Gbit/s',
    ],
    [
      'with ports that have no figures',
      { like: '102.4T', ports: 10 },
      'ports',
      '10240',
      '400, 800, 1600 Gbit/s, for which there are figures',
    ],
    ['cooled by hope', { like: '102.4T', cooling: 'hope' }, 'cooling', '"hope"', 'air, liquid'],
    ['with a negative price', { like: '102.4T', price: -1 }, 'price', '-1', '0 to 10000000 USD'],
  ])('%s is refused', (_, own, key, found, allowed) =>
    expect(refusal(withSwitch(own))).toMatchObject({ field: `switches.mine.${key}`, found, allowed }),
  );

  it('that nobody has is refused by name', () =>
    expect(refusal({ capacity: 'mine' })).toMatchObject({
      field: 'capacity',
      found: '"mine"',
      allowed: '51.2T, 102.4T',
    }));

  it('keeps what is right of it where one field is wrong', () =>
    expect(recoverScenario(withSwitch({ like: '102.4T', price: 90_000, basePower: 'much' }), catalog)).toMatchObject({
      scenario: { switches: { mine: { like: '102.4T', price: 90_000 } }, capacity: 'mine' },
      dead: [{ field: 'switches.mine.basePower' }],
    }));
});

describe('how an own switch is built', () => {
  const row = (own: object) => {
    const { id, subject, like, switchCapacityGbps, portRateGbps, opticsRateGbps } = resolve(withSwitch(own)).settings
      .capacity;
    return [id, subject, like, switchCapacityGbps, portRateGbps, opticsRateGbps];
  };

  it.each<[object, number, number]>([
    [{ like: '51.2T' }, 51_200, 800],
    [{ like: '51.2T', portRate: 400 }, 51_200, 400],
    [{ like: '51.2T', portRate: '400 Gbit/s' }, 51_200, 400],
    [{ like: '51.2T', ports: 128 }, 51_200, 400],
    [{ like: '51.2T', capacity: 25_600 }, 25_600, 800],
    [{ like: '51.2T', capacity: 25_600, ports: 64 }, 25_600, 400],
    [{ like: '51.2T', ports: 32, portRate: 800 }, 25_600, 800],
    [{ like: '51.2T', capacity: 25_600, ports: 32, portRate: 800 }, 25_600, 800],
  ])('%j: %d Gbit/s in ports of %d Gbit/s', (own, capacity, rate) =>
    expect(row(own)).toEqual(['mine', 'switch-mine', 'switch-51.2t', capacity, rate, 800]),
  );

  it.each<[object, string]>([
    [{ like: '51.2T', capacity: 0 }, 'switches.mine.capacity: found 0; allowed: a whole number 100 to 10000000 Gbit/s'],
    [
      { like: '51.2T', capacity: 1.5e7 },
      'switches.mine.capacity: found 15000000; allowed: a whole number 100 to 10000000 Gbit/s',
    ],
    [{ like: '51.2T', ports: 1.5 }, 'switches.mine.ports: found 1.5; allowed: a whole number 1 to 4096'],
    [
      { like: '51.2T', portRate: '50 % of switch-51.2t.portRate' },
      'switches.mine.portRate: found a share of switch-51.2t.portRate; allowed: a number: it decides which figures are read',
    ],
    [
      { like: '51.2T', portRate: { low: 1, typical: 2, high: 3 } },
      'switches.mine.portRate: found {"low":1,"typical":2,"high":3}; allowed: a whole number 100 to 3200 Gbit/s',
    ],
    // Whole ports of 400G, but no whole ends of co-packaged optics.
    [
      { like: '51.2T', capacity: 26_000, portRate: 400 },
      'switches.mine.capacity: found 26000; allowed: a whole number of ports of 800 Gbit/s',
    ],
  ])('%j is refused', (own, message) => expect(refusal(withSwitch(own))?.message).toBe(message));

  it.each<[object, unknown, unknown]>([
    [{ like: '51.2T' }, 'air', 'air'],
    [{ like: '51.2T', cooling: 'liquid' }, 'liquid', 'liquid'],
    [{ like: '102.4T' }, 'liquid', 'liquid'],
    [{ like: '102.4T', cooling: 'air' }, 'air', 'air'],
  ])('%j is cooled by %s, and by %s with co-packaged optics', (own, cooling, coPackaged) =>
    expect(resolve(withSwitch(own)).settings.capacity).toMatchObject({
      cooling,
      coPackagedCooling: coPackaged,
      first: false,
    }),
  );

  it('is called by its label, else by its id in quotes', () => {
    expect(resolve(withSwitch({ like: '51.2T' })).settings.capacity.label).toBe('"mine"');
    const scenario = withSwitch({ like: '51.2T', label: 'Our box' });
    expect(resolve(scenario).settings.capacity.label).toBe('Our box');
    const labels = ['switch-mine', 'switch-51.2t', 'switch-none'].map((subject) =>
      labelOfSwitch(subject, scenario, catalog),
    );
    expect(labels).toEqual(['Our box', '51.2T', undefined]);
    expect(labelOfSwitch('switch-51.2t', {}, catalog)).toBe('51.2T');
  });

  it('has values of the quantities of the tables', () =>
    expect(ownSwitchValues({ a: { like: '51.2T', price: 7, radix: 9, portRate: 400 }, b: { like: '51.2T' } })).toEqual([
      { id: 'a', key: 'portRate', quantity: 'portRate', value: 400 },
      { id: 'a', key: 'radix', quantity: 'maxRadix', value: 9 },
      { id: 'a', key: 'price', quantity: 'switchPrice', value: 7 },
    ]));
});
