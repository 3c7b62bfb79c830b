/** A scenario taken apart: its plain numbers, and a text that is the same for scenarios that differ in them alone. */
import { describe, expect, it } from 'vitest';
import { decides, takeApart } from '../../../src/scenario/batch/varying.ts';

const structure = (scenario: unknown) => takeApart(scenario)!.structure;

const scenario = {
  region: 'de',
  inputs: { pue: 1.2, portRate: 800, 'cpo.endPrice': '9 USD' },
  networks: { storage: { label: 'S', inputs: { endpointCount: 64, endpointRate: 400 } }, odd: 3 },
  architectures: { acme: { like: 'cpo', endPrice: 900 } },
  switches: { mine: { like: '51.2T', capacity: 51_200, ports: 64, portRate: 800, price: 7, laneRate: 100 } },
};

describe('the numbers of a scenario', () => {
  it('are those that decide nothing but themselves, each with its field', () => {
    const { fields, numbers } = takeApart(scenario)!;
    expect(Object.fromEntries(fields.map((field, i) => [field, numbers[i]]))).toEqual({
      'inputs.pue': 1.2,
      'networks.storage.inputs.endpointCount': 64,
      'architectures.acme.endPrice': 900,
      'switches.mine.price': 7,
      'switches.mine.laneRate': 100,
    });
    expect(numbers).toHaveLength(5);
  });

  it.each([
    ['portRate', true],
    ['switch-51.2t.portRate', true],
    ['endpointRate', true],
    ['fabric.cardPortRate', true],
    ['pue', false],
    ['portRate.pue', false],
  ])('of %s decide which figures follow: %s', (name, expected) => expect(decides(name)).toBe(expected));

  it('leave a structure that is the same whatever they are', () => {
    const other = structuredClone(scenario);
    other.inputs.pue = 1.3;
    other.networks.storage.inputs.endpointCount = 65;
    other.architectures.acme.endPrice = 1;
    other.switches.mine.price = 8;
    expect(structure(other)).toBe(structure(scenario));
  });
});

describe('the structure of a scenario', () => {
  const changed = (change: (one: typeof scenario) => void) => {
    const one = structuredClone(scenario);
    change(one);
    return structure(one);
  };

  it.each<[string, (one: typeof scenario) => void]>([
    ['a setting', (one) => (one.region = 'us')],
    ['a rate', (one) => (one.inputs.portRate = 400)],
    ['a text', (one) => (one.inputs['cpo.endPrice'] = '8 USD')],
    ['the name of an input', (one) => (one.inputs = { ...one.inputs, fanShare: 0 } as never)],
    ['the label of a network', (one) => (one.networks.storage.label = 'T')],
    ['the rate of a network', (one) => (one.networks.storage.inputs.endpointRate = 200)],
    ['what is no network', (one) => (one.networks.odd = 4)],
    ['what a product is like', (one) => (one.architectures.acme.like = 'linear')],
    ['how a switch is built', (one) => (one.switches.mine.capacity = 1)],
    ['its ports', (one) => (one.switches.mine.ports = 1)],
    ['their rate', (one) => (one.switches.mine.portRate = 1)],
    ['the id of a switch', (one) => (one.switches = { other: one.switches.mine } as never)],
    ['the id of a product', (one) => (one.architectures = { other: one.architectures.acme } as never)],
    ['the id of a network', (one) => (one.networks = { other: one.networks.storage } as never)],
  ])('is another with %s', (_, change) => expect(changed(change)).not.toBe(structure(scenario)));

  it('keeps apart what stands in inputs, networks, products and switches', () => {
    const texts = ['inputs', 'networks', 'architectures', 'switches'].map((key) =>
      structure({ [key]: { a: { b: 1 } } }),
    );
    expect(new Set(texts).size).toBe(4);
    for (const key of ['inputs', 'networks', 'architectures', 'switches'])
      expect(structure({ [key]: 3 })).toBe(`"${key}":3,`);
  });

  it('is that of names and values in their order', () =>
    expect(
      takeApart({
        scope: 'fabric',
        inputs: { pue: 1, portRate: 8 },
        networks: { a: { note: 'n', inputs: { pue: 2 } } },
      }),
    ).toEqual({
      structure: '"scope":"fabric",inputs.{"pue"#"portRate":8,}networks{"a"{"note":"n",networks.a.inputs.{"pue"#}}}',
      fields: ['inputs.pue', 'networks.a.inputs.pue'],
      numbers: [1, 2],
    }));

  it('has no part of what is given besides', () => {
    expect(takeApart({ name: 'row 1', region: 'de' }, new Set(['name']))).toMatchObject({
      structure: '"region":"de",',
    });
    for (const none of [null, undefined, 3, 'text', []]) expect(takeApart(none)).toBeUndefined();
  });
});
