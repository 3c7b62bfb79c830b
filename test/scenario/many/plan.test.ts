/** Numbers of a plan are those of a whole run, to the last digit, and it refuses what a whole run refuses. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf, type Cell } from '../../../src/scenario/many/answers.ts';
import { Plan } from '../../../src/scenario/many/plan.ts';
import { takeApart } from '../../../src/scenario/many/varying.ts';
import type { Run } from '../../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { ScenarioError } from '../../../src/scenario/scenario-error.ts';
import { run } from '../../cases/fabric-run.ts';
import { patience } from '../../cases/patience.ts';
import { anyFabric } from '../../cases/random-fabric.ts';
import { anyScenario } from '../../cases/random-scenario.ts';

function runOf(scenario: Scenario): Run | undefined {
  try {
    return run(scenario);
  } catch (error) {
    if (error instanceof ScenarioError) return undefined;
    throw error;
  }
}

/** The same scenario with each number that may vary made another one, in the order in which they are taken out. */
function withNumbers(scenario: Scenario, change: (number: number, field: string) => number): Scenario {
  const walk = (value: unknown, path: string): unknown => {
    if (typeof value === 'number') return change(value, path);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, walk(inner, path === '' ? key : `${path}.${key}`)]),
    );
  };
  return walk(scenario, '') as Scenario;
}

const factors = [...Array<number>(12).fill(1), 0.5, 0.8, 0.9, 0.95, 1.05, 1.1, 1.2, 1.5, 2, 0, 1000];

/** Scenarios of the same structure, some of them outside of what is allowed. */
function variants(scenario: Scenario, seed: number, count: number): Scenario[] {
  const { fields } = takeApart(scenario)!;
  return fc
    .sample(fc.array(fc.constantFrom(...factors), { minLength: fields.length, maxLength: fields.length }), {
      seed,
      numRuns: count,
    })
    .map((chosen, n) =>
      withNumbers(scenario, (number, field) => {
        const i = fields.indexOf(field);
        // A few numbers at a time, or nearly all would be refused.
        if (i < 0 || (i * 7 + n) % fields.length > 3) return number;
        const other = number * chosen[i]!;
        return Number.isInteger(number) ? Math.round(other) : other;
      }),
    );
}

interface Held {
  readonly answered: number;
  readonly refused: number;
  readonly unplanned: number;
}

function hold(scenarios: readonly Scenario[], each: number): Held {
  let [answered, refused, unplanned] = [0, 0, 0];
  scenarios.forEach((scenario, seed) => {
    const first = runOf(scenario);
    if (!first) return;
    const names = Object.keys(first.options[0]!.quantities);
    const columns = [
      ...first.options.flatMap(({ id }) => [...names, 'npv'].map((name) => `${id}.${name}`)),
      ...['decision.best', 'none.tco', 'retimed.none'],
    ];
    const apart = takeApart(scenario)!;
    const plan = Plan.of(first, columns, apart.fields, apart.numbers);
    if (!plan) {
      unplanned += 1;
      return;
    }
    for (const variant of [...variants(scenario, seed, each), scenario]) {
      const taken = takeApart(variant)!;
      expect(taken.structure).toBe(apart.structure);
      const whole = runOf(variant);
      const cells: Cell[] | undefined = plan.answer(taken.numbers);
      if (!whole) {
        refused += 1;
        expect(cells).toBeUndefined();
        continue;
      }
      // A plan may leave to the whole way what it could answer; here it never does.
      expect(cells).toBeDefined();
      answered += 1;
      const expected = answersOf(whole, columns);
      const differ = columns.filter((_, i) => !Object.is(cells![i], expected[i]));
      expect(differ).toEqual([]);
    }
  });
  return { answered, refused, unplanned };
}

/** Shares, own switches and several networks. */
const chosen: readonly Scenario[] = [
  {},
  { inputs: { pue: 1.2, horizon: 4, 'retimed.endPrice': 900, 'linear.endPrice': '75 % of retimed.endPrice' } },
  { scope: 'fabric', buyerClass: 'shop', inputs: { endpointCount: 5000, jobEndpoints: 400, electricityPrice: 0.1 } },
  { scope: 'fabric', region: 'de', inputs: { endpointCount: 3000, endpointsPerLeaf: 30, topSwitches: 40 } },
  { scope: 'campus', capacity: '51.2T', inputs: { endpointCount: 900, siteCount: 3, accessCopperShare: 0.4 } },
  { inputs: { 'cpo.systemPower': 1900, 'cpo.systemPowerMax': 2200, 'cpo.systemPrice': 110_000 } },
  { scope: 'fabric', inputs: { 'cpo.systemPowerMax': 2200, 'cpo.systemPrice': 110_000, endpointCount: 700 } },
  {
    scope: 'fabric',
    architectures: { acme: { like: 'retimed', endPrice: 700, endPower: 20 } },
    options: ['retimed', 'cpo', { id: 'acme', leaf: 'acme', upper: 'retimed', card: 'retimed' }],
    switches: { mine: { like: '102.4T', basePower: 1200, price: 70_000 } },
    capacity: 'mine',
    inputs: { endpointCount: 2048, laneRate: 100 },
  },
  {
    scope: 'fabric',
    switches: { mine: { like: '102.4T', price: 60_000 } },
    capacity: 'mine',
    networks: {
      compute: { inputs: { endpointCount: 8192, oversubscription: 1 } },
      storage: { capacity: '51.2T', stays: 'retimed', inputs: { endpointCount: 512, endpointRate: 400 } },
    },
    inputs: { pue: 1.3, horizon: 5, discountRate: 0.05 },
  },
  { scope: 'fabric', networks: { only: { inputs: { endpointCount: 640 } } }, inputs: { pue: 1.2, endpointCount: 64 } },
];

describe('a plan', { timeout: patience }, () => {
  it('answers chosen scenarios as a whole run does', () => {
    const { answered, refused, unplanned } = hold(chosen, 40);
    expect([answered > 200, refused > 20, unplanned]).toEqual([true, true, 0]);
  });

  it('answers random scenarios of one switch as a whole run does', () => {
    const { answered, refused, unplanned } = hold(fc.sample(anyScenario, { seed: 1, numRuns: 60 }), 8);
    expect([answered > 100, refused > 10, unplanned < 20]).toEqual([true, true, true]);
  });

  it('answers random fabrics as a whole run does', () => {
    const { answered, refused, unplanned } = hold(fc.sample(anyFabric, { seed: 2, numRuns: 40 }), 8);
    expect([answered > 50, refused > 10, unplanned < 15]).toEqual([true, true, true]);
  });
});
