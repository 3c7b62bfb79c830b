import { inputsOfDraws } from '../engine/draws-of-inputs.ts';
import type { Hypercube } from '../engine/hypercube.ts';
import { finish } from './finish.ts';
import type { ResolvedScenario } from './resolve.ts';
import { scenarioName } from './scenario-name.ts';
import { studyOf } from './study-of.ts';

/** The simulated cases of a scenario as scenarios of their own: one a row, every drawn input under the name that sets it. */
export interface DrawnRows {
  readonly names: readonly string[];
  readonly rows: Generator<readonly number[]>;
}

/** The same hypercube that the engine draws; what follows a drawn input is drawn with it. */
export function drawnRows(resolved: ResolvedScenario, cube: Hypercube): DrawnRows {
  const { names, rows } = finish(inputsOfDraws(studyOf(resolved).study, cube));
  return { names: names.map((name) => scenarioName(resolved, name)), rows };
}
