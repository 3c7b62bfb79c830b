/** Text of many results is that of each by itself, to the last byte. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonOfRows } from '../../src/export/json-of-rows.ts';
import { toJson } from '../../src/export/json.ts';
import { takeApart } from '../../src/scenario/batch/varying.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { chosenScenarios, runOf, variants } from '../cases/many-scenarios.ts';
import { patience } from '../cases/patience.ts';
import { anyFabric } from '../cases/random-fabric.ts';
import { anyScenario } from '../cases/random-scenario.ts';

interface Held {
  readonly written: number;
  readonly refused: number;
  readonly unplanned: number;
  /** Warnings of all of them, by kind. */
  readonly warnings: ReadonlySet<string>;
}

function hold(scenarios: readonly Scenario[], each: number): Held {
  let [written, refused, unplanned] = [0, 0, 0];
  const warnings = new Set<string>();
  scenarios.forEach((scenario, seed) => {
    const first = runOf(scenario);
    if (!first) return;
    const apart = takeApart(scenario)!;
    const rows = JsonOfRows.of(first, '0.1.0', apart.fields, apart.numbers);
    if (!rows) {
      unplanned += 1;
      return;
    }
    for (const variant of [...variants(scenario, seed, each), scenario]) {
      const whole = runOf(variant);
      const text = rows.answer(takeApart(variant)!.numbers);
      if (!whole) {
        refused += 1;
        expect(text).toBeUndefined();
        continue;
      }
      written += 1;
      whole.warnings.forEach(({ id }) => warnings.add(id));
      const expected = JSON.stringify(toJson(whole, '0.1.0'));
      // Not toBe: a difference of a hundred kB would be drawn sign by sign.
      if (text !== expected) expect(aroundDifference(text, expected)).toBe('the same');
    }
  });
  return { written, refused, unplanned, warnings };
}

function aroundDifference(text: string | undefined, expected: string): string {
  if (text === undefined) return 'refused';
  const at = [...expected].findIndex((sign, i) => text[i] !== sign);
  return `${expected.slice(Math.max(0, at - 80), at + 80)} // ${text.slice(Math.max(0, at - 80), at + 80)}`;
}

/** What a result has beside its quantities moves with the numbers here. */
const more: readonly Scenario[] = [
  {
    scope: 'campus',
    inputs: { endpointCount: 500, siteCount: 2, accessCopperShare: 0.3, accessLength: 2, horizon: 7 },
  },
  { scope: 'fabric', inputs: { endpointCount: 1100, evenWiring: 1, accessCopperShare: 0.6, accessLength: 3 } },
  { scope: 'fabric', buyerClass: 'shop', inputs: { endpointCount: 60_000, shopPriceFactor: 2, rackPower: 12 } },
  { inputs: { cageLimit: 20, 'retimed.endPower': 22, rackPower: 1.2, airCoolingLimit: 500, horizon: 3 } },
  {
    options: ['retimed', { id: 'acme', label: 'Über “光”', leaf: 'acme', upper: 'acme', card: 'retimed' }],
    architectures: { acme: { like: 'retimed', label: 'Ü', endPrice: 700, endPower: 12, endFailureRate: 0.01 } },
    inputs: { pue: 1.2, electricityPrice: 0.11 },
  },
  {
    scope: 'fabric',
    networks: {
      compute: { label: 'Rechner', inputs: { endpointCount: 4096, accessCopperShare: 0.5, accessLength: 1 } },
      storage: { capacity: '51.2T', stays: 'retimed', inputs: { endpointCount: 512, endpointRate: 400 } },
      edge: { inputs: { endpointCount: 90, oversubscription: 3, rackPower: 3 } },
    },
    inputs: { pue: 1.3, horizon: 4, discountRate: 0.05, 'cpo.endPrice': 800 },
  },
];

describe('results of rows as JSON', { timeout: patience }, () => {
  it('are those of chosen scenarios', () => {
    const { written, refused, unplanned } = hold(chosenScenarios, 30);
    expect([written > 150, refused > 15, unplanned]).toEqual([true, true, 0]);
  });

  it('have the warnings, checks and decisions of each row', () => {
    const { written, unplanned, warnings } = hold(more, 40);
    expect([written > 100, unplanned]).toEqual([true, 0]);
    const told = ['does-not-fit', 'band-of-class', 'even-wiring', 'uneven-tiers', 'copper-under-cpo'];
    expect([...warnings]).toEqual(expect.arrayContaining(told));
  });

  it('are not laid out where a note is written as the marks for numbers are', () =>
    expect(hold([{ inputs: { pue: 1.2 }, notes: { pue: '1.731058578630005e-290' } }], 1).unplanned).toBe(1));

  it('are those of random scenarios of one switch', () => {
    const { written, refused, unplanned } = hold(fc.sample(anyScenario, { seed: 3, numRuns: 50 }), 6);
    expect([written > 150, refused > 40, unplanned]).toEqual([true, true, 0]);
  });

  it('are those of random fabrics and campuses', () => {
    const { written, refused, unplanned } = hold(fc.sample(anyFabric, { seed: 4, numRuns: 30 }), 6);
    expect([written > 80, refused > 20, unplanned]).toEqual([true, true, 0]);
  });
});
