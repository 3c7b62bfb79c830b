import { beforeEach, describe, expect, it } from 'vitest';
import { usDollar } from '../../src/scenario/currency.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import { inputsInUse } from '../../src/scenario/inputs-in-use.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { inputsView } from '../../src/view/inputs-view.ts';
import { Money } from '../../src/view/money.ts';
import { changesView } from '../../src/view/changes-view.ts';
import { investmentView, Shown } from '../../src/view/results-view.ts';
import type { ChangeView, InvestmentView } from '../../src/view/view.ts';
import { expectEqual } from '../cases/expect-equal.ts';
import { run } from '../cases/fabric-run.ts';
import { catalog } from '../cases/tables.ts';

const euro = new Money({ code: 'EUR', unitsPerUsd: 0.8 });
const dollars = new Money(usDollar);
const unknown = { assessment: undefined, breakEvens: undefined, pair: undefined };

describe.each<[string, Scenario]>([
  ['one switch', {}],
  ['a fabric', { scope: 'fabric', region: 'de', buyerClass: 'direct' }],
  ['quotes and shares', { inputs: { 'cpo.systemPrice': 120_000, 'linear.endPrice': '70 % of retimed.endPrice' } }],
])('inputs of %s', (_, scenario) => {
  const { resolved } = run(scenario);

  it.each([
    ['EUR', euro],
    ['USD', dollars],
  ])('in %s have the values that the run reads, and their ranges and limits', (_code, money) => {
    const { all } = inputsView(run(scenario), money, unknown);
    const byKey = new Map(all.map((one) => [one.key, one]));
    expect(byKey.size).toBe(all.length);
    for (const { name, value, low, high, input, origin } of inputsInUse(resolved)) {
      const factor = money.factor(input.unit);
      const times = (one: number | null): number | null => (one === null ? null : one * factor);
      expect(byKey.get(name), name).toMatchObject({
        ...{ value: value * factor, low: times(low), high: times(high), unit: money.unitOf(input.unit), origin },
        ...{ minimum: input.minimum * factor, maximum: input.maximum * factor },
      });
    }
  });

  it('have a default within their limits, equal to the value unless it is set', () => {
    for (const { key, value, usual, origin, minimum, maximum } of inputsView(run(scenario), euro, unknown).all) {
      if (origin !== 'scenario' && origin !== 'none') expect(usual, key).toBe(value);
      if (usual !== null) expect(usual >= minimum && usual <= maximum, key).toBe(true);
    }
  });

  it('that lead are among them, each once', () => {
    const { all, leading } = inputsView(run(scenario), euro, unknown);
    expect(leading.length).toBeGreaterThan(0);
    expect(new Set(leading).size).toBe(leading.length);
    for (const key of leading) expect(all.map((one) => one.key)).toContain(key);
  });
});

it('an input that is set beside text with a unit keeps its default, a share of another', () => {
  const scenario = {
    options: ['retimed', { id: 'acme', leaf: 'acme', upper: 'acme', card: 'retimed' }, 'linear'],
    architectures: { acme: { like: 'linear', endPower: '9 W' } },
    inputs: { 'linear.endPrice': 1000 },
  };
  const answer = runScenario(scenario, catalog, readTypedUnit);
  const { all } = inputsView(answer, dollars, unknown);
  const input = (key: string) => all.find((one) => one.key === key)!;
  expect(input('linear-1600g.endPrice')).toMatchObject({
    value: 1000,
    usual: expect.closeTo(0.75 * input('retimed-1600g.endPrice').value!, 9) as number,
  });
  expect(input('acme-1600g.endPower').value).toBe(9);
});

const own = { id: 'acme', leaf: 'acme', upper: 'acme', card: 'retimed' };
const changed: readonly (readonly [string, Scenario, changes: number])[] = [
  ['nothing', {}, 0],
  ['what is the default', { scope: 'switch', capacity: '102.4T', region: 'us', baseline: 'retimed', inputs: {} }, 0],
  ['the options that are compared anyway', { options: run({}).options.map(({ id }) => id) }, 0],
  ['plain choices', { capacity: '51.2T', region: 'de', baseline: 'linear', buyerClass: 'direct' }, 4],
  ['a fabric', { scope: 'fabric', region: 'de', inputs: { endpointCount: 4096, pue: 1.2 } }, 4],
  ['options of a fabric', { scope: 'fabric', options: ['retimed', 'cpo-upper'] }, 2],
  [
    'inputs of every spelling',
    {
      inputs: {
        ...{ 'cpo.endPrice': 900, 'retimed-1600g.endPower': 22, pue: 1.2 },
        ...{ 'linear.endPrice': '70 % of retimed.endPrice', electricityPrice: { low: 0.05, typical: 0.07, high: 0.1 } },
      },
    },
    5,
  ],
  [
    'an own product',
    {
      options: ['retimed', 'cpo', own],
      architectures: { acme: { like: 'cpo', endPrice: 700 } },
      inputs: { 'acme.endPower': 9 },
    },
    3,
  ],
];

/** What a change is of. */
const nameOf = ({ kind, input }: ChangeView): string => input?.key ?? kind;

describe.each(changed)('changes: %s', (_, given, count) => {
  const scenario = JSON.parse(JSON.stringify(given)) as Scenario;
  let changes: readonly ChangeView[] = [];
  beforeEach(() => {
    changes = changesView(run(scenario), dollars);
  });

  it('are each named once', () => {
    expect(changes).toHaveLength(count);
    expect(new Set(changes.map(nameOf)).size).toBe(count);
  });

  it('without one of them all others stay', () => {
    for (const change of changes) {
      const left = changesView(run(change.without), dollars).map(nameOf);
      // A scope has its own options: they go with it.
      const gone = change.kind === 'scope' ? [nameOf(change), 'options'] : [nameOf(change)];
      expect(left, nameOf(change)).toEqual(changes.map(nameOf).filter((name) => !gone.includes(name)));
    }
  });

  it('without all of them nothing differs from the defaults', () => {
    let left = scenario;
    for (let i = 0; i < count; i++) left = changesView(run(left), dollars)[0]?.without ?? left;
    expect(changesView(run(left), dollars)).toEqual([]);
    expectEqual(run(left).options, run({}).options);
  });

  it('of inputs say what holds without and with them', () => {
    for (const { kind, input, before, after, without } of changes) {
      if (kind !== 'input') continue;
      const valueIn = (one: Scenario, key: string): number | undefined =>
        inputsInUse(run(one).resolved).find(({ name }) => name === key)?.value;
      // An own product reads that of the one it is like until it has its own.
      const like = valueIn(without, input!.key) ?? valueIn(without, input!.key.replace(/^acme/, 'cpo'));
      expect(after, input!.key).toBeCloseTo(valueIn(scenario, input!.key)!, 9);
      expect(before, input!.key).toBeCloseTo(like!, 9);
    }
  });
});

describe.each<[string, Scenario]>([
  ['one switch', {}],
  ['a fabric against CPO', { scope: 'fabric', baseline: 'cpo' }],
])('investment of %s', (_, scenario) => {
  const answer = run(scenario);
  let { rows, paid, options, reference } = {} as InvestmentView;
  beforeEach(() => {
    ({ rows, paid, options, reference } = investmentView(new Shown(answer, euro, undefined)));
  });
  const eur = euro.currency.unitsPerUsd;

  it('has the comparisons of the run', () => {
    expect(reference.id).toBe(answer.resolved.baseline);
    expect(rows.map(({ option }) => option.id).sort()).toEqual(answer.comparisons.map(({ option }) => option).sort());
    for (const row of rows) {
      const { decision, differences } = answer.comparisons.find(({ option }) => option === row.option.id)!;
      expect(row.npv).toBeCloseTo(decision.npv.value! * eur, 6);
      expect(row.capex).toBeCloseTo(differences.capex!.value! * eur, 6);
      expect(row.yearly).toBeCloseTo(differences.yearlyCostWithoutIdle!.byYear![0]! * eur, 6);
      expect([row.irr, row.payback, row.discounted]).toEqual([
        ...[decision.irr.roots, decision.paybackSimple.value, decision.paybackDiscounted.value],
      ]);
      expect([row.irrReason, row.paybackReason, row.discountedReason]).toEqual(
        [decision.irr.reason, decision.paybackSimple.reason, decision.paybackDiscounted.reason].map(
          (reason) => reason ?? null,
        ),
      );
    }
  });

  it('pays the purchase first and a year at a time', () => {
    const years = answer.resolved.input(answer.resolved.options[0]!, 'horizon').value;
    for (const [o, { id }] of options.entries()) {
      const { capex, yearlyCostWithoutIdle } = answer.options.find((option) => option.id === id)!.quantities;
      expect(paid[o]).toHaveLength(years + 1);
      expect(paid[o]![0]).toBeCloseTo(capex!.value! * eur, 6);
      const whole = yearlyCostWithoutIdle!.byYear!.reduce((sum, cost) => sum + cost, capex!.value!);
      expect(paid[o]!.at(-1)! / (whole * eur)).toBeCloseTo(1, 12);
    }
  });
});

describe('changes of an own product', () => {
  const acme = { id: 'acme', label: 'Acme LPO', leaf: 'acme', upper: 'acme', card: 'linear' };
  const scenario: Scenario = {
    options: ['retimed', 'linear', acme],
    baseline: 'acme',
    architectures: { acme: { like: 'linear', endPrice: 500 } },
  };
  let changes: readonly ChangeView[] = [];
  beforeEach(() => {
    changes = changesView(run(scenario), dollars);
  });

  it('stand beside the amount of what it is like', () => {
    const price = changes.find(({ input }) => input?.quantity === 'endPrice')!;
    const like = inputsInUse(run(scenario).resolved).find(({ name }) => name === 'linear-1600g.endPrice')!;
    expect(price).toMatchObject({ before: like.value, after: 500 });
    expect(like.value).toBeGreaterThan(100);
  });

  it('call it by its label', () => {
    expect(changes.find(({ kind }) => kind === 'options')!.after).toEqual(['retimed', 'linear', 'Acme LPO']);
    expect(changes.find(({ kind }) => kind === 'baseline')!.after).toBe('Acme LPO');
  });
});

describe('notes', () => {
  const told = (scenario: Scenario) =>
    changesView(run(scenario), dollars).map(({ key, note, difference }) => ({ key, note, difference }));

  it('stand beside what is changed, and alone beside a default', () =>
    expect(
      told({
        inputs: { 'facility.pue': 1.38 },
        notes: { 'facility.pue': 'measured', region: 'two sites', 'decision.horizon': 'x' },
      }),
    ).toEqual([
      { key: 'facility.pue', note: 'measured', difference: expect.any(Number) as number },
      { key: 'region', note: 'two sites', difference: null },
      { key: 'decision.horizon', note: 'x', difference: null },
    ]));

  it('of what is not there stay under their names', () =>
    expect(
      told({
        notes: { 'nobody-1600g.endPrice': 'a', 'storage/linear-800g.endPrice': 'b', 'switch-9t.switchPrice': 'c' },
      }),
    ).toHaveLength(3));

  it('go with the change that they are for', () => {
    const [change] = changesView(run({ inputs: { 'facility.pue': 1.38 }, notes: { 'facility.pue': 'x' } }), dollars);
    expect(change!.without).toEqual({ inputs: {} });
  });
});

describe('a quote', () => {
  it('tells by how much it differs from the public figure, also where it is equal', () => {
    const price = run({}).resolved.input(
      run({}).resolved.options.find(({ id }) => id === 'cpo')!,
      'leaf.endPrice',
    ).value;
    const quotes = (of: number): Scenario => ({
      quotes: {
        acme: {
          ...{ supplier: 'Acme', date: '2026-11-20', what: 'module', architecture: 'cpo', rateGbps: 1600 },
          prices: [{ from: 1, price: of }],
        },
      },
    });
    for (const share of [1, 0.9]) {
      const [change] = changesView(run(quotes(price * share)), dollars);
      expect(change).toMatchObject({ key: 'quotes.acme', usual: price });
      expect(change!.difference).toBeCloseTo(share - 1, 9);
    }
  });
});
