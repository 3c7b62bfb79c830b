import { describe, expect, it } from 'vitest';
import { quotesOf, withoutQuote, withQuote, type BuyerQuote } from '../../src/scenario/quotes.ts';
import { readLink } from '../../src/scenario/read-link.ts';
import type { ResolvedInput } from '../../src/scenario/resolve.ts';
import { linkOf, withoutDefaults } from '../../src/scenario/scenario-link.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { refusalOfRun, run } from '../cases/fabric-run.ts';
import { catalog } from '../cases/tables.ts';
import { refusalIn } from '../cases/refusal.ts';

const quote = (given: Partial<BuyerQuote> = {}): BuyerQuote => ({
  ...{ supplier: 'Acme', date: '2026-11-20', architecture: 'cpo', what: 'module', price: 900, power: null },
  ...{ powerMax: null, ...given },
});
const add = (scenario: Scenario, given?: Partial<BuyerQuote>): Scenario =>
  withQuote(run(scenario).resolved, quote(given));
const addAll = (scenario: Scenario, ...given: readonly Partial<BuyerQuote>[]): Scenario =>
  given.reduce<Scenario>(add, scenario);
const held = (scenario: Scenario) => quotesOf(run(scenario).resolved);
const inputOf = (scenario: Scenario, option: string, key: string): ResolvedInput => {
  const { resolved } = run(scenario);
  return resolved.input(
    resolved.options.find(({ id }) => id === option)!,
    key,
  );
};
const optionIds = (scenario: Scenario): string[] => run(scenario).options.map(({ id }) => id);
const fabric: Scenario = { scope: 'fabric' };

describe('the first quote for a thing', () => {
  it('takes the place of the public figure, certain and with who gave it when', () => {
    const input = inputOf(add({}), 'cpo', 'leaf.endPrice');
    expect(input).toMatchObject({ value: 900, low: null, high: null, origin: 'scenario', figure: null });
    expect(input.statement).toEqual({ kind: 'quote', supplier: 'Acme', date: '2026-11-20' });
    expect(optionIds(add({}))).toEqual(optionIds({}));
  });

  it('counts also where it equals the default', () => {
    const { value } = inputOf({}, 'cpo', 'leaf.endPrice');
    expect(inputOf(add({}, { price: value }), 'cpo', 'leaf.endPrice').statement?.kind).toBe('quote');
  });

  it('of a power sets it too', () => {
    const scenario = add({}, { power: 8 });
    expect(inputOf(scenario, 'cpo', 'leaf.endPower')).toMatchObject({
      value: 8,
      low: null,
      statement: { kind: 'quote' },
    });
  });

  it('of a whole switch prices it with its optics', () => {
    const scenario = add({}, { what: 'system', price: 120_000, power: 2400, powerMax: 3000 });
    expect(inputOf(scenario, 'cpo', 'leaf.systemPrice').value).toBe(120_000);
    expect(inputOf(scenario, 'cpo', 'leaf.systemPowerMax').value).toBe(3000);
  });

  it('of a switch without optics prices that of every option', () => {
    const scenario = add({}, { architecture: '', what: 'switch', price: 40_000, power: 700 });
    for (const id of optionIds(scenario)) expect(inputOf(scenario, id, 'switchPrice').value).toBe(40_000);
    expect(held(scenario)).toMatchObject([{ architecture: '', what: 'switch', rateGbps: null, power: 700 }]);
  });

  it('of a module for cards leaves the module of the switch alone', () => {
    const scenario = add(fabric, { architecture: 'retimed', what: 'card-module', price: 410 });
    expect(inputOf(scenario, 'retimed', 'card.endPrice').value).toBe(410);
    expect(inputOf(scenario, 'retimed', 'leaf.endPrice')).toEqual(inputOf(fabric, 'retimed', 'leaf.endPrice'));
    expect(held(scenario)).toMatchObject([{ what: 'card-module', rateGbps: 800, architecture: 'retimed' }]);
  });
});

describe('more quotes', () => {
  const second = { supplier: 'Beta', price: 1100 };

  it('one of another supplier for the same becomes an option of its own, at its price', () => {
    const scenario = addAll({}, {}, second);
    const own = optionIds(scenario).at(-1)!;
    expect(optionIds(scenario)).toEqual([...optionIds({}), own]);
    expect(inputOf(scenario, 'cpo', 'leaf.endPrice').value).toBe(900);
    expect(inputOf(scenario, own, 'leaf.endPrice').value).toBe(1100);
    expect(run(scenario).resolved.options.at(-1)!.label).toContain('(Beta)');
    // In all else it is the same product.
    expect(inputOf(scenario, own, 'leaf.endPower').value).toBe(inputOf(scenario, 'cpo', 'leaf.endPower').value);
  });

  it('a later one of either supplier takes the place of its earlier', () => {
    const scenario = addAll(
      {},
      {},
      second,
      { price: 850 },
      { ...second, price: 1050 },
      { supplier: 'Gamma', price: 1200 },
    );
    expect(held(scenario).map(({ supplier, price }) => [supplier, price])).toEqual(
      expect.arrayContaining([
        ['Acme', 850],
        ['Beta', 1050],
        ['Gamma', 1200],
      ]),
    );
    expect(held(scenario)).toHaveLength(3);
    expect(optionIds(scenario)).toHaveLength(optionIds({}).length + 2);
  });

  it('a later one without power leaves no power of the earlier', () => {
    const scenario = addAll({}, { power: 8 }, { price: 850 });
    expect(held(scenario)).toMatchObject([{ price: 850, power: null }]);
    expect(inputOf(scenario, 'cpo', 'leaf.endPower')).toEqual(inputOf({}, 'cpo', 'leaf.endPower'));
  });

  it('module and whole switch of one supplier exclude each other: the later counts', () => {
    const system: Partial<BuyerQuote> = { what: 'system', price: 120_000, power: 2400 };
    const there = addAll({}, { power: 8 }, system);
    expect(held(there)).toMatchObject([{ what: 'system', price: 120_000, power: 2400 }]);
    expect(inputOf(there, 'cpo', 'leaf.endPrice').origin).not.toBe('scenario');
    const back = addAll({}, system, { power: 8 });
    expect(held(back)).toMatchObject([{ what: 'module', price: 900, power: 8 }]);
    expect(inputOf(back, 'cpo', 'leaf.systemPrice').origin).toBe('none');
  });

  it('a whole switch of another supplier does not drop the module of the first', () => {
    const scenario = addAll({}, {}, { supplier: 'Beta', what: 'system', price: 120_000 });
    expect(
      held(scenario)
        .map(({ supplier, what }) => [supplier, what])
        .sort(),
    ).toEqual([
      ['Acme', 'module'],
      ['Beta', 'system'],
    ]);
  });

  it('a second module for cards is an option with that card alone', () => {
    const card: Partial<BuyerQuote> = { architecture: 'retimed', what: 'card-module', price: 410 };
    const scenario = addAll(fabric, card, { ...card, supplier: 'Beta', price: 395 });
    const own = optionIds(scenario).at(-1)!;
    expect(inputOf(scenario, own, 'card.endPrice').value).toBe(395);
    expect(inputOf(scenario, 'retimed', 'card.endPrice').value).toBe(410);
    expect(run(scenario).resolved.options.at(-1)).toMatchObject({ leaf: 'retimed', upper: 'retimed', card: own });
  });

  it('for cards of the rate of the cages is a quote for the same thing', () => {
    const given: Partial<BuyerQuote> = { architecture: 'retimed', price: 420 };
    const scenario = addAll({ ...fabric, capacity: '51.2T' }, given, {
      ...given,
      supplier: 'Beta',
      what: 'card-module',
      price: 395,
    });
    expect(
      held(scenario)
        .map(({ supplier, price }) => [supplier, price])
        .sort(),
    ).toEqual([
      ['Acme', 420],
      ['Beta', 395],
    ]);
  });

  it('for what is not compared become options all the same', () => {
    const scenario = addAll({ options: ['retimed', 'linear'] }, {}, second);
    expect(optionIds(scenario)).toEqual(['retimed', 'linear', 'cpo-quote-2']);
    expect(run(scenario).resolved.options.at(-1)).toMatchObject({ leaf: 'cpo-quote-2', card: 'retimed' });
  });

  it('a power that the buyer typed is no part of a quote', () =>
    expect(held(add({ inputs: { 'cpo.endPower': 7 } }))).toMatchObject([{ power: null }]));
});

describe('without a quote', () => {
  const restored = (scenario: Scenario): Scenario => withoutDefaults(scenario, catalog);
  const dropAll = (scenario: Scenario): Scenario =>
    held(scenario).reduce((left, { key }) => withoutQuote(run(left).resolved, key), scenario);
  const start: Scenario = { region: 'de', inputs: { 'facility.pue': 1.2 } };

  it.each<[string, Scenario, readonly Partial<BuyerQuote>[]]>([
    ['a module with its power', start, [{ power: 8 }]],
    ['a whole switch', start, [{ what: 'system', price: 120_000, power: 2400, powerMax: 3000 }]],
    ['a switch', start, [{ architecture: '', what: 'switch', price: 40_000, power: 700 }]],
    ['one of two', start, [{}, { supplier: 'Beta' }]],
    [
      'cards',
      { scope: 'fabric' },
      [
        { architecture: 'retimed', what: 'card-module' },
        { architecture: 'retimed', what: 'card-module', supplier: 'Beta' },
      ],
    ],
  ])('all is as before: %s', (_, before, quotes) => {
    const scenario = addAll(before, ...quotes);
    expect(held(scenario)).toHaveLength(quotes.length);
    expect(restored(dropAll(scenario))).toEqual(before);
  });

  it('the quotes of others stay', () => {
    const scenario = addAll({}, {}, { supplier: 'Beta' });
    const left = withoutQuote(run(scenario).resolved, held(scenario).find(({ supplier }) => supplier === 'Acme')!.key);
    expect(held(left).map(({ supplier }) => supplier)).toEqual(['Beta']);
    expect(optionIds(left)).toEqual(optionIds(scenario));
    expect(inputOf(left, 'cpo', 'leaf.endPrice')).toEqual(inputOf({}, 'cpo', 'leaf.endPrice'));
  });

  it('that made the reference option, the reference is the default again', () => {
    const scenario = addAll({}, {}, { supplier: 'Beta' });
    const own = { ...scenario, baseline: optionIds(scenario).at(-1)! };
    const left = withoutQuote(run(own).resolved, held(own).find(({ supplier }) => supplier === 'Beta')!.key);
    expect(run(left).resolved.baseline).toBe('retimed');
  });
});

describe('what is refused', () => {
  const refused = (given: Partial<BuyerQuote>, before: Scenario = {}) => refusalOfRun(add(before, given));

  it('a quote of nobody', () =>
    expect(refusalIn(() => add({}, { supplier: '  ' }))).toMatchObject({ field: 'supplier', found: 'missing' }));
  it.each(['', '2026-13-01', '20.11.2026'])('the date %j', (date) =>
    expect(refused({ date })).toMatchObject({
      field: 'inputs.cpo-1600g.endPrice.quote.date',
      allowed: 'a date as YYYY-MM-DD',
    }),
  );
  it.each([-1, NaN, 1e12])('the price %d', (price) =>
    expect(refused({ price })?.field).toBe('inputs.cpo-1600g.endPrice.typical'),
  );
  it('the power of no module', () => expect(refused({ power: -1 })?.field).toBe('inputs.cpo-1600g.endPower.typical'));
  it('a price of a second supplier likewise', () =>
    expect(refused({ supplier: 'Beta', price: -1 }, add({}))?.field).toContain('endPrice.typical'));
});

describe('quotes come back as they were given', () => {
  const module = quote({ power: 8.5 });
  const system = quote({
    supplier: 'Beta',
    architecture: 'linear',
    what: 'system',
    price: 90_000,
    power: 2500,
    powerMax: 3100,
  });
  const alone = quote({ supplier: 'Gamma', architecture: '', what: 'switch', price: 41_000, power: 690 });
  const card = quote({ supplier: 'Delta & "Sons"', architecture: 'retimed', what: 'card-module', price: 400 });
  const second = quote({ supplier: 'Epsilon', price: 1010, power: 9 });
  const given = [module, system, alone, card, second];
  const scenario = addAll(fabric, ...given);

  it('from the scenario', () => {
    const found = held(scenario).map(
      ({ key: _, label: _label, rateGbps: _rate, switchLabel: _switch, network: _network, ...rest }) => rest,
    );
    expect(found).toHaveLength(given.length);
    expect(found).toEqual(expect.arrayContaining(given));
  });

  it('from a link', () => {
    const link = linkOf({ scenario }, '', catalog);
    const { state, dead } = readLink(link, catalog);
    expect(dead).toEqual([]);
    expect(held(state.scenario)).toEqual(held(scenario));
    expect(run(state.scenario).options).toEqual(run(scenario).options);
  });
});
