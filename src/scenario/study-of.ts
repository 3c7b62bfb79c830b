import { inputKeys } from '../engine/compare.ts';
import { makeStudy, type NamedInputs, type Study, type StudyInput } from '../engine/study.ts';
import { addParents, inputInUse } from './inputs-in-use.ts';
import type { ResolvedInput, ResolvedScenario } from './resolve.ts';
import { sheetsFor } from './sheets.ts';
import { lookUpOf } from './structure.ts';

/** The options of a scenario, prepared for draws and what-ifs, with every input that they read. */
export interface ScenarioStudy {
  readonly study: Study;
  /** By name, including inputs that others are shares of, even if no sheet reads them. */
  readonly inputs: ReadonlyMap<string, ResolvedInput>;
}

const known = new WeakMap<ResolvedScenario, ScenarioStudy>();

/** @returns the same study for the same resolved scenario. */
export function studyOf(resolved: ResolvedScenario): ScenarioStudy {
  const before = known.get(resolved);
  if (before) return before;
  const sheets = sheetsFor(resolved);
  const keys = inputKeys(sheets);
  const inputs = new Map<string, ResolvedInput>();
  const options: NamedInputs[] = resolved.options.map((option) => {
    for (const key of keys) {
      const input = inputInUse(resolved, option, key);
      if (!input) continue;
      inputs.set(input.name, input);
      addParents(inputs, input);
    }
    return {
      id: option.id,
      lookUp: lookUpOf(resolved, option),
      nameOf: (key) => inputInUse(resolved, option, key)?.name,
    };
  });
  const result = {
    study: makeStudy(sheets, options, resolved.baseline, [...inputs.values()].map(studyInput)),
    inputs,
  };
  known.set(resolved, result);
  return result;
}

/** Whole numbers are never drawn. */
function studyInput({ name, input, own, of, most }: ResolvedInput): StudyInput {
  const { low, typical, high } = input.whole ? { ...own, low: own.typical, high: own.typical } : own;
  return {
    name,
    low,
    typical,
    high,
    ...(of.length > 0 && { of: of.map(({ input: parent, power }) => ({ name: parent.name, power })) }),
    ...(most !== undefined && { most }),
    ...(input.whole && { whole: true }),
  };
}
