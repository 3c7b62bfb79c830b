/** Numbers of a plan are those of a whole run, to the last digit, and it refuses what a whole run refuses. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf, type Cell } from '../../../src/scenario/batch/answers.ts';
import { Plan } from '../../../src/scenario/batch/plan.ts';
import { takeApart } from '../../../src/scenario/batch/varying.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { chosenScenarios, runOf, variants } from '../../cases/many-scenarios.ts';
import { patience } from '../../cases/patience.ts';
import { anyFabric } from '../../cases/random-fabric.ts';
import { anyScenario } from '../../cases/random-scenario.ts';

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

describe('a plan', { timeout: patience }, () => {
  it('answers chosen scenarios as a whole run does', () => {
    const { answered, refused, unplanned } = hold(chosenScenarios, 40);
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
