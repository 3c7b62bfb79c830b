import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BreakEven } from '../../src/engine/break-even.ts';
import type { InputDefinition } from '../../src/catalog/types.ts';
import { finish } from '../../src/scenario/finish.ts';
import { breakEvensOf } from '../../src/scenario/break-evens.ts';
import type { ResolvedScenario } from '../../src/scenario/resolve.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { run } from '../cases/fabric-run.ts';
import { patience } from '../cases/patience.ts';
import { anyFabric } from '../cases/random-fabric.ts';
import { anyScenario, draws } from '../cases/random-scenario.ts';
import { continuousInputs, differenceAnew, manyDifferences, type Difference } from '../cases/set-inputs.ts';

interface Scanned {
  readonly resolved: ResolvedScenario;
  readonly option: string;
  readonly name: string;
  readonly found: BreakEven | undefined;
  readonly ends: readonly [number, number];
  /** Values of the input, ascending, and what differs there. */
  readonly values: readonly number[];
  readonly differences: readonly Difference[];
}

/** 2,000 values even over the range of an input, 500 even in their logarithms where it has no negative ones. */
function valuesOf({ minimum, maximum }: InputDefinition, from: number): number[] {
  const even = Array.from({ length: 2000 }, (_, i) => from + ((maximum - from) * i) / 1999);
  if (minimum < 0) return even;
  const least = Math.max(from, maximum * 1e-9);
  const logarithmic = Array.from({ length: 500 }, (_, i) => Math.min(maximum, least * (maximum / least) ** (i / 499)));
  return [...even, ...logarithmic].sort((a, b) => a - b);
}

/** Some inputs of one comparison of each scenario. */
function scan(scenario: Scenario, pick: number, parts: number): Scanned[] {
  const answer = run(scenario);
  const { resolved, comparisons } = answer;
  const { option } = comparisons[pick % comparisons.length]!;
  const picked = continuousInputs(resolved).filter((_, i) => i % parts === pick % parts);
  const names = picked.map(([name]) => name);
  const breakEvens = finish(breakEvensOf(answer, option, names));
  return picked.map(([name, { input }]) => {
    const { minimum, maximum, minimumExcluded } = input;
    // A minimum that may not be reached is approached.
    const from = minimumExcluded ? minimum + 1e-9 * (maximum - minimum) : minimum;
    const values = valuesOf(input, from);
    const differences = values.map(manyDifferences(studyOf(resolved).study, option, name));
    const found = breakEvens.find((one) => one.input === name);
    return { resolved, option, name, found, ends: [from, maximum], values, differences };
  });
}

const sample = (scenarios: fc.Arbitrary<Scenario>, numRuns: number, parts: number): Scanned[] =>
  fc.sample(scenarios, { ...draws, numRuns }).flatMap((scenario, i) => scan(scenario, i, parts));

describe.each<[string, () => Scanned[]]>([
  ['one switch', () => sample(anyScenario, 12, 8)],
  ['fabrics and campuses', () => sample(anyFabric, 12, 16)],
])('break-evens against a dense scan: %s', { timeout: patience }, (_, take) => {
  let scanned: readonly Scanned[] = [];
  beforeAll(() => (scanned = take()), patience);

  it('miss no change of sign', () => {
    for (const { name, found, values, differences, ends } of scanned) {
      const near = 1e-9 * (ends[1] - ends[0]);
      const marks = found ? [...found.roots, ...found.steps] : [];
      for (let i = 1; i < values.length; i++) {
        const [a, b] = [differences[i - 1]!, differences[i]!];
        const clear = [a, b].every(({ difference, size }) => Math.abs(difference) > 1e-12 * size);
        if (!clear || Math.sign(a.difference) === Math.sign(b.difference)) continue;
        const between = marks.some((mark) => mark >= values[i - 1]! - near && mark <= values[i]! + near);
        expect(between, `${name} between ${values[i - 1]} and ${values[i]}`).toBe(true);
      }
    }
  });

  it('have roots at which a new run finds no difference', () => {
    let roots = 0;
    for (const { resolved, option, name, found } of scanned)
      for (const root of found?.roots ?? []) {
        const { difference, size } = differenceAnew(resolved, option, name, root);
        expect(Math.abs(difference), `${name} at ${root}`).toBeLessThanOrEqual(1e-9 * size);
        roots += 1;
      }
    expect(roots).toBeGreaterThan(0);
  });

  it('have steps with opposite signs on both sides', () => {
    for (const { resolved, option, name, found, ends } of scanned)
      for (const step of found?.steps ?? []) {
        const next = 2e-12 * (ends[1] - ends[0]) + 4e-16 * step;
        const signs = [step - next, step + next].map((value) =>
          Math.sign(differenceAnew(resolved, option, name, value).difference),
        );
        expect(signs[0]! * signs[1]!, `${name} at ${step}`).toBe(-1);
      }
  });

  it('list an input where it moves the difference', () => {
    for (const { name, found, differences } of scanned) {
      const all = differences.map(({ difference }) => difference);
      const size = Math.max(...differences.map((one) => one.size));
      if (Math.max(...all) - Math.min(...all) > 1e-9 * size) expect(found, name).toBeDefined();
    }
  });

  it('do not list it where it does not', () => {
    for (const { name, found, differences } of scanned)
      if (differences.every(({ difference }) => difference === differences[0]!.difference))
        expect(found, name).toBeUndefined();
  });

  it('have roots and steps in the range, in order, and of the roots the nearest to typical as value', () => {
    for (const { resolved, name, found, ends } of scanned) {
      if (!found) continue;
      const typical = studyOf(resolved).inputs.get(name)!.value;
      for (const list of [found.roots, found.steps]) {
        expect(list.every((value) => value >= ends[0] && value <= ends[1])).toBe(true);
        expect(list).toEqual([...list].sort((a, b) => a - b));
      }
      const distance = (root: number): number => Math.abs(root - typical);
      if (found.value === null) expect(found.roots).toEqual([]);
      else expect(distance(found.value)).toBe(Math.min(...found.roots.map(distance)));
    }
  });

  it('say what is left at the better end, and only where there is neither root nor step', () => {
    for (const { resolved, option, name, found, ends } of scanned) {
      if (!found) continue;
      if (found.roots.length + found.steps.length > 0) {
        expect(found.gap).toBeNull();
        continue;
      }
      const left = ends.map((end) => differenceAnew(resolved, option, name, end));
      const best = Math.min(...left.map(({ difference }) => Math.abs(difference)));
      const size = Math.max(...left.map((one) => one.size));
      expect(Math.abs(Math.abs(found.gap!) - best), name).toBeLessThanOrEqual(1e-9 * size);
    }
  });
});
