import type { Scenario } from './scenario.ts';

/** What a reader changes of what is compared; null: not set any more. */
export type ScenarioChange = Omit<Scenario, 'upperSwitch'> & { readonly upperSwitch?: string | null };

/** A change of what is compared. Options are named by id; own ones stay as they are. A scope has its own options. */
export function withChange(scenario: Scenario, change: ScenarioChange): Scenario {
  const { upperSwitch, ...changes } = change;
  const own = new Map(
    (scenario.options ?? []).flatMap((option) => (typeof option === 'string' ? [] : [[option.id, option] as const])),
  );
  const { options: _, ...others } = scenario;
  const kept = change.scope === undefined || own.size > 0 ? scenario : others;
  const options = change.options?.map((option) => (typeof option === 'string' ? (own.get(option) ?? option) : option));
  const { upperSwitch: before, ...rest } = kept;
  const above = upperSwitch === undefined ? before : upperSwitch;
  return { ...rest, ...changes, ...(options && { options }), ...(typeof above === 'string' && { upperSwitch: above }) };
}
