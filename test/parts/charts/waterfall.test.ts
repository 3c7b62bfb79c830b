import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../../src/scenario/edition.ts';
import { waterfallFinding, waterfallSteps } from '../../../src/parts/charts/waterfall.ts';
import { runScenario } from '../../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { costLines } from '../../../src/export/lines.ts';
import { patience } from '../../cases/patience.ts';
import { anyScenario, draws } from '../../cases/random-scenario.ts';

const quantities = (values: Readonly<Record<string, number>>): Parameters<typeof waterfallSteps>[1] =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, unit: 'USD' }]));

const lines = [
  { quantity: 'optics', label: 'Optics' },
  { quantity: 'energy', label: 'Electricity' },
  { quantity: 'residual', label: 'Residual value', negative: true },
];
const baseline = quantities({ optics: 100, energy: 40, residual: 20 });

/** Of every option against the baseline: the sum of the steps and the difference of the totals. */
function sumsOf(scenario: Scenario): { sum: number; difference: number; size: number }[] {
  const { resolved, options } = runScenario(scenario, catalog);
  const base = options.find(({ id }) => id === resolved.baseline)!.quantities;
  return options.map(({ quantities: of }) => {
    const steps = waterfallSteps(costLines, base, of, 1);
    const [from, to] = [base.tcoWithoutIdle!.value!, of.tcoWithoutIdle!.value!];
    return {
      sum: steps.reduce((all, { amount }) => all + amount, 0),
      difference: to - from,
      size: Math.max(
        ...[base, of].flatMap((side) => costLines.map(({ quantity }) => Math.abs(side[quantity]!.value!))),
      ),
    };
  });
}

describe('the steps from one total to another', () => {
  it('stand in the order of the lines', () => {
    const steps = waterfallSteps(lines, baseline, quantities({ optics: 60, energy: 50, residual: 12 }), 1);
    expect(steps.map(({ quantity }) => quantity)).toEqual(['optics', 'energy', 'residual']);
  });

  it('are what the option has more', () => {
    const [optics, energy] = waterfallSteps(lines, baseline, quantities({ optics: 60, energy: 50, residual: 20 }), 1);
    expect([optics!.amount, energy!.amount]).toEqual([-40, 10]);
  });

  it('turn the sign of what is taken off', () => {
    const steps = waterfallSteps(lines, baseline, quantities({ optics: 100, energy: 40, residual: 12 }), 1);
    expect(steps).toEqual([{ quantity: 'residual', label: 'Residual value', amount: 8 }]);
  });

  it('leave out lines that do not differ', () => {
    expect(waterfallSteps(lines, baseline, baseline, 1)).toEqual([]);
  });

  it('leave out what adding up in another order leaves', () => {
    const nearly = quantities({ optics: 100 * (1 + 2 ** -52), energy: 40, residual: 20 });
    expect(waterfallSteps(lines, baseline, nearly, 1)).toEqual([]);
  });

  it('keep a small line that differs', () => {
    const nearly = quantities({ optics: 100.000001, energy: 40, residual: 20 });
    expect(waterfallSteps(lines, baseline, nearly, 1)).toHaveLength(1);
  });

  it('are in the unit that is asked for', () => {
    const [optics] = waterfallSteps(lines, baseline, quantities({ optics: 60, energy: 40, residual: 20 }), 1000);
    expect(optics!.amount).toBe(-0.04);
  });

  it.each(['switch', 'fabric', 'campus'] as const)('add up to the difference of the totals: %s', (scope) => {
    for (const { sum, difference } of sumsOf({ scope }))
      expect(sum).toBeCloseTo(difference, 9 - Math.ceil(Math.log10(Math.abs(difference) + 1)));
  });

  it('add up to the difference of the totals of any scenario', { timeout: patience }, () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const { sum, difference, size } of sumsOf(scenario))
          expect(Math.abs(sum - difference)).toBeLessThanOrEqual(1e-9 * size);
      }),
      { ...draws, numRuns: 60 },
    );
  });
});

describe('the finding', () => {
  const names = { baseline: 'DSP-retimed', option: 'CPO', unit: 'M USD' };
  const steps = [
    { quantity: 'energy', label: 'Electricity', amount: -0.854 },
    { quantity: 'optics', label: 'Optics', amount: -5.71 },
    { quantity: 'support', label: 'Support contracts', amount: 1.804 },
  ];

  it('names the two largest steps', () => {
    expect(waterfallFinding(steps, names)).toBe(
      'Optics (−5.71 M USD) and support contracts (+1.8 M USD) weigh most on the way from DSP-retimed to CPO.',
    );
  });

  it('names the only step', () => {
    expect(waterfallFinding(steps.slice(0, 1), names)).toBe(
      'Electricity (−0.854 M USD) alone leads from DSP-retimed to CPO.',
    );
  });

  it('says when there is none', () => {
    expect(waterfallFinding([], names)).toBe('No line of the cost differs between DSP-retimed and CPO.');
  });

  it('leaves the steps as they are', () => {
    waterfallFinding(steps, names);
    expect(steps.map(({ quantity }) => quantity)).toEqual(['energy', 'optics', 'support']);
  });
});
