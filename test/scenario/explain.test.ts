import explanations from 'virtual:explanations';
import { describe, expect, it } from 'vitest';
import { terminalWords as english } from '../../src/words/en/terminal/terminal.ts';
import { modelName } from '../../src/model/sheet.ts';
import { inCurrency } from '../../src/scenario/currency.ts';
import { explainDecision, explainQuantity, type ExplainedQuantity, type Use } from '../../src/scenario/explain.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { catalog as shipped } from '../../src/scenario/shipped-edition.ts';
import { catalogFor, loadEdition, textsOf } from '../../src/scenario/editions.ts';
import { catalog } from '../cases/tables.ts';
import '../../src/engine/fabric-model.ts';

const own = { id: 'acme', label: 'Acme', leaf: 'acme-end', upper: 'acme-end', card: 'retimed' };
const scenarios: readonly (readonly [string, Scenario])[] = [
  ['one switch', {}],
  ['one switch of 51.2T', { capacity: '51.2T' }],
  ['one switch with a quote', { inputs: { 'cpo.systemPrice': 118000 } }],
  ['a fabric', { scope: 'fabric' }],
  [
    'a fabric with copper',
    { scope: 'fabric', capacity: '51.2T', inputs: { accessCopperShare: 0.5, cardPortRate: 400 } },
  ],
  ['a campus', { scope: 'campus' }],
  ['a campus on one site', { scope: 'campus', inputs: { siteCount: 1 } }],
  [
    'an own option, CPO the baseline',
    {
      ...{ scope: 'fabric', baseline: 'cpo', options: ['retimed', 'cpo', 'cpo-upper', own] },
      architectures: { 'acme-end': { like: 'linear' } },
    },
  ],
  ['a fabric of a frozen edition', { edition: '2026.11', scope: 'fabric' }],
];
await loadEdition('2026.11');

describe.each(scenarios)('every number of %s is explained', (_, scenario) => {
  const run = runScenario(scenario, catalogFor(scenario, shipped));
  const texts = textsOf(run.resolved.edition)?.explanations ?? explanations;
  const names = texts.models[modelName(run.resolved.scope)]!.map(({ name }) => name);
  const described = (uses: readonly Use[], name: string): void => {
    expect(
      uses.filter(({ meaning, unit }) => !meaning || !unit),
      name,
    ).toEqual([]);
  };

  it.each(run.resolved.options)('of option $id', (option) => {
    const { quantities } = run.options.find(({ id }) => id === option.id)!;
    for (const name of names) {
      const explained = explainQuantity(run, option, name, texts);
      expect(explained.value, name).toBe(quantities[name]!.value);
      expect(explained.value ?? explained.reason, name).not.toBeNull();
      described(explained.uses, name);
    }
  });

  it.each(run.comparisons)('of the decision for $option against $baseline', ({ option, baseline, decision }) => {
    for (const { name } of texts.models.decision!) {
      const explained = explainDecision(run, option, name, texts);
      expect(explained.baseline).toBe(baseline);
      expect(explained.value ?? explained.reason ?? explained.roots, name).not.toBeNull();
      expect(english.decisionNumber(explained), name).toMatch(/^(−?[\d.,]+( |$)|never|no |costs )/);
      described(explained.uses, name);
      for (const use of explained.uses) expect(use.value, `${name}: ${use.name}`).not.toBeNull();
    }
    const valueOf = (name: string) => explainDecision(run, option, name, texts);
    expect(valueOf('npv').value).toBe(decision.npv.value);
    expect(valueOf('paybackDiscounted').value).toBe(decision.paybackDiscounted.value);
    expect(valueOf('irr').roots).toEqual(decision.irr.roots);
    const [cash, discounted] = [valueOf('cash').byYear!, valueOf('discountedCash').byYear!];
    const rate = run.resolved.input(run.resolved.options[0]!, 'discountRate').value;
    cash.forEach((amount, i) => expect(discounted[i]).toBeCloseTo(amount / (1 + rate) ** (i + 1), 6));
  });
});

it('an amount is explained in the currency in which it is shown', () => {
  const run = inCurrency(runScenario({}, shipped), { code: 'EUR', unitsPerUsd: 0.5 });
  const [option] = run.resolved.options;
  const { unit, uses } = explainQuantity(run, option!, 'tco', explanations);
  // The network budget, accelerators that wait for repairs, and those that wait for bring-up.
  expect([unit, ...uses.map((use) => use.unit)]).toEqual(['EUR', 'EUR', 'EUR', 'EUR']);
  const npv = explainDecision(run, 'cpo', 'npv', explanations);
  expect([npv.unit, ...npv.uses.map((use) => use.unit)]).toEqual(['EUR', 'EUR', 'EUR']);
  expect(npv.value).toBeCloseTo(0.5 * explainDecision(runScenario({}, shipped), 'cpo', 'npv', explanations).value!, 6);
});

describe('an explanation has', () => {
  /** Of the first option. */
  const explained = (name: string, scenario: Scenario = {}): ExplainedQuantity => {
    const run = runScenario(scenario, catalog);
    return explainQuantity(run, run.resolved.options[0]!, name, explanations);
  };
  const decided = (name: string, scenario: Scenario = {}) =>
    explainDecision(
      runScenario({ options: ['retimed', 'linear'], ...scenario }, catalog),
      'linear',
      name,
      explanations,
    );
  const plain = (uses: readonly Use[]) => uses.map(({ kind, name, unit }) => [kind, name, unit]);
  const networks: Scenario = {
    scope: 'fabric',
    options: ['retimed'],
    networks: {
      a: { inputs: { endpointCount: 1024 } },
      b: { inputs: { endpointCount: 512, topSwitches: 8, endpointsPerLeaf: 32 } },
    },
  };

  it('texts and a name of its own', () => {
    const { name, meaning, formula, source } = explained('leafRate');
    expect({ name, meaning, formula, source }).toEqual({
      name: 'leafRate',
      meaning: expect.stringMatching(/^Rate of one end, one direction: /) as string,
      formula: 'integrated > 0 ? subjectRate : portRate',
      source: null,
    });
    const npv = decided('npv');
    expect([npv.name, npv.meaning, npv.formula, npv.source]).toEqual([
      ...[
        'npv',
        'Net present value of choosing the option instead of the baseline.',
        'baselineTotal - optionTotal',
        null,
      ],
    ]);
  });

  it('what the formula names, each as what it is', () => {
    expect(plain(explained('leafRate').uses)).toEqual([
      ['structure', 'leaf.integrated', '1'],
      ['structure', 'leaf.subjectRate', 'Gbit/s'],
      ['input', 'switch-102.4t.portRate', 'Gbit/s'],
    ]);
    expect(plain(explained('tco').uses)).toEqual([
      ['quantity', 'tcoWithoutIdle', 'USD'],
      ['quantity', 'presentIdleCost', 'USD'],
      ['quantity', 'bringUpCost', 'USD'],
    ]);
    expect(plain(decided('discountedCash').uses)).toEqual([
      ['quantity', 'cash', 'USD/year'],
      ['input', 'money.discountRate', '1'],
    ]);
    expect(plain(decided('freedAccelerators').uses)).toEqual([
      ['structure', 'baselinePower', 'W'],
      ['structure', 'optionPower', 'W'],
      ['input', 'fabric.acceleratorPower', 'kW'],
      ['constant', 'wattsPerKilowatt', 'W/kW'],
    ]);
  });

  it('the years where there are some', () => {
    expect(explained('copperParts', { inputs: { horizon: 3 } }).byYear).toEqual([0, 0, 0]);
    expect(explained('tco').byYear).toBeNull();
  });

  it('the reason where there is no number', () => {
    expect(explained('tierCount')).toMatchObject({ value: null, reason: 'no tiers in scope switch' });
    expect(explained('tco').reason).toBeNull();
    // The option costs more in purchase and in power.
    const dear: Scenario = { inputs: { 'linear.endPrice': 5000, 'linear.endPower': 50 } };
    expect(decided('paybackSimple', dear)).toMatchObject({ value: null, reason: 'never' });
    expect(decided('paybackSimple').reason).toBeNull();
  });

  it('the one internal rate of return, and what it is one of', () => {
    const cheap = decided('irr');
    // Cheaper in purchase, and less is left of it.
    expect(cheap).toMatchObject({ value: cheap.roots![0], reason: 'option-is-a-loan' });
    expect(cheap.roots).toHaveLength(1);
    const dear = decided('irr', { inputs: { 'linear.endPrice': 5000, 'linear.endPower': 50 } });
    expect([dear.value, dear.reason]).toEqual([dear.roots![0], null]);
  });

  it('of several networks what they have together, and of one its own formula', () => {
    const whole = explained('tco', networks);
    expect([whole.formula, plain(whole.uses)]).toEqual([
      'a/tco + b/tco',
      [
        ['quantity', 'a/tco', 'USD'],
        ['quantity', 'b/tco', 'USD'],
      ],
    ]);
    const one = explained('a/tco', networks);
    expect([one.name, one.formula, plain(one.uses)]).toEqual([
      'a/tco',
      explained('tco').formula,
      [
        ['quantity', 'a/tcoWithoutIdle', 'USD'],
        ['quantity', 'a/presentIdleCost', 'USD'],
        ['quantity', 'a/bringUpCost', 'USD'],
      ],
    ]);
    const single = explained('tco', { scope: 'fabric', options: ['retimed'] });
    expect(single.formula).toBe(one.formula);
  });

  it('of several networks a mean by what it is weighted with, or no formula where each has its own', () => {
    const mean = explained('availability', networks);
    expect(mean.formula).toBe(
      '(a/availability * a/linkBandwidth + b/availability * b/linkBandwidth) / (a/linkBandwidth + b/linkBandwidth)',
    );
    const [first, second, firstWeight, secondWeight] = mean.uses.map(({ value }) => value!);
    expect(mean.value).toBeCloseTo(
      (first! * firstWeight! + second! * secondWeight!) / (firstWeight! + secondWeight!),
      12,
    );
    expect(explained('leafRate', networks)).toMatchObject({
      ...{ formula: null, value: null, reason: 'differs by network', uses: [] },
    });
  });

  it('how the fabric is wired, where that decides the number', () => {
    const even = { wiring: 'even', pods: 1, rails: 1, leafDown: 64, leafUp: 64 };
    const fabric: Scenario = { scope: 'fabric', options: ['retimed'], inputs: { endpointCount: 1024 } };
    expect(explained('topCount', fabric).shape).toEqual(even);
    expect(explained('topCount', { ...fabric, baseline: 'cpo' }).shape).toEqual(even);
    expect(explained('leafSwitchCount', fabric)).not.toHaveProperty('shape');
    // A leaf has room for 64 endpoints, and takes 32 where that is stated.
    expect(explained('a/topCount', networks).shape).toEqual(even);
    expect(explained('b/topCount', networks).shape).toEqual({ ...even, wiring: 'stated', leafDown: 32, leafUp: 32 });
  });

  it('of texts that are read for the first time the same', () => {
    const models = Object.fromEntries(Object.entries(explanations.models).map(([name, all]) => [name, [...all]]));
    const run = runScenario({}, catalog);
    const of = (texts: typeof explanations) => explainQuantity(run, run.resolved.options[0]!, 'tco', texts);
    expect(of({ ...explanations, models })).toEqual(of(explanations));
  });

  it('no part for a name that there is not', () => {
    expect(() => explained('price')).toThrow('no quantity price');
    expect(() => decided('price')).toThrow('no decision price of option linear');
    const run = runScenario({ options: ['retimed', 'linear'] }, catalog);
    // The baseline is compared with no other.
    expect(() => explainDecision(run, 'retimed', 'npv', explanations)).toThrow('no decision npv of option retimed');
  });
});
