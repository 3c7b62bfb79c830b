/** Random scenarios, all of one kind in one table: every quantity of every option is that of the engine. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { closeDuckdb } from '../../cases/duckdb.ts';
import { anyFabric } from '../../cases/random-fabric.ts';
import { anyScenario } from '../../cases/random-scenario.ts';
import { agreement, rowOf } from '../../cases/sql-agreement.ts';
import { patience } from '../../cases/patience.ts';

afterAll(closeDuckdb);

/** Scenarios with what a statement is written for in common: scope, options, and what own architectures are like. */
function ofOneKind(any: fc.Arbitrary<Scenario>, count: number, seed: number) {
  const samples = fc.sample(any, { seed, numRuns: count });
  const [{ scope, options, architectures }] = samples as [Scenario];
  const likes = Object.entries(architectures!).map(([id, { like }]) => [id, { like }] as const);
  const base = { ...(scope && { scope }), options: options!, architectures: Object.fromEntries(likes) } as Scenario;
  const scenarios = samples.map((sample): Scenario => {
    const own = likes.map(([id, like]) => [id, { ...sample.architectures![id], ...like }] as const);
    return { ...sample, ...base, architectures: Object.fromEntries(own) };
  });
  return { base, scenarios, rows: scenarios.map(rowOf) };
}

describe('random scenarios', { timeout: patience }, () => {
  it.each([1, 2, 3])('of one switch agree in every quantity, seed %i', async (seed) => {
    const { differently, compared, answered, refused } = await agreement(ofOneKind(anyScenario, 500, seed));
    expect(differently).toEqual([]);
    expect(answered + refused).toBe(500);
    expect(compared).toBeGreaterThan(100_000);
  });

  it.each([4, 5])('of a fabric or campus agree in every quantity, seed %i', async (seed) => {
    const { differently, compared, answered, refused } = await agreement(ofOneKind(anyFabric, 150, seed));
    expect(differently).toEqual([]);
    expect(answered + refused).toBe(150);
    expect(compared).toBeGreaterThan(100_000);
  });
});
