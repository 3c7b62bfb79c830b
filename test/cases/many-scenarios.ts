/** Scenarios of one structure with other numbers, for what is resolved once for all of them. */
import fc from 'fast-check';
import { takeApart } from '../../src/scenario/batch/varying.ts';
import type { Run } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { run } from './fabric-run.ts';

/** Undefined where it is refused. */
export function runOf(scenario: Scenario): Run | undefined {
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
export function variants(scenario: Scenario, seed: number, count: number): Scenario[] {
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

/** Shares, own switches and several networks. */
export const chosenScenarios: readonly Scenario[] = [
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
