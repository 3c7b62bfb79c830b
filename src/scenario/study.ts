import { inputKeys } from '../engine/compare.ts';
import { modelOfScope } from '../engine/models.ts';
import { makeStudy, type NamedInputs, type Study, type UncertainInput } from '../engine/study.ts';
import { inputInUse } from './inputs-in-use.ts';
import type { ResolvedInput, ResolvedScenario } from './resolve.ts';
import { lookUpOf } from './run-scenario.ts';

/** The options of a scenario made ready for draws and what-ifs, with every input that they read. */
export interface ScenarioStudy {
  readonly study: Study;
  /** By name; one that follows another is drawn under the name of that one. */
  readonly inputs: ReadonlyMap<string, ResolvedInput>;
}

const known = new WeakMap<ResolvedScenario, ScenarioStudy>();

/** @returns the same study for the same resolved scenario. */
export function studyOf(resolved: ResolvedScenario): ScenarioStudy {
  const before = known.get(resolved);
  if (before) return before;
  const inputs = new Map<string, ResolvedInput>();
  const options: NamedInputs[] = resolved.options.map((option) => {
    const namesOf = (key: string): readonly string[] => {
      const input = inputInUse(resolved, option, key);
      return input ? [...new Set([input.drawnAs, input.name])] : [];
    };
    for (const key of inputKeys(resolved.scope)) {
      const input = inputInUse(resolved, option, key);
      if (!input) continue;
      inputs.set(input.name, input);
      // What it follows may be read by no sheet itself.
      if (!inputs.has(input.drawnAs)) inputs.set(input.drawnAs, input);
    }
    return { id: option.id, lookUp: lookUpOf(resolved, option), namesOf };
  });
  const uncertain = [...inputs].flatMap(([name, input]) => (name === input.drawnAs ? uncertainInput(name, input) : []));
  const result = { study: makeStudy(modelOfScope(resolved.scope), options, resolved.baseline, uncertain), inputs };
  known.set(resolved, result);
  return result;
}

/** Whole numbers are never drawn. */
const uncertainInput = (name: string, { input, value, low, high, shape }: ResolvedInput): UncertainInput[] =>
  input.whole || low === null || high === null || shape === null ? [] : [{ name, low, typical: value, high, shape }];
