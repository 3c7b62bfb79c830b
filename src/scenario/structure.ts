import type { InputLookup } from '../engine/evaluate.ts';
import { networkOf } from './network-of.ts';
import { parseModelKey, type ModelKey } from './model-key.ts';
import type { ResolvedOption, ResolvedScenario } from './resolve.ts';
import { architectureAt, tiersAsBelow } from './tiers.ts';

/** The value of an input, or of what no table row gives, at typical values. */
export function lookUpOf(resolved: ResolvedScenario, option: ResolvedOption): ((key: string) => number) & InputLookup {
  const lookUp = (key: string): number => {
    const parts = parseModelKey(key);
    return structure(resolved, option, parts) ?? resolved.input(option, parts).value;
  };
  if (resolved.networks.length === 0) return Object.assign(lookUp, { asBelow: tiersAsBelow(resolved.settings) });
  return Object.assign(lookUp, {
    networks: resolved.networks.map(({ resolved: network, optionOf }) => lookUpOf(network, optionOf(option))),
  });
}

/** The names that no table row gives, and the one site of a fabric. */
export function structure(
  resolved: ResolvedScenario,
  option: ResolvedOption,
  { key, network: id, plain, place, quantity }: ModelKey,
): number | undefined {
  if (!fixed.has(quantity)) return undefined;
  if (id !== undefined) {
    const network = networkOf(resolved, id);
    return structure(network.resolved, network.optionOf(option), plain);
  }
  const { settings, scope } = resolved;
  if (key === 'siteCount') return scope === 'fabric' ? 1 : undefined;
  if (key === 'copperUnderIntegrated') return 0;
  // Sheets of edition 2026.11 know one switch.
  if (quantity === 'switchCapacity') return settings.switchAt(place).switchCapacityGbps;
  if (!place) return undefined;
  const architecture = architectureAt(option, place);
  if (quantity === 'integrated') return settings.isIntegrated(architecture) ? 1 : 0;
  if (quantity === 'soldered') return settings.isSoldered(architecture) ? 1 : 0;
  if (quantity === 'subjectRate') return settings.rateGbps(architecture, place);
  const given = wholeSwitchMarks[quantity];
  if (given === undefined) return undefined;
  // Editions before 2026.12 know no figures of whole switches.
  const isGiven =
    resolved.catalog.input(given) !== undefined && resolved.input(option, `${place}.${given}`).origin !== 'none';
  if (quantity !== given) return isGiven ? 1 : 0;
  // An optional input that is not set counts as no input; the sheets do not use the 0.
  return isGiven ? undefined : 0;
}

/** Figures of a whole switch that a scenario may set, and the marks by which the sheets know. */
export const wholeSwitchMarks: Readonly<Record<string, string>> = {
  systemPrice: 'systemPrice',
  systemPower: 'systemPower',
  systemPowerMax: 'systemPowerMax',
  systemFailureRate: 'systemFailureRate',
  laserApart: 'laserApart',
  hasSystemPrice: 'systemPrice',
  hasSystemPower: 'systemPower',
  hasSystemPowerMax: 'systemPowerMax',
  hasSystemFailureRate: 'systemFailureRate',
};

/** Most names that the sheets read are none of these. */
const fixed: ReadonlySet<string> = new Set([
  ...['siteCount', 'copperUnderIntegrated', 'switchCapacity', 'integrated', 'soldered', 'subjectRate'],
  ...Object.keys(wholeSwitchMarks),
]);
