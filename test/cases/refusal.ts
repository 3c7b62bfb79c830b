import { resolveScenario, type ResolvedOption, type ResolvedScenario } from '../../src/scenario/resolve.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import { catalog } from './tables.ts';

/** Resolves a scenario that was not checked before, as a reader of files does. */
export const resolve = (scenario: unknown): ResolvedScenario => resolveScenario(scenario, catalog, readTypedUnit);

/** How a scenario is refused; undefined where it is accepted. Other errors are faults and pass through. */
export function refusal(scenario: unknown): ScenarioError | undefined {
  try {
    resolve(scenario);
    return undefined;
  } catch (error) {
    if (error instanceof ScenarioError) return error;
    throw error;
  }
}

export const optionOf = (resolved: ResolvedScenario, id: string): ResolvedOption =>
  resolved.options.find((option) => option.id === id)!;

/** The value of an input by the key of the model. */
export const valueIn = (scenario: unknown, option: string, key: string): number => {
  const resolved = resolve(scenario);
  return resolved.input(optionOf(resolved, option), key).value;
};
