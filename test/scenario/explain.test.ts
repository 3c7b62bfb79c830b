import explanations from 'virtual:explanations';
import { describe, expect, it } from 'vitest';
import { terminalWords as english } from '../../src/words/en/terminal/terminal.ts';
import { modelName } from '../../src/model/sheet.ts';
import { inCurrency } from '../../src/scenario/currency.ts';
import { explainDecision, explainQuantity, type Use } from '../../src/scenario/explain.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { catalog as shipped } from '../../src/scenario/shipped-edition.ts';
import { catalogFor, loadEdition, textsOf } from '../../src/scenario/editions.ts';
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
