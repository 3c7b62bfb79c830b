import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantities } from '../../src/engine/evaluate.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { numberIn, quantitiesOf, run as runAnew } from '../cases/fabric-run.ts';
import { once } from '../cases/once.ts';
import { patience } from '../cases/patience.ts';
import { anyFabric } from '../cases/random-fabric.ts';
import { draws } from '../cases/random-scenario.ts';
import { secondPayback } from '../cases/second-model.ts';

// Its properties ask different things of the same random scenarios.
const run = once(runAnew);
const property = (check: (scenario: Scenario) => void, numRuns = 60): void =>
  fc.assert(fc.property(anyFabric, check), { ...draws, numRuns });

const withInputs = (scenario: Scenario, inputs: Scenario['inputs']): Scenario => ({
  ...scenario,
  inputs: { ...scenario.inputs, ...inputs },
});
const close = (a: number, b: number, size = 0): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), size);

describe('swapping option and baseline in a fabric', { timeout: patience }, () => {
  it('negates every difference, the net present value and the cash row', () =>
    property((scenario) => {
      const pair = (baseline: string) =>
        run({ ...scenario, options: ['retimed', 'cpo-upper'], baseline }).comparisons[0]!;
      const [there, back] = [pair('retimed'), pair('cpo-upper')];
      const others = Object.entries(there.differences).filter(([name, { value, byYear }]) => {
        const other = back.differences[name]!;
        const sums = [
          (other.value ?? 0) + (value ?? 0),
          ...(byYear ?? []).map((amount, i) => other.byYear![i]! + amount),
        ];
        return (other.value === null) !== (value === null) || sums.some((sum) => sum !== 0);
      });
      expect(others).toEqual([]);
      expect(back.decision.npv.value! + there.decision.npv.value!).toBe(0);
      expect(back.decision.irr.roots).toEqual(there.decision.irr.roots);
    }));
});

describe('the decision in a fabric', { timeout: patience }, () => {
  it('follows the total without idle hours, and freed accelerators the network power', () =>
    property((scenario) => {
      const answer = run(scenario);
      const baseline = quantitiesOf(answer, 'retimed');
      const acceleratorKw = answer.resolved.input(answer.resolved.options[0]!, 'acceleratorPower').value;
      const rate = answer.resolved.input(answer.resolved.options[0]!, 'discountRate').value;
      for (const { option, decision } of answer.comparisons) {
        const own = quantitiesOf(answer, option);
        const saved = (name: string): number => numberIn(baseline, name) - numberIn(own, name);
        expect(decision.npv.value).toBe(saved('tcoWithoutIdle'));
        const freed = saved('networkPower') / 1000 / acceleratorKw;
        expect(decision.freedAccelerators.value).toBe(Math.max(0, Math.floor(freed + 1e-12 * Math.max(1, freed))));
        const cash = [decision.cash.value!, ...decision.cash.byYear!];
        const present = cash.map((amount, y) => amount / (1 + rate) ** y);
        const size = Math.abs(numberIn(own, 'tcoWithoutIdle'));
        expect(
          close(
            present.reduce((sum, amount) => sum + amount, 0),
            decision.npv.value!,
            size,
          ),
        ).toBe(true);
        const expected = secondPayback(present);
        const found = decision.paybackDiscounted.value;
        expect(found === null).toBe(expected === null);
        if (expected !== null) expect(close(found!, expected, 1e-3)).toBe(true);
      }
    }));

  it('at a rate of 0 the totals are plain sums', () =>
    property((scenario) => {
      const { capex, yearlyCost, yearlyCostWithoutIdle, residual, tco, tcoWithoutIdle, bringUpCost } = quantitiesOf(
        run({ ...withInputs(scenario, { discountRate: 0 }), options: ['retimed'] }),
      );
      const plain = (row: Quantities[string]): number =>
        row.byYear!.reduce((sum, amount) => sum + amount, capex!.value!) - residual!.value!;
      const size = residual!.value!;
      expect(close(tcoWithoutIdle!.value!, plain(yearlyCostWithoutIdle!), size)).toBe(true);
      expect(close(tco!.value!, plain(yearlyCost!) + bringUpCost!.value!, size)).toBe(true);
    }));
});

describe('every result of a fabric', { timeout: patience }, () => {
  it('is a finite number, or null with a reason', () =>
    property((scenario) => {
      const { options, comparisons } = run(scenario);
      const sets = [...options.map(({ quantities }) => quantities), ...comparisons.map((one) => one.differences)];
      const unsound = sets.flatMap((quantities) =>
        Object.entries(quantities).filter(([, { value, byYear, reason, unit }]) => {
          const sound =
            value === null ? /^[a-z]/.test(reason ?? '') : [value, ...(byYear ?? [])].every(Number.isFinite);
          return unit === '' || !sound;
        }),
      );
      expect(unsound).toEqual([]);
      for (const { decision } of comparisons) {
        expect(decision.irr.roots.every(Number.isFinite)).toBe(true);
        expect(Number.isFinite(decision.npv.value)).toBe(true);
        for (const { value, reason } of [decision.paybackSimple, decision.paybackDiscounted])
          expect(value === null ? reason !== undefined : Number.isFinite(value)).toBe(true);
      }
    }));

  it('has no negative count, event, hour or price', () =>
    property((scenario) => {
      const positive = /Count|Links|Ends|Endpoints|Events|Swaps|Hours|Fibres?|Cost$|^fibre|stops|interruptions/;
      const carbonOrPower = /carbonCost|energyCost/;
      const drawing = run(scenario).options.filter(({ quantities }) => numberIn(quantities, 'networkPower') >= 0);
      const negative = drawing.flatMap(({ quantities }) =>
        Object.entries(quantities).filter(
          // What is no number is not at least 0.
          ([name, { value }]) => positive.test(name) && !carbonOrPower.test(name) && !((value ?? 0) >= 0),
        ),
      );
      expect(negative).toEqual([]);
    }));

  it('idle hours are never above all hours, the availability within 0 and 1, the idle share below 1', () =>
    property((scenario) => {
      const { resolved, options } = run(scenario);
      const value = (key: string): number => resolved.input(resolved.options[0]!, key).value;
      const allHours = value('acceleratorsPerEndpoint') * value('endpointCount') * 8760;
      for (const { quantities } of options) {
        expect(numberIn(quantities, 'idleAcceleratorHours')).toBeLessThanOrEqual(allHours * (1 + 1e-12));
        expect(numberIn(quantities, 'availability')).toBeGreaterThanOrEqual(0);
        expect(numberIn(quantities, 'availability')).toBeLessThanOrEqual(1);
        expect(numberIn(quantities, 'idleShare')).toBeLessThan(1);
      }
    }, 150));
});
