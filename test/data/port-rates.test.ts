/** Ports of a rate at which not every pluggable has figures. */
import { describe, expect, it } from 'vitest';
import { briefTables, readBriefTables } from '../../src/catalog/brief.ts';
import { Catalog } from '../../src/catalog/catalog.ts';
import { ratesWithFigures } from '../../src/scenario/check-rates.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { numberIn, quantitiesOf, runShipped } from '../cases/fabric-run.ts';

const resolve = (scenario: Scenario) => resolveScenario(scenario, catalog);
/** How a scenario is refused, as data; undefined where it is accepted. */
function refusal(scenario: Scenario): ScenarioError | undefined {
  try {
    resolve(scenario);
    return undefined;
  } catch (error) {
    if (error instanceof ScenarioError) return error;
    throw error;
  }
}

/** 48 ports of 100G. */
const small = { like: '51.2T', capacity: 4800, ports: 48, basePower: 150, price: 9000 };
const management: Scenario = {
  scope: 'fabric',
  switches: { small },
  networks: {
    main: { inputs: { endpointCount: 1024 } },
    management: { capacity: 'small', stays: 'retimed', inputs: { endpointCount: 256, endpointRate: 100 } },
  },
};
const of = (rest: Scenario): Scenario => ({ switches: { small }, capacity: 'small', ...rest });
const without = (names: readonly string[], rate = 100) => ({ id: 'without-figures', rate, names });
const all = { id: 'rates-of-all', rates: [400, 800, 1600] };

describe('a network on ports of 100G', () => {
  it('is computed where it is built of an option that has figures for them', () => {
    const quantities = quantitiesOf(runShipped(management), 'cpo');
    const resolved = resolve(management).networks[1]!.resolved;
    const price = resolved.input(resolved.options[0]!, 'leaf.endPrice');
    expect(price.name).toBe('retimed-100g.endPrice');
    expect(price.value).toBeGreaterThan(0);
    // A link of an endpoint is a port of the switch.
    expect(numberIn(quantities, 'management/cardUsedEnds')).toBe(256);
    expect(numberIn(quantities, 'management/leafUsedEnds')).toBe(512);
    expect(numberIn(quantities, 'management/leafOpticsCost')).toBe(512 * price.value);
  });

  it.each([
    ['all usual options', {}, ['half-retimed', 'linear']],
    ['one of them', { options: ['retimed', 'linear'] }, ['linear']],
    [
      'an own product like one of them',
      {
        architectures: { acme: { like: 'linear' } },
        options: ['retimed', { id: 'acme', leaf: 'acme', upper: 'acme', card: 'retimed' }],
      },
      ['acme'],
    ],
  ] as const)('is refused for %s', (_, rest, names) => {
    expect(refusal(of({ scope: 'fabric', ...rest }))).toMatchObject({
      field: 'switches.small.ports',
      found: without(names),
      allowed: all,
    });
  });

  it('is refused where it is built of the options compared, under the name of what decides it', () => {
    const { management: network, main } = management.networks!;
    const { stays: _, ...compared } = network!;
    expect(refusal({ ...management, networks: { main: main!, management: compared } })).toMatchObject({
      field: 'switches.small.ports',
      found: without(['half-retimed', 'linear']),
    });
  });

  it('is refused above the leaves, in a fabric alone', () => {
    const above: Scenario = { switches: { small }, upperSwitch: 'small' };
    expect(refusal({ ...above, scope: 'fabric' })).toMatchObject({ field: 'switches.small.ports', allowed: all });
    expect(resolve(above).settings.portRateAt('upper')).toBe(100);
  });
});

describe('the rate of a port', () => {
  it.each([
    [200, without(['half-retimed', 'linear'], 200), all],
    [150, '150', { id: 'rates', rates: [100, 200, 400, 800, 1600] }],
  ] as const)('of %s is refused', (portRate, found, allowed) =>
    expect(refusal({ inputs: { portRate } })).toMatchObject({ field: 'inputs.portRate', found, allowed }),
  );

  it('of a switch whose optics are inside is as they are', () => {
    const options = ['cpo'];
    expect(refusal(of({ options, baseline: 'cpo' }))).toBeUndefined();
    expect(refusal(of({ options: ['retimed', 'cpo'] }))).toBeUndefined();
  });

  it('is offered where all that is compared has figures', () => {
    const offered = (scenario: Scenario, quantity: 'portRate' | 'cardPortRate' = 'portRate') =>
      ratesWithFigures(resolve(scenario), quantity);
    expect(offered({})).toEqual([400, 800, 1600]);
    expect(offered({ options: ['retimed', 'cpo'] })).toEqual([100, 200, 400, 800, 1600]);
    expect(offered({ options: ['cpo'], baseline: 'cpo' })).toEqual([100, 200, 400, 800, 1600]);
    expect(offered({ scope: 'fabric', options: ['retimed', 'linear'] }, 'cardPortRate')).toEqual([400, 800, 1600]);
    expect(offered({ scope: 'fabric', options: ['retimed'] }, 'cardPortRate')).toEqual([100, 200, 400, 800, 1600]);
  });

  it('of few pluggables is refused by tables without their figures, which the widget reads first', () => {
    const brief = new Catalog(readBriefTables(briefTables(catalog.data)));
    const asked = of({ options: ['retimed'] });
    expect(() => resolveScenario(asked, brief)).toThrow(expect.objectContaining({ field: 'switches.small.ports' }));
    expect(refusal(asked)).toBeUndefined();
  });
});
