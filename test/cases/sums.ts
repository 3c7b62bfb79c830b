import fc, { type Arbitrary } from 'fast-check';
import { expect } from 'vitest';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { catalog } from './tables.ts';
import { once } from './once.ts';
import { draws } from './random-scenario.ts';

interface Result {
  /** A number by name; of a row of years the first. */
  readonly value: (name: string) => number;
  readonly row: (name: string) => readonly number[];
  readonly discountRate: number;
  readonly horizon: number;
}

interface Sum {
  readonly total: number;
  readonly lines: readonly number[];
}

/**
 * Asserts of every option that totals are the sums of their lines, against the size of what was added up. To be called at
 * the top of a file: each scenario is run once for all its sums.
 */
export function sumsOver(scenarios: Arbitrary<Scenario>): (sumsOf: (result: Result) => readonly Sum[]) => void {
  const run = once((scenario) => runScenario(scenario, catalog));
  return (sumsOf) =>
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const { resolved, options } = run(scenario);
        for (const [i, { quantities }] of options.entries()) {
          const input = (key: string): number => resolved.input(resolved.options[i]!, key).value;
          const sums = sumsOf({
            value: (name) => quantities[name]!.value!,
            row: (name) => quantities[name]!.byYear!,
            discountRate: input('discountRate'),
            horizon: input('horizon'),
          });
          for (const { total, lines } of sums) {
            const sum = lines.reduce((all, line) => all + line, 0);
            const size = lines.reduce((all, line) => all + Math.abs(line), 0);
            expect(Math.abs(total - sum)).toBeLessThanOrEqual(1e-12 * size);
          }
        }
      }),
      { ...draws, numRuns: 60 },
    );
}

export const capexLines = [
  ...['switchCost', 'leafOpticsCost', 'upperOpticsCost', 'coreOpticsCost', 'fourthOpticsCost', 'cardOpticsCost'],
  ...['copperCost', 'cablingCost'],
  ...['installationCost', 'spareCost', 'provisioningCapex', 'dciCost'],
];
export const lastingLines = [
  'energyCost',
  'supportCost',
  'repairLabour',
  'repairParts',
  'interSiteFibreCost',
  'carbonCost',
];
export const yearlyLines = [...lastingLines, 'idleCost'];
