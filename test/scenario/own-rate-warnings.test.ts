import { describe, expect, it } from 'vitest';
import type { OwnArchitecture, Scenario } from '../../src/scenario/scenario.ts';
import type { Warning } from '../../src/scenario/warning.ts';
import { run } from '../cases/fabric-run.ts';

type OtherRate = Extract<Warning, { id: 'own-at-other-rate' }>;
const found = (scenario: Scenario): OtherRate[] =>
  run(scenario).warnings.filter((one): one is OtherRate => one.id === 'own-at-other-rate');

const acme = { id: 'acme', label: 'Acme LPO', leaf: 'acme', upper: 'acme', card: 'linear' };
const product: OwnArchitecture = { like: 'linear', label: 'Acme', endPrice: 500 };
const fabric = (more: Scenario = {}): Scenario => ({
  ...{ scope: 'fabric', options: ['retimed', acme], architectures: { acme: product } },
  ...more,
});
const networks: NonNullable<Scenario['networks']> = {
  'east-west': { label: 'East-west', inputs: { endpointCount: 4096 } },
  storage: { label: 'Storage', capacity: '51.2T', inputs: { endpointCount: 512, endpointRate: 400 } },
};
const values = { architecture: 'Acme', rate: 1600, other: 800, like: 'linear' };

describe('figures of an own product at ports of another rate', () => {
  it('are told in the network that has such ports', () =>
    expect(found(fabric({ networks }))).toEqual([
      { id: 'own-at-other-rate', network: 'Storage', input: 'architectures.acme', values },
    ]));

  it('are told where the switch above the leaves has them', () =>
    expect(found(fabric({ upperSwitch: '51.2T' }))).toEqual([
      { id: 'own-at-other-rate', input: 'architectures.acme', values },
    ]));

  it('are those of what it is like', () => {
    const above = (architectures: NonNullable<Scenario['architectures']>): number => {
      const { resolved } = run(fabric({ upperSwitch: '51.2T', architectures }));
      return resolved.input(resolved.options[1]!, 'upper.endPrice').value;
    };
    expect(above({ acme: product })).toBe(above({ acme: { like: 'linear' } }));
  });

  it('are told once for all options', () => {
    const other = { ...acme, id: 'other', card: 'retimed' };
    expect(found(fabric({ upperSwitch: '51.2T', options: ['retimed', acme, other] }))).toHaveLength(1);
  });

  it('are called as the option without a label of their own', () => {
    const architectures = { acme: { like: 'linear', endPrice: 500 } };
    expect(found(fabric({ upperSwitch: '51.2T', architectures }))[0]!.values.architecture).toBe('Acme LPO');
  });

  it.each<[string, Scenario]>([
    ['ports of one rate', fabric()],
    ['one switch', { options: ['retimed', acme], architectures: { acme: product } }],
    ['a product that sets nothing', fabric({ upperSwitch: '51.2T', architectures: { acme: { like: 'linear' } } })],
    ['figures at both rates', fabric({ upperSwitch: '51.2T', inputs: { 'acme-800g.endPrice': 300 } })],
    ['a product that no option uses', fabric({ upperSwitch: '51.2T', options: ['retimed'] })],
    [
      'a product in cards alone',
      fabric({
        upperSwitch: '51.2T',
        options: ['retimed', { ...acme, leaf: 'linear', upper: 'linear', card: 'acme' }],
      }),
    ],
    ['no switches above', fabric({ upperSwitch: '51.2T', inputs: { endpointCount: 8, endpointRate: 800 } })],
    [
      'figures of one network for its rate',
      fabric({
        networks: {
          ...networks,
          storage: { ...networks.storage, inputs: { ...networks.storage!.inputs, 'acme.endPrice': 300 } },
        },
      }),
    ],
  ])('are not told of %s', (_, scenario) => expect(found(scenario)).toEqual([]));

  it('are told where one of several is missing', () => {
    const architectures = { acme: { ...product, endPower: 9 } };
    const inputs = { 'acme-800g.endPrice': 300 };
    expect(found(fabric({ upperSwitch: '51.2T', architectures, inputs }))).toHaveLength(1);
  });
});
