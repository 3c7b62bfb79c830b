/** A plan is made when a structure comes again, and tried less and less often where none can be made. */
import { describe, expect, it } from 'vitest';
import { Plans } from '../../../src/scenario/batch/plans.ts';
import type { Run } from '../../../src/scenario/run-scenario.ts';

const run = {} as Run;

function learning(makes: (time: number) => string | undefined, most = 3) {
  const made: unknown[] = [];
  const plans = new Plans<string>((...given) => {
    made.push(given);
    return makes(made.length);
  }, most);
  return { plans, made };
}

describe('plans', () => {
  it('are made of the second scenario of a structure, and kept', () => {
    const { plans, made } = learning(() => 'plan');
    plans.learn('a', ['x'], [1], run);
    expect([plans.of('a'), made]).toEqual([undefined, []]);
    plans.learn('a', ['x'], [2], run);
    plans.learn('a', ['x'], [3], run);
    expect([plans.of('a'), made]).toEqual(['plan', [[run, ['x'], [2]]]]);
    expect(plans.of('b')).toBeUndefined();
  });

  it('are made of no scenario that was refused, which counts all the same', () => {
    const { plans, made } = learning(() => 'plan');
    plans.learn('a', [], [1], undefined);
    plans.learn('a', [], [2], undefined);
    expect(made).toEqual([]);
    plans.learn('a', [], [3], run);
    expect(plans.of('a')).toBe('plan');
  });

  it('that cannot be made are tried after four times as many', () => {
    const { plans, made } = learning((time) => (time === 3 ? 'plan' : undefined));
    const tried: number[] = [];
    for (let seen = 1; seen <= 40; seen += 1) {
      const before = made.length;
      plans.learn('a', [], [seen], run);
      if (made.length > before) tried.push(seen);
    }
    expect([tried, plans.of('a')]).toEqual([[2, 8, 32], 'plan']);
  });

  it('of more structures than are kept begin anew', () => {
    const { plans } = learning(() => 'plan', 2);
    for (const structure of ['a', 'a', 'b', 'b']) plans.learn(structure, [], [], run);
    expect(['a', 'b'].map((one) => plans.of(one))).toEqual(['plan', 'plan']);
    plans.learn('c', [], [], run);
    expect(['a', 'b'].map((one) => plans.of(one))).toEqual([undefined, undefined]);
    plans.learn('c', [], [], run);
    expect(plans.of('c')).toBe('plan');
  });
});
