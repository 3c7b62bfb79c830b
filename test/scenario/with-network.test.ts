/** What a reader does with the networks of a purchase. */
import { describe, expect, it } from 'vitest';
import { withNetworkChange, type NetworkChange } from '../../src/scenario/with-network.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { resolve } from '../cases/refusal.ts';

const change = (scenario: Scenario, one: NetworkChange): Scenario => withNetworkChange(resolve(scenario), one);
const add = { add: { id: 'storage', label: 'Storage' }, first: { id: 'main', label: 'Main' } };
const fabric: Scenario = { scope: 'fabric', inputs: { endpointCount: 1024 } };
const two: Scenario = {
  scope: 'fabric',
  region: 'de',
  networks: {
    main: { label: 'Main', inputs: { endpointCount: 1024 } },
    storage: { label: 'Storage', inputs: { endpointCount: 256 } },
  },
};

describe('a network more', () => {
  it('has a quarter of the endpoints, and the one before is the first', () =>
    expect(change(fabric, add)).toEqual({
      scope: 'fabric',
      networks: { main: { label: 'Main', inputs: { endpointCount: 1024 } }, storage: two.networks!.storage },
    }));

  it('leaves to the first what describes one network, and to all what holds for all', () =>
    expect(
      change(
        {
          ...fabric,
          region: 'de',
          inputs: {
            'fabric.endpointCount': 6,
            oversubscription: 2,
            acceleratorPower: 900,
            pue: 1.2,
            'cpo.endPrice': 900,
          },
        },
        add,
      ),
    ).toEqual({
      scope: 'fabric',
      region: 'de',
      inputs: { acceleratorPower: 900, pue: 1.2, 'cpo.endPrice': 900 },
      networks: {
        main: { label: 'Main', inputs: { endpointCount: 6, oversubscription: 2 } },
        storage: { label: 'Storage', inputs: { endpointCount: 2 } },
      },
    }));

  it('has one endpoint at least', () =>
    expect(change({ scope: 'fabric', inputs: { endpointCount: 1 } }, add).networks!.storage!.inputs).toEqual({
      endpointCount: 1,
    }));

  it('stands beside two', () => {
    const third = change(two, { add: { id: 'third', label: 'Third' }, first: { id: 'x', label: 'X' } });
    expect(third).toEqual({
      ...two,
      networks: { ...two.networks, third: { label: 'Third', inputs: { endpointCount: 256 } } },
    });
  });

  it('is none under a name that is taken, nor beside twelve', () => {
    expect(change(two, add)).toEqual(two);
    const networks = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`n${i}`, { inputs: { endpointCount: 8 } }]));
    const many = (count: number): Scenario => ({ scope: 'fabric', networks: networks(count) });
    expect(change(many(12), add)).toEqual(many(12));
    expect(Object.keys(change(many(11), add).networks!)).toHaveLength(12);
  });
});

describe('a network less', () => {
  it('of two leaves the scenario of the other', () =>
    expect(change(two, { drop: 'main' })).toEqual({ scope: 'fabric', region: 'de', inputs: { endpointCount: 256 } }));

  it('of two leaves its switches and what holds for all', () => {
    const networks = { ...two.networks, storage: { capacity: '51.2T', inputs: { endpointCount: 256 } } };
    const scenario = { ...two, capacity: '102.4T', upperSwitch: '102.4T', inputs: { pue: 1.2 }, networks };
    expect(change(scenario, { drop: 'main' })).toEqual({
      ...{ scope: 'fabric', region: 'de', capacity: '51.2T' },
      inputs: { pue: 1.2, endpointCount: 256 },
    });
    expect(change(scenario, { drop: 'storage' })).toEqual({
      ...{ scope: 'fabric', region: 'de', capacity: '102.4T', upperSwitch: '102.4T' },
      inputs: { pue: 1.2, endpointCount: 1024 },
    });
  });

  it('of three leaves two', () => {
    const third = { inputs: { endpointCount: 8 } };
    const scenario = { ...two, networks: { ...two.networks, third } };
    expect(change(scenario, { drop: 'third' })).toEqual(two);
  });
});

describe('quotes and notes of a network that goes', () => {
  const quote = (network?: string) => ({
    ...{ supplier: 'Acme', date: '2026-11-02', what: 'module' as const, architecture: 'linear', rateGbps: 1600 },
    ...{ prices: [{ from: 1, price: 1000 }], ...(network !== undefined && { network }) },
  });
  const quotes = { all: quote(), 'of-main': quote('main'), 'of-storage': quote('storage') };
  const notes = { pue: 'a', 'main/endpointCount': 'b', 'storage/endpointCount': 'c' };

  it('go with it; those of the one that is left have no network to name', () => {
    const { quotes: kept, notes: left } = change({ ...two, quotes, notes }, { drop: 'storage' });
    expect(kept).toEqual({ all: quote(), 'of-main': quote() });
    expect(left).toEqual({ pue: 'a', endpointCount: 'b' });
  });

  it('go alone where two are left', () => {
    const networks = { ...two.networks, third: { inputs: { endpointCount: 8 } } };
    const scenario = change({ ...two, networks, quotes, notes, baseline: 'retimed' }, { drop: 'storage' });
    expect(scenario.quotes).toEqual({ all: quote(), 'of-main': quote('main') });
    expect(scenario.notes).toEqual({ pue: 'a', 'main/endpointCount': 'b' });
    expect(scenario.baseline).toBe('retimed');
    expect(resolve(scenario).networks).toHaveLength(2);
  });

  it('as the reference leave that to the default', () =>
    expect(change({ ...two, quotes, baseline: 'of-storage' }, { drop: 'storage' }).baseline).toBeUndefined());

  it('leave no empty lists behind', () => {
    const none = change(
      { ...two, quotes: { one: quote('main') }, notes: { 'main/endpointCount': 'b' } },
      { drop: 'main' },
    );
    expect(Object.keys(none)).toEqual(['scope', 'region', 'inputs']);
  });
});

describe('what is set for a network', () => {
  const set = (scenario: Scenario, one: Extract<NetworkChange, { set: object }>['set']) =>
    change(scenario, { id: 'storage', set: one }).networks;

  it('is its switch and the option that it stays with; nothing takes them away', () => {
    const storage = { ...two.networks!.storage, capacity: '51.2T', stays: 'retimed' };
    const own = { ...two, networks: { ...two.networks, storage } };
    expect(set(two, { capacity: '51.2T', stays: 'retimed' })).toEqual(own.networks);
    expect(set(own, { capacity: null, stays: null })).toEqual(two.networks);
  });

  it('without a switch of its own above the leaves, where all have one, is that of the tier below', () => {
    const all = { ...two, capacity: '51.2T', upperSwitch: '102.4T' };
    expect(set(all, { upperSwitch: null })!.storage).toEqual({ ...two.networks!.storage, upperSwitch: '51.2T' });
    const core = { ...all, coreSwitch: '51.2T' };
    expect(set(core, { coreSwitch: null })!.storage).toEqual({ ...two.networks!.storage, coreSwitch: '102.4T' });
    const fourth = { ...core, fourthSwitch: '102.4T' };
    expect(set(fourth, { fourthSwitch: null })!.storage).toEqual({ ...two.networks!.storage, fourthSwitch: '51.2T' });
  });

  it('is nothing where no other would stand there', () =>
    expect(set(two, { upperSwitch: null, coreSwitch: null })).toEqual(two.networks));
});
