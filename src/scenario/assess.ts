import type { Hypercube } from '../engine/hypercube.ts';
import { sample, type Sample } from '../engine/sample.ts';
import { Swings } from '../engine/swings.ts';
import { ScenarioError } from './scenario-error.ts';
import type { Run } from './run-scenario.ts';
import { studyOf } from './study.ts';
import { verdictMetric, verdictOf, type Verdict } from './verdict.ts';

/** How sure a run is: bands, who wins, what moves it. */
export interface Assessment {
  readonly cube: Hypercube;
  readonly sample: Sample;
  readonly swings: Swings;
  /** By option; the baseline has none. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

export const defaultCube: Hypercube = { draws: 4096, seed: 1 };

/**
 * Draws all inputs of a run that have a band. It pauses while it works.
 * @param quantities Names whose bands are wanted.
 */
export function* assess(run: Run, cube: Hypercube, quantities: readonly string[]): Generator<void, Assessment, void> {
  const { study } = studyOf(run.resolved);
  const swings = new Swings(study);
  yield;
  const drawn = yield* sample(study, cube, quantities, verdictMetric);
  const verdicts = new Map(
    [...drawn.comparisons].map(([option, comparison]) => [option, verdictOf(run, option, comparison)]),
  );
  return { cube, sample: drawn, swings, verdicts };
}

/** Runs work that pauses to its end. */
export function finish<T>(work: Generator<void, T, void>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** @throws ScenarioError where it is not a whole number from 1 to most. */
export function checkDraws(field: string, found: string, most: number): number {
  const draws = Number(found);
  if (/^\d+$/.test(found) && draws >= 1 && draws <= most) return draws;
  throw new ScenarioError(field, `"${found}"`, `a whole number from 1 to ${most.toLocaleString('en')}`);
}
