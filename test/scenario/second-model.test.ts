import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../cases/tables.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { anyScenario, draws } from '../cases/random-scenario.ts';
import { onOwnSwitches, withWholeSwitches } from '../cases/random-whole-switch.ts';
import { sameValue } from '../cases/same-value.ts';
import { secondDecision, secondModel, secondPayback, secondRates } from '../cases/second-model.ts';
import { once } from '../cases/once.ts';
import { patience } from '../cases/patience.ts';

/** Relative to the larger of both and of the size at which a difference was taken. */
function close(found: number, expected: number, size = 0): boolean {
  return Math.abs(found - expected) <= 1e-9 * Math.max(Math.abs(found), Math.abs(expected), size);
}

/**
 * Whether a payback is that of a row of savings, as far as the totals behind the savings are exact. Savings near 0 are
 * differences of large totals: a moment later or earlier may be rounding.
 */
function paysBack(found: number | null, cash: readonly number[], size: number): boolean {
  const rounding = 1e-12 * size;
  const shifted = (by: number): number => secondPayback([cash[0]! + by, ...cash.slice(1)]) ?? Infinity;
  const value = found ?? Infinity;
  const isNothing = found === null && cash.every((amount) => Math.abs(amount) <= rounding);
  const margin = 1e-9 * Math.max(1, cash.length);
  return isNothing || (shifted(rounding) - margin <= value && value <= shifted(-rounding) + margin);
}

// Two properties ask different things of the same random scenarios.
const run = once((scenario) => runScenario(scenario, catalog));

/** `option.quantity: found, expected` of everything that differs. */
function disagreements(scenario: Scenario): string[] {
  const { resolved, options } = run(scenario);
  return resolved.options.flatMap((option) => {
    const { quantities } = options.find(({ id }) => id === option.id)!;
    return Object.entries(secondModel(resolved, option).quantities).flatMap(([name, expected]) => {
      const found = quantities[name];
      if (!found) return [`${option.id}.${name}: missing`];
      const value = found.byYear ?? found.value;
      return sameValue(value, expected) ? [] : [`${option.id}.${name}: ${String(value)}, ${String(expected)}`];
    });
  });
}

describe('a second implementation from the contract', { timeout: patience }, () => {
  it('agrees at the defaults of 51.2T', () => {
    expect(disagreements({ capacity: '51.2T' })).toEqual([]);
  });

  it('agrees at the defaults of 102.4T', () => {
    expect(disagreements({ capacity: '102.4T' })).toEqual([]);
  });

  it('agrees on every quantity of random scenarios', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(disagreements(scenario)).toEqual([]);
      }),
      { ...draws, numRuns: 200 },
    );
  });

  it.each([
    ['with figures of whole switches', withWholeSwitches(anyScenario)],
    ['on switches of the reader', onOwnSwitches(anyScenario)],
  ])('agrees %s', (_, scenarios) => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(disagreements(scenario)).toEqual([]);
      }),
      { ...draws, numRuns: 40 },
    );
  });

  it('agrees on net present value, payback and freed accelerators of random scenarios', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { resolved, options, comparisons } = run(scenario);
        const baseline = resolved.options.find(({ id }) => id === resolved.baseline)!;
        const totalOf = (id: string): number => options.find((o) => o.id === id)!.quantities.tcoWithoutIdle!.value!;
        for (const { option, decision } of comparisons) {
          const own = resolved.options.find(({ id }) => id === option)!;
          const expected = secondDecision(resolved, own, baseline);
          const size = Math.max(Math.abs(totalOf(option)), Math.abs(totalOf(baseline.id)));
          expect(close(decision.npv.value!, expected.npv, size)).toBe(true);
          expect(decision.freedAccelerators.value).toBe(expected.freedAccelerators);
          const rate = resolved.input(own, 'discountRate').value;
          const discountedCash = expected.cash.map((amount, y) => amount / (1 + rate) ** y);
          expect(paysBack(decision.paybackSimple.value, expected.cash, size)).toBe(true);
          expect(paysBack(decision.paybackDiscounted.value, discountedCash, size)).toBe(true);
        }
      }),
      { ...draws, numRuns: 100 },
    );
  });

  it('agrees on every internal rate of random scenarios', () => {
    let rates = 0;
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { resolved, comparisons } = runScenario({ ...scenario, options: ['retimed', 'cpo'] }, catalog);
        const [baseline, option] = resolved.options;
        const found = comparisons[0]!.decision.irr.roots;
        for (const rate of secondRates(secondDecision(resolved, option!, baseline!).cash)) {
          rates += 1;
          const nearest = Math.min(...found.map((one) => Math.abs(one - rate) / (1 + rate)));
          expect(nearest, String(rate)).toBeLessThan(1e-6);
        }
      }),
      { ...draws, numRuns: 20 },
    );
    expect(rates).toBeGreaterThan(0);
  });
});
