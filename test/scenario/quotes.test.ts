import { describe, expect, it } from 'vitest';
import {
  quotesOf,
  withoutQuote,
  withQuote,
  withUse,
  type HeldQuote,
  type QuoteRef,
} from '../../src/scenario/quotes.ts';
import { catalogFor, loadEdition } from '../../src/scenario/editions.ts';
import { readLink } from '../../src/scenario/read-link.ts';
import type { ResolvedInput } from '../../src/scenario/resolve.ts';
import { linkOf, withoutDefaults } from '../../src/scenario/scenario-link.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { assess } from '../../src/scenario/assess.ts';
import { finish } from '../../src/scenario/finish.ts';
import { givenValue, withInput } from '../../src/scenario/settings.ts';
import type { SupplierQuote } from '../../src/scenario/supplier-quote.ts';
import { withChange } from '../../src/scenario/with-change.ts';
import { expectEqual } from '../cases/expect-equal.ts';
import { numberIn as numberOf, quantitiesOf, refusalOfRun, run, runShipped } from '../cases/fabric-run.ts';
import { catalog } from '../cases/tables.ts';
import { refusalIn } from '../cases/refusal.ts';

type Given = Partial<SupplierQuote> & { readonly price?: number };
const quote = ({ price = 900, ...given }: Given = {}): SupplierQuote => {
  const { architecture = 'cpo', ...others } = given;
  const base = { supplier: 'Acme', date: '2026-11-20', what: 'module' as const, prices: [{ from: 1, price }] };
  return { ...base, ...(given.what !== 'switch' && { architecture }), ...others };
};
const add = (scenario: Scenario, given?: Given): Scenario => withQuote(run(scenario).resolved, quote(given));
const addAll = (scenario: Scenario, ...given: readonly Given[]): Scenario => given.reduce<Scenario>(add, scenario);
const quotesIn = (scenario: Scenario): HeldQuote[] => quotesOf(run(scenario).resolved);
/** As a list shows them. */
const held = (scenario: Scenario) =>
  quotesIn(scenario).map(({ quote: { supplier, power, powerMax }, ...one }) => ({ ...one, supplier, power, powerMax }));
const refOf = ({ id, key }: Pick<HeldQuote, 'id' | 'key'>): QuoteRef => (id === null ? { key: key! } : { id });
const inputOf = (scenario: Scenario, option: string, key: string): ResolvedInput => {
  const { resolved } = run(scenario);
  return resolved.input(
    resolved.options.find(({ id }) => id === option)!,
    key,
  );
};
const numberIn = (scenario: Scenario, option: string, name: string): number =>
  numberOf(quantitiesOf(run(scenario), option), name);
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
    const scenario = add({}, { what: 'switch', price: 40_000, power: 700 });
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
    expect(held(scenario)).toMatchObject([{ price: 850, power: undefined }]);
    expect(inputOf(scenario, 'cpo', 'leaf.endPower')).toEqual(inputOf({}, 'cpo', 'leaf.endPower'));
  });

  it('module and whole switch of one supplier are two offers', () => {
    const both = addAll({}, { power: 8 }, { what: 'system', price: 120_000, power: 2400 });
    expect(held(both).map(({ what, state }) => [what, state])).toEqual([
      ['module', 'in-place'],
      ['system', 'own-option'],
    ]);
    const own = optionIds(both).at(-1)!;
    expect(inputOf(both, own, 'leaf.systemPrice').value).toBe(120_000);
    expect(inputOf(both, 'cpo', 'leaf.systemPrice').origin).toBe('none');
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
    const card: Given = { architecture: 'retimed', what: 'card-module', price: 410 };
    const scenario = addAll(fabric, card, { ...card, supplier: 'Beta', price: 395 });
    const own = optionIds(scenario).at(-1)!;
    expect(inputOf(scenario, own, 'card.endPrice').value).toBe(395);
    expect(inputOf(scenario, 'retimed', 'card.endPrice').value).toBe(410);
    expect(run(scenario).resolved.options.at(-1)).toMatchObject({ leaf: 'retimed', upper: 'retimed', card: own });
  });

  it('for cards of the rate of the cages is a quote for the same thing', () => {
    const given: Given = { architecture: 'retimed', price: 420 };
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
    expect(optionIds(scenario)).toEqual(['retimed', 'linear', 'beta-cpo']);
    expect(run(scenario).resolved.options.at(-1)).toMatchObject({ leaf: 'beta-cpo', card: 'retimed' });
  });

  it('a power that the buyer typed is no part of a quote', () =>
    expect(held(add({ inputs: { 'cpo.endPower': 7 } }))).toMatchObject([{ power: undefined }]));
});

describe('without a quote', () => {
  const restored = (scenario: Scenario): Scenario => withoutDefaults(scenario, catalog);
  const dropAll = (scenario: Scenario): Scenario =>
    held(scenario).reduce((left, one) => withoutQuote(run(left).resolved, refOf(one)), scenario);
  const start: Scenario = { region: 'de', inputs: { 'facility.pue': 1.2 } };

  it.each<[string, Scenario, readonly Given[]]>([
    ['a module with its power', start, [{ power: 8 }]],
    ['a whole switch', start, [{ what: 'system', price: 120_000, power: 2400, powerMax: 3000 }]],
    ['a switch', start, [{ what: 'switch', price: 40_000, power: 700 }]],
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
    const left = withoutQuote(run(scenario).resolved, { id: 'acme-cpo' });
    expect(held(left).map(({ supplier }) => supplier)).toEqual(['Beta']);
    // It is the only one for its option now.
    expect(optionIds(left)).toEqual(optionIds({}));
    expect(held(left)).toMatchObject([{ state: 'in-place', price: 900 }]);
  });

  it('that made the reference option, the reference is the default again', () => {
    const scenario = addAll({}, {}, { supplier: 'Beta' });
    const own = { ...scenario, baseline: optionIds(scenario).at(-1)! };
    const left = withoutQuote(run(own).resolved, { id: 'beta-cpo' });
    expect(run(left).resolved.baseline).toBe('retimed');
  });
});

describe('what is refused', () => {
  const refused = (given: Given, before: Scenario = {}) => refusalOfRun(add(before, given));

  it('a quote of nobody', () =>
    expect(refusalIn(() => add({}, { supplier: '  ' }))).toMatchObject({ field: 'supplier', found: 'missing' }));
  it.each(['', '2026-13-01', '20.11.2026'])('the date %j', (date) =>
    expect(refused({ date })).toMatchObject({ field: 'quotes.acme-cpo.date', allowed: 'a date as YYYY-MM-DD' }),
  );
  it.each([-1, NaN, 1e12])('the price %d', (price) =>
    expect(refused({ price })?.field).toBe('quotes.acme-cpo.prices[0].price'),
  );
  it('the power of no module', () => expect(refused({ power: -1 })?.field).toBe('quotes.acme-cpo.power'));
  it('a power that no port can have', () => expect(refused({ power: 5000 })?.field).toBe('quotes.acme-cpo.power'));
  it('a price of a second supplier likewise', () =>
    expect(refused({ supplier: 'Beta', price: -1 }, add({}))?.field).toBe('quotes.beta-cpo.prices[0].price'));
  it('a currency that the tables do not have', () =>
    expect(refused({ currency: 'XYZ' })?.field).toBe('quotes.acme-cpo.currency'));
  it('an id that an option has', () =>
    expect(refusalOfRun({ quotes: { linear: quote() } })?.field).toBe('quotes.linear'));
  it('a number that the reader sets for what a chosen quote prices, with both fields', () => {
    const both: Scenario = { quotes: { acme: quote({ use: 'chosen' }) }, inputs: { 'cpo.endPrice': 800 } };
    expect(refusalOfRun(both)?.field).toBe('inputs.cpo.endPrice');
    expect(refusalOfRun(both)?.found).toContain('quotes.acme');
  });
});

describe('a quote that is used', () => {
  const second: Given = { supplier: 'Beta', price: 1100 };
  const both = addAll({}, {}, second);
  const use = (scenario: Scenario, id: string, of: SupplierQuote['use'] | null): Scenario =>
    withUse(run(scenario).resolved, id, of);
  const states = (scenario: Scenario) =>
    Object.fromEntries(quotesIn(scenario).map(({ id, state }): [string, string] => [id!, state]));

  it('until one is chosen, each is an option', () => {
    expect(states(both)).toEqual({ 'acme-cpo': 'in-place', 'beta-cpo': 'own-option' });
    expect(optionIds(both)).toContain('beta-cpo');
  });

  it('chosen, it is the option, and the others leave the comparison', () => {
    const chosen = use(both, 'beta-cpo', 'chosen');
    expect(states(chosen)).toEqual({ 'acme-cpo': 'other-chosen', 'beta-cpo': 'in-place' });
    expect(optionIds(chosen)).toEqual(optionIds({}));
    expect(inputOf(chosen, 'cpo', 'leaf.endPrice').value).toBe(1100);
  });

  it('one alone is chosen for an option', () => {
    const turned = use(use(both, 'beta-cpo', 'chosen'), 'acme-cpo', 'chosen');
    expect(turned.quotes!['beta-cpo']!.use).toBeUndefined();
    expect(inputOf(turned, 'cpo', 'leaf.endPrice').value).toBe(900);
    const other = use(add(turned, { architecture: 'linear', price: 500 }), 'acme-linear', 'chosen');
    expect(other.quotes!['acme-cpo']!.use).toBe('chosen');
  });

  it('laid aside, it stays in the list', () => {
    const aside = use(both, 'acme-cpo', 'aside');
    expect(states(aside)).toEqual({ 'acme-cpo': 'aside', 'beta-cpo': 'in-place' });
    expect(use(aside, 'acme-cpo', null)).toEqual(both);
  });

  it('is laid aside when the reader types another number for it, or leaves its option out', () => {
    const { resolved } = run(both);
    const typed = withInput(both, resolved.settings, 'cpo-1600g.endPrice', 870);
    expect(inputOf(typed, 'cpo', 'leaf.endPrice')).toMatchObject({ value: 870, statement: null });
    expect(typed.quotes!['acme-cpo']!.use).toBe('aside');
    const left = withChange(resolved, { options: optionIds({}) });
    expect(left.quotes!['beta-cpo']!.use).toBe('aside');
    expect(optionIds(left)).toEqual(optionIds({}));
  });

  it('can be the reference', () => {
    const own: Scenario = { ...both, baseline: 'beta-cpo' };
    expect(run(own).resolved.baseline).toBe('beta-cpo');
    // Where it is no option any more, the default is the reference.
    expect(run(use(own, 'beta-cpo', 'aside')).resolved.baseline).toBe('retimed');
  });

  it('is an option beside the number that the reader typed', () => {
    const both: Scenario = { quotes: { acme: quote() }, inputs: { 'cpo-1600g.endPrice': 800 } };
    expect(quotesIn(both)).toMatchObject([{ state: 'own-option' }]);
    expect(inputOf(both, 'cpo', 'leaf.endPrice').value).toBe(800);
    expect(inputOf(both, 'acme', 'leaf.endPrice').value).toBe(900);
  });

  it('replaces what the reader typed for the same', () => {
    const scenario = add(
      { inputs: { 'cpo.endPrice': 800, 'cpo.endPower': 7, 'linear.endPrice': 500 } },
      { what: 'system', price: 120_000 },
    );
    expect(inputOf(scenario, 'cpo', 'leaf.systemPrice').value).toBe(120_000);
    expect(scenario.inputs).toEqual({ 'cpo.endPower': 7, 'linear.endPrice': 500 });
  });
});

describe('a quote for something else', () => {
  it.each<[string, Given, string]>([
    ['another rate', { rateGbps: 400 }, 'other-rate'],
    ['another switch', { what: 'system', capacity: '51.2T', price: 60_000 }, 'other-switch'],
    ['the cards, in one switch', { architecture: 'retimed', what: 'card-module', rateGbps: 400 }, 'other-rate'],
  ])('%s stays, and does not count', (_, given, state) => {
    const scenario = add({}, given);
    expect(held(scenario)).toMatchObject([{ state, key: null }]);
    expectEqual(run(scenario).options, run({}).options);
  });

  it('a second price that all options would have', () => {
    const scenario = addAll({}, { what: 'switch', price: 40_000 }, { what: 'switch', supplier: 'Beta', price: 39_000 });
    expect(held(scenario).map(({ state }) => state)).toEqual(['in-place', 'shared']);
    const chosen = withUse(run(scenario).resolved, 'beta-switch', 'chosen');
    expect(inputOf(chosen, 'linear', 'switchPrice').value).toBe(39_000);
  });

  it('of a whole switch is refused in an edition without such prices, and a module is not', async () => {
    await loadEdition('2026.11');
    const frozen = catalogFor({ edition: '2026.11' }, catalog);
    const refused = refusalIn(() => runScenario({ quotes: { acme: quote({ what: 'system', price: 1e5 }) } }, frozen));
    expect(refused?.field).toBe('quotes.acme.what');
    const { resolved } = runScenario({ quotes: { acme: quote({ powerMax: 9 }) } }, frozen);
    expect(quotesOf(resolved)).toMatchObject([{ state: 'in-place', price: 900 }]);
  });

  it('counts where the question turns to it', () => {
    const scenario = add({}, { what: 'system', capacity: '51.2T', price: 60_000 });
    expect(held({ ...scenario, capacity: '51.2T' })).toMatchObject([{ state: 'in-place', price: 60_000 }]);
  });

  it('a module of the rate of the cards is one for cards', () => {
    const scenario = add(fabric, { architecture: 'retimed', rateGbps: 800, price: 410 });
    expect(inputOf(scenario, 'retimed', 'card.endPrice').value).toBe(410);
    expect(held(scenario)).toMatchObject([{ what: 'card-module', state: 'in-place' }]);
  });
});

describe('terms of a quote', () => {
  const steps = [
    { from: 1, price: 1000 },
    { from: 1000, price: 900 },
    { from: 20_000, price: 800 },
  ];

  it('the price step follows the quantity that is bought', () => {
    const priced = (scenario: Scenario): number => {
      return quotesIn({ ...scenario, quotes: { acme: { ...quote(), prices: steps } } })[0]!.price;
    };
    expect(priced({})).toBe(1000);
    expect(priced({ ...fabric, inputs: { endpointCount: 1024 } })).toBe(900);
    expect(priced({ ...fabric, inputs: { endpointCount: 65_536 } })).toBe(800);
  });

  it('spares are bought too', () => {
    const at = (moduleSpareShare: number): number =>
      quotesIn({
        quotes: { acme: { ...quote({ architecture: 'linear' }), prices: [steps[0]!, { from: 65, price: 1 }] } },
        inputs: { moduleSpareShare },
      })[0]!.price;
    expect([at(0), at(0.1)]).toEqual([1000, 1]);
  });

  it('another currency counts at the dated rate, or at that of the tables', () => {
    const euro = catalog.data.rates.find(({ currency }) => currency === 'EUR')!.unitsPerUsd;
    expect(held(add({}, { currency: 'EUR' }))[0]!.price).toBeCloseTo(900 / euro, 9);
    const dated = add({}, { currency: 'EUR', exchange: { unitsPerUsd: 0.9, date: '2026-11-01' } });
    expect(inputOf(dated, 'cpo', 'leaf.endPrice').value).toBeCloseTo(1000, 9);
  });

  it('of a maximum alone the typical power is a share', () => {
    const share = catalog.defaultFigure('facility', 'typicalPowerShare')!.typical;
    expect(inputOf(add({}, { powerMax: 10 }), 'cpo', 'leaf.endPower').value).toBeCloseTo(10 * share, 9);
    const system = add({}, { what: 'system', price: 118_000, powerMax: 1980 });
    expect(inputOf(system, 'cpo', 'leaf.systemPower').value).toBeCloseTo(1980 * share, 9);
  });

  it('a power with its laser is the whole power of the port', () => {
    const scenario = add({}, { power: 9, laserIncluded: true });
    expect(inputOf(scenario, 'cpo', 'leaf.endLaserPower').value).toBe(0);
    expect(inputOf(add({}, { power: 9 }), 'cpo', 'leaf.endLaserPower').value).toBeGreaterThan(0);
  });

  it('warranty and failures count; what cannot be computed stays with the quote', () => {
    const given: Given = {
      warrantyYears: 5,
      failureRate: 0.002,
      leadTimeWeeks: 20,
      note: 'net 30',
      failureTest: 'GR-468',
    };
    const scenario = add({}, given);
    expect(inputOf(scenario, 'cpo', 'leaf.warrantyYears').value).toBe(5);
    expect(inputOf(scenario, 'cpo', 'leaf.endFailureRate').value).toBe(0.002);
    expect(scenario.quotes!['acme-cpo']).toMatchObject(given);
  });

  it('of a whole switch the warranty is that of its parts, the failures those of the switch itself', () => {
    const scenario = add({}, { what: 'system', price: 118_000, warrantyYears: 5, failureRate: 0.02 });
    expect(inputOf(scenario, 'cpo', 'leaf.warrantyYears').value).toBe(5);
    expect(numberIn({ ...scenario, inputs: { contaminationShare: 1 } }, 'cpo', 'switchSwaps')).toBeCloseTo(0.02, 12);
    const ends = inputOf(scenario, 'cpo', 'leaf.endFailureRate').value;
    expect(ends).toBe(inputOf({}, 'cpo', 'leaf.endFailureRate').value);
    // Another option keeps the public rate.
    expect(numberIn(scenario, 'retimed', 'switchSwaps')).toBe(numberIn({}, 'retimed', 'switchSwaps'));
  });

  it('of a switch without optics the failures are those of every option', () => {
    const scenario = add({}, { what: 'switch', price: 40_000, warrantyYears: 5, failureRate: 0.02 });
    for (const id of optionIds(scenario)) {
      expect(inputOf(scenario, id, 'switchFailureRate').value).toBe(0.02);
      expect(inputOf(scenario, id, 'leaf.warrantyYears')).toEqual(inputOf({}, id, 'leaf.warrantyYears'));
    }
  });
});

describe('a quote of what the reader has set', () => {
  const given: Given = { architecture: 'acme', power: 8, failureRate: 0.02, warrantyYears: 5 };
  const own: Scenario = {
    architectures: { acme: { like: 'linear', endPrice: 700, endFailureRate: 0.01, warrantyYears: 3, repairTime: 20 } },
    options: ['retimed', { id: 'acme', label: 'Acme', leaf: 'acme', upper: 'acme', card: 'acme' }],
  };

  it('as an option of its own has what it says, and the rest of the own product', () => {
    const scenario = addAll({ ...own }, given, { ...given, supplier: 'Beta', failureRate: 0.03 });
    const { resolved } = run(scenario);
    const beta = resolved.options.find(({ id }) => id.startsWith('beta'))!.id;
    expect(inputOf(scenario, beta, 'leaf.endFailureRate').value).toBe(0.03);
    expect(inputOf(scenario, beta, 'leaf.warrantyYears').value).toBe(5);
    expect(inputOf(scenario, beta, 'leaf.repairTime').value).toBe(20);
  });

  it('beside a price of the reader too', () =>
    expect(run({ ...own, quotes: { a: quote({ ...given, price: 800 }) } }).options).toHaveLength(3));

  it('takes the place of what was typed for the same', () => {
    const typed = { 'linear.endFailureRate': 0.5, 'linear.warrantyYears': 1, 'linear.endPower': 9 };
    const scenario = add({ inputs: typed }, { ...given, architecture: 'linear' });
    expect(scenario.inputs ?? {}).toEqual({});
    expect(inputOf(scenario, 'linear', 'leaf.endFailureRate').value).toBe(0.02);
    // What it does not say stays.
    const plain = add({ inputs: typed }, { architecture: 'linear' });
    expect(plain.inputs).toEqual(typed);
  });
});

describe('what is quoted without its laser', () => {
  const laser = (): number => {
    const [price, ends] = ['serviceUnitPrice', 'serviceUnitEnds'].map(
      (quantity) => inputOf({}, 'cpo', `leaf.${quantity}`).value,
    );
    return price! / ends!;
  };
  const opticsCost = (given: Given): number => numberIn(add({}, given), 'cpo', 'leafOpticsCost');

  it('costs the share of a laser source more for each end', () => {
    const more = opticsCost({ laserIncluded: false }) - opticsCost({ laserIncluded: true });
    expect(more).toBeCloseTo(64 * laser(), 6);
    expect(opticsCost({})).toBe(opticsCost({ laserIncluded: true }));
    // The price stays that of the quote, so that a target is one too.
    expect(inputOf(add({}, { laserIncluded: false }), 'cpo', 'leaf.endPrice').value).toBe(900);
  });

  it('as a whole switch costs the laser sources more, and draws their power more', () => {
    const of = (laserIncluded: boolean): Scenario =>
      add({}, { what: 'system', price: 118_000, power: 1700, powerMax: 1980, laserIncluded });
    expect(numberIn(of(false), 'cpo', 'leafOpticsCost') - numberIn(of(true), 'cpo', 'leafOpticsCost')).toBeCloseTo(
      64 * laser(),
      6,
    );
    const atWall = numberIn({}, 'cpo', 'laserPower') * numberIn({}, 'cpo', 'conversionFactor');
    expect(numberIn(of(true), 'cpo', 'networkPower')).toBeCloseTo(1700, 6);
    expect(numberIn(of(false), 'cpo', 'networkPower')).toBeCloseTo(1700 + atWall, 6);
    expect(numberIn(of(false), 'cpo', 'leafReservedPower')).toBeCloseTo(1980 + atWall, 6);
  });

  it('follows the price of laser sources that the reader has, in every draw', () => {
    const scenario = { ...add({}, { laserIncluded: false }), inputs: { 'cpo.serviceUnitPrice': 800 } };
    const ends = inputOf({}, 'cpo', 'leaf.serviceUnitEnds').value;
    expect(numberIn(scenario, 'cpo', 'leafPricePerEnd')).toBeCloseTo(900 + 800 / ends, 9);
  });

  it('adds nothing where the part that is swapped is no laser source', () => {
    const start = runShipped({ options: ['retimed', 'npo'] }).resolved;
    const answer = runShipped(withQuote(start, quote({ architecture: 'npo', laserIncluded: false })));
    expect(numberOf(quantitiesOf(answer, 'npo'), 'leafPricePerEnd')).toBe(900);
  });
});

describe('several networks', () => {
  const two: Scenario = {
    scope: 'fabric',
    networks: {
      compute: { inputs: { endpointCount: 4096 } },
      storage: { inputs: { endpointCount: 512 }, capacity: '51.2T' },
    },
  };

  it('a quote for one counts there alone', () => {
    const scenario = add(two, { architecture: 'linear', network: 'storage', price: 333 });
    expect(inputOf(scenario, 'linear', 'storage/leaf.endPrice').value).toBe(333);
    expect(inputOf(scenario, 'linear', 'compute/leaf.endPrice').value).not.toBe(333);
    expect(held(scenario)).toMatchObject([{ state: 'in-place', network: 'storage' }]);
  });

  it('a quote for one of two that are alike is a number of that one: results, draws and price steps', () => {
    const networks = { a: { inputs: { endpointCount: 512 } }, b: { inputs: { endpointCount: 512 } } };
    const plain: Scenario = { scope: 'fabric', options: ['retimed', 'cpo'], networks };
    const quoted = add(plain, { network: 'b', price: 900 });
    const given = { typical: 900, quote: { supplier: 'Acme', date: '2026-11-20' } };
    const typed: Scenario = {
      ...plain,
      networks: { ...networks, b: { inputs: { ...networks.b.inputs, 'cpo-1600g.endPrice': given } } },
    };
    const names = (scenario: Scenario) => ['a', 'b'].map((id) => inputOf(scenario, 'cpo', `${id}/leaf.endPrice`).name);
    expect(names(quoted)).toEqual(['cpo-1600g.endPrice', 'b/cpo-1600g.endPrice']);
    expect(names(typed)).toEqual(names(quoted));
    const drawn = (scenario: Scenario) =>
      finish(assess(run(scenario), { draws: 64, seed: 1 }, [])).decisions.tcoWithoutIdle;
    expect(drawn(quoted)).toEqual(drawn(typed));
    const { resolved } = run(quoted);
    expect(givenValue(resolved.scenario, resolved.settings, 'b/cpo-1600g.endPrice')).toEqual(given);
    const steps = [
      { from: 1, price: 900 },
      { from: 100, price: 800 },
    ];
    expect(held(add(plain, { network: 'b', prices: steps }))).toMatchObject([{ price: 800 }]);
  });

  it('a second one for the same network is an option that differs there', () => {
    const given: Given = { architecture: 'linear', network: 'storage', price: 333 };
    const scenario = addAll(two, given, { ...given, supplier: 'Beta', price: 300 });
    expect(inputOf(scenario, 'beta-linear', 'storage/leaf.endPrice').value).toBe(300);
    expect(inputOf(scenario, 'beta-linear', 'compute/leaf.endPrice').value).toBe(
      inputOf(scenario, 'linear', 'compute/leaf.endPrice').value,
    );
  });
});

describe('prices of the inputs that name their supplier', () => {
  const old: Scenario = {
    inputs: {
      'cpo-1600g.endPrice': { typical: 900, quote: { supplier: 'Acme', date: '2026-11-20' } },
      'cpo-1600g.endPower': { typical: 8, quote: { supplier: 'Acme', date: '2026-11-20' } },
    },
  };

  it('are listed, and can be taken away', () => {
    expect(held(old)).toMatchObject([{ id: null, key: 'cpo-1600g.endPrice', supplier: 'Acme', price: 900, power: 8 }]);
    expect(withoutDefaults(withoutQuote(run(old).resolved, { key: 'cpo-1600g.endPrice' }), catalog)).toEqual({});
  });

  it('become quotes when another is added', () => {
    const scenario = add(old, { supplier: 'Beta', price: 1100 });
    expect(held(scenario)).toMatchObject([
      { id: 'acme-cpo', price: 900, power: 8, state: 'in-place' },
      { id: 'beta-cpo', price: 1100, state: 'own-option' },
    ]);
    expect(scenario.inputs).toEqual({});
  });
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
  const alone = quote({ supplier: 'Gamma', what: 'switch', price: 41_000, power: 690 });
  const card = quote({ supplier: 'Delta & "Sons"', architecture: 'retimed', what: 'card-module', price: 400 });
  const second = quote({ supplier: 'Epsilon', price: 1010, power: 9, currency: 'EUR', validUntil: '2026-12-31' });
  const given = [module, system, alone, card, second];
  const scenario = given.reduce((before, one) => withQuote(run(before).resolved, one), fabric);

  it('from the scenario', () => expect(quotesIn(scenario).map((one) => one.quote)).toEqual(given));

  it('from a link, one that equals the default too', () => {
    const { value } = inputOf(fabric, 'half-retimed', 'leaf.endPrice');
    const equal = add(scenario, { architecture: 'half-retimed', price: value });
    const link = linkOf({ scenario: equal }, '', catalog);
    const { state, dead } = readLink(link, catalog);
    expect(dead).toEqual([]);
    expect(quotesIn(state.scenario)).toEqual(quotesIn(equal));
    expectEqual(run(state.scenario).options, run(equal).options);
  });
});
