import type { OptionResult } from '../engine/compare.ts';
import type { Tier } from '../model/sheet.ts';
import type { ResolvedInput, ResolvedOption, ResolvedScenario } from './resolve.ts';
import { ScenarioError } from './scenario-error.ts';
import { tiersOf } from './tiers.ts';

/** Refuses the power of a whole switch that leaves less than nothing for its ends. @throws ScenarioError */
export function checkWholeSwitch(resolved: ResolvedScenario, results: readonly OptionResult[]): void {
  resolved.options.forEach((option, i) => {
    const { quantities } = results[i]!;
    for (const place of tiersOf(resolved)) {
      refuseAboveMaximum(resolved, option, place);
      const perEnd = quantities[`${place}PowerPerEnd`]?.value;
      if (perEnd === undefined || perEnd === null || perEnd >= 0) continue;
      const power = resolved.input(option, `${place}.systemPower`);
      if (power.origin === 'none') continue;
      const ends = quantities[`${place}SystemEnds`]!.value!;
      // More power goes to the switch first, until it has its own.
      const alone = quantities[`${place}SwitchPowerAlone`]!.value!;
      const base = resolved.input(option, `${place}.switchBasePower`).value;
      const least = base + (power.value - alone) - perEnd * ends * quantities[`${place}WallFactor`]!.value!;
      const field = resolved.settings.values.get(power.name)?.field ?? `inputs.${power.name}`;
      throw new ScenarioError(
        field,
        { id: 'leaves', power: power.value, left: perEnd },
        { id: 'power-from', least: Math.ceil(least) },
      );
    }
  });
}

/** @throws ScenarioError where the typical power lies above the maximum. */
function refuseAboveMaximum(resolved: ResolvedScenario, option: ResolvedOption, place: Tier): void {
  if (!resolved.catalog.input('systemPower')) return;
  const [power, maximum] = (['systemPower', 'systemPowerMax'] as const).map((name) =>
    resolved.input(option, `${place}.${name}`),
  ) as [ResolvedInput, ResolvedInput];
  if (power.origin !== 'scenario' || maximum.origin === 'none' || power.value <= maximum.value) return;
  const field = resolved.settings.values.get(power.name)!.field;
  throw new ScenarioError(field, `${power.value} W`, { id: 'power-to', most: maximum.value });
}
