import { describe, expect, it } from 'vitest';
import {
  placesOf,
  pricesWithSupplier,
  quotesOf,
  withAdopted,
  withoutQuote,
  withoutQuotes,
  withQuote,
  withQuoteBack,
  withQuotes,
  withUse,
} from '../../src/scenario/quotes.ts';
import { catalog as shipped } from '../../src/scenario/shipped-edition.ts';
import { resolveScenario, type ResolvedScenario } from '../../src/scenario/resolve.ts';
import type { InputValue, Scenario } from '../../src/scenario/scenario.ts';
import type { SupplierQuote } from '../../src/scenario/supplier-quote.ts';
import { catalog } from '../cases/tables.ts';

const resolve = (scenario: Scenario): ResolvedScenario => resolveScenario(scenario, catalog);
type Given = Partial<SupplierQuote>;
const quote = (given: Given = {}): SupplierQuote => {
  const { what = 'module', architecture = 'cpo', ...others } = given;
  const base = { supplier: 'Acme', date: '2026-11-20', what, prices: [{ from: 1, price: 900 }] };
  return { ...base, ...(what !== 'switch' && { architecture }), ...others };
};
/** A price or a power of the inputs that names its supplier. */
const from = (typical: number, supplier = 'Acme'): InputValue => ({
  typical,
  quote: { supplier, date: '2026-11-20' },
});
const endpoints = { endpointCount: 512 };
/** Two networks: the main one has 102.4T switches, the other 51.2T. */
const two = (inputs: Scenario['inputs'] = {}): Scenario => ({
  scope: 'fabric',
  networks: {
    main: { inputs: endpoints },
    store: { label: 'Store', capacity: '51.2T', inputs: { ...endpoints, ...inputs } },
  },
});
/** Two networks that are alike. */
const twins = (inputs: Scenario['inputs'] = {}): Scenario => ({
  scope: 'fabric',
  options: ['retimed', 'cpo'],
  networks: { one: { inputs: endpoints }, other: { inputs: { ...endpoints, ...inputs } } },
});

describe('a quote as it is listed', () => {
  const heldOf = (scenario: Scenario) => {
    const { architecture, label, what, rateGbps, switchLabel, network } = quotesOf(resolve(scenario))[0]!;
    return { architecture, label, what, rateGbps, switchLabel, network };
  };
  const module = { architecture: 'cpo', label: null, what: 'module', rateGbps: 1600, switchLabel: null, network: null };
  const system = { ...module, what: 'system', rateGbps: null, switchLabel: '102.4T' };
  const bare = { ...system, what: 'switch', architecture: '' };
  const switches = { mine: { like: '51.2T' }, named: { like: '51.2T', label: 'My box' } };
  const of = (given: Given, scenario: Scenario = {}): Scenario => ({ ...scenario, quotes: { acme: quote(given) } });

  it.each<[string, Scenario, object]>([
    ['a module', of({}), module],
    [
      'of an own product',
      of({ architecture: 'own' }, { architectures: { own: { like: 'linear', label: 'Own' } } }),
      { ...module, architecture: 'linear', label: 'Own' },
    ],
    ['for a network', of({ network: 'store' }, two()), { ...module, rateGbps: 800, network: 'Store' }],
    ['for a network without a label', of({ network: 'other' }, twins()), { ...module, network: 'other' }],
    [
      'for the only network',
      of({ network: 'only' }, { scope: 'fabric', networks: { only: { inputs: endpoints } } }),
      { ...module, network: 'only' },
    ],
    [
      'for cards',
      of({ architecture: 'retimed', what: 'card-module' }, { scope: 'fabric' }),
      { ...module, architecture: 'retimed', what: 'card-module', rateGbps: 800 },
    ],
    [
      'for cards of the rate of the cages',
      of({ architecture: 'retimed', what: 'card-module' }, { scope: 'fabric', capacity: '51.2T' }),
      { ...module, architecture: 'retimed', what: 'card-module', rateGbps: 800 },
    ],
    ['a whole switch', of({ what: 'system' }), system],
    ['a whole switch of another kind', of({ what: 'system', capacity: '51.2T' }), { ...system, switchLabel: '51.2T' }],
    [
      'a whole switch in a network',
      of({ what: 'system', network: 'store' }, two()),
      { ...system, switchLabel: '51.2T', network: 'Store' },
    ],
    ['a switch', of({ what: 'switch' }), bare],
    ['a switch by its name', of({ what: 'switch', capacity: '102.4T' }), bare],
    ['another switch', of({ what: 'switch', capacity: '51.2T' }), { ...bare, switchLabel: '51.2T' }],
    ['an own switch', of({ what: 'switch', capacity: 'named' }, { switches }), { ...bare, switchLabel: 'My box' }],
    [
      'an own switch without a label',
      of({ what: 'system', capacity: 'mine' }, { switches }),
      { ...system, switchLabel: '"mine"' },
    ],
    [
      'the own switch of the question',
      of({ what: 'switch' }, { switches, capacity: 'mine' }),
      { ...bare, switchLabel: '"mine"' },
    ],
    [
      'a switch of the inputs',
      { inputs: { 'switch-51.2t.switchPrice': from(30_000) } },
      { ...bare, switchLabel: '51.2T' },
    ],
  ])('%s', (_, scenario, expected) => expect(heldOf(scenario)).toEqual(expected));
});

describe('prices of the inputs that name their supplier', () => {
  const acme = { supplier: 'Acme', date: '2026-11-20' };
  const module = { ...acme, what: 'module', architecture: 'cpo', rateGbps: 1600, prices: [{ from: 1, price: 900 }] };
  const bare = { ...acme, what: 'switch', prices: [{ from: 1, price: 900 }] };
  const system = { ...bare, what: 'system', architecture: 'cpo' };
  const price = from(900);
  const quotesIn = (scenario: Scenario) => pricesWithSupplier(resolve(scenario)).map(({ quote }) => quote);

  it.each<[string, Scenario, object]>([
    ['a module', { inputs: { 'cpo.endPrice': price } }, module],
    ['with its power', { inputs: { 'cpo.endPrice': price, 'cpo.endPower': from(8) } }, { ...module, power: 8 }],
    ['without a power from elsewhere', { inputs: { 'cpo.endPrice': price, 'cpo.endPower': 8 } }, module],
    [
      'in one network',
      twins({ 'cpo.endPrice': price, 'cpo.endPower': from(8) }),
      { ...module, network: 'other', power: 8 },
    ],
    [
      'of the rate of its network',
      two({ 'retimed.endPrice': price }),
      { ...module, architecture: 'retimed', rateGbps: 800, network: 'store' },
    ],
    [
      'for cards',
      { scope: 'fabric', inputs: { 'retimed-800g.endPrice': price } },
      { ...module, what: 'card-module', architecture: 'retimed', rateGbps: 800 },
    ],
    [
      'a whole switch',
      { inputs: { 'cpo.systemPrice': price, 'cpo.systemPower': from(1700), 'cpo.systemPowerMax': from(1980) } },
      { ...system, power: 1700, powerMax: 1980 },
    ],
    ['without a maximum from elsewhere', { inputs: { 'cpo.systemPrice': price, 'cpo.systemPowerMax': 1980 } }, system],
    ['a whole switch of another rate', { inputs: { 'cpo-800g.systemPrice': price } }, { ...system, capacity: '51.2T' }],
    [
      'of the second tier',
      { scope: 'fabric', upperSwitch: '51.2T', inputs: { 'cpo-800g.systemPrice': price } },
      { ...system, capacity: '51.2T' },
    ],
    [
      'of an own switch of the second tier',
      {
        scope: 'fabric',
        switches: { mine: { like: '51.2T' } },
        upperSwitch: 'mine',
        inputs: { 'cpo-800g.systemPrice': price },
      },
      { ...system, capacity: 'mine' },
    ],
    ['a switch', { inputs: { switchPrice: price, switchBasePower: from(600) } }, { ...bare, power: 600 }],
    ['another switch', { inputs: { 'switch-51.2t.switchPrice': price } }, { ...bare, capacity: '51.2T' }],
    [
      'a switch of the second tier',
      { scope: 'fabric', upperSwitch: '51.2T', inputs: { 'switch-51.2t.switchPrice': price } },
      { ...bare, capacity: '51.2T' },
    ],
    [
      'an own switch',
      { switches: { mine: { like: '51.2T' } }, inputs: { 'switch-mine.switchPrice': price } },
      { ...bare, capacity: 'mine' },
    ],
  ])('%s', (_, scenario, expected) => expect(quotesIn(scenario)).toStrictEqual([expected]));

  it.each([
    ['linear-400g', { architecture: 'linear', capacity: '25.6T' }],
    // The ends of an integrated one have another rate than the cages.
    ['cpo-800g', { architecture: 'cpo', capacity: '51.2T' }],
  ])('a whole switch by the rate of its ends: %s', (subject, expected) => {
    const resolved = resolveScenario({ inputs: { [`${subject}.systemPrice`]: price } }, shipped);
    expect(pricesWithSupplier(resolved).map(({ quote }) => quote)).toStrictEqual([{ ...system, ...expected }]);
  });

  it('none of a switch that nobody has: the rate is that of cards alone', () => {
    const resolved = resolveScenario({ inputs: { 'retimed-100g.systemPrice': price } }, shipped);
    expect(pricesWithSupplier(resolved)).toEqual([]);
  });

  it('no power alone, and no price of nobody', () =>
    expect(quotesIn({ inputs: { 'cpo.endPower': from(8), 'linear.endPrice': 500 } })).toEqual([]));

  it.each<[string, Scenario, Scenario]>([
    [
      'with the powers that name it, and nothing else',
      {
        inputs: {
          'cpo.endPrice': price,
          'cpo.endPower': from(8),
          'cpo.warrantyYears': 3,
          'linear.endPower': from(7),
          pue: 1.2,
        },
      },
      { inputs: { 'cpo.warrantyYears': 3, 'linear.endPower': from(7), pue: 1.2 } },
    ],
    ['of one network', twins({ 'cpo.endPrice': price, 'cpo.endPower': from(8) }), twins()],
  ])('are taken away %s', (_, scenario, expected) => {
    const resolved = resolve(scenario);
    const [{ key } = { key: '' }] = pricesWithSupplier(resolved);
    expect(withoutQuote(resolved, { key })).toStrictEqual(expected);
    const { quotes, ...others } = withAdopted(resolved);
    expect(others).toStrictEqual(expected);
    expect(Object.keys(quotes!)).toEqual(['acme-cpo']);
  });

  it('of all stay where those of one network go', () => {
    const scenario = { ...twins({ 'cpo.endPrice': price }), inputs: { 'cpo.endPrice': from(950) } };
    expect(withoutQuote(resolve(scenario), { key: 'other/cpo-1600g.endPrice' })).toEqual({
      ...twins(),
      inputs: { 'cpo.endPrice': from(950) },
    });
  });

  it('of a switch leave those of one with a name that begins alike', () => {
    const [mine, mint] = ['mine', 'mint'].map((id) => `switch-${id}.switchPrice`) as [string, string];
    const switches = { mine: { like: '51.2T' }, mint: { like: '51.2T' } };
    const resolved = resolve({ switches, inputs: { [mine]: price, [mint]: price } });
    expect(withoutQuote(resolved, { key: mine })).toEqual({ switches, inputs: { [mint]: price } });
  });

  it('of another switch do not price that of the question', () => {
    const adopted = withAdopted(resolve({ inputs: { 'switch-51.2t.switchPrice': price } }));
    expect(quotesOf(resolve(adopted))).toMatchObject([{ state: 'other-switch' }]);
  });
});

describe('adding', () => {
  const held: Scenario = { quotes: { first: quote(), second: quote({ supplier: 'Beta', power: 8 }) } };
  const turned = Object.fromEntries(Object.entries(held.quotes!.second!).reverse()) as unknown as SupplierQuote;
  const dearer = quote({ prices: [{ from: 1, price: 1000 }] });

  it.each<[string, SupplierQuote[], string[], string[]]>([
    ['what is held', [quote()], ['held'], ['first', 'second']],
    ['what is held, in another order of fields', [turned], ['held'], ['first', 'second']],
    ['a later one', [dearer], ['replaces'], ['first', 'second']],
    ['of another', [quote({ supplier: 'Gamma' })], ['new'], ['first', 'second', 'gamma-cpo']],
    ['for another network', [quote({ network: 'x' })], ['new'], ['first', 'second', 'acme-cpo']],
    ['a later one before what is held', [dearer, quote()], ['new', 'held'], ['first', 'second', 'acme-cpo']],
    ['two of one supplier', [dearer, dearer], ['replaces', 'new'], ['first', 'second', 'acme-cpo']],
  ])('%s', (_, given, places, ids) => {
    const resolved = resolve(held);
    expect(placesOf(resolved, given)).toEqual(places);
    expect(
      Object.keys(
        withQuotes(
          resolved,
          given.filter((one) => one.network === undefined),
        ).quotes!,
      ),
    ).toEqual(ids.filter((id) => id !== 'acme-cpo' || given.every((one) => one.network === undefined)));
  });

  it('several leaves alone what is held, with its use; one by itself is added as it is', () => {
    const resolved = resolve({ quotes: { first: quote({ use: 'aside' }) }, inputs: { 'cpo.endPrice': 800 } });
    expect(withQuotes(resolved, [quote()])).toEqual(resolved.asked);
    expect(withQuote(resolved, quote())).toEqual({ quotes: { first: quote() }, inputs: {} });
  });

  it('several takes those in that are not held', () =>
    expect(withQuotes(resolve(held), [quote(), dearer]).quotes).toEqual({ ...held.quotes, 'acme-cpo': dearer }));

  it('of a supplier without a letter from a to z has the name of its thing', () => {
    const ids = ({ quotes }: Scenario) => Object.keys(quotes!);
    expect(ids(withQuote(resolve({}), quote({ supplier: '北京', what: 'switch' })))).toEqual(['switch']);
    expect(ids(withQuote(resolve({}), quote({ supplier: '北京' })))).toEqual(['cpo-2']);
  });
});

describe('a quote takes the place of what was typed', () => {
  const module = {
    'cpo.endPrice': 1,
    'cpo.endPower': 2,
    'cpo.endFailureRate': 0.3,
    'cpo.warrantyYears': 4,
    'cpo.endLaserPower': 1,
    'cpo.laserApart': 0,
  };
  const system = {
    'cpo.systemPrice': 9e4,
    'cpo.systemPower': 900,
    'cpo.systemPowerMax': 990,
    'cpo.systemFailureRate': 0.3,
    'cpo.endFailureRate': 0.3,
  };
  const bare = { switchPrice: 9e4, switchBasePower: 900, switchFailureRate: 0.3 };
  const terms: Given = { power: 8, failureRate: 0.1, warrantyYears: 2, laserIncluded: true };
  const without = (inputs: object, ...names: string[]) =>
    Object.fromEntries(Object.entries(inputs).filter(([name]) => !names.includes(name)));

  it.each<[string, Scenario['inputs'], Given, readonly string[]]>([
    ['its price alone', module, {}, ['cpo.endPrice']],
    ['its price and power', module, { power: 8 }, ['cpo.endPrice', 'cpo.endPower']],
    ['its power, that of another supplier too', { 'cpo.endPower': from(7, 'Beta') }, { power: 8 }, ['cpo.endPower']],
    ['its price, and no power of another supplier', { 'cpo.endPower': from(7, 'Beta') }, {}, []],
    ['its maximum', module, { powerMax: 8 }, ['cpo.endPrice', 'cpo.endPower']],
    ['its failures', module, { failureRate: 0.1 }, ['cpo.endPrice', 'cpo.endFailureRate']],
    ['its warranty', module, { warrantyYears: 2 }, ['cpo.endPrice', 'cpo.warrantyYears']],
    ['its laser', module, { laserIncluded: true }, ['cpo.endPrice', 'cpo.endLaserPower', 'cpo.laserApart']],
    [
      'of a whole switch',
      system,
      { what: 'system', power: 800, failureRate: 0.1 },
      ['cpo.systemPrice', 'cpo.systemPower', 'cpo.systemPowerMax', 'cpo.systemFailureRate'],
    ],
    ['of a whole switch, its price', system, { what: 'system' }, ['cpo.systemPrice']],
    [
      'of ends where a whole switch is typed',
      system,
      { power: 8, failureRate: 0.1 },
      ['cpo.systemPrice', 'cpo.systemPower', 'cpo.systemPowerMax', 'cpo.endFailureRate'],
    ],
    ['of a switch', { ...bare, ...module }, { what: 'switch', ...terms }, Object.keys(bare)],
    ['of a switch, its price', bare, { what: 'switch' }, ['switchPrice']],
    ['of another rate', module, { rateGbps: 400, ...terms }, []],
  ])('%s', (_, inputs, given, gone) =>
    expect(withQuote(resolve({ inputs: inputs! }), quote(given)).inputs).toEqual(without(inputs!, ...gone)),
  );

  it('in its network alone', () => {
    const inputs = { 'cpo.endPrice': 800 };
    const scenario: Scenario = { ...twins(inputs), inputs };
    const one = withQuote(resolve(scenario), quote({ network: 'other' }));
    expect(one.inputs).toEqual(inputs);
    expect(one.networks!.other!.inputs).toEqual(endpoints);
    const all = withQuote(resolve(scenario), quote());
    expect(all.inputs).toEqual({});
    expect(all.networks!.other!.inputs).toEqual({ ...endpoints, ...inputs });
  });
});

describe('taking a quote away', () => {
  const quotes = { acme: quote(), beta: quote({ supplier: 'Beta' }) };

  it.each<[string, Scenario, string, Scenario]>([
    ['the last one leaves none', { quotes: { acme: quote() } }, 'acme', {}],
    ['one of two leaves the other', { quotes }, 'beta', { quotes: { acme: quote() } }],
    ['the reference goes with it', { quotes, baseline: 'beta' }, 'beta', { quotes: { acme: quote() } }],
    [
      'another reference stays',
      { quotes, baseline: 'beta' },
      'acme',
      { quotes: { beta: quotes.beta }, baseline: 'beta' },
    ],
  ])('%s', (_, scenario, id, expected) => expect(withoutQuote(resolve(scenario), { id })).toStrictEqual(expected));
});

describe('choosing a quote', () => {
  const usesAfter = (scenario: Scenario, use: SupplierQuote['use'] | null) =>
    Object.values(withUse(resolve(scenario), 'acme', use).quotes!).map((one) => one.use);
  const rivals = (use: SupplierQuote['use'], given: Given = {}, own: Given = given): Scenario => ({
    quotes: { acme: quote(own), beta: quote({ ...given, supplier: 'Beta', ...(use && { use }) }) },
  });

  it.each<[string, Scenario, SupplierQuote['use'] | null, (SupplierQuote['use'] | undefined)[]]>([
    ['the one chosen before is an option again', rivals('chosen'), 'chosen', ['chosen', undefined]],
    ['what is laid aside stays so', rivals('aside'), 'chosen', ['chosen', 'aside']],
    ['laid aside it leaves the one that is chosen', rivals('chosen'), 'aside', ['aside', 'chosen']],
    ['as an option too', rivals('chosen'), null, [undefined, 'chosen']],
    [
      'one for another thing stays chosen',
      rivals('chosen', { architecture: 'linear' }, {}),
      'chosen',
      ['chosen', 'chosen'],
    ],
    ['of a rate that is not compared', rivals('chosen', { rateGbps: 400 }), 'chosen', ['chosen', 'chosen']],
    [
      'in another network',
      { ...twins(), ...rivals('chosen', { network: 'one' }, { network: 'other' }) },
      'chosen',
      ['chosen', 'chosen'],
    ],
    [
      'for all networks beside one',
      { ...twins(), ...rivals('chosen', { network: 'one' }, {}) },
      'chosen',
      ['chosen', 'chosen'],
    ],
  ])('%s', (_, scenario, use, expected) => expect(usesAfter(scenario, use)).toEqual(expected));
});

describe('without any quote', () => {
  const quotes = { acme: quote() };

  it.each<[string, Scenario, Scenario]>([
    ['the rest stays', { quotes, region: 'de', baseline: 'linear' }, { region: 'de', baseline: 'linear' }],
    ['a quote is no reference any more', { quotes, baseline: 'acme' }, {}],
    ['without a reference there is none', { quotes }, {}],
    ['what has none is as it was', { baseline: 'linear' }, { baseline: 'linear' }],
  ])('%s', (_, scenario, expected) => expect(withoutQuotes(scenario)).toStrictEqual(expected));
});

describe('what was typed over a quoted price is taken back', () => {
  const given = { typical: 900, quote: { supplier: 'Acme', date: '2026-11-20' } };
  const key = 'cpo-1600g.endPrice';
  const aside = quote({ use: 'aside' });
  const typed = (acme: SupplierQuote, scenario: Scenario = {}): Scenario => ({
    ...scenario,
    inputs: { 'cpo.endPrice': 870 },
    quotes: { acme },
  });

  it.each<[string, Scenario, string, Scenario]>([
    ['its quote counts again', typed(aside), key, { inputs: {}, quotes: { acme: quote() } }],
    [
      'in its network',
      { ...twins({ 'cpo.endPrice': 870 }), quotes: { acme: { ...aside, network: 'other' } } },
      `other/${key}`,
      { ...twins(), quotes: { acme: quote({ network: 'other' }) } },
    ],
  ])('%s', (_, scenario, name, expected) =>
    expect(withQuoteBack(resolve(scenario), name, given)).toStrictEqual(expected),
  );

  it.each<[string, Scenario, string]>([
    ['that counts', typed(quote()), key],
    ['of another supplier', typed({ ...aside, supplier: 'Beta' }), key],
    ['of another day', typed({ ...aside, date: '2026-11-21' }), key],
    ['for another thing', typed(aside), 'linear-1600g.endPrice'],
    ['of a rate that is not compared', typed({ ...aside, rateGbps: 400 }), key],
    ['for one network', typed({ ...aside, network: 'other' }, twins()), key],
    ['for all networks', typed(aside, twins()), `other/${key}`],
  ])('but no quote %s', (_, scenario, name) => expect(withQuoteBack(resolve(scenario), name, given)).toBeUndefined());
});
