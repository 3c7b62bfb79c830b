import { resolveScenario, type ResolvedOption, type ResolvedScenario } from '../../src/scenario/resolve.ts';
import type { Dead } from '../../src/scenario/recover-scenario.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import { terminalWords as english } from '../../src/words/en/terminal/terminal.ts';
import { catalog } from './tables.ts';

/** With what the command line alone refuses. */
const { allowedText, foundText, problemText, refusalText } = english;

/** Resolves a scenario that was not checked before, as a reader of files does. */
export const resolve = (scenario: unknown): ResolvedScenario => resolveScenario(scenario, catalog, readTypedUnit);

/** A refusal as readers get it. */
export interface Refused {
  readonly field: string;
  readonly found: string;
  readonly allowed: string;
  readonly message: string;
}

/** How something is refused; undefined where it is accepted. Other errors are faults and pass through. */
export function refusalIn(work: () => unknown): Refused | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return inWords(error);
  }
}

/** @throws what is no refusal. */
export function inWords(error: unknown): Refused {
  if (!(error instanceof ScenarioError)) throw error;
  const { field, found, allowed } = error;
  return { field, found: foundText(found), allowed: allowedText(allowed), message: refusalText(error) };
}

export const refusal = (scenario: unknown): Refused | undefined => refusalIn(() => resolve(scenario));

/** What was left out, as readers get it. */
export const deadInWords = <T extends { readonly dead: readonly Dead[] }>(result: T) => ({
  ...result,
  dead: result.dead.map(({ field, problem }) => ({ field, problem: problemText(problem) })),
});

export const optionOf = (resolved: ResolvedScenario, id: string): ResolvedOption =>
  resolved.options.find((option) => option.id === id)!;

/** The value of an input by the key of the model. */
export const valueIn = (scenario: unknown, option: string, key: string): number => {
  const resolved = resolve(scenario);
  return resolved.input(optionOf(resolved, option), key).value;
};
