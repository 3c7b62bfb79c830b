import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulasOfScope } from '../../src/engine/formulas.ts';
import { RangeEvaluator } from '../../src/engine/ranges.ts';
import { movedPlaces, offsetOf, stepsTouched, type MovedPlace } from '../../src/engine/study.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { verdictMetric } from '../../src/scenario/verdict-metric.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { run } from '../cases/fabric-run.ts';
import { patience } from '../cases/patience.ts';
import { anyFabric } from '../cases/random-fabric.ts';
import { anyScenario, draws } from '../cases/random-scenario.ts';
import { continuousInputs, manyDifferences } from '../cases/set-inputs.ts';

/** Two shares of the range of an input, some next to each other. */
const part = fc
  .record({
    from: fc.integer({ min: 0, max: 1_000_000 }),
    width: fc.constantFrom(0, 1, 100, 10_000, 300_000, 1_000_000),
  })
  .map(({ from, width }) => [from / 1_000_000, Math.min(1, (from + width) / 1_000_000)] as const);

interface Looked {
  readonly name: string;
  readonly range: { readonly low: number; readonly high: number; readonly jumps: boolean };
  readonly differences: readonly number[];
  readonly size: number;
}

/** What a range is said to enclose, and the differences at nine points of it, for some inputs of a scenario. */
function look(scenario: Scenario, pick: number, [from, to]: readonly [number, number]): Looked[] {
  const { resolved, comparisons } = run(scenario);
  const { study } = studyOf(resolved);
  const { option: id } = comparisons[pick % comparisons.length]!;
  const option = study.options.find((one) => one.id === id)!;
  const inputs = continuousInputs(resolved).filter((_, i) => i % 8 === pick % 8);
  return inputs.map(([name, { input }]) => {
    const at = (share: number): number => input.minimum + share * (input.maximum - input.minimum);
    const sides = [option, study.baseline] as const;
    const places = sides.map((side) => movedPlaces(study, side, name)) as [MovedPlace[], MovedPlace[]];
    const touched = sides.map((side) => stepsTouched(study, side, [name]));
    const steps = touched[0]!.map((one, i) => one | touched[1]![i]!);
    const ranges = new RangeEvaluator(
      study.model,
      formulasOfScope(resolved.scope, resolved.edition),
      option,
      study.baseline,
      places,
      steps,
    );
    const differenceAt = manyDifferences(study, id, name);
    const found = Array.from({ length: 9 }, (_, i) => differenceAt(at(from + ((to - from) * i) / 8)));
    return {
      name,
      range: ranges.evaluate(offsetOf(study, verdictMetric), at(from), at(to)),
      differences: found.map(({ difference }) => difference),
      size: Math.max(...found.map(({ size }) => size)),
    };
  });
}

describe.each<[string, fc.Arbitrary<Scenario>, number]>([
  ['one switch', anyScenario, 60],
  ['fabrics and campuses', anyFabric, 40],
])('the range of a difference: %s', { timeout: patience }, (_, scenarios, numRuns) => {
  it('encloses the difference at every point of the range', () =>
    fc.assert(
      fc.property(scenarios, fc.nat(1000), part, (scenario, pick, within) => {
        for (const { name, range, differences, size } of look(scenario, pick, within))
          for (const difference of differences) {
            if (Number.isNaN(difference)) continue;
            const trace = 1e-12 * size;
            expect(range.low - trace <= difference && difference <= range.high + trace, name).toBe(true);
          }
      }),
      { ...draws, numRuns },
    ));

  it('of one point is the difference there', () =>
    fc.assert(
      fc.property(scenarios, fc.nat(1000), fc.nat(1000), (scenario, pick, at) => {
        for (const { name, range, differences, size } of look(scenario, pick, [at / 1000, at / 1000])) {
          if (Number.isNaN(differences[0]) || range.jumps) continue;
          expect(Math.abs(range.low - differences[0]!), name).toBeLessThanOrEqual(1e-11 * size);
          expect(Math.abs(range.high - differences[0]!), name).toBeLessThanOrEqual(1e-11 * size);
        }
      }),
      { ...draws, numRuns: numRuns / 2 },
    ));
});
