import { describe, expect, it } from 'vitest';
import { chancesOver } from '../../src/engine/chances.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { finish } from '../../src/scenario/finish.ts';
import { quotesOf, withQuote } from '../../src/scenario/quotes.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { SupplierQuote } from '../../src/scenario/supplier-quote.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { verdictMetric } from '../../src/scenario/verdict-metric.ts';
import { Money } from '../../src/view/money.ts';
import { targetsView } from '../../src/view/quotes-view.ts';
import { run } from '../cases/fabric-run.ts';

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
  const targets = finish(targetsView(answer, dollars, cube.seed));

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
