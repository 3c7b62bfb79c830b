import { afterAll } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';

/**
 * The same computation for scenarios that are equal, done once. To be called at the top of a file whose tests ask
 * different things of the same random scenarios; the results go with the file.
 */
export function once<Result>(compute: (scenario: Scenario) => Result): (scenario: Scenario) => Result {
  const known = new Map<string, Result>();
  afterAll(() => known.clear());
  return (scenario) => {
    const key = JSON.stringify(scenario);
    if (!known.has(key)) known.set(key, compute(scenario));
    return known.get(key)!;
  };
}
