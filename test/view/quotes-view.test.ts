import { beforeEach, describe, expect, it } from 'vitest';
import { chancesOver } from '../../src/engine/chances.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { finish } from '../../src/scenario/finish.ts';
import { quotesOf, withQuote } from '../../src/scenario/quotes.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { SupplierQuote } from '../../src/scenario/supplier-quote.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { verdictMetric } from '../../src/scenario/verdict-metric.ts';
import { Money } from '../../src/view/money.ts';
import { quotesView, targetsView } from '../../src/view/quotes-view.ts';
import type { TargetView } from '../../src/view/view.ts';
import { run, runShipped } from '../cases/fabric-run.ts';

type Given = Partial<SupplierQuote> & { readonly price?: number };
const quote = ({ price = 1000, architecture = 'cpo', ...given }: Given): SupplierQuote => ({
  ...{ supplier: 'Acme', date: '2026-11-20', what: 'module', prices: [{ from: 1, price }] },
  ...(given.what !== 'switch' && { architecture }),
  ...given,
});
const withQuotes = (scenario: Scenario, ...given: readonly Given[]): Scenario =>
  given.reduce<Scenario>((before, one) => withQuote(run(before).resolved, quote(one)), scenario);

const dollars = new Money(usDollar);
const cube = { draws: 512, seed: 1 };

describe.each<[string, Scenario, readonly string[]]>([
  ['a module', withQuotes({}, {}), ['cpo']],
  ['a whole switch', withQuotes({}, { what: 'system', price: 150_000 }), ['cpo']],
  ['the module of the others', withQuotes({}, { architecture: 'linear', price: 700 }), ['linear']],
  ['two of one architecture', withQuotes({}, { price: 700 }, { supplier: 'Beta', price: 800 }), ['cpo', 'beta-cpo']],
  ['a fabric', withQuotes({ scope: 'fabric' }, {}), ['cpo']],
])('targets: %s', (_, scenario, ids) => {
  const answer = run(scenario);
  const { resolved } = answer;
  let targets: readonly TargetView[] = [];
  beforeEach(() => {
    targets = finish(targetsView(answer, dollars, cube.seed));
  });

  it('are of the options quoted', () => {
    expect(targets.map(({ option }) => option.id).sort()).toEqual([...ids].sort());
    // Where there were none, nothing below would be tested.
    expect(targets.filter(({ limit, ask }) => limit !== null && ask !== null).length).toBeGreaterThan(0);
  });

  /** Whether the option is the cheapest of a scenario that sets the price. */
  const leads = (key: string, id: string, price: number): boolean => {
    const quoteId = quotesOf(resolved).find((one) => one.key === key)!.id!;
    const held = scenario.quotes![quoteId]!;
    const { options } = run({
      ...scenario,
      quotes: { ...scenario.quotes, [quoteId]: { ...held, prices: [{ from: 1, price }] } },
    });
    const costs = options.map((option) => option.quantities.tcoWithoutIdle!.value!);
    return costs[options.findIndex((option) => option.id === id)]! <= Math.min(...costs) * (1 + 1e-12);
  };

  it('at the limit the option is the cheapest, and a thousandth of the quote above it is not', () => {
    for (const { key, option, limit, quoted, rival } of targets) {
      if (limit === null) continue;
      expect(leads(key, option.id, limit)).toBe(true);
      expect(leads(key, option.id, limit + 1.001e-3 * quoted)).toBe(false);
      // Just above it the rival leads.
      expect(leads(key, rival!.id, limit + 1.001e-3 * quoted)).toBe(true);
    }
  });

  it('at the price to ask for it is so in nine of ten cases, and a thousandth of the quote above in fewer', () => {
    const { study } = studyOf(resolved);
    for (const { key, option, ask, quoted, limit } of targets) {
      if (ask === null) continue;
      const index = study.options.findIndex(({ id }) => id === option.id);
      const [at, above] = finish(chancesOver(study, cube, verdictMetric, key, [ask, ask + 1.001e-3 * quoted]));
      expect(at![index]).toBeGreaterThanOrEqual(0.9);
      expect(above![index]).toBeLessThan(0.9);
      expect(ask).toBeLessThanOrEqual(limit!);
    }
  });

  it('the lowest published price is one of a figure', () => {
    for (const { key, lowest } of targets) {
      const figures = resolved.catalog.rivals(key.slice(0, key.lastIndexOf('.')), key.slice(key.lastIndexOf('.') + 1));
      if (lowest !== null) expect(figures.flatMap(({ low, typical }) => [low, typical])).toContain(lowest);
    }
  });
});

describe('no target', () => {
  const targetsOf = (scenario: Scenario) => finish(targetsView(run(scenario), dollars, 1));

  it('of a switch without optics, which every option buys', () =>
    expect(targetsOf(withQuotes({}, { what: 'switch', price: 40_000 }))).toEqual([]));

  it('of what is not compared', () =>
    expect(targetsOf(withQuotes({ options: ['retimed', 'linear'] }, {}))).toEqual([]));

  it('of a card that every option buys: its price parts none', () => {
    const scenario: Scenario = { scope: 'fabric', options: ['retimed', 'cpo'] };
    const given = withQuotes(scenario, { what: 'card-module', architecture: 'retimed', price: 400 });
    const { resolved } = run(given);
    const cards = resolved.options.map((option) => resolved.input(option, 'card.endPrice').name);
    expect(new Set(cards).size).toBe(1);
    expect(targetsOf(given)).toEqual([]);
  });

  it('where no price makes it the cheapest', () => {
    const scenario: Scenario = { inputs: { 'linear.endPrice': 0, 'cpo.endPower': 60 } };
    expect(targetsOf(withQuotes(scenario, {}))).toMatchObject([{ limit: null, ask: null, rival: null }]);
  });
});

describe('P2: three quotes', () => {
  // What a buyer of 102.4T switches holds: retimed 1.6T DR8, a linear module, and a whole CPO switch of known maximum.
  const quotes = {
    'a-retimed': quote({ supplier: 'A', architecture: 'retimed', rateGbps: 1600, price: 1150, power: 24 }),
    'b-linear': quote({ supplier: 'B', architecture: 'linear', rateGbps: 1600, price: 870, power: 11 }),
    'c-cpo': quote({ supplier: 'C', what: 'system', capacity: '102.4T', price: 118_000, powerMax: 1980 }),
  };
  const scenario: Scenario = { scope: 'fabric', capacity: '102.4T', inputs: { endpointCount: 8192 }, quotes };
  const answer = run(scenario);

  it('count as they were given, ranked with what is not quoted', () => {
    const value = (id: string, key: string): number =>
      answer.resolved.input(
        answer.resolved.options.find((option) => option.id === id)!,
        key,
      ).value;
    expect([value('retimed', 'leaf.endPrice'), value('retimed', 'leaf.endPower')]).toEqual([1150, 24]);
    expect([value('linear', 'leaf.endPrice'), value('linear', 'leaf.endPower')]).toEqual([870, 11]);
    expect(value('cpo', 'leaf.systemPrice')).toBe(118_000);
    const share = answer.resolved.catalog.defaultFigure('facility', 'typicalPowerShare')!.typical;
    expect(value('cpo', 'leaf.systemPower')).toBeCloseTo(1980 * share, 9);
    const view = quotesView(answer, dollars, '2026-11-28');
    expect(view.map(({ supplier, state, notes }) => [supplier, state, notes])).toEqual([
      ['A', 'in-place', []],
      ['B', 'in-place', []],
      ['C', 'in-place', ['from-maximum']],
    ]);
  });

  it('each has its target, or says why not, and no arithmetic is left to the reader', () => {
    const targets = finish(targetsView(answer, dollars, cube.seed));
    expect(targets.map(({ option }) => option.id).sort()).toEqual(['cpo', 'linear', 'retimed']);
    const costs = new Map(answer.options.map(({ id, quantities }) => [id, quantities.tcoWithoutIdle!.value!]));
    const best = [...costs].reduce((a, b) => (b[1] < a[1] ? b : a))[0];
    for (const { option, quoted, limit, ask } of targets) {
      // The cheapest may cost more and stay it; any other must come down.
      if (limit !== null) expect(limit > quoted).toBe(option.id === best);
      if (limit !== null && ask !== null) expect(ask).toBeLessThanOrEqual(limit);
    }
  });
});

describe('the lowest published price', () => {
  const lowestOf = (architecture: string): unknown =>
    finish(targetsView(run(withQuotes({}, { architecture, price: 700 })), dollars, 1))[0]!.lowest;

  it('is told in the currency shown, as are all prices of a target', () => {
    const answer = run(withQuotes({}, {}));
    const [target] = finish(targetsView(answer, dollars, 1));
    const [inEuro] = finish(targetsView(answer, new Money({ code: 'EUR', unitsPerUsd: 0.5 }), 1));
    const { quoted, limit, ask, lowest } = target!;
    expect(inEuro).toEqual({ ...target, quoted: quoted / 2, limit: limit! / 2, ask: ask! / 2, lowest: lowest! / 2 });
  });

  it('is the least end of a band, and none of a share of another', () => {
    expect(lowestOf('cpo')).toBe(266);
    expect(lowestOf('retimed')).toBe(600);
    expect(lowestOf('linear')).toBeNull();
  });

  it('is none of a figure that is for information alone', () => {
    const answer = run(withQuotes({}, {}));
    const figures = answer.resolved.catalog.rivals('cpo-1600g', 'endPrice');
    const told = figures.map((figure) => (figure.typical === 703 ? { ...figure, role: 'information' } : figure));
    const tables = Object.create(answer.resolved.catalog, {
      rivals: { value: () => told },
    }) as typeof answer.resolved.catalog;
    const [target] = finish(targetsView({ ...answer, resolved: { ...answer.resolved, catalog: tables } }, dollars, 1));
    expect(target!.lowest).toBe(312.5);
  });
});

describe('a price that several options pay', () => {
  const totals = (scenario: Scenario): Readonly<Record<string, number>> =>
    Object.fromEntries(run(scenario).options.map(({ id, quantities }) => [id, quantities.tcoWithoutIdle!.value!]));

  it('of a switch without optics is set against options that are quoted whole, and the cheapest of its own is named', () => {
    const at = (price: number): Scenario =>
      withQuotes({}, { what: 'switch', price }, { what: 'system', price: 160_000 });
    const targets = finish(targetsView(run(at(78_000)), dollars, 1));
    const { option, rival, limit } = targets.find(({ key }) => key.endsWith('.switchPrice'))!;
    expect([option.id, rival!.id]).toEqual(['linear', 'cpo']);
    const [below, above] = [totals(at(limit!)), totals(at(limit! + 1.001e-3 * 78_000))];
    expect(below.linear).toBeLessThanOrEqual(below.cpo!);
    expect(above.linear).toBeGreaterThan(above.cpo!);
  });

  it('by one that follows it threefold has no target: it moves the other more', () => {
    const follows: Scenario = {
      ...withQuotes({}, { price: 300 }),
      architectures: { clone: { like: 'cpo', endPrice: { of: 'cpo.endPrice', typical: 3 } } },
      options: ['retimed', 'cpo', { id: 'clone', leaf: 'clone', upper: 'clone', card: 'retimed' }],
    };
    expect(finish(targetsView(run(follows), dollars, 1))).toEqual([]);
  });

  it('has a rival at the limit, not at the price that is quoted', () => {
    const follows: Scenario = {
      ...withQuotes({}, { price: 300 }),
      architectures: { clone: { like: 'cpo', endPower: 9, endPrice: { of: 'cpo.endPrice', typical: 1 } } },
      options: ['linear', 'cpo', { id: 'clone', leaf: 'clone', upper: 'clone', card: 'retimed' }],
      baseline: 'linear',
    };
    const [target] = finish(targetsView(run(follows), dollars, 1));
    expect([target!.option.id, target!.rival!.id]).toEqual(['cpo', 'linear']);
    const costs = totals(follows);
    expect(costs.clone).toBeLessThan(costs.linear!);
  });

  it('has the rival that is named first of two that cost the same', () => {
    const twins: Scenario = {
      ...withQuotes({}, {}),
      options: ['cpo', 'retimed', { id: 'twin', leaf: 'retimed', upper: 'retimed', card: 'retimed' }],
    };
    expect(finish(targetsView(run(twins), dollars, 1))[0]!.rival!.id).toBe('retimed');
  });

  it('has the highest price of all for its limit where the option stays the cheapest at any', () => {
    const dear: Scenario = {
      options: ['retimed', 'linear'],
      inputs: { 'retimed.endPrice': 1_000_000, 'retimed.endPower': 100 },
    };
    const [target] = finish(targetsView(run(withQuotes(dear, { architecture: 'linear' })), dollars, 1));
    expect([target!.limit, target!.rival!.id]).toEqual([1_000_000, 'retimed']);
  });

  it('has no rival where all pay it, one of them more', () => {
    const option = (id: string, card: string) => ({ id, leaf: 'retimed', upper: 'retimed', card });
    const scenario: Scenario = {
      ...{ scope: 'fabric', capacity: '51.2T', inputs: { endpointCount: 256 } },
      ...{ options: [option('a', 'linear'), option('b', 'retimed')], baseline: 'a' },
    };
    const quotes = { q: { ...quote({ architecture: 'retimed', price: 500 }), rateGbps: 800 } };
    const [target] = finish(targetsView(run({ ...scenario, quotes }), dollars, 1));
    expect(target).toMatchObject({ limit: 1_000_000, rival: null });
  });
});

describe('what does not stand in the way of a target', () => {
  it('a clone of the quote, whose price follows it', () => {
    const clone: Scenario = {
      ...withQuotes({}, { price: 300 }),
      architectures: { clone: { like: 'cpo', endPrice: { of: 'cpo.endPrice', typical: 1 } } },
      options: ['retimed', 'cpo', { id: 'clone', leaf: 'clone', upper: 'clone', card: 'retimed' }],
    };
    const alone = finish(targetsView(run({ ...clone, options: ['retimed', 'cpo'] }), dollars, 1));
    expect(alone[0]!.ask).not.toBeNull();
    const [target] = finish(targetsView(run(clone), dollars, 1));
    expect(target!.limit).toBeCloseTo(alone[0]!.limit!, 0);
    expect(target!.ask).toBeCloseTo(alone[0]!.ask!, 0);
  });

  it('another quote at the same price', () => {
    const two = finish(targetsView(run(withQuotes({}, { price: 300 }, { supplier: 'Beta', price: 300 })), dollars, 1));
    expect(two).toHaveLength(2);
    // It must not be dearer than the other, and need not be cheaper.
    for (const { limit } of two) expect(limit! / 300).toBeCloseTo(1, 2);
  });
});

it('a switch without optics has a target against the options that are quoted whole', () => {
  const scenario = withQuotes(
    { scope: 'fabric' },
    { what: 'switch', price: 78_000 },
    { what: 'system', price: 124_000 },
  );
  const targets = finish(targetsView(run(scenario), dollars, 1));
  const ofSwitch = targets.find(({ key }) => key.endsWith('.switchPrice'))!;
  expect(ofSwitch.option.architecture).not.toBe('cpo');
  expect(ofSwitch.limit).not.toBeNull();
  expect(ofSwitch.rival?.id).toBe('cpo');
});

describe('a quote in a list', () => {
  const listed = (given: Given, scenario: Scenario = {}) =>
    quotesView(run(withQuotes(scenario, given)), dollars, '2026-11-28')[0]!;

  it.each([
    ['2026-11-27', -1],
    ['2026-11-28', 0],
    ['2026-12-01', 3],
  ])('valid until %s has %d days left', (validUntil, days) => expect(listed({ validUntil }).daysLeft).toBe(days));

  it.each([
    [{ date: '2026-11-28' }, false],
    [{ date: '2026-11-29' }, true],
    [{ currency: 'EUR', exchange: { unitsPerUsd: 0.9, date: '2026-11-29' } }, true],
  ])('%j is ahead: %s', (given, isAhead) => expect(listed(given).isAhead).toBe(isAhead));

  it('without a last day has no days left, and with one price no steps', () => {
    expect(listed({})).toMatchObject({
      ...{ id: 'acme-cpo', supplier: 'Acme', date: '2026-11-20', validUntil: null, daysLeft: null, steps: null },
      ...{ power: null, powerMax: null, use: null, ofArchitecture: 'cpo', price: 1000, what: 'module' },
      offered: { price: 1000, currency: 'USD', rateDate: null },
    });
    expect(listed({ power: 9, use: 'aside', validUntil: '2026-12-24' })).toMatchObject({
      ...{ power: 9, use: 'aside', validUntil: '2026-12-24' },
    });
  });

  it('says in which currency it was written', () => {
    const { price, offered } = listed({
      currency: 'EUR',
      price: 900,
      exchange: { unitsPerUsd: 0.9, date: '2026-11-01' },
    });
    expect(price).toBeCloseTo(1000, 9);
    expect(offered).toEqual({ price: 900, currency: 'EUR', rateDate: '2026-11-01' });
  });

  it('says where it is not like the others', () => {
    expect(listed({ power: 9, laserIncluded: true }).notes).toEqual([]);
    expect(listed({}).notes).toEqual(['public-power', 'laser-unsaid']);
    expect(listed({ powerMax: 9, laserIncluded: false }).notes).toEqual(['from-maximum', 'laser-added']);
    expect(listed({ architecture: 'linear', power: 9 }).notes).toEqual([]);
    expect(listed({ architecture: 'linear', power: 9, laserIncluded: false }).notes).toEqual([]);
    expect(listed({ what: 'switch', price: 40_000, power: 1700 }).notes).toEqual([]);
    expect(listed({ what: 'system', price: 118_000, power: 1700 }).notes).toEqual([]);
    const { resolved } = runShipped({ options: ['retimed', 'npo'] });
    const near = quote({ architecture: 'npo', power: 9, laserIncluded: false });
    expect(quotesView(runShipped(withQuote(resolved, near)), dollars, '2026-11-28')[0]!.notes).toEqual(['laser-apart']);
  });

  it('says what warranty and failures of a switch are taken as', () => {
    const given = { power: 1700, warrantyYears: 5, failureRate: 0.01 };
    expect(listed({ what: 'system', price: 118_000, ...given }).notes).toEqual([
      'switch-failures',
      'warranty-of-parts',
    ]);
    expect(listed({ what: 'switch', price: 40_000, ...given }).notes).toEqual(['switch-failures', 'warranty-unused']);
    expect(listed({ ...given, power: 9, laserIncluded: true }).notes).toEqual([]);
  });

  it('says from which quantity its price counts, and where the next begins', () => {
    const steps = {
      prices: [
        { from: 1, price: 1000 },
        { from: 50, price: 900 },
        { from: 5000, price: 800 },
      ],
    };
    expect(quotesView(run({ quotes: { acme: { ...quote({}), ...steps } } }), dollars, '2026-11-28')[0]).toMatchObject({
      price: 900,
      steps: { from: 50, next: 5000 },
    });
    const dear = { ...quote({}), prices: [steps.prices[0]!, steps.prices[1]!] };
    expect(quotesView(run({ quotes: { acme: dear } }), dollars, '2026-11-28')[0]!.steps).toEqual({
      from: 50,
      next: null,
    });
  });
});
