import type { Quantities } from '../engine/evaluate.ts';
import { tiers } from '../model/sheet.ts';
import type { ResolvedScenario } from './resolve.ts';
import { architectureAt, keysAbove, namedSwitches, switchKeys, tiersBuilt, type NamedSwitches } from './tiers.ts';
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

/** A whole price or power that holds for the switch of one tier, where that of another has the same kind of ends. */
export function wholeOfOneTier(
  { settings, options, catalog, input }: ResolvedScenario,
  quantities: Quantities,
): Warning[] {
  const built = tiersBuilt(quantities);
  const known = (['systemPrice', 'systemPower'] as const).filter((quantity) => catalog.input(quantity));
  return options.flatMap((option): Warning[] => {
    for (const quantity of known) {
      const found = built.map((tier) => ({ tier, input: input(option, `${tier}.${quantity}`) }));
      const given = found.find((one) => one.input.origin !== 'none');
      const other = found.find(
        (one) =>
          given &&
          one.input.origin === 'none' &&
          one.input.name === given.input.name &&
          settings.isIntegrated(architectureAt(option, one.tier)),
      );
      if (!given || !other) continue;
      const label = ({ tier }: typeof given): string => settings.switchAt(tier).label;
      const values = { option: option.label, switch: label(given), other: label(other) };
      return [{ id: 'whole-switch-of-other', input: given.input.name, values }];
    }
    return [];
  });
}
