import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandValues } from '../../src/engine/band.ts';
import { WhatIf } from '../../src/engine/what-if.ts';
import { assess } from '../../src/scenario/assess.ts';
import { breakEvensOf, cheapestBelow } from '../../src/scenario/break-evens.ts';
import { finish } from '../../src/scenario/finish.ts';
import type { Run } from '../../src/scenario/run-scenario.ts';
import type { InputValue, Scenario } from '../../src/scenario/scenario.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { numberIn, quantitiesOf, refusalOfRun, run } from '../cases/fabric-run.ts';
import { patience } from '../cases/patience.ts';
import { draws } from '../cases/random-scenario.ts';
import { optionOf, refusal } from '../cases/refusal.ts';
import { differenceAnew } from '../cases/set-inputs.ts';
import { secondFabric } from '../cases/second-fabric-model.ts';
import { secondModel } from '../cases/second-model.ts';

const band = (low: number, typical: number, high: number) => ({ low, typical, high });
const ends = 64;

/** What is not certain of the switch itself and of its lasers. */
const uncertain = {
  switchPrice: band(50_000, 80_000, 150_000),
  switchBasePower: band(1000, 1437, 3000),
  'cpo.endLaserPower': band(1, 2, 3),
  conversionLoss: band(0.02, 0.06, 0.1),
  fanShare: band(0, 0.05, 0.2),
};

const quoted = fc.record({
  architecture: fc.constantFrom('retimed', 'linear', 'cpo'),
  scope: fc.constantFrom('switch' as const, 'fabric' as const),
  systemPrice: fc.integer({ min: 1000, max: 400_000 }),
  systemPower: fc.integer({ min: 1500, max: 8000 }),
  systemPowerMax: fc.constantFrom(undefined, 6000, 9000),
  systemFailureRate: fc.constantFrom(undefined, 0, 0.02),
  laserApart: fc.constantFrom(undefined, 0, 1),
});
type Quoted = typeof quoted extends fc.Arbitrary<infer T> ? T : never;

function scenarioOf({ architecture, scope, ...own }: Quoted): Scenario {
  const set = Object.entries<InputValue | undefined>(own).flatMap(([name, value]) =>
    value === undefined ? [] : [[`${architecture}.${name}`, value] as const],
  );
  return { scope, options: ['retimed', 'linear', 'cpo'], inputs: { ...uncertain, ...Object.fromEntries(set) } };
}

/** Checks an option at draws of all that is uncertain. */
function inDraws(
  { resolved }: Run,
  id: string,
  check: (value: (name: string) => number, input: (key: string) => number) => void,
): void {
  const { study } = studyOf(resolved);
  const option = study.options.find((one) => one.id === id)!;
  const drawn = study.uncertain.filter(({ name }) => option.places.has(name));
  const whatIf = new WhatIf(
    study,
    option,
    [],
    drawn.map(({ name }) => name),
  );
  for (let i = 0; i < 12; i++) {
    const y = whatIf.at(
      drawn.map((input, k) => bandValues(input, study.sampler).at(((i * 7 + k * 5) % 12) / 12 + 1 / 24)),
    );
    check(
      (name) => y[study.model.outputs.find((output) => output.name === name)!.offset]!,
      (key) => whatIf.x[study.model.inputs.find((one) => one.key === key)!.offset]!,
    );
  }
}

describe('the sum that was quoted holds in every draw', { timeout: patience }, () => {
  const property = (check: (given: Quoted, answer: Run) => void): void =>
    fc.assert(
      fc.property(quoted, (given) => {
        const scenario = scenarioOf(given);
        fc.pre(refusalOfRun(scenario) === undefined);
        check(given, run(scenario));
      }),
      { ...draws, numRuns: 40 },
    );

  it('of a price: the switch and all its ends', () =>
    property(({ architecture, systemPrice, laserApart }, answer) =>
      inDraws(answer, architecture, (value, input) => {
        const isAdded = laserApart === 1 && architecture === 'cpo';
        const laser = isAdded ? input('leaf.serviceUnitPrice') / input('leaf.serviceUnitEnds') : 0;
        const sum = value('leafSwitchPriceAlone') + value('leafSystemEnds') * (value('leafPricePerEnd') - laser);
        expect(sum).toBeCloseTo(systemPrice, 6);
        expect(value('leafPricePerEnd')).toBeGreaterThanOrEqual(0);
        expect(value('leafSystemEnds')).toBe(ends);
      }),
    ));

  it('of a power at the wall', () =>
    property(({ architecture, scope, systemPower, laserApart }, answer) =>
      inDraws(answer, architecture, (value, input) => {
        // 1,600 Gbit/s at 1 pJ/bit are 1.6 W.
        const lasers = input('leaf.endLaserPower');
        const inside = laserApart === 1 ? 0 : lasers;
        const perEnd = value('leafPowerPerEnd') + inside - 1.6 * input('leaf.hostSerdesSaving');
        const sum = value('leafSwitchPowerAlone') + ends * perEnd * value('conversionFactor');
        expect(sum).toBeCloseTo(systemPower, 6);
        if (scope === 'switch')
          expect(value('networkPower')).toBeCloseTo(
            systemPower + (lasers - inside) * ends * value('conversionFactor'),
            6,
          );
      }),
    ));

  it('of a co-packaged fabric: its switches and its ends', () =>
    property((given) => {
      const scenario = scenarioOf({ ...given, laserApart: undefined, architecture: 'cpo', scope: 'fabric' });
      if (refusalOfRun(scenario)) return;
      inDraws(run(scenario), 'cpo', (value) => {
        const optics = value('leafOpticsCost') + value('upperOpticsCost');
        expect((value('switchCost') + optics) / value('switchCount')).toBeCloseTo(given.systemPrice, 6);
        expect(value('leafSwitchPower')).toBeCloseTo(given.systemPower, 6);
        expect(value('upperSwitchPower')).toBeCloseTo(given.systemPower, 6);
      });
    }));

  it('and in the bands of a result', () => {
    const scenario = scenarioOf({
      architecture: 'cpo',
      scope: 'switch',
      systemPrice: 1,
      systemPower: 3000,
      systemPowerMax: undefined,
      systemFailureRate: undefined,
      laserApart: undefined,
    });
    const { sample } = finish(assess(run(scenario), { draws: 500, seed: 1 }, ['networkPower']));
    const { p10, p90 } = sample.options.get('cpo')!.get('networkPower')!;
    expect([p10, p90]).toEqual([expect.closeTo(3000, 6), expect.closeTo(3000, 6)]);
  });

  it('a second implementation agrees', () =>
    property((given, { resolved, options }) => {
      for (const option of resolved.options) {
        const second =
          given.scope === 'switch' ? secondModel(resolved, option).quantities : secondFabric(resolved, option);
        for (const name of ['capex', 'networkPower', 'provisioningCapex', 'tcoWithoutIdle', 'totalCarbon'])
          expect(
            numberIn(options.find(({ id }) => id === option.id)!.quantities, name) / (second[name] as number),
            `${option.id} ${name}`,
          ).toBeCloseTo(1, 9);
      }
    }));
});

describe('a quote for a whole switch', () => {
  const of = (inputs: Record<string, InputValue>, more: Partial<Scenario> = {}): Run =>
    run({ options: ['retimed', 'cpo'], inputs, ...more });

  it('leaves for an end what the switch does not take', () => {
    const quantities = quantitiesOf(of({ 'cpo.systemPrice': 150_000, switchPrice: 86_000 }), 'cpo');
    expect(numberIn(quantities, 'leafPricePerEnd')).toBe(1000);
    expect(numberIn(quantities, 'leafOpticsCost')).toBe(64_000);
  });

  it('below the price of the switch takes all of it', () => {
    const quantities = quantitiesOf(of({ 'cpo.systemPrice': 50_000, switchPrice: 86_000 }), 'cpo');
    expect([numberIn(quantities, 'switchCost'), numberIn(quantities, 'leafOpticsCost')]).toEqual([50_000, 0]);
  });

  it('leaves the switch of the others at its own price', () =>
    expect(numberIn(quantitiesOf(of({ 'cpo.systemPrice': 50_000, switchPrice: 86_000 })), 'switchCost')).toBe(86_000));

  it('holds where the same switch stands above the leaves', () => {
    const inputs = { 'cpo.systemPrice': 150_000, switchPrice: 86_000 };
    const quantities = quantitiesOf(of(inputs, { scope: 'fabric', options: ['retimed', 'cpo-upper'] }), 'cpo-upper');
    expect(numberIn(quantities, 'upperPricePerEnd')).toBe(1000);
    expect(numberIn(quantities, 'leafPricePerEnd')).toBe(1400);
  });

  describe('holds for one of two switches whose ends are of one kind', () => {
    const big = { like: '102.4T', label: 'Big', capacity: 115_200, price: 90_000 } as const;
    const two: Partial<Scenario> = {
      scope: 'fabric',
      upperSwitch: 'big',
      options: ['retimed', 'cpo'],
      switches: { big },
    };
    const inputs = { switchPrice: 86_000 };
    const perEnd = (answer: Run): number[] =>
      ['leafPricePerEnd', 'upperPricePerEnd'].map((name) => numberIn(quantitiesOf(answer, 'cpo'), name));
    const plain = perEnd(of(inputs, two));
    const quote = (capacity?: string): NonNullable<Scenario['quotes']> => ({
      q: {
        ...{
          supplier: 'Q',
          date: '2026-11-21',
          what: 'system',
          architecture: 'cpo',
          prices: [{ from: 1, price: 162_000 }],
        },
        ...(capacity !== undefined && { capacity }),
      },
    });

    it('that of the lowest tier where only the price is set', () =>
      expect(perEnd(of({ ...inputs, 'cpo.systemPrice': 150_000 }, two))).toEqual([1000, plain[1]]));

    it('that of the quote', () => {
      expect(perEnd(of(inputs, { ...two, quotes: quote() }))).toEqual([(162_000 - 86_000) / 64, plain[1]]);
      expect(perEnd(of(inputs, { ...two, quotes: quote('big') }))).toEqual([plain[0], (162_000 - 90_000) / 72]);
    });

    it('and warns that the other is computed from its parts', () =>
      expect(of({ ...inputs, 'cpo.systemPrice': 150_000 }, two).warnings).toContainEqual({
        ...{ id: 'whole-switch-of-other', input: 'cpo-1600g.systemPrice' },
        values: { option: 'CPO', switch: '102.4T', other: 'Big' },
      }));
  });

  it('prices the ends in use of a pluggable switch', () => {
    const inputs = { 'retimed.systemPrice': 150_000, switchPrice: 86_000, endpointCount: 10 };
    const quantities = quantitiesOf(of(inputs, { scope: 'fabric' }));
    // Ten endpoints of 800G take five ends of 1.6T.
    expect(numberIn(quantities, 'leafOpticsCost')).toBe(5 * 1000);
  });

  it('its power warns of no cage', () => {
    const { warnings } = of({ 'retimed.systemPower': 9000 });
    expect(warnings.filter(({ id }) => id === 'does-not-fit')).toEqual([]);
    expect(of({ 'retimed.endPower': 90 }).warnings.map(({ id }) => id)).toContain('does-not-fit');
  });

  it('of the product that an own one is like goes with the switch, unless the own end has a price', () => {
    const acme = { id: 'acme', leaf: 'acme-end', upper: 'retimed', card: 'retimed' };
    const perEnd = (own: object): number =>
      numberIn(
        quantitiesOf(
          of(
            { 'linear.systemPrice': 150_000, switchPrice: 86_000 },
            { options: ['retimed', acme], architectures: { 'acme-end': { like: 'linear', ...own } } },
          ),
          'acme',
        ),
        'leafPricePerEnd',
      );
    expect(perEnd({})).toBe(1000);
    expect(perEnd({ endPower: 9 })).toBe(1000);
    expect(perEnd({ systemPrice: 118_000 })).toBe(500);
    expect(perEnd({ endPrice: { typical: 690, quote: { supplier: 'Acme', date: '2026-11-01' } } })).toBe(690);
  });
});

describe('the power that is provided for', () => {
  const capex = (inputs: Record<string, InputValue>): number =>
    numberIn(
      quantitiesOf(
        run({ options: ['retimed', 'cpo'], inputs: { provisioningPrice: 10, provisioningMargin: 1.2, ...inputs } }),
        'cpo',
      ),
      'provisioningCapex',
    );

  it('is the margin over the typical power', () => expect(capex({ 'cpo.systemPower': 2000 })).toBeCloseTo(24_000, 6));
  it('is the maximum, without a margin, where that is given', () =>
    expect(capex({ 'cpo.systemPower': 2000, 'cpo.systemPowerMax': 2200 })).toBeCloseTo(22_000, 6));
  it('is that maximum where nothing else is given', () =>
    expect(capex({ 'cpo.systemPowerMax': 2200 })).toBeCloseTo(22_000, 6));
});

describe('a maximum alone', () => {
  const maximum = { 'cpo.systemPowerMax': 3000 };

  // A typical share of 0.8 to 0.95, on average 0.9, in the fixed tables.
  it('gives the typical share of it', () => {
    const { resolved, options } = run({ options: ['retimed', 'cpo'], inputs: maximum });
    expect(resolved.input(optionOf(resolved, 'cpo'), 'leaf.systemPower')).toMatchObject({
      ...{ value: 2700, low: 2400, high: 2850, origin: 'follows' },
    });
    expect(options[1]!.quantities.networkPower!.value).toBeCloseTo(2700, 9);
  });

  it('is warned of by name, with the watts', () => {
    const warningsOf = (inputs: Record<string, InputValue>) =>
      run({ options: ['retimed', 'cpo'], inputs }).warnings.filter(({ id }) => id === 'typical-from-maximum');
    expect(warningsOf(maximum)).toMatchObject([
      { input: 'cpo.systemPower', values: { power: { value: expect.closeTo(2700, 9) as number, unit: 'W' } } },
    ]);
    expect(warningsOf({ ...maximum, 'cpo.systemPower': 2500 })).toEqual([]);
    expect(warningsOf({})).toEqual([]);
  });

  it('the share may be set', () =>
    expect(
      numberIn(quantitiesOf(run({ inputs: { ...maximum, typicalPowerShare: 0.8 } }), 'cpo'), 'networkPower'),
    ).toBeCloseTo(2400, 9));
});

describe('the price of a whole switch at which both cost the same', () => {
  const name = 'cpo-1600g.systemPrice';
  const scenario: Scenario = { options: ['retimed', 'cpo'], inputs: { 'cpo.systemPrice': 150_000 } };

  it.each<[string, Scenario]>([
    ['one switch', scenario],
    ['a fabric', { ...scenario, scope: 'fabric' }],
  ])('agrees with a scenario of that price: %s', (_, given) => {
    const [found] = finish(breakEvensOf(run(given), 'cpo', [name]));
    expect(found!.roots).toHaveLength(1);
    const { difference, size } = differenceAnew(run(given).resolved, 'cpo', name, found!.value!);
    expect(Math.abs(difference)).toBeLessThan(1e-9 * size);
  });

  it('parts where it is the cheapest of two', () => {
    const [found] = finish(breakEvensOf(run(scenario), 'cpo', [name]));
    expect(cheapestBelow(run(scenario), 'cpo', name)! / found!.value!).toBeCloseTo(1, 6);
  });

  it('parts where it is the cheapest of all', () => {
    const all: Scenario = { inputs: scenario.inputs! };
    const limit = cheapestBelow(run(all), 'cpo', name)!;
    const cheapest = (price: number): string => {
      const { options } = run({ inputs: { 'cpo.systemPrice': price } });
      const costs = options.map(({ id, quantities }) => ({ id, cost: numberIn(quantities, 'tcoWithoutIdle') }));
      return costs.reduce((a, b) => (b.cost < a.cost ? b : a)).id;
    };
    expect(cheapest(limit - 1)).toBe('cpo');
    expect(cheapest(limit + 1)).not.toBe('cpo');
  });
});

describe('refused', () => {
  it.each<[string, Record<string, InputValue>, string, string, string]>([
    [
      'a price of the switch beside one of its ends',
      { 'cpo.systemPrice': 150_000, 'cpo.endPrice': 700 },
      'inputs.cpo.systemPrice',
      'systemPrice beside inputs.cpo.endPrice',
      'one of systemPrice and endPrice',
    ],
    [
      'under other names too',
      { 'cpo.endPrice': 700, 'cpo-1600g.systemPrice': 150_000 },
      'inputs.cpo-1600g.systemPrice',
      'systemPrice beside inputs.cpo.endPrice',
      'one of systemPrice and endPrice',
    ],
    [
      'a power of the switch beside one of its ends',
      { 'linear.systemPower': 3000, 'linear.endPower': 11 },
      'inputs.linear.systemPower',
      'systemPower beside inputs.linear.endPower',
      'one of systemPower and endPower',
    ],
    [
      'a maximum of the switch beside the power of an end',
      { 'linear.systemPowerMax': 3000, 'linear.endPower': 11 },
      'inputs.linear.systemPowerMax',
      'systemPowerMax beside inputs.linear.endPower',
      'one of systemPowerMax and endPower',
    ],
    ['less than no price', { 'cpo.systemPrice': -1 }, 'inputs.cpo.systemPrice', '-1', '0 to 10000000 USD'],
  ])('%s', (_, inputs, field, found, allowed) => {
    expect(refusal({ inputs })).toMatchObject({ field, found, allowed });
    expect(refusal({ inputs })!.message).toBe(`${field}: found ${found}; allowed: ${allowed}`);
  });

  it('in an own product', () => {
    const architectures = { 'acme-end': { like: 'cpo', systemPrice: 150_000, endPrice: 700 } };
    expect(refusal({ architectures })).toMatchObject({
      field: 'architectures.acme-end.systemPrice',
      found: 'systemPrice beside architectures.acme-end.endPrice',
    });
  });

  it('a price and a power of the switch go together', () =>
    expect(refusal({ inputs: { 'cpo.systemPrice': 150_000, 'cpo.systemPower': 3000 } })).toBeUndefined());

  it.each([200, 1000, 1500])(
    'a power of %d W that leaves less than nothing for an end, with the least that does',
    (power) => {
      const inputs = { 'cpo.endLaserPower': 2, 'cpo.hostSerdesSaving': 0, switchBasePower: 1437 };
      const at = (watts: number) => refusalOfRun({ inputs: { ...inputs, 'cpo.systemPower': watts } });
      const error = at(power)!;
      expect(error.field).toBe('inputs.cpo.systemPower');
      expect(error.found).toMatch(new RegExp(`^${power} W, which leaves -\\d.* W a port`));
      const least = Number(/^at least (\d+) W/.exec(error.allowed)![1]);
      expect(at(least)).toBeUndefined();
      expect(at(least - 1)).toBeDefined();
    },
  );
});
