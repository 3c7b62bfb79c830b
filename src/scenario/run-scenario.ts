import type { Catalog } from '../catalog/catalog.ts';
import { compareInSteps, evaluateOption, type ComparisonResult } from '../engine/compare.ts';
import { sheetsOf } from '../engine/models.ts';
import type { Quantities } from '../engine/evaluate.ts';
import { checkFabric, checkSize } from './check-fabric.ts';
import { checkWholeSwitch } from './check-whole-switch.ts';
import { finish } from './finish.ts';
import type { UnitReader } from './read-value.ts';
import { lookUpOf } from './structure.ts';
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
  const sheets = sheetsOf(resolved.scope, resolved.edition);
  const result = yield* compareInSteps(sheets, options, resolved.baseline);
  checkSize(resolved, result.options[0]!.quantities);
  checkWholeSwitch(resolved, result.options);
  const evaluateWith = (option: ResolvedOption, changed: Readonly<Record<string, number>>): Quantities => {
    const lookUp = lookUpOf(resolved, option);
    return evaluateOption(sheets, (key) => changed[key] ?? lookUp(key));
  };
  return {
    resolved,
    warnings: findWarnings(resolved, catalog, result, evaluateWith),
    ...result,
  };
}
