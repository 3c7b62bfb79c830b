import decisionModel from 'virtual:model/decision';
import switchModel from 'virtual:model/switch';
import { structure } from './run-scenario.ts';
import type { ResolvedInput, ResolvedScenario } from './resolve.ts';

/** Every input that a result reads, each once, in the order in which options and sheets name them. */
export function inputsInUse(resolved: ResolvedScenario): ResolvedInput[] {
  const inputs = new Map<string, ResolvedInput>();
  const resultOfDecision = /^(option|baseline)[A-Z]/;
  for (const option of resolved.options)
    for (const { key } of [...switchModel.inputs, ...decisionModel.inputs]) {
      if (structure(resolved, option, key) !== undefined || resultOfDecision.test(key)) continue;
      const input = resolved.input(option, key);
      inputs.set(input.name, input);
    }
  return [...inputs.values()];
}
