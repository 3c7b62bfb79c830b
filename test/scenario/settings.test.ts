import { describe, expect, it } from 'vitest';
import { givenValue, withInput } from '../../src/scenario/settings.ts';
import { tiersAsBelow } from '../../src/scenario/tiers.ts';
import { refusal, resolve, optionOf, valueIn } from '../cases/refusal.ts';
import { catalog } from '../cases/tables.ts';

const inputs = (values: Record<string, unknown>) => ({ inputs: values });

describe('a name that is refused', () => {
  it.each<[string, Record<string, unknown>, string, string, string | RegExp]>([
    ['an unknown quantity', { wattage: 1 }, 'inputs.wattage', 'the unknown name "wattage"', /./],
    ['a quantity in other letters', { PUE: 1.2 }, 'inputs.PUE', 'the unknown name "PUE"', 'pue'],
    ['a row of information', { enginePrice: 1 }, 'inputs.enginePrice', 'the unknown name "enginePrice"', /./],
    ['an architecture without quantity', { retimed: 1 }, 'inputs.retimed', 'the unknown name "retimed"', /./],
    ['a result', { networkPower: 1 }, 'inputs.networkPower', 'the unknown name "networkPower"', /./],
    ['a name that every object has', { constructor: 1 }, 'inputs.constructor', 'the unknown name "constructor"', /./],
    [
      'a quantity of an architecture without subject',
      { endPower: 9 },
      'inputs.endPower',
      'no subject',
      /^retimed\.endPower, /,
    ],
    [
      'an unknown architecture',
      { 'copper.endPower': 9 },
      'inputs.copper.endPower',
      'the unknown subject "copper"',
      /retimed/,
    ],
    [
      'a rate without figures',
      { 'retimed-3200g.endPower': 9 },
      'inputs.retimed-3200g.endPower',
      'the unknown subject "retimed-3200g"',
      /retimed/,
    ],
    [
      'a quantity of the facility on an architecture',
      { 'retimed.pue': 1.1 },
      'inputs.retimed.pue',
      'the subject "retimed"',
      'pue, facility.pue',
    ],
    [
      'a quantity of the facility on money',
      { 'money.pue': 1.1 },
      'inputs.money.pue',
      'the subject "money"',
      'pue, facility.pue',
    ],
    [
      'a quantity of the switch on an architecture',
      { 'cpo.switchPrice': 1 },
      'inputs.cpo.switchPrice',
      'the subject "cpo"',
      /switch-51.2t.switchPrice, switch-102.4t.switchPrice/,
    ],
    [
      'an unknown switch',
      { 'switch-25.6t.switchPrice': 1 },
      'inputs.switch-25.6t.switchPrice',
      'the subject "switch-25.6t"',
      /switch-51.2t/,
    ],
    ['an empty subject', { '.pue': 1.1 }, 'inputs..pue', 'the subject ""', 'pue, facility.pue'],
    [
      'a subject with something before it',
      { 'x\nretimed-1600g.endPower': 9 },
      'inputs.x\nretimed-1600g.endPower',
      'the unknown subject "x\\nretimed-1600g"',
      /^retimed, /,
    ],
    [
      'a subject with something behind it',
      { 'retimed-1600gb.endPower': 9 },
      'inputs.retimed-1600gb.endPower',
      'the unknown subject "retimed-1600gb"',
      /^retimed, /,
    ],
  ])('%s', (_, values, field, found, allowed) => {
    const error = refusal(inputs(values));
    expect(error?.field).toBe(field);
    expect(error?.found).toBe(found);
    expect(error?.allowed).toMatch(allowed);
  });
});

describe('an unknown name is answered with those that are like it', () => {
  it.each([
    ['PUE', 'pue'],
    ['pues', 'pue'],
    ['endpow', 'endPower'],
    ['intensity', 'carbonIntensity, carbonIntensityYear, carbonIntensityDecline'],
    // Two letters are part of many names, and a row of information is set by nobody.
    ['pu', 'a quantity of data/inputs.csv'],
    ['enginePrice', 'a quantity of data/inputs.csv'],
    ['wattage', 'a quantity of data/inputs.csv'],
  ])('%s: %s', (name, allowed) => expect(refusal(inputs({ [name]: 1 }))?.allowed).toBe(allowed));
});

describe('one quantity under two spellings is refused', () => {
  it.each<[string, Record<string, unknown>]>([
    ['an architecture and its subject', { 'retimed.endPower': 9, 'retimed-1600g.endPower': 9 }],
    ['the facility with and without its name', { pue: 1.1, 'facility.pue': 1.1 }],
    ['the switch with and without its name', { switchPrice: 1, 'switch-102.4t.switchPrice': 1 }],
    ['the port rate with and without its switch', { portRate: 1600, 'switch-102.4t.portRate': 1600 }],
    ['both to the same value', { 'cpo.endPrice': 900, 'cpo-1600g.endPrice': 900 }],
  ])('%s', (_, values) => {
    const [first, second] = Object.keys(values);
    const error = refusal(inputs(values));
    expect(error?.field).toBe(`inputs.${second}`);
    expect(error?.found).toContain(`set before by inputs.${first}`);
  });

  it('an own architecture and the input of its name', () => {
    const error = refusal({
      architectures: { acme: { like: 'cpo', endPower: 5 } },
      inputs: { 'acme.endPower': 6 },
    });
    expect(error).toMatchObject({
      field: 'inputs.acme.endPower',
      found: 'acme-1600g.endPower set before by architectures.acme.endPower',
    });
  });

  it('but two subjects are two quantities', () =>
    expect(refusal(inputs({ 'retimed-800g.endPower': 9, 'retimed.endPower': 20 }))).toBeUndefined());
});

describe('a bare architecture means its subject at the port rate', () => {
  it('1600G at 102.4T', () =>
    expect(valueIn(inputs({ 'retimed-1600g.endPower': 21 }), 'retimed', 'leaf.endPower')).toBe(21));

  it('800G at 51.2T', () =>
    expect(valueIn({ capacity: '51.2T', ...inputs({ 'retimed.endPower': 11 }) }, 'retimed', 'leaf.endPower')).toBe(11));

  it('not 800G at 102.4T', () =>
    expect(valueIn(inputs({ 'retimed-800g.endPower': 21 }), 'retimed', 'leaf.endPower')).toBe(
      valueIn({}, 'retimed', 'leaf.endPower'),
    ));

  it('800G at 102.4T where the cages are 800G', () =>
    expect(valueIn(inputs({ portRate: 800, 'retimed.endPower': 11 }), 'retimed', 'leaf.endPower')).toBe(11));

  it('whichever is written first', () =>
    expect(valueIn(inputs({ 'retimed-800g.endPower': 11, portRate: 800 }), 'retimed', 'leaf.endPower')).toBe(11));

  it('for every option that uses the subject', () => {
    const own = { id: 'mix', leaf: 'retimed', upper: 'cpo', card: 'retimed' };
    const scenario = { options: ['retimed', own], ...inputs({ 'retimed.endPower': 21 }) };
    expect(valueIn(scenario, 'mix', 'leaf.endPower')).toBe(21);
  });
});

describe('the other switch', () => {
  it('may be set and changes nothing here', () =>
    expect(valueIn(inputs({ 'switch-51.2t.switchPrice': 1 }), 'cpo', 'switchPrice')).toBe(
      valueIn({}, 'cpo', 'switchPrice'),
    ));

  it('keeps its range', () =>
    expect(refusal(inputs({ 'switch-51.2t.switchPrice': -1 }))?.field).toBe('inputs.switch-51.2t.switchPrice'));
});

describe('the name of a resolved input', () => {
  it.each([
    ['pue', 'facility.pue'],
    ['discountRate', 'money.discountRate'],
    ['switchPrice', 'switch-102.4t.switchPrice'],
    ['leaf.endPower', 'cpo-1600g.endPower'],
    ['acceleratorPower', 'fabric.acceleratorPower'],
  ])('of %s is %s', (key, name) => {
    const resolved = resolve({});
    expect(resolved.input(optionOf(resolved, 'cpo'), key).name).toBe(name);
  });
});

describe('a rate', () => {
  it('of ports of the other switch leaves those of this one', () =>
    expect(resolve(inputs({ 'switch-51.2t.portRate': 400 })).settings.portRateGbps).toBe(1600));

  it.each([
    ['portRate', { like: '102.4T', portRate: 640 }],
    ['ports', { like: '102.4T', ports: 160 }],
  ])('without figures is refused where an own switch says it: %s', (key, mine) =>
    expect(refusal({ switches: { mine }, capacity: 'mine' })).toMatchObject({
      field: `switches.mine.${key}`,
      found: '640',
      allowed: '400, 800, 1600 Gbit/s, for which there are figures',
    }),
  );

  it.each(['endpointRate', 'cardPortRate'])('is no share: %s', (quantity) =>
    expect(refusal({ scope: 'fabric', ...inputs({ [quantity]: '0.5 of portRate' }) })).toMatchObject({
      field: `inputs.${quantity}`,
      found: 'a share of portRate',
      allowed: /decides which figures/,
    }),
  );

  it.each(['cardPortRate', 'endpointRate'])('of cards of every network is that of the scenario: %s', (quantity) => {
    const networks = { one: { inputs: { endpointCount: 512 } }, two: { inputs: { endpointCount: 256 } } };
    const resolved = resolve({ scope: 'fabric', networks, ...inputs({ [quantity]: 400 }) });
    expect(resolved.networks.map((one) => one.resolved.settings.cardRateGbps)).toEqual([400, 400]);
  });
});

describe('an own switch', () => {
  it('is one and the same in every tier that names no other', () => {
    const { settings } = resolve({ scope: 'fabric', switches: { mine: { like: '102.4T' } }, capacity: 'mine' });
    expect(tiersAsBelow(settings)).toEqual(['core', 'fourth']);
  });
});

describe('a figure', () => {
  it.each(['carbonIntensity', 'carbonIntensityYear', 'electricityPrice'])(
    'of any region may be named: %s',
    (quantity) => {
      const figure = catalog.data.figures.find((one) => one.subject === 'us-va' && one.quantity === quantity)!;
      expect(valueIn(inputs({ [quantity]: { figure: figure.id } }), 'cpo', quantity)).toBe(figure.typical);
    },
  );

  // Names that are like those of rates and of switches.
  it.each(['acme-2g-x', 'acme-switch-b'])('of what an own product is like may be named: %s', (id) => {
    const figure = 'retimed-1600g-power-nvidia-2025';
    const scenario = {
      switches: { 'acme-b-1600g': { like: '102.4T' } },
      architectures: { [id]: { like: 'retimed', endPower: { figure } } },
    };
    expect(refusal(scenario)).toBeUndefined();
  });
});

describe('a network of a purchase', () => {
  const two = (own: Record<string, unknown>, all: Record<string, unknown> = {}) => ({
    scope: 'fabric',
    networks: { quotes: { inputs: { endpointCount: 512, ...own } }, other: {} },
    ...inputs({ endpointCount: 256, ...all }),
  });

  it('sets for itself what the scenario sets for all', () => {
    const { networks } = resolve(two({ oversubscription: 2 }, { oversubscription: 3 }));
    expect(networks.map(({ resolved }) => resolved.input(resolved.options[0]!, 'oversubscription').value)).toEqual([
      2, 3,
    ]);
  });

  it.each(['pue', 'acceleratorPower', 'discountRate', 'siteCount'])('does not set what holds for all: %s', (quantity) =>
    expect(refusal(two({ [quantity]: 1 }))).toMatchObject({ field: `networks.quotes.inputs.${quantity}` }),
  );

  it.each(['oversubscription', 'switchPrice', 'retimed.endPower'])('sets %s', (quantity) =>
    expect(refusal(two({ [quantity]: 2 }))).toBeUndefined(),
  );

  it('gives and takes its values, whatever it is called', () => {
    const scenario = resolve(two({ 'switch-102.4t.switchPrice': 9 }));
    const name = 'quotes/switch-102.4t.switchPrice';
    expect(givenValue(scenario.asked, scenario.settings, name)).toBe(9);
    expect(withInput(scenario.asked, scenario.settings, name, 8).networks).toMatchObject({
      quotes: { inputs: { endpointCount: 512, 'switch-102.4t.switchPrice': 8 } },
      other: {},
    });
  });
});

describe('a value as the scenario gives it', () => {
  const quote = {
    ...{ supplier: 'Acme', date: '2026-11-20', what: 'module' as const, architecture: 'cpo' },
    prices: [{ from: 1, price: 900 }],
  };
  const given = { typical: 900, quote: { supplier: 'Acme', date: '2026-11-20' } };
  const valueOf = (scenario: object, name: string) => {
    const resolved = resolve(scenario);
    return givenValue(resolved.scenario, resolved.settings, name);
  };

  it('is none where it gives none', () => expect(valueOf({}, 'facility.pue')).toBeUndefined());

  it('is as it is spelled, wherever it stands', () => {
    const scenario = {
      architectures: { acme: { like: 'cpo', endPrice: '9 USD' } },
      switches: { mine: { like: '51.2T', price: 7 } },
      inputs: { pue: 1.2, 'switch-51.2t.switchPrice': 8 },
    };
    expect(valueOf(scenario, 'facility.pue')).toBe(1.2);
    expect(valueOf(scenario, 'switch-51.2t.switchPrice')).toBe(8);
    expect(valueOf(scenario, 'acme-1600g.endPrice')).toBe('9 USD');
    expect(valueOf(scenario, 'switch-mine.switchPrice')).toBe(7);
  });

  it('of a quote stands in the inputs that it sets', () => {
    expect(valueOf({ quotes: { acme: quote } }, 'cpo-1600g.endPrice')).toEqual(given);
    const networks = { a: { inputs: { endpointCount: 64 } }, b: { inputs: { endpointCount: 64 } } };
    const ofNetwork = { scope: 'fabric', networks, quotes: { acme: { ...quote, network: 'b' } } };
    expect(valueOf(ofNetwork, 'b/cpo-1600g.endPrice')).toEqual(given);
  });
});

describe('several networks', () => {
  it.each([800, 400])('have the rate of ports that is set for all: %d', (portRate) => {
    const networks = { a: {}, b: {} };
    const { networks: found } = resolve({ scope: 'fabric', inputs: { endpointCount: 1024, portRate }, networks });
    expect(found.map(({ resolved }) => resolved.settings.portRateGbps)).toEqual([portRate, portRate]);
  });
});
