import type { Catalog } from '../catalog/catalog.ts';
import { compareInSteps, evaluateOption, type ComparisonResult } from '../engine/compare.ts';
import { sheetsOf } from '../engine/models.ts';
import type { Quantities } from '../engine/evaluate.ts';
import { checkFabric, checkSize } from './check-fabric.ts';
import { checkWholeSwitch } from './check-whole-switch.ts';
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

/** The value of an input, or of what no table row gives, at typical values. */
export const lookUpOf = (resolved: ResolvedScenario, option: ResolvedOption) => (key: string) =>
  structure(resolved, option, key) ?? resolved.input(option, key).value;

/** The names that no table row gives, and the one site of a fabric. */
export function structure(resolved: ResolvedScenario, option: ResolvedOption, key: string): number | undefined {
  const { settings, scope } = resolved;
  if (key === 'switchCapacity') return settings.capacity.switchCapacityGbps;
  if (key === 'siteCount' && scope === 'fabric') return 1;
  if (key === 'copperUnderIntegrated') return 0;
  const { place, quantity } = parseModelKey(key);
  if (!place) return undefined;
  if (quantity === 'integrated') return settings.isIntegrated(option[place]) ? 1 : 0;
  if (quantity === 'subjectRate') return settings.rateGbps(option[place], place);
  const given = wholeSwitch[quantity];
  if (given === undefined) return undefined;
  // Editions before 2026.12 know no figures of whole switches.
  const isGiven =
    resolved.catalog.input(given) !== undefined && resolved.input(option, `${place}.${given}`).origin !== 'none';
  if (quantity !== given) return isGiven ? 1 : 0;
  // What nobody set is no input; the sheets do not use the 0.
  return isGiven ? undefined : 0;
}

/** Figures of a whole switch that a scenario may set, and the marks by which the sheets know. */
const wholeSwitch: Readonly<Record<string, string>> = {
  systemPrice: 'systemPrice',
  systemPower: 'systemPower',
  systemPowerMax: 'systemPowerMax',
  hasSystemPrice: 'systemPrice',
  hasSystemPower: 'systemPower',
  hasSystemPowerMax: 'systemPowerMax',
};
