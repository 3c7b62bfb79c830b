import { beforeAll, describe, expect, it } from 'vitest';
import explanations from 'virtual:explanations';
import type { Source, SourcesData } from '../../src/catalog/types.ts';
import { assess } from '../../src/scenario/assess.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { catalog as shipped } from '../../src/scenario/shipped-edition.ts';
import { catalogFor, loadEdition, textsOf } from '../../src/scenario/editions.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario, type Run } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import {
  explanationView,
  type DecisionExplanation,
  type InputExplanation,
  type QuantityExplanation,
  type Subject,
} from '../../src/view/explanation-view.ts';
import { Money } from '../../src/view/money.ts';
import { run } from '../cases/fabric-run.ts';

const euro = new Money({ code: 'EUR', unitsPerUsd: 0.5 });
const dollars = new Money(usDollar);
const source = { title: 'Prices', publisher: 'S' } as unknown as Source;
const sources: SourcesData = {
  sources: { 'semianalysis-cpo-book': source },
  notes: { 'retimed-1600g-price-semianalysis': { locator: 'page 7', note: 'read off a chart' } },
};
const texts = { sources, explanations };
const explained = <View>(of: Run, subject: Subject, money = dollars): View =>
  explanationView(of, subject, money, texts) as View;
const quantity = (of: Run, name: string, option = 'cpo', money = dollars): QuantityExplanation =>
  explained(of, { kind: 'quantity', option, quantity: name }, money);
const decision = (of: Run, name: string, option = 'cpo', money = dollars): DecisionExplanation =>
  explained(of, { kind: 'decision', option, quantity: name }, money);
const input = (of: Run, key: string, money = dollars): InputExplanation => explained(of, { kind: 'input', key }, money);
const two: Scenario = { options: ['retimed', 'cpo'] };
const valueOf = (of: Run, name: string, option = 'cpo'): number =>
  of.options.find(({ id }) => id === option)!.quantities[name]!.value!;

describe('a quantity that is opened', () => {
  it('has its value and its years in the currency shown, and leads to its formula', () => {
    const answer = run(two);
    const view = quantity(answer, 'capex', 'cpo', euro);
    expect(view).toMatchObject({
      ...{ kind: 'quantity', name: 'capex', quantity: 'capex', unit: 'EUR', value: valueOf(answer, 'capex') / 2 },
      ...{ option: { id: 'cpo' }, reason: null, byYear: null, method: 'method.html#q-capex' },
    });
    expect(view.formula).toContain('switchCost');
    expect(view.meaning.length).toBeGreaterThan(10);
    for (const key of ['range', 'evidence', 'shape', 'network']) expect(view).not.toHaveProperty(key);
    const years = answer.options.find(({ id }) => id === 'cpo')!.quantities.energyCost!.byYear!;
    expect(quantity(answer, 'energyCost', 'cpo', euro).byYear).toEqual(years.map((amount) => amount / 2));
  });

  it('opens what it is made of: quantities and inputs, and nothing of what is fixed', () => {
    const answer = run({ ...two, inputs: { 'cpo.endPrice': 900 } });
    const { uses } = quantity(answer, 'leafPricePerEnd', 'cpo', euro);
    const use = (name: string) => uses.find((one) => one.name === name)!;
    expect(use('cpo-1600g.endPrice')).toMatchObject({
      ...{
        value: 450,
        unit: 'EUR',
        opens: { kind: 'input', key: 'cpo-1600g.endPrice' },
        method: 'method.html#i-endPrice',
      },
      input: { name: { key: 'cpo-1600g.endPrice', unit: 'EUR' }, own: true, evidence: 'assumption' },
    });
    const ends = uses.find(({ opens }) => opens?.kind === 'quantity')!;
    expect(ends).toMatchObject({
      ...{ opens: { kind: 'quantity', option: 'cpo', quantity: ends.name }, method: `method.html#q-${ends.name}` },
      ...{ value: valueOf(answer, ends.name) / 2, quantity: ends.name },
    });
    expect(ends).not.toHaveProperty('input');
    const all = answer.options[1]!.quantities;
    const fixed = Object.keys(all)
      .flatMap((name) => quantity(answer, name).uses)
      .filter(({ opens }) => opens === null);
    expect(fixed.length).toBeGreaterThan(0);
    for (const one of fixed) expect(one).not.toHaveProperty('input');
  });

  it('tells an own value from a figure that the reader chose', () => {
    const own = (value: number | { figure: string } | undefined): boolean => {
      const answer = run({ ...two, ...(value !== undefined && { inputs: { 'retimed-1600g.endPrice': value } }) });
      const { uses } = quantity(answer, 'leafPricePerEnd', 'retimed');
      return uses.find(({ name }) => name === 'retimed-1600g.endPrice')!.input!.own;
    };
    const system = run({ ...two, inputs: { 'cpo.systemPrice': 118_000, 'cpo.systemPowerMax': 1980 } });
    const names = Object.keys(system.options[1]!.quantities);
    const ofSystem = names.flatMap((name) => quantity(system, name).uses).flatMap((use) => use.input ?? []);
    const isOwn = (key: string): unknown => ofSystem.find(({ name }) => name.key === key)!.own;
    // The typical power follows from the maximum that was given.
    expect([isOwn('cpo-1600g.systemPrice'), isOwn('cpo-1600g.systemPower')]).toEqual([true, false]);
    expect([own(900), own({ figure: 'retimed-1600g-price-semianalysis' }), own(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('leads from an optional input that nobody gave to the inputs of the method, from what is fixed to what fixes it', () => {
    const answer = run(two);
    const uses = Object.keys(answer.options[1]!.quantities).flatMap((name) => quantity(answer, name).uses);
    const method = (name: string): unknown => uses.find((one) => one.name === name)?.method;
    expect(method('leaf.hasSystemPower')).toBe('method.html#d-hasSystemPower');
    const ofInputs = uses.filter(({ opens, method: of }) => opens === null && of?.includes('#i-'));
    expect(ofInputs.map(({ name }) => name)).toContain('leaf.systemPrice');
    expect(uses.find(({ method: of }) => of?.includes('#c-'))!.opens).toBeNull();
  });

  it('has its range and its evidence once it is drawn', () => {
    const answer = run(two);
    const assessment = finish(assess(answer, { draws: 64, seed: 1 }, ['tcoWithoutIdle'], []));
    const { p10, p50, p90 } = assessment.sample.options.get('cpo')!.get('tcoWithoutIdle')!;
    const subject: Subject = { kind: 'quantity', option: 'cpo', quantity: 'tcoWithoutIdle' };
    const view = explanationView(answer, subject, euro, texts, assessment) as QuantityExplanation;
    expect(view.range).toEqual({ p10: p10 / 2, p50: p50 / 2, p90: p90 / 2 });
    expect(view.evidence).toBe('assumption');
    const other = explanationView(answer, { ...subject, quantity: 'capex' }, euro, texts, assessment);
    expect(other).not.toHaveProperty('range');
    expect(other).toHaveProperty('evidence');
    const none = {
      ...assessment,
      sample: { ...assessment.sample, options: new Map() },
    } as unknown as typeof assessment;
    expect(explanationView(answer, subject, euro, texts, none)).not.toHaveProperty('range');
  });

  it('says how the fabric is wired where that decides it', () => {
    const answer = run({ ...two, scope: 'fabric' });
    const shaped = Object.keys(answer.options[1]!.quantities).filter((name) => quantity(answer, name).shape);
    expect(shaped.length).toBeGreaterThan(0);
    expect(shaped).not.toContain('capex');
  });

  it('without a value says why', () => {
    const answer = run({ ...two, scope: 'fabric' });
    const none = Object.entries(answer.options.find(({ id }) => id === 'cpo')!.quantities).filter(
      ([, one]) => one.value === null,
    );
    expect(none.length).toBeGreaterThan(0);
    for (const [name, { reason }] of none)
      expect(quantity(answer, name)).toMatchObject({ value: null, reason: reason ?? null });
  });

  it('is made of what may have no value', () => {
    const answer = run(two);
    const none = { value: null, unit: 'USD', reason: 'undefined' };
    const options = answer.options.map((option) => ({
      ...option,
      quantities: { ...option.quantities, leafSwitchPriceAlone: none },
    }));
    const { uses } = quantity({ ...answer, options }, 'leafPricePerEnd', 'cpo', euro);
    expect(uses.find(({ name }) => name === 'leafSwitchPriceAlone')!.value).toBeNull();
  });

  it('of one of several networks is called by its label', () => {
    const networks = { a: { label: 'Compute', inputs: { endpointCount: 1024 } }, b: { inputs: { endpointCount: 64 } } };
    const answer = run({ ...two, scope: 'fabric', networks });
    expect(quantity(answer, 'a/capex')).toMatchObject({ name: 'a/capex', quantity: 'capex', network: 'Compute' });
    expect(quantity(answer, 'capex').uses).toMatchObject([
      { name: 'a/capex', quantity: 'capex', network: 'Compute' },
      { name: 'b/capex', quantity: 'capex', network: 'b' },
    ]);
  });
});

describe('a number of the decision that is opened', () => {
  const answer = run(two);
  const { decision: of } = answer.comparisons[0]!;

  it('has its option, its reference and its value in the currency shown', () => {
    expect(decision(answer, 'npv', 'cpo', euro)).toMatchObject({
      ...{ kind: 'decision', name: 'npv', quantity: 'npv', option: { id: 'cpo' }, reference: { id: 'retimed' } },
      ...{ unit: 'EUR', values: [of.npv.value! / 2], reason: of.npv.reason ?? null, method: 'method.html#q-npv' },
    });
  });

  it('is of the option that is asked for, against the reference wherever that stands', () => {
    const three = run({ options: ['cpo', 'linear', 'retimed'] });
    const npvOf = (id: string): unknown => three.comparisons.find(({ option }) => option === id)!.decision.npv.value;
    for (const id of ['cpo', 'linear'])
      expect(decision(three, 'npv', id)).toMatchObject({ values: [npvOf(id)], reference: { id: 'retimed' } });
  });

  it('is each internal rate of return, or why there is none', () => {
    expect(decision(answer, 'irr', 'cpo', euro)).toMatchObject({
      unit: '1',
      values: of.irr.roots,
      reason: of.irr.reason ?? null,
    });
    const twin = { id: 'twin', leaf: 'retimed', upper: 'retimed', card: 'retimed' };
    const same = run({ options: ['retimed', twin] });
    const { irr } = same.comparisons[0]!.decision;
    expect(decision(same, 'irr', 'twin')).toMatchObject({ values: [], reason: irr.reason });
    expect(irr.roots).toEqual([]);
    expect(irr.reason).toBeTruthy();
  });

  it('is a payback, or why there is none', () => {
    const dear = run({ ...two, inputs: { 'cpo.endPrice': 1800, 'cpo.endPower': 2 } });
    for (const one of [answer, dear]) {
      const { paybackSimple } = one.comparisons[0]!.decision;
      expect(decision(one, 'paybackSimple')).toMatchObject({
        values: paybackSimple.value === null ? [] : [paybackSimple.value],
        reason: paybackSimple.reason ?? null,
      });
    }
  });

  it('of each year has all of them', () => {
    const names = explanations.models.decision!.map(({ name }) => name);
    const flows = names.filter(
      (name) => (of as unknown as Record<string, { byYear?: readonly number[] }>)[name]?.byYear,
    );
    expect(flows.length).toBeGreaterThan(0);
    for (const name of flows)
      expect(decision(answer, name, 'cpo', euro).values).toEqual(
        (of as unknown as Record<string, { byYear: readonly number[] }>)[name]!.byYear.map((amount) => amount / 2),
      );
  });

  it('opens what it is made of as numbers of the same comparison', () => {
    expect(decision(answer, 'irr').uses.map(({ opens, method }) => [opens, method])).toEqual(
      ['firstCash', 'cash'].map((name) => [
        { kind: 'decision', option: 'cpo', quantity: name },
        `method.html#q-${name}`,
      ]),
    );
    expect(decision(answer, 'firstCash').uses.map(({ name, opens }) => [name, opens])).toEqual([
      ['baselineCapex', null],
      ['optionCapex', null],
    ]);
  });

  it('is gone of the reference itself, and of what is not compared', () => {
    expect(decision(answer, 'npv', 'retimed')).toEqual({ kind: 'gone' });
    expect(decision(answer, 'npv', 'linear')).toEqual({ kind: 'gone' });
    expect(quantity(answer, 'capex', 'linear')).toEqual({ kind: 'gone' });
  });
});

describe('an input that is opened', () => {
  it('has each of its figures with source and place, the one in use told', () => {
    const view = input(run(two), 'retimed-1600g.endPrice', euro);
    expect(view).toMatchObject({
      kind: 'input',
      input: { key: 'retimed-1600g.endPrice', value: 700 },
      method: 'method.html#i-endPrice',
    });
    const figure = (id: string) => view.figures.find((one) => one.id === id)!;
    expect(figure('retimed-1600g-price-volume-2026')).toMatchObject({
      ...{ low: 500, value: 700, high: 1000, used: true, isDefault: true, role: 'default', evidence: 'analyst' },
      ...{ asOf: '2026', boundary: "volume buyer's price of one module", locator: '', note: '', source: null },
      method: 'method.html#f-retimed-1600g-price-volume-2026',
    });
    expect(figure('retimed-1600g-price-semianalysis')).toMatchObject({
      ...{ low: null, value: 500, high: null, used: false, isDefault: false, role: 'alternative' },
      ...{ locator: 'page 7', note: 'read off a chart', source },
    });
  });

  it('tells the figure that the reader chose from the default', () => {
    const answer = run({
      ...two,
      inputs: { 'retimed-1600g.endPrice': { figure: 'retimed-1600g-price-semianalysis' } },
    });
    const marks = input(answer, 'retimed-1600g.endPrice').figures.map(({ id, used, isDefault }) => [
      id,
      used,
      isDefault,
    ]);
    expect(marks).toContainEqual(['retimed-1600g-price-semianalysis', true, false]);
    expect(marks).toContainEqual(['retimed-1600g-price-volume-2026', false, true]);
  });

  it('has no figure in use where the reader gave a value', () => {
    const { figures } = input(run({ ...two, inputs: { 'retimed.endPrice': 900 } }), 'retimed-1600g.endPrice');
    expect(new Set(figures.map(({ used }) => used))).toEqual(new Set([false]));
    expect(figures.filter(({ isDefault }) => isDefault)).toHaveLength(1);
  });

  it('says of each figure which option is the cheapest with it, and by how much', () => {
    const view = input(run(two), 'cpo-1600g.endPrice', euro);
    expect(view.figures.length).toBeGreaterThan(3);
    for (const { value, cheapest } of view.figures) {
      const { options } = run({ ...two, inputs: { 'cpo.endPrice': value * 2 } });
      const costs = options
        .map(({ id, quantities }) => ({ id, cost: quantities.tcoWithoutIdle!.value! }))
        .sort((a, b) => a.cost - b.cost);
      expect(cheapest!.option.id).toBe(costs[0]!.id);
      expect(cheapest!.by).toBeCloseTo((costs[1]!.cost - costs[0]!.cost) / 2, 6);
    }
  });

  it('says nothing of that where one option stands, or where the input decides which figures are read', () => {
    const cheapest = (scenario: Scenario, key: string): unknown[] => [
      ...new Set(input(run(scenario), key).figures.map((figure) => figure.cheapest)),
    ];
    expect(cheapest({ options: ['cpo'], baseline: 'cpo' }, 'cpo-1600g.endPrice')).toEqual([null]);
    expect(cheapest(two, 'switch-102.4t.portRate')).toEqual([null]);
    expect(cheapest({ ...two, scope: 'fabric' }, 'fabric.cardPortRate')).toEqual([null]);
    expect(cheapest({ ...two, scope: 'fabric' }, 'fabric.accessLength')).not.toEqual([null]);
  });

  it('is found by any of its names, also where it may be given and is not', () => {
    const answer = run(two);
    expect(input(answer, 'cpo.endPrice').input.key).toBe('cpo-1600g.endPrice');
    expect(input(answer, 'cpo-1600g.systemPrice').input).toMatchObject({ key: 'cpo-1600g.systemPrice', value: null });
    expect(input(answer, 'nobody.endPrice')).toEqual({ kind: 'gone' });
  });

  it('that is a share has its figures in its own unit', () => {
    const answer = run({ options: ['retimed', 'linear'] });
    const { figures, input: of } = input(answer, 'linear-1600g.endPrice', euro);
    expect(figures[0]!.value).toBeCloseTo(of.value!, 9);
    expect(of.share!.factor).toBe(0.75);
  });
});

describe('a number of a frozen edition', () => {
  beforeAll(() => loadEdition('2026.11'));

  it('has no way to the method page, which tells of the edition that is shipped', () => {
    const scenario: Scenario = { edition: '2026.11', ...two };
    const of = runScenario(scenario, catalogFor(scenario, shipped));
    const frozen = textsOf('2026.11')!;
    const view = explanationView(of, { kind: 'quantity', option: 'cpo', quantity: 'capex' }, dollars, frozen);
    expect(view).toMatchObject({ kind: 'quantity', method: null });
    expect((view as QuantityExplanation).uses.map(({ method }) => method).filter((one) => one !== null)).toEqual([]);
  });
});
