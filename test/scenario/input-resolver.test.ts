import { describe, expect, it } from 'vitest';
import { Catalog } from '../../src/catalog/catalog.ts';
import type { CatalogData } from '../../src/catalog/types.ts';
import { addFrozenSheets, sheetsOf } from '../../src/engine/models.ts';
import { InputResolver, isOwnProduct } from '../../src/scenario/input-resolver.ts';
import { parseModelKey, type ModelKey } from '../../src/scenario/model-key.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { resolveScenario, type ResolvedInput, type ResolvedOption } from '../../src/scenario/resolve.ts';
import type { InputValue, Scenario } from '../../src/scenario/scenario.ts';
import { readSettings } from '../../src/scenario/settings.ts';
import { optionOf, refusalIn } from '../cases/refusal.ts';
import { tables } from '../cases/tables.ts';

/** Tables of which nothing was resolved before. */
const anew = (changes: Partial<CatalogData> = {}): Catalog => new Catalog({ ...tables, ...changes });

const inputIn = (scenario: Scenario, key: string, option = 'retimed', catalog = anew()): ResolvedInput => {
  const resolved = resolveScenario(scenario, catalog);
  return resolved.input(optionOf(resolved, option), key);
};
const refusalOf = (scenario: Scenario) => refusalIn(() => resolveScenario(scenario, anew()));
const band = (low: number, typical: number, high: number) => ({ low, typical, high });
const one = band(1, 1, 1);

const ofCpo: ResolvedOption = {
  ...{ id: 'cpo', label: 'CPO', leaf: 'cpo', upper: 'cpo', card: 'retimed' },
  ...{ sponsor: null, integrated: true },
};
/** A resolver by itself, without what the tables share. */
function resolverOf(given: Scenario, wholeSwitches: ReadonlyMap<string, string> = new Map()): InputResolver {
  const catalog = anew();
  const scenario = parseScenario(given, catalog);
  return new InputResolver(
    ...([catalog, readSettings(scenario, catalog), 'us', 'contract' as const, scenario, null, wholeSwitches] as const),
  );
}

/** Own products of each way to be like another. */
const acme = (set: Record<string, InputValue> = {}, like = 'linear', inputs: Scenario['inputs'] = {}): Scenario => ({
  options: ['retimed', { id: 'acme', leaf: 'acme-end', upper: like, card: 'retimed' }],
  architectures: { 'acme-end': { like, ...set } },
  inputs,
});

describe('a figure of the tables', () => {
  it.each<[string, string, Partial<ResolvedInput>]>([
    [
      'has its band',
      'pue',
      { value: 1.15, low: 1.08, high: 1.54, own: band(1.08, 1.15, 1.54), bandOf: 'figure', origin: 'edition' },
    ],
    [
      'is a number without one',
      'cageLimit',
      { value: 30, low: null, high: null, own: band(30, 30, 30), bandOf: null, origin: 'edition' },
    ],
    [
      'is a share with its band',
      'leaf.endPrice',
      { value: 1050, low: 700, high: 1700, own: band(0.7, 0.75, 0.85), bandOf: 'figure', origin: 'edition' },
    ],
    ['of the region says so', 'electricityPrice', { origin: 'region' }],
  ])('%s', (_, key, expected) => expect(inputIn({}, key, 'linear')).toMatchObject(expected));

  it('is one object for all that reads it, in every scenario', () => {
    const catalog = anew();
    const take = (scenario: Scenario, key: string) => inputIn(scenario, key, 'linear', catalog);
    expect(take({}, 'leaf.endPower')).toBe(take({ inputs: { pue: 1.3 } }, 'leaf.endPower'));
    const inputs = { 'retimed.endPrice': 1200 };
    const resolved = resolveScenario({ inputs }, catalog);
    const [retimed, linear] = ['retimed', 'linear'].map((id) =>
      resolved.input(optionOf(resolved, id), 'leaf.endPrice'),
    );
    expect(linear!.shareOf).toBe(retimed);
  });

  it('is not what a resolver holds before it finds one', () => {
    const key: ModelKey = { ...parseModelKey('leaf.endPower'), number: 0 };
    expect(resolverOf({}).resolve(ofCpo, key)).toMatchObject({ name: 'cpo-1600g.endPower', value: 5 });
  });
});

describe('the band of a number', () => {
  const given = (value: InputValue, key = 'pue', option = 'retimed'): ResolvedInput =>
    inputIn(
      { inputs: { [key]: value } },
      key === 'pue' || !key.includes('.') ? key : `leaf.${key.split('.')[1]}`,
      option,
    );

  it.each<[string, [number, number, number], ResolvedInput['notice'], ResolvedInput['bandOf']]>([
    ['in the middle', [1, 1.5, 2], null, 'scenario'],
    ['of no width', [1.2, 1.2, 1.2], null, null],
    ['from the typical value on', [1.2, 1.2, 2], 'typical-on-end', null],
    ['up to the typical value', [1.2, 2, 2], 'typical-on-end', null],
    ['of which little is above', [1, 1.95, 2], 'lopsided', 'scenario'],
    ['of which little is below', [1, 1.05, 2], 'lopsided', 'scenario'],
  ])('%s', (_, [low, typical, high], notice, bandOf) =>
    expect(given({ low, typical, high })).toMatchObject({
      ...{ notice, bandOf, value: typical },
      own: bandOf === null ? band(typical, typical, typical) : band(low, typical, high),
    }),
  );

  it.each<[string, [number, number, number], ResolvedInput['notice']]>([
    ['a tenth above', [0, 9, 10], null],
    ['less than a tenth above', [0, 9.001, 10], 'lopsided'],
    ['a tenth below', [0, 1, 10], null],
    ['less than a tenth below', [0, 0.999, 10], 'lopsided'],
  ])('with %s', (_, [low, typical, high], notice) =>
    expect(given(band(low, typical, high), 'cpo.endPower', 'cpo').notice).toBe(notice),
  );

  // Halves of these are exact, so that the weight is the bound itself.
  it.each([0.1 - 1e-12, 0.9 + 1e-12])('with rounding up to %d', (weight) =>
    expect(given(band(weight / 2 - 0.5, 0, weight / 2), 'partPriceChange').notice).toBe(null),
  );

  it.each<[string, [number, number, number], ResolvedInput['bandOf']]>([
    ['at an end', [1.2, 1.2, 2], 'scenario'],
    ['close to an end', [1, 1.01, 2], 'scenario'],
    ['of no width', [1.2, 1.2, 1.2], null],
  ])('is drawn as it is where an edition draws a triangle: %s', (_, [low, typical, high], bandOf) => {
    const edition = 'of-triangles';
    const [ofSwitch, ofFabric] = [sheetsOf('switch', tables.edition), sheetsOf('fabric', tables.edition)];
    const { decision } = ofSwitch;
    addFrozenSheets(edition, {
      sampler: 'triangular',
      models: { switch: ofSwitch.model, fabric: ofFabric.model, decision },
      formulas: { switch: [], fabric: [] },
    });
    const scenario = { edition, inputs: { pue: { low, typical, high } } };
    expect(inputIn(scenario, 'pue', 'retimed', anew({ edition }))).toMatchObject({
      ...{ own: band(low, typical, high), notice: null, bandOf },
    });
  });

  it.each<[string, InputValue, ReturnType<typeof band>, ResolvedInput['bandOf']]>([
    ['a claim', { figure: 'retimed-1600g-power-nvidia-2025' }, band(25.5, 30, 39), 'class'],
    ['a data sheet', { figure: 'retimed-1600g-power-nvidia-rating' }, band(33.5, 33.5, 33.5), null],
    ['a claim with a band', { figure: 'retimed-1600g-power-marvell-demo' }, band(22, 23, 24), 'figure'],
    ['a reader', 30, band(30, 30, 30), null],
    ['a measurement', { typical: 30, measured: 'a meter' }, band(30, 30, 30), null],
  ])('of %s', (_, value, own, bandOf) => {
    const found = given(value, 'retimed.endPower');
    expect(found).toMatchObject({ own: { typical: own.typical }, bandOf });
    expect([found.own.low, found.own.high]).toEqual([expect.closeTo(own.low, 9), expect.closeTo(own.high, 9)]);
  });

  it('of an own product is that of a claim, not where it is a share', () => {
    const own = (endPrice: InputValue) => inputIn(acme({ endPrice }), 'leaf.endPrice', 'acme');
    expect(own(1000)).toMatchObject({ low: 700, value: 1000, high: 1600, bandOf: 'class' });
    expect(own('0.5 of retimed.endPrice')).toMatchObject({ own: band(0.5, 0.5, 0.5), bandOf: null, value: 700 });
  });
});

describe('a price for another buyer', () => {
  it('is divided by the other end of its factor', () => {
    const found = inputIn({ inputs: { 'retimed.endPrice': { figure: 'fixed-retimed-direct' } } }, 'leaf.endPrice');
    // 800, 1000 and 1400 USD over 0.4, 0.6 and 0.9.
    expect([found.low, found.value, found.high].map((value) => Math.round(value!))).toEqual([889, 1667, 3500]);
  });

  it('may leave the range of what is typed, as a figure of the tables may', () => {
    const id = 'retimed-1600g-price-linkx';
    const figures = tables.figures.map((figure) => (figure.id === id ? { ...figure, typical: 900_000 } : figure));
    const scenario: Scenario = { buyerClass: 'shop', inputs: { 'retimed.endPrice': { figure: id } } };
    expect(inputIn(scenario, 'leaf.endPrice', 'retimed', anew({ figures })).value).toBeCloseTo(1_170_000, 6);
  });
});

describe('shares', () => {
  it.each<[string, Scenario, string, number]>([
    [
      'of a figure that an own switch takes over',
      {
        switches: { mine: { like: '102.4T' } },
        capacity: 'mine',
        inputs: { 'cpo.endPrice': '0.01 of switch-mine.switchPrice' },
      },
      ...(['leaf.endPrice', 800] as const),
    ],
    [
      'of a figure that an own product takes over',
      { ...acme({}, 'linear', { 'cpo.endPrice': '2 of acme-end.endPrice' }), options: ['cpo'] },
      ...(['leaf.endPrice', 2100] as const),
    ],
    [
      'of the ports of another switch',
      {
        switches: { mine: { like: '102.4T', ports: 64 } },
        capacity: 'mine',
        scope: 'fabric',
        inputs: { laneRate: '0.125 of switch-51.2t.portRate' },
      },
      ...(['laneRate', 100] as const),
    ],
  ])('%s', (_, scenario, key, value) => expect(inputIn(scenario, key, 'cpo').value).toBeCloseTo(value, 9));

  it('that close a cycle are named from where it closes', () =>
    expect(
      refusalOf({
        inputs: {
          'linear.endPrice': '1 of cpo.endPrice',
          'cpo.endPrice': '1 of retimed.endPrice',
          'retimed.endPrice': '1 of cpo.endPrice',
        },
      }),
    ).toMatchObject({
      field: 'inputs.cpo.endPrice',
      found: 'a share of itself: cpo-1600g.endPrice of retimed-1600g.endPrice of cpo-1600g.endPrice',
    }));

  it('that close a cycle over one of the tables are refused where they are set', () =>
    expect(
      refusalOf({ inputs: { 'cpo.endPrice': '1 of linear.endPrice', 'retimed.endPrice': '1.3 of linear.endPrice' } }),
    ).toMatchObject({
      field: 'inputs.retimed.endPrice',
      found: 'a share of itself: linear-1600g.endPrice of retimed-1600g.endPrice of linear-1600g.endPrice',
    }));

  it('are refused in the order in which they are set', () =>
    expect(
      refusalOf({
        buyerClass: 'direct',
        inputs: {
          'cpo.endPrice': { figure: 'cpo-1600g-price-daiwa' },
          'linear.endPrice': '1000 of retimed.endPrice',
          directPriceFactor: '100 of typicalPowerShare',
        },
      }),
    ).toMatchObject({ field: 'inputs.linear.endPrice' }));
});

describe('an own product', () => {
  it('has the default of the one that it is like', () =>
    expect(inputIn(acme({ endPower: 9 }), 'leaf.endPower', 'acme')).toMatchObject({
      ...{ name: 'acme-end-1600g.endPower', default: { id: 'linear-1600g-power-nvidia-2026' } },
    }));

  it('names a share of its own price as its own', () =>
    expect(inputIn(acme({ endPrice: 444 }), 'leaf.serviceUnitPrice', 'acme')).toMatchObject({
      ...{ name: 'acme-end-1600g.serviceUnitPrice', value: 444 },
    }));

  it('names a share of a price that it takes over as that of the other', () =>
    expect(inputIn(acme({ endPower: 9 }), 'leaf.serviceUnitPrice', 'acme')).toMatchObject({
      ...{ name: 'linear-1600g.serviceUnitPrice', value: 1050 },
    }));

  it('with a price of its ends is not bought with the whole switch of the other', () => {
    const inputs = { 'cpo.systemPrice': 150_000 };
    expect(inputIn(acme({}, 'cpo', inputs), 'leaf.systemPrice', 'acme').value).toBe(150_000);
    expect(inputIn(acme({ endPrice: 800 }, 'cpo', inputs), 'leaf.systemPrice', 'acme')).toMatchObject({
      ...{ value: 0, origin: 'none', name: 'acme-end-1600g.systemPrice' },
    });
  });

  it.each<[string, string, boolean]>([
    ['an end of it', 'acme-1600g.endPrice', true],
    ['an end of another', 'linear-1600g.endPrice', false],
    ['what is of no end', 'facility.pue', false],
    ['a switch with a dot in its name', 'acme-1600g.2t.switchPrice', false],
  ])('%s', (_, name, expected) => {
    const own = { like: 'linear' };
    expect(isOwnProduct({ architectures: { acme: own, undefined: own } })(name)).toBe(expected);
  });
});

describe('the power of a switch of which the maximum is known', () => {
  const powerOf = (systemPowerMax: InputValue, typicalPowerShare?: InputValue): ResolvedInput =>
    inputIn(
      {
        inputs: { 'cpo.systemPowerMax': systemPowerMax, ...(typicalPowerShare !== undefined && { typicalPowerShare }) },
      },
      ...(['leaf.systemPower', 'cpo'] as const),
    );

  it.each<[string, InputValue, InputValue | undefined, (number | null)[]]>([
    ['a number and a band', 1000, undefined, [800, 900, 950]],
    ['a band and a number', band(900, 1000, 1200), 0.5, [450, 500, 600]],
    ['two bands', band(900, 1000, 1200), undefined, [720, 900, 1140]],
    ['two numbers', 1000, 0.5, [null, 500, null]],
  ])('is a share of it: %s', (_, maximum, share, expected) => {
    const { low, value, high } = powerOf(maximum, share);
    expect([low, value, high].map((number) => number && Number(number.toFixed(9)))).toEqual(expected);
  });

  it('moves with both', () =>
    expect(powerOf(1000)).toMatchObject({
      ...{ own: one, origin: 'follows', bandOf: null },
      of: [
        { input: { name: 'cpo-1600g.systemPowerMax' }, power: 1 },
        { input: { name: 'facility.typicalPowerShare' }, power: 1 },
      ],
    }));
});

describe('what follows the switch', () => {
  const slow: Scenario = {
    ...{ scope: 'fabric', capacity: 'mine', options: ['retimed'] },
    switches: { mine: { like: '51.2T', capacity: 25_600, ports: 64 } },
  };

  it('an endpoint asks for one port where ports are slower than it', () =>
    expect(inputIn(slow, 'endpointRate')).toMatchObject({
      ...{ value: 400, own: one, origin: 'follows', figure: { id: 'fabric-endpoint-rate' } },
      of: [{ input: { name: 'switch-mine.portRate' }, power: 1 }],
    }));

  it('an endpoint asks for what the tables say where ports carry it', () =>
    expect(inputIn({ scope: 'fabric' }, 'endpointRate')).toMatchObject({ value: 800, origin: 'edition', of: [] }));

  it('a port has what the capacity leaves', () =>
    expect(inputIn(slow, 'portRate')).toMatchObject({
      ...{ name: 'switch-mine.portRate', value: 400, own: band(400, 400, 400), origin: 'follows' },
    }));

  it('a port of a switch that does not say how many it has is that of the tables', () => {
    const scenario: Scenario = { switches: { mine: { like: '51.2T' } }, capacity: 'mine' };
    expect(inputIn(scenario, 'portRate')).toMatchObject({ value: 800, origin: 'edition' });
    expect(inputIn({}, 'portRate')).toMatchObject({ value: 1600, origin: 'edition' });
  });
});

describe('a job', () => {
  it.each([
    [500, 500],
    [20_000, 16_384],
  ])('in a fabric of %d endpoints has %d', (endpointCount, value) =>
    expect(inputIn({ scope: 'fabric', inputs: { endpointCount } }, 'jobEndpoints')).toMatchObject({
      ...{ value, own: one, most: 16_384, origin: 'follows', name: 'fabric.jobEndpoints' },
      of: [{ input: { name: 'fabric.endpointCount' }, power: 1 }],
    }),
  );

  it('has as many as are set', () =>
    expect(inputIn({ scope: 'fabric', inputs: { jobEndpoints: 100 } }, 'jobEndpoints')).toMatchObject({
      ...{ value: 100, origin: 'scenario', of: [] },
    }));
});

describe('a figure of a whole switch', () => {
  const big = { like: '102.4T', capacity: 115_200 } as const;
  const two: Scenario = {
    ...{ scope: 'fabric', upperSwitch: 'big', options: ['cpo'], switches: { big } },
    inputs: { 'cpo.systemPrice': 150_000 },
  };
  const priceAt = (place: string, scenario: Scenario, whole?: ReadonlyMap<string, string>): number =>
    resolverOf(scenario, whole).resolve(ofCpo, parseModelKey(`${place}.systemPrice`)).value;

  it('is that of the lowest tier with ends of its kind', () => {
    expect(['leaf', 'upper'].map((place) => priceAt(place, two))).toEqual([150_000, 0]);
    const apart: Scenario = { scope: 'fabric', upperSwitch: '51.2T', inputs: { 'retimed-800g.systemPrice': 90_000 } };
    expect(['leaf', 'upper', 'card'].map((place) => inputIn(apart, `${place}.systemPrice`).value)).toEqual([
      ...[0, 90_000, 90_000],
    ]);
  });

  it('is that of the switch that is quoted', () => {
    const quoted = (id: string) => ['leaf', 'upper'].map((place) => priceAt(place, two, new Map([['cpo-1600g', id]])));
    expect(quoted('big')).toEqual([0, 150_000]);
    expect(quoted('102.4T')).toEqual([150_000, 0]);
    // Of a switch that stands in another network.
    expect(quoted('51.2T')).toEqual([150_000, 150_000]);
  });

  it('is found once for each place', () => {
    const resolver = resolverOf(two);
    const take = () => resolver.resolve(ofCpo, parseModelKey('upper.systemPrice'));
    expect(take()).toBe(take());
  });
});
