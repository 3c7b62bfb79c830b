import { describe, expect, it } from 'vitest';
import { usDollar } from '../../src/scenario/currency.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { changesView } from '../../src/view/changes-view.ts';
import { Money } from '../../src/view/money.ts';
import type { ChangeView } from '../../src/view/view.ts';
import { run } from '../cases/fabric-run.ts';

const dollars = new Money(usDollar);
const euro = new Money({ code: 'EUR', unitsPerUsd: 0.5 });
const changes = (scenario: Scenario, money = dollars): ChangeView[] => changesView(run(scenario), money);
const keysOf = (all: readonly ChangeView[]): string[] => all.map(({ key }) => key);
const one = (scenario: Scenario, key: string, money = dollars): ChangeView =>
  changes(scenario, money).find((change) => change.key === key)!;
const price = 'retimed-1600g.endPrice';
const own = { id: 'acme', label: 'Acme LPO', leaf: 'acme', upper: 'acme', card: 'retimed' };

describe('a setting that is changed', () => {
  it.each<[string, Scenario, object]>([
    ['scope', { scope: 'fabric' }, { before: 'switch', after: 'fabric' }],
    ['capacity', { capacity: '51.2T' }, { before: '102.4T', after: '51.2T' }],
    ['region', { region: 'ie' }, { before: 'US average', after: 'Ireland' }],
    ['baseline', { baseline: 'linear' }, { before: 'retimed', after: 'linear' }],
    ['buyerClass', { buyerClass: 'direct' }, { before: 'contract', after: 'direct' }],
    ['upperSwitch', { scope: 'fabric', capacity: '51.2T', upperSwitch: '102.4T' }, { before: null, after: '102.4T' }],
    ['coreSwitch', { scope: 'fabric', coreSwitch: '51.2T' }, { before: null, after: '51.2T' }],
    ['fourthSwitch', { scope: 'fabric', fourthSwitch: '51.2T' }, { before: null, after: '51.2T' }],
  ])('%s has what holds with it and without', (kind, scenario, expected) => {
    const { [kind as 'region']: _, ...without } = scenario;
    expect(one(scenario, kind)).toEqual({ kind, key: kind, without, difference: null, note: null, ...expected });
  });

  it('calls switches, options and regions of the reader by their labels, else by their ids', () => {
    const switches = { mine: { like: '102.4T', label: 'Our box' } };
    expect(one({ switches, capacity: 'mine' }, 'capacity').after).toBe('Our box');
    const architectures = { acme: { like: 'linear' } };
    expect(one({ options: ['retimed', own], architectures, baseline: 'acme' }, 'baseline').after).toBe('Acme LPO');
  });

  it('of the scope goes with the options, which the other scope may not have, unless one is the reader’s own', () => {
    const scenario: Scenario = { scope: 'fabric', options: ['retimed', 'cpo-upper'], region: 'de' };
    expect(one(scenario, 'scope').without).toEqual({ region: 'de' });
    const architectures = { acme: { like: 'linear' } };
    const withOwn: Scenario = { scope: 'fabric', options: ['retimed', own], architectures };
    expect(one(withOwn, 'scope').without).toEqual({ options: ['retimed', own], architectures });
    expect(one({ scope: 'fabric' }, 'scope').without).toEqual({});
  });

  it('is every option that is compared, in their order', () => {
    expect(one({ options: ['cpo', 'retimed'] }, 'options')).toMatchObject({
      ...{ kind: 'options', before: null, after: ['cpo', 'retimed'], without: {}, difference: null },
    });
  });

  it('is every network, by label or id', () => {
    const networks = { a: { label: 'Compute', inputs: { endpointCount: 1024 } }, b: { inputs: { endpointCount: 64 } } };
    const told = changes({ scope: 'fabric', networks });
    expect(keysOf(told)).toEqual(['scope', 'networks']);
    expect(told[1]).toMatchObject({
      kind: 'networks',
      after: ['Compute', 'b'],
      before: null,
      without: { scope: 'fabric' },
    });
  });

  it('stands before what is quoted and set', () => {
    const quotes = {
      q: { supplier: 'A', date: '2026-11-20', what: 'module', architecture: 'cpo', prices: [{ from: 1, price: 900 }] },
    } as const;
    expect(keysOf(changes({ region: 'de', quotes, inputs: { 'facility.pue': 1.2 } }))).toEqual([
      ...['region', 'quotes.q', 'facility.pue'],
    ]);
  });
});

it('a region is called by its label where an option of the reader has its id', () => {
  const ie = { ...own, id: 'ie', label: 'Mine' };
  const scenario: Scenario = { region: 'ie', options: ['retimed', ie], architectures: { acme: { like: 'linear' } } };
  expect(one(scenario, 'region').after).toBe('Ireland');
});

describe('an input that is changed', () => {
  it('has its amount before and after in the currency shown, and by how much they differ', () => {
    expect(one({ inputs: { [price]: 700 } }, price, euro)).toMatchObject({
      ...{ kind: 'input', before: 700, after: 350, difference: -0.5, without: {}, note: null },
      input: { key: price, unit: 'EUR', quantity: 'endPrice' },
    });
    expect(one({ inputs: { 'facility.pue': 2 } }, 'facility.pue', euro).after).toBe(2);
  });

  it('has no share where it was 0 before', () => {
    const copper = one({ scope: 'fabric', inputs: { accessCopperShare: 0.5 } }, 'fabric.accessCopperShare');
    expect(copper).toMatchObject({ before: 0, after: 0.5, difference: null });
  });

  it('that is a share has what it is a share of, and what that makes', () => {
    const change = one({ inputs: { 'linear.endPrice': '70 % of retimed.endPrice' } }, 'linear-1600g.endPrice', euro);
    expect(change.of).toMatchObject({ key: price, unit: 'EUR' });
    expect(change.after).toBeCloseTo(0.7 * 700, 9);
    // In the tables it is a share too: 75 %.
    expect(change.before).toBeCloseTo(0.75 * 700, 9);
    expect(one({ inputs: { [price]: 700 } }, price)).not.toHaveProperty('of');
  });

  it('that the question does not read now has its own default, and a share of what that is', () => {
    const scenario: Scenario = {
      options: ['retimed', 'cpo'],
      inputs: {
        'linear-1600g.endPower': 9,
        'linear-800g.endPrice': { of: 'retimed-800g.endPrice', typical: 0.5 },
      },
    };
    expect(one(scenario, 'linear-1600g.endPower')).toMatchObject({ after: 9 });
    expect(one(scenario, 'linear-1600g.endPower').before).toBeGreaterThan(1);
    const half = one(scenario, 'linear-800g.endPrice');
    const of = run({ capacity: '51.2T' }).resolved;
    const parent = of.input(
      of.options.find(({ id }) => id === 'retimed')!,
      'leaf.endPrice',
    ).value;
    expect(half.after).toBeCloseTo(parent / 2, 9);
    expect(half).toMatchObject({ before: 563, of: { key: 'retimed-800g.endPrice' } });
    // A share of another in the tables is no amount.
    expect(one({ ...scenario, inputs: { 'linear-1600g.endPrice': 900 } }, 'linear-1600g.endPrice')).toMatchObject({
      ...{ before: null, after: 900, difference: null },
    });
  });

  it('that nothing reads is made of what the other is in this question', () => {
    // Direct buyers pay 1,000 USD where others pay 1,400.
    const scenario: Scenario = {
      ...{ buyerClass: 'direct', options: ['retimed', 'cpo'] },
      inputs: { 'linear-1600g.endPrice': { of: 'retimed-1600g.endPrice', typical: 0.7 } },
    };
    expect(one(scenario, 'linear-1600g.endPrice').after).toBeCloseTo(700, 9);
  });

  it('that is a share of what the reader set and nothing reads is made of that', () => {
    const scenario: Scenario = {
      options: ['retimed', 'cpo'],
      inputs: {
        'retimed-800g.endPrice': 600,
        'linear-800g.endPrice': { of: 'retimed-800g.endPrice', typical: 0.5 },
      },
    };
    expect(one(scenario, 'linear-800g.endPrice').after).toBe(300);
  });

  it('that is a share of what has no value is its factor alone', () => {
    const scenario: Scenario = {
      options: ['retimed', 'linear'],
      inputs: { 'cpo-1600g.systemPrice': { of: 'half-retimed-1600g.systemPrice', typical: 0.9 } },
    };
    expect(one(scenario, 'cpo-1600g.systemPrice')).toMatchObject({ before: null, after: 0.9 });
  });

  it('is not the number of endpoints of a network, which is not without it', () => {
    const networks = {
      a: { inputs: { endpointCount: 1024, 'cpo.endPrice': 400 } },
      b: { inputs: { endpointCount: 64 } },
    };
    expect(keysOf(changes({ scope: 'fabric', networks }))).toEqual(['scope', 'networks', 'a/cpo-1600g.endPrice']);
    expect(keysOf(changes({ scope: 'fabric', inputs: { endpointCount: 512 } }))).toEqual([
      'scope',
      'fabric.endpointCount',
    ]);
  });

  it('of a whole switch has nothing before it', () => {
    expect(one({ inputs: { 'cpo.systemPrice': 120_000 } }, 'cpo-1600g.systemPrice')).toMatchObject({
      ...{ before: null, after: 120_000, difference: null },
    });
  });
});

describe('a quote', () => {
  const quoted = (given: object, rest: Scenario = {}): Scenario & Required<Pick<Scenario, 'quotes'>> => ({
    ...rest,
    quotes: {
      ...rest.quotes,
      q: {
        ...{ supplier: 'Acme', date: '2026-11-20', what: 'module', architecture: 'cpo' },
        ...{ prices: [{ from: 1, price: 900 }], ...given },
      },
    },
  });
  const public$ = (): number => {
    const { resolved } = run({});
    return resolved.input(
      resolved.options.find(({ id }) => id === 'cpo')!,
      'leaf.endPrice',
    ).value;
  };

  it('has its supplier, its price and the public one in the currency shown', () => {
    const change = one(quoted({}), 'quotes.q', euro);
    expect(change).toMatchObject({
      ...{ kind: 'quote', supplier: 'Acme', unit: 'EUR', before: null, after: 450, usual: public$() / 2, without: {} },
    });
    expect(change.difference).toBeCloseTo(900 / public$() - 1, 12);
  });

  it('has its own note', () => {
    expect(one(quoted({ note: 'by mail' }), 'quotes.q').note).toBe('by mail');
    expect(one(quoted({}), 'quotes.q').note).toBeNull();
  });

  it('that does not count in place of the public figure has none beside it', () => {
    const aside = one(quoted({ use: 'aside' }), 'quotes.q');
    expect(aside).not.toHaveProperty('usual');
    expect(aside).toMatchObject({ after: 900, difference: null });
    const system = one(quoted({ what: 'system', prices: [{ from: 1, price: 120_000 }] }), 'quotes.q');
    expect(system).not.toHaveProperty('usual');
  });

  it('that is the reference option itself leaves a question that can be asked', () => {
    const first = quoted({ prices: [{ from: 1, price: 800 }] });
    const scenario: Scenario = {
      ...first,
      quotes: { ...first.quotes, beta: { ...first.quotes.q!, supplier: 'Beta' } },
      baseline: 'beta',
    };
    const told = changes(scenario);
    expect(told.find(({ key }) => key === 'quotes.q')).toMatchObject({
      usual: public$(),
      without: { baseline: 'beta' },
    });
    expect(told.find(({ key }) => key === 'quotes.beta')!.without).not.toHaveProperty('baseline');
    expect(one({ ...quoted({}), baseline: 'linear' }, 'quotes.q')).toMatchObject({ without: { baseline: 'linear' } });
  });

  it('stands beside the public figure of its own question', () => {
    const scenario = quoted({ rateGbps: 800 }, { capacity: '51.2T', options: ['cpo', 'linear'], baseline: 'linear' });
    const { resolved } = run({ capacity: '51.2T' });
    const price800 = resolved.input(
      resolved.options.find(({ id }) => id === 'cpo')!,
      'leaf.endPrice',
    ).value;
    expect(price800).not.toBe(public$());
    expect(one(scenario, 'quotes.q').usual).toBe(price800);
  });

  it('is none where a price of the inputs names its supplier: it is told as an input', () => {
    const quote = { supplier: 'Acme', date: '2026-11-20' };
    const told = changes({ inputs: { [price]: { typical: 900, quote } } });
    expect(told.map(({ kind }) => kind)).toEqual(['input']);
    const both = changes(quoted({}, { inputs: { [price]: { typical: 900, quote } } }));
    expect(both.map(({ kind, key }) => [kind, key])).toEqual([
      ['quote', 'quotes.q'],
      ['input', price],
    ]);
  });
});

describe('a note', () => {
  it('beside a setting at its default has what holds', () => {
    const notes = { region: 'two sites', baseline: 'as today', upperSwitch: 'later', options: 'all', networks: 'one' };
    const told = changes({ notes });
    expect(told.map(({ kind, key, before, after, note }) => [kind, key, before, after, note])).toEqual([
      ['region', 'region', null, 'US average', 'two sites'],
      ['baseline', 'baseline', null, 'retimed', 'as today'],
      ['upperSwitch', 'upperSwitch', null, '', 'later'],
      ['options', 'options', null, '', 'all'],
      ['networks', 'networks', null, '', 'one'],
    ]);
    for (const { key, without } of told) {
      expect(without.notes).not.toHaveProperty(key);
      expect(Object.keys(without.notes!)).toHaveLength(4);
    }
  });

  it('beside an input at its default has its value, in the currency shown', () => {
    expect(changes({ notes: { [price]: 'asked' } }, euro)).toMatchObject([
      {
        kind: 'input',
        key: price,
        before: null,
        after: 700,
        note: 'asked',
        input: { key: price, unit: 'EUR' },
        without: {},
      },
    ]);
  });

  it('beside what the question does not read has its name alone', () => {
    expect(changes({ notes: { 'nobody-1600g.endPrice': 'a', 'cpo-1600g.systemPrice': 'b' } })).toMatchObject([
      {
        ...{ kind: 'input', key: 'nobody-1600g.endPrice', before: null, after: '', note: 'a' },
        input: {
          key: 'nobody-1600g.endPrice',
          unit: '1',
          quantity: 'endPrice',
          label: 'nobody-1600g.endPrice',
          owner: null,
        },
      },
      {
        kind: 'input',
        key: 'cpo-1600g.systemPrice',
        after: '',
        note: 'b',
        input: { quantity: 'systemPrice', unit: 'USD' },
      },
    ]);
  });

  it('beside what is changed stands there and goes with it', () => {
    const scenario: Scenario = {
      region: 'de',
      inputs: { 'facility.pue': 1.2 },
      notes: { region: 'near', 'facility.pue': 'metered' },
    };
    const told = changes(scenario);
    expect(told.map(({ key, note }) => [key, note])).toEqual([
      ['region', 'near'],
      ['facility.pue', 'metered'],
    ]);
    expect(told[0]!.without).toEqual({ inputs: { 'facility.pue': 1.2 }, notes: { 'facility.pue': 'metered' } });
  });
});
