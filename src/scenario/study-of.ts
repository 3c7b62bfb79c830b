import { inputKeys } from '../engine/compare.ts';
import { makeStudy, type NamedInputs, type Study, type StudyInput } from '../engine/study.ts';
import { spanOf, type Span } from '../engine/swings.ts';
import { addParents, forEachInUse, inputInUse } from './inputs-in-use.ts';
import { parseModelKey, parseModelKeys } from './model-key.ts';
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
  const inputs = new Map<string, ResolvedInput>();
  forEachInUse(resolved, parseModelKeys(inputKeys(sheets)), (input) => {
    inputs.set(input.name, input);
    addParents(inputs, input);
  });
  const options = resolved.options.map((option): NamedInputs => ({
    id: option.id,
    lookUp: lookUpOf(resolved, option),
    nameOf: (key) => inputInUse(resolved, option, parseModelKey(key))?.name,
  }));
  const result = {
    study: makeStudy(sheets, options, resolved.baseline, [...inputs.values()].map(studyInput)),
    inputs,
  };
  known.set(resolved, result);
  return result;
}

/** Between which values an input is moved where what matters is shown, in its unit. */
export const spanOfInput = (study: Study, name: string): Span =>
  spanOf(
    study,
    study.inputs.find((input) => input.name === name)!,
  );

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
