import type { Scenario } from './scenario.ts';

/** A change of what is compared. Options are named by id; own ones stay as they are. A scope has its own options. */
export function withChange(scenario: Scenario, change: Partial<Scenario>): Scenario {
  const own = new Map(
    (scenario.options ?? []).flatMap((option) => (typeof option === 'string' ? [] : [[option.id, option] as const])),
  );
  const { options: _, ...others } = scenario;
  const kept = change.scope === undefined || own.size > 0 ? scenario : others;
  const options = change.options?.map((option) => (typeof option === 'string' ? (own.get(option) ?? option) : option));
  return { ...kept, ...change, ...(options && { options }) };
}
