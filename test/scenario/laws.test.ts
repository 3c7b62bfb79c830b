import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../cases/tables.ts';
import type { Quantities } from '../../src/engine/evaluate.ts';
import { runScenario, type Run } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { anyScenario, draws } from '../cases/random-scenario.ts';
import { patience } from '../cases/patience.ts';

const run = (scenario: Scenario): Run => runScenario(scenario, catalog);
/** Of an option alone: the others would be computed for nothing. */
const quantities = (scenario: Scenario, option: string): Quantities =>
  run({ ...scenario, options: [option], baseline: option }).options[0]!.quantities;

const property = (check: (scenario: Scenario) => void): void =>
  fc.assert(fc.property(anyScenario, check), { ...draws, numRuns: 60 });

const with_ = (scenario: Scenario, inputs: Scenario['inputs']): Scenario => ({
  ...scenario,
  inputs: { ...scenario.inputs, ...inputs },
});

describe('equal options', { timeout: patience }, () => {
  const twin: Scenario = { options: ['cpo', { id: 'twin', leaf: 'copy', upper: 'cpo', card: 'retimed' }] };
  const comparison = (scenario: Scenario) =>
    run({ ...scenario, ...twin, baseline: 'cpo', architectures: { copy: { like: 'cpo' } } }).comparisons[0]!;

  it('differ by 0 in every quantity', () =>
    property((scenario) => {
      const differ = Object.entries(comparison(scenario).differences).filter(([, { value, byYear }]) =>
        [value ?? 0, ...(byYear ?? [])].some((amount) => amount !== 0),
      );
      expect(differ).toEqual([]);
    }));

  it('have no worth, no rate and no payback', () =>
    expect(comparison({}).decision).toMatchObject({
      npv: { value: 0 },
      irr: { roots: [], reason: 'no-sign-change' },
      paybackSimple: { value: null, reason: 'no-difference' },
      paybackDiscounted: { value: null, reason: 'no-difference' },
      freedAccelerators: { value: 0 },
    }));
});

describe('swapping option and baseline', { timeout: patience }, () => {
  const isNegative = (one: Quantities[string], other: Quantities[string]): boolean =>
    (one.value === null) === (other.value === null) &&
    (one.value ?? 0) + (other.value ?? 0) === 0 &&
    (one.byYear ?? []).every((amount, i) => amount + other.byYear![i]! === 0);
  const pair = (scenario: Scenario, baseline: string) =>
    run({ ...scenario, options: ['cpo', 'linear'], baseline }).comparisons[0]!;

  it('negates every difference', () =>
    property((scenario) => {
      const [there, back] = [pair(scenario, 'cpo').differences, pair(scenario, 'linear').differences];
      expect(Object.keys(there).filter((name) => !isNegative(back[name]!, there[name]!))).toEqual([]);
    }));

  it('negates the net present value and the cash row', () =>
    property((scenario) => {
      const [there, back] = [pair(scenario, 'cpo').decision, pair(scenario, 'linear').decision];
      expect(back.npv.value! + there.npv.value!).toBe(0);
      expect(back.cash.value! + there.cash.value!).toBe(0);
      expect(back.cash.byYear!.map((amount, i) => amount + there.cash.byYear![i]!).every((sum) => sum === 0)).toBe(
        true,
      );
    }));

  it('keeps the rates', () =>
    property((scenario) => {
      expect(pair(scenario, 'cpo').decision.irr.roots).toEqual(pair(scenario, 'linear').decision.irr.roots);
    }));
});

describe('net present value', { timeout: patience }, () => {
  it('is the total of the baseline less the total of the option', () =>
    property((scenario) => {
      const { options, comparisons } = run(scenario);
      const total = (id: string): number => options.find((one) => one.id === id)!.quantities.tcoWithoutIdle!.value!;
      for (const { option, baseline, decision } of comparisons)
        expect(decision.npv.value).toBe(total(baseline) - total(option));
    }));

  it('is the discounted cash row', () =>
    property((scenario) => {
      const { resolved, options, comparisons } = run(scenario);
      const rate = resolved.input(resolved.options[0]!, 'discountRate').value;
      for (const { option, decision } of comparisons) {
        const { cash, npv } = decision;
        const present = [cash.value!, ...cash.byYear!].map((amount, y) => amount / (1 + rate) ** y);
        // A small difference of two large totals keeps the rounding of the totals.
        const size = Math.abs(options.find(({ id }) => id === option)!.quantities.tcoWithoutIdle!.value!);
        const sum = present.reduce((all, amount) => all + amount, 0);
        expect(Math.abs(sum - npv.value!)).toBeLessThanOrEqual(1e-9 * Math.max(size, Math.abs(npv.value!)));
      }
    }));
});

describe('power', { timeout: patience }, () => {
  it('of twice the watts per end is twice the power of the optics', () =>
    property((scenario) => {
      const watts = (endPower: number): number =>
        quantities(with_(scenario, { 'linear.endPower': endPower }), 'linear').opticsPower!.value!;
      expect(watts(14)).toBe(2 * watts(7));
    }));

  it.each(['facilityPower', 'annualEnergy', 'energyCost', 'operationalCarbon'])('%s follows the PUE', (name) =>
    property((scenario) => {
      const at = (pue: number): number => quantities(with_(scenario, { pue }), 'retimed')[name]!.value!;
      expect(at(2)).toBe(2 * at(1));
    }),
  );

  it('does not follow the PUE before the facility, nor does purchase', () =>
    property((scenario) => {
      const [low, high] = [1, 3].map((pue) => quantities(with_(scenario, { pue }), 'retimed'));
      for (const name of ['networkPower', 'switchPower', 'opticsShare', 'energyPerBit', 'capex', 'embodiedCarbon'])
        expect(high![name]).toEqual(low![name]);
      for (const name of ['supportCost', 'repairLabour', 'repairParts']) expect(high![name]).toEqual(low![name]);
    }));
});

describe('a price of 0 costs 0', { timeout: patience }, () => {
  it.each([
    ['retimed.endPrice', ['leafOpticsCost']],
    ['switchPrice', ['switchCost']],
    ['electricityPrice', ['energyCost']],
    ['provisioningPrice', ['provisioningCapex']],
    ['labourRate', ['installationCost', 'repairLabour']],
  ])('%s', (input, lines) => {
    for (const line of lines) {
      expect(quantities({}, 'retimed')[line]!.value).toBeGreaterThan(0);
      expect(quantities({ inputs: { [input]: 0 } }, 'retimed')[line]!.value).toBe(0);
    }
  });

  it('carbonPrice', () => {
    expect(quantities({ inputs: { carbonPrice: 1 } }, 'retimed').carbonCost!.value).toBeGreaterThan(0);
    expect(quantities({ inputs: { carbonPrice: 0 } }, 'retimed').carbonCost!.value).toBe(0);
  });

  it('and all prices of 0 cost nothing in all', () =>
    property((scenario) => {
      const free = Object.fromEntries(
        ['switchPrice', 'electricityPrice', 'provisioningPrice', 'labourRate', 'carbonPrice', 'cpo.endPrice'].map(
          (name) => [name, 0],
        ),
      );
      const { tco, capex } = quantities(with_(scenario, { ...free, 'cpo.serviceUnitPrice': 0 }), 'cpo');
      expect([capex!.value, tco!.value]).toEqual([0, 0]);
    }));
});

describe('a discount rate of 0', { timeout: patience }, () => {
  it('makes the total a plain sum', () =>
    property((scenario) => {
      const { tcoWithoutIdle, capex, yearlyCost, residual } = quantities(
        with_(scenario, { discountRate: 0 }),
        'retimed',
      );
      const sum = yearlyCost!.byYear!.reduce((all, amount) => all + amount, capex!.value!) - residual!.value!;
      const amounts = [capex!.value!, residual!.value!, ...yearlyCost!.byYear!];
      const size = amounts.reduce((all, amount) => all + Math.abs(amount), 0);
      expect(Math.abs(tcoWithoutIdle!.value! - sum)).toBeLessThanOrEqual(1e-12 * size);
    }));
});
