import { describe, expect, it } from 'vitest';
import type { Network, OwnOption, Scenario } from '../../src/scenario/scenario.ts';
import type { SupplierQuote } from '../../src/scenario/supplier-quote.ts';
import { optionOf, resolve, valueIn } from '../cases/refusal.ts';

const acme: OwnOption = { id: 'acme', leaf: 'linear', upper: 'linear', card: 'retimed' };
const quote = (supplier: string, given: Partial<SupplierQuote> = {}): SupplierQuote => ({
  ...{ supplier, date: '2026-11-20', what: 'module', architecture: 'cpo', prices: [{ from: 1, price: 900 }] },
  ...given,
});

describe('an option', () => {
  it('says whose product it is', () => {
    const options = ['cpo', acme, { ...acme, id: 'other', sponsor: { name: 'Other' } }];
    expect(resolve({ options }).options.map(({ id, sponsor }) => [id, sponsor])).toEqual([
      ['retimed', null],
      ['cpo', null],
      ['acme', null],
      ['other', 'Other'],
    ]);
  });
});

describe('quotes', () => {
  it('may be the reference as an option of their own', () => {
    const quotes = { first: quote('A'), second: quote('B') };
    expect(resolve({ baseline: 'second', quotes }).baseline).toBe('second');
    // The first stands in the place of the public figure.
    expect(resolve({ baseline: 'first', quotes }).baseline).toBe('retimed');
  });

  it('leave the reference that is named', () =>
    expect(resolve({ baseline: 'cpo', quotes: { first: quote('A') } }).baseline).toBe('cpo'));

  it('each have the price of what is bought, whatever steps the others have', () => {
    const prices = [
      { from: 1, price: 900 },
      { from: 50, price: 800 },
      { from: 1000, price: 700 },
    ];
    const quotes = { flat: quote('A', { architecture: 'linear' }), steps: quote('B', { prices }) };
    expect(valueIn({ quotes }, 'linear', 'leaf.endPrice')).toBe(900);
    expect(valueIn({ quotes }, 'cpo', 'leaf.endPrice')).toBe(800);
  });
});

describe('several networks', () => {
  const of = (networks: Record<string, Network>, { inputs, ...more }: Scenario = {}) =>
    resolve({ scope: 'fabric', ...more, inputs: { endpointCount: 1024, ...inputs }, networks });

  it('have the first that is built of the options as the main one', () => {
    const resolved = of({
      storage: { capacity: '51.2T', stays: 'retimed', inputs: { endpointCount: 512 } },
      main: { inputs: { endpointCount: 4096 } },
    });
    expect(resolved.settings.capacity.id).toBe('102.4T');
    expect(resolved.input(optionOf(resolved, 'cpo'), 'endpointCount').value).toBe(4096);
    expect(resolved.networks.map(({ id, stays }) => [id, stays])).toEqual([
      ['storage', true],
      ['main', false],
    ]);
  });

  it('take what is set without a switch for the switch of the scenario', () => {
    const { settings, networks } = of({ a: {}, b: {} }, { capacity: '51.2T', inputs: { switchPrice: 50_000 } });
    expect(settings.values.get('switch-51.2t.switchPrice')?.typical).toBe(50_000);
    for (const { resolved } of networks)
      expect(resolved.input(optionOf(resolved, 'retimed'), 'switchPrice').value).toBe(50_000);
  });

  it.each<[string, NonNullable<Scenario['options']>, string, string]>([
    ['an own option that is compared', ['retimed', acme], 'acme', 'linear'],
    ['one of the tables that is compared', ['retimed', 'cpo'], 'cpo', 'cpo'],
    ['one of the tables that is not', ['retimed', 'cpo'], 'half-retimed', 'half-retimed'],
  ])('may stay as %s', (_, options, stays, leaf) => {
    const { networks, options: compared } = of({ a: {}, b: { stays } }, { options });
    expect(networks.map((network) => network.optionOf(compared[0]!).leaf)).toEqual(['retimed', leaf]);
    expect(networks[1]!.stays).toBe(true);
  });
});
