import { describe, expect, it } from 'vitest';
import { Catalog } from '../../src/catalog/catalog.ts';
import { addsLaser, placeQuotes, thingOf, type QuotedScenario } from '../../src/scenario/place-quotes.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { SupplierQuote } from '../../src/scenario/supplier-quote.ts';
import { refusalIn, resolve, valueIn } from '../cases/refusal.ts';
import { catalog, tables } from '../cases/tables.ts';

type Given = Partial<SupplierQuote> & { readonly price?: number };
const quote = ({ price = 900, ...given }: Given = {}): SupplierQuote => ({
  ...{ supplier: 'Acme', date: '2026-11-20', what: 'module', prices: [{ from: 1, price }] },
  ...(given.what !== 'switch' && { architecture: 'linear' }),
  ...given,
});
const beta = { supplier: 'Beta', price: 1100 };

/** The quotes `a`, `b`, …, in a scenario without them. */
const place = (given: readonly Given[], scenario: Scenario = {}, of: Catalog = catalog): QuotedScenario => {
  const quotes = Object.fromEntries(given.map((one, i) => ['abc'[i]!, quote(one)]));
  return placeQuotes(quotes, resolveScenario(scenario, of), (id) => quotes[id]!.prices[0]!);
};
const states = (...asked: Parameters<typeof place>): string[] => place(...asked).quotes.map(({ state }) => state);
const refused = (...asked: Parameters<typeof place>) => refusalIn(() => place(...asked));

const fabric: Scenario = { scope: 'fabric' };
const two: Scenario = {
  scope: 'fabric',
  networks: {
    compute: { inputs: { endpointCount: 4096 } },
    storage: { inputs: { endpointCount: 512 }, capacity: '51.2T' },
  },
};
const withStorage = (inputs: Scenario['inputs']): Scenario => ({
  ...two,
  networks: { ...two.networks, storage: { capacity: '51.2T', inputs: { endpointCount: 512, ...inputs } } },
});

describe('what a quote prices', () => {
  it.each<[string, Given, Scenario, ReturnType<typeof thingOf>]>([
    ['a module', {}, {}, { subject: 'linear-1600g', network: undefined, inCard: false, rateGbps: 1600 }],
    [
      'a module of the cards alone',
      { rateGbps: 800 },
      fabric,
      { subject: 'linear-800g', network: undefined, inCard: true, rateGbps: 800 },
    ],
    [
      'a module of one network',
      { network: 'storage' },
      two,
      { subject: 'linear-800g', network: 'storage', inCard: false, rateGbps: 800 },
    ],
    [
      'a module of the first network',
      { network: 'compute' },
      two,
      { subject: 'linear-1600g', network: 'compute', inCard: false, rateGbps: 1600 },
    ],
    [
      'a switch',
      { what: 'switch' },
      {},
      { subject: 'switch-102.4t', network: undefined, inCard: false, rateGbps: null },
    ],
    [
      'a whole switch of a tier above',
      { what: 'system', capacity: '51.2T' },
      { ...fabric, upperSwitch: '51.2T' },
      { subject: 'linear-800g', network: undefined, inCard: false, rateGbps: null },
    ],
    ['a switch that is not compared', { what: 'switch', capacity: '51.2T' }, {}, 'other-switch'],
    ['a whole switch that is not compared', { what: 'system', capacity: '51.2T' }, {}, 'other-switch'],
    ['a module of another rate', { rateGbps: 400 }, {}, 'other-rate'],
    ['a module for cards where there are none', { what: 'card-module' }, {}, 'other-rate'],
    [
      'a module for cards in a network',
      { what: 'card-module' },
      fabric,
      { subject: 'linear-800g', network: undefined, inCard: true, rateGbps: 800 },
    ],
    [
      'what is for the only network of the list',
      { network: 'storage' },
      { ...fabric, networks: { storage: two.networks!.storage! } },
      { subject: 'linear-800g', network: undefined, inCard: false, rateGbps: 800 },
    ],
    [
      'what is for another than the only one',
      { network: 'compute' },
      { ...fabric, networks: { storage: two.networks!.storage! } },
      'no-network',
    ],
    ['optics of the switch as a module for cards', { what: 'card-module', architecture: 'cpo' }, fabric, 'other-rate'],
    ['optics of the switch at the rate of the cards', { rateGbps: 800, architecture: 'cpo' }, fabric, 'other-rate'],
    [
      'optics of the switch at their own rate',
      { architecture: 'cpo' },
      { ...fabric, capacity: '51.2T' },
      { subject: 'cpo-800g', network: undefined, inCard: false, rateGbps: 800 },
    ],
    ['what is for a network that is not bought', { network: 'backup' }, two, 'no-network'],
    ['what is for a network where the scenario is one', { network: 'backup' }, {}, 'no-network'],
  ])('%s', (_, given, scenario, thing) => expect(thingOf(quote(given), resolve(scenario))).toEqual(thing));
});

describe('a quote beside the comparison', () => {
  it.each<[string, Given, number | null]>([
    ['keeps its rate', { rateGbps: 400 }, 400],
    ['without a rate has none', { what: 'switch', capacity: '51.2T' }, null],
    ['that is laid aside has that of the comparison', { use: 'aside' }, 1600],
  ])('%s', (_, given, rateGbps) =>
    expect(place([given]).quotes).toMatchObject([{ id: 'a', key: null, rateGbps, price: 900 }]),
  );

  it('sets nothing', () => {
    const { scenario, fields, switches } = place([{ rateGbps: 400 }], { region: 'de' });
    expect([scenario, fields.size, switches.size]).toEqual([{ region: 'de' }, 0, 0]);
  });

  it('that is chosen keeps no other from being chosen', () =>
    expect(
      states([
        { rateGbps: 400, use: 'chosen' },
        { ...beta, use: 'chosen' },
      ]),
    ).toEqual(['other-rate', 'in-place']));
});

describe('what the reader typed', () => {
  const ofSwitch: Given = { what: 'switch', price: 40_000 };

  it.each<[string, Given, Scenario, string]>([
    ['the price of an end', {}, { inputs: { 'linear.endPrice': 800 } }, 'own-option'],
    ['the price of a whole switch', {}, { inputs: { 'linear.systemPrice': 90_000 } }, 'own-option'],
    ['the price of an end, of a whole switch', { what: 'system' }, { inputs: { 'linear.endPrice': 8 } }, 'own-option'],
    ['the price of a switch', ofSwitch, { inputs: { switchPrice: 30_000 } }, 'shared'],
    ['the price of another switch', ofSwitch, { inputs: { 'switch-51.2t.switchPrice': 30_000 } }, 'in-place'],
    ['a price in the network', { network: 'storage' }, withStorage({ 'linear.endPrice': 800 }), 'own-option'],
    ['a price in another network', { network: 'compute' }, withStorage({ 'linear.endPrice': 800 }), 'in-place'],
    ['a price in one network, quoted for all', {}, withStorage({ 'linear.endPrice': 800 }), 'in-place'],
  ])('%s', (_, given, scenario, state) => expect(states([given], scenario)).toEqual([state]));

  it('and a chosen quote for the same are refused, by the fields of both', () => {
    const refusal = refused([{ ...ofSwitch, use: 'chosen' }], { inputs: { switchPrice: 30_000 } })!;
    expect(refusal.field).toBe('inputs.switchPrice');
    expect(refusal.found).toContain('quotes.a');
  });

  it.each<[string, Given, Scenario['inputs'], string[]]>([
    ['the power of a module', { power: 8 }, { 'linear.endPower': 7 }, ['endPrice']],
    [
      'its warranty',
      { power: 8, warrantyYears: 5, failureRate: 0.01 },
      { 'linear.warrantyYears': 3 },
      ['endPrice', 'endPower', 'endFailureRate'],
    ],
    [
      'the power of a whole switch',
      { what: 'system', power: 1700, powerMax: 1980 },
      { 'linear-1600g.systemPower': 1650 },
      ['systemPrice', 'systemPowerMax'],
    ],
  ])('beside the price stands: %s', (_, given, inputs, set) => {
    const { scenario, fields } = place([given], { inputs: inputs! });
    expect([...fields.keys()]).toEqual(set.map((quantity) => `inputs.linear-1600g.${quantity}`));
    expect(scenario.inputs).toMatchObject(inputs!);
  });

  it('is not that of an option of its own', () => {
    const { scenario } = place([{ power: 8 }], { inputs: { 'linear.endPrice': 800, 'linear.endPower': 7 } });
    expect(scenario.inputs).toMatchObject({
      'linear.endPower': 7,
      'a-1600g.endPower': { typical: 8, quote: { supplier: 'Acme', date: '2026-11-20' } },
    });
  });
});

describe('quotes for the same thing', () => {
  it.each<[string, readonly Given[], Scenario, string[]]>([
    ['in one network and for all are not', [{}, { ...beta, network: 'storage' }], two, ['in-place', 'in-place']],
    ['in two networks are not', [{ network: 'compute' }, { network: 'storage' }], two, ['in-place', 'in-place']],
    [
      'in two networks with the same switch are not',
      [{ network: 'a' }, { network: 'b' }],
      { ...fabric, inputs: { endpointCount: 512 }, networks: { a: {}, b: {} } },
      ['in-place', 'in-place'],
    ],
    ['in one network are', [{ network: 'storage' }, { network: 'storage' }], two, ['in-place', 'own-option']],
    ['of a switch have one price', [{ what: 'switch' }, { what: 'switch' }], {}, ['in-place', 'shared']],
    ['of which the last is chosen', [{}, { ...beta, use: 'chosen' }], {}, ['other-chosen', 'in-place']],
  ])('%s', (_, given, scenario, expected) => expect(states(given, scenario)).toEqual(expected));

  it('the figures of an own option have the rate at the end of their subject', () => {
    const scenario: Scenario = { architectures: { 'acme-10g': { like: 'linear' } } };
    const { quotes } = place([{ architecture: 'acme-10g' }, { ...beta, architecture: 'acme-10g' }], scenario);
    expect(quotes.map(({ key }) => key)).toEqual(['acme-10g-1600g.endPrice', 'b-1600g.endPrice']);
  });

  it('the key of a price names its network', () => {
    const { quotes, fields } = place([{ network: 'storage' }, { ...beta, network: 'storage' }], two);
    expect(quotes.map(({ key }) => key)).toEqual(['storage/linear-800g.endPrice', 'storage/b-800g.endPrice']);
    expect([...fields]).toEqual([
      ['networks.storage.inputs.linear-800g.endPrice', 'quotes.a.prices[0].price'],
      ['networks.storage.inputs.b-800g.endPrice', 'quotes.b.prices[0].price'],
    ]);
  });
});

describe('what a quote sets', () => {
  const statement = { supplier: 'Acme', date: '2026-11-20' };
  const firm = (typical: number) => ({ typical, quote: statement });
  const share = (most: number) => ({ low: most * 0.8, typical: most * 0.9, high: most * 0.95 });
  const price = 'prices[0].price';

  it.each<[string, Given, Scenario, Readonly<Record<string, readonly [value: unknown, field: string]>>]>([
    [
      'a module',
      { power: 8, powerMax: 10, laserIncluded: true, warrantyYears: 5, failureRate: 0.01 },
      {},
      {
        'linear-1600g.endPrice': [firm(900), price],
        'linear-1600g.endPower': [firm(8), 'power'],
        'linear-1600g.endLaserPower': [0, 'laserIncluded'],
        'linear-1600g.endFailureRate': [0.01, 'failureRate'],
        'linear-1600g.warrantyYears': [5, 'warrantyYears'],
      },
    ],
    [
      'a module of which the maximum alone is known',
      { powerMax: 10, laserIncluded: true },
      {},
      {
        'linear-1600g.endPrice': [firm(900), price],
        'linear-1600g.endPower': [share(10), 'powerMax'],
        'linear-1600g.endLaserPower': [0, 'laserIncluded'],
      },
    ],
    [
      'a module with its laser of unknown power',
      { laserIncluded: true },
      {},
      { 'linear-1600g.endPrice': [firm(900), price] },
    ],
    [
      'a module for cards',
      { what: 'card-module', power: 8, laserIncluded: true, failureRate: 0.01 },
      fabric,
      {
        'linear-800g.endPrice': [firm(900), price],
        'linear-800g.endPower': [firm(8), 'power'],
        'linear-800g.endLaserPower': [0, 'laserIncluded'],
        'linear-800g.endFailureRate': [0.01, 'failureRate'],
      },
    ],
    [
      'optics without their laser, soldered to the switch',
      { architecture: 'cpo', power: 8, laserIncluded: false },
      {},
      {
        'cpo-1600g.endPrice': [firm(900), price],
        'cpo-1600g.endPower': [firm(8), 'power'],
        'cpo-1600g.laserApart': [1, 'laserIncluded'],
      },
    ],
    [
      'a module without its laser, that can be swapped',
      { laserIncluded: false },
      {},
      { 'linear-1600g.endPrice': [firm(900), price] },
    ],
    [
      'a whole switch',
      {
        ...{ what: 'system', architecture: 'cpo', price: 120_000, power: 1700, powerMax: 1980 },
        ...{ laserIncluded: true, warrantyYears: 5, failureRate: 0.02 },
      },
      {},
      {
        'cpo-1600g.systemPrice': [firm(120_000), price],
        'cpo-1600g.systemPower': [firm(1700), 'power'],
        'cpo-1600g.systemPowerMax': [firm(1980), 'powerMax'],
        'cpo-1600g.systemFailureRate': [0.02, 'failureRate'],
        'cpo-1600g.warrantyYears': [5, 'warrantyYears'],
      },
    ],
    [
      'a switch',
      { what: 'switch', price: 40_000, powerMax: 800, laserIncluded: false, warrantyYears: 5, failureRate: 0.02 },
      {},
      {
        'switch-102.4t.switchPrice': [firm(40_000), price],
        'switch-102.4t.switchBasePower': [share(800), 'powerMax'],
        'switch-102.4t.switchFailureRate': [0.02, 'failureRate'],
      },
    ],
  ])('%s', (_, given, before, set) => {
    const { scenario, fields } = place([given], before);
    const values = Object.entries(set);
    expect(scenario.inputs).toEqual(Object.fromEntries(values.map(([name, [value]]) => [name, value])));
    expect([...fields]).toEqual(values.map(([name, [, field]]) => [`inputs.${name}`, `quotes.a.${field}`]));
  });

  it.each<[string, Given, readonly (readonly [string, string])[]]>([
    ['a whole switch that is named', { what: 'system', capacity: '102.4T' }, [['linear-1600g', '102.4T']]],
    ['that of the comparison', { what: 'system' }, []],
    ['a switch without optics', { what: 'switch', capacity: '102.4T' }, []],
    ['a module', {}, []],
  ])('which switch a whole price is of: %s', (_, given, switches) =>
    expect([...place([given]).switches]).toEqual(switches),
  );

  it('in a currency that of the tables for it, whatever stands before it there', () => {
    expect(place([{ currency: 'GBP', price: 749.7 }]).quotes[0]!.price).toBeCloseTo(1000, 9);
    const exchange = { unitsPerUsd: 0.75, date: '2026-11-01' };
    expect(place([{ currency: 'GBP', price: 750, exchange }]).quotes[0]!.price).toBeCloseTo(1000, 9);
  });
});

describe('what is refused', () => {
  it.each<[Given, string, string]>([
    [{ price: 1_000_001 }, '1000001', 'USD'],
    [{ price: 868_401, currency: 'EUR' }, '868401', 'EUR'],
    [{ price: 160_770_001, currency: 'JPY' }, '160770001', 'JPY'],
  ])('a price above the range of its input, in its own currency: %o', (given, found, unit) => {
    const refusal = refused([given]);
    expect(refusal).toMatchObject({ field: 'quotes.a.prices[0].price', found });
    expect(refusal!.allowed).toContain(unit);
  });

  it.each<Given>([{ price: 1_000_000 }, { price: 868_400, currency: 'EUR' }, { price: 160_770_000, currency: 'JPY' }])(
    'not the largest price: %o',
    (given) => expect(refused([given])).toBeUndefined(),
  );

  it.each<[Given, string]>([
    [{ power: 1001 }, 'power'],
    [{ powerMax: 1001 }, 'powerMax'],
    [{ what: 'system', power: 1_000_001 }, 'power'],
    [{ what: 'system', powerMax: 1_000_001 }, 'powerMax'],
    [{ failureRate: 101 }, 'failureRate'],
    [{ warrantyYears: 31 }, 'warrantyYears'],
  ])('what is outside the range of its input: %o', (given, field) =>
    expect(refused([given])?.field).toBe(`quotes.a.${field}`),
  );

  it('a whole switch in an edition without figures of it, with what is quoted there', () => {
    const inputs = tables.inputs.filter(({ quantity }) => quantity !== 'systemPrice');
    const resolved = { ...resolve({}), catalog: new Catalog({ ...tables, inputs }) };
    const given = quote({ what: 'system' });
    expect(refusalIn(() => placeQuotes({ a: given }, resolved, () => given.prices[0]!))).toMatchObject({
      field: 'quotes.a.what',
      found: 'system',
      allowed: 'module, card-module, switch',
    });
  });
});

describe('a quote for what no comparison has by itself', () => {
  /** Tables where CPO is an option that must be chosen, after others that have it in a part of their places. */
  const offering = (choices: readonly string[]): Catalog => {
    const cpo = tables.options.find(({ id }) => id === 'cpo')!;
    const offered = { ...cpo, choices, scopes: [] } as typeof cpo;
    const options = tables.options.flatMap((option) =>
      option.id === 'cpo'
        ? [{ ...offered, id: 'cpo-above', leaf: 'retimed' }, { ...offered, id: 'cpo-below', upper: 'retimed' }, offered]
        : [option],
    );
    return new Catalog({ ...tables, options });
  };
  const optionsOf = (scenario: Scenario, given: Given = {}, choices: readonly string[] = ['switch']) =>
    place([{ architecture: 'cpo', ...given }], scenario, offering(choices)).scenario.options;
  const own = { leaf: 'cpo', upper: 'cpo', card: 'retimed' };

  it.each<[string, Scenario, Scenario['options']]>([
    ['the usual options', {}, ['retimed', 'half-retimed', 'linear', 'cpo']],
    ['chosen ones', { options: ['retimed', 'linear'] }, ['retimed', 'linear', 'cpo']],
  ])('brings the option that is made of it: %s', (_, scenario, options) =>
    expect(optionsOf(scenario)).toEqual(options),
  );

  it.each<[string, Scenario]>([
    ['is compared', { options: ['retimed', 'cpo'] }],
    ['stands in one place of an option', { options: ['retimed', { ...own, id: 'mix', leaf: 'retimed' }] }],
    [
      'is what an own product is like',
      {
        architectures: { acme: { like: 'cpo' } },
        options: ['retimed', { id: 'mine', leaf: 'acme', upper: 'acme', card: 'retimed' }],
      },
    ],
  ])('brings none where it %s', (_, scenario) => expect(optionsOf(scenario)).toEqual(scenario.options));

  it('brings none that cannot be chosen in this scope', () => expect(optionsOf({}, {}, ['fabric'])).toBeUndefined());

  it('brings none of a part that a usual option has', () =>
    expect(place([{ architecture: 'cpo' }], { options: ['retimed', 'linear'] }).scenario.options).toEqual([
      'retimed',
      'linear',
    ]));

  it('brings none for an own product, nor for a switch', () => {
    const scenario: Scenario = { architectures: { acme: { like: 'linear' } }, options: ['retimed'] };
    expect(optionsOf(scenario, { architecture: 'acme' })).toEqual(['retimed']);
    expect(place([{ what: 'switch' }], { options: ['retimed'] }).scenario.options).toEqual(['retimed']);
  });
});

describe('an option of its own', () => {
  const ownOption = (given: Given, scenario: Scenario) => place([given, { ...given, ...beta }], scenario).scenario;

  it.each<[string, Given, Scenario, object]>([
    [
      'differs from that of its architecture',
      { architecture: 'cpo' },
      {},
      { label: 'CPO (Beta)', leaf: 'b', upper: 'b', card: 'retimed' },
    ],
    [
      'not from one that has it in some places',
      { architecture: 'cpo' },
      {
        ...fabric,
        options: ['retimed', 'cpo-upper', { id: 'low', leaf: 'cpo', upper: 'retimed', card: 'linear' }],
      },
      { label: 'CPO (Beta)', leaf: 'b', upper: 'b', card: 'retimed' },
    ],
    [
      'is like an own one that is compared',
      { architecture: 'cpo' },
      { options: ['retimed', { id: 'mine', label: 'Mine', leaf: 'cpo', upper: 'cpo', card: 'linear' }] },
      { label: 'Mine (Beta)', leaf: 'b', upper: 'b', card: 'linear' },
    ],
    [
      'of an own product in no option has its name',
      { architecture: 'acme' },
      { architectures: { acme: { like: 'linear' } } },
      { label: 'acme (Beta)', leaf: 'b', upper: 'b', card: 'acme' },
    ],
    [
      'of own optics of a switch in no option has the cards of those that they are like',
      { architecture: 'acme' },
      { architectures: { acme: { like: 'cpo' } } },
      { label: 'acme (Beta)', leaf: 'b', upper: 'b', card: 'retimed' },
    ],
    [
      'of a card differs there alone',
      { what: 'card-module' },
      fabric,
      { label: 'Linear (Beta)', leaf: 'linear', upper: 'linear', card: 'b' },
    ],
    [
      'of the card of an own product in no option',
      { architecture: 'acme', what: 'card-module' },
      { ...fabric, architectures: { acme: { like: 'linear' } } },
      { label: 'acme (Beta)', leaf: 'acme', upper: 'acme', card: 'b' },
    ],
  ])('%s', (_, given, scenario, option) =>
    expect(ownOption(given, scenario).options!.at(-1)).toEqual({ id: 'b', ...option }),
  );

  it.each(['endPrice', 'systemPrice', 'endPower', 'systemPower', 'systemPowerMax'])(
    'of an own product leaves its %s behind, and keeps the rest',
    (quantity) => {
      const scenario: Scenario = { architectures: { acme: { like: 'linear', [quantity]: 900, repairTime: 20 } } };
      for (const what of ['module', 'system'] as const)
        expect(ownOption({ architecture: 'acme', what }, scenario).architectures!.b).toEqual({
          ...{ like: 'linear', label: 'acme (Beta)' },
          repairTime: 20,
        });
    },
  );
});

describe('in a scenario that is resolved', () => {
  it('a quote for the only network of the list counts', () => {
    const networks = { storage: { inputs: { endpointCount: 512 } } };
    const scenario: Scenario = { ...fabric, networks, quotes: { a: quote({ network: 'storage' }) } };
    expect(valueIn(scenario, 'linear', 'leaf.endPrice')).toBe(900);
  });

  it('a second quote for own optics of a switch, in no option, is an option too', () => {
    const own = quote({ architecture: 'acme' });
    const scenario: Scenario = {
      architectures: { acme: { like: 'cpo' } },
      quotes: { a: own, b: quote({ ...beta, architecture: 'acme' }) },
    };
    expect(valueIn(scenario, 'b', 'leaf.endPrice')).toBe(1100);
  });

  it('quotes for optics of the switch as modules for cards stay beside', () => {
    const card = quote({ architecture: 'cpo', what: 'card-module' });
    const { quotes } = resolve({ ...fabric, quotes: { a: card, b: card } });
    expect(quotes.map(({ state }) => state)).toEqual(['other-rate', 'other-rate']);
  });
});

describe('whether the price of a laser source is added', () => {
  it.each<[Given, boolean, boolean]>([
    [{ laserIncluded: false }, true, true],
    [{ what: 'system', laserIncluded: false }, true, true],
    [{ what: 'switch', laserIncluded: false }, true, false],
    [{ laserIncluded: false }, false, false],
    [{ laserIncluded: true }, true, false],
    [{}, true, false],
  ])('%o, soldered %s: %s', (given, isSoldered, isAdded) => expect(addsLaser(quote(given), isSoldered)).toBe(isAdded));
});
