import { inputKeys } from '../engine/compare.ts';
import type { ResolvedInput, ResolvedScenario } from './resolve.ts';
import { structure } from './run-scenario.ts';

/** Every input that a result reads, each once, in the order in which options and sheets name them. */
export function inputsInUse(resolved: ResolvedScenario): ResolvedInput[] {
  const inputs = new Map<string, ResolvedInput>();
  for (const option of resolved.options)
    for (const key of inputKeys) {
      if (structure(resolved, option, key) !== undefined) continue;
      const input = resolved.input(option, key);
      inputs.set(input.name, input);
    }
  return [...inputs.values()];
}
