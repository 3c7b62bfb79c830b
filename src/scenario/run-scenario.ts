import type { Catalog } from '../catalog/catalog.ts';
import { compare, type ComparisonResult } from '../engine/compare.ts';
import type { UnitReader } from './read-value.ts';
import { resolveScenario, type ResolvedOption, type ResolvedScenario } from './resolve.ts';
import { findWarnings, type Warning } from './warnings.ts';

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
export function runScenario(value: unknown, catalog: Catalog, readUnit?: UnitReader): Run {
  const resolved = resolveScenario(value, catalog, readUnit);
  const options = resolved.options.map((option) => ({
    id: option.id,
    lookUp: (key: string) => structure(resolved, option, key) ?? resolved.input(option, key).value,
  }));
  return { resolved, warnings: findWarnings(resolved), ...compare(options, resolved.baseline) };
}

/** The names that no table row gives. */
export function structure({ settings }: ResolvedScenario, option: ResolvedOption, key: string): number | undefined {
  if (key === 'switchCapacity') return settings.capacity.switchCapacityGbps;
  const [place, name] = key.split('.') as ['leaf', string | undefined];
  if (name === 'integrated') return settings.isIntegrated(option[place]) ? 1 : 0;
  if (name === 'subjectRate') return Number(/-(\d+)g$/.exec(settings.subjectOf(option[place]))![1]);
  return undefined;
}
