import type { Quantities } from '../engine/evaluate.ts';
import { tiers } from '../model/sheet.ts';
import type { ResolvedScenario } from './resolve.ts';
import { keysAbove, namedSwitches, switchKeys, tiersBuilt, type NamedSwitches } from './tiers.ts';
import type { Warning } from './warning.ts';

/**
 * A switch that is named for a tier which the network does not have, where it is another one than that of the tier below.
 * @param id Of the network, where the scenario lists its networks.
 */
export function switchesNowhere(resolved: ResolvedScenario, id: string | undefined, quantities: Quantities): Warning[] {
  const { scope, scenario, settings } = resolved;
  if (scope === 'switch') return [];
  const built = tiersBuilt(quantities).length;
  const own = id === undefined ? undefined : scenario.networks![id]!;
  // What the scenario names for all of several networks may stand in one of them.
  const isOnly = Object.keys(scenario.networks ?? {}).length < 2;
  const named: NamedSwitches = isOnly ? namedSwitches(scenario, own ?? {}) : own!;
  return keysAbove.flatMap((key, i): Warning[] => {
    const [below, tier] = [tiers[i]!, tiers[i + 1]!];
    const [row, other] = [settings.switchAt(tier), settings.switchAt(below)];
    if (named[key] === undefined || i + 1 < built || row.id === other.id) return [];
    const input = own?.[key] === undefined ? switchKeys[tier] : `networks.${id}.${key}`;
    return [{ id: 'switch-stands-nowhere', input, values: { switch: row.label, tier: i + 2, tiers: built } }];
  });
}
