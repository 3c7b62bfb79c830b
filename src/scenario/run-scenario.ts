import type { Catalog } from '../catalog/catalog.ts';
import { compareInSteps, evaluateOption, type ComparisonResult } from '../engine/compare.ts';
import type { Quantities } from '../engine/evaluate.ts';
import { checkFabric, checkSize } from './check-fabric.ts';
import { finish } from './finish.ts';
import { parseModelKey } from './model-key.ts';
import type { UnitReader } from './read-value.ts';
import { resolveScenario, type ResolvedOption, type ResolvedScenario } from './resolve.ts';
import type { Warning } from './warning.ts';
import { findWarnings } from './warnings.ts';

/** A scenario, its inputs and its results. */
export interface Run extends ComparisonResult {
  readonly resolved: ResolvedScenario;
  readonly warnings: readonly Warning[];
}

/**
 * Compares the options of a scenario at typical values.
 * @param value A scenario; only what differs from the defaults.
 * @throws ScenarioError in one sentence for anything refused.
 */
export const runScenario = (value: unknown, catalog: Catalog, readUnit?: UnitReader): Run =>
  finish(runInSteps(value, catalog, readUnit));

/** The same, with pauses in which a page answers. */
export function* runInSteps(value: unknown, catalog: Catalog, readUnit?: UnitReader): Generator<void, Run, void> {
  const resolved = resolveScenario(value, catalog, readUnit);
  checkFabric(resolved, catalog);
  yield;
  const options = resolved.options.map((option) => ({
    id: option.id,
    lookUp: lookUpOf(resolved, option),
  }));
  const result = yield* compareInSteps(resolved.scope, options, resolved.baseline);
  checkSize(resolved, result.options[0]!.quantities);
  const evaluateWith = (option: ResolvedOption, changed: Readonly<Record<string, number>>): Quantities => {
    const lookUp = lookUpOf(resolved, option);
    return evaluateOption(resolved.scope, (key) => changed[key] ?? lookUp(key));
  };
  return {
    resolved,
    warnings: findWarnings(resolved, catalog, result, evaluateWith),
    ...result,
  };
}

/** The value of an input, or of what no table row gives, at typical values. */
export const lookUpOf = (resolved: ResolvedScenario, option: ResolvedOption) => (key: string) =>
  structure(resolved, option, key) ?? resolved.input(option, key).value;

/** The names that no table row gives, and the one site of a fabric. */
export function structure(
  { settings, scope }: ResolvedScenario,
  option: ResolvedOption,
  key: string,
): number | undefined {
  if (key === 'switchCapacity') return settings.capacity.switchCapacityGbps;
  if (key === 'siteCount' && scope === 'fabric') return 1;
  if (key === 'copperUnderIntegrated') return 0;
  const { place, quantity } = parseModelKey(key);
  if (!place) return undefined;
  if (quantity === 'integrated') return settings.isIntegrated(option[place]) ? 1 : 0;
  if (quantity === 'subjectRate') return settings.rateGbps(option[place], place);
  return undefined;
}
